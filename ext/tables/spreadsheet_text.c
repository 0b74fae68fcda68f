#include "spreadsheet_text.h"

#include <string.h>

int spreadsheet_text_add(spreadsheet_text *t, const char *text, size_t n) {
  if (t->n + n > t->room) {
    size_t room = 2 * (t->n + n);
    char *grown = sqlite3_realloc64(t->text, room);
    if (grown == NULL) return SQLITE_NOMEM;
    t->text = grown;
    t->room = room;
  }
  memcpy(t->text + t->n, text, n);
  t->n += n;
  return SQLITE_OK;
}

static int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 32;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

enum { ESCAPE = sizeof "_x000D_" - 1 };

/* The character that an escape at this place stands for; 0 when it is none. */
static unsigned escaped(const char *at, const char *end) {
  unsigned character = 0;
  if (end - at < ESCAPE || at[0] != '_' || at[1] != 'x' || at[ESCAPE - 1] != '_') return 0;
  for (int i = 2; i < ESCAPE - 1; i++) {
    int digit = hex_digit(at[i]);
    if (digit < 0) return 0;
    character = character * 16 + (unsigned)digit;
  }
  return character >= 0xD800 && character <= 0xDFFF ? 0 : character;
}

static size_t write_utf_8(char *out, unsigned character) {
  if (character < 0x80) {
    out[0] = (char)character;
    return 1;
  }
  if (character < 0x800) {
    out[0] = (char)(0xC0 | character >> 6);
    out[1] = (char)(0x80 | (character & 0x3F));
    return 2;
  }
  out[0] = (char)(0xE0 | character >> 12);
  out[1] = (char)(0x80 | (character >> 6 & 0x3F));
  out[2] = (char)(0x80 | (character & 0x3F));
  return 3;
}

void spreadsheet_text_unescape(spreadsheet_text *t, size_t from) {
  size_t kept = from;
  for (size_t i = from; i < t->n;) {
    unsigned character = t->text[i] == '_' ? escaped(t->text + i, t->text + t->n) : 0;
    if (character == 0) {
      t->text[kept++] = t->text[i++];
    } else {
      kept += write_utf_8(t->text + kept, character);
      i += ESCAPE;
    }
  }
  t->n = kept;
}

void spreadsheet_text_clear(spreadsheet_text *t) {
  sqlite3_free(t->text);
  *t = (spreadsheet_text){0};
}
