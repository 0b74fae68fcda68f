/* The one way in which a file is written: whole or not at all. */
#ifndef AIRISK_OUTPUT_FILE_H
#define AIRISK_OUTPUT_FILE_H

#include <stddef.h>

#include "sqlite.h"

typedef struct output_file {
  const char *function; /* begins every message */
  char *given;   /* the path as the user wrote it, for messages; freed by output_file_close, as all below */
  char *path;    /* of the file to be, links resolved */
  char *folder;  /* that the bytes are gathered in */
  char *beside;  /* another name in the folder */
  int is_beside; /* the file has that name now */
  int fd;        /* of a file without a name until output_file_commit, open to read and write */
  int stream;    /* a device, pipe or terminal, which gets the finished bytes; -1: path is a regular file */
  char name[32]; /* under which other code can open fd: '/proc/self/fd/7' */
} output_file;

/* Begins a file at path, of which nothing is seen before output_file_commit. What is at path decides:
     nothing, a regular file   it is replaced by a whole one, which keeps its permissions. Until then the file has no
                               name where the file system can do that, so a process that is killed leaves nothing.
     a link                    what it leads to is treated by these rules; a link that leads nowhere is refused
     a device, pipe, terminal  stays, and is written to; the bytes are gathered in TMPDIR. A pipe is waited for.
     a folder                  is refused
   '/dev/stdout', '/dev/stderr' and '/dev/fd/N' are the descriptors of the process, also where they lead to a regular
   file: it is written to where the descriptor stands.
   SQLITE_ERROR with a message in *error also when path is empty or may not be written. Always to be closed. */
int output_file_open(output_file *f, const char *function, const char *path, char **error);

/* Gives the file its name, in place of the old one, once its bytes are on the disk; or writes them to the stream. */
int output_file_commit(output_file *f, char **error);

/* Frees the struct; a file that was not committed is gone. */
void output_file_close(output_file *f);

/* Writes all n bytes to fd. 1 when that succeeded, else 0 with errno set. */
int output_file_write(int fd, const void *bytes, size_t n);

/* '<function>: cannot write '<path>': <reason>' as the error: the code to return. */
int output_file_failed(const output_file *f, const char *reason, char **error);

#endif
