/* Texts of a workbook's XML. */
#ifndef AIRISK_WORKBOOK_TEXT_H
#define AIRISK_WORKBOOK_TEXT_H

#include <stddef.h>

#include "sqlite.h"

/* A text that grows. Begins as zeros; freed by workbook_text_clear. */
typedef struct workbook_text {
  char *text;
  size_t n, room;
} workbook_text;

/* SQLITE_OK or SQLITE_NOMEM. */
int workbook_text_add(workbook_text *t, const char *text, size_t n);

/* Replaces what is escaped from byte `from` on: _x000D_ stands for U+000D, _x005F_ for an underscore that would begin such
   a thing. U+0000 and halves of surrogate pairs stay as they are. Source: ECMA-376, 22.9.2.19. */
void workbook_text_unescape(workbook_text *t, size_t from);

void workbook_text_clear(workbook_text *t);

#endif
