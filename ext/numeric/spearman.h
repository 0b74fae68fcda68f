#ifndef AIRISK_SPEARMAN_H
#define AIRISK_SPEARMAN_H

#include "stop.h"

typedef struct spearman_result {
  double rho;  /* -1..1 */
  double p;    /* two-sided, of the hypothesis that x and y are independent, 0..1; NaN when n < 3 */
  int defined; /* 0 when n < 2 or all x, or all y, are equal; then nothing else is set */
} spearman_result;

/* Bytes of work memory for n points, aligned as for any object. */
size_t spearman_work(size_t n);

/* Spearman's rank correlation of the points (x[i], y[i]), finite, n < 2^31: Pearson's correlation of their
   midranks, and its p value by Student's t with n - 2 degrees of freedom, as scipy.stats.spearmanr. The
   sums of ranks are exact, so rho is right to the last digit or two, p keeps its digits where rho is near
   -1 or 1, and is 0 at -1 and 1. O(n).
   Sources: C. Spearman, The proof and measurement of association between two things, 1904; M. G. Kendall,
   Rank Correlation Methods, 4th edition, 1970 (ties). Returns NUMERIC_STOPPED, leaving *out alone, when
   stopped. */
int spearman(const double *x, const double *y, size_t n, void *work, const stop *s, spearman_result *out);

#endif
