#include "xlsx_check.h"

#include <archive.h>
#include <archive_entry.h>
#include <expat.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "args.h"

enum { DEEPEST = 64 }; /* elements within one another; no part has as many */

/* An element that is open. */
typedef struct element {
  int is_series;
  sqlite3_int64 count, children; /* count: how many it says that it has, -1 when it does not */
} element;

/* Names of parts, one a line, in the order in which they were met. */
typedef struct name_list {
  sqlite3_str *text;
  int n;
} name_list;

/* What is seen while the parts pass. */
typedef struct reading {
  XML_Parser parser;
  const char *part; /* the one at hand */
  int is_sheet;
  sheet_content content;
  int depth, in_text, series;
  element open[DEEPEST];
  int sheets, names, drawn, charts;       /* elements and parts of the whole workbook */
  name_list parts, declared, referred_to; /* freed by read_workbook's caller */
  char *problem;
} reading;

static void fail(reading *r, char *problem) {
  if (r->problem == NULL)
    r->problem = problem;
  else
    sqlite3_free(problem);
  XML_StopParser(r->parser, XML_FALSE);
}

static const char *attribute(const XML_Char **attributes, const char *name) {
  for (; *attributes != NULL; attributes += 2) {
    if (strcmp(attributes[0], name) == 0) return attributes[1];
  }
  return NULL;
}

static void add_name(name_list *list, const char *folder, int n, const char *name) {
  sqlite3_str_appendf(list->text, "%.*s%s\n", n, folder, name);
  list->n++;
}

/* The target is seen from the folder above the one that the relations' part is in: 'xl/_rels/workbook.xml.rels'. */
static void add_target(reading *r, const char *target) {
  const char *folder = strstr(r->part, "_rels/");
  int n = folder == NULL ? 0 : (int)(folder - r->part);
  if (strncmp(target, "../", 3) == 0) {
    target += 3;
    do {
      n--;
    } while (n > 0 && r->part[n - 1] != '/');
  }
  add_name(&r->referred_to, r->part, n < 0 ? 0 : n, target);
}

static void take_reference(reading *r, const char *name, const XML_Char **attributes) {
  const char *value;
  if (strcmp(name, "Override") == 0 && (value = attribute(attributes, "PartName")) != NULL) {
    add_name(&r->declared, "", 0, value + (value[0] == '/'));
  } else if (strcmp(name, "Relationship") == 0 && (value = attribute(attributes, "Target")) != NULL) {
    add_target(r, value);
  } else if (strcmp(name, "definedName") == 0) {
    r->names++;
  } else if (strcmp(name, "c:chart") == 0 && attribute(attributes, "r:id") != NULL) {
    r->drawn++;
  }
}

/* Series are numbered from 0. */
static void check_series(reading *r, const char *name, const XML_Char **attributes) {
  const char *value = attribute(attributes, "val");
  if (strcmp(name, "c:idx") != 0 || r->depth == 0 || !r->open[r->depth - 1].is_series) return;
  if (value == NULL || atoi(value) != r->series - 1) {
    fail(r, sqlite3_mprintf("its part %s lacks a series", r->part));
  }
}

static void XMLCALL begin_element(void *data, const XML_Char *name, const XML_Char **attributes) {
  reading *r = data;
  const char *count = attribute(attributes, "count");
  if (r->depth > 0) r->open[r->depth - 1].children++;
  if (r->is_sheet) {
    r->content.rows += strcmp(name, "row") == 0;
    r->content.cells += strcmp(name, "c") == 0;
    r->in_text = strcmp(name, "t") == 0;
  }
  take_reference(r, name, attributes);
  check_series(r, name, attributes);
  if (r->depth == DEEPEST) {
    fail(r, sqlite3_mprintf("its part %s is nested too deeply", r->part));
    return;
  }
  r->open[r->depth++] = (element){strcmp(name, "c:ser") == 0, count == NULL ? -1 : atoll(count), 0};
  r->series += r->open[r->depth - 1].is_series;
}

static void XMLCALL end_element(void *data, const XML_Char *name) {
  reading *r = data;
  const element *e = &r->open[--r->depth];
  r->in_text = 0;
  if (e->count < 0 || e->count == e->children) return;
  fail(r,
       sqlite3_mprintf("its part %s has %lld members of %lld in %s", r->part, e->children, e->count, name));
}

static void XMLCALL take_text(void *data, const XML_Char *text, int n) {
  reading *r = data;
  (void)text;
  if (r->in_text) r->content.text += n;
}

/* A piece of the part at hand; the last one is empty. */
static int parse(reading *r, const char *bytes, size_t n) {
  while (r->problem == NULL) {
    int most = n < 1 << 20 ? (int)n : 1 << 20;
    if (XML_Parse(r->parser, bytes, most, n == 0) != XML_STATUS_OK) {
      enum XML_Error what = XML_GetErrorCode(r->parser);
      if (what == XML_ERROR_NO_MEMORY) return SQLITE_NOMEM;
      if (what == XML_ERROR_ABORTED) break;
      return fail_with(&r->problem,
                       sqlite3_mprintf("its part %s is not whole: %s", r->part, XML_ErrorString(what)));
    }
    bytes += most;
    n -= (size_t)most;
    if (n == 0) return SQLITE_OK;
  }
  return r->problem == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
}

static int read_part(reading *r, struct archive *a) {
  const void *bytes;
  size_t n;
  la_int64_t offset;
  int status = ARCHIVE_OK, rc = SQLITE_OK;
  r->content = (sheet_content){0, 0, 0};
  r->depth = r->in_text = r->series = 0;
  XML_ParserReset(r->parser, NULL);
  XML_SetUserData(r->parser, r);
  XML_SetElementHandler(r->parser, begin_element, end_element);
  XML_SetCharacterDataHandler(r->parser, take_text);
  while (rc == SQLITE_OK && (status = archive_read_data_block(a, &bytes, &n, &offset)) == ARCHIVE_OK) {
    if (n > 0) rc = parse(r, bytes, n);
  }
  if (rc == SQLITE_OK && status != ARCHIVE_EOF) {
    return fail_with(&r->problem, sqlite3_mprintf("%s", archive_error_string(a)));
  }
  return rc == SQLITE_OK ? parse(r, "", 0) : rc;
}

static int check_sheet(reading *r, int sheet, const sheet_content *sheets, int n) {
  if (sheet < 1 || sheet > n) return fail_with(&r->problem, sqlite3_mprintf("it has a part %s", r->part));
  const sheet_content *wanted = &sheets[sheet - 1], *got = &r->content;
  r->sheets++;
  if (got->rows != wanted->rows) {
    return fail_with(&r->problem,
                     sqlite3_mprintf("its sheet %d has %lld rows of %lld", sheet, got->rows, wanted->rows));
  }
  if (got->cells == wanted->cells && got->text == wanted->text) return SQLITE_OK;
  return fail_with(&r->problem,
                   sqlite3_mprintf("its sheet %d has %lld cells of %lld, %lld bytes of text of %lld", sheet,
                                   got->cells, wanted->cells, got->text, wanted->text));
}

static int check_part(reading *r, struct archive *a, const sheet_content *sheets, int n) {
  int sheet;
  r->is_sheet = sscanf(r->part, "xl/worksheets/sheet%d.xml", &sheet) == 1;
  int rc = read_part(r, a);
  if (rc == SQLITE_OK && r->is_sheet) rc = check_sheet(r, sheet, sheets, n);
  if (strncmp(r->part, "xl/charts/", 10) == 0) r->charts++;
  if (strcmp(r->part, "[Content_Types].xml") != 0 && strstr(r->part, "_rels/") == NULL) {
    add_name(&r->parts, "", 0, r->part);
  }
  return rc;
}

static int read_parts(reading *r, struct archive *a, const sheet_content *sheets, int n) {
  struct archive_entry *entry;
  int status = ARCHIVE_OK, rc = SQLITE_OK;
  while (rc == SQLITE_OK && (status = archive_read_next_header(a, &entry)) == ARCHIVE_OK) {
    r->part = archive_entry_pathname(entry);
    rc = r->part == NULL ? SQLITE_NOMEM : check_part(r, a, sheets, n);
  }
  if (rc != SQLITE_OK || status == ARCHIVE_EOF) return rc;
  return fail_with(&r->problem, sqlite3_mprintf("it cannot be read back: %s", archive_error_string(a)));
}

/* 1 when both lists have the same names, each once in either. */
static int same_names(const name_list *parts, const name_list *other) {
  const char *all = sqlite3_str_value(other->text), *at = sqlite3_str_value(parts->text);
  if (parts->n != other->n) return 0;
  while (at != NULL && *at != 0) {
    size_t length = strcspn(at, "\n") + 1;
    const char *found = all;
    while (found != NULL && strncmp(found, at, length) != 0) {
      found = strchr(found, '\n');
      if (found != NULL) found++;
    }
    if (found == NULL) return 0;
    at += length;
  }
  return 1;
}

static int check_whole(reading *r, int n, int names) {
  if (r->sheets != n) return fail_with(&r->problem, sqlite3_mprintf("it has %d sheets of %d", r->sheets, n));
  if (r->names != names) {
    return fail_with(&r->problem, sqlite3_mprintf("it has %d names of %d", r->names, names));
  }
  if (sqlite3_str_errcode(r->parts.text) != SQLITE_OK || sqlite3_str_errcode(r->declared.text) != SQLITE_OK ||
      sqlite3_str_errcode(r->referred_to.text) != SQLITE_OK) {
    return SQLITE_NOMEM;
  }
  if (r->drawn == r->charts && same_names(&r->parts, &r->declared) &&
      same_names(&r->parts, &r->referred_to)) {
    return SQLITE_OK;
  }
  return fail_with(&r->problem, sqlite3_mprintf("its parts are not those that it says it has"));
}

static int read_workbook(reading *r, struct archive *a, int fd, const sheet_content *sheets, int n,
                         int names) {
  if (lseek(fd, 0, SEEK_SET) != 0 || archive_read_support_format_zip_seekable(a) != ARCHIVE_OK ||
      archive_read_open_fd(a, fd, 1 << 16) != ARCHIVE_OK) {
    return fail_with(&r->problem, sqlite3_mprintf("it cannot be read back: %s", archive_error_string(a)));
  }
  int rc = read_parts(r, a, sheets, n);
  return rc == SQLITE_OK ? check_whole(r, n, names) : rc;
}

int xlsx_check(int fd, const sheet_content *sheets, int n, int names, char **problem) {
  struct archive *a = archive_read_new();
  reading r = {.parser = XML_ParserCreate(NULL),
               .parts = {sqlite3_str_new(NULL), 0},
               .declared = {sqlite3_str_new(NULL), 0},
               .referred_to = {sqlite3_str_new(NULL), 0}};
  int rc = a == NULL || r.parser == NULL ? SQLITE_NOMEM : read_workbook(&r, a, fd, sheets, n, names);
  *problem = r.problem;
  sqlite3_free(sqlite3_str_finish(r.parts.text));
  sqlite3_free(sqlite3_str_finish(r.declared.text));
  sqlite3_free(sqlite3_str_finish(r.referred_to.text));
  if (r.parser != NULL) XML_ParserFree(r.parser);
  archive_read_free(a);
  return rc;
}
