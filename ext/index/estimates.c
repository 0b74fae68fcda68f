/* Estimates the missing scores of an edition from the scores of all its monitored models on benchmarks of the same kind
   (numeric/estimate.h). A cell to which the benchmark does not apply has none, and neither has one of a benchmark whose own
   scores the estimates miss by more than the method's largest_estimate_error. An estimate is no score: it lies in an array of
   its own.

   An estimate must not tell an audience what it is not shown (table disclosure). So it stands only on benchmarks of which
   every audience is shown at least as much as of the benchmark that it is for: where benchmarks are restricted in several
   ways, one fit for each. */
#include <math.h>
#include <string.h>

#include "interrupt.h"
#include "numeric/estimate.h"
#include "private.h"

/* The benchmarks that a fit stands on, and what is fitted to them. */
typedef struct fitting {
  index_edition *e;
  const index_benchmark *of; /* the estimates are of benchmarks that are shown as this one */
  size_t *benchmarks;        /* their places in the edition; n of them */
  size_t n;
  double *share; /* models x n */
  void *memory;
} fitting;

static int is_shown_alike(const index_benchmark *a, const index_benchmark *b) {
  return memcmp(a->shown, b->shown, sizeof a->shown) == 0;
}

/* Every audience is shown at least as much of a as of b. */
static int is_as_open(const index_benchmark *a, const index_benchmark *b) {
  for (int i = 0; i < INDEX_AUDIENCES; i++) {
    if (a->shown[i] < b->shown[i]) return 0;
  }
  return 1;
}

static int fitting_make(fitting *f, index_edition *e, const index_benchmark *of) {
  *f = (fitting){.e = e, .of = of, .benchmarks = sqlite3_malloc64((e->benchmark_count + 1) * sizeof(size_t))};
  if (f->benchmarks == NULL) return SQLITE_NOMEM;
  for (size_t b = 0; b < e->benchmark_count; b++) {
    if (e->benchmarks[b].measures == of->measures && is_as_open(&e->benchmarks[b], of))
      f->benchmarks[f->n++] = b;
  }
  f->share = sqlite3_malloc64((e->n * f->n + 1) * sizeof(double));
  f->memory = sqlite3_malloc64(estimate_memory(e->n, f->n));
  if (f->share == NULL || f->memory == NULL) return SQLITE_NOMEM;
  for (size_t m = 0; m < e->n; m++) {
    for (size_t i = 0; i < f->n; i++) {
      f->share[m * f->n + i] = e->value[m * e->benchmark_count + f->benchmarks[i]] / 100;
    }
  }
  return SQLITE_OK;
}

static void fitting_free(fitting *f) {
  sqlite3_free(f->benchmarks);
  sqlite3_free(f->share);
  sqlite3_free(f->memory);
}

static void keep_errors(fitting *f, const estimate *fitted, double largest_error) {
  for (size_t i = 0; i < f->n; i++) {
    index_benchmark *b = &f->e->benchmarks[f->benchmarks[i]];
    if (!is_shown_alike(b, f->of)) continue;
    b->cells = fitted->cells[i];
    b->error = 100 * fitted->error[i];
    b->is_estimated = b->error <= largest_error; /* not when one of the two is not known */
  }
}

/* The estimates of the i-th benchmark of the fit. */
static void keep_column(fitting *f, const estimate *fitted, size_t i) {
  index_edition *e = f->e;
  for (size_t m = 0; m < e->n; m++) {
    size_t cell = m * e->benchmark_count + f->benchmarks[i];
    double share, error;
    if (!isnan(e->value[cell]) || e->not_applicable[cell] || !estimate_cell(fitted, m, i, &share, &error))
      continue;
    e->estimate[cell] = 100 * share;
    e->estimate_error[cell] = 100 * error;
  }
}

static void keep_estimates(fitting *f, const estimate *fitted) {
  for (size_t i = 0; i < f->n; i++) {
    const index_benchmark *b = &f->e->benchmarks[f->benchmarks[i]];
    if (is_shown_alike(b, f->of) && b->is_estimated) keep_column(f, fitted, i);
  }
}

/* Estimates the benchmarks that are of this one's kind and shown as it is. */
static int estimate_like(index_edition *e, const index_benchmark *of, const stop *s, const interrupt *state) {
  fitting f;
  estimate fitted;
  double largest_error = index_constant_value(e, 0, "largest_estimate_error");
  int rc = fitting_make(&f, e, of);
  if (rc == SQLITE_OK && estimate_fit(f.share, e->n, f.n, f.memory, s, &fitted) == NUMERIC_OK) {
    keep_errors(&f, &fitted, largest_error);
    keep_estimates(&f, &fitted);
  } else if (rc == SQLITE_OK) {
    rc = state->rc;
  }
  fitting_free(&f);
  return rc;
}

/* 1 when a benchmark before this one is of its kind and shown as it is, so that it has been estimated with that. */
static int is_done(const index_edition *e, size_t benchmark) {
  for (size_t b = 0; b < benchmark; b++) {
    if (e->benchmarks[b].measures == e->benchmarks[benchmark].measures &&
        is_shown_alike(&e->benchmarks[b], &e->benchmarks[benchmark])) {
      return 1;
    }
  }
  return 0;
}

int index_estimate_arrays(index_edition *e) {
  size_t cells = e->n * e->benchmark_count;
  double *estimates = arena_zeroed(&e->private->arena, cells, sizeof(double));
  double *errors = arena_zeroed(&e->private->arena, cells, sizeof(double));
  if (estimates == NULL || errors == NULL) return SQLITE_NOMEM;
  for (size_t i = 0; i < cells; i++) estimates[i] = errors[i] = NAN;
  e->estimate = estimates;
  e->estimate_error = errors;
  return SQLITE_OK;
}

int index_estimate(index_edition *e, sqlite3 *db) {
  interrupt state = {db, SQLITE_OK};
  stop s = stop_on_interrupt(&state);
  if (e->missing != MISSING_ESTIMATE) return SQLITE_OK;
  int rc = index_estimate_arrays(e);
  for (size_t b = 0; rc == SQLITE_OK && e->n > 0 && b < e->benchmark_count; b++) {
    if (!is_done(e, b)) rc = estimate_like(e, &e->benchmarks[b], &s, &state);
  }
  return rc;
}
