#ifndef AIRISK_REGRESSION_H
#define AIRISK_REGRESSION_H

#include <stdint.h>

#include "sum.h"

/* Least squares of y on x over a moving set of points, first in, first out.
   The sums are of differences from an origin (the first point), in double-double: dates near 2.4 million
   days or values 1e9 + small keep their digits (T. F. Chan, G. H. Golub, R. J. LeVeque, Algorithms for
   computing the sample variance, 1983). Whether all x, or all y, are equal is known exactly from how
   long the newest value has been repeated. */
typedef struct regression {
  int64_t n;
  double x_origin, y_origin;
  double x_newest, y_newest;
  int64_t x_repeats, y_repeats; /* how many of the newest points share x_newest, y_newest */
  sum x, y, xx, yy, xy;         /* sums of dx, dy, dx^2, dy^2, dx dy */
} regression;

/* Add a point, and remove the oldest one. O(1); coordinates finite. */
void regression_add(regression *r, double x, double y);
void regression_remove(regression *r, double x, double y);

/* The results return 0, leaving *out alone, where they are undefined; *out is not finite when the sums
   left the range of a double. Definitions as in the SQL standard (ISO/IEC 9075-2, 10.9) and PostgreSQL:
   slope and intercept need two different x; r2 needs two different x and is 1 where all y are equal;
   corr (Pearson) needs two different x and two different y, and lies in -1..1.
   p is the two-sided p value of the slope, of the hypothesis that it is 0, by Student's t with n - 2 degrees
   of freedom, as scipy.stats.linregress; it needs what corr needs and three points. It keeps its digits where
   r2 is near 1, and is 0 for points on a line as long as their sums are exact, as those of integers below a
   million are; scipy, which adds 1e-20 to what it divides by, never falls below the p of 1 - r2 = 2e-20. In a
   sliding window, 1 - r2 may be off by 1e-31 times the square of how much larger the numbers were that left. */
int regression_slope(const regression *r, double *out);
int regression_intercept(const regression *r, double *out);
int regression_r2(const regression *r, double *out);
int regression_corr(const regression *r, double *out);
int regression_p(const regression *r, double *out);

#endif
