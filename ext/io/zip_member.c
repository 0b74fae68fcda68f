#include "zip_member.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <string.h>

enum { PIECE = 64 << 10 };

/* What libarchive has to say: the code to return. */
static int fail(struct archive *a, const char *what, char **problem) {
  if (archive_errno(a) == ENOMEM) return SQLITE_NOMEM;
  const char *words = archive_error_string(a);
  *problem = sqlite3_mprintf("%s: %s", what, words == NULL ? "unknown reason" : words);
  return *problem == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
}

static int read_entry(struct archive *a, const char *name, size_t most, take_bytes *take, void *context,
                      char **problem) {
  size_t unpacked = 0;
  const void *bytes;
  size_t n;
  la_int64_t offset;
  for (;;) {
    int status = archive_read_data_block(a, &bytes, &n, &offset);
    if (status == ARCHIVE_EOF) return SQLITE_OK;
    if (status < ARCHIVE_WARN) return fail(a, "damaged archive", problem);
    unpacked += n;
    if (unpacked > most) {
      *problem = sqlite3_mprintf("%s unpacks to more than %lld MiB", name, (sqlite3_int64)(most >> 20));
      return *problem == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
    }
    int rc = take(context, bytes, n);
    if (rc != SQLITE_OK) return rc;
  }
}

/* Goes to the entry of that name. */
static int find_entry(struct archive *a, const char *name, char **problem) {
  struct archive_entry *entry;
  for (;;) {
    int status = archive_read_next_header(a, &entry);
    if (status == ARCHIVE_EOF) return SQLITE_NOTFOUND;
    if (status < ARCHIVE_WARN) return fail(a, "damaged archive", problem);
    const char *path = archive_entry_pathname(entry);
    if (path != NULL && strcmp(path, name) == 0) return SQLITE_OK;
  }
}

int zip_member_read(int descriptor, const char *name, size_t most, take_bytes *take, void *context,
                    char **problem) {
  struct archive *a = archive_read_new();
  if (a == NULL) return SQLITE_NOMEM;
  int rc;
  /* By the directory at the end alone: what the other reader finds in a file that was cut off is not to be trusted. */
  if (archive_read_support_format_zip_seekable(a) != ARCHIVE_OK ||
      archive_read_open_fd(a, descriptor, PIECE) != ARCHIVE_OK) {
    rc = fail(a, "not a zip archive, or cut off", problem);
  } else {
    rc = find_entry(a, name, problem);
    if (rc == SQLITE_OK) rc = read_entry(a, name, most, take, context, problem);
  }
  archive_read_free(a);
  return rc;
}
