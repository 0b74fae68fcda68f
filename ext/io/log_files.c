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
  int one_run; /* path is a run that was named by one of its files: nothing else of it is read */
  int found;
};

static int by_name(const FTSENT **a, const FTSENT **b) { return strcmp((*a)->fts_name, (*b)->fts_name); }

int log_name_ends(const char *name, const char *end) {
  size_t n = strlen(name), m = strlen(end);
  return n >= m && strcasecmp(name + n - m, end) == 0;
}

static int is_log_name(const char *name) {
  return name[0] != '.' && (log_name_ends(name, ".json") || log_name_ends(name, ".eval"));
}

/* The files that HELM writes into the folder of a run. */
static int is_run_file(const char *name) {
  static const char *const names[] = {
      "run_spec.json", "stats.json",     "per_instance_stats.json", "scenario_state.json",
      "scenario.json", "instances.json", "display_requests.json",   "display_predictions.json"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (strcmp(name, names[i]) == 0) return 1;
  }
  return 0;
}

/* 1 when the folder holds a run of HELM, 0 when not, -1 when out of memory. */
static int holds_run(const char *folder) {
  char *spec = sqlite3_mprintf("%s/run_spec.json", folder);
  if (spec == NULL) return -1;
  int found = access(spec, F_OK) == 0;
  sqlite3_free(spec);
  return found;
}

/* The folder of a path, freed by the caller. */
static char *folder_of(const char *path, const char *slash) {
  if (slash == NULL) return sqlite3_mprintf(".");
  return sqlite3_mprintf("%.*s", (int)(slash == path ? 1 : slash - path), path);
}

/* Sets the path to begin at: the folder of a run, when one of its two files is named. */
static int begin(log_files *files, const char *path) {
  const char *slash = strrchr(path, '/');
  const char *name = slash == NULL ? path : slash + 1;
  if (strcmp(name, "run_spec.json") == 0 || strcmp(name, "stats.json") == 0) {
    files->path = folder_of(path, slash);
    files->one_run = files->path == NULL ? -1 : holds_run(files->path);
    if (files->one_run < 0) return SQLITE_NOMEM;
    if (files->one_run) return SQLITE_OK;
    sqlite3_free(files->path);
  }
  files->path = sqlite3_mprintf("%s", path);
  return files->path == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

int log_files_open(const char *path, log_files **out) {
  log_files *files = sqlite3_malloc64(sizeof *files);
  if (files == NULL) return SQLITE_NOMEM;
  *files = (log_files){0};
  if (begin(files, path) == SQLITE_OK) {
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

/* Sets *file: the code to return. */
static int yield(log_files *files, log_file *file, const char *path, const char *problem) {
  files->found = 1;
  *file = (log_file){.path = path, .problem = problem};
  return SQLITE_ROW;
}

/* In a folder: SQLITE_ROW with the run that it holds, else SQLITE_DONE. fts_number marks such a folder. */
static int enter_folder(log_files *files, log_file *file, FTSENT *entry) {
  entry->fts_number = holds_run(entry->fts_path);
  if (entry->fts_number < 0) return SQLITE_NOMEM;
  if (entry->fts_number == 0) return SQLITE_DONE;
  if (files->one_run) fts_set(files->walk, entry, FTS_SKIP);
  yield(files, file, entry->fts_path, NULL);
  file->is_run_folder = 1;
  return SQLITE_ROW;
}

/* What a link in a folder leads to: a file, or a problem; SQLITE_DONE when it is of no interest. */
static int follow_link(log_files *files, log_file *file, const FTSENT *entry) {
  struct stat about;
  if (stat(entry->fts_accpath, &about) != 0) {
    return is_log_name(entry->fts_name) ? yield(files, file, entry->fts_path, strerror(errno)) : SQLITE_DONE;
  }
  if (S_ISDIR(about.st_mode)) {
    return yield(files, file, entry->fts_path, "a link to a folder is not followed: name it by itself");
  }
  return is_log_name(entry->fts_name) ? yield(files, file, entry->fts_path, NULL) : SQLITE_DONE;
}

/* What an entry of the walk is: SQLITE_ROW with the file, SQLITE_DONE when it is of no interest, or SQLITE_NOMEM. */
static int take_entry(log_files *files, log_file *file, FTSENT *entry) {
  int named = entry->fts_level == FTS_ROOTLEVEL; /* by the caller: taken whatever its name */
  switch (entry->fts_info) {
    case FTS_D:
      return enter_folder(files, file, entry);
    case FTS_F:
    case FTS_DEFAULT:
      if (!named && entry->fts_parent->fts_number == 1 && is_run_file(entry->fts_name)) return SQLITE_DONE;
      return named || is_log_name(entry->fts_name) ? yield(files, file, entry->fts_path, NULL) : SQLITE_DONE;
    case FTS_SL:
      return follow_link(files, file, entry);
    case FTS_SLNONE:
      return yield(files, file, entry->fts_path, strerror(ENOENT));
    case FTS_DNR:
    case FTS_ERR:
    case FTS_NS:
      if (entry->fts_errno == ENOMEM) return SQLITE_NOMEM;
      return yield(files, file, entry->fts_path, strerror(entry->fts_errno));
    default:
      return SQLITE_DONE;
  }
}

int log_files_next(log_files *files, log_file *file) {
  FTSENT *entry;
  while (errno = 0, (entry = fts_read(files->walk)) != NULL) {
    int rc = take_entry(files, file, entry);
    if (rc != SQLITE_DONE) return rc;
  }
  if (errno == ENOMEM) return SQLITE_NOMEM;
  if (errno != 0) return yield(files, file, files->path, strerror(errno));
  if (files->found) return SQLITE_DONE;
  return yield(files, file, files->path, "no file named .json or .eval in this folder");
}

void log_files_close(log_files *files) {
  if (files->walk != NULL) fts_close(files->walk);
  sqlite3_free(files->path);
  sqlite3_free(files);
}
