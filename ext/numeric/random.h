#ifndef AIRISK_RANDOM_H
#define AIRISK_RANDOM_H

#include <stdint.h>

/* SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, Fast splittable pseudorandom number generators, 2014):
   a number below limit, as good as uniform. The state may begin with any value. */
static inline uint64_t random_below(uint64_t *state, uint64_t limit) {
  uint64_t z = (*state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
  return (z ^ (z >> 31)) % limit;
}

#endif
