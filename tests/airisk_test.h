/* What the tests of the built extension share: a connection that has loaded it, and SQL whose answer is
   compared as text. */
#ifndef AIRISK_TEST_H
#define AIRISK_TEST_H

#include <sqlite3.h>
#include <stddef.h>

/* A statement and its answer: the rows joined by ';', their columns by '|', NULL as an empty text; or
   'error: ' and the message. */
typedef struct sql_case {
  const char *sql;
  const char *want;
} sql_case;

/* A new in-memory database with build/airisk loaded (or what AIRISK_SO names). Ends the run when it
   cannot be had: nothing could be tested. */
sqlite3 *open_loaded(void);

/* The same with the schema and the views. */
sqlite3 *open_with_views(void);

/* The same with a few models, whose answers can be told by hand: see airisk_test.c. */
sqlite3 *open_models(void);

/* Two small views finding_* in place of the report's z_finding_*. */
void keep_small_findings(sqlite3 *db);

/* The answer to one statement, freed by the caller with sqlite3_free; NULL when out of memory. */
char *answer(sqlite3 *db, const char *sql);

/* Runs statements that must succeed. */
void run(sqlite3 *db, const char *sql);

/* Asserts each case, naming those that fail; CHECK is it of a whole table. */
void check_cases(sqlite3 *db, const sql_case *cases, size_t n);
#define CHECK(db, cases) check_cases(db, cases, sizeof(cases) / sizeof((cases)[0]))

/* The same on a connection of its own, which must then close. */
void check_and_close(sqlite3 *db, const sql_case *cases, size_t n);
#define CHECK_AND_CLOSE(db, cases) check_and_close(db, cases, sizeof(cases) / sizeof((cases)[0]))

/* Loads both extensions into a connection, airisk_io from beside airisk; an SQLite result code. */
int load_extension(sqlite3 *db, char **error);

/* The path of the extension without its suffix. */
const char *extension_path(void);

/* The result code of one statement whose k-th allocation fails, 0: none; *was_failed is 0 when there were fewer. */
int run_with_failure(sqlite3 *db, const char *sql, long k, int *was_failed);

#endif
