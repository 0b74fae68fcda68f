#include "standing.h"

#include <math.h>

int standing_ranks(const double *values, size_t n, keyed *sorted, keyed *work, const stop *s, size_t *rank,
                   size_t *ranked) {
  size_t count = 0;
  for (size_t i = 0; i < n; i++) {
    rank[i] = 0;
    if (!isnan(values[i])) sorted[count++] = (keyed){-values[i], i};
  }
  *ranked = count;
  int rc = keyed_sort(sorted, work, count, s);
  if (rc != NUMERIC_OK) return rc;
  for (size_t i = 0, best = 0; i < count; i++) {
    if (i == 0 || sorted[i].key != sorted[i - 1].key) best = i + 1;
    rank[sorted[i].index] = best;
  }
  return NUMERIC_OK;
}

void standing_records(const double *values, size_t n, double *before, size_t *counts) {
  double highest = NAN;
  size_t count = 0;
  for (size_t i = 0; i < n; i++) {
    before[i] = highest;
    counts[i] = count;
    if (isnan(values[i])) continue;
    count++;
    if (isnan(highest) || values[i] > highest) highest = values[i];
  }
}
