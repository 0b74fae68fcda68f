#define _POSIX_C_SOURCE 200809L
#include "zip_member.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "args.h"

enum { PIECE = 64 << 10 };

/* What libarchive has to say: the code to return. */
static int fail(struct archive *a, const char *what, char **problem) {
  if (archive_errno(a) == ENOMEM) return SQLITE_NOMEM;
  const char *words = archive_error_string(a);
  if (words == NULL) words = "unknown reason";
  return fail_with(problem, sqlite3_mprintf("%s: %.*s", what, (int)strcspn(words, "\n"), words));
}

/* Goes to the next entry of that name. */
static int find_entry(struct archive *a, const char *name, const stop *asked, char **problem) {
  struct archive_entry *entry;
  for (unsigned long entries = 1;; entries++) {
    int status = archive_read_next_header(a, &entry);
    if (status == ARCHIVE_EOF) return SQLITE_NOTFOUND;
    if (status < ARCHIVE_WARN) return fail(a, "damaged archive", problem);
    const char *path = archive_entry_pathname(entry);
    if (path != NULL && strcmp(path, name) == 0) {
      if (!archive_entry_is_encrypted(entry)) return SQLITE_OK;
      return fail_with(problem, sqlite3_mprintf("the archive is encrypted"));
    }
    if (entries % 1024 == 0 && stop_asked(asked)) return SQLITE_INTERRUPT;
  }
}

int zip_member_open(zip_member *m, int descriptor, const char *name, size_t most, const stop *asked,
                    char **problem) {
  *m = (zip_member){.archive = archive_read_new(), .name = name, .most = most};
  if (m->archive == NULL) return SQLITE_NOMEM;
  if (lseek(descriptor, 0, SEEK_SET) < 0) {
    return fail_with(problem, sqlite3_mprintf("cannot be read: %s", strerror(errno)));
  }
  /* By the directory at the end alone: what the other reader finds in a file that was cut off is not to be trusted. */
  if (archive_read_support_format_zip_seekable(m->archive) != ARCHIVE_OK ||
      archive_read_open_fd(m->archive, descriptor, PIECE) != ARCHIVE_OK) {
    return fail(m->archive, "not a zip archive, or cut off", problem);
  }
  return find_entry(m->archive, name, asked, problem);
}

/* A warning is an error here: it is how libarchive tells of a checksum or a size that is wrong. */
int zip_member_next(zip_member *m, const void **bytes, size_t *n, const stop *asked, char **problem) {
  la_int64_t offset;
  int status;
  do {
    if (stop_asked(asked)) return SQLITE_INTERRUPT;
    status = archive_read_data_block(m->archive, bytes, n, &offset);
    if (status != ARCHIVE_OK) *n = 0;
    m->unpacked += *n;
    if (m->unpacked > m->most) {
      return fail_with(problem, sqlite3_mprintf("%s unpacks to more than %lld MiB", m->name,
                                                (sqlite3_int64)(m->most >> 20)));
    }
  } while (status == ARCHIVE_OK && *n == 0);
  return status == ARCHIVE_OK || status == ARCHIVE_EOF ? SQLITE_OK
                                                       : fail(m->archive, "damaged archive", problem);
}

void zip_member_close(zip_member *m) {
  if (m->archive != NULL) archive_read_free(m->archive);
  m->archive = NULL;
}

static int read_only_entry(zip_member *m, const stop *asked, take_bytes *take, void *context,
                           char **problem) {
  const void *bytes;
  size_t n = 1;
  int rc = SQLITE_OK;
  while (rc == SQLITE_OK && n > 0) {
    rc = zip_member_next(m, &bytes, &n, asked, problem);
    if (rc == SQLITE_OK && n > 0) rc = take(context, bytes, n);
  }
  if (rc != SQLITE_OK) return rc;
  rc = find_entry(m->archive, m->name, asked, problem);
  if (rc == SQLITE_OK) return fail_with(problem, sqlite3_mprintf("the archive has %s twice", m->name));
  return rc == SQLITE_NOTFOUND ? SQLITE_OK : rc;
}

int zip_member_read(int descriptor, const char *name, size_t most, const stop *asked, take_bytes *take,
                    void *context, char **problem) {
  zip_member m;
  int rc = zip_member_open(&m, descriptor, name, most, asked, problem);
  if (rc == SQLITE_OK) rc = read_only_entry(&m, asked, take, context, problem);
  zip_member_close(&m);
  return rc;
}
