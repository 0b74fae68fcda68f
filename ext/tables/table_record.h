/* One record of a table: its cells as texts, without the blanks around them. */
#ifndef AIRISK_TABLE_RECORD_H
#define AIRISK_TABLE_RECORD_H

#include <stddef.h>

#include "sqlite.h"

enum {
  MOST_CELLS = 16384,      /* of a record: as many columns as a sheet can have */
  MOST_OF_CELL = 1 << 20,  /* bytes */
  MOST_OF_RECORD = 8 << 20 /* bytes of all its cells */
};

typedef enum cell_kind {
  CELL_EMPTY,   /* nothing stands in it */
  CELL_MISSING, /* a word for nothing: -, –, —, N/A, #N/A, NA, or an error of a spreadsheet */
  CELL_TEXT,
  CELL_NUMBER, /* of a sheet: not a text that somebody has typed */
} cell_kind;

typedef struct table_cell {
  size_t begin, length; /* in table_record.text */
  cell_kind kind;
} table_cell;

/* Begins as zeros; freed by table_record_clear. */
typedef struct table_record {
  const char *sheet; /* NULL: the table is no sheet */
  sqlite3_int64 line;
  char *text; /* of all cells */
  size_t used, room;
  table_cell *cells;
  int n, cells_room;
} table_record;

/* Makes it a record without cells. */
void table_record_begin(table_record *r);

/* Adds a cell, behind as many empty ones as are needed to make it the one of that number (from 0): text of n bytes, which
   counts as empty or missing if it says so. SQLITE_NOMEM; SQLITE_TOOBIG beyond the limits above. O(n). */
int table_record_put(table_record *r, int number, const char *text, size_t n, cell_kind kind);

/* 1 when all cells are empty. */
int table_record_is_blank(const table_record *r);

/* How many cells are texts. */
int table_record_texts(const table_record *r);

/* Writes the cells as a JSON array of texts, null for those that are empty or missing. */
void table_record_write(const table_record *r, sqlite3_str *out);

void table_record_clear(table_record *r);

#endif
