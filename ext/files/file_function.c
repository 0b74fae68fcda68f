#include "file_function.h"

#include "args.h"

int file_function_connect(sqlite3 *db, const char *declaration, sqlite3_vtab **table) {
  int rc = table_function_connect(db, declaration, sizeof(table_function), table);
  return rc == SQLITE_OK ? sqlite3_vtab_config(db, SQLITE_VTAB_DIRECTONLY) : rc;
}

int file_function_best_index(sqlite3_vtab *table, const signature *asked_as, sqlite3_index_info *info,
                             sqlite3_int64 estimated_rows) {
  int rc = table_function_best_index(table, asked_as, info);
  info->estimatedRows = estimated_rows;
  info->estimatedCost = 1e9;
  return rc;
}

int file_function_path(const signature *asked_as, const char *argument, const char *what, int argc,
                       sqlite3_value **values, int *is_null, char **error) {
  if (argc == 0) {
    return fail_with(error, sqlite3_mprintf("%s: %s must be given: %s", asked_as->name, argument, what));
  }
  int type = sqlite3_value_type(values[0]);
  *is_null = type == SQLITE_NULL;
  if (*is_null || (type == SQLITE_TEXT && sqlite3_value_bytes(values[0]) > 0)) return SQLITE_OK;
  char *rule = sqlite3_mprintf("must be %s", what);
  if (rule == NULL) return SQLITE_NOMEM;
  int rc = fail_with(error, argument_message(asked_as->name, argument, rule, values[0]));
  sqlite3_free(rule);
  return rc;
}
