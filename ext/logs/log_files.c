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
  static const char *const ends[] = {".json", ".jsonl", ".ndjson", ".eval"};
  for (size_t i = 0; name[0] != '.' && i < sizeof ends / sizeof ends[0]; i++) {
    if (log_name_ends(name, ends[i])) return 1;
  }
  return 0;
}

/* The samples of a run, one a line, as lm-evaluation-harness and Every Eval Ever name them. */
static int is_samples_name(const char *name) {
  return (strncmp(name, "samples_", 8) == 0 && log_name_ends(name, ".jsonl")) ||
         log_name_ends(name, "_samples.jsonl");
}

/* What a folder holds, kept in fts_number. */
typedef enum { PLAIN, RUN, RELEASE, GROUPS, UNPACKED } folder_kind;

/* The files that a tool writes into a folder of a kind and that are no logs; NULL after the last. */
static const char *const beside[][12] = {
    [RUN] = {"run_spec.json", "stats.json", "per_instance_stats.json", "scenario_state.json", "scenario.json",
             "instances.json", "display_requests.json", "display_predictions.json"},
    [RELEASE] = {"costs.json", "groups.json", "groups_metadata.json", "run_specs.json", "runs.json",
                 "runs_to_run_suites.json", "schema.json", "summary.json"},
    [UNPACKED] = {"summaries.json", "reductions.json", "_journal", "samples"},
    [GROUPS] = {"json", "latex"}, /* each table of the folder once more */
};

static int is_beside(folder_kind kind, const char *name) {
  for (const char *const *known = beside[kind]; *known != NULL; known++) {
    if (strcmp(name, *known) == 0) return 1;
  }
  return 0;
}

/* 1 when the folder has a file or folder of that name, 0 when not, -1 when out of memory. */
static int has(const char *folder, const char *name) {
  char *path = sqlite3_mprintf("%s/%s", folder, name);
  if (path == NULL) return -1;
  int found = access(path, F_OK) == 0;
  sqlite3_free(path);
  return found;
}

/* 1 when the folder holds a run of HELM, 0 when not, -1 when out of memory. */
static int holds_run(const char *folder) { return has(folder, "run_spec.json"); }

/* Sets what the folder holds: SQLITE_OK or SQLITE_NOMEM. */
static int find_kind(FTSENT *folder) {
  int run = holds_run(folder->fts_path), release = has(folder->fts_path, "groups_metadata.json");
  int header = has(folder->fts_path, "header.json"), journal = has(folder->fts_path, "_journal");
  if (run < 0 || release < 0 || header < 0 || journal < 0) return SQLITE_NOMEM;
  int is_groups = folder->fts_level > FTS_ROOTLEVEL && folder->fts_parent->fts_number == RELEASE &&
                  strcmp(folder->fts_name, "groups") == 0;
  folder->fts_number = run                 ? RUN
                       : release           ? RELEASE
                       : header && journal ? UNPACKED
                       : is_groups         ? GROUPS
                                           : PLAIN;
  return SQLITE_OK;
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

/* Whether the caller named the entry, which is then taken whatever its name. */
static int is_named(const FTSENT *entry) { return entry->fts_level == FTS_ROOTLEVEL; }

/* Whether the folder around it says that the entry is no log. */
static int is_left_aside(const FTSENT *entry) {
  if (is_named(entry)) return 0;
  return is_beside((folder_kind)entry->fts_parent->fts_number, entry->fts_name) ||
         is_samples_name(entry->fts_name);
}

/* In a folder: SQLITE_ROW with the run that it holds, else SQLITE_DONE. */
static int enter_folder(log_files *files, log_file *file, FTSENT *entry) {
  if (is_left_aside(entry)) {
    fts_set(files->walk, entry, FTS_SKIP);
    return SQLITE_DONE;
  }
  if (find_kind(entry) != SQLITE_OK) return SQLITE_NOMEM;
  if (entry->fts_number != RUN) return SQLITE_DONE;
  if (files->one_run) fts_set(files->walk, entry, FTS_SKIP);
  yield(files, file, entry->fts_path, NULL);
  file->is_run_folder = 1;
  return SQLITE_ROW;
}

/* A file that the caller named, or that may be a log by its name and the folder around it. */
static int take_file(log_files *files, log_file *file, const FTSENT *entry) {
  if (!is_named(entry) && (!is_log_name(entry->fts_name) || is_left_aside(entry))) return SQLITE_DONE;
  yield(files, file, entry->fts_path, NULL);
  file->is_named = is_named(entry);
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
  return take_file(files, file, entry);
}

/* What an entry of the walk is: SQLITE_ROW with the file, SQLITE_DONE when it is of no interest, or SQLITE_NOMEM. */
static int take_entry(log_files *files, log_file *file, FTSENT *entry) {
  switch (entry->fts_info) {
    case FTS_D:
      return enter_folder(files, file, entry);
    case FTS_F:
    case FTS_DEFAULT:
      return take_file(files, file, entry);
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
  return yield(files, file, files->path, "no file named .json, .jsonl or .eval in this folder");
}

void log_files_close(log_files *files) {
  if (files->walk != NULL) fts_close(files->walk);
  sqlite3_free(files->path);
  sqlite3_free(files);
}
