#include "trend.h"

#include "nine_decimals.h"

/* 55.1 - 50.1 is 5.000000000000000x as doubles and 5 on paper, so moves are compared as scores are. */
static int exceeds(double move, double tolerance) { return nine_decimals(move) > nine_decimals(tolerance); }

/* The largest fall from an earlier to a later value of values[from..to], sign +1; the largest rise,
   sign -1. */
static double largest_fall(const double *values, size_t from, size_t to, double sign) {
  double highest = sign * values[from];
  double fall = 0;
  for (size_t i = from; i <= to; i++) {
    double value = sign * values[i];
    if (value > highest) highest = value;
    if (highest - value > fall) fall = highest - value;
  }
  return fall;
}

static size_t index_of_highest(const double *values, size_t n, double sign) {
  size_t best = 0;
  for (size_t i = 1; i < n; i++) {
    if (sign * values[i] > sign * values[best]) best = i;
  }
  return best;
}

/* Rising for sign +1, falling for sign -1. */
static int is_rising(const double *values, size_t n, double tolerance, double sign) {
  return exceeds(sign * (values[n - 1] - values[0]), tolerance) &&
         !exceeds(largest_fall(values, 0, n - 1, sign), tolerance);
}

/* Rise then fall for sign +1, fall then rise for sign -1. */
static int is_peak(const double *values, size_t n, double tolerance, double sign) {
  size_t peak = index_of_highest(values, n, sign);
  return exceeds(sign * (values[peak] - values[0]), tolerance) &&
         exceeds(sign * (values[peak] - values[n - 1]), tolerance) &&
         !exceeds(largest_fall(values, 0, peak, sign), tolerance) &&
         !exceeds(largest_fall(values, peak, n - 1, -sign), tolerance);
}

const char *trend_shape(const double *values, size_t n, double tolerance) {
  if (n < 2) return NULL;
  double highest = values[index_of_highest(values, n, 1)];
  double lowest = values[index_of_highest(values, n, -1)];
  if (!exceeds(highest - lowest, tolerance)) return "stable";
  if (is_rising(values, n, tolerance, 1)) return "rising";
  if (is_rising(values, n, tolerance, -1)) return "falling";
  if (is_peak(values, n, tolerance, 1)) return "rise_then_fall";
  if (is_peak(values, n, tolerance, -1)) return "fall_then_rise";
  return "fluctuating";
}

/* How many of the numbers in rising order lie below the value, or, or_equal, at most at it. */
static size_t count_below(const double *sorted, size_t n, double value, int or_equal) {
  size_t low = 0;
  size_t high = n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (sorted[middle] < value || (or_equal && sorted[middle] == value)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

double trend_below(const double *sorted, size_t n, double value) {
  size_t below = count_below(sorted, n, value, 0);
  return ((double)below + (double)count_below(sorted, n, value, 1)) / 2;
}

const char *trend_level_at(double below, size_t n, double low, double high) {
  if (n == 0) return NULL;
  if (below < low * (double)n) return "low";
  if (below > high * (double)n) return "high";
  return "middle";
}

const char *trend_level(double value, const double *others, size_t n, double low, double high) {
  double below = 0;
  for (size_t i = 0; i < n; i++) {
    if (others[i] < value) below += 1;
    if (others[i] == value) below += 0.5;
  }
  return trend_level_at(below, n, low, high);
}
