#include "mean_error.h"

#include "sum.h"

/* The exponent by which all numbers, and so their differences and squares, fit a double. */
static int exponent_of(const double *a, size_t n) {
  double largest = 0;
  int exponent;
  for (size_t i = 0; i < n; i++) largest = fmax(largest, fabs(a[i]));
  frexp(largest, &exponent);
  return exponent;
}

/* How far a number lies above the first one, exactly: equal numbers have no error then. */
static sum above_first(const double *a, size_t i, int exponent) {
  return sum_of_two(ldexp(a[i], -exponent), -ldexp(a[0], -exponent));
}

int mean_error(const double *a, size_t n, double *error) {
  if (n < 2) return 0;
  int exponent = exponent_of(a, n);
  sum total = {0, 0}, squares = {0, 0};
  for (size_t i = 0; i < n; i++) total = sum_add(total, above_first(a, i, exponent));
  sum mean = sum_quotient(total, (sum){(double)n, 0});
  for (size_t i = 0; i < n; i++) {
    sum deviation = sum_add(above_first(a, i, exponent), sum_negative(mean));
    squares = sum_add(squares, sum_product(deviation, deviation));
  }
  *error = ldexp(sqrt(sum_value(squares) / (double)(n - 1) / (double)n), exponent);
  return 1;
}
