#ifndef AIRISK_MEAN_H
#define AIRISK_MEAN_H

#include <stdint.h>

#include "sum.h"

/* A sum, times 2^shift: of terms far from 1, whose own size or whose errors' a double could not hold. */
typedef struct shifted_sum {
  sum total;
  int shift;
  double peak;   /* the largest term ever added, in size, shifted */
  double newest; /* the term added last, likewise */
} shifted_sum;

/* The weighted mean of a moving set of numbers, first in, first out: sum(w x) / sum(w). */
typedef struct weighted_mean {
  int64_t weighted; /* members of positive weight; those of weight 0 change nothing */
  int64_t removed;  /* members of positive weight that left */
  shifted_sum weights, products;
} weighted_mean;

/* Add a number, and remove the oldest one. O(1); x and w finite, w >= 0. */
void weighted_mean_add(weighted_mean *m, double x, double w);
void weighted_mean_remove(weighted_mean *m, double x, double w);

/* 1 when members that were removed have taken digits of those that are left: the mean may then be off by more than
   1e-15 of its size, or of the newest member's share in it. Make it again from its members. */
int weighted_mean_is_lost(const weighted_mean *m);

/* The mean, correctly rounded but for rare last digits; equal numbers give that number whatever their
   weights. Returns 0, leaving *mean alone, when no member has a positive weight. */
int weighted_mean_value(const weighted_mean *m, double *mean);

#endif
