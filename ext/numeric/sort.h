#ifndef AIRISK_SORT_H
#define AIRISK_SORT_H

#include "stop.h"

/* A number and where it stood. */
typedef struct keyed {
  double key;
  size_t index;
} keyed;

/* Sort a[0..n), by key or by itself, ascending and stable; -0 equals 0. No NaN. work has room for n.
   Least-significant-digit radix sort on the leading bits that differ (Knuth, TAOCP vol. 3, 5.2.5), then
   insertion for what they left; where that is too much, a second radix sort on all bits. Merge sort for
   short arrays; nothing but a look at one that is sorted. O(n). NUMERIC_STOPPED leaves a in no particular
   order, some elements perhaps lost. */
int keyed_sort(keyed *a, keyed *work, size_t n, const stop *s);
int number_sort(double *a, double *work, size_t n, const stop *s);

#endif
