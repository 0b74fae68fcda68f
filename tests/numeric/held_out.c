/* How good estimates are on real scores: those of Epoch AI's benchmark data (366 models, 27 benchmarks), a tenth of them
   held out at a time, are estimated from the rest. AIRISK_SHARED names the folder that has reference/epoch; nothing of it
   is copied into the project. */
#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "numeric/estimate.h"
#include "../suites.h"
#include "vectors.h"

enum { MOST_NAMES = 400, LONGEST = 100, FOLDS = 10, SEEDS = 5 };

typedef struct names {
  char text[MOST_NAMES][LONGEST];
  size_t n;
} names;

static size_t index_of(names *known, const char *name) {
  size_t i = 0;
  while (i < known->n && strcmp(known->text[i], name) != 0) i++;
  if (i == known->n && i < MOST_NAMES) snprintf(known->text[known->n++], LONGEST, "%s", name);
  return i;
}

static names models, benchmarks;
static double best[MOST_NAMES][MOST_NAMES]; /* share; NaN: none */

/* model,benchmark,value,unit,...: no field has a comma or a quote. Of several scores the best counts, as the data's own
   rule says. */
static void take_line(const char *line) {
  char model[LONGEST], benchmark[LONGEST], value[LONGEST], unit[LONGEST] = "";
  if (sscanf(line, "%99[^,],%99[^,],%99[^,],%99[^,]", model, benchmark, value, unit) < 3) return;
  double share = strtod(value, NULL) * (strcmp(unit, "share") == 0 ? 1 : 0.01);
  double *cell = &best[index_of(&models, model)][index_of(&benchmarks, benchmark)];
  *cell = fmax(*cell, share); /* of a number and NaN: the number */
}

/* 0: no such file. */
static int read_scores(void) {
  char path[4096], line[4096];
  const char *shared = getenv("AIRISK_SHARED");
  snprintf(path, sizeof path, "%s/reference/epoch/score_entry.csv", shared == NULL ? "../shared" : shared);
  FILE *file = fopen(path, "r");
  if (file == NULL) {
    printf("\nskipped held out: no file '%s'; AIRISK_SHARED names the folder\n", path);
    return 0;
  }
  models.n = benchmarks.n = 0;
  for (size_t m = 0; m < MOST_NAMES; m++) {
    for (size_t b = 0; b < MOST_NAMES; b++) best[m][b] = NAN;
  }
  if (fgets(line, sizeof line, file) == NULL) line[0] = '\0'; /* the header */
  while (fgets(line, sizeof line, file) != NULL) take_line(line);
  fclose(file);
  return 1;
}

typedef struct tally {
  double squares, n, covered;
} tally;

static void add_fold(const double *share, const int *fold, int held, double *rest, void *memory, tally *t) {
  size_t n = models.n * benchmarks.n;
  estimate e;
  for (size_t i = 0; i < n; i++) rest[i] = fold[i] == held ? (double)NAN : share[i];
  CU_ASSERT_EQUAL(estimate_fit(rest, models.n, benchmarks.n, memory, NULL, &e), NUMERIC_OK);
  for (size_t i = 0; i < n; i++) {
    double estimated, error;
    if (isnan(share[i]) || fold[i] != held) continue;
    if (!estimate_cell(&e, i / benchmarks.n, i % benchmarks.n, &estimated, &error)) continue;
    t->squares += (estimated - share[i]) * (estimated - share[i]);
    t->covered += fabs(estimated - share[i]) <= 1.645 * error;
    t->n += 1;
  }
}

/* Folds of one size, at random. */
static void deal(int *fold, const double *share, size_t n, uint64_t state) {
  size_t *order = must_allocate(n * sizeof *order);
  size_t cells = 0;
  for (size_t i = 0; i < n; i++) {
    if (!isnan(share[i])) order[cells++] = i;
  }
  for (size_t i = 0; i < cells; i++) {
    size_t j = i + next_below(&state, cells - i);
    size_t chosen = order[j];
    order[j] = order[i];
    fold[chosen] = (int)(i % FOLDS);
  }
  free(order);
}

static double in_sample(const double *share, void *memory) {
  estimate e;
  double squares = 0, n = 0;
  CU_ASSERT_EQUAL(estimate_fit(share, models.n, benchmarks.n, memory, NULL, &e), NUMERIC_OK);
  for (size_t i = 0; i < models.n * benchmarks.n; i++) {
    size_t m = i / benchmarks.n, b = i % benchmarks.n;
    if (isnan(share[i])) continue;
    double residual = share[i] - 1 / (1 + exp(-(e.slope[b] * e.ability[m] + e.intercept[b])));
    squares += residual * residual;
    n += 1;
  }
  return sqrt(squares / n);
}

static void check_seed(int seed, const double *share, double *rest, int *fold, void *memory) {
  tally t = {0, 0, 0};
  deal(fold, share, models.n * benchmarks.n, (uint64_t)seed);
  for (int held = 0; held < FOLDS; held++) add_fold(share, fold, held, rest, memory, &t);
  double miss = sqrt(t.squares / t.n);
  printf("\n    seed %d: %.0f scores held out, root mean square error %.4f, 90 %% intervals cover %.1f %%",
         seed, t.n, miss, 100 * t.covered / t.n);
  CU_ASSERT(t.n > 1300);
  CU_ASSERT(miss <= 0.10);
  CU_ASSERT(t.covered / t.n >= 0.85 && t.covered / t.n <= 0.95);
}

static void test_held_out(void) {
  if (!read_scores()) {
    CU_PASS("skipped"); /* a run of nothing but this is no failure */
    return;
  }
  size_t n = models.n * benchmarks.n;
  CU_ASSERT_EQUAL(models.n, 366);
  CU_ASSERT_EQUAL(benchmarks.n, 27);
  double *share = must_allocate(n * sizeof *share);
  double *rest = must_allocate(n * sizeof *rest);
  int *fold = must_allocate(n * sizeof *fold);
  void *memory = must_allocate(estimate_memory(models.n, benchmarks.n));
  for (size_t m = 0; m < models.n; m++)
    memcpy(share + m * benchmarks.n, best[m], benchmarks.n * sizeof(double));
  for (int seed = 1; seed <= SEEDS; seed++) check_seed(seed, share, rest, fold, memory);
  double all = in_sample(share, memory);
  printf("\n    in sample: root mean square residual %.4f\n  ", all);
  CU_ASSERT(all <= 0.070);
  free(share);
  free(rest);
  free(fold);
  free(memory);
}

static CU_TestInfo tests[] = {
    {"real scores, a tenth held out", test_held_out},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
