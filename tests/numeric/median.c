#include "numeric/median.h"

#include <CUnit/CUnit.h>
#include <float.h>
#include <math.h>
#include <stdlib.h>

#include "../suites.h"
#include "vectors.h"

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

static void agrees_with_sorting(void) {
  uint64_t random = 13;
  int wrong = 0;
  for (int table = 0; table < 20000; table++) {
    double a[60], sorted[60];
    size_t n = 1 + next_below(&random, 60);
    size_t levels = 1 + next_below(&random, 80);
    for (size_t i = 0; i < n; i++) sorted[i] = a[i] = (double)next_below(&random, levels) - 20;
    qsort(sorted, n, sizeof(double), ascending);
    double got = NAN;
    CU_ASSERT_EQUAL(median(a, n, NULL, &got), NUMERIC_OK);
    wrong += got != (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

static void edges(void) {
  double out = NAN;
  double largest[] = {DBL_MAX, DBL_MAX};
  double zeros[] = {-0.0};
  CU_ASSERT_EQUAL(median(largest, 2, NULL, &out), NUMERIC_OK);
  CU_ASSERT_EQUAL(out, DBL_MAX);
  CU_ASSERT_EQUAL(median(zeros, 1, NULL, &out), NUMERIC_OK);
  CU_ASSERT(out == 0 && !signbit(out));
}

static void stops(void) {
  enum { N = 200000 };
  uint64_t random = 14;
  double *a = must_allocate(N * sizeof(double));
  for (size_t i = 0; i < N; i++) a[i] = next_random(&random);
  countdown c = {0, 1};
  stop s = stop_on_countdown(&c);
  double out = 7;
  CU_ASSERT_EQUAL(median(a, N, &s, &out), NUMERIC_STOPPED);
  CU_ASSERT_EQUAL(out, 7);
  free(a);
}

static CU_TestInfo tests[] = {
    {"median agrees with sorting", agrees_with_sorting},
    {"median of the largest numbers, and of -0", edges},
    {"median stops when told to", stops},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
