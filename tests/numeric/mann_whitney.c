#include "numeric/mann_whitney.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "../suites.h"
#include "vectors.h"

/* The groups are those where y is 0 and 1. */
static mann_whitney_result mann_whitney_of(const double *x, const double *y, size_t n, const stop *s,
                                           int *rc) {
  mann_whitney_result result = {NAN, NAN, -1};
  double *groups[2] = {must_allocate(n * sizeof(double)), must_allocate(n * sizeof(double))};
  size_t sizes[2] = {0, 0};
  for (size_t i = 0; i < n; i++) groups[y[i] == 1][sizes[y[i] == 1]++] = x[i];
  void *work = must_allocate(mann_whitney_work(sizes[0], sizes[1]));
  *rc = mann_whitney(groups[0], sizes[0], groups[1], sizes[1], work, s, &result);
  free(work);
  free(groups[1]);
  free(groups[0]);
  return result;
}

static mann_whitney_result result_of(const double *x, const double *y, size_t n) {
  int rc;
  mann_whitney_result result = mann_whitney_of(x, y, n, NULL, &rc);
  CU_ASSERT_EQUAL(rc, NUMERIC_OK);
  return result;
}

static int is_close(double got, double want, double relative) {
  return isnan(want) ? isnan(got) : fabs(got - want) <= relative * fabs(want) + 1e-300;
}

static void check_vector(const vector *v) {
  mann_whitney_result got = result_of(v->x, v->y, v->n);
  int ok = got.defined == !isnan(v->answers[0]);
  if (ok && got.defined) {
    ok = is_close(got.delta, v->answers[0], 1e-15) && is_close(got.p, v->answers[1], 1e-12);
  }
  CU_ASSERT(ok);
  if (!ok) printf("\n%s: got %.17g, p %.17g\n", v->id, got.delta, got.p);
}

static void agrees_with_vectors(void) { CU_ASSERT(each_vector("mann_whitney", 2, check_vector) > 80); }

/* Cliff's delta by its definition, over all pairs; NaN where undefined. */
static double delta_by_pairs(const double *x, const double *y, size_t n) {
  double score = 0;
  double pairs = 0;
  for (size_t i = 0; i < n; i++) {
    for (size_t j = 0; j < n; j++) {
      if (y[i] != 1 || y[j] != 0) continue;
      score += (x[i] > x[j]) - (x[i] < x[j]);
      pairs++;
    }
  }
  return score / pairs;
}

static void agrees_with_all_pairs(void) {
  uint64_t random = 11;
  int wrong = 0;
  for (int table = 0; table < 10000; table++) {
    double x[40], y[40];
    size_t n = next_below(&random, 41);
    size_t levels = 1 + next_below(&random, 60);
    size_t share = 1 + next_below(&random, 9);
    for (size_t i = 0; i < n; i++) {
      x[i] = (double)next_below(&random, levels) / 7;
      y[i] = next_below(&random, 10) < share;
    }
    mann_whitney_result got = result_of(x, y, n);
    double want = delta_by_pairs(x, y, n);
    wrong += got.defined == isnan(want);
    if (!isnan(want)) wrong += got.delta != want || got.p < 0 || got.p > 1;
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

static int members(unsigned set) {
  int n = 0;
  for (; set != 0; set &= set - 1) n++;
  return n;
}

/* The exact p is the share of all choices of the group whose |delta| is as large. */
static void exact_p_is_a_share_of_choices(void) {
  enum { N = 10, INSIDE = 4, CHOICES = 210 };
  double deltas[CHOICES], ps[CHOICES];
  double x[N], y[N];
  int choices = 0;
  for (unsigned set = 0; set < 1u << N; set++) {
    if (members(set) != INSIDE) continue;
    for (int i = 0; i < N; i++) {
      x[i] = i;
      y[i] = set >> i & 1;
    }
    mann_whitney_result result = result_of(x, y, N);
    deltas[choices] = result.delta;
    ps[choices++] = result.p;
  }
  CU_ASSERT_EQUAL(choices, CHOICES);
  int wrong = 0;
  for (int i = 0; i < CHOICES; i++) {
    double as_large = 0;
    for (int j = 0; j < CHOICES; j++) as_large += fabs(deltas[j]) >= fabs(deltas[i]) - 1e-12;
    wrong += !is_close(ps[i], fmin(1, as_large / CHOICES), 1e-15);
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

/* In how many ways 8 of n can be chosen. */
static double choices_of_8(double n) {
  double choices = 1;
  for (int k = 1; k <= 8; k++) choices = choices * (n - 8 + k) / k;
  return choices;
}

/* A group of 8 against two million: all below the others is one choice of all, spread evenly among them
   nothing unusual. */
static void exact_for_millions(void) {
  enum { N = 2000008 };
  double *x = must_allocate(N * sizeof(double));
  double *y = must_allocate(N * sizeof(double));
  for (size_t i = 0; i < N; i++) {
    x[i] = (double)i;
    y[i] = i < 8;
  }
  mann_whitney_result below = result_of(x, y, N);
  CU_ASSERT_EQUAL(below.delta, -1);
  CU_ASSERT(is_close(below.p, 2 / choices_of_8(N), 1e-14));
  for (size_t i = 0; i < N; i++) y[i] = i % (N / 8) == N / 16;
  mann_whitney_result even = result_of(x, y, N);
  CU_ASSERT(even.p > 0.999 && even.p <= 1);
  free(y);
  free(x);
}

/* Cubes of ties beyond 64 bits, and a variance of which ties leave hardly anything. */
static void does_not_overflow(void) {
  enum { N = 3000000 };
  double *x = must_allocate(N * sizeof(double));
  double *y = must_allocate(N * sizeof(double));
  for (size_t i = 0; i < N; i++) {
    x[i] = (double)(i % 2);
    y[i] = (double)(i / 2 % 2);
  }
  mann_whitney_result balanced = result_of(x, y, N);
  CU_ASSERT_EQUAL(balanced.delta, 0);
  CU_ASSERT_EQUAL(balanced.p, 1);
  for (size_t i = 0; i < N; i++) x[i] = 5;
  CU_ASSERT(isnan(result_of(x, y, N).p));
  x[2] = 6; /* inside: twice U exceeds the pairs by n0, so z = (n0 - 1) / sqrt(n0 n1) */
  CU_ASSERT(is_close(result_of(x, y, N).p, erfc((N / 2.0 - 1) / (N / 2.0) / sqrt(2)), 1e-12));
  free(y);
  free(x);
}

static void undefined_with_an_empty_group(void) {
  double x[] = {1, 2, 3};
  CU_ASSERT_FALSE(result_of(x, x, 0).defined);
  CU_ASSERT_FALSE(result_of(x, (double[]){1, 1, 1}, 3).defined);
  CU_ASSERT_FALSE(result_of(x, (double[]){0, 0, 0}, 3).defined);
}

static void check_stops(size_t n, size_t inside) {
  uint64_t random = 12;
  double *x = must_allocate(n * sizeof(double));
  double *y = must_allocate(n * sizeof(double));
  for (size_t i = 0; i < n; i++) {
    x[i] = (double)i + next_random(&random);
    y[i] = (i + n / 2) % n < inside;
  }
  size_t asked_in_all = SIZE_MAX;
  for (size_t stop_at = 0; stop_at <= asked_in_all || stop_at == 0; stop_at++) {
    countdown c = {0, stop_at};
    stop s = stop_on_countdown(&c);
    int rc;
    mann_whitney_result result = mann_whitney_of(x, y, n, &s, &rc);
    CU_ASSERT_EQUAL(rc, stop_at == 0 ? NUMERIC_OK : NUMERIC_STOPPED);
    CU_ASSERT_EQUAL(result.defined, stop_at == 0 ? 1 : -1);
    if (stop_at == 0) asked_in_all = c.asked;
  }
  CU_ASSERT(asked_in_all > 2);
  free(y);
  free(x);
}

static void stops(void) {
  check_stops(300000, 150000);
  check_stops(200000, 8);
}

static CU_TestInfo tests[] = {
    {"mann_whitney agrees with scipy and exact counts", agrees_with_vectors},
    {"delta agrees with its definition on small random tables", agrees_with_all_pairs},
    {"the exact p is a share of all choices", exact_p_is_a_share_of_choices},
    {"the exact p for millions", exact_for_millions},
    {"mann_whitney of millions does not overflow", does_not_overflow},
    {"mann_whitney is undefined with an empty group", undefined_with_an_empty_group},
    {"mann_whitney stops whenever told to", stops},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
