/* Whether a file is a text or a workbook, by its first bytes, whatever its name. */
#ifndef AIRISK_FILE_KIND_H
#define AIRISK_FILE_KIND_H

#include "input_file.h"

typedef enum file_kind { FILE_TEXT, FILE_WORKBOOK } file_kind;

/* SQLITE_OK with the kind, and the file at its beginning; SQLITE_ERROR, with the reason in *problem, freed by the caller, for
   an empty file and for what is neither: an old or encrypted workbook, a compressed file, UTF-32; SQLITE_NOMEM or
   SQLITE_INTERRUPT. Of an old or encrypted workbook all bytes are read. */
int file_kind_find(input_file *file, file_kind *kind, char **problem);

#endif
