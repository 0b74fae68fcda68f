#include "kendall.h"

#include <math.h>
#include <string.h>

#include "inversions.h"
#include "ranks.h"

/* With at most EXACT_UP_TO points without ties p is exact: half of their 528 pairs, and 0, must fit. */
enum { EXACT_UP_TO = 33, EXACT_COUNTS = 265, POLL = 65536 };

/* The pairs tied in x and in y, of a group of equal x sorted by y. */
static uint64_t tied_pairs(const keyed *group, size_t n) {
  ties both = {0};
  for (size_t start = 0, end; start < n; start = end) {
    for (end = start + 1; end < n && group[end].key == group[start].key;) end++;
    ties_add(&both, end - start);
  }
  return both.pairs;
}

/* Orders the points by x, and by y where x is equal, which makes no pair tied in x an inversion. */
static int sort_points(const double *x, const double *y, size_t n, keyed *points, keyed *room, const stop *s,
                       ties *x_ties, uint64_t *both) {
  for (size_t i = 0; i < n; i++) points[i] = (keyed){x[i], i};
  if (keyed_sort(points, room, n, s) != NUMERIC_OK) return NUMERIC_STOPPED;
  size_t next_poll = POLL;
  for (size_t start = 0, end; start < n; start = end) {
    for (end = start + 1; end < n && points[end].key == points[start].key;) end++;
    if (end - start == 1) continue;
    ties_add(x_ties, end - start);
    for (size_t i = start; i < end; i++) points[i].key = y[points[i].index];
    if (keyed_sort(points + start, room, end - start, s) != NUMERIC_OK) return NUMERIC_STOPPED;
    *both += tied_pairs(points + start, end - start);
    if (end < next_poll) continue;
    if (stop_asked(s)) return NUMERIC_STOPPED;
    next_poll = end + POLL;
  }
  return NUMERIC_OK;
}

static ties ties_of_sorted(const double *values, size_t n) {
  ties sums = {0};
  for (size_t start = 0, end; start < n; start = end) {
    for (end = start + 1; end < n && values[end] == values[start];) end++;
    ties_add(&sums, end - start);
  }
  return sums;
}

static double reciprocal_factorial(size_t n) {
  double value = 1;
  for (size_t k = 2; k <= n && value > 0; k++) value /= (double)k;
  return value;
}

/* The chance of at most `inverted` inversions, or at most as many non-inversions, in a random order of n
   things; inverted at most half of the pairs. Kendall's recurrence: a new element among j adds 0 to
   j - 1 inversions, each as often, so the counts for j are sums of j neighbours of those for j - 1.
   counts[i] is kept as a share of all j! orders. */
static double exact_p(size_t n, size_t inverted) {
  if (inverted == 0) return fmin(1, 2 * reciprocal_factorial(n));
  if (inverted == 1) return fmin(1, 2 * reciprocal_factorial(n - 1));
  double counts[EXACT_COUNTS] = {1};
  for (size_t j = 2; j <= n; j++) {
    double before[EXACT_COUNTS];
    memcpy(before, counts, sizeof(before));
    double window = 0;
    for (size_t i = 0; i <= inverted; i++) {
      window += before[i] - (i < j ? 0 : before[i - j]);
      counts[i] = window / (double)j;
    }
  }
  double share = 0;
  for (size_t i = 0; i <= inverted; i++) share += counts[i];
  return fmin(1, 2 * share);
}

/* The sum of t (t - 1) (2 t + 5) over the groups of equal values. */
static double variance_lost(const ties *t) { return 2 * sum_value(t->triples) + 18 * (double)t->pairs; }

/* p of a score (concordant - discordant) by its normal approximation, n > 2. */
static double normal_p(double score, size_t n, const ties *x, const ties *y) {
  double size = (double)n;
  double m = size * (size - 1);
  double variance = (m * (2 * size + 5) - variance_lost(x) - variance_lost(y)) / 18 +
                    2 * (double)x->pairs * (double)y->pairs / m +
                    sum_value(x->triples) * sum_value(y->triples) / (9 * m * (size - 2));
  return erfc(fabs(score) / sqrt(variance) / sqrt(2));
}

size_t kendall_work(size_t n) { return n * 2 * sizeof(keyed); }

int kendall(const double *x, const double *y, size_t n, void *work, const stop *s, kendall_result *out) {
  keyed *points = work;
  keyed *room = points + n;
  ties x_ties = {0};
  uint64_t both = 0;
  int rc = sort_points(x, y, n, points, room, s, &x_ties, &both);
  if (rc != NUMERIC_OK) return rc;
  double *values = (double *)room;
  for (size_t i = 0; i < n; i++) values[i] = y[points[i].index];
  uint64_t discordant = 0;
  rc = inversions(values, values + n, n, NULL, s, &discordant);
  if (rc != NUMERIC_OK) return rc;
  ties y_ties = ties_of_sorted(values, n);

  uint64_t pairs = n < 2 ? 0 : (uint64_t)n * (n - 1) / 2;
  out->defined = x_ties.pairs < pairs && y_ties.pairs < pairs;
  if (!out->defined) return NUMERIC_OK;
  uint64_t untied = pairs - x_ties.pairs - y_ties.pairs + both;
  double score = (double)(int64_t)(untied - 2 * discordant);
  double tau = score / sqrt((double)(pairs - x_ties.pairs) * (double)(pairs - y_ties.pairs));
  out->tau = fmax(-1, fmin(1, tau));
  uint64_t fewer = discordant < pairs - discordant ? discordant : pairs - discordant;
  int no_ties = x_ties.pairs == 0 && y_ties.pairs == 0;
  out->p = no_ties && (n <= EXACT_UP_TO || fewer <= 1) ? exact_p(n, (size_t)fewer)
                                                       : normal_p(score, n, &x_ties, &y_ties);
  return NUMERIC_OK;
}
