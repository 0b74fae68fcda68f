#include "xlsx_check.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "args.h"

enum { TAIL = 64 };

/* What is seen of a part while its bytes pass. */
typedef struct part {
  char tail[TAIL + 1]; /* its last bytes */
  size_t n;            /* of them */
  sqlite3_int64 rows;  /* times that "<row " began */
  int matched;         /* characters of it seen just before */
} part;

static void take_bytes(part *p, const char *bytes, size_t n) {
  static const char row[] = "<row ";
  for (size_t i = 0; i < n; i++) {
    p->matched = bytes[i] == row[p->matched] ? p->matched + 1 : bytes[i] == row[0];
    if (row[p->matched] == 0) {
      p->rows++;
      p->matched = 0;
    }
  }
  size_t taken = n < TAIL ? n : TAIL, kept = p->n + taken > TAIL ? TAIL - taken : p->n;
  memmove(p->tail, p->tail + p->n - kept, kept);
  memcpy(p->tail + kept, bytes + n - taken, taken);
  p->n = kept + taken;
  p->tail[p->n] = 0;
}

static int read_part(struct archive *a, part *p, char **problem) {
  const void *bytes;
  size_t n;
  la_int64_t offset;
  int status;
  while ((status = archive_read_data_block(a, &bytes, &n, &offset)) == ARCHIVE_OK) take_bytes(p, bytes, n);
  if (status == ARCHIVE_EOF) return SQLITE_OK;
  return fail_with(problem, sqlite3_mprintf("%s", archive_error_string(a)));
}

/* The last thing in a part is the end of its root element, which no part has empty. */
static int ends_well(const char *name, part *p) {
  while (p->n > 0 && (p->tail[p->n - 1] == '\n' || p->tail[p->n - 1] == '\r')) p->tail[--p->n] = 0;
  const char *end = strrchr(p->tail, '<');
  if (end == NULL || end[1] != '/' || p->tail[p->n - 1] != '>') return 0;
  return strncmp(name, "xl/worksheets/sheet", 19) != 0 || strcmp(end, "</worksheet>") == 0;
}

static int check_part(const char *name, part *p, const sqlite3_int64 *rows, int sheets, int *seen,
                      char **problem) {
  int sheet;
  if (!ends_well(name, p)) return fail_with(problem, sqlite3_mprintf("its part %s is not whole", name));
  if (sscanf(name, "xl/worksheets/sheet%d.xml", &sheet) != 1) return SQLITE_OK;
  if (sheet < 1 || sheet > sheets) return fail_with(problem, sqlite3_mprintf("it has a part %s", name));
  ++*seen;
  if (p->rows == rows[sheet - 1]) return SQLITE_OK;
  return fail_with(problem,
                   sqlite3_mprintf("its sheet %d has %lld rows of %lld", sheet, p->rows, rows[sheet - 1]));
}

int xlsx_check(int fd, const sqlite3_int64 *rows, int sheets, char **problem) {
  struct archive *a = archive_read_new();
  struct archive_entry *entry;
  int seen = 0, status = ARCHIVE_OK, rc = SQLITE_OK;
  if (a == NULL) return SQLITE_NOMEM;
  if (lseek(fd, 0, SEEK_SET) != 0 || archive_read_support_format_zip(a) != ARCHIVE_OK ||
      archive_read_open_fd(a, fd, 1 << 16) != ARCHIVE_OK) {
    rc = fail_with(problem, sqlite3_mprintf("it cannot be read back"));
  }
  while (rc == SQLITE_OK && (status = archive_read_next_header(a, &entry)) == ARCHIVE_OK) {
    part p = {{0}, 0, 0, 0};
    rc = read_part(a, &p, problem);
    if (rc == SQLITE_OK) rc = check_part(archive_entry_pathname(entry), &p, rows, sheets, &seen, problem);
  }
  if (rc == SQLITE_OK && (status != ARCHIVE_EOF || seen != sheets)) {
    rc = fail_with(problem, sqlite3_mprintf("it has %d sheets of %d", seen, sheets));
  }
  archive_read_free(a);
  return rc;
}
