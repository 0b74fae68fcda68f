#ifndef AIRISK_MEAN_ERROR_H
#define AIRISK_MEAN_ERROR_H

#include <stddef.h>

/* The standard error of the mean of a[0..n): the sample standard deviation (n - 1 in its divisor) by the square root of n, in
   two passes and sums of twice the working precision. Equal numbers give exactly 0. Returns 0, leaving *error alone, for n < 2.
   O(n). Source: Student, The probable error of a mean, Biometrika 6, 1908. */
int mean_error(const double *a, size_t n, double *error);

#endif
