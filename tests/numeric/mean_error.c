#include "numeric/mean_error.h"

#include <CUnit/CUnit.h>
#include <float.h>
#include <math.h>

#include "../suites.h"
#include "vectors.h"

static double error_of(const double *a, size_t n) {
  double error = NAN;
  CU_ASSERT_EQUAL(mean_error(a, n, &error), 1);
  return error;
}

/* By hand: 2, 4, 6 deviate from 4 by 2, 0, 2; sqrt(8 / 2 / 3). */
static void known_answers(void) {
  const double three[] = {2, 4, 6}, two[] = {1, 2}, far[] = {1e15 + 2, 1e15 + 4, 1e15 + 6};
  CU_ASSERT_DOUBLE_EQUAL(error_of(three, 3), sqrt(4.0 / 3), 1e-15);
  CU_ASSERT_DOUBLE_EQUAL(error_of(two, 2), 0.5, 1e-15);
  CU_ASSERT_DOUBLE_EQUAL(error_of(far, 3), sqrt(4.0 / 3), 1e-15);
}

static void edges(void) {
  const double one[] = {7}, equal[] = {0.1, 0.1, 0.1}, largest[] = {DBL_MAX, -DBL_MAX},
               smallest[] = {0, DBL_TRUE_MIN * 4};
  double error = 3;
  CU_ASSERT_EQUAL(mean_error(one, 0, &error), 0);
  CU_ASSERT_EQUAL(mean_error(one, 1, &error), 0);
  CU_ASSERT_EQUAL(error, 3);
  CU_ASSERT_EQUAL(error_of(equal, 3), 0);
  CU_ASSERT_EQUAL(error_of(largest, 2), DBL_MAX);
  CU_ASSERT_EQUAL(error_of(smallest, 2), DBL_TRUE_MIN * 2);
}

/* Of 0, 1 ... n - 1 in any order the variance is (n n - 1) / 12 with n, so n (n + 1) / 12 with n - 1. */
static void of_ranks(void) {
  enum { N = 1000 };
  double a[N];
  uint64_t random = 15;
  for (size_t i = 0; i < N; i++) a[i] = (double)i;
  for (size_t i = N - 1; i > 0; i--) {
    size_t k = next_below(&random, i + 1);
    double moved = a[i];
    a[i] = a[k];
    a[k] = moved;
  }
  CU_ASSERT_DOUBLE_EQUAL(error_of(a, N), sqrt((N + 1) / 12.0), 1e-14);
}

static CU_TestInfo tests[] = {
    {"mean_error, known answers", known_answers},
    {"mean_error of few, equal, largest and smallest numbers", edges},
    {"mean_error of ranks", of_ranks},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
