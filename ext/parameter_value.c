/* parameter_value(name): the value of a parameter as the edition in use has it.

     SELECT model FROM monitored_score WHERE score > parameter_value('strong_score');

   1. Of an open edition from the table parameter, of a published one as it was at publication (view z_parameter).
   2. A name that is none is an error that lists the names. NULL for NULL, and where no edition is in use.
   Constant within a statement, which is what SQLITE_DETERMINISTIC promises: SQLite asks once. */
#include "airisk.h"
#include "args.h"
#include "database.h"

static const char name[] = "parameter_value";

static int unknown_name(sqlite3 *db, const char *schema, const char *asked, char **error) {
  char *known = NULL;
  int rc = database_text(
      db,
      sqlite3_mprintf("SELECT group_concat(name, ', ') FROM (SELECT name FROM \"%w\".z_parameter "
                      "ORDER BY name)",
                      schema),
      &known);
  if (rc == SQLITE_OK) {
    rc = fail_with(error, sqlite3_mprintf("%s: no parameter named '%.100s'; known: %s", name, asked,
                                          known == NULL ? "none" : known));
  }
  sqlite3_free(known);
  return rc;
}

/* One row for each edition in use, of which there is one or none. */
static int find_value(sqlite3_context *context, const char *schema, const char *asked, char **error) {
  sqlite3 *db = sqlite3_context_db_handle(context);
  sqlite3_stmt *row = NULL;
  int is_unknown = 0;
  int rc =
      database_prepare(db,
                       sqlite3_mprintf("SELECT (SELECT value FROM \"%w\".z_parameter WHERE name = %Q) FROM "
                                       "\"%w\".z_in_use",
                                       schema, asked, schema),
                       &row);
  if (rc == SQLITE_OK) rc = sqlite3_step(row);
  if (rc == SQLITE_ROW) {
    is_unknown = sqlite3_column_type(row, 0) == SQLITE_NULL;
    sqlite3_result_value(context, sqlite3_column_value(row, 0));
  }
  if (rc == SQLITE_ROW || rc == SQLITE_DONE) rc = SQLITE_OK;
  rc = database_failed(db, name, rc, error);
  sqlite3_finalize(row);
  return is_unknown ? unknown_name(db, schema, asked, error) : rc;
}

static void parameter_value(sqlite3_context *context, int n, sqlite3_value **values) {
  char *schema = NULL, *error = NULL;
  if (any_null(n, values)) return;
  const char *asked = (const char *)sqlite3_value_text(values[0]);
  int rc = asked == NULL ? SQLITE_NOMEM
                         : database_views(sqlite3_context_db_handle(context), name, NULL, &schema, &error);
  if (rc == SQLITE_OK) rc = find_value(context, schema, asked, &error);
  sqlite3_free(schema);
  if (rc != SQLITE_OK) report_error(context, rc, error);
}

int register_parameter_value(sqlite3 *db) {
  return sqlite3_create_function_v2(db, name, 1, FUNCTION_FLAGS, NULL, parameter_value, NULL, NULL, NULL);
}
