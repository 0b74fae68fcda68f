/* The shell of a table-valued function: an eponymous virtual table whose arguments are hidden columns at the end. A function
   says how it is asked (signature), what it is (table_function) and what it does (table_methods); the rest of a virtual table
   stands here, once. */
#ifndef AIRISK_TABLE_FUNCTION_H
#define AIRISK_TABLE_FUNCTION_H

#include <stddef.h>

#include "sqlite.h"

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

/* The cursor of every table-valued function; fields of its own may follow, which are zero at first. */
struct table_function;
typedef struct table_cursor {
  sqlite3_vtab_cursor base;
  const struct table_function *function;
  int plan;
  sqlite3_value *arguments[MOST_ARGUMENTS]; /* NULL: missing or SQL's NULL; freed when the scan ends */
  sqlite3_value *keys[MOST_KEYS];           /* likewise */
  char *schema;                             /* the database that is read; freed when the cursor is closed */
  int is_named;                             /* 1: by an argument */
  void *answers;      /* one a row, all computed when the scan begins; freed when it ends */
  size_t n, at;       /* answers, and at which row the scan is */
  sqlite3_stmt *rows; /* or the rows are those of a statement; finalized when the scan ends */
  int is_at_end;      /* of a function with a method next: there is no row left */
} table_cursor;

/* What a function is. */
typedef struct table_function {
  signature asked_as;
  const char *declaration; /* CREATE TABLE, with the hidden columns */
  size_t cursor_size;
  int is_of_files; /* 1: it opens files, reads no database and has no argument schema; no view or trigger may call it */
  double rows, cost; /* of a scan, by a rough guess, whatever is asked; 0: by the keys that are picked */
} table_function;

/* What it does. Each int is an SQLite result code; an error without a message in *error is the connection's own. */
typedef struct table_methods {
  /* Begins a scan, for the arguments and the schema that the cursor has: makes the answers, or finds the first row. */
  int (*begin)(table_cursor *c, char **error);
  /* Goes to the next row, or sets is_at_end. NULL: the rows are the answers. */
  int (*next)(table_cursor *c, char **error);
  /* The result of a column at the row. */
  int (*column)(table_cursor *c, sqlite3_context *context, int column);
  /* The number of the row; NULL: counted from 1. */
  sqlite3_int64 (*rowid)(table_cursor *c);
  /* Frees what belongs to a scan; called before each and at the end. NULL: nothing. */
  void (*clear)(table_cursor *c);
  /* Frees what outlives a scan. NULL: nothing. */
  void (*close)(table_cursor *c);
} table_methods;

/* A function as it is registered. */
typedef struct table_registration {
  const table_function *function;
  const table_methods *methods;
  void *shared; /* by all its scans; NULL: nothing */
} table_registration;

/* Registers a function whose scans share nothing. *r and what it points to are static. There is no destructor: where loading fails later,
   SQLite unloads our code first, and would call it when the connection closes. */
int table_function_register(sqlite3 *db, const table_registration *r);

/* Registers a function with what its scans share, which release gives back, also when this fails. release is a destructor: where loading
   fails later, the caller unregisters the function before our code is unloaded. */
int table_function_register_shared(sqlite3 *db, const table_registration *r, void (*release)(void *));

/* What the function was registered with. */
void *table_cursor_shared(const table_cursor *c);

sqlite3 *table_cursor_database(const table_cursor *c);

/* The method next of a function whose rows are those of the statement c->rows, and of which begin is the last step. */
int table_cursor_step(table_cursor *c, char **error);

/* The method column of such a function: the statement's columns, then the arguments. */
int table_cursor_column(table_cursor *c, sqlite3_context *context, int column);

/* The argument that a hidden column stands for. */
static inline sqlite3_value *table_cursor_argument(const table_cursor *c, int column) {
  return c->arguments[column - c->function->asked_as.first_argument];
}

/* The result of a hidden column: what was given, or the schema that is read. */
void table_cursor_argument_column(const table_cursor *c, sqlite3_context *context, int column);

/* 1 when the name is one that the key is asked for; so is every name when the key is not asked for. */
int table_cursor_key_is(const table_cursor *c, int key, const char *name);

/* 1 when the key is asked for; *value is then what it equals, NULL for SQL's NULL. */
int table_cursor_key(const table_cursor *c, int key, sqlite3_value **value);

/* A column's text, NULL where it is. Copied: an aggregate may hold it when the scan has ended. */
static inline void result_text(sqlite3_context *context, const char *text) {
  sqlite3_result_text(context, text, -1, SQLITE_TRANSIENT);
}

#endif
