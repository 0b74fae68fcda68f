/* To be preloaded: the n-th write to a regular file or pipe fails, once.
     FAIL_WRITE=n       which, from 1; 0: none
     FAIL_HOW           'ENOSPC' or 'EIO', or 'short': half of the bytes are taken, and the write after it fails
     FAIL_REPORT=file   gets a line 'writes W hit H': how many there were, and whether one failed
   Counted are write, pwrite and what a stream that was opened to write passes on: the C library's own calls cannot be seen
   from outside, so fopen and fdopen give streams that come here. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static long writes, failures;

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

static long wanted(void) {
  const char *n = getenv("FAIL_WRITE");
  return n == NULL ? 0 : atol(n);
}

/* How many of n bytes may be taken, -1 with errno set for an error. */
static ssize_t allowed(int fd, size_t n) {
  struct stat file;
  const char *how = getenv("FAIL_HOW");
  int is_short = how != NULL && strcmp(how, "short") == 0;
  if (fd <= STDERR_FILENO || fstat(fd, &file) != 0 || !(S_ISREG(file.st_mode) || S_ISFIFO(file.st_mode)))
    return (ssize_t)n;
  writes++;
  if (is_short && writes == wanted() && n > 1) {
    failures++;
    return (ssize_t)(n / 2);
  }
  if (writes != wanted() + (is_short ? 1 : 0) || wanted() == 0) return (ssize_t)n;
  failures++;
  errno = how != NULL && strcmp(how, "EIO") == 0 ? EIO : ENOSPC;
  return -1;
}

ssize_t write(int fd, const void *bytes, size_t n) {
  static ssize_t (*real)(int, const void *, size_t);
  if (real == NULL) *(void **)&real = next("write");
  ssize_t most = allowed(fd, n);
  return most < 0 ? -1 : real(fd, bytes, (size_t)most);
}

ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (real == NULL) *(void **)&real = next("pwrite64");
  ssize_t most = allowed(fd, n);
  return most < 0 ? -1 : real(fd, bytes, (size_t)most, at);
}

ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at) { return pwrite64(fd, bytes, n, at); }

/* A stream over a descriptor of its own; the C library takes what it wrote for as much as 'taken'. */
static ssize_t stream_read(void *cookie, char *bytes, size_t n) { return read(*(int *)cookie, bytes, n); }

static ssize_t stream_write(void *cookie, const char *bytes, size_t n) {
  size_t taken = 0;
  while (taken < n) { /* as the C library goes on after a short write */
    ssize_t more = write(*(int *)cookie, bytes + taken, n - taken);
    if (more < 0) break;
    taken += (size_t)more;
  }
  return (ssize_t)taken;
}

static int stream_seek(void *cookie, off64_t *at, int whence) {
  off64_t there = lseek64(*(int *)cookie, *at, whence);
  if (there < 0) return -1;
  *at = there;
  return 0;
}

static int stream_close(void *cookie) {
  int rc = close(*(int *)cookie);
  free(cookie);
  return rc;
}

static FILE *stream(int fd, const char *mode) {
  static const cookie_io_functions_t functions = {stream_read, stream_write, stream_seek, stream_close};
  int *cookie = malloc(sizeof *cookie);
  *cookie = fd;
  FILE *file = fopencookie(cookie, mode, functions);
  if (file != NULL) setvbuf(file, NULL, _IOFBF, 4096);
  return file;
}

static FILE *open_named(const char *name, const char *path, const char *mode) {
  int plus = strchr(mode, '+') != NULL;
  if (mode[0] == 'r' && !plus) return ((FILE * (*)(const char *, const char *)) next(name))(path, mode);
  int flags = plus ? O_RDWR : O_WRONLY;
  if (mode[0] != 'r') flags |= O_CREAT | (mode[0] == 'a' ? O_APPEND : O_TRUNC);
  int fd = open(path, flags | O_CLOEXEC, 0666);
  return fd < 0 ? NULL : stream(fd, mode);
}

FILE *fopen(const char *path, const char *mode) { return open_named("fopen", path, mode); }
FILE *fopen64(const char *path, const char *mode) { return open_named("fopen64", path, mode); }
FILE *fdopen(int fd, const char *mode) { return stream(fd, mode); }

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("FAIL_REPORT");
  if (path == NULL) return;
  FILE *file = ((FILE * (*)(const char *, const char *)) next("fopen"))(path, "w");
  if (file == NULL) return;
  fprintf(file, "writes %ld hit %ld\n", writes, failures > 0 ? 1L : 0L);
  fclose(file);
}
