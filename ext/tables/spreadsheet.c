#include "spreadsheet.h"

#include <string.h>

#include "args.h"
#include "spreadsheet_lists.h"
#include "spreadsheet_parts.h"
#include "xml_part.h"

typedef struct reading {
  xml_part part;
  spreadsheet *book;
  const spreadsheet_relations *relations;
  int is_workbook;
} reading;

static void fail_memory(reading *r) { xml_part_fail(&r->part, NULL); }

static void ignore_end(void *context, const char *name) { (void)context, (void)name; }

static void ignore_text(void *context, const char *text, size_t n) { (void)context, (void)text, (void)n; }

static void add_sheet(reading *r, const char *name, const char *id) {
  spreadsheet *w = r->book;
  const spreadsheet_relation *relation = id == NULL ? NULL : spreadsheet_relations_of_id(r->relations, id);
  if (name == NULL || relation == NULL || strcmp(relation->type, "worksheet") != 0)
    return; /* a chart, a macro */
  if (w->n == MOST_SHEETS) {
    xml_part_fail(&r->part, sqlite3_mprintf("the workbook has more than %d sheets", MOST_SHEETS));
    return;
  }
  spreadsheet_sheet *grown = sqlite3_realloc64(w->sheets, (size_t)(w->n + 1) * sizeof *grown);
  if (grown == NULL) {
    fail_memory(r);
    return;
  }
  w->sheets = grown;
  grown[w->n] = (spreadsheet_sheet){sqlite3_mprintf("%s", name), sqlite3_mprintf("%s", relation->target)};
  w->n++;
  if (grown[w->n - 1].name == NULL || grown[w->n - 1].part == NULL) fail_memory(r);
}

static void begin_in_workbook(void *context, const char *name, const XML_Char **attributes) {
  reading *r = context;
  r->is_workbook |= strcmp(name, "workbook") == 0;
  if (strcmp(name, "workbookPr") == 0) {
    const char *value = xml_attribute(attributes, "date1904");
    r->book->from_1904 = value != NULL && (strcmp(value, "1") == 0 || strcmp(value, "true") == 0);
  } else if (strcmp(name, "sheet") == 0) {
    add_sheet(r, xml_attribute(attributes, "name"), xml_attribute(attributes, "id"));
  }
}

static int read_sheets(spreadsheet *w, const char *part, const spreadsheet_relations *relations,
                       const stop *asked, char **problem) {
  static const xml_handlers handlers = {begin_in_workbook, ignore_end, ignore_text};
  reading r = {.book = w, .relations = relations};
  int rc = xml_part_read(&r.part, w->descriptor, part, MOST_OF_PART, &handlers, &r, asked, problem);
  if (rc == SQLITE_OK && !r.is_workbook)
    return fail_with(problem, sqlite3_mprintf("no workbook: it has %s", part));
  return rc;
}

/* A part that the workbook says it has must be there. */
static int missing_part(int rc, const char *part, char **problem) {
  return rc == SQLITE_NOTFOUND
             ? fail_with(problem, sqlite3_mprintf("the workbook has no part %s, as it says", part))
             : rc;
}

static int read_book(spreadsheet *w, const char *part, const spreadsheet_relations *relations,
                     const stop *asked, char **problem) {
  const char *styles = spreadsheet_relations_of_type(relations, "styles");
  const char *texts = spreadsheet_relations_of_type(relations, "sharedStrings");
  int rc = missing_part(read_sheets(w, part, relations, asked, problem), part, problem);
  if (rc == SQLITE_OK && styles != NULL)
    rc = missing_part(spreadsheet_read_styles(w, styles, asked, problem), styles, problem);
  if (rc == SQLITE_OK && texts != NULL)
    rc = missing_part(spreadsheet_read_texts(w, texts, asked, problem), texts, problem);
  return rc;
}

/* What an archive is that has no relations, so no workbook of this kind. */
static int fail_kind(spreadsheet *w, const stop *asked, char **problem) {
  zip_member m;
  int rc = zip_member_open(&m, w->descriptor, "content.xml", MOST_OF_PART, asked, problem);
  zip_member_close(&m);
  if (rc != SQLITE_OK && rc != SQLITE_NOTFOUND) return rc;
  return fail_with(
      problem, sqlite3_mprintf("%s", rc == SQLITE_OK ? "an OpenDocument file: save it as xlsx or CSV UTF-8"
                                                     : "a zip archive that is no workbook"));
}

int spreadsheet_open(spreadsheet *w, int descriptor, const stop *asked, char **problem) {
  spreadsheet_relations archive = {0}, relations = {0};
  *w = (spreadsheet){.descriptor = descriptor};
  int rc = spreadsheet_relations_read(&archive, descriptor, "", asked, problem);
  const char *part = rc == SQLITE_OK ? spreadsheet_relations_of_type(&archive, "officeDocument") : NULL;
  if (rc == SQLITE_NOTFOUND || (rc == SQLITE_OK && part == NULL)) {
    rc = fail_kind(w, asked, problem);
  } else if (rc == SQLITE_OK && strlen(part) > 4 && strcmp(part + strlen(part) - 4, ".bin") == 0) {
    rc = fail_with(problem, sqlite3_mprintf("a binary workbook (.xlsb): save it as xlsx or CSV UTF-8"));
  } else if (rc == SQLITE_OK) {
    rc = spreadsheet_relations_read(&relations, descriptor, part, asked, problem);
    if (rc == SQLITE_OK || rc == SQLITE_NOTFOUND) rc = read_book(w, part, &relations, asked, problem);
  }
  spreadsheet_relations_clear(&archive);
  spreadsheet_relations_clear(&relations);
  return rc;
}

const char *spreadsheet_shared_text(const spreadsheet *w, size_t number, size_t *n) {
  if (number >= w->text_count) return NULL;
  size_t begin = number == 0 ? 0 : w->text_ends[number - 1];
  *n = w->text_ends[number] - begin;
  return w->texts.text == NULL ? "" : w->texts.text + begin;
}

number_format spreadsheet_format(const spreadsheet *w, size_t style) {
  return style < w->format_count ? w->formats[style] : FORMAT_NUMBER;
}

void spreadsheet_close(spreadsheet *w) {
  for (int i = 0; i < w->n; i++) {
    sqlite3_free(w->sheets[i].name);
    sqlite3_free(w->sheets[i].part);
  }
  sqlite3_free(w->sheets);
  sqlite3_free(w->text_ends);
  sqlite3_free(w->formats);
  spreadsheet_text_clear(&w->texts);
  *w = (spreadsheet){0};
}
