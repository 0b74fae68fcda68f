#include "dates.h"

static int is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

static int days_in_month(int year, int month) {
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

/* The value of count decimal digits, -1 when one is not a digit. */
static int digits(const char *text, int count) {
  int value = 0;
  for (int i = 0; i < count; i++) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

int day_is_real(day d) {
  return d.year >= 0 && d.year <= 9999 && d.month >= 1 && d.month <= 12 && d.day >= 1 &&
         d.day <= days_in_month(d.year, d.month);
}

int day_from_text(const char *text, size_t length, day *out) {
  if (length != 10 || text[4] != '-' || text[7] != '-') return 0;
  int year = digits(text, 4);
  int month = digits(text + 5, 2);
  int in_month = digits(text + 8, 2);
  day read = {year, month, in_month};
  if (!day_is_real(read)) return 0;
  *out = read;
  return 1;
}

long day_number(day d) {
  long year = d.month > 2 ? d.year : d.year - 1;
  long era = (year >= 0 ? year : year - 399) / 400;
  long year_of_era = year - era * 400;
  long day_of_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
  long day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

day day_of_number(long number) {
  long shifted = number + 719468; /* days since 0000-03-01 */
  long era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  long day_of_era = shifted - era * 146097;
  long year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  long day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  long month = (5 * day_of_year + 2) / 153; /* from March, 0..11 */
  long year = year_of_era + era * 400 + (month >= 10);
  return (day){(int)year, (int)(month < 10 ? month + 3 : month - 9),
               (int)(day_of_year - (153 * month + 2) / 5 + 1)};
}
