#ifndef AIRISK_DATES_H
#define AIRISK_DATES_H

#include <stddef.h>

/* A day of the proleptic Gregorian calendar, years 0..9999. */
typedef struct day {
  int year, month, day;
} day;

/* Reads text of length bytes as an ISO-8601 calendar date, YYYY-MM-DD and nothing else. Returns 0,
   leaving *out alone, when it is not a real date. O(1). */
int day_from_text(const char *text, size_t length, day *out);

/* 1 when the calendar has this day, years 0..9999. */
int day_is_real(day d);

/* Days since 1970-01-01. Source: the civil calendar in 400-year eras of 146097 days that begin in
   March, so that a leap day ends its year. */
long day_number(day d);

/* The day of that number, the reverse. Source: the same eras. */
day day_of_number(long number);

#endif
