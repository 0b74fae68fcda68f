/* Numbers as people write them in tables: 43.5, 43,5 %, 1.234,5, 1 234, 1.2e1, 43.5 ± 1.2. Knows no SQLite. */
#ifndef AIRISK_NUMBER_TEXT_H
#define AIRISK_NUMBER_TEXT_H

#include <stddef.h>

/* The ways to read a text, as bits: by which character the decimals begin. */
enum { READ_BY_POINT = 1, READ_BY_COMMA = 2, READ_BY_BOTH = 3 };

enum {
  PLAIN_SIZE = 400
}; /* bytes of the longest plain number, with its end: more digits than a double can have */

typedef struct number_text {
  char value
      [PLAIN_SIZE]; /* plain: digits, a point and a '-' where needed, no exponent and no thousands separators */
  char error[PLAIN_SIZE]; /* of what stands behind ± (+-, +/-), likewise; empty when there is none */
  int is_percent;         /* a percent sign behind either is meant for both */
} number_text;

/* Reads text of n bytes by the decimal point or comma. Blanks around it do not count. Digits may be parted in thousands: by
   the other of point and comma, a blank of any kind or an apostrophe; the same one throughout, three digits behind each
   and no 0 in front. A minus may be U+2212. Returns 0, leaving *out undefined, for a text that is no number in this
   reading, or is beyond PLAIN_SIZE digits: '>80', '43.5*', '1e400', 'nan', '0x1A', '5.'. O(n). */
int number_text_read(const char *text, size_t n, int reading, number_text *out);

/* The ways in which the text is a number; 0: none. Both, for '12' and for '1,234', which are not the same number then. */
int number_text_readings(const char *text, size_t n);

/* Reads text in the one way, or where `readings` is both, in whichever gives a number: 0 when they give two. */
int number_text_read_by(const char *text, size_t n, int readings, number_text *out);

/* Writes decimal digits as a plain number: point is how many of them stand before the decimals, also below 0 or beyond
   the last. Returns 0 when out has not room enough. */
int number_text_write(char out[PLAIN_SIZE], int is_negative, const char *digits, int n, int point);

/* The double that the plain number is nearest to, whatever the locale of the process. */
double number_text_double(const char *plain);

#endif
