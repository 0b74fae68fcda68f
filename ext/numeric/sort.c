#include "sort.h"

#include <stdint.h>
#include <string.h>

/* Below RUN insertion sort is the fastest, below RADIX_FROM merge sort: clearing and summing the counts of
   a digit costs as much as sorting some hundred elements. The low bits of the keys are left to insertion as
   long as that takes at most MOVES moves an element. */
enum { RUN = 12, RADIX_FROM = 150, MANY = 16384, VALUES = 1024, MOVES = 4, POLL = 65536 };

/* Some bits of a key. */
typedef struct digit {
  int low, width;
} digit;

/* Wide digits need fewer passes, but their counts must be worth clearing. */
static int digit_width(size_t n) { return n < MANY ? 8 : 10; }

/* The leading bits of n numbers that tell nearly all of them apart, sign and exponent among them. */
static int leading_bits(size_t n) { return n < MANY ? 24 : n < ((size_t)1 << 21) ? 30 : 40; }

/* The bits of a number as an unsigned integer of the same order. Adding 0 turns -0 into 0. */
static uint64_t ordered_bits(double key) {
  double positive_zero = key + 0.0;
  uint64_t bits;
  memcpy(&bits, &positive_zero, sizeof(bits));
  return (bits >> 63) != 0 ? ~bits : bits | (UINT64_C(1) << 63);
}

static size_t digit_of(double key, digit d) {
  return (size_t)(ordered_bits(key) >> d.low) & (((size_t)1 << d.width) - 1);
}

/* Turns counts into the places where the first element of each value goes. */
static void places_from_counts(size_t counts[VALUES], digit d) {
  size_t place = 0;
  for (int value = 0; value < 1 << d.width; value++) {
    size_t count = counts[value];
    counts[value] = place;
    place += count;
  }
}

#define ELEMENT keyed
#define KEY(e) (e).key
#define NAME(f) keyed_##f
#include "sort_elements.h"
#undef ELEMENT
#undef KEY
#undef NAME

#define ELEMENT double
#define KEY(e) (e)
#define NAME(f) number_##f
#include "sort_elements.h"
