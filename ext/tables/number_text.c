#define _GNU_SOURCE /* strtod_l */
#include "number_text.h"

#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "files/blank.h"

enum { MOST_DIGITS = PLAIN_SIZE, MOST_EXPONENT = 999 };

/* What is still to be read. */
typedef struct scan {
  const char *at, *end;
  char decimal, thousands; /* '.' and ',', or the other way round */
} scan;

/* 0.d1 d2 ... x 10^point */
typedef struct decimal {
  int is_negative, n, point;
  char digits[MOST_DIGITS];
} decimal;

static int is_digit(const scan *s, const char *at) { return at < s->end && *at >= '0' && *at <= '9'; }

static void skip_blanks(scan *s) {
  size_t length;
  while ((length = blank_at(s->at, (size_t)(s->end - s->at))) > 0) s->at += length;
}

/* Passes over a word when it stands there. */
static int take(scan *s, const char *word) {
  size_t length = strlen(word);
  if ((size_t)(s->end - s->at) < length || memcmp(s->at, word, length) != 0) return 0;
  s->at += length;
  return 1;
}

static int take_minus(scan *s) { return take(s, "-") || take(s, "\xE2\x88\x92"); }

/* The bytes of the thousands separator that stands there, 0: none. */
static size_t separator_length(const scan *s) {
  size_t left = (size_t)(s->end - s->at);
  if (left == 0) return 0;
  if (*s->at == s->thousands || *s->at == '\'') return 1;
  if (left >= 3 && memcmp(s->at, "\xE2\x80\x99", 3) == 0) return 3; /* the typographic apostrophe */
  size_t blank = blank_at(s->at, left);
  return blank > 1 || *s->at == ' ' ? blank : 0; /* no tab, no end of a line */
}

static int take_digits(scan *s, decimal *d) {
  int taken = 0;
  for (; is_digit(s, s->at); s->at++, taken++) {
    if (d->n == MOST_DIGITS) return -1;
    d->digits[d->n++] = *s->at;
  }
  return taken;
}

/* Three digits and no more behind a separator of that length. */
static int is_group(const scan *s, size_t separator) {
  const char *at = s->at + separator;
  return is_digit(s, at) && is_digit(s, at + 1) && is_digit(s, at + 2) && !is_digit(s, at + 3);
}

/* The digits before the decimals, in groups or not. */
static int take_whole(scan *s, decimal *d) {
  int taken = take_digits(s, d);
  size_t length = separator_length(s);
  const char *separator = s->at;
  if (taken < 1 || taken > 3 || d->digits[0] == '0' || length == 0 || !is_group(s, length)) return taken;
  while (separator_length(s) == length && memcmp(s->at, separator, length) == 0 && is_group(s, length)) {
    s->at += length;
    if (take_digits(s, d) < 0) return -1;
  }
  return d->n;
}

/* An exponent, where one stands: 0 when it is broken. */
static int take_exponent(scan *s, decimal *d) {
  if (s->at == s->end || (*s->at != 'e' && *s->at != 'E')) return 1;
  s->at++;
  int is_negative = take_minus(s), value = 0;
  if (!is_negative) take(s, "+");
  if (!is_digit(s, s->at)) return 0;
  for (; is_digit(s, s->at); s->at++) {
    if (value <= MOST_EXPONENT) value = value * 10 + (*s->at - '0');
  }
  d->point += is_negative ? -value : value;
  return 1;
}

static int take_number(scan *s, decimal *d) {
  d->n = 0;
  d->is_negative = take_minus(s);
  if (!d->is_negative) take(s, "+");
  int whole = take_whole(s, d);
  if (whole < 0) return 0;
  d->point = d->n;
  if (s->at < s->end && *s->at == s->decimal) {
    s->at++;
    if (take_digits(s, d) < 1) return 0;
  }
  return d->n > 0 && take_exponent(s, d);
}

static int take_percent(scan *s) {
  skip_blanks(s);
  return take(s, "%") || take(s, "\xEF\xBC\x85"); /* the wide one of East Asian text */
}

static int take_plus_minus(scan *s) {
  skip_blanks(s);
  return take(s, "\xC2\xB1") || take(s, "+/-") || take(s, "+-");
}

int number_text_write(char out[PLAIN_SIZE], int is_negative, const char *digits, int n, int point) {
  int first = 0, used = 0;
  while (first < n && digits[first] == '0') first++;
  if (first == n) { /* zero has no sign, and as many decimals as it was written with */
    is_negative = 0;
    first = point;
  }
  int from = point < 1 ? point - 1 : first < point ? first : point - 1; /* a 0 before the point at least */
  int end = n > point ? n : point;
  if (from < -PLAIN_SIZE || end - from + 3 > PLAIN_SIZE) return 0;
  if (is_negative) out[used++] = '-';
  for (int i = from; i < end; i++) {
    if (i == point) out[used++] = '.';
    out[used++] = i >= 0 && i < n ? digits[i] : '0';
  }
  out[used] = 0;
  return 1;
}

static int take_plain(scan *s, char out[PLAIN_SIZE]) {
  decimal d;
  skip_blanks(s);
  return take_number(s, &d) && number_text_write(out, d.is_negative, d.digits, d.n, d.point);
}

/* What may stand behind a number: ± and its error, in parentheses or not. */
static int take_error(scan *s, number_text *out) {
  skip_blanks(s);
  int is_enclosed = take(s, "(");
  out->error[0] = 0;
  if (!take_plus_minus(s)) return !is_enclosed;
  if (!take_plain(s, out->error) || out->error[0] == '-') return 0;
  out->is_percent |= take_percent(s);
  skip_blanks(s);
  if (is_enclosed && !take(s, ")")) return 0;
  out->is_percent |= take_percent(s);
  return 1;
}

int number_text_read(const char *text, size_t n, int reading, number_text *out) {
  n = blank_trim(&text, n);
  scan s = {text, text + n, reading == READ_BY_COMMA ? ',' : '.', reading == READ_BY_COMMA ? '.' : ','};
  if (!take_plain(&s, out->value)) return 0;
  out->is_percent = take_percent(&s);
  if (!take_error(&s, out)) return 0;
  skip_blanks(&s);
  return s.at == s.end;
}

/* Most cells are words: no number begins as they do. */
static int may_be_number(const char *text, size_t n) {
  size_t blank = blank_at(text, n);
  if (n == 0 || blank == n) return 0;
  return blank > 0 || strchr("0123456789+-.,\xE2", text[0]) != NULL;
}

int number_text_readings(const char *text, size_t n) {
  number_text ignored;
  if (!may_be_number(text, n)) return 0;
  return (number_text_read(text, n, READ_BY_POINT, &ignored) ? READ_BY_POINT : 0) |
         (number_text_read(text, n, READ_BY_COMMA, &ignored) ? READ_BY_COMMA : 0);
}

int number_text_read_by(const char *text, size_t n, int readings, number_text *out) {
  if (readings != READ_BY_BOTH) return number_text_read(text, n, readings, out);
  number_text other;
  int by_point = number_text_read(text, n, READ_BY_POINT, out);
  if (!number_text_read(text, n, READ_BY_COMMA, by_point ? &other : out)) return by_point;
  return !by_point || (strcmp(out->value, other.value) == 0 && strcmp(out->error, other.error) == 0);
}

double number_text_double(const char *plain) {
  locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  if (c == (locale_t)0) return NAN;
  double value = strtod_l(plain, NULL, c);
  freelocale(c);
  return value;
}
