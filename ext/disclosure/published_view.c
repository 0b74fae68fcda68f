#include "published_view.h"

#include "args.h"
#include "database.h"

/* What is wrong, as one text; no row when nothing is. */
static char *question(const disclosure *d) {
  return sqlite3_mprintf(
      "WITH named AS (SELECT view, typeof(view) AS type, count(*) AS times, min(place), min(sheet_en), min(sheet_zh), "
      "min(sorted_by) FROM \"%w\".published_view GROUP BY lower(view)) "
      "SELECT CASE "
      "WHEN type <> 'text' OR view = '' THEN 'each row must name a view, got ' || substr(quote(view), 1, 100) "
      "WHEN times > 1 THEN printf('each view must be named once, got ''%%.100s'' %%d times', view, times) "
      "WHEN lower(view) = 'snapshot' OR lower(view) GLOB 'sqlite_*' "
      "THEN printf('a view must have another name than ''%%.100s''', view) END AS problem "
      "FROM named WHERE problem IS NOT NULL "
      "UNION ALL SELECT '''report_fact'' must be named' WHERE 'report_fact' NOT IN (SELECT lower(view) FROM named WHERE "
      "type = 'text') LIMIT 1",
      d->schema);
}

int published_view_check(const disclosure *d, char **error) {
  char *problem = NULL, *function = sqlite3_mprintf("%s: published_view", d->function);
  if (function == NULL) return SQLITE_NOMEM;
  int rc = database_text(d->db, question(d), &problem);
  rc = database_failed(d->db, function, rc, error);
  if (rc == SQLITE_OK && problem != NULL) rc = fail_with(error, sqlite3_mprintf("%s: %s", function, problem));
  sqlite3_free(problem);
  sqlite3_free(function);
  return rc;
}
