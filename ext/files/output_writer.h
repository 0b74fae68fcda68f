/* Bytes into an output file, which are read back before it takes its name. */
#ifndef AIRISK_OUTPUT_WRITER_H
#define AIRISK_OUTPUT_WRITER_H

#include <nettle/sha2.h>

#include "output_file.h"

typedef struct output_writer {
  const output_file *file;
  struct sha256_ctx hash; /* of all bytes that were put */
  sqlite3_int64 total;    /* of them */
  size_t n;               /* of them that wait */
  char waiting[1 << 16];
} output_writer;

void output_writer_begin(output_writer *w, const output_file *file);

/* Writes the bytes in their order, many at a time. SQLITE_ERROR with a message in *error. */
int output_writer_put(output_writer *w, const void *bytes, size_t n, char **error);
int output_writer_put_text(output_writer *w, const char *text, char **error);

/* Writes what waits, and reads the file back: an error unless it holds these bytes and no others. */
int output_writer_end(output_writer *w, char **error);

#endif
