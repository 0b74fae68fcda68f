/* A value of a query as text, for the formats that are text themselves. */
#ifndef AIRISK_PLAIN_CELL_H
#define AIRISK_PLAIN_CELL_H

#include <stddef.h>

#include "sqlite.h"

typedef struct plain_cell {
  enum { CELL_EMPTY, CELL_NUMBER, CELL_TEXT } kind;
  const char *text; /* in digits or owned; '' where it is empty */
  size_t n;         /* bytes, NULs among them */
  char digits[40];
  char *owned; /* freed by plain_cell_clear */
} plain_cell;

/* Column i of the row at which the query stands. Reals have 15 significant digits; NULL and what is no finite number
   are empty; a byte that is not UTF-8 becomes U+FFFD; a blob is told by its size. SQLITE_OK or SQLITE_NOMEM. Always to
   be cleared. */
int plain_cell_read(plain_cell *c, sqlite3_stmt *query, int i);
void plain_cell_clear(plain_cell *c);

#endif
