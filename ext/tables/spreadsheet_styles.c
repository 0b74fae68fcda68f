#include <stdlib.h>
#include <string.h>

#include "spreadsheet_lists.h"
#include "xml_part.h"

/* Of formats that a workbook defines, and of styles; Excel has 65,490 at most. */
enum { MOST_FORMATS = 4096, MOST_STYLES = 65536 };

/* A number format that the workbook defines. */
typedef struct own_format {
  int id;
  number_format format;
} own_format;

typedef struct reading {
  xml_part part;
  spreadsheet *book;
  enum { ELSEWHERE, IN_FORMATS, IN_STYLES } list;
  own_format *own; /* freed by spreadsheet_read_styles */
  size_t own_count;
} reading;

/* Once, room for all that there may be: both lists are short. */
static void begin_list(reading *r, const char *name) {
  spreadsheet *w = r->book;
  if (strcmp(name, "numFmts") == 0 && r->own == NULL) {
    r->list = IN_FORMATS;
    r->own = sqlite3_malloc64(MOST_FORMATS * sizeof *r->own);
    if (r->own == NULL) xml_part_fail(&r->part, NULL);
  } else if (strcmp(name, "cellXfs") == 0 && w->formats == NULL) {
    r->list = IN_STYLES;
    w->formats = sqlite3_malloc64(MOST_STYLES * sizeof *w->formats);
    if (w->formats == NULL) xml_part_fail(&r->part, NULL);
  }
}

static number_format format_of(const reading *r, int id) {
  for (size_t i = 0; i < r->own_count; i++) {
    if (r->own[i].id == id) return r->own[i].format;
  }
  return number_format_of_id(id);
}

static void add_format(reading *r, const char *id, const char *code) {
  if (r->own_count == MOST_FORMATS) {
    xml_part_fail(&r->part, sqlite3_mprintf("the workbook has more than %d number formats", MOST_FORMATS));
  } else if (id != NULL && code != NULL) {
    r->own[r->own_count++] = (own_format){atoi(id), number_format_of_code(code)};
  }
}

static void add_style(reading *r, const char *id) {
  spreadsheet *w = r->book;
  if (w->format_count == MOST_STYLES) {
    xml_part_fail(&r->part, sqlite3_mprintf("the workbook has more than %d styles of cells", MOST_STYLES));
  } else {
    w->formats[w->format_count++] = id == NULL ? FORMAT_NUMBER : format_of(r, atoi(id));
  }
}

static void begin_element(void *context, const char *name, const XML_Char **attributes) {
  reading *r = context;
  const char *id = xml_attribute(attributes, "numFmtId");
  if (r->list == IN_FORMATS && strcmp(name, "numFmt") == 0) {
    add_format(r, id, xml_attribute(attributes, "formatCode"));
  } else if (r->list == IN_STYLES && strcmp(name, "xf") == 0) {
    add_style(r, id);
  } else if (r->list == ELSEWHERE) {
    begin_list(r, name);
  }
}

static void end_element(void *context, const char *name) {
  reading *r = context;
  if (strcmp(name, "numFmts") == 0 || strcmp(name, "cellXfs") == 0) r->list = ELSEWHERE;
}

static void take_text(void *context, const char *text, size_t n) { (void)context, (void)text, (void)n; }

int spreadsheet_read_styles(spreadsheet *w, const char *part, const stop *asked, char **problem) {
  static const xml_handlers handlers = {begin_element, end_element, take_text};
  reading r = {.book = w};
  int rc = xml_part_read(&r.part, w->descriptor, part, MOST_OF_PART, &handlers, &r, asked, problem);
  sqlite3_free(r.own);
  return rc;
}
