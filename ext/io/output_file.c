#define _GNU_SOURCE /* O_TMPFILE: open(2) */
#include "output_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "args.h"

int output_file_failed(const output_file *f, const char *reason, char **error) {
  return fail_with(error, sqlite3_mprintf("%s: cannot write '%s': %s", f->function, f->given, reason));
}

static int failed(const output_file *f, char **error) {
  return output_file_failed(f, strerror(errno), error);
}

/* Where a link leads: its target is replaced, not the link. */
static int resolve(output_file *f, char **error) {
  struct stat link;
  char *resolved = realpath(f->given, NULL);
  if (resolved == NULL && errno == ELOOP) return failed(f, error);
  if (resolved == NULL && lstat(f->given, &link) == 0 && S_ISLNK(link.st_mode)) {
    return output_file_failed(f, "it is a link that leads nowhere", error);
  }
  f->path = sqlite3_mprintf("%s", resolved == NULL ? f->given : resolved); /* NULL: no such file yet */
  free(resolved);
  return f->path == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

static int split_folder(output_file *f) {
  const char *slash = strrchr(f->path, '/');
  if (slash == NULL) {
    f->folder = sqlite3_mprintf(".");
  } else if (slash == f->path) {
    f->folder = sqlite3_mprintf("/");
  } else {
    f->folder = sqlite3_mprintf("%.*s", (int)(slash - f->path), f->path);
  }
  return f->folder == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* The old file, if there is one, must be a regular file that may be written; its permissions go to *mode,
   which is left alone otherwise. */
static int check_old(const output_file *f, mode_t *mode, char **error) {
  struct stat old;
  size_t length = strlen(f->path);
  if (length == 0) return output_file_failed(f, "the path is empty", error);
  if (f->path[length - 1] == '/') return output_file_failed(f, "it is the path of a folder", error);
  if (stat(f->path, &old) != 0) return errno == ENOENT ? SQLITE_OK : failed(f, error);
  if (!S_ISREG(old.st_mode)) return output_file_failed(f, "there is something else than a file", error);
  if (access(f->path, W_OK) != 0) return failed(f, error);
  *mode = old.st_mode & 07777;
  return SQLITE_OK;
}

static int name_beside(output_file *f) {
  sqlite3_uint64 random;
  sqlite3_randomness(sizeof random, &random);
  f->beside = sqlite3_mprintf("%s/.airisk-%016llx", f->folder, random);
  return f->beside == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* Without a name, where the file system can do that; else (NFS, vfat) under another name, which a killed
   process leaves. */
static int create(output_file *f, char **error) {
  f->fd = open(f->folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
  if (f->fd < 0 && (errno == EOPNOTSUPP || errno == EISDIR)) {
    int rc = name_beside(f);
    if (rc != SQLITE_OK) return rc;
    f->fd = open(f->beside, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0666);
    f->is_beside = f->fd >= 0;
  }
  return f->fd >= 0 ? SQLITE_OK : failed(f, error);
}

int output_file_open(output_file *f, const char *function, const char *path, char **error) {
  mode_t mode = 0;
  *f = (output_file){.function = function, .fd = -1, .given = sqlite3_mprintf("%s", path)};
  int rc = f->given == NULL ? SQLITE_NOMEM : resolve(f, error);
  if (rc == SQLITE_OK) rc = split_folder(f);
  if (rc == SQLITE_OK) rc = check_old(f, &mode, error);
  if (rc == SQLITE_OK) rc = create(f, error);
  if (rc != SQLITE_OK) return rc;
  if (mode != 0 && fchmod(f->fd, mode) != 0) return failed(f, error);
  sqlite3_snprintf(sizeof f->name, f->name, "/proc/self/fd/%d", f->fd);
  return SQLITE_OK;
}

/* A file without a name can be given a free one only, so where the path is taken it gets another first and is
   then renamed. */
static int give_name(output_file *f, char **error) {
  if (!f->is_beside) {
    if (linkat(AT_FDCWD, f->name, AT_FDCWD, f->path, AT_SYMLINK_FOLLOW) == 0) return SQLITE_OK;
    if (errno != EEXIST) return failed(f, error);
    int rc = name_beside(f);
    if (rc != SQLITE_OK) return rc;
    if (linkat(AT_FDCWD, f->name, AT_FDCWD, f->beside, AT_SYMLINK_FOLLOW) != 0) return failed(f, error);
    f->is_beside = 1;
  }
  if (rename(f->beside, f->path) != 0) return failed(f, error);
  f->is_beside = 0;
  return SQLITE_OK;
}

/* So that the name survives a loss of power. A folder that cannot be opened or synchronised is no reason to
   fail: the file is there. */
static void synchronise_folder(const output_file *f) {
  int fd = open(f->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  fsync(fd);
  close(fd);
}

int output_file_commit(output_file *f, char **error) {
  if (fsync(f->fd) != 0) return failed(f, error);
  int rc = give_name(f, error);
  if (rc == SQLITE_OK) synchronise_folder(f);
  return rc;
}

void output_file_close(output_file *f) {
  if (f->fd >= 0) close(f->fd);
  if (f->is_beside) unlink(f->beside);
  sqlite3_free(f->beside);
  sqlite3_free(f->given);
  sqlite3_free(f->path);
  sqlite3_free(f->folder);
  *f = (output_file){.fd = -1};
}
