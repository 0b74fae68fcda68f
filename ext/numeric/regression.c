#include "regression.h"

#include "student.h"

/* Differences from the origin, scaled, stay in size between these bounds, or are 0. */
static const double smallest = 0x1p-300;
static const double largest = 0x1p300;

/* (a - origin) x scale exactly: two doubles hold what one may not. */
static sum difference(double a, double origin, double scale) {
  return sum_of_two(a * scale, -origin * scale);
}

static void repeat(double value, double *newest, int64_t *repeats) {
  *repeats = (*repeats > 0 && *newest == value) ? *repeats + 1 : 1;
  *newest = value;
}

static sum times_power_of_two(sum a, int exponent) {
  return (sum){ldexp(a.high, exponent), ldexp(a.low, exponent)};
}

static double larger(double a, double b) { return a > b ? a : b; }

static int fits(double peak) { return peak == 0 || (peak >= smallest && peak <= largest); }

/* The shift that brings a difference from the origin near 1, as far as a double can hold 2^shift. */
static int shift_for(double a, double origin) {
  int exponent;
  frexp(isfinite(a - origin) ? a - origin : a / 2 - origin / 2, &exponent);
  return exponent < -1020 ? 1020 : -exponent;
}

/* Scales the axis for a point at a, and what has been summed with it. */
static void scale_x(regression *r, double a) {
  int shift = shift_for(a, r->x_origin);
  int by = shift - r->x_shift;
  r->x_shift = shift;
  r->x_scale = ldexp(1, shift);
  r->x_peak = ldexp(r->x_peak, by);
  r->x = times_power_of_two(r->x, by);
  r->xx = times_power_of_two(r->xx, 2 * by);
  r->xy = times_power_of_two(r->xy, by);
}

static void scale_y(regression *r, double a) {
  int shift = shift_for(a, r->y_origin);
  int by = shift - r->y_shift;
  r->y_shift = shift;
  r->y_scale = ldexp(1, shift);
  r->y_peak = ldexp(r->y_peak, by);
  r->y = times_power_of_two(r->y, by);
  r->yy = times_power_of_two(r->yy, 2 * by);
  r->xy = times_power_of_two(r->xy, by);
}

static inline void move(sum *total, sum term, int add) {
  *total = sum_add(*total, add ? term : sum_negative(term));
}

/* Adds the point's terms to the sums, or takes them away: the same terms. */
static inline void accumulate(regression *r, sum dx, sum dy, int add) {
  move(&r->x, dx, add);
  move(&r->y, dy, add);
  move(&r->xx, sum_product(dx, dx), add);
  move(&r->yy, sum_product(dy, dy), add);
  move(&r->xy, sum_product(dx, dy), add);
}

static sum x_difference(const regression *r, double x) { return difference(x, r->x_origin, r->x_scale); }

static sum y_difference(const regression *r, double y) { return difference(y, r->y_origin, r->y_scale); }

/* Takes the size of the point's differences, one of them larger than all before, as new peaks, and scales the axes
   where they do not fit. */
static void widen(regression *r, double x, double y) {
  int x_fits = fits(larger(r->x_peak, fabs(x_difference(r, x).high)));
  int y_fits = fits(larger(r->y_peak, fabs(y_difference(r, y).high)));
  if (!x_fits) scale_x(r, x);
  if (!y_fits) scale_y(r, y);
  r->x_peak = larger(r->x_peak, fabs(x_difference(r, x).high));
  r->y_peak = larger(r->y_peak, fabs(y_difference(r, y).high));
}

void regression_add(regression *r, double x, double y) {
  if (r->n == 0) {
    *r = (regression){.x_origin = x, .y_origin = y, .x_scale = 1, .y_scale = 1};
  }
  r->n++;
  repeat(x, &r->x_newest, &r->x_repeats);
  repeat(y, &r->y_newest, &r->y_repeats);
  sum dx = x_difference(r, x);
  sum dy = y_difference(r, y);
  if (fabs(dx.high) > r->x_peak || fabs(dy.high) > r->y_peak) {
    widen(r, x, y);
    dx = x_difference(r, x);
    dy = y_difference(r, y);
  }
  accumulate(r, dx, dy, 1);
}

void regression_remove(regression *r, double x, double y) {
  r->n--;
  r->removed++;
  accumulate(r, x_difference(r, x), y_difference(r, y), 0);
}

static int x_varies(const regression *r) { return r->n > 1 && r->x_repeats < r->n; }

static int y_varies(const regression *r) { return r->n > 1 && r->y_repeats < r->n; }

/* sum((a - mean a)(b - mean b)) = sum(ab) - sum(a) sum(b) / n */
static sum centred(const regression *r, sum ab, sum a, sum b) {
  sum n = {(double)r->n, 0};
  return sum_add(ab, sum_negative(sum_quotient(sum_product(a, b), n)));
}

/* The error that steps of this size have left is small beside the sum of squares about the mean. */
static int is_kept(const regression *r, double peak, sum squares) {
  double steps = (double)(r->n + 2 * r->removed);
  return steps * peak * peak * 0x1p-104 <= sum_value(squares) * 0x1p-50;
}

int regression_is_lost(const regression *r) {
  if (r->removed == 0) return 0;
  if (x_varies(r) && !is_kept(r, r->x_peak, centred(r, r->xx, r->x, r->x))) return 1;
  return y_varies(r) && !is_kept(r, r->y_peak, centred(r, r->yy, r->y, r->y));
}

static sum slope(const regression *r) {
  if (!y_varies(r)) return (sum){0, 0};
  return sum_quotient(centred(r, r->xy, r->x, r->y), centred(r, r->xx, r->x, r->x));
}

int regression_slope(const regression *r, double *out) {
  if (!x_varies(r)) return 0;
  *out = ldexp(sum_value(slope(r)), r->x_shift - r->y_shift);
  return 1;
}

int regression_intercept(const regression *r, double *out) {
  if (!x_varies(r)) return 0;
  sum n = {(double)r->n, 0};
  sum x_mean = sum_add(sum_quotient(r->x, n), (sum){r->x_origin * r->x_scale, 0});
  sum y_mean = sum_add(sum_quotient(r->y, n), (sum){r->y_origin * r->y_scale, 0});
  double scaled = sum_value(sum_add(y_mean, sum_negative(sum_product(slope(r), x_mean))));
  *out = y_varies(r) ? ldexp(scaled, -r->y_shift) : r->y_newest;
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
