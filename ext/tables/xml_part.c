#include "xml_part.h"

#include <string.h>

#include "args.h"

enum { MOST_OF_TOKEN = 4 << 20, NAMESPACE_END = '|' };

static void *allocate(size_t n) { return sqlite3_malloc64(n); }

static void *reallocate(void *memory, size_t n) { return sqlite3_realloc64(memory, n); }

static void release(void *memory) { sqlite3_free(memory); }

static const char *local_name(const char *name) {
  const char *end = strrchr(name, NAMESPACE_END);
  return end == NULL ? name : end + 1;
}

const char *xml_attribute(const XML_Char **attributes, const char *name) {
  for (; *attributes != NULL; attributes += 2) {
    if (strcmp(local_name(attributes[0]), name) == 0) return attributes[1];
  }
  return NULL;
}

static void XMLCALL begin_element(void *data, const XML_Char *name, const XML_Char **attributes) {
  xml_part *x = data;
  x->unanswered = 0;
  x->handlers->begin(x->context, local_name(name), attributes);
}

static void XMLCALL end_element(void *data, const XML_Char *name) {
  xml_part *x = data;
  x->unanswered = 0;
  x->handlers->end(x->context, local_name(name));
}

static void XMLCALL take_text(void *data, const XML_Char *text, int n) {
  xml_part *x = data;
  x->unanswered = 0;
  x->handlers->text(x->context, text, (size_t)n);
}

/* Without a document type there are no entities but XML's five, and no bombs of them. */
static void XMLCALL refuse_type(void *data, const XML_Char *name, const XML_Char *system,
                                const XML_Char *public, int has_subset) {
  xml_part *x = data;
  (void)name, (void)system, (void)public, (void)has_subset;
  xml_part_fail(
      x, sqlite3_mprintf("its part %s declares a document type, as none of a workbook does", x->member.name));
}

void xml_part_suspend(xml_part *x) { XML_StopParser(x->parser, XML_TRUE); }

void xml_part_fail(xml_part *x, char *problem) {
  if (x->rc != SQLITE_OK) {
    sqlite3_free(problem);
    return;
  }
  x->rc = fail_with(&x->problem, problem);
  XML_StopParser(x->parser, XML_FALSE);
}

int xml_part_open(xml_part *x, int descriptor, const char *name, size_t most, const xml_handlers *handlers,
                  void *context, const stop *asked, char **problem) {
  static const XML_Memory_Handling_Suite memory = {allocate, reallocate, release};
  static const XML_Char namespace_end[] = {NAMESPACE_END, 0};
  *x = (xml_part){.handlers = handlers, .context = context};
  int rc = zip_member_open(&x->member, descriptor, name, most, asked, problem);
  if (rc != SQLITE_OK) return rc;
  x->parser = XML_ParserCreate_MM(NULL, &memory, namespace_end);
  if (x->parser == NULL) return SQLITE_NOMEM;
  XML_SetUserData(x->parser, x);
  XML_SetElementHandler(x->parser, begin_element, end_element);
  XML_SetCharacterDataHandler(x->parser, take_text);
  XML_SetStartDoctypeDeclHandler(x->parser, refuse_type);
  return SQLITE_OK;
}

/* What expat says after a piece, or after it was resumed: SQLITE_ROW when a handler has suspended it. */
static int outcome(xml_part *x, enum XML_Status status, char **problem) {
  if (status == XML_STATUS_OK) return SQLITE_OK;
  if (status == XML_STATUS_SUSPENDED) return SQLITE_ROW;
  if (x->rc != SQLITE_OK) {
    *problem = x->problem;
    x->problem = NULL;
    return x->rc;
  }
  enum XML_Error what = XML_GetErrorCode(x->parser);
  if (what == XML_ERROR_NO_MEMORY) return SQLITE_NOMEM;
  return fail_with(
      problem, sqlite3_mprintf("its part %s, line %lld: %s", x->member.name,
                               (sqlite3_int64)XML_GetCurrentLineNumber(x->parser), XML_ErrorString(what)));
}

static int parse_piece(xml_part *x, const stop *asked, char **problem) {
  const void *bytes;
  size_t n;
  int rc = zip_member_next(&x->member, &bytes, &n, asked, problem);
  if (rc != SQLITE_OK) return rc;
  x->unanswered += n;
  if (x->unanswered > MOST_OF_TOKEN) {
    return fail_with(problem, sqlite3_mprintf("its part %s has an element or comment of more than %d MiB",
                                              x->member.name, MOST_OF_TOKEN >> 20));
  }
  x->at_end = n == 0;
  return outcome(x, XML_Parse(x->parser, bytes, (int)n, x->at_end), problem);
}

int xml_part_next(xml_part *x, const stop *asked, char **problem) {
  XML_ParsingStatus now;
  XML_GetParsingStatus(x->parser, &now);
  int rc = now.parsing == XML_SUSPENDED ? outcome(x, XML_ResumeParser(x->parser), problem) : SQLITE_OK;
  while (rc == SQLITE_OK && !x->at_end) rc = parse_piece(x, asked, problem);
  return rc == SQLITE_OK ? SQLITE_DONE : rc;
}

int xml_part_read(xml_part *x, int descriptor, const char *name, size_t most, const xml_handlers *handlers,
                  void *context, const stop *asked, char **problem) {
  int rc = xml_part_open(x, descriptor, name, most, handlers, context, asked, problem);
  if (rc == SQLITE_OK) rc = xml_part_next(x, asked, problem);
  xml_part_close(x);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

void xml_part_close(xml_part *x) {
  if (x->parser != NULL) XML_ParserFree(x->parser);
  x->parser = NULL;
  zip_member_close(&x->member);
  sqlite3_free(x->problem);
  x->problem = NULL;
}
