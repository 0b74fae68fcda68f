#include "numeric/kendall.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "../suites.h"
#include "vectors.h"

static kendall_result kendall_of(const double *x, const double *y, size_t n) {
  kendall_result result = {NAN, NAN, -1};
  void *work = must_allocate(kendall_work(n));
  CU_ASSERT_EQUAL(kendall(x, y, n, work, NULL, &result), NUMERIC_OK);
  free(work);
  return result;
}

static int is_close(double got, double want, double relative) {
  return fabs(got - want) <= relative * fabs(want) + 1e-300;
}

static void check_vector(const vector *v) {
  kendall_result got = kendall_of(v->x, v->y, v->n);
  int ok = got.defined == !isnan(v->answers[0]);
  if (ok && got.defined) {
    ok = is_close(got.tau, v->answers[0], 1e-14) && is_close(got.p, v->answers[1], 1e-11);
  }
  CU_ASSERT(ok);
  if (!ok) printf("\n%s: got %.17g, p %.17g\n", v->id, got.tau, got.p);
}

static void agrees_with_scipy(void) { CU_ASSERT(each_vector("kendall", 2, check_vector) > 80); }

static int sign_of(double d) { return (d > 0) - (d < 0); }

/* tau-b by its definition, over all pairs; NaN where undefined. */
static double tau_by_pairs(const double *x, const double *y, size_t n) {
  double score = 0;
  double untied_x = 0;
  double untied_y = 0;
  for (size_t i = 0; i < n; i++) {
    for (size_t j = i + 1; j < n; j++) {
      int dx = sign_of(x[j] - x[i]);
      int dy = sign_of(y[j] - y[i]);
      score += dx * dy;
      untied_x += dx != 0;
      untied_y += dy != 0;
    }
  }
  return score / sqrt(untied_x) / sqrt(untied_y);
}

static void agrees_with_all_pairs(void) {
  uint64_t random = 5;
  int wrong = 0;
  for (int table = 0; table < 10000; table++) {
    double x[40], y[40];
    size_t n = next_below(&random, 41);
    size_t levels = 1 + next_below(&random, 60);
    for (size_t i = 0; i < n; i++) {
      x[i] = (double)next_below(&random, levels) - 10;
      y[i] = (double)next_below(&random, levels) / 7;
    }
    kendall_result got = kendall_of(x, y, n);
    double want = tau_by_pairs(x, y, n);
    wrong += got.defined == isnan(want);
    if (!isnan(want)) wrong += !is_close(got.tau, want, 1e-14) || got.p < 0 || got.p > 1;
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

/* The next permutation in lexicographic order, 0 after the last. */
static int next_permutation(double *a, size_t n) {
  size_t i = n - 1;
  while (i > 0 && a[i - 1] >= a[i]) i--;
  if (i == 0) return 0;
  size_t j = n - 1;
  while (a[j] <= a[i - 1]) j--;
  double swap = a[i - 1];
  a[i - 1] = a[j];
  a[j] = swap;
  for (size_t k = n - 1; i < k; i++, k--) {
    swap = a[i];
    a[i] = a[k];
    a[k] = swap;
  }
  return 1;
}

/* The exact p is the share of all orders of y whose |tau| is as large. */
static void exact_p_is_a_share_of_orders(void) {
  enum { N = 7, ORDERS = 5040 };
  static double taus[ORDERS], ps[ORDERS];
  double x[N] = {0, 1, 2, 3, 4, 5, 6};
  double y[N] = {0, 1, 2, 3, 4, 5, 6};
  int orders = 0;
  do {
    kendall_result result = kendall_of(x, y, N);
    taus[orders] = result.tau;
    ps[orders++] = result.p;
  } while (next_permutation(y, N));
  CU_ASSERT_EQUAL(orders, ORDERS);
  int wrong = 0;
  for (int i = 0; i < ORDERS; i += 7) {
    double as_large = 0;
    for (int j = 0; j < ORDERS; j++) as_large += fabs(taus[j]) >= fabs(taus[i]) - 1e-12;
    wrong += !is_close(ps[i], as_large / ORDERS, 1e-13);
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

static void undefined_without_variation(void) {
  double a[] = {3, 3, 3, 3};
  double b[] = {1, 2, 3, 4};
  double zeros[] = {0.0, -0.0, 0.0, -0.0};
  CU_ASSERT_FALSE(kendall_of(a, b, 0).defined);
  CU_ASSERT_FALSE(kendall_of(a, b, 1).defined);
  CU_ASSERT_FALSE(kendall_of(a, b, 4).defined);
  CU_ASSERT_FALSE(kendall_of(b, a, 4).defined);
  CU_ASSERT_FALSE(kendall_of(zeros, b, 4).defined);
  CU_ASSERT_TRUE(kendall_of(b, b, 4).defined);
}

/* Sums of cubes beyond 64 bits, and factorials beyond a double. */
static void does_not_overflow(void) {
  enum { N = 3000000 };
  double *x = must_allocate(N * sizeof(double));
  double *y = must_allocate(N * sizeof(double));
  for (size_t i = 0; i < N; i++) {
    x[i] = (double)i;
    y[i] = -(double)i;
  }
  kendall_result reversed = kendall_of(x, y, N);
  CU_ASSERT_EQUAL(reversed.tau, -1);
  CU_ASSERT_EQUAL(reversed.p, 0);
  for (size_t i = 0; i < N; i++) {
    x[i] = (double)(i % 2);
    y[i] = (double)(i / 2 % 2);
  }
  kendall_result balanced = kendall_of(x, y, N);
  CU_ASSERT_EQUAL(balanced.tau, 0);
  CU_ASSERT_EQUAL(balanced.p, 1);
  free(y);
  free(x);
}

static void stops(void) {
  enum { N = 150000 };
  uint64_t random = 6;
  double *x = must_allocate(N * sizeof(double));
  double *y = must_allocate(N * sizeof(double));
  void *work = must_allocate(kendall_work(N));
  for (size_t i = 0; i < N; i++) {
    x[i] = (double)next_below(&random, N / 2);
    y[i] = next_random(&random);
  }
  size_t asked_in_all = SIZE_MAX;
  for (size_t stop_at = 0; stop_at <= asked_in_all || stop_at == 0; stop_at++) {
    countdown c = {0, stop_at};
    stop s = stop_on_countdown(&c);
    kendall_result result = {7, 7, 7};
    int rc = kendall(x, y, N, work, &s, &result);
    CU_ASSERT_EQUAL(rc, stop_at == 0 ? NUMERIC_OK : NUMERIC_STOPPED);
    CU_ASSERT(stop_at == 0 || result.defined == 7);
    if (stop_at == 0) asked_in_all = c.asked;
  }
  CU_ASSERT(asked_in_all > 10);
  free(work);
  free(y);
  free(x);
}

static CU_TestInfo tests[] = {
    {"kendall agrees with scipy.stats.kendalltau", agrees_with_scipy},
    {"kendall agrees with its definition on small random tables", agrees_with_all_pairs},
    {"the exact p is a share of all orders", exact_p_is_a_share_of_orders},
    {"kendall is undefined without variation", undefined_without_variation},
    {"kendall of millions does not overflow", does_not_overflow},
    {"kendall stops whenever told to", stops},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
