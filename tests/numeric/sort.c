#include <CUnit/CUnit.h>
#include <float.h>
#include <math.h>
#include <stdlib.h>

#include "numeric/inversions.h"
#include "numeric/sort.h"
#include "../suites.h"
#include "vectors.h"

typedef double (*value_maker)(uint64_t *random, size_t i);

static double uniform(uint64_t *random, size_t i) {
  (void)i;
  return next_random(random) * 200 - 100;
}

static double few_values(uint64_t *random, size_t i) {
  (void)i;
  return (double)next_below(random, 7) - 3;
}

static double any_size(uint64_t *random, size_t i) {
  double sign = i % 2 == 0 ? 1 : -1;
  return sign * ldexp(1 + next_random(random), (int)next_below(random, 2090) - 1070);
}

static double signed_zeros(uint64_t *random, size_t i) {
  (void)i;
  return next_below(random, 2) == 0 ? 0.0 : -0.0;
}

static double extremes(uint64_t *random, size_t i) {
  static const double values[] = {-INFINITY, -DBL_MAX, -DBL_MIN, -5e-324, -0.0,
                                  0,         5e-324,   DBL_MIN,  DBL_MAX, INFINITY};
  (void)i;
  return values[next_below(random, 10)];
}

static double rising(uint64_t *random, size_t i) {
  (void)random;
  return (double)i;
}

static double falling(uint64_t *random, size_t i) {
  (void)random;
  return -(double)i;
}

/* All but a few crowded together, so that their leading bits are the same. */
static double crowded(uint64_t *random, size_t i) { return i % 500 == 3 ? 0 : 1e9 + next_random(random); }

static const value_maker makers[] = {uniform,  few_values, any_size, signed_zeros,
                                     extremes, rising,     falling,  crowded};
enum { MAKERS = sizeof makers / sizeof makers[0] };

/* Sizes on both sides of every change of method, and large ones. */
static const size_t sizes[] = {0,  1,   2,   3,   8,    9,     11,    12,    13,   14,
                               40, 149, 150, 151, 1000, 16383, 16384, 65536, 70001};
enum { SIZES = sizeof sizes / sizeof sizes[0] };

/* Ascending; equal keys in order of index; every element still with its key; none lost, as the indexes
   are strictly ascending within a key and their sum is right. */
static int is_sorted_stably(const keyed *a, size_t n, const double *keys) {
  size_t sum = 0;
  for (size_t i = 0; i < n; i++) {
    if (a[i].index >= n || a[i].key != keys[a[i].index]) return 0;
    if (signbit(a[i].key) != signbit(keys[a[i].index])) return 0;
    if (i > 0 && a[i].key < a[i - 1].key) return 0;
    if (i > 0 && a[i].key == a[i - 1].key && a[i].index <= a[i - 1].index) return 0;
    sum += a[i].index;
  }
  return n == 0 || sum == n * (n - 1) / 2;
}

static void sorts_stably(void) {
  uint64_t random = 1;
  for (int maker = 0; maker < MAKERS; maker++) {
    for (int size = 0; size < SIZES; size++) {
      size_t n = sizes[size];
      keyed *a = must_allocate(2 * n * sizeof(keyed));
      double *keys = must_allocate(n * sizeof(double));
      for (size_t i = 0; i < n; i++) {
        keys[i] = makers[maker](&random, i);
        a[i] = (keyed){keys[i], i};
      }
      CU_ASSERT_EQUAL(keyed_sort(a, a + n, n, NULL), NUMERIC_OK);
      CU_ASSERT(is_sorted_stably(a, n, keys));
      free(keys);
      free(a);
    }
  }
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

static void check_number_sort(value_maker maker, size_t n, uint64_t *random) {
  double *a = must_allocate(2 * n * sizeof(double));
  double *want = must_allocate(n * sizeof(double));
  for (size_t i = 0; i < n; i++) want[i] = a[i] = maker(random, i);
  qsort(want, n, sizeof(double), ascending);
  CU_ASSERT_EQUAL(number_sort(a, a + n, n, NULL), NUMERIC_OK);
  size_t wrong = 0;
  for (size_t i = 0; i < n; i++) wrong += a[i] != want[i];
  CU_ASSERT_EQUAL(wrong, 0);
  free(want);
  free(a);
}

static void sorts_numbers(void) {
  uint64_t random = 1;
  for (int maker = 0; maker < MAKERS; maker++) {
    for (int size = 0; size < SIZES; size++) check_number_sort(makers[maker], sizes[size], &random);
  }
  check_number_sort(uniform, ((size_t)1 << 21) + 1, &random);
}

/* However often it is asked, each time is a chance to stop. */
static void check_stops(value_maker maker) {
  enum { N = 200000 };
  uint64_t random = 2;
  keyed *a = must_allocate(2 * N * sizeof(keyed));
  size_t asked_in_all = SIZE_MAX;
  for (size_t stop_at = 0; stop_at <= asked_in_all || stop_at == 0; stop_at++) {
    for (size_t i = 0; i < N; i++) a[i] = (keyed){maker(&random, i), i};
    countdown c = {0, stop_at};
    stop s = stop_on_countdown(&c);
    CU_ASSERT_EQUAL(keyed_sort(a, a + N, N, &s), stop_at == 0 ? NUMERIC_OK : NUMERIC_STOPPED);
    if (stop_at == 0) asked_in_all = c.asked;
  }
  CU_ASSERT(asked_in_all > 20);
  free(a);
}

static void sort_stops(void) {
  check_stops(uniform);
  check_stops(crowded);
}

static uint64_t inversions_by_pairs(const double *a, size_t n) {
  uint64_t count = 0;
  for (size_t i = 0; i < n; i++) {
    for (size_t j = i + 1; j < n; j++) count += a[i] > a[j];
  }
  return count;
}

static void counts_inversions(void) {
  uint64_t random = 3;
  for (int maker = 0; maker < MAKERS; maker++) {
    for (size_t n = 0; n < 300; n = n * 5 / 4 + 1) {
      double *a = must_allocate(2 * n * sizeof(double));
      for (size_t i = 0; i < n; i++) a[i] = makers[maker](&random, i);
      uint64_t want = inversions_by_pairs(a, n);
      uint64_t count = UINT64_MAX;
      CU_ASSERT_EQUAL(inversions(a, a + n, n, NULL, NULL, &count), NUMERIC_OK);
      CU_ASSERT_EQUAL(count, want);
      CU_ASSERT_EQUAL(inversions_by_pairs(a, n), 0); /* sorted */
      free(a);
    }
  }
}

/* Every inversion, or every third, of a permutation of n is shown once: seen[left * n + right]. */
typedef struct witness {
  size_t n;
  unsigned char *seen;
  uint64_t shown, step;
  int wrong;
} witness;

static uint64_t witness_inversion(void *context, double left, double right) {
  witness *w = context;
  size_t pair = (size_t)left * w->n + (size_t)right;
  w->wrong |= left <= right || w->seen[pair];
  w->seen[pair] = 1;
  w->shown++;
  return w->shown * w->step;
}

static void shows_each_inversion_once(void) {
  enum { N = 200 };
  uint64_t random = 4;
  for (uint64_t step = 1; step <= 3; step += 2) {
    double a[2 * N];
    for (size_t i = 0; i < N; i++) {
      size_t j = next_below(&random, i + 1);
      a[i] = a[j];
      a[j] = (double)i;
    }
    unsigned char *seen = must_allocate(N * N);
    for (size_t i = 0; i < N * N; i++) seen[i] = 0;
    witness w = {N, seen, 0, step, 0};
    inversion_watch watch = {0, witness_inversion, &w};
    uint64_t count = 0;
    CU_ASSERT_EQUAL(inversions(a, a + N, N, &watch, NULL, &count), NUMERIC_OK);
    CU_ASSERT_EQUAL(w.shown, (count + step - 1) / step);
    CU_ASSERT_FALSE(w.wrong);
    free(seen);
  }
}

static CU_TestInfo tests[] = {
    {"keyed_sort is right and stable at every size", sorts_stably},
    {"number_sort agrees with qsort at every size", sorts_numbers},
    {"keyed_sort stops whenever told to", sort_stops},
    {"inversions counts like all pairs, and sorts", counts_inversions},
    {"inversions shows each wanted one once", shows_each_inversion_once},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
