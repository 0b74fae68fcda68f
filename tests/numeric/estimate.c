/* Missing scores: what is made from a known model must come back, with errors that cover; and what must not happen. */
#include "numeric/estimate.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../suites.h"
#include "vectors.h"

/* Scores made from a known model: truth without, share with noise and gaps. */
typedef struct sample {
  size_t models, benchmarks;
  double *truth, *share;
  void *memory;
  estimate e;
} sample;

/* As good as normal: mean 0, variance 1. */
static double next_normal(uint64_t *state) {
  double sum = -6;
  for (int i = 0; i < 12; i++) sum += next_random(state);
  return sum;
}

static sample sample_new(size_t models, size_t benchmarks) {
  size_t n = models * benchmarks;
  sample s = {.models = models, .benchmarks = benchmarks};
  s.truth = must_allocate(n * sizeof(double));
  s.share = must_allocate(n * sizeof(double));
  s.memory = must_allocate(estimate_memory(models, benchmarks));
  for (size_t i = 0; i < n; i++) s.truth[i] = s.share[i] = NAN;
  return s;
}

static void sample_free(sample *s) {
  free(s->truth);
  free(s->share);
  free(s->memory);
}

/* The first `falling` benchmarks have slopes below 0. */
static sample sample_made(size_t models, size_t benchmarks, size_t falling, double missing, double noise,
                          uint64_t *state) {
  sample s = sample_new(models, benchmarks);
  double slope[64], intercept[64];
  for (size_t b = 0; b < benchmarks; b++) {
    slope[b] = (0.5 + 1.5 * next_random(state)) * (b < falling ? -1 : 1);
    intercept[b] = next_normal(state);
  }
  for (size_t m = 0; m < models; m++) {
    double ability = next_normal(state);
    for (size_t b = 0; b < benchmarks; b++) {
      double truth = 1 / (1 + exp(-(slope[b] * ability + intercept[b])));
      double share = fmin(1, fmax(0, truth + noise * next_normal(state)));
      s.truth[m * benchmarks + b] = truth;
      s.share[m * benchmarks + b] = next_random(state) < missing ? (double)NAN : share;
    }
  }
  return s;
}

static void fit(sample *s) {
  memset(s->memory, 0xff, estimate_memory(s->models, s->benchmarks)); /* nothing may hang on what lay there */
  CU_ASSERT_EQUAL(estimate_fit(s->share, s->models, s->benchmarks, s->memory, NULL, &s->e), NUMERIC_OK);
}

/* NaN: none. */
static double cell(const sample *s, size_t m, size_t b) {
  double share = 12345, error = 12345;
  int found = estimate_cell(&s->e, m, b, &share, &error);
  CU_ASSERT(found ? share > 0 && share < 1 && error > 0 && error < 1 : share == 12345 && error == 12345);
  return found ? share : (double)NAN;
}

static size_t cells_estimated(const sample *s) {
  size_t n = 0;
  for (size_t m = 0; m < s->models; m++) {
    for (size_t b = 0; b < s->benchmarks; b++) {
      if (!isnan(cell(s, m, b))) n++;
    }
  }
  return n;
}

/* Of the missing cells: how far off the truth, and how many true scores (with noise) lie within the 90 % interval. */
static void recovered(const sample *s, double noise, uint64_t *state, double *miss, double *covered) {
  double squares = 0, n = 0, within = 0;
  for (size_t i = 0; i < s->models * s->benchmarks; i++) {
    double share, error;
    if (!isnan(s->share[i])) continue;
    if (!estimate_cell(&s->e, i / s->benchmarks, i % s->benchmarks, &share, &error)) continue;
    double true_score = fmin(1, fmax(0, s->truth[i] + noise * next_normal(state)));
    squares += (share - s->truth[i]) * (share - s->truth[i]);
    within += fabs(share - true_score) <= 1.645 * error;
    n += 1;
  }
  *miss = sqrt(squares / n);
  *covered = within / n;
}

static void test_recovered(void) {
  static const struct {
    size_t models, benchmarks, falling;
    double missing, noise, miss;
  } rows[] = {
      {200, 12, 0, 0.3, 0.05, 0.030}, {200, 12, 6, 0.3, 0.05, 0.030}, {200, 12, 1, 0.7, 0.05, 0.055},
      {50, 29, 3, 0.2, 0.08, 0.035},  {400, 6, 2, 0.4, 0.03, 0.035},  {1000, 18, 0, 0.03, 0.10, 0.040},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    uint64_t state = 20250930 + i;
    double miss, covered;
    sample s = sample_made(rows[i].models, rows[i].benchmarks, rows[i].falling, rows[i].missing,
                           rows[i].noise, &state);
    fit(&s);
    recovered(&s, rows[i].noise, &state, &miss, &covered);
    CU_ASSERT(miss <= rows[i].miss);
    CU_ASSERT(covered >= 0.85 && covered <= 0.96);
    CU_ASSERT(s.e.rounds < ESTIMATE_MOST_ROUNDS);
    if (!(miss <= rows[i].miss && covered >= 0.85 && covered <= 0.96)) {
      printf("\nrow %zu: %.4f off, %.3f covered\n", i, miss, covered);
    }
    sample_free(&s);
  }
}

/* A row of tests/numeric/vectors/estimate.csv, as make_estimate.py describes it; NaN where there is none. */
typedef struct known {
  char name[32];
  size_t models, benchmarks, model, benchmark;
  double share, estimate, standard_error, error;
} known;

static int read_known(FILE *file, known *k) {
  return fscanf(file, " %31[^,],%zu,%zu,%zu,%zu,%lf,%lf,%lf,%lf", k->name, &k->models, &k->benchmarks,
                &k->model, &k->benchmark, &k->share, &k->estimate, &k->standard_error, &k->error) == 9;
}

static int is_near(double got, double want) { return isnan(want) ? isnan(got) : fabs(got - want) < 1e-9; }

static void check_known(const known *cells, size_t n) {
  sample s = sample_new(cells[0].models, cells[0].benchmarks);
  int wrong = 0;
  for (size_t i = 0; i < n; i++) s.share[cells[i].model * s.benchmarks + cells[i].benchmark] = cells[i].share;
  fit(&s);
  for (size_t i = 0; i < n; i++) {
    double share = NAN, error = NAN;
    estimate_cell(&s.e, cells[i].model, cells[i].benchmark, &share, &error);
    wrong += !(is_near(share, cells[i].estimate) && is_near(error, cells[i].standard_error) &&
               is_near(s.e.error[cells[i].benchmark], cells[i].error));
  }
  CU_ASSERT_EQUAL(wrong, 0);
  if (wrong > 0) printf("\n%s: %d of %zu cells wrong\n", cells[0].name, wrong, n);
  sample_free(&s);
}

/* What another program makes of the same definition. */
static void test_known(void) {
  static known cells[1000];
  FILE *file = fopen("tests/numeric/vectors/estimate.csv", "r");
  int cases = 0;
  CU_ASSERT_PTR_NOT_NULL_FATAL(file);
  while (read_known(file, &cells[0])) {
    size_t n = cells[0].models * cells[0].benchmarks;
    CU_ASSERT_FATAL(n <= 1000);
    for (size_t i = 1; i < n; i++) CU_ASSERT_FATAL(read_known(file, &cells[i]));
    check_known(cells, n);
    cases++;
  }
  CU_ASSERT_EQUAL(cases, 5);
  fclose(file);
}

/* error[b] is what comes out when each score is taken away in turn and all is fitted again. */
static void test_leave_one_out(void) {
  uint64_t state = 8;
  sample s = sample_made(80, 8, 2, 0.4, 0.06, &state);
  double closed[8], squares[8] = {0}, n[8] = {0};
  fit(&s);
  memcpy(closed, s.e.error, sizeof closed);
  for (size_t i = 0; i < s.models * s.benchmarks; i++) {
    double kept = s.share[i];
    if (isnan(kept)) continue;
    s.share[i] = NAN;
    fit(&s);
    double again = cell(&s, i / 8, i % 8);
    s.share[i] = kept;
    if (isnan(again)) continue;
    squares[i % 8] += (again - kept) * (again - kept);
    n[i % 8] += 1;
  }
  double ratio = 0;
  for (size_t b = 0; b < 8; b++) {
    double refitted = sqrt(squares[b] / n[b]);
    ratio += closed[b] / refitted / 8;
    CU_ASSERT(closed[b] > 0.9 * refitted && closed[b] < 1.2 * refitted);
  }
  CU_ASSERT(ratio > 0.95 && ratio < 1.05);
  sample_free(&s);
}

/* A model with more scores is known better; a benchmark whose scores scatter has larger errors. */
static void test_standard_error(void) {
  uint64_t state = 3;
  sample s = sample_made(100, 10, 0, 0.1, 0.03, &state);
  double share, few, many, noisy, quiet;
  for (size_t b = 2; b < 10; b++) s.share[b] = NAN; /* model 0 keeps two scores at most */
  for (size_t b = 1; b < 10; b++) s.share[10 + b] = s.truth[10 + b];
  s.share[1] = s.truth[1];
  s.truth[10] = s.truth[0];
  s.share[0] = s.share[10] = NAN;
  for (size_t m = 2; m < 100; m++)
    s.share[m * 10 + 9] = fmin(1, fmax(0, s.truth[m * 10 + 9] + 0.2 * next_normal(&state)));
  fit(&s);
  CU_ASSERT_EQUAL_FATAL(estimate_cell(&s.e, 0, 0, &share, &few), 1);
  CU_ASSERT_EQUAL_FATAL(estimate_cell(&s.e, 1, 0, &share, &many), 1);
  double scatter = s.e.spread[0] * s.e.spread[0];
  CU_ASSERT(many * many > scatter && few * few - scatter > 3 * (many * many - scatter));
  CU_ASSERT_EQUAL_FATAL(estimate_cell(&s.e, 5, 9, &share, &noisy), 1);
  CU_ASSERT_EQUAL_FATAL(estimate_cell(&s.e, 5, 8, &share, &quiet), 1);
  CU_ASSERT(noisy > 0.15 && quiet < 0.1);
  CU_ASSERT(s.e.error[9] > 0.15 && s.e.error[8] < 0.1);
  sample_free(&s);
}

/* Fewer than five scores: the benchmark takes no part, and changes nothing. With five it does. */
static void test_few_scores(void) {
  uint64_t state = 4;
  sample s = sample_made(30, 6, 0, 0.1, 0.05, &state);
  sample without = sample_new(30, 5);
  size_t n = 0;
  for (size_t m = 0; m < 30; m++) {
    s.share[m * 6 + 5] = NAN;
    memcpy(without.share + m * 5, s.share + m * 6, 5 * sizeof(double));
  }
  for (size_t m = 0; m < 4; m++) s.share[m * 6 + 5] = 0.5;
  fit(&s);
  fit(&without);
  CU_ASSERT_EQUAL(s.e.cells[5], 4);
  CU_ASSERT(isnan(s.e.slope[5]) && isnan(s.e.error[5]));
  for (size_t m = 0; m < 30; m++) {
    for (size_t b = 0; b < 5; b++) CU_ASSERT_EQUAL(cell(&s, m, b), cell(&without, m, b));
    if (isnan(cell(&s, m, 5))) n++;
  }
  CU_ASSERT_EQUAL(n, 30);
  s.share[4 * 6 + 5] = 0.5;
  fit(&s);
  CU_ASSERT_EQUAL(s.e.cells[5], 5);
  CU_ASSERT(!isnan(cell(&s, 20, 5)));
  /* a fifth score whose model has no other one says nothing about the error */
  for (size_t b = 0; b < 5; b++) s.share[4 * 6 + b] = NAN;
  fit(&s);
  CU_ASSERT(!isnan(s.e.slope[5]) && isnan(s.e.error[5]));
  CU_ASSERT(isnan(cell(&s, 20, 5)));
  CU_ASSERT(!isnan(cell(&s, 4, 0)));
  sample_free(&s);
  sample_free(&without);
}

/* A model with no score, or with scores on benchmarks that take no part only, is not estimated. */
static void test_no_scores(void) {
  uint64_t state = 5;
  sample s = sample_made(20, 5, 0, 0, 0.05, &state);
  for (size_t m = 0; m < 20; m++) s.share[m * 5 + 4] = m < 3 ? 0.5 : (double)NAN;
  for (size_t b = 0; b < 5; b++) s.share[15 + b] = NAN; /* model 3: none */
  for (size_t b = 0; b < 4; b++) s.share[b] = NAN;      /* model 0: one that takes no part */
  fit(&s);
  CU_ASSERT(isnan(s.e.ability[0]) && isnan(s.e.ability[3]) && !isnan(s.e.ability[1]));
  for (size_t b = 0; b < 5; b++) CU_ASSERT(isnan(cell(&s, 0, b)) && isnan(cell(&s, 3, b)));
  CU_ASSERT_EQUAL(cells_estimated(&s), 18 * 4);
  sample_free(&s);
}

static size_t estimated_of(size_t models, size_t benchmarks, double share) {
  sample s = sample_new(models, benchmarks);
  for (size_t i = 0; i < models * benchmarks; i++) s.share[i] = share;
  fit(&s);
  size_t n = cells_estimated(&s);
  sample_free(&s);
  return n;
}

static void test_extremes(void) {
  CU_ASSERT_EQUAL(estimated_of(0, 0, 0), 0);
  CU_ASSERT_EQUAL(estimated_of(0, 7, 0), 0);
  CU_ASSERT_EQUAL(estimated_of(7, 0, 0), 0);
  CU_ASSERT_EQUAL(estimated_of(1, 7, 0.5), 0);  /* one model: each benchmark has one score */
  CU_ASSERT_EQUAL(estimated_of(30, 1, 0.5), 0); /* one benchmark: no score can be left out */
  CU_ASSERT_EQUAL(estimated_of(30, 7, NAN), 0);
  CU_ASSERT_EQUAL(estimated_of(30, 7, 0), 30 * 7); /* all are numbers between 0 and 1: cell() looks */
  CU_ASSERT_EQUAL(estimated_of(30, 7, 1), 30 * 7);
  CU_ASSERT_EQUAL(estimated_of(30, 7, 0.5), 30 * 7);
  CU_ASSERT_EQUAL(estimated_of(5, 2, 0), 5 * 2);
}

/* A benchmark of all 0, one of all 1, and one of five wild scores beside sane ones: nothing runs away, and the sane
   ones hardly notice. */
static void test_bounded(void) {
  uint64_t state = 6;
  double miss, covered;
  sample s = sample_made(100, 11, 0, 0.3, 0.05, &state);
  for (size_t m = 0; m < 100; m++) {
    s.share[m * 11 + 8] = 0;
    s.share[m * 11 + 9] = 1;
    s.share[m * 11 + 10] = m < 5 ? (double)(m % 2) : (double)NAN;
    for (size_t b = 8; b < 11; b++) s.truth[m * 11 + b] = s.share[m * 11 + b];
  }
  fit(&s);
  CU_ASSERT_EQUAL(cells_estimated(&s), 1100);
  for (size_t b = 0; b < 11; b++) CU_ASSERT(fabs(s.e.slope[b]) < 5 && fabs(s.e.intercept[b]) < 15);
  CU_ASSERT(cell(&s, 50, 8) < 0.02 && cell(&s, 50, 9) > 0.98);
  for (size_t m = 5; m < 100; m++) s.share[m * 11 + 10] = 0; /* out of what is compared */
  recovered(&s, 0.05, &state, &miss, &covered);
  CU_ASSERT(miss < 0.045);
  sample_free(&s);
}

/* Many scores without noise: no spread below a point, however exact. */
static void test_exact_scores(void) {
  uint64_t state = 11;
  sample s = sample_made(500, 6, 0, 0.2, 0, &state);
  fit(&s);
  size_t smallest = 0;
  for (size_t b = 0; b < 6; b++) {
    CU_ASSERT(s.e.spread[b] >= 0.01 && s.e.spread[b] < 0.02);
    if (s.e.spread[b] == 0.01) smallest++;
  }
  CU_ASSERT(smallest > 0);
  CU_ASSERT(cells_estimated(&s) > 2990);
  sample_free(&s);
}

/* Models with the same scores have the same estimates; the order of models and benchmarks does not matter. */
static void test_order(void) {
  uint64_t state = 7;
  sample s = sample_made(60, 9, 2, 0.4, 0.05, &state);
  sample turned = sample_new(60, 9);
  int wrong = 0;
  memcpy(s.share + 9, s.share, 9 * sizeof(double));
  for (size_t m = 0; m < 60; m++) {
    for (size_t b = 0; b < 9; b++) turned.share[(59 - m) * 9 + (8 - b)] = s.share[m * 9 + b];
  }
  fit(&s);
  fit(&turned);
  for (size_t m = 0; m < 60; m++) {
    for (size_t b = 0; b < 9; b++) wrong += !(fabs(cell(&s, m, b) - cell(&turned, 59 - m, 8 - b)) < 1e-9);
  }
  for (size_t b = 0; b < 9; b++) wrong += cell(&s, 0, b) != cell(&s, 1, b);
  CU_ASSERT_EQUAL(wrong, 0);
  sample_free(&s);
  sample_free(&turned);
}

/* Abilities have mean 0 and mean square 1, their variances included, over the models that have one. */
static void test_unit(void) {
  uint64_t state = 9;
  sample s = sample_made(80, 8, 3, 0.3, 0.05, &state);
  double sum = 0, squares = 0;
  for (size_t b = 0; b < 8; b++) s.share[b] = NAN;
  for (size_t i = 0; i < 80 * 8; i++) s.share[i] = 0.2 * s.share[i] + 0.6;
  fit(&s);
  for (size_t m = 1; m < 80; m++) {
    sum += s.e.ability[m];
    squares += s.e.ability[m] * s.e.ability[m] + s.e.ability_variance[m];
  }
  CU_ASSERT_DOUBLE_EQUAL(sum / 79, 0, 1e-9);
  CU_ASSERT_DOUBLE_EQUAL(squares / 79, 1, 0.03);
  sample_free(&s);
}

static void test_stopped(void) {
  uint64_t state = 10;
  sample s = sample_made(40, 8, 0, 0.3, 0.05, &state);
  fit(&s);
  size_t rounds = (size_t)s.e.rounds;
  for (size_t at = 1; at <= rounds; at++) {
    countdown c = {0, at};
    stop asked = stop_on_countdown(&c);
    CU_ASSERT_EQUAL(estimate_fit(s.share, 40, 8, s.memory, &asked, &s.e), NUMERIC_STOPPED);
  }
  countdown never = {0, 0};
  stop asked = stop_on_countdown(&never);
  CU_ASSERT_EQUAL(estimate_fit(s.share, 40, 8, s.memory, &asked, &s.e), NUMERIC_OK);
  CU_ASSERT_EQUAL(never.asked, rounds);
  sample_free(&s);
}

static CU_TestInfo tests[] = {
    {"a known model comes back", test_recovered},
    {"known estimates", test_known},
    {"leave-one-out by leverage, against fits without", test_leave_one_out},
    {"standard error", test_standard_error},
    {"few scores of a benchmark", test_few_scores},
    {"models without scores", test_no_scores},
    {"extremes of scores", test_extremes},
    {"nothing runs away", test_bounded},
    {"exact scores", test_exact_scores},
    {"ties and order of scores", test_order},
    {"unit of ability", test_unit},
    {"a fit that is stopped", test_stopped},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
