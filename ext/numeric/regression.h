#ifndef AIRISK_REGRESSION_H
#define AIRISK_REGRESSION_H

#include <stdint.h>

#include "sum.h"

/* Least squares of y on x over a moving set of points, first in, first out.
   The sums are of differences from an origin (the first point), in double-double: dates near 2.4 million
   days or values 1e9 + small keep their digits (T. F. Chan, G. H. Golub, R. J. LeVeque, Algorithms for
   computing the sample variance, 1983). Whether all x, or all y, are equal is known exactly from how
   long the newest value has been repeated.
   Each axis is scaled by a power of two where its differences would otherwise leave the range in which their squares
   and the errors of these are exact; those that are so much smaller than the largest do not count.
   What was added and removed again leaves an error of its size behind: regression_is_lost says when it shows. */
typedef struct regression {
  int64_t n;
  int64_t removed;         /* points that left */
  int x_shift, y_shift;    /* coordinates are multiplied by 2^shift */
  double x_scale, y_scale; /* 2^shift */
  double x_peak, y_peak;   /* the largest difference from the origin ever added, in size, scaled */
  double x_origin, y_origin;
  double x_newest, y_newest;
  int64_t x_repeats, y_repeats; /* how many of the newest points share x_newest, y_newest */
  sum x, y, xx, yy, xy;         /* sums of dx, dy, dx^2, dy^2, dx dy */
} regression;

/* Add a point, and remove the oldest one. O(1); coordinates finite. */
void regression_add(regression *r, double x, double y);
void regression_remove(regression *r, double x, double y);

/* 1 when points that were removed have taken digits of those that are left: the results may then be off by more than
   1e-15 of the spread of the points. Make the regression again from its points. */
int regression_is_lost(const regression *r);

/* The results return 0, leaving *out alone, where they are undefined; *out is not finite when the result
   is out of the range of a double. Definitions as in the SQL standard (ISO/IEC 9075-2, 10.9) and PostgreSQL:
   slope and intercept need two different x; r2 needs two different x and is 1 where all y are equal;
   corr (Pearson) needs two different x and two different y, and lies in -1..1.
   p is the two-sided p value of the slope, of the hypothesis that it is 0, by Student's t with n - 2 degrees
   of freedom, as scipy.stats.linregress; it needs what corr needs and three points. It keeps its digits where
   r2 is near 1, and is 0 for points on a line as long as their sums are exact, as those of integers below a
   million are; scipy, which adds 1e-20 to what it divides by, never falls below the p of 1 - r2 = 2e-20. */
int regression_slope(const regression *r, double *out);
int regression_intercept(const regression *r, double *out);
int regression_r2(const regression *r, double *out);
int regression_corr(const regression *r, double *out);
int regression_p(const regression *r, double *out);

#endif
