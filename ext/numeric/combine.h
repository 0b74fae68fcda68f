/* One score of several: how the parts of a component become its score.

   mean       sum(w x) / sum(w), as the SQL function weighted_mean computes it: correctly rounded but for rare last digits
   geometric  exp(sum(w ln x) / sum(w)); 0 when one of the values is 0
   minimum    the lowest value, whatever the weights

   Source: OECD and JRC, Handbook on constructing composite indicators, 2008, step 6. */
#ifndef AIRISK_COMBINE_H
#define AIRISK_COMBINE_H

#include <stddef.h>

typedef enum combination { COMBINE_MEAN, COMBINE_GEOMETRIC, COMBINE_MINIMUM } combination;

/* The combination of this name, lower case, in *how; returns 0, leaving *how alone, when there is none. */
int combination_named(const char *name, combination *how);

/* Combines n values >= 0 with finite weights >= 0. A value that is NaN, or of weight 0, is skipped. Returns 0, leaving
   *out alone, when none is left. The result is not rounded. O(n). */
int combine(combination how, const double *values, const double *weights, size_t n, double *out);

#endif
