#ifndef AIRISK_NINE_DECIMALS_H
#define AIRISK_NINE_DECIMALS_H

#include <math.h>

/* x, finite, at nine decimals: the double nearest to that decimal number. The one place where computed scores are
   made comparable: means that are equal on paper differ in their last bits as doubles (53.56 and
   53.559999999999995), and are the same double at nine decimals, a thousand times finer than any score is known
   and a hundred times coarser than what a mean of scores is computed to. Halves go away from zero. From 2^22 on,
   where doubles themselves lie further apart than that, x stays as it is. O(1). */
static inline double nine_decimals(double x) {
  double scaled = x * 1e9;
  return fabs(x) < 4194304 ? round(scaled) / 1e9 : x;
}

#endif
