/* Where values stand among each other: ranks, and the records of a sequence. NaN: no value. */
#ifndef AIRISK_STANDING_H
#define AIRISK_STANDING_H

#include "sort.h"

/* Fills rank[0..n): 1 for the highest value, equal ones share the best of their ranks; 0 where there is no value. Returns how many
   have one in *ranked. sorted and work: room for n. NUMERIC_OK or NUMERIC_STOPPED. O(n). */
int standing_ranks(const double *values, size_t n, keyed *sorted, keyed *work, const stop *s, size_t *rank,
                   size_t *ranked);

/* For values in order of time: before[i] is the highest value before i, NaN where there is none, and counts[i] how many values
   there were. A value is a record when it is strictly higher than before[i], or the first. O(n). */
void standing_records(const double *values, size_t n, double *before, size_t *counts);

#endif
