#include "spearman.h"

#include <math.h>

#include "ranks.h"
#include "sort.h"
#include "student.h"

enum { POLL = 65536 };

static sum sum_of_integer(int64_t value) {
  double high = (double)value;
  return sum_of_two(high, (double)(value - (int64_t)high));
}

/* Four times the sum of the products of the points' distances from the mean rank in x and in y, exactly. A
   point's key is its rank in y, its index twice that in x. A product is below 2^62 in size, so the partial
   sum of integers is added to the total before it can leave 64 bits. */
static int sum_of_products(const keyed *points, size_t n, const stop *s, sum *total) {
  const int64_t full = INT64_C(1) << 62;
  int64_t middle = (int64_t)n + 1;
  int64_t partial = 0;
  *total = (sum){0, 0};
  for (size_t i = 0; i < n; i++) {
    if (i % POLL == POLL - 1 && stop_asked(s)) return NUMERIC_STOPPED;
    if (partial >= full || partial <= -full) {
      *total = sum_add(*total, sum_of_integer(partial));
      partial = 0;
    }
    partial += ((int64_t)(2 * points[i].key) - middle) * ((int64_t)points[i].index - middle);
  }
  *total = sum_add(*total, sum_of_integer(partial));
  return NUMERIC_OK;
}

/* Ranks the points in x and in y, as sum_of_products wants them. */
static int rank_points(const double *x, const double *y, size_t n, keyed *points, keyed *room, const stop *s,
                       ties *x_ties, ties *y_ties) {
  for (size_t i = 0; i < n; i++) points[i] = (keyed){x[i], i};
  if (keyed_sort(points, room, n, s) != NUMERIC_OK) return NUMERIC_STOPPED;
  midranks(points, n, x_ties);
  for (size_t i = 0; i < n; i++) points[i] = (keyed){y[points[i].index], (size_t)(2 * points[i].key)};
  if (keyed_sort(points, room, n, s) != NUMERIC_OK) return NUMERIC_STOPPED;
  midranks(points, n, y_ties);
  return NUMERIC_OK;
}

/* Three times what the ranks would give by sum_of_products with themselves: n^3 - n without ties. */
static sum sum_of_squares(size_t n, const ties *t) {
  return sum_add(cube_less_itself(n), sum_negative(ties_cubes(t)));
}

/* The ranks of a few points, doubled, less n + 1: integers whose mean is 0. */
typedef struct few_ranks {
  int n;
  int x[SPEARMAN_EXACT], y[SPEARMAN_EXACT];
} few_ranks;

/* Of the permutations of y seen so far, how many have at most, and at least, the sum of products that was observed. */
typedef struct tails {
  uint32_t all, low, high;
} tails;

static void count(tails *t, int products, int observed) {
  t->all++;
  t->low += products <= observed;
  t->high += products >= observed;
}

/* Heap's algorithm: each permutation differs from the one before by a swap, which changes the sum of products by one
   product. */
static tails permute(few_ranks r, int observed) {
  int swaps[SPEARMAN_EXACT] = {0};
  int products = observed;
  tails t = {0};
  count(&t, products, observed);
  for (int i = 1; i < r.n;) {
    if (swaps[i] == i) {
      swaps[i++] = 0;
      continue;
    }
    int j = i % 2 == 0 ? 0 : swaps[i];
    products += (r.x[i] - r.x[j]) * (r.y[j] - r.y[i]);
    int y = r.y[i];
    r.y[i] = r.y[j];
    r.y[j] = y;
    count(&t, products, observed);
    swaps[i]++;
    i = 1;
  }
  return t;
}

/* p from the points as sum_of_products has them. */
static double exact_p(const keyed *points, size_t n) {
  few_ranks r = {(int)n, {0}, {0}};
  int observed = 0;
  for (int i = 0; i < r.n; i++) {
    r.x[i] = (int)points[i].index - r.n - 1;
    r.y[i] = (int)(2 * points[i].key) - r.n - 1;
    observed += r.x[i] * r.y[i];
  }
  tails t = permute(r, observed);
  return fmin(1, 2.0 * (t.low < t.high ? t.low : t.high) / t.all);
}

/* p by Student's t from rho^2 / (1 - rho^2), the latter in twice the working precision. */
static double student_p_value(size_t n, sum xx, sum yy, sum xy) {
  sum explained = sum_product(xy, xy);
  sum unexplained = sum_add(sum_product(xx, yy), sum_negative(explained));
  double freedom = (double)n - 2;
  return student_p(sqrt(freedom * sum_value(explained) / sum_value(unexplained)), freedom);
}

size_t spearman_work(size_t n) { return n * 2 * sizeof(keyed); }

int spearman(const double *x, const double *y, size_t n, int p_wanted, void *work, const stop *s,
             spearman_result *out) {
  keyed *points = work;
  ties x_ties = {0};
  ties y_ties = {0};
  sum products;
  if (rank_points(x, y, n, points, points + n, s, &x_ties, &y_ties) != NUMERIC_OK) return NUMERIC_STOPPED;
  if (sum_of_products(points, n, s, &products) != NUMERIC_OK) return NUMERIC_STOPPED;

  sum xx = sum_of_squares(n, &x_ties);
  sum yy = sum_of_squares(n, &y_ties);
  sum xy = sum_product(products, (sum){3, 0});
  out->defined = sum_value(xx) > 0 && sum_value(yy) > 0;
  if (!out->defined) return NUMERIC_OK;
  double rho = sum_value(xy) / sqrt(sum_value(xx) * sum_value(yy)); /* exactly 1 where all three are equal */
  out->rho = fmax(-1, fmin(1, rho));
  out->p = NAN;
  if (p_wanted && n > 2) out->p = n <= SPEARMAN_EXACT ? exact_p(points, n) : student_p_value(n, xx, yy, xy);
  return NUMERIC_OK;
}
