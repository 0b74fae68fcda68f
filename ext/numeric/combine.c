#include "combine.h"

#include <math.h>
#include <string.h>

#include "mean.h"

static const char *const names[] = {
    [COMBINE_MEAN] = "mean", [COMBINE_GEOMETRIC] = "geometric", [COMBINE_MINIMUM] = "minimum"};

int combination_named(const char *name, combination *how) {
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (strcmp(names[i], name) != 0) continue;
    *how = (combination)i;
    return 1;
  }
  return 0;
}

static int counts(double value, double weight) { return !isnan(value) && weight > 0; }

/* The weighted mean of the values, or of their logarithms. */
static int mean_of(const double *values, const double *weights, size_t n, int logarithms, double *out) {
  weighted_mean mean = {0};
  for (size_t i = 0; i < n; i++) {
    if (counts(values[i], weights[i]))
      weighted_mean_add(&mean, logarithms ? log(values[i]) : values[i], weights[i]);
  }
  return weighted_mean_value(&mean, out);
}

static int minimum(const double *values, const double *weights, size_t n, double *out) {
  double lowest = NAN;
  for (size_t i = 0; i < n; i++) {
    if (counts(values[i], weights[i])) lowest = fmin(lowest, values[i]);
  }
  if (isnan(lowest)) return 0;
  *out = lowest;
  return 1;
}

/* A value of 0 is asked for first: it has no logarithm. */
static int geometric(const double *values, const double *weights, size_t n, double *out) {
  double lowest = 0;
  if (!minimum(values, weights, n, &lowest)) return 0;
  if (lowest == 0) {
    *out = 0;
    return 1;
  }
  if (!mean_of(values, weights, n, 1, out)) return 0;
  *out = exp(*out);
  return 1;
}

int combine(combination how, const double *values, const double *weights, size_t n, double *out) {
  switch (how) {
    case COMBINE_GEOMETRIC:
      return geometric(values, weights, n, out);
    case COMBINE_MINIMUM:
      return minimum(values, weights, n, out);
    default:
      return mean_of(values, weights, n, 0, out);
  }
}
