#define _DEFAULT_SOURCE
#include "log_files.h"

#include <errno.h>
#include <fts.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

struct log_files {
  char *path; /* that the caller named, or the folder of the run that it belongs to */
  FTS *walk;
  int found;
};

static int by_name(const FTSENT **a, const FTSENT **b) { return strcmp((*a)->fts_name, (*b)->fts_name); }

static int ends_with(const char *text, const char *end) {
  size_t n = strlen(text), m = strlen(end);
  return n >= m && strcasecmp(text + n - m, end) == 0;
}

static int is_log_name(const char *name) {
  return name[0] != '.' && (ends_with(name, ".json") || ends_with(name, ".eval"));
}

/* 1 when the folder holds a run of HELM, 0 when not, -1 when out of memory. */
static int holds_run(const char *folder) {
  char *spec = sqlite3_mprintf("%s/run_spec.json", folder);
  if (spec == NULL) return -1;
  int found = access(spec, F_OK) == 0;
  sqlite3_free(spec);
  return found;
}

/* The path to begin at: the folder, when one of a run's two files is named. */
static char *beginning(const char *path) {
  const char *slash = strrchr(path, '/');
  const char *name = slash == NULL ? path : slash + 1;
  if (strcmp(name, "run_spec.json") != 0 && strcmp(name, "stats.json") != 0)
    return sqlite3_mprintf("%s", path);
  if (slash == NULL) return sqlite3_mprintf(".");
  return sqlite3_mprintf("%.*s", (int)(slash == path ? 1 : slash - path), path);
}

int log_files_open(const char *path, log_files **out) {
  log_files *files = sqlite3_malloc64(sizeof *files);
  if (files == NULL) return SQLITE_NOMEM;
  *files = (log_files){.path = beginning(path)};
  if (files->path != NULL) {
    char *const roots[] = {files->path, NULL};
    files->walk = fts_open(roots, FTS_PHYSICAL | FTS_COMFOLLOW | FTS_NOCHDIR, by_name);
  }
  if (files->walk == NULL) {
    log_files_close(files);
    return SQLITE_NOMEM;
  }
  *out = files;
  return SQLITE_OK;
}

static int yield_file(log_files *files, log_file *file, const FTSENT *entry, const char *problem) {
  files->found = 1;
  *file = (log_file){.path = entry->fts_path, .problem = problem};
  return SQLITE_ROW;
}

/* What a link in a folder leads to: SQLITE_ROW with the file, or with the problem that it leads nowhere; SQLITE_DONE
   when it is of no interest. */
static int follow_link(log_files *files, log_file *file, const FTSENT *entry) {
  struct stat about;
  if (!is_log_name(entry->fts_name)) return SQLITE_DONE;
  if (stat(entry->fts_accpath, &about) != 0) return yield_file(files, file, entry, strerror(errno));
  return S_ISREG(about.st_mode) ? yield_file(files, file, entry, NULL) : SQLITE_DONE;
}

int log_files_next(log_files *files, log_file *file) {
  FTSENT *entry;
  int run;
  while (errno = 0, (entry = fts_read(files->walk)) != NULL) {
    int named = entry->fts_level == FTS_ROOTLEVEL; /* by the caller: taken whatever its name */
    switch (entry->fts_info) {
      case FTS_D:
        run = holds_run(entry->fts_path);
        if (run < 0) return SQLITE_NOMEM;
        if (run == 0) break;
        fts_set(files->walk, entry, FTS_SKIP);
        yield_file(files, file, entry, NULL);
        file->is_run_folder = 1;
        return SQLITE_ROW;
      case FTS_F:
      case FTS_DEFAULT:
        if (named || is_log_name(entry->fts_name)) return yield_file(files, file, entry, NULL);
        break;
      case FTS_SL:
        if (follow_link(files, file, entry) == SQLITE_ROW) return SQLITE_ROW;
        break;
      case FTS_DNR:
      case FTS_ERR:
      case FTS_NS:
      case FTS_SLNONE:
        if (entry->fts_errno == ENOMEM) return SQLITE_NOMEM;
        if (named || entry->fts_info == FTS_DNR || is_log_name(entry->fts_name)) {
          return yield_file(files, file, entry,
                            strerror(entry->fts_info == FTS_SLNONE ? ENOENT : entry->fts_errno));
        }
        break;
      default:
        break;
    }
  }
  if (errno == ENOMEM) return SQLITE_NOMEM;
  if (files->found) return SQLITE_DONE;
  files->found = 1;
  *file = (log_file){.path = files->path, .problem = "no file named .json or .eval in this folder"};
  return SQLITE_ROW;
}

void log_files_close(log_files *files) {
  if (files->walk != NULL) fts_close(files->walk);
  sqlite3_free(files->path);
  sqlite3_free(files);
}
