/* Ranks and ties, which all statistics by rank are made of. */
#ifndef AIRISK_RANKS_H
#define AIRISK_RANKS_H

#include <stdint.h>

#include "sort.h"
#include "sum.h"

/* Sums over the groups of equal values, t the size of a group. They are exact: the cube of ten million is
   beyond 64 bits. */
typedef struct ties {
  uint64_t pairs; /* t (t - 1) / 2 */
  sum triples;    /* t (t - 1) (t - 2) */
} ties;

/* Counts a group of equal values. */
void ties_add(ties *sums, size_t size);

/* The sum of t^3 - t, by which ties shrink the variance of ranks. */
sum ties_cubes(const ties *sums);

/* n^3 - n. */
sum cube_less_itself(size_t n);

/* Replaces the keys of a[0..n), sorted, by their midranks: 1..n, equal keys sharing the mean of their
   places. Counts the ties. O(n). */
void midranks(keyed *a, size_t n, ties *sums);

#endif
