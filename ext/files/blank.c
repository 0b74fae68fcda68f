#include "blank.h"

#include <string.h>

/* Of more than one byte: no-break, the spaces of typography, line and paragraph separators, ideographic; zero-width
   space, word joiner and byte order mark. */
static const char *const blanks[] = {
    "\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81", "\xE2\x80\x82",
    "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88",
    "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\x8B", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF",
    "\xE2\x81\x9F", "\xE2\x81\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF",
};

size_t blank_at(const char *text, size_t n) {
  if (n == 0) return 0;
  unsigned char first = (unsigned char)text[0];
  if (first == ' ' || (first >= '\t' && first <= '\r')) return 1;
  if (first != 0xC2 && (first < 0xE1 || first > 0xE3) && first != 0xEF)
    return 0; /* most texts: asked of every cell */
  for (size_t i = 0; i < sizeof blanks / sizeof blanks[0]; i++) {
    size_t length = strlen(blanks[i]);
    if (length <= n && memcmp(text, blanks[i], length) == 0) return length;
  }
  return 0;
}

/* The bytes of the blank that text ends with. */
static size_t blank_before(const char *text, size_t n) {
  for (size_t length = 1; length <= 3 && length <= n; length++) {
    if (blank_at(text + n - length, length) == length) return length;
  }
  return 0;
}

size_t blank_trim(const char **text, size_t n) {
  size_t length;
  while ((length = blank_at(*text, n)) > 0) {
    *text += length;
    n -= length;
  }
  while ((length = blank_before(*text, n)) > 0) n -= length;
  return n;
}
