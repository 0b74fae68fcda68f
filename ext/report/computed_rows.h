/* Rows of queries, computed once and kept for as long as their owner needs them, which other queries of the connection
   read as a table. Nothing is written into a database of the connection, its temporary one included: the rows lie in
   a database of their own, and the table is an eponymous one, which exists as long as its module. So there is nothing to
   undo after an interrupt, when SQLite runs no statement any more. */
#ifndef AIRISK_COMPUTED_ROWS_H
#define AIRISK_COMPUTED_ROWS_H

#include "sqlite.h"

typedef struct computed_rows computed_rows;

/* *rows is closed by the caller in any case, by when every statement that reads it is finalized. */
int computed_rows_open(sqlite3 *db, computed_rows **rows);
void computed_rows_close(computed_rows *rows);

/* Keeps the rows of `<with> SELECT * FROM "<relation>"`, in their order, with values, names, types and collations of its
   columns as they are there. *name, which `rows` owns, is that of the table to read them by, to be put in quotes. With
   another code than SQLITE_OK nothing is kept: SQLITE_NOLFS where a column has a collation of the user's.
   O(n), and O(n log n) when an index is first asked for; memory beyond 64 MB goes to a temporary file. */
int computed_rows_add(computed_rows *rows, const char *with, const char *relation, const char **name);

#endif
