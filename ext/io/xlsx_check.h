/* libxlsxwriter builds its sheets in temporary files and does not notice when the disk is full. */
#ifndef AIRISK_XLSX_CHECK_H
#define AIRISK_XLSX_CHECK_H

#include "sqlite.h"

/* Reads a workbook back: every part must end with the end of its root element, and sheet i must have rows[i]
   rows and its header. SQLITE_ERROR with what is wrong in *problem. Time and memory: of unpacking, in pieces.
   */
int xlsx_check(int fd, const sqlite3_int64 *rows, int sheets, char **problem);

#endif
