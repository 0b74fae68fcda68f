#include "numeric/theil_sen.h"

#include <CUnit/CUnit.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "../suites.h"
#include "vectors.h"

/* NaN where undefined. */
static double slope_of(const double *x, const double *y, size_t n) {
  double slope = 12345;
  int defined = -1;
  void *work = must_allocate(theil_sen_work(n));
  CU_ASSERT_EQUAL(theil_sen(x, y, n, work, NULL, &slope, &defined), NUMERIC_OK);
  CU_ASSERT(defined == 1 || (defined == 0 && slope == 12345));
  free(work);
  return defined ? slope : (double)NAN;
}

static void check_vector(const vector *v) {
  double got = slope_of(v->x, v->y, v->n);
  double want = v->answers[0];
  int ok = isnan(want) ? isnan(got) : fabs(got - want) <= 1e-12 * fabs(want);
  CU_ASSERT(ok);
  if (!ok) printf("\n%s: got %.17g\n", v->id, got);
}

static void agrees_with_scipy(void) { CU_ASSERT(each_vector("theil_sen", 1, check_vector) > 80); }

/* How the slopes of all pairs lie around a value: how many below and equal, and the nearest others. */
typedef struct split {
  uint64_t below, equal, all;
  double next_below, next_above;
} split;

static split split_slopes(const double *x, const double *y, size_t n, double at) {
  split s = {0, 0, 0, -INFINITY, INFINITY};
  for (size_t i = 0; i < n; i++) {
    for (size_t j = i + 1; j < n; j++) {
      if (x[i] == x[j]) continue;
      double slope = (y[j] - y[i]) / (x[j] - x[i]);
      s.all++;
      s.below += slope < at;
      s.equal += slope == at;
      if (slope < at && slope > s.next_below) s.next_below = slope;
      if (slope > at && slope < s.next_above) s.next_above = slope;
    }
  }
  return s;
}

/* Is `at` the median of all slopes, to the last bit? Needs no sorting, so it shares nothing with the
   routine. */
static int is_median(const double *x, const double *y, size_t n, double at) {
  split s = split_slopes(x, y, n, at);
  if (s.all == 0) return isnan(at);
  uint64_t lower_rank = (s.all - 1) / 2;
  uint64_t upper_rank = s.all / 2;
  if (lower_rank + 1 < s.below || upper_rank > s.below + s.equal) return 0;
  double lower = lower_rank < s.below ? s.next_below : at;
  double upper = upper_rank >= s.below + s.equal ? s.next_above : at;
  return s.equal == 0 ? at == (lower + upper) / 2 : (lower + upper) / 2 == at;
}

static void agrees_with_all_pairs_when_small(void) {
  uint64_t random = 7;
  int wrong = 0;
  for (int table = 0; table < 10000; table++) {
    double x[40], y[40];
    size_t n = next_below(&random, 41);
    size_t levels = 1 + next_below(&random, 60);
    for (size_t i = 0; i < n; i++) {
      x[i] = (double)next_below(&random, levels) - 10;
      y[i] = (double)next_below(&random, levels) / 7;
    }
    wrong += !is_median(x, y, n, slope_of(x, y, n));
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

enum shape {
  RANDOM,
  RISING_WITH_NOISE,
  OUTLIERS,
  DAYS,          /* x near 2.46 million, some days apart */
  BIG_ORIGIN,    /* 1e9 + small, both ways */
  BIG_NEAR_TIES, /* x differs in the last digits only */
  INTEGER_GRID,
  INTEGER_Y,
  TWO_LEVELS_OF_Y,
  TWO_X,
  ONE_POINT_APART, /* nearly all x equal */
  LINE_THIRD,      /* slope 1/3, differences exact */
  LINE_WITH_OUTLIERS,
  CONSTANT_Y,
  TWO_SLOPES, /* half of the slopes -1, half 1 */
  PAIRED_Y,   /* every point twice */
  WIDE_RANGE, /* sizes from 1e-60 to 1e60 */
  SHAPES
};

static double wide(uint64_t *random) {
  return (next_random(random) - 0.5) * pow(10, 120 * next_random(random) - 60);
}

static void make_point(enum shape shape, uint64_t *random, size_t i, double *x, double *y) {
  double t = (double)i;
  double r = next_random(random);
  double q = next_random(random);
  switch (shape) {
    case RANDOM:
      *x = r, *y = q;
      break;
    case RISING_WITH_NOISE:
      *x = t, *y = 0.3 * t + 50 * r;
      break;
    case OUTLIERS:
      *x = r, *y = 2 * r + (q < 0.2 ? 1e12 * q : 1e-3 * q);
      break;
    case DAYS:
      *x = 2460000.5 + floor(700 * r), *y = floor(1000 * q) / 10;
      break;
    case BIG_ORIGIN:
      *x = 1e9 + r, *y = 1e9 + r + q;
      break;
    case BIG_NEAR_TIES:
      *x = 1e9 + floor(1000 * r) * 0x1p-23, *y = 1e9 * q;
      break;
    case INTEGER_GRID:
      *x = floor(30 * r), *y = floor(30 * q);
      break;
    case INTEGER_Y:
      *x = t, *y = floor(5 * q);
      break;
    case TWO_LEVELS_OF_Y:
      *x = r, *y = q < 0.5;
      break;
    case TWO_X:
      *x = r < 0.5, *y = q;
      break;
    case ONE_POINT_APART:
      *x = i == 5, *y = q;
      break;
    case LINE_THIRD:
      *x = 3 * t, *y = t;
      break;
    case LINE_WITH_OUTLIERS:
      *x = t, *y = q < 0.3 ? 100 * r : 7 * t;
      break;
    case CONSTANT_Y:
      *x = r, *y = 0.1;
      break;
    case TWO_SLOPES:
      *x = (double)(i % 2), *y = i % 2 == 0 ? 0 : (i % 4 == 1 ? 1 : -1);
      break;
    case PAIRED_Y:
      *x = floor(t / 2), *y = sin(*x);
      break;
    case WIDE_RANGE:
      *x = wide(random), *y = wide(random);
      break;
    case SHAPES:
      break;
  }
}

static void check_shape(enum shape shape, size_t n, uint64_t *random) {
  double *x = must_allocate(n * sizeof(double));
  double *y = must_allocate(n * sizeof(double));
  for (size_t i = 0; i < n; i++) make_point(shape, random, i, &x[i], &y[i]);
  double got = slope_of(x, y, n);
  int ok = is_median(x, y, n, got) && slope_of(x, y, n) == got;
  CU_ASSERT(ok);
  if (!ok) printf("\nshape %d, n %zu: got %.17g\n", (int)shape, n, got);
  free(y);
  free(x);
}

/* n on both sides of the change of method, with odd and even numbers of pairs. */
static void agrees_with_all_pairs_when_large(void) {
  static const size_t sizes[] = {255, 256, 257, 258, 300, 400, 402, 711, 1201, 3000};
  uint64_t random = 8;
  for (int shape = 0; shape < SHAPES; shape++) {
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
      check_shape((enum shape)shape, sizes[i], &random);
    }
  }
}

/* Few points in many random forms, to meet rare courses: ties at the bounds, misses of the sample. */
static void agrees_with_all_pairs_often(void) {
  uint64_t random = 9;
  int wrong = 0;
  for (int table = 0; table < 600; table++) {
    double x[320], y[320];
    size_t n = 257 + next_below(&random, 64);
    double x_levels = pow(2, 1 + (double)next_below(&random, 30));
    double y_levels = pow(2, 1 + (double)next_below(&random, 30));
    for (size_t i = 0; i < n; i++) {
      x[i] = floor(x_levels * next_random(&random));
      y[i] = floor(y_levels * next_random(&random)) / (table % 2 == 0 ? 1 : 10);
    }
    wrong += !is_median(x, y, n, slope_of(x, y, n));
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

/* All on a line, but for the rounding of decimals: more pairs than fit share a slope but for its last
   digits. The ranks of slopes four units away bracket the median. */
static void decimals_on_a_line(void) {
  enum { N = 3000 };
  static double x[N], y[N];
  for (size_t i = 0; i < N; i++) {
    x[i] = (double)i * 0.1;
    y[i] = x[i] * 3;
  }
  double got = slope_of(x, y, N);
  split less = split_slopes(x, y, N, got - 8 * DBL_EPSILON);
  split more = split_slopes(x, y, N, got + 8 * DBL_EPSILON);
  CU_ASSERT(less.below <= less.all / 2);
  CU_ASSERT(more.below + more.equal > more.all / 2);
}

/* Scaling by powers of two scales the result, to the ends of the range. */
static void scales(void) {
  enum { N = 600 };
  static const int exponents[] = {-1000, -600, 0, 600, 1000};
  uint64_t random = 10;
  double x[N], y[N], scaled_x[N], scaled_y[N];
  for (size_t i = 0; i < N; i++) make_point(RANDOM, &random, i, &x[i], &y[i]);
  for (size_t n = 100; n <= N; n += 500) {
    double slope = slope_of(x, y, n);
    for (int a = 0; a < 5; a++) {
      for (int b = 0; b < 5; b++) {
        for (size_t i = 0; i < n; i++) {
          scaled_x[i] = ldexp(x[i], exponents[a]);
          scaled_y[i] = ldexp(y[i], exponents[b]);
        }
        double want = ldexp(slope, exponents[b] - exponents[a]);
        double got = slope_of(scaled_x, scaled_y, n);
        CU_ASSERT(got == want || fabs(got - want) <= 5e-324);
      }
    }
  }
}

static void undefined_without_variation(void) {
  enum { N = 500 };
  double same[N], y[N];
  for (size_t i = 0; i < N; i++) {
    same[i] = 4;
    y[i] = (double)i;
  }
  for (size_t n = 0; n <= 2; n++) CU_ASSERT(isnan(slope_of(same, y, n)));
  CU_ASSERT(isnan(slope_of(same, y, N)));
  CU_ASSERT_EQUAL(slope_of(y, same, 2), 0);
  CU_ASSERT_EQUAL(slope_of(y, same, N), 0);
}

static void zero_has_no_sign(void) {
  enum { N = 500 };
  double x[N], y[N];
  for (size_t i = 0; i < N; i++) {
    x[i] = -(double)i;
    y[i] = i % 2 == 0 ? 0.0 : -0.0;
  }
  CU_ASSERT_FALSE(signbit(slope_of(x, y, 3)));
  CU_ASSERT_FALSE(signbit(slope_of(x, y, N)));
}

/* A range or a slope beyond a double is not a number, or infinite; never a loop or a wrong finite one. */
static void beyond_a_double(void) {
  enum { N = 500 };
  double x[N], y[N];
  for (size_t i = 0; i < N; i++) {
    x[i] = i % 2 == 0 ? -DBL_MAX : DBL_MAX;
    y[i] = (double)i;
  }
  CU_ASSERT_FALSE(isfinite(slope_of(x, y, 4)));
  CU_ASSERT_FALSE(isfinite(slope_of(x, y, N)));
  CU_ASSERT_FALSE(isfinite(slope_of(y, x, N)));
  for (size_t i = 0; i < N; i++) {
    x[i] = (double)i * 1e-310;
    y[i] = (double)i * 1e300;
  }
  CU_ASSERT_EQUAL(slope_of(x, y, 4), INFINITY);
  CU_ASSERT_EQUAL(slope_of(x, y, N), INFINITY);
  double steep_x[] = {0, 1, 2};
  double steep_y[] = {0, DBL_MAX, DBL_MAX}; /* the mean of the two middle ones must not overflow */
  CU_ASSERT_EQUAL(slope_of(steep_x, steep_y, 3), DBL_MAX / 2);
  double two_x[] = {0, 0, 1};
  double two_y[] = {0, 0, DBL_MAX};
  CU_ASSERT_EQUAL(slope_of(two_x, two_y, 3), DBL_MAX);
}

static void work_grows(void) {
  size_t before = 0;
  for (size_t n = 0; n < 6000; n++) {
    CU_ASSERT(theil_sen_work(n) >= before);
    before = theil_sen_work(n);
  }
}

static void stops(void) {
  enum { N = 70000 };
  uint64_t random = 11;
  double *x = must_allocate(N * sizeof(double));
  double *y = must_allocate(N * sizeof(double));
  void *work = must_allocate(theil_sen_work(N));
  for (size_t i = 0; i < N; i++) make_point(INTEGER_Y, &random, i, &x[i], &y[i]);
  size_t asked_in_all = SIZE_MAX;
  for (size_t stop_at = 0; stop_at <= asked_in_all || stop_at == 0; stop_at += 1 + asked_in_all / 40) {
    countdown c = {0, stop_at};
    stop s = stop_on_countdown(&c);
    double slope = 7;
    int defined = 7;
    int rc = theil_sen(x, y, N, work, &s, &slope, &defined);
    CU_ASSERT_EQUAL(rc, stop_at == 0 ? NUMERIC_OK : NUMERIC_STOPPED);
    CU_ASSERT(stop_at == 0 || (slope == 7 && defined == 7));
    if (stop_at == 0) asked_in_all = c.asked;
  }
  CU_ASSERT(asked_in_all > 100);
  free(work);
  free(y);
  free(x);
}

static CU_TestInfo tests[] = {
    {"theil_sen agrees with scipy.stats.theilslopes", agrees_with_scipy},
    {"theil_sen is the median on small random tables", agrees_with_all_pairs_when_small},
    {"theil_sen is the median of every shape of data", agrees_with_all_pairs_when_large},
    {"theil_sen is the median on larger random tables", agrees_with_all_pairs_often},
    {"theil_sen of decimals on a line", decimals_on_a_line},
    {"theil_sen scales with its data", scales},
    {"theil_sen is undefined without variation of x", undefined_without_variation},
    {"a slope of zero has no sign", zero_has_no_sign},
    {"theil_sen beyond the range of a double", beyond_a_double},
    {"theil_sen_work grows with n", work_grows},
    {"theil_sen stops whenever told to", stops},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests, .is_long = 1);
