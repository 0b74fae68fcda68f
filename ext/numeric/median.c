#include "median.h"

#include <math.h>

#include "random.h"

enum { POLL = 65536 };

/* Splits a[low..high], at least two, at a random element: those up to the returned index are at most as
   large as it, those after it at least as large, and both parts are shorter. Stops at equal elements, so
   that many of them do not make it slow. */
static size_t split(double *a, size_t low, size_t high, uint64_t *random) {
  double pivot = a[low + random_below(random, high - low)];
  size_t i = low;
  size_t j = high;
  for (;;) {
    while (a[i] < pivot) i++;
    while (a[j] > pivot) j--;
    if (i >= j) return j;
    double swap = a[i];
    a[i++] = a[j];
    a[j--] = swap;
  }
}

int quickselect(double *a, size_t n, size_t k, uint64_t *random, const stop *s) {
  size_t low = 0;
  size_t high = n - 1;
  while (low < high) {
    if (high - low >= POLL && stop_asked(s)) return NUMERIC_STOPPED;
    size_t middle = split(a, low, high, random);
    if (k <= middle) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return NUMERIC_OK;
}

double mean_of_two(double a, double b) {
  double total = a + b;
  return isfinite(total) ? total / 2 : a / 2 + b / 2;
}

int median(double *a, size_t n, const stop *s, double *out) {
  uint64_t random = 0;
  size_t upper = n / 2;
  if (quickselect(a, n, upper, &random, s) != NUMERIC_OK) return NUMERIC_STOPPED;
  double middle = a[upper];
  if (n % 2 == 0) {
    double lower = a[0];
    for (size_t i = 1; i < upper; i++) lower = fmax(lower, a[i]);
    middle = mean_of_two(lower, middle);
  }
  *out = middle + 0.0; /* not -0 */
  return NUMERIC_OK;
}
