#include <string.h>

#include "spreadsheet_lists.h"
#include "xml_part.h"

typedef struct reading {
  xml_part part;
  spreadsheet *book;
  int in_text, in_phonetic;
  size_t begin; /* of the text at hand */
} reading;

/* A text, <si>, is one <t>, or several in differing fonts. How it is pronounced, <rPh>, is none of it. */
static void begin_element(void *context, const char *name, const XML_Char **attributes) {
  reading *r = context;
  (void)attributes;
  if (strcmp(name, "si") == 0) r->begin = r->book->texts.n;
  r->in_phonetic |= strcmp(name, "rPh") == 0;
  r->in_text = strcmp(name, "t") == 0 && !r->in_phonetic;
}

static int add_end(spreadsheet *w) {
  if (w->text_count == w->text_room) {
    size_t room = 2 * w->text_room + 64;
    size_t *grown = sqlite3_realloc64(w->text_ends, room * sizeof *grown);
    if (grown == NULL) return SQLITE_NOMEM;
    w->text_ends = grown;
    w->text_room = room;
  }
  w->text_ends[w->text_count++] = w->texts.n;
  return SQLITE_OK;
}

static void end_element(void *context, const char *name) {
  reading *r = context;
  r->in_text = 0;
  if (strcmp(name, "rPh") == 0) r->in_phonetic = 0;
  if (strcmp(name, "si") != 0) return;
  spreadsheet_text_unescape(&r->book->texts, r->begin);
  if (add_end(r->book) != SQLITE_OK) xml_part_fail(&r->part, NULL);
}

static void take_text(void *context, const char *text, size_t n) {
  reading *r = context;
  if (r->in_text && spreadsheet_text_add(&r->book->texts, text, n) != SQLITE_OK)
    xml_part_fail(&r->part, NULL);
}

int spreadsheet_read_texts(spreadsheet *w, const char *part, const stop *asked, char **problem) {
  static const xml_handlers handlers = {begin_element, end_element, take_text};
  reading r = {.book = w};
  return xml_part_read(&r.part, w->descriptor, part, MOST_OF_TEXTS, &handlers, &r, asked, problem);
}
