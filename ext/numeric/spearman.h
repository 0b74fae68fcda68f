#ifndef AIRISK_SPEARMAN_H
#define AIRISK_SPEARMAN_H

#include "stop.h"

enum { SPEARMAN_EXACT = 9 }; /* up to so many points p is exact */

typedef struct spearman_result {
  double rho; /* -1..1 */
  double
      p; /* two-sided, of the hypothesis that x and y are independent, 0..1; NaN when n < 3 or not wanted */
  int defined; /* 0 when n < 2 or all x, or all y, are equal; then nothing else is set */
} spearman_result;

/* Bytes of work memory for n points, aligned as for any object. */
size_t spearman_work(size_t n);

/* Spearman's rank correlation of the points (x[i], y[i]), finite, n < 2^31: Pearson's correlation of their
   midranks, and its p value if wanted.
   Up to SPEARMAN_EXACT points p is exact, ties or not: of all n! ways to pair the ranks, twice the share of those whose
   rho is at least as high, or of those at least as low, whichever is smaller, and at most 1, as
   scipy.stats.permutation_test(permutation_type='pairings'); three points in line have p = 1/3. With more points it is
   that of Student's t with n - 2 degrees of freedom, as scipy.stats.spearmanr; it keeps its digits where rho is near
   -1 or 1, and is 0 at -1 and 1. The sums of ranks are exact, so rho is right to the last digit or two.
   O(n log n), and n! for an exact p: about a millisecond for 9 points.
   Sources: C. Spearman, The proof and measurement of association between two things, 1904; M. G. Kendall,
   Rank Correlation Methods, 4th edition, 1970 (ties); B. R. Heap, Permutations by interchanges, 1963. Returns NUMERIC_STOPPED, leaving *out alone, when
   stopped. */
int spearman(const double *x, const double *y, size_t n, int p_wanted, void *work, const stop *s,
             spearman_result *out);

#endif
