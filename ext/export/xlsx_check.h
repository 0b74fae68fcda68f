/* libxlsxwriter builds each part of a workbook in a temporary file and does not notice when a write fails: what is lost is
   a block anywhere in a part, and the archive around it is in order. So a workbook is read back before it takes its name. */
#ifndef AIRISK_XLSX_CHECK_H
#define AIRISK_XLSX_CHECK_H

#include "sqlite.h"

/* What a sheet must hold. */
typedef struct sheet_content {
  sqlite3_int64 rows, cells, text; /* the last in bytes, of all cells that hold a text */
} sheet_content;

/* Reads a workbook back: the archive's checksums, by libarchive; that every part is well-formed XML, by expat; that each
   sheet has its rows, cells and texts; that there are so many defined names; that lists have as many members as they
   say, and series follow one another; that each part is declared and referred to once, and nothing else is.
   SQLITE_ERROR with what is wrong in *problem. Time and memory: of unpacking, in pieces. */
int xlsx_check(int fd, const sheet_content *sheets, int n, int names, char **problem);

#endif
