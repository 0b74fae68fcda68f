#include "export_query.h"

#include <string.h>

#include "args.h"
#include "database.h"

/* Statements that read but are no query, like ATTACH or PRAGMA, are none within another either. */
static int check_is_query(const export_job *j, sqlite3_stmt *query, char **error) {
  static const char rule[] = "sql must be one query that only reads";
  sqlite3_stmt *inner = NULL;
  const char *text = sqlite3_sql(query);
  size_t length = text == NULL ? 0 : strlen(text);
  while (length > 0 && strchr("; \t\r\n", text[length - 1]) != NULL) length--;
  if (length == 0) return fail_with(error, sqlite3_mprintf("%s: %s, got nothing", j->function, rule));
  if (sqlite3_bind_parameter_count(query) > 0) {
    return fail_with(error, sqlite3_mprintf("%s: sql must have no parameters, got %s", j->function,
                                            sqlite3_bind_parameter_name(query, 1) == NULL
                                                ? "?"
                                                : sqlite3_bind_parameter_name(query, 1)));
  }
  int rc = sqlite3_stmt_readonly(query)
               ? database_prepare(j->db, sqlite3_mprintf("SELECT * FROM (%.*s\n)", (int)length, text), &inner)
               : SQLITE_ERROR;
  sqlite3_finalize(inner);
  if (rc != SQLITE_ERROR) return rc;
  return fail_with(error, sqlite3_mprintf("%s: %s, got '%.100s'", j->function, rule, text));
}

int export_query_prepare(const export_job *j, const char *sql, sqlite3_stmt **query, char **error) {
  sqlite3_stmt *second = NULL;
  const char *rest = sql;
  int rc = sqlite3_prepare_v2(j->db, sql, -1, query, &rest);
  if (rc == SQLITE_OK) rc = check_is_query(j, *query, error);
  if (rc == SQLITE_OK) rc = sqlite3_prepare_v2(j->db, rest, -1, &second, NULL);
  if (rc == SQLITE_OK && second != NULL) {
    rc = fail_with(error,
                   sqlite3_mprintf("%s: sql must be one query, got another: '%.100s'", j->function, rest));
  }
  sqlite3_finalize(second);
  return rc == SQLITE_OK ? disclosure_query(&j->shown, error) : rc;
}
