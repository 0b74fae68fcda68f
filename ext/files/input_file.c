#define _POSIX_C_SOURCE 200809L
#include "input_file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "args.h"

static int cannot_read(char **problem) {
  return fail_with(problem, sqlite3_mprintf("cannot be read: %s", strerror(errno)));
}

/* Not to wait for a pipe that nobody writes to, it does not block. */
int input_file_open(input_file *file, sqlite3 *db, const char *path, progress *told, char **problem) {
  *file = (input_file){.interrupt = {.db = db}, .told = told, .path = path};
  sha256_init(&file->hash);
  file->descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file->descriptor < 0 || fstat(file->descriptor, &file->about) != 0) {
    return fail_with(problem, sqlite3_mprintf("cannot be opened: %s", strerror(errno)));
  }
  if (!S_ISREG(file->about.st_mode)) {
    return fail_with(problem, sqlite3_mprintf("must be a file, not a device, pipe or folder"));
  }
  return SQLITE_OK;
}

int input_file_read(input_file *file, void *piece, size_t room, size_t *n, char **problem) {
  ssize_t got;
  do {
    got = read(file->descriptor, piece, room);
  } while (got < 0 && errno == EINTR);
  if (got < 0) return cannot_read(problem);
  *n = (size_t)got;
  if (!file->is_hashed) sha256_update(&file->hash, *n, piece);
  file->told->bytes += got;
  progress_tell(file->told, file->path);
  const stop asked = stop_on_interrupt(&file->interrupt);
  return stop_asked(&asked) ? file->interrupt.rc : SQLITE_OK;
}

int input_file_peek(input_file *file, void *piece, size_t room, size_t *n, char **problem) {
  ssize_t got = pread(file->descriptor, piece, room, 0);
  if (got < 0) return cannot_read(problem);
  *n = (size_t)got;
  return SQLITE_OK;
}

int input_file_rewind(input_file *file, char **problem) {
  sha256_init(&file->hash);
  return lseek(file->descriptor, 0, SEEK_SET) < 0 ? cannot_read(problem) : SQLITE_OK;
}

static void write_hash(input_file *file, char hash[SHA256_TEXT]) {
  static const char digits[] = "0123456789abcdef";
  uint8_t digest[SHA256_DIGEST_SIZE];
  sha256_digest(&file->hash, sizeof digest, digest);
  for (size_t i = 0; i < sizeof digest; i++) {
    hash[2 * i] = digits[digest[i] >> 4];
    hash[2 * i + 1] = digits[digest[i] & 15];
  }
  hash[SHA256_TEXT - 1] = 0;
}

int input_file_hash(input_file *file, char hash[SHA256_TEXT], char **problem) {
  enum { PIECE = 64 << 10 };
  unsigned char *piece = sqlite3_malloc64(PIECE);
  size_t n = 1;
  int rc = piece == NULL ? SQLITE_NOMEM : SQLITE_OK;
  while (rc == SQLITE_OK && n > 0) rc = input_file_read(file, piece, PIECE, &n, problem);
  if (rc == SQLITE_OK) write_hash(file, hash);
  file->is_hashed = rc == SQLITE_OK;
  sqlite3_free(piece);
  return rc;
}

int input_file_changed(const input_file *file) {
  struct stat now;
  return fstat(file->descriptor, &now) != 0 || now.st_size != file->about.st_size ||
         now.st_mtim.tv_sec != file->about.st_mtim.tv_sec ||
         now.st_mtim.tv_nsec != file->about.st_mtim.tv_nsec;
}

void input_file_close(input_file *file) {
  if (file->descriptor >= 0) close(file->descriptor);
  file->descriptor = -1;
}
