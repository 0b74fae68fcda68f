/* A file that is read from its beginning, perhaps more than once: its bytes in pieces, and their hash. */
#ifndef AIRISK_INPUT_FILE_H
#define AIRISK_INPUT_FILE_H

#include <nettle/sha2.h>
#include <sys/stat.h>

#include "interrupt.h"
#include "progress.h"
#include "sqlite.h"

enum { SHA256_TEXT = 2 * SHA256_DIGEST_SIZE + 1 };

typedef struct input_file {
  interrupt interrupt;
  progress *told;
  const char *path;
  int descriptor; /* -1: not open; closed by input_file_close */
  struct stat about;
  struct sha256_ctx hash; /* of what was read since the beginning */
  int is_hashed;          /* the hash of the whole file was asked for: it is not computed again */
} input_file;

/* Opens the file of that path, which must outlive it, and must be a regular file. SQLITE_OK; or SQLITE_ERROR with the
   reason in *problem, freed by the caller; or SQLITE_NOMEM. */
int input_file_open(input_file *file, sqlite3 *db, const char *path, progress *told, char **problem);

/* Reads at most `room` bytes into piece: *n, 0 at the end of the file. Tells the progress, and asks whether
   sqlite3_interrupt() was called. Otherwise as input_file_open, or SQLITE_INTERRUPT. */
int input_file_read(input_file *file, void *piece, size_t room, size_t *n, char **problem);

/* The first bytes, at most `room`, without reading on. */
int input_file_peek(input_file *file, void *piece, size_t room, size_t *n, char **problem);

/* Begins again. */
int input_file_rewind(input_file *file, char **problem);

/* Reads what is left, for the hash of the whole file, in hexadecimal. */
int input_file_hash(input_file *file, char hash[SHA256_TEXT], char **problem);

/* 1 when the file has another size or time than when it was opened. */
int input_file_changed(const input_file *file);

void input_file_close(input_file *file);

#endif
