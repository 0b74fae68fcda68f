#include "fixed.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TAKEN = 12 }; /* significant digits */

/* From here on the digits of the whole part are all that is taken. */
static const double whole_from = 1e11;

/* A decimal number: 0.d1 d2 ... x 10^point, each digit 0..9. */
typedef struct decimal {
  int digits[TAKEN];
  int point;
} decimal;

/* Writes the nearest 12 digits, like 2.67500000000e+00, and returns their point. */
static int print_digits(double x, char *text, size_t size) {
  snprintf(text, size, "%.11e", x);
  return (int)strtol(strchr(text, 'e') + 1, NULL, 10) + 1;
}

/* 1 when x lies exactly between two numbers of so many digits behind the point. Ten times that precision, it is an
   integer that ends in 5; with x = k / 2^p, p = digits + 1, that is the odd integer k times 5^p. */
static int is_tie(double x, int digits) { return fmod(ldexp(x, digits + 1), 2) == 1; }

/* 0 < x < whole_from at 12 digits. A tie at the 13th, where printf takes the even neighbour, goes up. */
static decimal taken(double x) {
  char text[40];
  decimal d;
  d.point = print_digits(x, text, sizeof text);
  if (is_tie(x, TAKEN - d.point)) d.point = print_digits(nextafter(x, INFINITY), text, sizeof text);
  int n = 0;
  for (const char *c = text; n < TAKEN; c++) { /* passes over the point, whatever it is in this locale */
    if (*c >= '0' && *c <= '9') d.digits[n++] = *c - '0';
  }
  return d;
}

/* Rounds to so many digits behind the point, half up. */
static void round_decimal(decimal *d, int digits) {
  int kept = d->point + digits;
  if (kept >= TAKEN) return;
  int up = kept >= 0 && d->digits[kept] >= 5;
  for (int i = kept < 0 ? 0 : kept; i < TAKEN; i++) d->digits[i] = 0;
  if (!up) return;
  int i = kept - 1;
  for (; i >= 0 && d->digits[i] == 9; i--) d->digits[i] = 0;
  if (i >= 0) {
    d->digits[i]++;
  } else { /* 9.99 has become 10.0 */
    memmove(d->digits + 1, d->digits, (TAKEN - 1) * sizeof d->digits[0]);
    d->digits[0] = 1;
    d->point++;
  }
}

static int digit_at(const decimal *d, int place) {
  return place >= 0 && place < TAKEN ? d->digits[place] : 0;
}

static char *write_sign(char *out, int negative, fixed_sign sign) {
  if (negative) *out++ = '-';
  if (!negative && sign == FIXED_PLUS) *out++ = '+';
  return out;
}

/* '.000', nothing for no digits; ends the text. */
static char *write_zeros(char *out, int digits) {
  if (digits > 0) *out++ = '.';
  for (int i = 0; i < digits; i++) *out++ = '0';
  *out = '\0';
  return out;
}

static char *write_decimal(char *out, const decimal *d, int digits) {
  int from = d->point < 1 ? d->point - 1 : 0; /* one 0 before the point at least */
  for (int i = from; i < d->point; i++) *out++ = (char)('0' + digit_at(d, i));
  if (digits > 0) *out++ = '.';
  for (int i = d->point; i < d->point + digits; i++) *out++ = (char)('0' + digit_at(d, i));
  *out = '\0';
  return out;
}

static int is_zero(const decimal *d) {
  for (int i = 0; i < TAKEN; i++) {
    if (d->digits[i] != 0) return 0;
  }
  return 1;
}

size_t fixed_real(double x, int digits, fixed_sign sign, char *out) {
  double size = fabs(x);
  if (size == 0) return fixed_integer(0, digits, sign, out);
  char *end = out;
  if (size >= whole_from) {
    end = write_sign(end, x < 0, sign);
    end += snprintf(end, FIXED_SIZE - 1, "%.0f", round(size));
    return (size_t)(write_zeros(end, digits) - out);
  }
  decimal d = taken(size);
  round_decimal(&d, digits);
  if (is_zero(&d)) return fixed_integer(0, digits, sign, out);
  end = write_sign(end, x < 0, sign);
  return (size_t)(write_decimal(end, &d, digits) - out);
}

size_t fixed_integer(int64_t x, int digits, fixed_sign sign, char *out) {
  char *end = x > 0 ? write_sign(out, 0, sign) : out;
  end += snprintf(end, FIXED_SIZE - 1, "%" PRId64, x);
  return (size_t)(write_zeros(end, digits) - out);
}
