/* A log file as one JSON text of moderate size, whatever its own size and packing. */
#ifndef AIRISK_LOG_DOCUMENT_H
#define AIRISK_LOG_DOCUMENT_H

#include "files/input_file.h"
#include "log_lines.h"
#include "files/progress.h"
#include "sqlite.h"

typedef struct log_document {
  char *file;               /* the path of the file with the results */
  char sha256[SHA256_TEXT]; /* of its bytes, in hexadecimal; empty when it could not be read */
  char *json;               /* without what log_left_out names; NULL when there is a problem */
  char *problem;            /* why it is no log, in words for a person */
  log_lines *lines;         /* of JSON Lines: those that are still to come; else NULL */
  sqlite3_int64 line;       /* of JSON Lines: which one json is; else 0 */
} log_document;

/* Reads a file: JSON, JSON Lines, of which the first line is the document, or a zip archive with header.json in it. When
   path is a folder, the run of HELM in it. Asks now and then whether sqlite3_interrupt() was called. SQLITE_OK with json or
   problem set, else SQLITE_NOMEM or SQLITE_INTERRUPT. Memory: that of json_filter. The document, which begins as zeros, is
   freed by log_document_clear. */
int log_document_read(sqlite3 *db, const char *path, int is_run_folder, progress *told,
                      log_document *document);

/* Makes the document its next line: SQLITE_ROW with json or problem set, SQLITE_DONE after the last or when it has no
   lines, or as above. */
int log_document_next_line(log_document *document);

/* Leaves out the lines that are still to come. */
void log_document_end_lines(log_document *document);

void log_document_clear(log_document *document);

#endif
