/* A file that is there whole or not at all. */
#ifndef AIRISK_OUTPUT_FILE_H
#define AIRISK_OUTPUT_FILE_H

#include "sqlite.h"

typedef struct output_file {
  const char *function; /* begins every message */
  char *given;   /* the path as the user wrote it, for messages; freed by output_file_close, as all below */
  char *path;    /* of the file to be, links resolved */
  char *folder;  /* that it stands in */
  char *beside;  /* another name in the folder */
  int is_beside; /* the file has that name now */
  int fd;        /* of a file without a name until output_file_commit, open to read and write */
  char name[32]; /* under which other code can open it: '/proc/self/fd/7' */
} output_file;

/* Begins a file at path, of which nothing is seen before output_file_commit: it has no name where the file
   system can do that, so a process that is killed leaves nothing behind. An old file at path stands
   meanwhile. SQLITE_ERROR with a message in *error when path is empty, is no regular file, may not be
   written, or its folder may not. Always to be closed. */
int output_file_open(output_file *f, const char *function, const char *path, char **error);

/* Gives the file its name, in place of the old one, once its bytes are on the disk. */
int output_file_commit(output_file *f, char **error);

/* Frees the struct; a file that was not committed is gone. */
void output_file_close(output_file *f);

/* '<function>: cannot write '<path>': <reason>' as the error: the code to return. */
int output_file_failed(const output_file *f, const char *reason, char **error);

#endif
