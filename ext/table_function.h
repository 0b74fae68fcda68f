/* What the table-valued functions share: an eponymous virtual table whose arguments are hidden columns at
   the end, and whose rows are computed when a scan begins. */
#ifndef AIRISK_TABLE_FUNCTION_H
#define AIRISK_TABLE_FUNCTION_H

#include <stddef.h>

#include "sqlite.h"

/* The virtual table of every table-valued function. */
typedef struct table_function {
  sqlite3_vtab base;
  sqlite3 *db;
} table_function;

/* xConnect and xDisconnect of every table-valued function; size is that of the function's own table, whose first field is a
   table_function and whose others are zero. */
int table_function_connect(sqlite3 *db, const char *declaration, size_t size, sqlite3_vtab **table);
int table_function_disconnect(sqlite3_vtab *table);

/* How a table-valued function is asked. Its first columns are the keys: what an answer is of, and WHERE compares them
   as any column. Its last columns are hidden: the arguments, in the order of the parentheses; the last is the schema.
   A key has the name of an argument that chooses: pareto_frontier('cyber') and WHERE domain = 'cyber' give the same,
   but an argument that is NULL is left out, and a key that equals NULL gives no row; an argument that names nothing is
   an error, a key no row. A comparison of the edition other than = and IN is an error: without a constraint that it
   can use, a function answers for the connection's edition alone, which is not what `edition LIKE '2025%'` asks. */
enum { MOST_KEYS = 7, MOST_ARGUMENTS = 8 };
enum { KEY_EDITION, KEY_DOMAIN }; /* of every function that has keys, and of those that answer by domain */

/* What a scan costs, in rows of a table that SQLite would read instead. */
typedef struct table_cost {
  double answers;                 /* of one edition, by a rough guess */
  double scan, answer;            /* for the scan as such, and for each answer */
  unsigned char picks[MOST_KEYS]; /* equality with the key leaves one answer of so many; 0: all */
} table_cost;

typedef struct signature {
  const char *name; /* of the function, for messages */
  int keys;
  int first_argument, arguments;
  int first_single;       /* the keys from this one on each pick about one answer of many; 0: none does */
  const table_cost *cost; /* NULL: that of an edition which is computed for the answer */
  const unsigned char *
      order; /* the keys that answers of one edition come in the order of, ascending; as many as order_keys */
  int order_keys;
} signature;

/* What xBestIndex tells xFilter in idxNum; the values come in this order: arguments, keys.
   Bit i: argument i is given. */
#define PLAN_KEY(k) (1 << (MOST_ARGUMENTS + (k))) /* the key equals a value, without regard to case */
#define PLAN_EXACT(k) (1 << (MOST_ARGUMENTS + MOST_KEYS + (k))) /* with regard to case */
#define PLAN_ANY(k) \
  (1 << (MOST_ARGUMENTS + 2 * MOST_KEYS + (k))) /* it is compared otherwise: SQLite has to choose */

/* xBestIndex. An argument that another order of the tables would provide is SQLITE_CONSTRAINT. A key is only ever
   a filter, which SQLite applies once more: so a join on it works in any order. */
int table_function_best_index(sqlite3_vtab *table, const signature *s, sqlite3_index_info *info);

/* The cursor of every table-valued function; fields of its own may follow. Computes its answers, of which
   each is a row, when a scan begins. */
typedef struct table_cursor {
  sqlite3_vtab_cursor base;
  const signature *signature;
  int plan;
  sqlite3_value *arguments[MOST_ARGUMENTS]; /* NULL: missing or SQL's NULL; freed by table_cursor_begin */
  sqlite3_value *keys[MOST_KEYS];           /* likewise */
  char *schema;                             /* the database that is read; freed by table_cursor_close */
  int is_named;                             /* 1: by an argument */
  void *answers;                            /* freed likewise */
  size_t n, at;                             /* answers, and where the scan stands */
} table_cursor;

/* xOpen, with the size of the function's own cursor, and the methods that need no more. */
int table_cursor_open(size_t size, sqlite3_vtab_cursor **out);
int table_cursor_close(sqlite3_vtab_cursor *base);
int table_cursor_next(sqlite3_vtab_cursor *base);
int table_cursor_eof(sqlite3_vtab_cursor *base);

sqlite3 *table_cursor_database(const table_cursor *c);

/* The argument that a hidden column stands for. */
static inline sqlite3_value *table_cursor_argument(const table_cursor *c, int column) {
  return c->arguments[column - c->signature->first_argument];
}

/* The result of a hidden column: what was given, or the schema that is read. */
void table_cursor_argument_column(const table_cursor *c, sqlite3_context *context, int column);

/* The first step of xFilter: forgets the last scan, keeps the arguments of this one, and finds the database. */
int table_cursor_begin(table_cursor *c, const signature *s, int plan, sqlite3_value **values, char **error);

/* 1 when the name is one that the key is asked for; so is every name when the key is not asked for. */
int table_cursor_key_is(const table_cursor *c, int key, const char *name);

/* 1 when the key is asked for; *value is then what it equals, NULL for SQL's NULL. */
int table_cursor_key(const table_cursor *c, int key, sqlite3_value **value);

/* The return of xFilter. The message, which it takes over, becomes the error of the table; without one
   the connection's own message is passed on. */
int table_function_end(sqlite3_vtab *table, int rc, char *message);

#endif
