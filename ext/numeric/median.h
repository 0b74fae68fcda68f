#ifndef AIRISK_MEDIAN_H
#define AIRISK_MEDIAN_H

#include <stdint.h>

#include "stop.h"

/* Puts the element of rank k, from 0, of a[0..n) in its place: those before are no larger, those after
   no smaller. No NaN. O(n) expected, equal elements or not; the pivots are drawn from *random. Source: C.
   A. R. Hoare, Algorithm 65: Find, 1961. NUMERIC_STOPPED leaves a in no particular order. */
int quickselect(double *a, size_t n, size_t k, uint64_t *random, const stop *s);

/* The median of a[0..n), n > 0: the middle element, or the mean of the two middle ones; never -0. Changes
   the order of a. O(n) expected. NUMERIC_STOPPED leaves *out alone. */
int median(double *a, size_t n, const stop *s, double *out);

/* (a + b) / 2, also where a + b is beyond a double. */
double mean_of_two(double a, double b);

#endif
