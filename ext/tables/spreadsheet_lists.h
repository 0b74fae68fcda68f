/* What the cells of a workbook refer to by number: shared texts, and the formats of styles. */
#ifndef AIRISK_SPREADSHEET_LISTS_H
#define AIRISK_SPREADSHEET_LISTS_H

#include "spreadsheet.h"

/* Read the part of that name into the workbook. See xml_part_read; SQLITE_NOTFOUND: there is no such part. */
int spreadsheet_read_styles(spreadsheet *w, const char *part, const stop *asked, char **problem);
int spreadsheet_read_texts(spreadsheet *w, const char *part, const stop *asked, char **problem);

#endif
