/* A log file as one JSON text of moderate size, whatever its own size and packing. */
#ifndef AIRISK_LOG_DOCUMENT_H
#define AIRISK_LOG_DOCUMENT_H

#include "progress.h"
#include "sqlite.h"

typedef struct log_document {
  char *file;      /* the path of the file with the results */
  char sha256[65]; /* of its bytes, in hexadecimal; empty when it could not be read */
  char *json;      /* without log_members_left_out; NULL when there is a problem */
  char *problem;   /* why it is no log, in words for a person */
} log_document;

/* Reads a file: JSON, or a zip archive with header.json in it. When path is a folder, the run of HELM in it. Asks
   now and then whether sqlite3_interrupt() was called. SQLITE_OK with json or problem set, else SQLITE_NOMEM or
   SQLITE_INTERRUPT. Memory: that of json_filter. The document, which begins as zeros, is freed by
   log_document_clear. */
int log_document_read(sqlite3 *db, const char *path, int is_run_folder, progress *told,
                      log_document *document);

void log_document_clear(log_document *document);

#endif
