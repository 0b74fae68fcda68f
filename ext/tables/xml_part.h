/* An XML part of a zip archive, read as a stream by expat: no tree of it is ever made. */
#ifndef AIRISK_XML_PART_H
#define AIRISK_XML_PART_H

#include <expat.h>

#include "files/zip_member.h"

/* What is done with elements and texts. Names are without namespaces. */
typedef struct xml_handlers {
  void (*begin)(void *context, const char *name, const XML_Char **attributes);
  void (*end)(void *context, const char *name);
  void (*text)(void *context, const char *text, size_t n);
} xml_handlers;

typedef struct xml_part {
  zip_member member; /* closed by xml_part_close, as all below */
  XML_Parser parser;
  const xml_handlers *handlers;
  void *context;
  size_t unanswered; /* bytes since a handler was last called: of one token, which expat keeps whole */
  int at_end;
  int rc; /* what a handler has failed with, and why */
  char *problem;
} xml_part;

/* Opens the part of that name, of which at most `most` bytes may be unpacked: see zip_member_open. The handlers are called
   with the context. */
int xml_part_open(xml_part *x, int descriptor, const char *name, size_t most, const xml_handlers *handlers,
                  void *context, const stop *asked, char **problem);

/* Reads on until a handler suspends it, SQLITE_ROW, or to the end, SQLITE_DONE. SQLITE_ERROR, with the reason in *problem:
   the part is not whole, declares a document type (and so entities), has a token of more than some MiB, or a handler has
   failed. SQLITE_NOMEM or SQLITE_INTERRUPT. */
int xml_part_next(xml_part *x, const stop *asked, char **problem);

/* For handlers: stops behind the element at hand; or for good, with a message, NULL for out of memory. */
void xml_part_suspend(xml_part *x);
void xml_part_fail(xml_part *x, char *problem);

/* Opens, reads to the end, closes. */
int xml_part_read(xml_part *x, int descriptor, const char *name, size_t most, const xml_handlers *handlers,
                  void *context, const stop *asked, char **problem);

/* The value of the attribute of that name, without namespaces; NULL: it has none. */
const char *xml_attribute(const XML_Char **attributes, const char *name);

void xml_part_close(xml_part *x);

#endif
