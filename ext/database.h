/* The database that the functions read: which schema of the connection holds the airisk tables, and
   whether this extension knows their version. */
#ifndef AIRISK_DATABASE_H
#define AIRISK_DATABASE_H

#include "sqlite.h"

/* SCHEMA_VERSION, the version of the tables that this extension reads, comes from schema/VERSION by the Makefile. */
enum {
  APPLICATION_ID = 1095324235, /* PRAGMA application_id, 'AIRK' */
  SNAPSHOT_ID = 1095324243,    /* of a snapshot, 'AIRS' */
};

#define AIRISK_APPLICATION "airisk"            /* the row 'application' of the table airisk */
#define SNAPSHOT_APPLICATION "airisk snapshot" /* the same of a snapshot */

/* What a database is by its table airisk, which a dump keeps. The pragma application_id, which a dump loses, counts
   only where that table is missing: a database of version 4 or older. */
typedef enum {
  DATABASE_OF_OTHERS,
  DATABASE_AIRISK,
  DATABASE_SNAPSHOT,
  DATABASE_UNMARKED /* no mark, but a table disclosure: what it withholds is not known */
} database_kind;

/* What the database of that schema name is. An SQLite result code. */
int database_is(sqlite3 *db, const char *schema, database_kind *kind);

/* SQLITE_ERROR with the message for an unmarked database, which names the cure. */
int database_unmarked(const char *function, const char *schema, char **error);

/* Prepares SQL made by sqlite3_mprintf, which it frees; NULL is SQLITE_NOMEM. An SQLite result code. */
int database_prepare(sqlite3 *db, char *sql, sqlite3_stmt **statement);

/* The first column of the first row of a query, which it frees: *value is 0, *text NULL when there is no row.
   *text is freed by the caller with sqlite3_free. An SQLite result code. */
int database_integer(sqlite3 *db, char *sql, int *value);
int database_text(sqlite3 *db, char *sql, char **text);

/* *text is the column's text, '' for NULL; it belongs to the statement. SQLITE_NOMEM when there was no memory
   for it. */
int database_column_text(sqlite3_stmt *statement, int column, const char **text);

/* The column's number; NaN for NULL. */
double database_column_number(sqlite3_stmt *statement, int column);

/* Sets *error to '<function>: <what SQLite says of rc>', unless there is a message or memory ran out: the code to return.
   To be called before another statement of the connection is finalised, for that takes SQLite's message away. */
int database_failed(sqlite3 *db, const char *function, int rc, char **error);

/* Calls row for each row of a query, which it frees, until one call is not SQLITE_OK: that code, or the query's, with a
   message in *error. */
typedef int database_row(void *context, sqlite3_stmt *row, char **error);
int database_each(sqlite3 *db, const char *function, char *sql, database_row *row, void *context,
                  char **error);

/* *schema, freed by the caller with sqlite3_free, is the only airisk database of the connection, main or attached; where
   there are several, an error that says how to go on. */
int database_only(sqlite3 *db, const char *function, char **schema, char **error);

/* *schema, freed by the caller with sqlite3_free, is the airisk database that is asked for by its schema name, else the one that
   the surrounding table function reads, else the only one; of the version that this extension reads. Otherwise SQLITE_ERROR
   with a message that begins with the function's name in *error, or another code. */
int database_schema(sqlite3 *db, const char *function, const char *asked, char **schema, char **error);

/* database_schema, and the views are there too. */
int database_views(sqlite3 *db, const char *function, const char *asked, char **schema, char **error);

/* While a function runs a query about one schema and edition, what the views in it ask of other functions is asked of these
   too; edition NULL: that of the connection. Both must stay until database_leave, which is given what database_enter
   returned. */
typedef struct database_within {
  sqlite3 *db;
  const char *schema, *edition;
} database_within;
database_within database_enter(sqlite3 *db, const char *schema, const char *edition);
void database_leave(database_within outer);

/* The edition of the query that runs on this connection by database_enter, NULL: none is named. */
const char *database_entered_edition(sqlite3 *db);

/* That the schema of that name has this extension's version, and the views. */
int database_check(sqlite3 *db, const char *function, const char *schema, char **error);

/* *name, freed by the caller, is how schema.table writes the name asked for, in any case; else an error that lists
   the names it has: `function: no domain named 'x'; known: bio, chem`. */
int database_named(sqlite3 *db, const char *function, const char *schema, const char *table,
                   const char *asked, char **name, char **error);

/* The value of a parameter as that edition has it. */
int database_parameter(sqlite3 *db, const char *function, const char *schema, const char *edition,
                       const char *name, double *value, char **error);

/* *name, freed by the caller, is the current edition's, NULL when none is current. An SQLite result code. */
int database_current_edition(sqlite3 *db, const char *schema, char **name);

/* The same, and an error that says what to do when none is current. */
int current_edition(sqlite3 *db, const char *function, const char *schema, char **name, char **error);

/* That an edition which is published has its copies; else an error. An edition of that name must be there. */
int database_copies(sqlite3 *db, const char *function, const char *schema, const char *edition, char **error);

/* *name, freed by the caller, is how the edition that is asked for writes its name: that of an edition in any case, or that of a
   method which only one edition has. Otherwise an error that lists the editions. */
int database_edition(sqlite3 *db, const char *function, const char *schema, const char *asked, char **name,
                     char **error);

#endif
