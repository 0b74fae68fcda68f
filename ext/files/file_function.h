/* What the table functions that read files share: evaluation_log and table_file. */
#ifndef AIRISK_FILE_FUNCTION_H
#define AIRISK_FILE_FUNCTION_H

#include "table_function.h"

/* xConnect of a function that reads files: direct-only, so that no view or trigger of a database that somebody sent
   opens files. */
int file_function_connect(sqlite3 *db, const char *declaration, sqlite3_vtab **table);

/* xBestIndex: about so many rows, at a cost that makes a join scan it once. */
int file_function_best_index(sqlite3_vtab *table, const signature *asked_as, sqlite3_index_info *info,
                             sqlite3_int64 estimated_rows);

/* Whether the function's one argument is a path; argc is 0 where it was left out. SQLITE_OK, with *is_null saying that
   it is NULL, which gives no row; or SQLITE_ERROR, or SQLITE_NOMEM, with a message in *error. what: 'the path of a
   file'. O(1). */
int file_function_path(const signature *asked_as, const char *argument, const char *what, int argc,
                       sqlite3_value **values, int *is_null, char **error);

/* A column's text, NULL where it is. */
static inline void result_text(sqlite3_context *context, const char *text) {
  sqlite3_result_text(context, text, -1, SQLITE_TRANSIENT);
}

#endif
