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
    if (u >= POLL && stop_asked(s)) return NUMERIC_STOPPED;
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

/* Two sorted groups on their way from the smallest value to the largest. */
typedef struct walk {
  const double *a, *b; /* groups 0 and 1 */
  size_t n0, n1, i, j; /* values, and how many are done */
  uint64_t twice_u;    /* of group 1; a pair tied counts one */
  ties t;
} walk;

/* Counts the smallest value that is left, all of it. */
static void count_value(walk *w) {
  size_t i = w->i;
  size_t j = w->j;
  double value = j == w->n1 || (i < w->n0 && w->a[i] <= w->b[j]) ? w->a[i] : w->b[j];
  while (i < w->n0 && w->a[i] == value) i++;
  while (j < w->n1 && w->b[j] == value) j++;
  w->twice_u += (uint64_t)(j - w->j) * (w->i + i);
  if (i - w->i + j - w->j > 1) ties_add(&w->t, i - w->i + j - w->j);
  w->i = i;
  w->j = j;
}

/* Does the smallest value that is left stand alone? May say no when it does. */
static int is_alone(const walk *w) {
  return w->i + 1 < w->n0 && w->j + 1 < w->n1 && w->a[w->i] != w->b[w->j] && w->a[w->i] != w->a[w->i + 1] &&
         w->b[w->j] != w->b[w->j + 1];
}

/* Which group the next value is from is as good as random, so the usual case is written to be compiled
   without a branch on it. */
static int count_pairs(walk *w, const stop *s) {
  size_t next_poll = POLL;
  while (w->i < w->n0 || w->j < w->n1) {
    if (is_alone(w)) {
      size_t of_group1 = w->b[w->j] < w->a[w->i];
      w->twice_u += 2 * (uint64_t)w->i & (0 - (uint64_t)of_group1);
      w->i += 1 - of_group1;
      w->j += of_group1;
    } else {
      count_value(w);
    }
    if (w->i + w->j < next_poll) continue;
    if (stop_asked(s)) return NUMERIC_STOPPED;
    next_poll = w->i + w->j + POLL;
  }
  return NUMERIC_OK;
}

/* The room for an exact tail, in counts: half of all U. */
static size_t exact_room(size_t n0, size_t n1) {
  return n0 <= EXACT_UP_TO || n1 <= EXACT_UP_TO ? n0 * n1 / 2 + 1 : 0;
}

size_t mann_whitney_work(size_t n0, size_t n1) {
  size_t sort = n0 > n1 ? n0 : n1;
  size_t exact = exact_room(n0, n1);
  return (sort > exact ? sort : exact) * sizeof(double);
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

int mann_whitney(double *group0, size_t n0, double *group1, size_t n1, void *work, const stop *s,
                 mann_whitney_result *out) {
  walk w = {.a = group0, .b = group1, .n0 = n0, .n1 = n1};
  double p = NAN;
  if (n0 == 0 || n1 == 0) {
    out->defined = 0;
    return NUMERIC_OK;
  }
  if (number_sort(group0, work, n0, s) != NUMERIC_OK) return NUMERIC_STOPPED;
  if (number_sort(group1, work, n1, s) != NUMERIC_OK) return NUMERIC_STOPPED;
  if (count_pairs(&w, s) != NUMERIC_OK) return NUMERIC_STOPPED;
  uint64_t pairs = (uint64_t)n0 * n1;
  int64_t excess = (int64_t)(w.twice_u - pairs);
  int all_equal = w.t.pairs == (uint64_t)(n0 + n1) * (n0 + n1 - 1) / 2;
  if (!all_equal && p_value(excess, n0, n1, &w.t, work, s, &p) != NUMERIC_OK) return NUMERIC_STOPPED;
  *out = (mann_whitney_result){(double)excess / (double)pairs, p, 1};
  return NUMERIC_OK;
}
