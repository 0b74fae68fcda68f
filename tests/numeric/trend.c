#include <CUnit/CUnit.h>
#include <string.h>

#include "numeric/trend.h"
#include "../suites.h"
#include "vectors.h"

static void test_shape(void) {
  static const struct {
    const char *want;
    size_t n;
    double values[6];
  } cases[] = {
      {"stable", 2, {50, 55}},
      {"stable", 4, {50, 47, 52, 48}},
      {"rising", 2, {50, 55.5}},
      {"rising", 4, {10, 30, 26, 50}},
      {"falling", 3, {50, 30, 20}},
      {"rise_then_fall", 3, {10, 50, 40}},
      {"rise_then_fall", 5, {10, 30, 27, 50, 10}},
      {"fall_then_rise", 3, {60, 30, 50}},
      {"fluctuating", 4, {10, 50, 20, 60}},
      {"fluctuating", 3, {10, 14, 8}}, /* a fall of 6 after a rise of 4 */
      {"fluctuating", 5, {10, 30, 20, 50, 10}},
      /* a move of exactly the tolerance does not count: back, as the whole change, on either side of an extreme */
      {"rising", 3, {20, 15, 30}},
      {"falling", 3, {30, 35, 20}},
      {"rise_then_fall", 5, {10, 30, 25, 50, 10}},
      {"rise_then_fall", 5, {10, 50, 20, 25, 5}},
      {"fall_then_rise", 5, {60, 40, 45, 20, 60}},
      {"fall_then_rise", 5, {60, 20, 40, 35, 60}},
      {"fluctuating", 3, {50, 57, 55}},
      {"fluctuating", 3, {45, 50, 44}},
      {"fluctuating", 3, {44, 50, 45}},
      /* 8.3 - 3.3 is 5 on paper and 5.000000000000001 as doubles */
      {"stable", 2, {3.3, 8.3}},
      {"stable", 2, {8.3, 3.3}},
      {"rising", 3, {8.3, 3.3, 30}},
      {"falling", 3, {30, 3.3, 8.3}},
      {"rise_then_fall", 5, {1, 8.3, 3.3, 50, 1}},
      {"rise_then_fall", 5, {1, 50, 3.3, 8.3, 1}},
      {"fluctuating", 3, {3.3, 10.2, 8.3}},
      {"fluctuating", 3, {3.3, 8.3, 1}},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    CU_ASSERT_STRING_EQUAL(trend_shape(cases[i].values, cases[i].n, 5), cases[i].want);
  }
  CU_ASSERT_PTR_NULL(trend_shape(cases[0].values, 1, 5));
  CU_ASSERT_PTR_NULL(trend_shape(cases[0].values, 0, 5));
  CU_ASSERT_STRING_EQUAL(trend_shape(cases[6].values, 5, 100), "stable");
}

static double below_of(double value, size_t n) {
  static const double others[] = {1, 2, 3, 3, 5, 6};
  return trend_below(others, n, value);
}

static void test_below(void) {
  CU_ASSERT_EQUAL(below_of(0, 6), 0);
  CU_ASSERT_EQUAL(below_of(1, 6), 0.5);
  CU_ASSERT_EQUAL(below_of(2.5, 6), 2);
  CU_ASSERT_EQUAL(below_of(3, 6), 3);
  CU_ASSERT_EQUAL(below_of(3, 3), 2.5);
  CU_ASSERT_EQUAL(below_of(6, 6), 5.5);
  CU_ASSERT_EQUAL(below_of(7, 6), 6);
  CU_ASSERT_EQUAL(below_of(1, 0), 0);
  uint64_t state = 1;
  int wrong = 0;
  for (int round = 0; round < 2000; round++) {
    double sorted[50], below = 0;
    size_t n = next_below(&state, 50);
    double value = (double)next_below(&state, 60);
    for (size_t i = 0; i < n; i++) {
      sorted[i] = (i == 0 ? 0 : sorted[i - 1]) + (double)next_below(&state, 3);
      below += sorted[i] < value ? 1 : sorted[i] == value ? 0.5 : 0;
    }
    wrong += trend_below(sorted, n, value) != below;
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

/* The level among others in any order is that among them in rising order. */
static void test_level_of_any_order(void) {
  uint64_t state = 2;
  int wrong = 0;
  CU_ASSERT_PTR_NULL(trend_level(1, NULL, 0, 1.0 / 3, 2.0 / 3));
  for (int round = 0; round < 500; round++) {
    double others[30], sorted[30];
    size_t n = 1 + next_below(&state, 30);
    for (size_t i = 0; i < n; i++) others[i] = (double)next_below(&state, 20);
    for (size_t i = 0, k; i < n; i++) {
      for (k = i; k > 0 && sorted[k - 1] > others[i]; k--) sorted[k] = sorted[k - 1];
      sorted[k] = others[i];
    }
    double value = (double)next_below(&state, 20);
    const char *want = trend_level_at(trend_below(sorted, n, value), n, 0.3, 0.7);
    wrong += strcmp(trend_level(value, others, n, 0.3, 0.7), want) != 0;
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

static void test_level(void) {
  CU_ASSERT_STRING_EQUAL(trend_level_at(0, 6, 1.0 / 3, 2.0 / 3), "low");
  CU_ASSERT_STRING_EQUAL(trend_level_at(1.5, 6, 1.0 / 3, 2.0 / 3), "low");
  CU_ASSERT_STRING_EQUAL(trend_level_at(2, 6, 1.0 / 3, 2.0 / 3), "middle"); /* 2 of 6: a third */
  CU_ASSERT_STRING_EQUAL(trend_level_at(4, 6, 1.0 / 3, 2.0 / 3), "middle"); /* 4 of 6: two thirds */
  CU_ASSERT_STRING_EQUAL(trend_level_at(4.5, 6, 1.0 / 3, 2.0 / 3), "high");
  CU_ASSERT_STRING_EQUAL(trend_level_at(1, 1, 1.0 / 3, 2.0 / 3), "high");
  CU_ASSERT_STRING_EQUAL(trend_level_at(0.5, 1, 1.0 / 3, 2.0 / 3), "middle");
  CU_ASSERT_PTR_NULL(trend_level_at(0, 0, 1.0 / 3, 2.0 / 3));
  CU_ASSERT_STRING_EQUAL(trend_level_at(2, 6, 0.4, 0.5), "low"); /* the shares are the caller's */
  CU_ASSERT_STRING_EQUAL(trend_level_at(4, 6, 0.4, 0.5), "high");
  CU_ASSERT_STRING_EQUAL(trend_level_at(4, 6, 0, 1), "middle");
  /* a third of n is a third, whatever the rounding of 1.0 / 3 */
  for (size_t n = 3; n < 3000; n += 3) {
    CU_ASSERT_STRING_EQUAL(trend_level_at((double)(n / 3), n, 1.0 / 3, 2.0 / 3), "middle");
    CU_ASSERT_STRING_EQUAL(trend_level_at((double)(2 * n / 3), n, 1.0 / 3, 2.0 / 3), "middle");
  }
}

static CU_TestInfo tests[] = {
    {"shape", test_shape}, {"below", test_below},
    {"level", test_level}, {"level among others in any order", test_level_of_any_order},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
