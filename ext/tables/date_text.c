#include "date_text.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "files/blank.h"
#include "numeric/dates.h"

enum { SECONDS_A_DAY = 86400 };

/* What is still to be read. */
typedef struct scan {
  const char *at, *end;
} scan;

static int is_digit(const scan *s) { return s->at < s->end && *s->at >= '0' && *s->at <= '9'; }

static int skip_blanks(scan *s) {
  const char *from = s->at;
  size_t length;
  while ((length = blank_at(s->at, (size_t)(s->end - s->at))) > 0) s->at += length;
  return s->at > from;
}

static int take(scan *s, const char *word) {
  size_t length = strlen(word);
  if ((size_t)(s->end - s->at) < length || memcmp(s->at, word, length) != 0) return 0;
  s->at += length;
  return 1;
}

/* A number of so many digits: its value, or -1. */
static int take_number(scan *s, int least, int most) {
  int value = 0, n = 0;
  for (; is_digit(s) && n < most; s->at++, n++) value = value * 10 + (*s->at - '0');
  return n < least || is_digit(s) ? -1 : value;
}

/* Letters: what they are in the list, from 0; -1, with nothing passed over, when they are not in it. A word is given in full
   or by its first `short_form` letters. */
static int take_word(scan *s, const char *const *list, int n, size_t short_form) {
  size_t length = 0;
  while (s->at + length < s->end && ((s->at[length] | 32) >= 'a' && (s->at[length] | 32) <= 'z')) length++;
  for (int i = 0; i < n; i++) {
    if ((length != short_form && length != strlen(list[i])) || strncasecmp(s->at, list[i], length) != 0)
      continue;
    s->at += length;
    return i;
  }
  return -1;
}

/* 1..12, or -1. */
static int take_month(scan *s) {
  static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};
  int month = take_word(s, months, 12, 3);
  if (month < 0) {
    static const char *const other[] = {"Sept"};
    if (take_word(s, other, 1, 4) < 0) return -1;
    month = 8;
  }
  take(s, ".");
  return month + 1;
}

static void skip_weekday(scan *s) {
  static const char *const days[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                     "Friday", "Saturday", "Sunday"};
  if (take_word(s, days, 7, 3) < 0) return;
  take(s, ".");
  take(s, ",");
  skip_blanks(s);
}

/* What parts a day, a month in words and a year: blanks, a comma, a hyphen. */
static int take_gap(scan *s) {
  const char *from = s->at;
  skip_blanks(s);
  if (!take(s, ",")) take(s, "-");
  skip_blanks(s);
  return s->at > from;
}

/* 16, 16th: the letters must be those of the number. */
static int take_day(scan *s) {
  static const char *const endings[] = {"th", "st", "nd", "rd"};
  int value = take_number(s, 1, 2);
  int ending = take_word(s, endings, 4, 2);
  int last = value % 10 > 3 || value / 10 == 1 ? 0 : value % 10;
  return ending < 0 || ending == last ? value : -1;
}

/* The year first: 2025-11-16, with one separator; 20251116; 2025年11月16日. */
static int read_year_first(scan *s, day *d) {
  int year = take_number(s, 4, 4);
  static const char *const parting[][3] = {
      {"-", "-", ""}, {"/", "/", ""}, {".", ".", ""}, {"年", "月", "日"}};
  for (size_t i = 0; year >= 0 && i < sizeof parting / sizeof parting[0]; i++) {
    if (!take(s, parting[i][0])) continue;
    int month = take_number(s, 1, 2);
    if (!take(s, parting[i][1])) return 0;
    *d = (day){year, month, take_number(s, 1, 2)};
    return take(s, parting[i][2]) && day_is_real(*d);
  }
  return 0;
}

static int read_eight_digits(scan *s, day *d) {
  int value = take_number(s, 8, 8);
  *d = (day){value / 10000, value / 100 % 100, value % 100};
  return value >= 0 && day_is_real(*d);
}

/* The month in words, before or behind the day. */
static int read_words(scan *s, day *d) {
  skip_weekday(s);
  int in_month = -1, month = take_month(s);
  if (month < 0) {
    in_month = take_day(s);
    if (!take_gap(s)) return 0;
    month = take_month(s);
    if (!take_gap(s)) return 0;
  } else {
    if (!take_gap(s)) return 0;
    in_month = take_day(s);
    if (!take_gap(s)) return 0;
  }
  *d = (day){take_number(s, 4, 4), month, in_month};
  return day_is_real(*d);
}

/* The year last, all numbers, parted by one separator. */
static int read_year_last(scan *s, date_order order, day *d) {
  int first = take_number(s, 1, 2);
  if (order == DATE_ORDER_UNKNOWN || s->at == s->end || strchr("/.-", *s->at) == NULL) return 0;
  const char separator[] = {*s->at++, 0};
  int second = take_number(s, 1, 2);
  if (!take(s, separator)) return 0;
  int year = take_number(s, 4, 4);
  *d = order == DATE_ORDER_MDY ? (day){year, first, second} : (day){year, second, first};
  return day_is_real(*d);
}

static int read_day(scan *s, date_order order, day *d) {
  const scan begin = *s;
  if (read_year_first(s, d)) return 1;
  *s = begin;
  if (read_eight_digits(s, d)) return 1;
  *s = begin;
  if (read_words(s, d)) return 1;
  *s = begin;
  return read_year_last(s, order, d);
}

/* The hour of twelve, where am or pm stands behind the time. */
static int take_half(scan *s, int *hour) {
  static const char *const halves[] = {"am", "pm"};
  const scan before = *s;
  skip_blanks(s);
  int half = take_word(s, halves, 2, 2);
  if (half < 0) {
    *s = before;
    return 1;
  }
  if (*hour < 1 || *hour > 12) return 0;
  *hour = *hour % 12 + 12 * half;
  return 1;
}

/* Seconds since midnight, or -1. */
static long read_time(scan *s) {
  int hour = take_number(s, 1, 2);
  if (!take(s, ":")) return -1;
  int minute = take_number(s, 2, 2), second = 0;
  if (take(s, ":")) {
    second = take_number(s, 2, 2);
    if (second >= 0 && take(s, ".")) {
      if (!is_digit(s)) return -1;
      while (is_digit(s)) s->at++;
    }
  }
  if (!take_half(s, &hour)) return -1;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return -1;
  return hour * 3600L + minute * 60 + second;
}

/* Seconds that the zone is ahead of UTC; 0 in *is_read for a zone that is none. */
static long read_zone(scan *s, int *is_read) {
  skip_blanks(s);
  *is_read = 1;
  if (s->at == s->end || take(s, "Z") || take(s, "UTC") || take(s, "GMT")) return 0;
  int is_behind = take(s, "-") || take(s, "\xE2\x88\x92");
  *is_read = is_behind || take(s, "+");
  int digits = take_number(s, 2, 4), hours = digits, minutes = 0;
  if (digits > 99) {
    hours = digits / 100;
    minutes = digits % 100;
  } else if (take(s, ":")) {
    minutes = take_number(s, 2, 2);
  }
  *is_read = *is_read && hours >= 0 && hours <= 18 && minutes >= 0 && minutes <= 59;
  return (is_behind ? -1 : 1) * (hours * 3600L + minutes * 60L);
}

/* The day and the seconds since its midnight, which may lie before it or behind its end. */
static int write_moment(day d, long seconds, char out[DATE_TEXT_SIZE]) {
  long shift = seconds < 0 ? -1 : seconds / SECONDS_A_DAY;
  day moved = day_of_number(day_number(d) + shift);
  unsigned left = (unsigned)(seconds - shift * SECONDS_A_DAY);
  if (!day_is_real(moved)) return 0;
  snprintf(out, DATE_TEXT_SIZE, "%04d-%02d-%02d %02u:%02u:%02u", moved.year, moved.month, moved.day,
           left / 3600 % 24, left / 60 % 60, left % 60);
  return 1;
}

int date_text_read(const char *text, size_t n, date_order order, char out[DATE_TEXT_SIZE]) {
  n = blank_trim(&text, n);
  scan s = {text, text + n};
  day d;
  if (!read_day(&s, order, &d)) return 0;
  if (s.at == s.end) {
    snprintf(out, DATE_TEXT_SIZE, "%04d-%02d-%02d", d.year, d.month, d.day);
    return 1;
  }
  int is_parted = take(&s, "T") || take(&s, ",");
  is_parted |= skip_blanks(&s);
  long seconds = is_parted ? read_time(&s) : -1;
  if (seconds < 0) return 0;
  int is_read;
  seconds -= read_zone(&s, &is_read);
  return is_read && s.at == s.end && write_moment(d, seconds, out);
}
