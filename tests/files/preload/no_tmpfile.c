/* To be preloaded: a file system on which a file without a name cannot be made, as NFS and vfat. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/types.h>

typedef int (*opener)(const char *, int, ...);

static int refuse(int flags) {
  if ((flags & O_TMPFILE) != O_TMPFILE) return 0;
  errno = EOPNOTSUPP;
  return 1;
}

static mode_t mode_of(int flags, va_list rest) { return flags & O_CREAT ? va_arg(rest, mode_t) : 0; }

static opener next(const char *name) {
  union {
    void *data;
    opener function;
  } found = {.data = dlsym(RTLD_NEXT, name)};
  return found.function;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return refuse(flags) ? -1 : next("open")(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return refuse(flags) ? -1 : next("open64")(path, flags, mode);
}
