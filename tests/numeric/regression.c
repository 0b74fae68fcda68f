/* Regression and weighted mean. */
#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>

#include "numeric/mean.h"
#include "numeric/regression.h"
#include "../suites.h"
#include "vectors.h"

static void check_answer(const vector *v, const char *what, int defined, double got, double want,
                         double slack) {
  int ok = defined ? fabs(got - want) <= 1e-9 * fabs(want) + slack : isnan(want);
  if (!ok) printf("\n    %s: %s: want %.17g, got %.17g\n", v->id, what, want, defined ? got : NAN);
  CU_ASSERT(ok);
}

static void check_vector(const vector *v) {
  static const struct {
    const char *name;
    int (*result)(const regression *r, double *out);
    double slack;
  } results[] = {{"slope", regression_slope, 1e-12},
                 {"intercept", regression_intercept, 1e-12},
                 {"r2", regression_r2, 1e-12},
                 {"corr", regression_corr, 1e-12},
                 {"p", regression_p, 1e-300}};
  regression r = {0};
  for (size_t i = 0; i < v->n; i++) regression_add(&r, v->x[i], v->y[i]);
  for (int i = 0; i < 5; i++) {
    double got = 0;
    int defined = results[i].result(&r, &got);
    check_answer(v, results[i].name, defined, got, v->answers[i], results[i].slack);
  }
}

/* tests/numeric/vectors/make_vectors.py says how they were computed. */
static void test_vectors(void) { CU_ASSERT(each_vector("regression", 5, check_vector) >= 100); }

/* NIST StRD Norris: slope, intercept and r2 certified to 15 digits. */
static void test_norris(void) {
  static const double points[][2] = {
      {0.1, 0.2},     {338.8, 337.4}, {118.1, 118.2}, {888.0, 884.6}, {9.2, 10.1},    {228.1, 226.5},
      {668.5, 666.3}, {998.5, 996.3}, {449.1, 448.6}, {778.9, 777.0}, {559.2, 558.2}, {0.3, 0.4},
      {0.1, 0.6},     {778.1, 775.5}, {668.8, 666.9}, {339.3, 338.0}, {448.9, 447.5}, {10.8, 11.6},
      {557.7, 556.0}, {228.3, 228.1}, {998.0, 995.8}, {888.8, 887.6}, {119.6, 120.2}, {0.3, 0.3},
      {0.6, 0.3},     {557.6, 556.8}, {339.3, 339.1}, {888.0, 887.2}, {998.5, 999.0}, {778.9, 779.0},
      {10.2, 11.1},   {117.6, 118.3}, {228.9, 229.2}, {668.4, 669.1}, {449.2, 448.9}, {0.2, 0.5}};
  regression r = {0};
  double slope = 0, intercept = 0, r2 = 0;
  for (size_t i = 0; i < sizeof points / sizeof points[0]; i++)
    regression_add(&r, points[i][1], points[i][0]);
  /* The file gives y before x, as the pairs above do. */
  CU_ASSERT(regression_slope(&r, &slope) && regression_intercept(&r, &intercept) && regression_r2(&r, &r2));
  CU_ASSERT_DOUBLE_EQUAL(slope, 1.00211681802045, 1e-13);
  CU_ASSERT_DOUBLE_EQUAL(intercept, -0.262323073774029, 1e-12);
  CU_ASSERT_DOUBLE_EQUAL(r2, 0.999993745883712, 1e-14);
}

/* y = 3 x + 1 far from zero: 10 digits must remain. */
static void test_far_from_zero(void) {
  static const double origins[] = {0, 2460000.5, 1e9, 1e12};
  for (int k = 0; k < 4; k++) {
    regression r = {0};
    double slope = 0;
    for (int i = 0; i < 1000; i++) {
      double step = i * 0.0009765625;
      regression_add(&r, origins[k] + step, origins[k] + 3 * step);
    }
    CU_ASSERT(regression_slope(&r, &slope));
    CU_ASSERT_DOUBLE_EQUAL(slope, 3, k < 3 ? 3e-10 : 1e-3); /* at 1e12 the input itself has lost digits */
  }
}

static void test_undefined(void) {
  regression r = {0};
  double out;
  CU_ASSERT(!regression_slope(&r, &out) && !regression_corr(&r, &out));
  regression_add(&r, 1, 1);
  regression_add(&r, 1, 2);
  CU_ASSERT(!regression_slope(&r, &out) && !regression_intercept(&r, &out) && !regression_r2(&r, &out));
  regression_add(&r, 5, 5);
  CU_ASSERT(regression_slope(&r, &out));
  regression_remove(&r, 1, 1);
  regression_remove(&r, 1, 2);
  CU_ASSERT(!regression_slope(&r, &out));
  regression_add(&r, 5, 7); /* x varied in the past only */
  CU_ASSERT(!regression_slope(&r, &out) && !regression_corr(&r, &out));
}

static double p_of(const double *x, const double *y, size_t n) {
  regression r = {0};
  double p = NAN;
  for (size_t i = 0; i < n; i++) regression_add(&r, x[i], y[i]);
  return regression_p(&r, &p) ? p : (double)NAN;
}

/* p where r2 is 1 or hardly less, and of numbers whose squares are close to the range of a double. With one
   degree of freedom p = 2 / pi * asin(sqrt(1 - r2)), and here 1 - r2 = 3 e^2 / (1 + 3 e^2) for an e of 2^-30
   and 2^-40. */
static void test_p(void) {
  double x[] = {-1, 0, 1};
  double line[] = {1, 3, 5};
  CU_ASSERT_EQUAL(p_of(x, line, 3), 0);
  CU_ASSERT(isnan(p_of(x, line, 2)));
  CU_ASSERT(isnan(p_of(x, (double[]){7, 7, 7}, 3)));
  CU_ASSERT(isnan(p_of((double[]){7, 7, 7}, line, 3)));
  for (int bits = 30; bits <= 40; bits += 10) {
    double e = ldexp(1, -bits);
    double y[] = {-1 + e, -2 * e, 1 + e};
    double want = 2 / acos(-1) * asin(sqrt(3 * e * e / (1 + 3 * e * e)));
    CU_ASSERT_DOUBLE_EQUAL(p_of(x, y, 3) / want, 1, 1e-13);
    double large = ldexp(1, 500);
    for (int i = 0; i < 3; i++) y[i] *= large;
    CU_ASSERT_DOUBLE_EQUAL(p_of((double[]){-large, 0, large}, y, 3) / want, 1, 1e-13);
  }
  CU_ASSERT(p_of((double[]){-1e200, 0, 1e200}, line, 3) < 1e-14);
  CU_ASSERT(p_of((double[]){-1e-300, 0, 1e-300}, line, 3) < 1e-14);
}

static void test_mean(void) {
  weighted_mean m = {0};
  double out = -1;
  CU_ASSERT(!weighted_mean_value(&m, &out));
  weighted_mean_add(&m, 99, 0);
  CU_ASSERT(!weighted_mean_value(&m, &out));
  weighted_mean_add(&m, 1e300, 1);
  weighted_mean_add(&m, 0.1, 0.3);
  weighted_mean_add(&m, 0.1, 0.9);
  weighted_mean_remove(&m, 99, 0);
  CU_ASSERT(weighted_mean_value(&m, &out));
  weighted_mean_remove(&m, 0.1, 0.3);
  weighted_mean_remove(&m, 0.1, 0.9);
  CU_ASSERT(weighted_mean_value(&m, &out) && out == 1e300);
  weighted_mean_remove(&m, 1e300, 1);
  CU_ASSERT(!weighted_mean_value(&m, &out));
}

static CU_TestInfo tests[] = {
    {"NIST Norris", test_norris},
    {"vectors", test_vectors},
    {"far from zero", test_far_from_zero},
    {"undefined", test_undefined},
    {"p value", test_p},
    {"weighted mean", test_mean},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
