#define _POSIX_C_SOURCE 200809L
#include "log_lines.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "args.h"
#include "files/blank.h"
#include "interrupt.h"
#include "log_format.h"

enum { PIECE = 64 << 10 };

struct log_lines {
  interrupt interrupt;
  int descriptor;
  sqlite3_int64 number; /* of the line that was read last */
  size_t at, n;         /* in piece: where to go on, and where it ends */
  int at_end;           /* of the file */
  unsigned char piece[PIECE];
};

log_lines *log_lines_open(sqlite3 *db, int descriptor) {
  log_lines *lines = sqlite3_malloc64(sizeof *lines);
  if (lines == NULL) {
    close(descriptor);
    return NULL;
  }
  lines->interrupt = (interrupt){.db = db};
  lines->descriptor = descriptor;
  lines->number = 0;
  lines->at = lines->n = 0;
  lines->at_end = 0;
  return lines;
}

/* Reads on when the piece is used up. */
static int fill(log_lines *l, char **problem) {
  if (l->at < l->n || l->at_end) return SQLITE_OK;
  ssize_t got;
  do {
    got = read(l->descriptor, l->piece, PIECE);
  } while (got < 0 && errno == EINTR);
  if (got < 0) return fail_with(problem, sqlite3_mprintf("cannot be read: %s", strerror(errno)));
  l->at = 0;
  l->n = (size_t)got;
  l->at_end = got == 0;
  const stop asked = stop_on_interrupt(&l->interrupt);
  return stop_asked(&asked) ? l->interrupt.rc : SQLITE_OK;
}

/* Takes the part of the line that the piece has: *ended is 1 when the line ends in it. A line that is no JSON is read to
   its end all the same. */
static int take_part(log_lines *l, json_filter **filter, int *ended) {
  const unsigned char *part = l->piece + l->at;
  const unsigned char *newline = memchr(part, '\n', l->n - l->at);
  size_t n = newline == NULL ? l->n - l->at : (size_t)(newline - part);
  l->at += n + (newline != NULL);
  *ended = newline != NULL;
  const char *text = (const char *)part;
  if (*filter == NULL) {
    size_t blank; /* a blank line makes no filter; before the first stands a byte order mark, perhaps */
    while ((blank = blank_at(text, n)) > 0) {
      text += blank;
      n -= blank;
    }
    if (n == 0) return SQLITE_OK;
    *filter = json_filter_new(&log_left_out);
    if (*filter == NULL) return SQLITE_NOMEM;
  }
  int rc = json_filter_feed(*filter, (const unsigned char *)text, n);
  return rc == SQLITE_ERROR ? SQLITE_OK : rc;
}

/* Reads a line into *filter, which stays NULL when it is blank. */
static int read_line(log_lines *l, json_filter **filter, char **problem) {
  int rc = SQLITE_OK, ended = 0;
  l->number++;
  while (rc == SQLITE_OK && !ended) {
    rc = fill(l, problem);
    if (rc == SQLITE_OK && l->at_end) break;
    if (rc == SQLITE_OK) rc = take_part(l, filter, &ended);
  }
  return rc;
}

int log_lines_next(log_lines *l, log_line *line, char **problem) {
  json_filter *filter = NULL;
  int rc = SQLITE_OK;
  while (rc == SQLITE_OK && filter == NULL && !l->at_end) rc = read_line(l, &filter, problem);
  *line = (log_line){.number = l->number};
  if (rc == SQLITE_OK && filter == NULL) rc = SQLITE_DONE;
  if (rc == SQLITE_OK) {
    rc = json_filter_end(filter, &line->json, &line->problem);
    if (rc == SQLITE_OK || (rc == SQLITE_ERROR && line->problem != NULL)) rc = SQLITE_ROW;
  }
  json_filter_free(filter);
  return rc;
}

void log_lines_close(log_lines *lines) {
  if (lines == NULL) return;
  close(lines->descriptor);
  sqlite3_free(lines);
}
