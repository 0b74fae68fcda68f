#include "numeric/spearman.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "../suites.h"
#include "vectors.h"

static spearman_result spearman_of(const double *x, const double *y, size_t n) {
  spearman_result result = {NAN, NAN, -1};
  void *work = must_allocate(spearman_work(n));
  CU_ASSERT_EQUAL(spearman(x, y, n, 1, work, NULL, &result), NUMERIC_OK);
  free(work);
  return result;
}

static int is_close(double got, double want, double relative) {
  return isnan(want) ? isnan(got) : fabs(got - want) <= relative * fabs(want) + 1e-300;
}

static void check_vector(const vector *v) {
  spearman_result got = spearman_of(v->x, v->y, v->n);
  int ok = got.defined == !isnan(v->answers[0]);
  if (ok && got.defined) {
    ok = is_close(got.rho, v->answers[0], 1e-15) && is_close(got.p, v->answers[1], 1e-12);
  }
  CU_ASSERT(ok);
  if (!ok) printf("\n%s: got %.17g, p %.17g\n", v->id, got.rho, got.p);
}

static void agrees_with_vectors(void) { CU_ASSERT(each_vector("spearman", 2, check_vector) > 80); }

/* The midrank of values[i] by its definition. */
static double midrank(const double *values, size_t n, size_t i) {
  double below = 0;
  double equal = 0;
  for (size_t j = 0; j < n; j++) {
    below += values[j] < values[i];
    equal += values[j] == values[i];
  }
  return below + (equal + 1) / 2;
}

/* rho by its definition; NaN where undefined. */
static double rho_by_ranks(const double *x, const double *y, size_t n) {
  double mean = (double)(n + 1) / 2;
  double xx = 0;
  double yy = 0;
  double xy = 0;
  for (size_t i = 0; i < n; i++) {
    double dx = midrank(x, n, i) - mean;
    double dy = midrank(y, n, i) - mean;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xy / sqrt(xx * yy);
}

static void agrees_with_definition(void) {
  uint64_t random = 9;
  int wrong = 0;
  for (int table = 0; table < 10000; table++) {
    double x[40], y[40];
    size_t n = next_below(&random, 41);
    size_t levels = 1 + next_below(&random, 60);
    for (size_t i = 0; i < n; i++) {
      x[i] = (double)next_below(&random, levels) - 10;
      y[i] = (double)next_below(&random, levels) / 7;
    }
    spearman_result got = spearman_of(x, y, n);
    double want = rho_by_ranks(x, y, n);
    wrong += got.defined == isnan(want);
    if (isnan(want)) continue;
    wrong += !is_close(got.rho, want, 1e-14) || (n < 3) != isnan(got.p);
    wrong +=
        n > 2 && (got.p < 0 || got.p > 1 || (n > SPEARMAN_EXACT && (got.p == 0) != (fabs(got.rho) == 1)));
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

/* Over all n! orders of y, one after the other by its number: how many have a rho of at most, and at least, that of
   the order given. Sums of midranks' products are multiples of 1/4, exact in a double. */
static double p_by_enumeration(const double *x, const double *y, size_t n) {
  size_t orders = 1, low = 0, high = 0;
  double observed = 0;
  for (size_t i = 1; i <= n; i++) orders *= i;
  for (size_t i = 0; i < n; i++) observed += midrank(x, n, i) * midrank(y, n, i);
  for (size_t order = 0; order < orders; order++) {
    int used[SPEARMAN_EXACT] = {0};
    double products = 0;
    size_t rest = order;
    for (size_t i = 0; i < n; i++) {
      size_t skip = rest % (n - i), at = 0;
      rest /= n - i;
      while (used[at] || skip-- > 0) at++;
      used[at] = 1;
      products += midrank(x, n, i) * midrank(y, n, at);
    }
    low += products <= observed;
    high += products >= observed;
  }
  return fmin(1, 2.0 * (double)(low < high ? low : high) / (double)orders);
}

static void exact_for_few(void) {
  uint64_t random = 11;
  int wrong = 0, defined = 0;
  for (int table = 0; table < 3000; table++) {
    double x[7], y[7];
    size_t n = 3 + next_below(&random, table % 50 == 0 ? 5 : 3);
    size_t levels = 2 + next_below(&random, 8);
    for (size_t i = 0; i < n; i++) {
      x[i] = (double)next_below(&random, levels) - 3;
      y[i] = (double)next_below(&random, levels) / 7;
    }
    spearman_result got = spearman_of(x, y, n);
    if (!got.defined) continue;
    defined++;
    wrong += !is_close(got.p, p_by_enumeration(x, y, n), 1e-15);
  }
  CU_ASSERT(defined > 2000);
  CU_ASSERT_EQUAL(wrong, 0);
}

/* A perfect order has 2 of n! orders as extreme as itself; from 10 points on Student's t says 0. */
static void perfect_orders(void) {
  double x[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  double factorial = 2;
  for (size_t n = 3; n <= SPEARMAN_EXACT; n++) {
    factorial *= (double)n;
    CU_ASSERT_EQUAL(spearman_of(x, x, n).p, 2 / factorial);
  }
  CU_ASSERT_EQUAL(spearman_of(x, x, SPEARMAN_EXACT + 1).p, 0);
  CU_ASSERT(isnan(spearman_of(x, x, 2).p));
  spearman_result no_p;
  void *work = must_allocate(spearman_work(9));
  CU_ASSERT_EQUAL(spearman(x, x, 9, 0, work, NULL, &no_p), NUMERIC_OK);
  CU_ASSERT(no_p.rho == 1 && isnan(no_p.p));
  free(work);
}

static void undefined_without_variation(void) {
  double same[] = {3, 3, 3, 3};
  double rising[] = {1, 2, 3, 4};
  double zeros[] = {0.0, -0.0, 0.0, -0.0};
  CU_ASSERT_FALSE(spearman_of(rising, rising, 0).defined);
  CU_ASSERT_FALSE(spearman_of(rising, rising, 1).defined);
  CU_ASSERT_FALSE(spearman_of(same, rising, 4).defined);
  CU_ASSERT_FALSE(spearman_of(rising, same, 4).defined);
  CU_ASSERT_FALSE(spearman_of(zeros, rising, 4).defined);
}

/* Sums beyond 64 bits stay exact: rho of millions of rows is exactly 1 or -1, and one pair of neighbours that
   changed places, 1 - 12 / (n^3 - n), is not. */
static void exact_for_millions(void) {
  enum { N = 5000000 };
  double *x = must_allocate(N * sizeof(double));
  double *y = must_allocate(N * sizeof(double));
  for (size_t i = 0; i < N; i++) {
    x[i] = (double)(i / 2);
    y[i] = -(double)(i / 2);
  }
  spearman_result reversed = spearman_of(x, y, N);
  CU_ASSERT_EQUAL(reversed.rho, -1);
  CU_ASSERT_EQUAL(reversed.p, 0);
  for (size_t i = 0; i < N; i++) x[i] = y[i] = (double)i;
  CU_ASSERT_EQUAL(spearman_of(x, y, N).rho, 1);
  y[0] = 1;
  y[1] = 0;
  CU_ASSERT_DOUBLE_EQUAL(spearman_of(x, y, N).rho, 1, 1e-15);
  for (size_t i = 0; i < N; i++) {
    x[i] = (double)(i % 2);
    y[i] = (double)(i / 2 % 2);
  }
  spearman_result balanced = spearman_of(x, y, N);
  CU_ASSERT_EQUAL(balanced.rho, 0);
  CU_ASSERT_EQUAL(balanced.p, 1);
  free(y);
  free(x);
}

static void stops(void) {
  enum { N = 150000 };
  uint64_t random = 10;
  double *x = must_allocate(N * sizeof(double));
  double *y = must_allocate(N * sizeof(double));
  void *work = must_allocate(spearman_work(N));
  for (size_t i = 0; i < N; i++) {
    x[i] = (double)next_below(&random, N / 2);
    y[i] = next_random(&random);
  }
  size_t asked_in_all = SIZE_MAX;
  for (size_t stop_at = 0; stop_at <= asked_in_all || stop_at == 0; stop_at++) {
    countdown c = {0, stop_at};
    stop s = stop_on_countdown(&c);
    spearman_result result = {7, 7, 7};
    int rc = spearman(x, y, N, 1, work, &s, &result);
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
    {"spearman agrees with exact sums of ranks", agrees_with_vectors},
    {"spearman agrees with its definition on small random tables", agrees_with_definition},
    {"spearman's p of a few points agrees with enumeration", exact_for_few},
    {"spearman's p of a perfect order", perfect_orders},
    {"spearman is undefined without variation", undefined_without_variation},
    {"spearman of millions is exact", exact_for_millions},
    {"spearman stops whenever told to", stops},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
