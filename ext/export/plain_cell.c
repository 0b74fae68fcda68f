#include "plain_cell.h"

#include <math.h>
#include <string.h>

#include "sheet_text.h"

static void set_digits(plain_cell *c) {
  c->text = c->digits;
  c->n = strlen(c->digits);
}

static int read_text(plain_cell *c, sqlite3_stmt *query, int i) {
  const char *text = (const char *)sqlite3_column_text(query, i);
  if (text == NULL) return SQLITE_NOMEM;
  c->owned = valid_text(text, (size_t)sqlite3_column_bytes(query, i), &c->n);
  c->text = c->owned;
  return c->owned == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

int plain_cell_read(plain_cell *c, sqlite3_stmt *query, int i) {
  *c = (plain_cell){.kind = CELL_EMPTY, .text = ""};
  switch (sqlite3_column_type(query, i)) {
    case SQLITE_NULL:
      return SQLITE_OK;
    case SQLITE_INTEGER:
      c->kind = CELL_NUMBER;
      sqlite3_snprintf(sizeof c->digits, c->digits, "%lld", sqlite3_column_int64(query, i));
      break;
    case SQLITE_FLOAT:
      if (!isfinite(sqlite3_column_double(query, i))) return SQLITE_OK;
      c->kind = CELL_NUMBER;
      sqlite3_snprintf(sizeof c->digits, c->digits, "%!.15g", sqlite3_column_double(query, i));
      break;
    case SQLITE_BLOB:
      c->kind = CELL_TEXT;
      sqlite3_snprintf(sizeof c->digits, c->digits, "blob of %d bytes", sqlite3_column_bytes(query, i));
      break;
    default:
      c->kind = CELL_TEXT;
      return read_text(c, query, i);
  }
  set_digits(c);
  return SQLITE_OK;
}

void plain_cell_clear(plain_cell *c) {
  sqlite3_free(c->owned);
  c->owned = NULL;
}
