#include "file_function.h"

#include "args.h"

int file_function_path(table_cursor *c, const char *argument, const char *what, char **error) {
  const char *function = c->function->asked_as.name;
  sqlite3_value *path = c->arguments[0];
  int is_given = c->plan & 1;
  if (!is_given)
    return fail_with(error, sqlite3_mprintf("%s: %s must be given: %s", function, argument, what));
  if (path == NULL) {
    c->is_at_end = 1;
    return SQLITE_OK;
  }
  if (sqlite3_value_type(path) == SQLITE_TEXT && sqlite3_value_bytes(path) > 0) return SQLITE_OK;
  char *rule = sqlite3_mprintf("must be %s", what);
  if (rule == NULL) return SQLITE_NOMEM;
  int rc = fail_with(error, argument_message(function, argument, rule, path));
  sqlite3_free(rule);
  return rc;
}
