/* Estimates the missing scores of an edition from the scores of all its monitored models on benchmarks of the same kind
   (numeric/estimate.h). A cell to which the benchmark does not apply has none, and neither has one of a benchmark whose own
   scores the estimates miss by more than the method's largest_estimate_error. An estimate is no score: it lies in an array of
   its own. */
#include <math.h>

#include "interrupt.h"
#include "numeric/estimate.h"
#include "private.h"

/* The benchmarks of one kind, and what is fitted to them. */
typedef struct fitting {
  index_edition *e;
  size_t *benchmarks; /* their places in the edition; n of them */
  size_t n;
  double *share; /* models x n */
  void *memory;
} fitting;

static int fitting_make(fitting *f, index_edition *e, index_kind kind) {
  *f = (fitting){.e = e, .benchmarks = sqlite3_malloc64((e->benchmark_count + 1) * sizeof(size_t))};
  if (f->benchmarks == NULL) return SQLITE_NOMEM;
  for (size_t b = 0; b < e->benchmark_count; b++) {
    if (e->benchmarks[b].measures == kind) f->benchmarks[f->n++] = b;
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
    b->cells = fitted->cells[i];
    b->error = 100 * fitted->error[i];
    b->is_estimated = b->error <= largest_error; /* not when one of the two is not known */
  }
}

static void keep_cells(fitting *f, const estimate *fitted) {
  index_edition *e = f->e;
  for (size_t m = 0; m < e->n; m++) {
    for (size_t i = 0; i < f->n; i++) {
      size_t cell = m * e->benchmark_count + f->benchmarks[i];
      double share, error;
      if (!isnan(e->value[cell]) || e->not_applicable[cell]) continue;
      if (!e->benchmarks[f->benchmarks[i]].is_estimated || !estimate_cell(fitted, m, i, &share, &error))
        continue;
      e->estimate[cell] = 100 * share;
      e->estimate_error[cell] = 100 * error;
    }
  }
}

static int estimate_kind(index_edition *e, index_kind kind, const stop *s, const interrupt *state) {
  fitting f;
  estimate fitted;
  double largest_error = index_constant_value(e, 0, "largest_estimate_error");
  int rc = fitting_make(&f, e, kind);
  if (rc == SQLITE_OK && f.n > 0 && e->n > 0) {
    if (estimate_fit(f.share, e->n, f.n, f.memory, s, &fitted) == NUMERIC_OK) {
      keep_errors(&f, &fitted, largest_error);
      keep_cells(&f, &fitted);
    } else {
      rc = state->rc;
    }
  }
  fitting_free(&f);
  return rc;
}

int index_estimate(index_edition *e, sqlite3 *db) {
  size_t cells = e->n * e->benchmark_count;
  interrupt state = {db, SQLITE_OK};
  stop s = stop_on_interrupt(&state);
  if (e->missing != MISSING_ESTIMATE) return SQLITE_OK;
  e->estimate = arena_zeroed(&e->private->arena, cells, sizeof(double));
  e->estimate_error = arena_zeroed(&e->private->arena, cells, sizeof(double));
  if (e->estimate == NULL || e->estimate_error == NULL) return SQLITE_NOMEM;
  for (size_t i = 0; i < cells; i++) e->estimate[i] = e->estimate_error[i] = NAN;
  int rc = estimate_kind(e, INDEX_CAPABILITY, &s, &state);
  return rc == SQLITE_OK ? estimate_kind(e, INDEX_SAFETY, &s, &state) : rc;
}
