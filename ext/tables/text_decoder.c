#define _POSIX_C_SOURCE 200809L
#include "text_decoder.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "args.h"

enum {
  PIECE = 64 << 10, /* bytes of the file that are read at once */
  LONGEST = 4,      /* bytes of a character */
  GROWTH =
      3, /* bytes of UTF-8 that a byte of another encoding becomes at most: the euro sign of Windows-1252 */
};

const char *encoding_name(encoding e) {
  static const char *const names[] = {"UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"};
  return names[e];
}

/* Without a mark: a quarter of the pairs at least have a zero at the one place, and few at the other. No text of bytes has
   any; of UTF-16, separators, digits and line ends do at the same place. */
static encoding encoding_by_zeros(const unsigned char *bytes, size_t n) {
  size_t zeros[2] = {0, 0}, pairs = n / 2;
  for (size_t i = 0; i < 2 * pairs; i++) zeros[i % 2] += bytes[i] == 0;
  if (zeros[1] > pairs / 4 && zeros[1] >= 8 * zeros[0]) return ENCODING_UTF_16LE;
  if (zeros[0] > pairs / 4 && zeros[0] >= 8 * zeros[1]) return ENCODING_UTF_16BE;
  return ENCODING_UTF_8;
}

encoding encoding_of(const unsigned char *bytes, size_t n, size_t *mark) {
  *mark = n >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  if (*mark > 0) return ENCODING_UTF_8;
  *mark = n >= 2 && (memcmp(bytes, "\xFF\xFE", 2) == 0 || memcmp(bytes, "\xFE\xFF", 2) == 0) ? 2 : 0;
  if (*mark > 0) return bytes[0] == 0xFF ? ENCODING_UTF_16LE : ENCODING_UTF_16BE;
  return encoding_by_zeros(bytes, n);
}

/* The length of the UTF-8 character that begins here, by Unicode 15, table 3-7; 0: there is none; -1: it may go on behind
   the end. */
static int utf_8_length(const unsigned char *at, size_t n) {
  unsigned char first = at[0], low = 0x80, high = 0xBF;
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (first == 0xE0) low = 0xA0;  /* else it is overlong */
  if (first == 0xED) high = 0x9F; /* half of a surrogate pair */
  if (first == 0xF0) low = 0x90;
  if (first == 0xF4) high = 0x8F; /* beyond U+10FFFF */
  for (int i = 1; i < length; i++, low = 0x80, high = 0xBF) {
    if ((size_t)i == n) return -1;
    if (at[i] < low || at[i] > high) return 0;
  }
  return length;
}

/* How many of the bytes are whole characters. */
static size_t check_utf_8(const unsigned char *bytes, size_t n) {
  size_t at = 0;
  while (at < n) {
    uint64_t eight;
    while (n - at >= sizeof eight &&
           (memcpy(&eight, bytes + at, sizeof eight), eight & 0x8080808080808080u) == 0) {
      at += sizeof eight;
    }
    if (at == n) break;
    int length = utf_8_length(bytes + at, n - at);
    if (length <= 0) break;
    at += (size_t)length;
  }
  return at;
}

int text_decoder_open(text_decoder *d, input_file *file, encoding e, size_t mark, char **problem) {
  *d = (text_decoder){.file = file, .encoding = e, .converter = (iconv_t)-1};
  int rc = input_file_rewind(file, problem);
  if (rc != SQLITE_OK) return rc;
  d->raw = sqlite3_malloc64(PIECE + LONGEST);
  if (d->raw == NULL) return SQLITE_NOMEM;
  rc = input_file_read(file, d->raw, mark, &d->left, problem);
  d->left = 0;
  if (rc != SQLITE_OK || e == ENCODING_UTF_8) return rc;
  d->text = sqlite3_malloc64(GROWTH * (PIECE + LONGEST));
  if (d->text == NULL) return SQLITE_NOMEM;
  d->converter = iconv_open("UTF-8", e == ENCODING_WINDOWS_1252 ? "CP1252" : encoding_name(e));
  if (d->converter != (iconv_t)-1) return SQLITE_OK;
  if (errno == ENOMEM) return SQLITE_NOMEM;
  return fail_with(problem,
                   sqlite3_mprintf("the text is %s, which iconv of this system cannot read: save it as UTF-8",
                                   encoding_name(e)));
}

/* Reads on, unless a character that is no longer in question has still to be looked at. */
static int fill(text_decoder *d, char **problem) {
  size_t n;
  if (d->at_end || d->left >= LONGEST) return SQLITE_OK;
  memmove(d->raw, d->raw + d->at, d->left);
  d->at = 0;
  int rc = input_file_read(d->file, d->raw + d->left, PIECE, &n, problem);
  if (rc != SQLITE_OK) return rc;
  d->left += n;
  d->at_end = n == 0;
  return SQLITE_OK;
}

/* Converts what is there: how many bytes of it, with their text. */
static size_t convert(text_decoder *d, const char **text, size_t *n) {
  if (d->encoding == ENCODING_UTF_8) {
    *text = (const char *)d->raw + d->at;
    return *n = check_utf_8(d->raw + d->at, d->left);
  }
  char *in = (char *)d->raw + d->at, *out = d->text;
  size_t left = d->left, room = GROWTH * (PIECE + LONGEST);
  iconv(d->converter, &in, &left, &out,
        &room); /* what stops it shows at the next call: nothing is converted */
  *text = d->text;
  *n = (size_t)(out - d->text);
  return d->left - left;
}

static unsigned bad_unit(const text_decoder *d) {
  const unsigned char *at = d->raw + d->at;
  if (d->left < 2 || d->encoding == ENCODING_UTF_8 || d->encoding == ENCODING_WINDOWS_1252) return at[0];
  return d->encoding == ENCODING_UTF_16LE ? at[0] | (unsigned)at[1] << 8 : at[1] | (unsigned)at[0] << 8;
}

int text_decoder_next(text_decoder *d, const char **text, size_t *n, char **problem) {
  do {
    int rc = fill(d, problem);
    if (rc != SQLITE_OK) return rc;
    size_t taken = convert(d, text, n);
    if (taken == 0 && d->left > 0 && (d->at_end || d->left >= LONGEST)) {
      d->bad = bad_unit(d);
      return SQLITE_MISMATCH;
    }
    d->at += taken;
    d->left -= taken;
  } while (*n == 0 && !d->at_end);
  return SQLITE_OK;
}

void text_decoder_close(text_decoder *d) {
  if (d->raw != NULL && d->converter != (iconv_t)-1) iconv_close(d->converter);
  sqlite3_free(d->raw);
  sqlite3_free(d->text);
  *d = (text_decoder){.converter = (iconv_t)-1};
}
