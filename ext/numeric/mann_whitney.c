#include "mann_whitney.h"

#include <math.h>

#include "ranks.h"

enum { EXACT_UP_TO = 8, POLL = 65536 };

/* Multiplies the power series a[0..n) by 1 - q^by. */
static void multiply(double *a, size_t n, size_t by) {
  for (size_t i = n; i-- > by;) a[i] -= a[i - by];
}

/* Divides it by 1 - q^by. */
static void divide(double *a, size_t n, size_t by) {
  for (size_t i = by; i < n; i++) a[i] += a[i - by];
}

/* The chance of a U of at most u, half of `few` x `many` or less, few <= EXACT_UP_TO. The orders of the two
   groups by their U are counted by the Gaussian binomial coefficient, the product of (1 - q^(many + i)) /
   (1 - q^i) for i = 1..few; a further division by 1 - q makes running sums of the counts. All numbers are
   integers, so exact up to 2^53, and far from the range of a double. O(few u). */
static int exact_tail(size_t few, size_t many, size_t u, double *counts, const stop *s, double *share) {
  double orders = 1;
  counts[0] = 1;
  for (size_t i = 1; i <= u; i++) counts[i] = 0;
  for (size_t i = 1; i <= few; i++) {
    if (stop_asked(s)) return NUMERIC_STOPPED;
    multiply(counts, u + 1, many + i);
    divide(counts, u + 1, i);
    orders = orders * (double)(many + i) / (double)i;
  }
  divide(counts, u + 1, 1);
  *share = counts[u] / orders;
  return NUMERIC_OK;
}

/* p of a U by its normal approximation; excess is how far twice the U of one group lies from its mean. */
static double normal_p(double excess, double pairs, size_t n, const ties *t) {
  double size = (double)n;
  double spread = sum_value(sum_add(cube_less_itself(n), sum_negative(ties_cubes(t))));
  double variance = pairs / 12 * spread / (size * (size - 1));
  return fmin(1, erfc((excess / 2 - 0.5) / sqrt(variance) / sqrt(2)));
}

/* Twice the U of group 1, its pairs tied counting one. */
static int count_pairs(const keyed *sorted, size_t n, const stop *s, uint64_t *twice_u, ties *t) {
  size_t next_poll = POLL;
  uint64_t below = 0; /* of group 0 */
  for (size_t start = 0, end; start < n; start = end) {
    size_t ones = 0;
    for (end = start; end < n && sorted[end].key == sorted[start].key; end++) ones += sorted[end].index;
    size_t zeros = end - start - ones;
    *twice_u += (uint64_t)ones * (2 * below + zeros);
    below += zeros;
    if (end - start > 1) ties_add(t, end - start);
    if (end < next_poll) continue;
    if (stop_asked(s)) return NUMERIC_STOPPED;
    next_poll = end + POLL;
  }
  return NUMERIC_OK;
}

/* The room for an exact tail, in counts: half of all U. */
static size_t exact_room(size_t n0, size_t n1) {
  return n0 <= EXACT_UP_TO || n1 <= EXACT_UP_TO ? n0 * n1 / 2 + 1 : 0;
}

size_t mann_whitney_work(size_t n0, size_t n1) {
  size_t sort = (n0 + n1) * 2 * sizeof(keyed);
  size_t exact = exact_room(n0, n1) * sizeof(double);
  return sort > exact ? sort : exact;
}

/* p from the number of pairs with a > b less that with a < b. */
static int p_value(int64_t excess, size_t n0, size_t n1, const ties *t, void *work, const stop *s,
                   double *p) {
  uint64_t pairs = (uint64_t)n0 * n1;
  uint64_t size = excess < 0 ? (uint64_t)-excess : (uint64_t)excess;
  if (t->pairs > 0 || exact_room(n0, n1) == 0) {
    *p = normal_p((double)size, (double)pairs, n0 + n1, t);
    return NUMERIC_OK;
  }
  double share;
  size_t few = n0 < n1 ? n0 : n1;
  size_t many = n0 < n1 ? n1 : n0;
  if (exact_tail(few, many, (size_t)((pairs - size) / 2), work, s, &share) != NUMERIC_OK) {
    return NUMERIC_STOPPED;
  }
  *p = fmin(1, 2 * share);
  return NUMERIC_OK;
}

int mann_whitney(const double *group0, size_t n0, const double *group1, size_t n1, void *work, const stop *s,
                 mann_whitney_result *out) {
  size_t n = n0 + n1;
  keyed *sorted = work;
  uint64_t twice_u = 0;
  double p = NAN;
  ties t = {0};
  if (n0 == 0 || n1 == 0) {
    out->defined = 0;
    return NUMERIC_OK;
  }
  for (size_t i = 0; i < n0; i++) sorted[i] = (keyed){group0[i], 0};
  for (size_t i = 0; i < n1; i++) sorted[n0 + i] = (keyed){group1[i], 1};
  if (keyed_sort(sorted, sorted + n, n, s) != NUMERIC_OK) return NUMERIC_STOPPED;
  if (count_pairs(sorted, n, s, &twice_u, &t) != NUMERIC_OK) return NUMERIC_STOPPED;
  uint64_t pairs = (uint64_t)n0 * n1;
  int64_t excess = (int64_t)(twice_u - pairs);
  int all_equal = t.pairs == (uint64_t)n * (n - 1) / 2;
  if (!all_equal && p_value(excess, n0, n1, &t, work, s, &p) != NUMERIC_OK) return NUMERIC_STOPPED;
  *out = (mann_whitney_result){(double)excess / (double)pairs, p, 1};
  return NUMERIC_OK;
}
