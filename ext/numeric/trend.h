#ifndef AIRISK_TREND_H
#define AIRISK_TREND_H

#include <stddef.h>

/* The shape of values in order of time, moves up to the tolerance, compared at nine decimals, not counting:
   stable            highest - lowest is within the tolerance
   rising            last - first exceeds it and no later value lies below an earlier one by more
   falling           the mirror image
   rise_then_fall    an inner highest value, more than the tolerance above the first and the last; no
                     fall of more before it and no rise of more after it
   fall_then_rise    the mirror image
   fluctuating       all else
   NULL when n < 2. tolerance >= 0. O(n). The definitions are this project's own (design page). */
const char *trend_shape(const double *values, size_t n, double tolerance);

/* How many of n numbers in rising order lie below a value, those equal to it counting half. O(log n). */
double trend_below(const double *sorted, size_t n, double value);

/* Where a value stands that so many of the n others lie below, as trend_below counts: `low` when they are less than the
   share `low` of all, `high` when they are more than the share `high`, else `middle`. NULL when n is 0. 0..1 both. O(1). */
const char *trend_level_at(double below, size_t n, double low, double high);

/* trend_level_at for a value among n others in any order. O(n). */
const char *trend_level(double value, const double *others, size_t n, double low, double high);

#endif
