/* What the table-valued functions share: an eponymous virtual table whose arguments are hidden columns at
   the end, and whose rows are computed when a scan begins. */
#ifndef AIRISK_TABLE_FUNCTION_H
#define AIRISK_TABLE_FUNCTION_H

#include <stddef.h>

#include "sqlite.h"

/* The rows of an inner query, as values that outlive it. */
typedef struct rows {
  sqlite3_value **cells; /* n x columns values */
  size_t n, room;
  int columns;
} rows;

sqlite3_value *rows_cell(const rows *r, size_t row, int column);

/* The end of the run of rows that agree with row `start` in the columns up to `column`. */
size_t rows_run_end(const rows *r, size_t start, int column);

/* The virtual table of every table-valued function. */
typedef struct table_function {
  sqlite3_vtab base;
  sqlite3 *db;
} table_function;

/* xConnect and xDisconnect of every table-valued function. */
int table_function_connect(sqlite3 *db, const char *declaration, sqlite3_vtab **table);
int table_function_disconnect(sqlite3_vtab *table);

/* xBestIndex: an equality with a hidden column is an argument. idxNum has bit i set when argument i is
   given; the values come to xFilter in the order of the arguments. An argument that another order of the
   tables would provide is SQLITE_CONSTRAINT. first_argument is the column of argument 0. */
int table_function_best_index(sqlite3_index_info *info, int first_argument, int arguments);

/* The cursor of every table-valued function; fields of its own may follow. Computes its answers, of which
   each is a row, when a scan begins. */
enum { MOST_ARGUMENTS = 8 };
typedef struct table_cursor {
  sqlite3_vtab_cursor base;
  sqlite3_value *arguments[MOST_ARGUMENTS]; /* NULL: missing or SQL's NULL; freed by table_cursor_begin */
  char *method;                             /* the one named or the current one; freed likewise */
  rows rows;                                /* of the inner query; freed likewise */
  void *answers;                            /* freed likewise */
  size_t n, at;                             /* answers, and where the scan stands */
} table_cursor;

/* xOpen, with the size of the function's own cursor, and the methods that need no more. */
int table_cursor_open(size_t size, sqlite3_vtab_cursor **out);
int table_cursor_close(sqlite3_vtab_cursor *base);
int table_cursor_next(sqlite3_vtab_cursor *base);
int table_cursor_eof(sqlite3_vtab_cursor *base);
int table_cursor_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *id);

sqlite3 *table_cursor_database(const table_cursor *c);

/* Keeps the method asked for, which must be one of the database's, or the current one where it is NULL. */
int table_cursor_method(table_cursor *c, const char *function, const char *schema, sqlite3_value *asked,
                        char **error);

/* Reads all rows of a prepared statement into c->rows. */
int table_cursor_rows(table_cursor *c, sqlite3_stmt *statement);

/* The first step of xFilter: forgets the last scan and keeps the arguments of this one. */
int table_cursor_begin(table_cursor *c, int plan, sqlite3_value **values, int count);

/* What to read of model_risk, called r: SQL for the columns, the condition and the order within a domain. */
typedef struct models_query {
  const char *columns, *condition, *order;
} models_query;

/* Finds the database, checks the arguments domain, method and as_of, and reads the models they ask for, by
   domain, into c->rows: of all domains, by the current method, released on any day, where an argument is
   NULL. Otherwise a code, and for SQLITE_ERROR a message that begins with the function's name. */
int table_cursor_read(table_cursor *c, const char *function, const models_query *query, sqlite3_value *domain,
                      sqlite3_value *method, sqlite3_value *as_of, char **error);

/* The return of xFilter. The message, which it takes over, becomes the error of the table; without one
   the connection's own message is passed on. */
int table_function_end(sqlite3_vtab *table, int rc, char *message);

#endif
