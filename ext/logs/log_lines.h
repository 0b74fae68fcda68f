/* The lines of a JSON Lines file, each a document. */
#ifndef AIRISK_LOG_LINES_H
#define AIRISK_LOG_LINES_H

#include "sqlite.h"

typedef struct log_lines log_lines;

typedef struct log_line {
  sqlite3_int64 number; /* from 1 on */
  char *json;           /* as of json_filter; NULL when there is a problem; freed by the caller */
  char *problem;        /* freed by the caller */
} log_line;

/* Takes the descriptor over, also when it fails. NULL when out of memory. Freed by log_lines_close. */
log_lines *log_lines_open(sqlite3 *db, int descriptor);

/* SQLITE_ROW with the next line that is not blank, SQLITE_DONE, SQLITE_ERROR with *problem when the file cannot be read,
   SQLITE_NOMEM or SQLITE_INTERRUPT. Memory: that of json_filter. */
int log_lines_next(log_lines *lines, log_line *line, char **problem);

void log_lines_close(log_lines *lines);

#endif
