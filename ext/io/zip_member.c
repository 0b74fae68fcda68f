#include "zip_member.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <string.h>

#include "args.h"

enum { PIECE = 64 << 10 };

/* What libarchive has to say: the code to return. */
static int fail(struct archive *a, const char *what, char **problem) {
  if (archive_errno(a) == ENOMEM) return SQLITE_NOMEM;
  const char *words = archive_error_string(a);
  return fail_with(problem, sqlite3_mprintf("%s: %s", what, words == NULL ? "unknown reason" : words));
}

/* A warning is an error here: it is how libarchive tells of a checksum or a size that is wrong. */
static int read_entry(struct archive *a, const char *name, size_t most, const stop *asked, take_bytes *take,
                      void *context, char **problem) {
  size_t unpacked = 0;
  const void *bytes;
  size_t n;
  la_int64_t offset;
  int status;
  while ((status = archive_read_data_block(a, &bytes, &n, &offset)) == ARCHIVE_OK) {
    unpacked += n;
    if (unpacked > most) {
      return fail_with(
          problem, sqlite3_mprintf("%s unpacks to more than %lld MiB", name, (sqlite3_int64)(most >> 20)));
    }
    if (stop_asked(asked)) return SQLITE_INTERRUPT;
    int rc = take(context, bytes, n);
    if (rc != SQLITE_OK) return rc;
  }
  return status == ARCHIVE_EOF ? SQLITE_OK : fail(a, "damaged archive", problem);
}

/* Goes to the next entry of that name. */
static int find_entry(struct archive *a, const char *name, const stop *asked, char **problem) {
  struct archive_entry *entry;
  for (unsigned long entries = 1;; entries++) {
    int status = archive_read_next_header(a, &entry);
    if (status == ARCHIVE_EOF) return SQLITE_NOTFOUND;
    if (status < ARCHIVE_WARN) return fail(a, "damaged archive", problem);
    const char *path = archive_entry_pathname(entry);
    if (path != NULL && strcmp(path, name) == 0) return SQLITE_OK;
    if (entries % 1024 == 0 && stop_asked(asked)) return SQLITE_INTERRUPT;
  }
}

static int read_only_entry(struct archive *a, const char *name, size_t most, const stop *asked,
                           take_bytes *take, void *context, char **problem) {
  int rc = find_entry(a, name, asked, problem);
  if (rc == SQLITE_OK) rc = read_entry(a, name, most, asked, take, context, problem);
  if (rc != SQLITE_OK) return rc;
  rc = find_entry(a, name, asked, problem);
  if (rc == SQLITE_OK) return fail_with(problem, sqlite3_mprintf("the archive has %s twice", name));
  return rc == SQLITE_NOTFOUND ? SQLITE_OK : rc;
}

int zip_member_read(int descriptor, const char *name, size_t most, const stop *asked, take_bytes *take,
                    void *context, char **problem) {
  struct archive *a = archive_read_new();
  if (a == NULL) return SQLITE_NOMEM;
  int rc;
  /* By the directory at the end alone: what the other reader finds in a file that was cut off is not to be trusted. */
  if (archive_read_support_format_zip_seekable(a) != ARCHIVE_OK ||
      archive_read_open_fd(a, descriptor, PIECE) != ARCHIVE_OK) {
    rc = fail(a, "not a zip archive, or cut off", problem);
  } else {
    rc = read_only_entry(a, name, most, asked, take, context, problem);
  }
  archive_read_free(a);
  return rc;
}
