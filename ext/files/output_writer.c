#include "output_writer.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "args.h"

void output_writer_begin(output_writer *w, const output_file *file) {
  w->file = file;
  w->total = 0;
  w->n = 0;
  sha256_init(&w->hash);
}

static int failed(const output_writer *w, char **error) {
  return output_file_failed(w->file, strerror(errno), error);
}

static int flush(output_writer *w, char **error) {
  if (!output_file_write(w->file->fd, w->waiting, w->n)) return failed(w, error);
  w->n = 0;
  return SQLITE_OK;
}

int output_writer_put(output_writer *w, const void *bytes, size_t n, char **error) {
  int rc = SQLITE_OK;
  sha256_update(&w->hash, n, bytes);
  w->total += (sqlite3_int64)n;
  for (const char *at = bytes; rc == SQLITE_OK && n > 0;) {
    size_t room = sizeof w->waiting - w->n, taken = n < room ? n : room;
    memcpy(w->waiting + w->n, at, taken);
    w->n += taken;
    at += taken;
    n -= taken;
    if (w->n == sizeof w->waiting) rc = flush(w, error);
  }
  return rc;
}

int output_writer_put_text(output_writer *w, const char *text, char **error) {
  return output_writer_put(w, text, strlen(text), error);
}

static int check(output_writer *w, char **error) {
  struct sha256_ctx hash;
  uint8_t wanted[SHA256_DIGEST_SIZE], got[SHA256_DIGEST_SIZE];
  sqlite3_int64 total = 0;
  ssize_t n;
  sha256_init(&hash);
  if (lseek(w->file->fd, 0, SEEK_SET) != 0) return failed(w, error);
  while ((n = read(w->file->fd, w->waiting, sizeof w->waiting)) > 0) {
    sha256_update(&hash, (size_t)n, (const uint8_t *)w->waiting);
    total += n;
  }
  if (n < 0) return failed(w, error);
  sha256_digest(&w->hash, sizeof wanted, wanted);
  sha256_digest(&hash, sizeof got, got);
  if (total == w->total && memcmp(wanted, got, sizeof got) == 0) return SQLITE_OK;
  char *reason =
      sqlite3_mprintf("%lld of its %lld bytes were read back, or not the same ones", total, w->total);
  int rc = reason == NULL ? SQLITE_NOMEM : output_file_failed(w->file, reason, error);
  sqlite3_free(reason);
  return rc;
}

int output_writer_end(output_writer *w, char **error) {
  int rc = flush(w, error);
  return rc == SQLITE_OK ? check(w, error) : rc;
}
