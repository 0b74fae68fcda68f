/* Many points: a pair with x[i] < x[j] has a slope below theta exactly when it is an inversion of the
   order by y - theta x. So two sorts and a count of inversions tell how many slopes lie below theta, and
   the inversions between the orders at two bounds are the pairs with slopes from the one up to the other.
   The bounds close in on the wanted slope, guided by a sample of the pairs between them, until all pairs
   that remain fit into memory.

   The orders are exact: coordinates are scaled to at most 1 and theta is a double, so y - theta x needs
   at most three doubles, and nothing over- or underflows. A computed slope is the true one but for three
   roundings, so at most three units in the last place off; MARGIN accounts for that. */
#include "theil_sen.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "inversions.h"
#include "median.h"
#include "random.h"
#include "sort.h"
#include "sum.h"

enum {
  FEW = 256,                  /* up to so many points, all slopes are kept */
  SLOPES_PER_POINT = 4,       /* room for slopes with more */
  MARGIN = 4,                 /* units in the last place */
  SMALLEST_COORDINATE = -440, /* binary exponents, of scaled points */
  SMALLEST_SLOPE = -500,
  LARGEST_SLOPE = 500,
  POLL = 65536
};

/* A slope, as an ordinal; how many slopes lie below it; the points in its order. */
typedef struct bound {
  int64_t at;
  uint64_t below;
  uint32_t *order;
} bound;

typedef struct workspace {
  const stop *s;
  size_t n;
  uint64_t pairs; /* with different x */
  uint64_t random;
  double *x, *y; /* scaled, ordered by x, then y */
  keyed *sorted, *room;
  bound low, high, spare;
  double *slopes;
  size_t found, capacity;
} workspace;

/* The median of all slopes, kept in slopes. */
static int median_of_all(const double *x, const double *y, size_t n, double *slopes, const stop *s,
                         double *slope, int *defined) {
  size_t found = 0;
  for (size_t i = 0; i < n; i++) {
    for (size_t j = i + 1; j < n; j++) {
      if (x[i] != x[j]) slopes[found++] = (y[j] - y[i]) / (x[j] - x[i]);
    }
  }
  *defined = found > 0;
  if (!*defined) return NUMERIC_OK;
  /* too few to be stopped */
  median(slopes, found, s, slope);
  return NUMERIC_OK;
}

/* The doubles that can be slopes of scaled points, numbered in ascending order, 0 being 0: those within
   2^SMALLEST_SLOPE..2^LARGEST_SLOPE in size. No slope of scaled points is smaller: differences of
   doubles that are 0 or at least 2^-440 are 0 or at least 2^-492. */
static int64_t bits_of(double value) {
  int64_t bits;
  memcpy(&bits, &value, sizeof(bits));
  return bits;
}

static int64_t ordinal(double value) {
  double size = fabs(value);
  if (size == 0) return 0;
  int64_t number = bits_of(size) - bits_of(ldexp(1, SMALLEST_SLOPE)) + 1;
  return value < 0 ? -number : number;
}

static double from_ordinal(int64_t number) {
  if (number == 0) return 0;
  int64_t bits = (number < 0 ? -number : number) - 1 + bits_of(ldexp(1, SMALLEST_SLOPE));
  double size;
  memcpy(&size, &bits, sizeof(size));
  return number < 0 ? -size : size;
}

/* y - theta x as the sum of three doubles: the number rounded to nearest, the rest likewise, and what is
   left. They are unique, so that comparing them one after the other compares the numbers. */
static void exact_key(double x, double y, double theta, double key[3]) {
  sum product = product_of_two(theta, x);
  sum a = sum_of_two(y, -product.high);
  sum b = sum_of_two(a.low, -product.low);
  sum c = sum_of_two(a.high, b.high);
  sum d = sum_of_two(c.low, b.low);
  sum e = sum_of_two(c.high, d.high);
  sum rest = sum_of_two(e.low, d.low);
  /* e.high is the nearest double unless rest.low breaks a tie. Rounding the rest to odd shows it (S.
     Boldo, G. Melquiond, Emulation of FMA and correctly rounded sums, 2008). */
  double odd = rest.high;
  if (rest.low != 0 && bits_of(odd) % 2 == 0) odd = nextafter(odd, rest.low > 0 ? INFINITY : -INFINITY);
  key[0] = e.high + odd;
  rest = sum_of_two((e.high - key[0]) + rest.high, rest.low);
  key[1] = rest.high;
  key[2] = rest.low;
}

/* Sorts a run of points by the parts of their keys from `part` on; equal keys stay in order. */
static int sort_by_key(workspace *w, keyed *run, size_t n, double theta, int part) {
  for (size_t i = 0; i < n; i++) {
    double key[3];
    exact_key(w->x[run[i].index], w->y[run[i].index], theta, key);
    run[i].key = key[part];
  }
  if (keyed_sort(run, w->room, n, w->s) != NUMERIC_OK) return NUMERIC_STOPPED;
  if (part == 2) return NUMERIC_OK;
  for (size_t start = 0, end; start < n; start = end) {
    for (end = start + 1; end < n && run[end].key == run[start].key;) end++;
    if (end - start == 1) continue;
    if (sort_by_key(w, run + start, end - start, theta, part + 1) != NUMERIC_OK) {
      return NUMERIC_STOPPED;
    }
  }
  return NUMERIC_OK;
}

/* Orders the points for a bound at `at` and counts the slopes below it. */
static int place(workspace *w, int64_t at, bound *b) {
  for (size_t i = 0; i < w->n; i++) w->sorted[i].index = i;
  if (sort_by_key(w, w->sorted, w->n, from_ordinal(at), 0) != NUMERIC_OK) return NUMERIC_STOPPED;
  double *indexes = (double *)w->room;
  for (size_t i = 0; i < w->n; i++) {
    b->order[i] = (uint32_t)w->sorted[i].index;
    indexes[i] = (double)w->sorted[i].index;
  }
  b->at = at;
  return inversions(indexes, indexes + w->n, w->n, NULL, w->s, &b->below);
}

/* The inversions fall into as many sections of equal length as slopes are wanted; a random one of each is
   shown. */
typedef struct sampler {
  workspace *w;
  uint64_t pairs, wanted, section;
} sampler;

static uint64_t next_shown(sampler *p) {
  if (p->section == p->wanted) return UINT64_MAX;
  uint64_t length = p->pairs / p->wanted;
  uint64_t longer = p->pairs % p->wanted;
  uint64_t start = p->section * length + (p->section < longer ? p->section : longer);
  uint64_t size = length + (p->section < longer ? 1 : 0);
  p->section++;
  return start + (size > 1 ? random_below(&p->w->random, size) : 0);
}

/* left and right are places in the order at the high bound. */
static uint64_t keep_slope(void *context, double left, double right) {
  sampler *p = context;
  workspace *w = p->w;
  uint32_t i = w->high.order[(size_t)left];
  uint32_t j = w->high.order[(size_t)right];
  w->slopes[w->found++] = (w->y[j] - w->y[i]) / (w->x[j] - w->x[i]);
  return next_shown(p);
}

static uint64_t pairs_between(const workspace *w) { return w->high.below - w->low.below; }

/* Fills w->slopes with those of the pairs between the bounds: all that fit, or else a sample. */
static int collect(workspace *w) {
  double *place_of = (double *)w->sorted;
  double *places = (double *)w->room;
  for (size_t i = 0; i < w->n; i++) place_of[w->high.order[i]] = (double)i;
  for (size_t i = 0; i < w->n; i++) places[i] = place_of[w->low.order[i]];
  uint64_t pairs = pairs_between(w);
  sampler p = {w, pairs, pairs < w->capacity ? pairs : w->capacity, 0};
  inversion_watch watch = {next_shown(&p), keep_slope, &p};
  uint64_t count = 0;
  w->found = 0;
  return inversions(places, places + w->n, w->n, &watch, w->s, &count);
}

static int is_between(const workspace *w, int64_t at) { return w->low.at < at && at < w->high.at; }

/* Moves the low or the high bound to `at`, whichever keeps the slope of rank k between them. */
static int narrow(workspace *w, int64_t at, uint64_t k) {
  if (!is_between(w, at)) return NUMERIC_OK;
  if (place(w, at, &w->spare) != NUMERIC_OK) return NUMERIC_STOPPED;
  bound *moved = w->spare.below <= k ? &w->low : &w->high;
  bound old = *moved;
  *moved = w->spare;
  w->spare = old;
  return NUMERIC_OK;
}

/* Where the slope of rank k stands, as a share, among the slopes collected. */
static double rank_in_sample(const workspace *w, uint64_t k) {
  return (double)(k - w->low.below) / (double)pairs_between(w) * (double)w->found;
}

/* Puts the element of a rank of the slopes collected in its place; returns its ordinal in *at. */
static int sample_ordinal(workspace *w, double rank, int64_t *at) {
  size_t k = (size_t)rank;
  int rc = quickselect(w->slopes, w->found, k, &w->random, w->s);
  *at = ordinal(w->slopes[k]);
  return rc;
}

/* One round: collects a sample, takes two of its slopes that have the wanted one most likely between
   them, and narrows to these; if that gains nothing, halves the interval. */
static int contract(workspace *w, uint64_t k) {
  if (collect(w) != NUMERIC_OK) return NUMERIC_STOPPED;
  double rank = rank_in_sample(w, k);
  double slack = 1.5 * sqrt((double)w->found); /* three standard deviations at the median */
  int64_t low = w->low.at;
  int64_t high = w->high.at;
  if (rank > slack) {
    if (sample_ordinal(w, rank - slack, &low) != NUMERIC_OK) return NUMERIC_STOPPED;
    low -= MARGIN;
  }
  if (rank + slack < (double)w->found) {
    if (sample_ordinal(w, rank + slack, &high) != NUMERIC_OK) return NUMERIC_STOPPED;
    high += MARGIN;
  }
  if (!is_between(w, low) && !is_between(w, high)) low = w->low.at + (w->high.at - w->low.at) / 2;
  if (narrow(w, low, k) != NUMERIC_OK) return NUMERIC_STOPPED;
  return narrow(w, high, k);
}

/* The slope of rank k of those that are left between the bounds. Bounds that lie next to each other may
   have more pairs between them than fit; then a sample must do. */
static int select_remaining(workspace *w, uint64_t k, double *slope) {
  if (collect(w) != NUMERIC_OK) return NUMERIC_STOPPED;
  uint64_t pairs = pairs_between(w);
  size_t rank = pairs == w->found ? (size_t)(k - w->low.below) : (size_t)rank_in_sample(w, k);
  if (quickselect(w->slopes, w->found, rank, &w->random, w->s) != NUMERIC_OK) {
    return NUMERIC_STOPPED;
  }
  *slope = w->slopes[rank];
  return NUMERIC_OK;
}

static int64_t ordinal_limit(void) { return ordinal(ldexp(1, LARGEST_SLOPE)); }

/* Is the slope so near to a bound that rounding may have put another one on the wrong side of it? */
static int is_near_bound(const workspace *w, double slope) {
  int64_t at = ordinal(slope);
  return (at - w->low.at < MARGIN && w->low.at > -ordinal_limit()) ||
         (w->high.at - at < MARGIN && w->high.at < ordinal_limit());
}

/* The slope of rank k, from 0, of all. Begins with the bounds that the last selection, of a lower rank,
   left if it lies between them. */
static int select_slope(workspace *w, uint64_t k, double *slope) {
  if (k >= w->high.below) {
    if (place(w, -ordinal_limit(), &w->low) != NUMERIC_OK) return NUMERIC_STOPPED;
    if (place(w, ordinal_limit(), &w->high) != NUMERIC_OK) return NUMERIC_STOPPED;
  }
  while (pairs_between(w) > w->capacity && w->high.at - w->low.at > 1) {
    if (contract(w, k) != NUMERIC_OK) return NUMERIC_STOPPED;
  }
  if (select_remaining(w, k, slope) != NUMERIC_OK) return NUMERIC_STOPPED;
  if (!is_near_bound(w, *slope)) return NUMERIC_OK;
  if (place(w, w->low.at - 2 * MARGIN, &w->low) != NUMERIC_OK) return NUMERIC_STOPPED;
  if (place(w, w->high.at + 2 * MARGIN, &w->high) != NUMERIC_OK) return NUMERIC_STOPPED;
  return pairs_between(w) > w->capacity ? NUMERIC_OK : select_remaining(w, k, slope);
}

/* The exponent of the power of two just above the largest size. */
static int exponent_of(const double *values, size_t n) {
  double largest = 0;
  for (size_t i = 0; i < n; i++) largest = fmax(largest, fabs(values[i]));
  int exponent;
  frexp(largest, &exponent);
  return exponent;
}

static double scaled(double value, int exponent) {
  double result = ldexp(value, -exponent);
  return fabs(result) < ldexp(1, SMALLEST_COORDINATE) ? 0 : result;
}

/* Scales the points, orders them by x, then y, and counts the pairs with different x. */
static int prepare(workspace *w, const double *x, const double *y, int x_exponent, int y_exponent) {
  for (size_t i = 0; i < w->n; i++) w->sorted[i] = (keyed){scaled(y[i], y_exponent), i};
  if (keyed_sort(w->sorted, w->room, w->n, w->s) != NUMERIC_OK) return NUMERIC_STOPPED;
  for (size_t i = 0; i < w->n; i++) w->sorted[i].key = scaled(x[w->sorted[i].index], x_exponent);
  if (keyed_sort(w->sorted, w->room, w->n, w->s) != NUMERIC_OK) return NUMERIC_STOPPED;
  uint64_t repeats = 0;
  for (size_t i = 0; i < w->n; i++) {
    w->x[i] = w->sorted[i].key;
    w->y[i] = scaled(y[w->sorted[i].index], y_exponent);
    repeats = i > 0 && w->x[i] == w->x[i - 1] ? repeats + 1 : 0;
    w->pairs += i - repeats;
  }
  return NUMERIC_OK;
}

static int median_of_many(workspace *w, const double *x, const double *y, double *slope, int *defined) {
  int x_exponent = exponent_of(x, w->n);
  int y_exponent = exponent_of(y, w->n);
  if (prepare(w, x, y, x_exponent, y_exponent) != NUMERIC_OK) return NUMERIC_STOPPED;
  double lower = 0;
  double upper = 0;
  if (w->pairs > 0) {
    if (select_slope(w, (w->pairs - 1) / 2, &lower) != NUMERIC_OK) return NUMERIC_STOPPED;
    upper = lower;
    if (w->pairs % 2 == 0 && select_slope(w, w->pairs / 2, &upper) != NUMERIC_OK) {
      return NUMERIC_STOPPED;
    }
    *slope = ldexp(mean_of_two(lower, upper), y_exponent - x_exponent) + 0.0; /* not -0 */
  }
  *defined = w->pairs > 0;
  return NUMERIC_OK;
}

static int has_finite_range(const double *values, size_t n) {
  double lowest = values[0];
  double highest = values[0];
  for (size_t i = 1; i < n; i++) {
    lowest = fmin(lowest, values[i]);
    highest = fmax(highest, values[i]);
  }
  return isfinite(highest - lowest);
}

static size_t bytes_for_few(size_t n) { return n * (n - 1) / 2 * sizeof(double); }

static size_t bytes_for_many(size_t n) {
  return n * ((2 + SLOPES_PER_POINT) * sizeof(double) + 2 * sizeof(keyed) + 3 * sizeof(uint32_t));
}

size_t theil_sen_work(size_t n) {
  if (n < 2) return 0;
  if (n <= FEW) return bytes_for_few(n);
  return bytes_for_many(n) > bytes_for_few(FEW) ? bytes_for_many(n) : bytes_for_few(FEW);
}

int theil_sen(const double *x, const double *y, size_t n, void *work, const stop *s, double *slope,
              int *defined) {
  if (n < 2) {
    *defined = 0;
    return NUMERIC_OK;
  }
  if (!has_finite_range(x, n) || !has_finite_range(y, n)) {
    *slope = INFINITY;
    *defined = 1;
    return NUMERIC_OK;
  }
  if (n <= FEW) return median_of_all(x, y, n, work, s, slope, defined);
  workspace w = {.s = s, .n = n, .capacity = n * SLOPES_PER_POINT};
  w.sorted = work;
  w.room = w.sorted + n;
  w.x = (double *)(w.room + n);
  w.y = w.x + n;
  w.slopes = w.y + n;
  w.low.order = (uint32_t *)(w.slopes + w.capacity);
  w.high.order = w.low.order + n;
  w.spare.order = w.high.order + n;
  return median_of_many(&w, x, y, slope, defined);
}
