/* The text of a file in UTF-8, whatever its encoding, in pieces. Whatever comes out is well-formed. */
#ifndef AIRISK_TEXT_DECODER_H
#define AIRISK_TEXT_DECODER_H

#include <iconv.h>

#include "files/input_file.h"

typedef enum encoding {
  ENCODING_UTF_8,
  ENCODING_UTF_16LE,
  ENCODING_UTF_16BE,
  ENCODING_WINDOWS_1252
} encoding;

/* As the column `encoding` shows it. */
const char *encoding_name(encoding e);

/* What the first bytes of a text say: its byte order mark, of so many bytes, or zeros in every other byte, as UTF-16 has
   them. Otherwise UTF-8, which only reading it can refute. */
encoding encoding_of(const unsigned char *bytes, size_t n, size_t *mark);

typedef struct text_decoder {
  input_file *file;
  encoding encoding;
  iconv_t converter;  /* (iconv_t)-1: none; closed by text_decoder_close */
  unsigned char *raw; /* bytes of the file; freed likewise */
  char *text; /* what they are converted to; likewise; NULL for UTF-8, which is checked where it stands */
  size_t at, left; /* of the raw bytes, those that are not yet converted */
  int at_end;      /* of the file */
  unsigned bad;    /* the byte, or the pair of UTF-16, that is no character */
} text_decoder;

/* Begins at the file's beginning, behind a byte order mark of so many bytes. SQLITE_OK; SQLITE_ERROR with the reason in
   *problem, freed by the caller; SQLITE_NOMEM or SQLITE_INTERRUPT. */
int text_decoder_open(text_decoder *d, input_file *file, encoding e, size_t mark, char **problem);

/* The next piece, which lasts until the next call: *n is 0 at the end. SQLITE_MISMATCH when what follows is no character
   of the encoding, d->bad. Otherwise as text_decoder_open. */
int text_decoder_next(text_decoder *d, const char **text, size_t *n, char **problem);

void text_decoder_close(text_decoder *d);

#endif
