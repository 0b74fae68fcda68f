/* A line on standard error for work that a person waits for. */
#ifndef AIRISK_PROGRESS_H
#define AIRISK_PROGRESS_H

#include <time.h>

#include "sqlite.h"

typedef struct progress {
  const char *function; /* that does the work */
  struct timespec began, told;
  int shown;
  sqlite3_int64 files, bytes;
} progress;

void progress_begin(progress *p, const char *function);

/* Tells how many files and megabytes were read, in place of the line told before: from two seconds after the
   beginning on, twice a second, and only when standard error is a terminal. */
void progress_tell(progress *p, const char *file);

/* Takes the line away. */
void progress_end(progress *p);

#endif
