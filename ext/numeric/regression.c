#include "regression.h"

#include "student.h"

/* x - origin exactly: two doubles hold what one may not. */
static sum difference(double a, double origin) { return sum_of_two(a, -origin); }

static void repeat(double value, double *newest, int64_t *repeats) {
  *repeats = (*repeats > 0 && *newest == value) ? *repeats + 1 : 1;
  *newest = value;
}

/* Adds the point's terms to the sums, or takes them away: the same terms, so nothing is left. */
static void accumulate(regression *r, double x, double y, int add) {
  sum dx = difference(x, r->x_origin);
  sum dy = difference(y, r->y_origin);
  sum terms[] = {dx, dy, sum_product(dx, dx), sum_product(dy, dy), sum_product(dx, dy)};
  sum *sums[] = {&r->x, &r->y, &r->xx, &r->yy, &r->xy};
  for (int i = 0; i < 5; i++) {
    *sums[i] = sum_add(*sums[i], add ? terms[i] : sum_negative(terms[i]));
  }
}

void regression_add(regression *r, double x, double y) {
  if (r->n == 0) {
    *r = (regression){.x_origin = x, .y_origin = y};
  }
  r->n++;
  repeat(x, &r->x_newest, &r->x_repeats);
  repeat(y, &r->y_newest, &r->y_repeats);
  accumulate(r, x, y, 1);
}

void regression_remove(regression *r, double x, double y) {
  r->n--;
  accumulate(r, x, y, 0);
}

static int x_varies(const regression *r) { return r->n > 1 && r->x_repeats < r->n; }

static int y_varies(const regression *r) { return r->n > 1 && r->y_repeats < r->n; }

/* sum((a - mean a)(b - mean b)) = sum(ab) - sum(a) sum(b) / n */
static sum centred(const regression *r, sum ab, sum a, sum b) {
  sum n = {(double)r->n, 0};
  return sum_add(ab, sum_negative(sum_quotient(sum_product(a, b), n)));
}

static sum slope(const regression *r) {
  if (!y_varies(r)) return (sum){0, 0};
  return sum_quotient(centred(r, r->xy, r->x, r->y), centred(r, r->xx, r->x, r->x));
}

int regression_slope(const regression *r, double *out) {
  if (!x_varies(r)) return 0;
  *out = sum_value(slope(r));
  return 1;
}

int regression_intercept(const regression *r, double *out) {
  if (!x_varies(r)) return 0;
  sum n = {(double)r->n, 0};
  sum x_mean = sum_add(sum_quotient(r->x, n), (sum){r->x_origin, 0});
  sum y_mean = sum_add(sum_quotient(r->y, n), (sum){r->y_origin, 0});
  *out = sum_value(sum_add(y_mean, sum_negative(sum_product(slope(r), x_mean))));
  return 1;
}

int regression_corr(const regression *r, double *out) {
  if (!x_varies(r) || !y_varies(r)) return 0;
  double xx = sum_value(centred(r, r->xx, r->x, r->x));
  double yy = sum_value(centred(r, r->yy, r->y, r->y));
  double xy = sum_value(centred(r, r->xy, r->x, r->y));
  double corr = xy / sqrt(xx) / sqrt(yy);
  *out = isfinite(corr) ? fmax(-1, fmin(1, corr)) : corr;
  return 1;
}

int regression_r2(const regression *r, double *out) {
  if (!x_varies(r)) return 0;
  double corr = 1;
  if (y_varies(r)) regression_corr(r, &corr);
  *out = corr * corr;
  return 1;
}

/* n times the sum of centred products: without a division, so exact for integers of moderate size. */
static sum scaled_centred(const regression *r, sum ab, sum a, sum b) {
  sum n = {(double)r->n, 0};
  return sum_add(sum_product(n, ab), sum_negative(sum_product(a, b)));
}

static sum times_power_of_two(sum a, int exponent) {
  return (sum){ldexp(a.high, exponent), ldexp(a.low, exponent)};
}

/* p from r2 / (1 - r2) = xy^2 / (xx yy - xy^2), scaled by powers of two so that no product overflows. */
int regression_p(const regression *r, double *out) {
  if (r->n < 3 || !x_varies(r) || !y_varies(r)) return 0;
  sum xx = scaled_centred(r, r->xx, r->x, r->x);
  sum yy = scaled_centred(r, r->yy, r->y, r->y);
  sum xy = scaled_centred(r, r->xy, r->x, r->y);
  int x_exponent, y_exponent;
  frexp(xx.high, &x_exponent);
  frexp(yy.high, &y_exponent);
  sum explained = sum_product(times_power_of_two(xy, -x_exponent), times_power_of_two(xy, -y_exponent));
  sum total = sum_product(times_power_of_two(xx, -x_exponent), times_power_of_two(yy, -y_exponent));
  double unexplained = sum_value(sum_add(total, sum_negative(explained)));
  double freedom = (double)r->n - 2;
  if (unexplained < 0) unexplained = 0;
  *out = student_p(sqrt(freedom * sum_value(explained) / unexplained), freedom);
  return 1;
}
