/* What the cells of a workbook refer to by number: shared texts, and the formats of styles. */
#ifndef AIRISK_WORKBOOK_LISTS_H
#define AIRISK_WORKBOOK_LISTS_H

#include "workbook.h"

/* Read the part of that name into the workbook. See xml_part_read; SQLITE_NOTFOUND: there is no such part. */
int workbook_read_styles(workbook *w, const char *part, const stop *asked, char **problem);
int workbook_read_texts(workbook *w, const char *part, const stop *asked, char **problem);

#endif
