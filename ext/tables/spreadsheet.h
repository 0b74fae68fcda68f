/* A workbook: its sheets, and what their cells refer to. */
#ifndef AIRISK_SPREADSHEET_H
#define AIRISK_SPREADSHEET_H

#include "numeric/stop.h"
#include "number_format.h"
#include "sqlite.h"
#include "spreadsheet_text.h"

enum {
  MOST_SHEETS = 1024,
  MOST_OF_PART = 16 << 20,  /* bytes, unpacked: of the lists of parts, sheets and styles */
  MOST_OF_TEXTS = 256 << 20 /* of the shared texts, which are kept */
};

typedef struct spreadsheet_sheet {
  char *name, *part;
} spreadsheet_sheet;

/* Freed by spreadsheet_close. */
typedef struct spreadsheet {
  int descriptor;
  int from_1904; /* the epoch of days */
  spreadsheet_sheet *sheets;
  int n;
  spreadsheet_text texts; /* the shared ones, one behind the other */
  size_t *text_ends;
  size_t text_count, text_room;
  number_format *formats; /* of cell styles */
  size_t format_count;
} spreadsheet;

/* Reads all but the sheets of the workbook (ECMA-376, transitional or strict) that the descriptor is open on. SQLITE_OK;
   SQLITE_ERROR with the reason in *problem, freed by the caller: no workbook, a damaged or encrypted one, or one beyond the
   limits above; SQLITE_NOMEM or SQLITE_INTERRUPT. Whatever it is, spreadsheet_close must follow. Memory: that of the shared
   texts. */
int spreadsheet_open(spreadsheet *w, int descriptor, const stop *asked, char **problem);

/* The shared text of that number, of *n bytes; NULL: there is none. */
const char *spreadsheet_shared_text(const spreadsheet *w, size_t number, size_t *n);

/* The format of a cell of that style; of one that is not there, that of a number. */
number_format spreadsheet_format(const spreadsheet *w, size_t style);

void spreadsheet_close(spreadsheet *w);

#endif
