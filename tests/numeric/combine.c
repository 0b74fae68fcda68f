/* One score of several: known answers, what is skipped, and the mean against that of the SQL function. */
#include "numeric/combine.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>

#include "numeric/mean.h"
#include "../suites.h"
#include "vectors.h"

static const double none = NAN;

static void test_known(void) {
  static const struct {
    size_t n;
    double values[4], weights[4];
    double mean, geometric, minimum;
  } rows[] = {
      {1, {70}, {3}, 70, 70, 70},
      {2, {20, 80}, {1, 1}, 50, 40, 20},
      {2, {20, 80}, {1, 3}, 65, 56.568542494923804, 20}, /* 20^(1/4) x 80^(3/4) = 40 sqrt 2 */
      {3, {10, NAN, 40}, {1, 5, 1}, 25, 20, 10},
      {3, {10, 1, 40}, {1, 0, 1}, 25, 20, 10}, /* of weight 0: not there, not even as a minimum */
      {3, {0, 100, 100}, {1, 1, 1}, 200.0 / 3, 0, 0},
      {3, {0, 100, 100}, {0, 1, 1}, 100, 100, 100},
      {4, {1e-300, 1e-300, 1e300, 1e300}, {1, 1, 1, 1}, 5e299, 1, 1e-300},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    double mean = -1, geometric = -1, minimum = -1;
    CU_ASSERT_EQUAL(combine(COMBINE_MEAN, rows[i].values, rows[i].weights, rows[i].n, &mean), 1);
    CU_ASSERT_EQUAL(combine(COMBINE_GEOMETRIC, rows[i].values, rows[i].weights, rows[i].n, &geometric), 1);
    CU_ASSERT_EQUAL(combine(COMBINE_MINIMUM, rows[i].values, rows[i].weights, rows[i].n, &minimum), 1);
    CU_ASSERT_EQUAL(mean, rows[i].mean);
    CU_ASSERT_DOUBLE_EQUAL(geometric, rows[i].geometric, 1e-12);
    CU_ASSERT_EQUAL(minimum, rows[i].minimum);
  }
}

static void test_nothing_left(void) {
  static const combination all[] = {COMBINE_MEAN, COMBINE_GEOMETRIC, COMBINE_MINIMUM};
  const double values[] = {none, 50};
  const double weights[] = {1, 0};
  for (size_t i = 0; i < 3; i++) {
    double out = 12345;
    CU_ASSERT_EQUAL(combine(all[i], values, weights, 2, &out), 0);
    CU_ASSERT_EQUAL(combine(all[i], values, weights, 0, &out), 0);
    CU_ASSERT_EQUAL(out, 12345);
  }
}

/* The mean is that of weighted_mean to the last digit; the three are in their order. */
static void test_random(void) {
  uint64_t state = 5;
  int wrong = 0;
  for (int round = 0; round < 2000; round++) {
    double values[40], weights[40], mean = 0, geometric = 0, minimum = 0, want = 0;
    weighted_mean oracle = {0};
    size_t n = 1 + next_below(&state, 40);
    for (size_t i = 0; i < n; i++) {
      values[i] = next_below(&state, 4) == 0 && i > 0 ? none : 100 * next_random(&state);
      weights[i] = 0.01 + next_random(&state);
      if (!isnan(values[i])) weighted_mean_add(&oracle, values[i], weights[i]);
    }
    weighted_mean_value(&oracle, &want);
    wrong += combine(COMBINE_MEAN, values, weights, n, &mean) != 1 || mean != want;
    wrong += combine(COMBINE_GEOMETRIC, values, weights, n, &geometric) != 1;
    wrong += combine(COMBINE_MINIMUM, values, weights, n, &minimum) != 1;
    wrong += !(minimum <= geometric * (1 + 1e-12) && geometric <= mean * (1 + 1e-12));
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

static void test_names(void) {
  combination how = COMBINE_MINIMUM;
  CU_ASSERT_EQUAL(combination_named("mean", &how), 1);
  CU_ASSERT_EQUAL(how, COMBINE_MEAN);
  CU_ASSERT_EQUAL(combination_named("geometric", &how), 1);
  CU_ASSERT_EQUAL(how, COMBINE_GEOMETRIC);
  CU_ASSERT_EQUAL(combination_named("minimum", &how), 1);
  CU_ASSERT_EQUAL(how, COMBINE_MINIMUM);
  CU_ASSERT_EQUAL(combination_named("median", &how), 0);
  CU_ASSERT_EQUAL(combination_named("", &how), 0);
  CU_ASSERT_EQUAL(how, COMBINE_MINIMUM);
}

static CU_TestInfo tests[] = {
    {"known combinations", test_known},
    {"nothing is left to combine", test_nothing_left},
    {"random values, seed 5", test_random},
    {"names of combinations", test_names},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
