#include "published_view.h"

#include "args.h"
#include "database.h"
#include "disclosure/sql.h"

int published_view_check(const disclosure *d, char **error) {
  char *problem = NULL, *function = sqlite3_mprintf("%s: published_view", d->function);
  if (function == NULL) return SQLITE_NOMEM;
  int rc = database_text(d->db, sqlite3_mprintf(published_view_problem_sql, d->schema), &problem);
  rc = database_failed(d->db, function, rc, error);
  if (rc == SQLITE_OK && problem != NULL) rc = fail_with(error, sqlite3_mprintf("%s: %s", function, problem));
  sqlite3_free(problem);
  sqlite3_free(function);
  return rc;
}
