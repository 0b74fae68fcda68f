/* Texts of a workbook's XML. */
#ifndef AIRISK_SPREADSHEET_TEXT_H
#define AIRISK_SPREADSHEET_TEXT_H

#include <stddef.h>

#include "sqlite.h"

/* A text that grows. Begins as zeros; freed by spreadsheet_text_clear. */
typedef struct spreadsheet_text {
  char *text;
  size_t n, room;
} spreadsheet_text;

/* SQLITE_OK or SQLITE_NOMEM. */
int spreadsheet_text_add(spreadsheet_text *t, const char *text, size_t n);

/* Replaces what is escaped from byte `from` on: _x000D_ stands for U+000D, _x005F_ for an underscore that would begin such
   a thing. U+0000 and halves of surrogate pairs stay as they are. Source: ECMA-376, 22.9.2.19. */
void spreadsheet_text_unescape(spreadsheet_text *t, size_t from);

void spreadsheet_text_clear(spreadsheet_text *t);

#endif
