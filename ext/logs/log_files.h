/* The log files that a path stands for: the file itself, or those in a folder and the folders in it. */
#ifndef AIRISK_LOG_FILES_H
#define AIRISK_LOG_FILES_H

#include "sqlite.h"

typedef struct log_files log_files;

typedef struct log_file {
  const char *path;
  int is_run_folder;   /* a folder with run_spec.json: HELM writes a run so */
  int is_named;        /* by the caller; else it was found in a folder */
  const char *problem; /* why there is nothing to read at path; NULL: there is */
} log_file;

/* Begins at path. Of a folder the files named .json, .jsonl and .eval are taken, by name, but not what a tool writes beside
   its results and names always so: of a run of HELM only the run, of a release of HELM only the tables of groups, of an
   unpacked .eval only header.json, and no samples. A link to a folder is not followed, and said to be a problem.
   Freed by log_files_close. SQLITE_OK or SQLITE_NOMEM. */
int log_files_open(const char *path, log_files **files);

/* SQLITE_ROW with the next in *file, which lasts until the next call; SQLITE_DONE; or SQLITE_NOMEM. A folder without
   a log is one file with a problem. */
int log_files_next(log_files *files, log_file *file);

/* 1 when a name or path ends so, in upper or lower case. */
int log_name_ends(const char *name, const char *end);

void log_files_close(log_files *files);

#endif
