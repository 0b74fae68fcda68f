#ifndef AIRISK_MANN_WHITNEY_H
#define AIRISK_MANN_WHITNEY_H

#include "stop.h"

typedef struct mann_whitney_result {
  double delta; /* Cliff's delta, -1..1 */
  double p;     /* two-sided, of the hypothesis that both groups are drawn alike, 0..1; NaN when all values
                   are equal */
  int defined;  /* 0 when a group is empty; then nothing else is set */
} mann_whitney_result;

/* Bytes of work memory for groups of these sizes, aligned as for any object. */
size_t mann_whitney_work(size_t n0, size_t n1);

/* The pairs (a, b), a from group 1 and b from group 0, compared. Cliff's delta = (#(a > b) - #(a < b)) /
   (n0 n1). The Mann-Whitney U test: U = #(a > b) + #(a = b) / 2; p exact when no two values are equal and
   a group has at most 8, else by the normal approximation with the variance corrected for ties and a
   correction for continuity; the same choice as scipy.stats.mannwhitneyu makes with method='auto'. Values
   finite, n0 + n1 < 2^31; the groups are sorted in place. O(n0 + n1).
   Sources: H. B. Mann, D. R. Whitney, On a test of whether one of two random variables is stochastically
   larger than the other, 1947; N. Cliff, Dominance statistics, 1993. Returns NUMERIC_STOPPED, leaving *out
   alone, when stopped. */
int mann_whitney(double *group0, size_t n0, double *group1, size_t n1, void *work, const stop *s,
                 mann_whitney_result *out);

#endif
