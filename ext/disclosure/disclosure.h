/* What an export may show an audience. */
#ifndef AIRISK_DISCLOSURE_H
#define AIRISK_DISCLOSURE_H

#include "column_kind.h"
#include "sqlite.h"

/* What is made at the first need; of disclosure.c. */
typedef struct disclosure_memory disclosure_memory;

/* What the exports of a connection show one audience. */
typedef struct disclosure {
  sqlite3 *db;
  const char *function; /* begins every message */
  char *audience;       /* 'public', 'targeted', 'internal'; freed by disclosure_close */
  char *schema;         /* of the first airisk database or snapshot; NULL: none; freed likewise */
  int is_snapshot;      /* that is what it is */
  int airisk;           /* how many airisk databases are open */
  int withheld; /* how many domains and benchmarks of all databases the audience does not see the values of */
  int left_out; /* the same, also of those that the snapshot was made without */
  int bands;    /* 0: what is shown in bands is left out */
  disclosure_memory *memory; /* freed by disclosure_close */
} disclosure;

/* The disclosure of all that a query of the connection could read. audience NULL: 'public', or the snapshot's
   own. In databases that are none of airisk's nothing is withheld. SQLITE_ERROR with a message in *error for
   an unknown audience, a snapshot for another one, an airisk database without its views or of another
   version, a database with a table disclosure that is none, several airisk databases. Always to be closed, when no
   statement is left that was made for it. */
int disclosure_open(disclosure *d, sqlite3 *db, const char *function, const char *audience, char **error);
void disclosure_close(disclosure *d);

/* What is read where a view or table of the schema is named: *source, freed by the caller. Of a table T it is z_T, the table as
   the edition in use has it, where there is such a view; else what is named. */
int disclosure_reads(const disclosure *d, const char *name, char **source);

/* The view will be read: once more for each call. To be called for all of them before the first is read, so that what several
   of them stand on is computed once. */
int disclosure_expect(const disclosure *d, const char *view);

/* Where a view of the schema is read: *with, freed by the caller, stands in front of the query, and *source, freed likewise,
   is what FROM names; *with may be ''. */
int disclosure_source(const disclosure *d, const char *view, char **with, char **source);

/* *sql, freed by the caller, is the SELECT for what the audience sees of a table or view, in the order of
   published_view. An error when something is withheld and the view is none of those: what it holds is not
   known. */
int disclosure_select(const disclosure *d, const char *view, char **sql, char **error);

/* The same, prepared. */
int disclosure_prepare(const disclosure *d, const char *view, sqlite3_stmt **query, char **error);

/* An error when something is withheld: of an arbitrary query it is not known what it holds. */
int disclosure_query(const disclosure *d, char **error);

/* What the column of the view holds. */
int disclosure_kind(const disclosure *d, const char *view, const char *column, const column_kind **kind);

/* A fact of the report, as text freed by the caller: NULL where there is none, or no schema. */
int disclosure_fact(const disclosure *d, const char *name, char **value);

/* The first column of the first row of a query about the schema: %s in it, once, is replaced by the schema's
   name, quoted and with a dot. *text is freed by the caller; NULL when there is no schema or no row. */
int disclosure_ask(const disclosure *d, const char *query, char **text);

#endif
