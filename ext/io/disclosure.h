/* What an export may show: the tables disclosure_tier, published_view and column_kind put into SQL. */
#ifndef AIRISK_DISCLOSURE_H
#define AIRISK_DISCLOSURE_H

#include "sqlite.h"

/* What the exports of a database show one audience. */
typedef struct disclosure {
  sqlite3 *db;
  const char *function; /* begins every message */
  char *audience;       /* 'public', 'targeted', 'internal'; freed by disclosure_close */
  int knows_columns;    /* the database has published_view and column_kind */
  int withheld; /* how many domains and benchmarks the audience does not see the values of, but the database has */
  int left_out; /* the same, also of those that a snapshot was made without */
  int bands;    /* 0: what is shown in bands is left out */
} disclosure;

/* The disclosure of the connection's database to the audience; NULL: 'public', or a snapshot's own. In a database that is
   none of airisk's nothing is withheld. SQLITE_ERROR with a message in *error for an unknown audience, another one than a
   snapshot's, or an airisk database without its views. Always to be closed. */
int disclosure_open(disclosure *d, sqlite3 *db, const char *function, const char *audience, char **error);
void disclosure_close(disclosure *d);

/* *sql, freed by the caller, is the SELECT for what the audience sees of a table or view, in the order of published_view.
   An error when something is withheld and the view is none of those: what it holds is not known. */
int disclosure_select(const disclosure *d, const char *view, char **sql, char **error);

/* An error when something is withheld: of an arbitrary query it is not known what it holds. */
int disclosure_query(const disclosure *d, char **error);

/* *kind, freed by the caller, is what the column of the view holds, as in column_kind; NULL: not known. */
int disclosure_kind(const disclosure *d, const char *view, const char *column, char **kind);

#endif
