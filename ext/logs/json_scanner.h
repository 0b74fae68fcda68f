/* The first look at a JSON text, byte by byte and in any pieces: makes what Python writes, and JSON does not know,
   into JSON, and bounds what the parser after it has to hold. */
#ifndef AIRISK_JSON_SCANNER_H
#define AIRISK_JSON_SCANNER_H

#include <stddef.h>

enum {
  LONGEST_RAW_TEXT = 1 << 20, /* bytes between quotes; what follows them is left out */
  LONGEST_NUMBER = 1000,      /* bytes */
};

typedef struct json_scanner {
  enum { SCAN_OUTSIDE, SCAN_WORD, SCAN_TEXT } state;
  char word[16]; /* of SCAN_WORD: what may become NaN, Infinity or -Infinity */
  size_t word_bytes;
  size_t text_bytes;   /* of SCAN_TEXT */
  size_t number_bytes; /* of SCAN_OUTSIDE: of the number, if it is in one */
  int after_backslash; /* of SCAN_TEXT */
  int escape_bytes;    /* of SCAN_TEXT: how many more belong to \uXXXX */
  int cut;             /* of SCAN_TEXT: the rest is left out */
  int too_long;        /* a number exceeded its limit: what came out is to be refused */
} json_scanner;

/* The room that the output of n bytes may need. */
#define SCANNED_ROOM(n) (2 * (n) + 32)

/* Copies n bytes to out, which has SCANNED_ROOM(n): the bare words NaN, Infinity and -Infinity become texts, texts
   are cut at LONGEST_RAW_TEXT, between two characters and not in an escape. Begins with a scanner of zeros. Returns
   the number of bytes put out; a word at the very end is held back. O(n). */
size_t json_scan(json_scanner *s, const unsigned char *in, size_t n, unsigned char *out);

/* Puts out what was held back. */
size_t json_scan_end(json_scanner *s, unsigned char *out);

#endif
