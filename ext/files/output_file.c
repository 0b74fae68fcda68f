#define _GNU_SOURCE /* O_TMPFILE: open(2); secure_getenv */
#include "output_file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
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

int output_file_write(int fd, const void *bytes, size_t n) {
  const char *at = bytes;
  while (n > 0) {
    ssize_t written = write(fd, at, n);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      if (written == 0) errno = ENOSPC;
      return 0;
    }
    at += written;
    n -= (size_t)written;
  }
  return 1;
}

/* The number of the descriptor that the path names, -1 for none. */
static int descriptor_named(const char *path) {
  static const char *const folders[] = {"/dev/fd/", "/proc/self/fd/"};
  if (strcmp(path, "/dev/stdout") == 0) return STDOUT_FILENO;
  if (strcmp(path, "/dev/stderr") == 0) return STDERR_FILENO;
  for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
    size_t length = strlen(folders[i]);
    if (strncmp(path, folders[i], length) != 0) continue;
    char *end;
    long number = strtol(path + length, &end, 10);
    return *end == 0 && end[-1] != '/' && number >= 0 && number <= INT_MAX ? (int)number : -1;
  }
  return -1;
}

/* Opens what stays where it is and is written to; f->stream is -1 where the path is another thing. */
static int open_stream(output_file *f, char **error) {
  struct stat there;
  int descriptor = descriptor_named(f->given);
  if (descriptor >= 0) {
    f->stream = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    return f->stream >= 0 ? SQLITE_OK : failed(f, error);
  }
  if (stat(f->given, &there) != 0 || S_ISREG(there.st_mode)) return SQLITE_OK;
  if (S_ISDIR(there.st_mode)) return output_file_failed(f, "it is a folder", error);
  do {
    f->stream = open(f->given, O_WRONLY | O_NOCTTY | O_CLOEXEC);
  } while (f->stream < 0 && errno == EINTR);
  return f->stream >= 0 ? SQLITE_OK : failed(f, error);
}

/* Where a link leads: its target is replaced, not the link. */
static int resolve(output_file *f, char **error) {
  struct stat link;
  char *resolved = f->stream >= 0 ? NULL : realpath(f->given, NULL);
  if (f->stream < 0 && resolved == NULL) {
    if (errno == ELOOP) return failed(f, error);
    if (lstat(f->given, &link) == 0 && S_ISLNK(link.st_mode)) {
      return output_file_failed(f, "it is a link that leads nowhere", error);
    }
  }
  f->path = sqlite3_mprintf("%s", resolved == NULL ? f->given : resolved); /* NULL: no such file yet */
  free(resolved);
  return f->path == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

static int choose_folder(output_file *f) {
  const char *slash = strrchr(f->path, '/'), *temporary = secure_getenv("TMPDIR");
  if (f->stream >= 0) {
    f->folder = sqlite3_mprintf("%s", temporary != NULL && temporary[0] != 0 ? temporary : "/tmp");
  } else if (slash == NULL) {
    f->folder = sqlite3_mprintf(".");
  } else if (slash == f->path) {
    f->folder = sqlite3_mprintf("/");
  } else {
    f->folder = sqlite3_mprintf("%.*s", (int)(slash - f->path), f->path);
  }
  return f->folder == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* The old file, if there is one, must be one that may be written; what it is like goes to *old, which is left alone
   otherwise. */
static int check_old(const output_file *f, struct stat *old, char **error) {
  size_t length = strlen(f->path);
  if (length == 0) return output_file_failed(f, "the path is empty", error);
  if (f->path[length - 1] == '/') return output_file_failed(f, "it is the path of a folder", error);
  if (f->stream >= 0) return SQLITE_OK;
  if (stat(f->path, old) != 0) return errno == ENOENT ? SQLITE_OK : failed(f, error);
  return access(f->path, W_OK) == 0 ? SQLITE_OK : failed(f, error);
}

/* The new file belongs to whom the old one did, as far as that is allowed (the group to its members, the owner to root),
   and has its permissions, but none of a group or a user that it could not be given to. */
static int be_like(const output_file *f, const struct stat *old, char **error) {
  if (!S_ISREG(old->st_mode)) return SQLITE_OK;
  mode_t mode = old->st_mode & 07777;
  if (fchown(f->fd, (uid_t)-1, old->st_gid) != 0) mode &= ~(mode_t)(S_ISGID | S_IRWXG);
  if (fchown(f->fd, old->st_uid, (gid_t)-1) != 0) mode &= ~(mode_t)S_ISUID;
  return fchmod(f->fd, mode) == 0 ? SQLITE_OK : failed(f, error);
}

static int name_beside(output_file *f) {
  sqlite3_uint64 random;
  sqlite3_randomness(sizeof random, &random);
  f->beside = sqlite3_mprintf("%s/.airisk-%016llx", f->folder, random);
  return f->beside == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* Without a name, where the file system can do that; else (NFS, vfat) under another name, which a killed
   process leaves. What a stream gets needs none for long. */
static int create(output_file *f, char **error) {
  mode_t mode = f->stream >= 0 ? 0600 : 0666;
  f->fd = open(f->folder, O_TMPFILE | O_RDWR | O_CLOEXEC, mode);
  if (f->fd < 0 && (errno == EOPNOTSUPP || errno == EISDIR)) {
    int rc = name_beside(f);
    if (rc != SQLITE_OK) return rc;
    f->fd = open(f->beside, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode);
    f->is_beside = f->fd >= 0;
    if (f->is_beside && f->stream >= 0) f->is_beside = unlink(f->beside) != 0;
  }
  return f->fd >= 0 ? SQLITE_OK : failed(f, error);
}

int output_file_open(output_file *f, const char *function, const char *path, char **error) {
  struct stat old = {.st_mode = 0};
  *f = (output_file){.function = function, .fd = -1, .stream = -1, .given = sqlite3_mprintf("%s", path)};
  int rc = f->given == NULL ? SQLITE_NOMEM : open_stream(f, error);
  if (rc == SQLITE_OK) rc = resolve(f, error);
  if (rc == SQLITE_OK) rc = choose_folder(f);
  if (rc == SQLITE_OK) rc = check_old(f, &old, error);
  if (rc == SQLITE_OK) rc = create(f, error);
  if (rc == SQLITE_OK) rc = be_like(f, &old, error);
  if (rc != SQLITE_OK) return rc;
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

/* A pipe or a terminal cannot be synchronised; a disk can. */
static int synchronise_stream(const output_file *f, char **error) {
  if (fsync(f->stream) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS) return SQLITE_OK;
  return failed(f, error);
}

static int write_stream(const output_file *f, char **error) {
  char bytes[1 << 16];
  ssize_t n;
  if (lseek(f->fd, 0, SEEK_SET) != 0) return failed(f, error);
  while ((n = read(f->fd, bytes, sizeof bytes)) > 0) {
    if (!output_file_write(f->stream, bytes, (size_t)n)) return failed(f, error);
  }
  return n == 0 ? synchronise_stream(f, error) : failed(f, error);
}

int output_file_commit(output_file *f, char **error) {
  if (f->stream >= 0) return write_stream(f, error);
  if (fsync(f->fd) != 0) return failed(f, error);
  int rc = give_name(f, error);
  if (rc == SQLITE_OK) synchronise_folder(f);
  return rc;
}

void output_file_close(output_file *f) {
  if (f->fd >= 0) close(f->fd);
  if (f->stream >= 0) close(f->stream);
  if (f->is_beside) unlink(f->beside);
  sqlite3_free(f->beside);
  sqlite3_free(f->given);
  sqlite3_free(f->path);
  sqlite3_free(f->folder);
  *f = (output_file){.fd = -1, .stream = -1};
}
