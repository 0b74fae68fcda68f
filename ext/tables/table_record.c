#include "table_record.h"

#include <string.h>
#include <strings.h>

#include "files/blank.h"

void table_record_begin(table_record *r) {
  r->used = 0;
  r->n = 0;
}

/* Words that stand for nothing. In upper or lower case, but for NA, which is also a name. */
static int is_missing(const char *text, size_t n) {
  static const char *const words[] = {"-",     "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x88\x92",
                                      "N/A",   "#N/A",         "#DIV/0!",      "#VALUE!",
                                      "#REF!", "#NAME?",       "#NUM!",        "#NULL!"};
  enum { LONGEST = sizeof "#DIV/0!" - 1 };
  if (n > LONGEST) return 0;
  if (n == 2 && memcmp(text, "NA", 2) == 0) return 1;
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (strlen(words[i]) == n && strncasecmp(text, words[i], n) == 0) return 1;
  }
  return 0;
}

/* Makes room for so many bytes and cells more, twice of what there was. */
static int grow(table_record *r, size_t bytes, int cells) {
  if (r->used + bytes > r->room) {
    size_t room = 2 * (r->used + bytes);
    char *text = sqlite3_realloc64(r->text, room);
    if (text == NULL) return SQLITE_NOMEM;
    r->text = text;
    r->room = room;
  }
  if (cells > r->cells_room) {
    int room = 2 * cells;
    table_cell *all = sqlite3_realloc64(r->cells, (size_t)room * sizeof *all);
    if (all == NULL) return SQLITE_NOMEM;
    r->cells = all;
    r->cells_room = room;
  }
  return SQLITE_OK;
}

int table_record_put(table_record *r, int number, const char *text, size_t n, cell_kind kind) {
  n = n == 0 ? 0 : blank_trim(&text, n);
  if (number >= MOST_CELLS || n > MOST_OF_CELL || r->used + n > MOST_OF_RECORD) return SQLITE_TOOBIG;
  int rc = grow(r, n, number + 1);
  if (rc != SQLITE_OK) return rc;
  while (r->n < number) r->cells[r->n++] = (table_cell){r->used, 0, CELL_EMPTY};
  if (n == 0) {
    kind = CELL_EMPTY;
  } else if (is_missing(text, n)) {
    kind = CELL_MISSING;
  }
  if (n > 0) memcpy(r->text + r->used, text, n);
  r->cells[r->n++] = (table_cell){r->used, n, kind};
  r->used += n;
  return SQLITE_OK;
}

int table_record_is_blank(const table_record *r) {
  for (int i = 0; i < r->n; i++) {
    if (r->cells[i].kind != CELL_EMPTY) return 0;
  }
  return 1;
}

int table_record_texts(const table_record *r) {
  int texts = 0;
  for (int i = 0; i < r->n; i++) texts += r->cells[i].kind == CELL_TEXT;
  return texts;
}

/* A text of JSON: what must be escaped is, the rest stays as it is. */
static void write_text(sqlite3_str *out, const char *text, size_t n) {
  size_t from = 0;
  sqlite3_str_appendchar(out, 1, '"');
  for (size_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c >= ' ' && c != '"' && c != '\\') continue;
    sqlite3_str_append(out, text + from, (int)(i - from));
    if (c < ' ') {
      sqlite3_str_appendf(out, "\\u%04x", c);
    } else {
      sqlite3_str_appendf(out, "\\%c", c);
    }
    from = i + 1;
  }
  sqlite3_str_append(out, text + from, (int)(n - from));
  sqlite3_str_appendchar(out, 1, '"');
}

void table_record_write(const table_record *r, sqlite3_str *out) {
  for (int i = 0; i < r->n; i++) {
    const table_cell *cell = &r->cells[i];
    sqlite3_str_appendchar(out, 1, i == 0 ? '[' : ',');
    if (cell->kind == CELL_EMPTY || cell->kind == CELL_MISSING) {
      sqlite3_str_append(out, "null", 4);
    } else {
      write_text(out, r->text + cell->begin, cell->length);
    }
  }
  sqlite3_str_append(out, r->n == 0 ? "[]" : "]", r->n == 0 ? 2 : 1);
}

void table_record_clear(table_record *r) {
  sqlite3_free(r->text);
  sqlite3_free(r->cells);
  *r = (table_record){0};
}
