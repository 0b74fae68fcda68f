#include "sheet_value.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "numeric/dates.h"

enum { EXACT_DIGITS = 15, SECONDS_A_DAY = 86400 };

static void print_digits(char *out, size_t room, int digits, double value) {
  snprintf(out, room, "%.*e", digits - 1, value);
  char *point = out + strspn(out, "-0123456789");
  if (*point != 'e') *point = '.'; /* of a locale; one byte in all that there are */
}

/* Fewer digits that mean the same double. */
static void shorten(number_text *number, double value) {
  char shown[32];
  number_text shorter;
  for (int digits = EXACT_DIGITS; digits <= EXACT_DIGITS + 2; digits++) {
    print_digits(shown, sizeof shown, digits, value);
    if (!number_text_read(shown, strlen(shown), READ_BY_POINT, &shorter)) return;
    if (number_text_double(shorter.value) == value) break;
  }
  size_t length = strlen(shorter.value);
  if (strchr(shorter.value, '.') != NULL) {
    while (shorter.value[length - 1] == '0') length--;
    if (shorter.value[length - 1] == '.') length--;
  }
  memcpy(number->value, shorter.value, length);
  number->value[length] = 0;
}

static int read_number(const char *text, size_t n, number_text *number, double *value) {
  if (!number_text_read(text, n, READ_BY_POINT, number) || number->is_percent || number->error[0] != 0)
    return 0;
  *value = number_text_double(number->value);
  if (!isfinite(*value)) return 0;
  if (n > EXACT_DIGITS || memchr(text, 'e', n) != NULL || memchr(text, 'E', n) != NULL)
    shorten(number, *value);
  return 1;
}

/* The plain number times 100, exactly. */
static int times_100(char out[PLAIN_SIZE], const char *plain) {
  char digits[PLAIN_SIZE];
  int is_negative = plain[0] == '-', n = 0, point = -1;
  for (const char *at = plain + is_negative; *at != 0; at++) {
    if (*at == '.') {
      point = n;
    } else {
      digits[n++] = *at;
    }
  }
  return number_text_write(out, is_negative, digits, n, (point < 0 ? n : point) + 2);
}

static size_t write_number(char out[SHEET_VALUE_SIZE], const char *plain, int is_percent, int readings) {
  number_text ignored;
  size_t length = strlen(plain);
  memcpy(out, plain, length + 1);
  char *point = strchr(out, '.');
  if (readings == READ_BY_COMMA) {
    if (point != NULL) *point = ',';
  } else if (readings != READ_BY_POINT && !number_text_read_by(out, length, READ_BY_BOTH, &ignored)) {
    memcpy(out + length++, "0", 2);
  }
  if (is_percent) memcpy(out + length++, "%", 2);
  return length;
}

/* A moment as a day and seconds; 0 when the calendar has no such day. */
static int find_moment(double days, int from_1904, day *d, long *seconds) {
  if (!(days >= 0 && days < 3000000)) return 0;
  long whole = (long)floor(days);
  *seconds = lround((days - floor(days)) * SECONDS_A_DAY);
  whole += *seconds / SECONDS_A_DAY;
  *seconds %= SECONDS_A_DAY;
  /* The other epoch takes 1900 for a leap year: its day 60 is none, its days before count from one day later. */
  if (!from_1904 && (whole == 60 || whole == 0)) return 0;
  day epoch = from_1904 ? (day){1904, 1, 1} : whole < 60 ? (day){1899, 12, 31} : (day){1899, 12, 30};
  *d = day_of_number(day_number(epoch) + whole);
  return day_is_real(*d);
}

static size_t write_clock(char *out, long seconds) {
  unsigned s = (unsigned)seconds;
  return (size_t)snprintf(out, 16, "%02u:%02u:%02u", s / 3600 % 24, s / 60 % 60, s % 60);
}

static size_t write_moment(char out[SHEET_VALUE_SIZE], double days, number_format format, int from_1904) {
  day d;
  long seconds;
  if (format == FORMAT_TIME && days >= 0 && days < 1) return write_clock(out, lround(days * SECONDS_A_DAY));
  if (!find_moment(days, from_1904, &d, &seconds)) return 0;
  size_t length = (size_t)snprintf(out, 32, "%04d-%02d-%02d", d.year, d.month, d.day);
  if (seconds == 0) return length;
  out[length++] = ' ';
  return length + write_clock(out + length, seconds);
}

size_t sheet_value_write(char out[SHEET_VALUE_SIZE], const char *text, size_t n, number_format format,
                         number_style style) {
  number_text number;
  char hundredfold[PLAIN_SIZE];
  double value;
  if (!read_number(text, n, &number, &value)) return 0;
  if (format == FORMAT_DATE || format == FORMAT_TIME) {
    size_t length = write_moment(out, value, format, style.from_1904);
    if (length > 0) return length;
  }
  if (format == FORMAT_PERCENT && times_100(hundredfold, number.value)) {
    return write_number(out, hundredfold, 1, style.readings);
  }
  return write_number(out, number.value, format == FORMAT_PERCENT_SIGN, style.readings);
}
