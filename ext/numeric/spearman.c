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

/* p by Student's t from rho^2 / (1 - rho^2), the latter in twice the working precision. */
static double p_value(size_t n, sum xx, sum yy, sum xy) {
  if (n < 3) return NAN;
  sum explained = sum_product(xy, xy);
  sum unexplained = sum_add(sum_product(xx, yy), sum_negative(explained));
  double freedom = (double)n - 2;
  return student_p(sqrt(freedom * sum_value(explained) / sum_value(unexplained)), freedom);
}

size_t spearman_work(size_t n) { return n * 2 * sizeof(keyed); }

int spearman(const double *x, const double *y, size_t n, void *work, const stop *s, spearman_result *out) {
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
  out->p = p_value(n, xx, yy, xy);
  return NUMERIC_OK;
}
