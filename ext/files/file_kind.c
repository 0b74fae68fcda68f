#define _GNU_SOURCE /* memmem */
#include "file_kind.h"

#include <string.h>

#include "args.h"

/* A compound file holds an encrypted workbook in a stream of this name, in UTF-16. */
static const char encrypted_stream[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
enum { STREAM_LENGTH = sizeof encrypted_stream, PIECE = 64 << 10 };

/* Looks for the name in all of the file. */
static int find_stream(input_file *file, char *room, int *found, char **problem) {
  size_t kept = 0, n = 1;
  int rc = SQLITE_OK;
  *found = 0;
  while (rc == SQLITE_OK && n > 0 && !*found) {
    rc = input_file_read(file, room + kept, PIECE, &n, problem);
    if (rc != SQLITE_OK) break;
    *found = memmem(room, kept + n, encrypted_stream, STREAM_LENGTH) != NULL;
    size_t left =
        kept + n < STREAM_LENGTH ? kept + n : STREAM_LENGTH - 1; /* of a name that goes on in the next */
    memmove(room, room + kept + n - left, left);
    kept = left;
  }
  return rc;
}

static int fail_compound(input_file *file, char **problem) {
  char *room = sqlite3_malloc64(PIECE + STREAM_LENGTH);
  int found = 0;
  int rc = room == NULL ? SQLITE_NOMEM : find_stream(file, room, &found, problem);
  sqlite3_free(room);
  if (rc == SQLITE_OK) rc = input_file_rewind(file, problem);
  if (rc != SQLITE_OK) return rc;
  return fail_with(
      problem, sqlite3_mprintf("%s", found ? "the workbook is encrypted: save it without a password"
                                           : "an old workbook (.xls), or another old Office file: save it as "
                                             "xlsx or CSV UTF-8"));
}

static int begins(const unsigned char *bytes, size_t n, const char *with, size_t length) {
  return n >= length && memcmp(bytes, with, length) == 0;
}

int file_kind_find(input_file *file, file_kind *kind, char **problem) {
  unsigned char bytes[32];
  size_t n;
  int rc = input_file_peek(file, bytes, sizeof bytes, &n, problem);
  if (rc != SQLITE_OK) return rc;
  *kind = begins(bytes, n, "PK\3\4", 4) || begins(bytes, n, "PK\5\6", 4) ? FILE_WORKBOOK : FILE_TEXT;
  if (n == 0) return fail_with(problem, sqlite3_mprintf("the file is empty"));
  if (begins(bytes, n, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)) return fail_compound(file, problem);
  if (begins(bytes, n, "\x1F\x8B", 2))
    return fail_with(problem, sqlite3_mprintf("compressed by gzip: unpack it first"));
  if (begins(bytes, n, "\xFF\xFE\0\0", 4) || begins(bytes, n, "\0\0\xFE\xFF", 4)) {
    return fail_with(problem, sqlite3_mprintf("the text is UTF-32: save it as UTF-8"));
  }
  if (begins(bytes, n, "version https://git-lfs.gi", 26)) {
    return fail_with(problem,
                     sqlite3_mprintf("Git LFS left a pointer in its place: git lfs pull brings the file"));
  }
  return SQLITE_OK;
}
