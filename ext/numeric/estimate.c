#include "estimate.h"

#include <math.h>

static const double RIDGE = 0.01;

static double logistic(double z) { return 1 / (1 + exp(-z)); }

size_t estimate_memory(size_t models, size_t benchmarks) {
  return (2 * models + 3 * benchmarks) * sizeof(double) + benchmarks * sizeof(size_t);
}

static estimate divide(void *memory, size_t models, size_t benchmarks) {
  estimate e = {.models = models, .benchmarks = benchmarks};
  e.ability = memory;
  e.ability_variance = e.ability + models;
  e.slope = e.ability_variance + models;
  e.intercept = e.slope + benchmarks;
  e.error = e.intercept + benchmarks;
  e.cells = (size_t *)(e.error + benchmarks);
  return e;
}

static int is_used(const estimate *e, const double *row, size_t b) {
  return !isnan(row[b]) && !isnan(e->slope[b]);
}

static void start(estimate *e, const double *share) {
  for (size_t b = 0; b < e->benchmarks; b++) {
    double sum = 0.5;
    e->cells[b] = 0;
    for (size_t m = 0; m < e->models; m++) {
      double y = share[m * e->benchmarks + b];
      if (isnan(y)) continue;
      sum += y;
      e->cells[b]++;
    }
    double mean = sum / ((double)e->cells[b] + 1);
    e->slope[b] = e->cells[b] >= ESTIMATE_FEWEST_CELLS ? 1 : NAN;
    e->intercept[b] = log(mean / (1 - mean));
    e->error[b] = NAN;
  }
  for (size_t m = 0; m < e->models; m++) e->ability[m] = 0;
}

static double bounded(double step) { return fmax(-1, fmin(1, step)); }

static void improve_model(estimate *e, const double *row, size_t m) {
  double gradient = -RIDGE * e->ability[m];
  double weight = RIDGE;
  for (size_t b = 0; b < e->benchmarks; b++) {
    if (!is_used(e, row, b)) continue;
    double f = logistic(e->slope[b] * e->ability[m] + e->intercept[b]);
    double slope = f * (1 - f) * e->slope[b];
    gradient += slope * (row[b] - f);
    weight += slope * slope;
  }
  e->ability[m] += bounded(gradient / weight);
  e->ability_variance[m] = 1 / weight;
}

static void improve_benchmark(estimate *e, const double *share, size_t b) {
  double g0 = -RIDGE * e->intercept[b], g1 = RIDGE * (1 - e->slope[b]);
  double h00 = RIDGE, h01 = 0, h11 = RIDGE, squares = 0;
  if (isnan(e->slope[b])) return;
  for (size_t m = 0; m < e->models; m++) {
    double y = share[m * e->benchmarks + b], c = e->ability[m];
    if (isnan(y)) continue;
    double f = logistic(e->slope[b] * c + e->intercept[b]);
    double d = f * (1 - f);
    g0 += d * (y - f);
    g1 += d * c * (y - f);
    h00 += d * d;
    h01 += d * d * c;
    h11 += d * d * c * c;
    squares += (y - f) * (y - f);
  }
  double determinant = h00 * h11 - h01 * h01;
  e->intercept[b] += bounded((h11 * g0 - h01 * g1) / determinant);
  e->slope[b] += bounded((h00 * g1 - h01 * g0) / determinant);
  e->error[b] = sqrt(squares / (double)e->cells[b]);
}

int estimate_fit(const double *share, size_t models, size_t benchmarks, void *memory, const stop *s,
                 estimate *e) {
  *e = divide(memory, models, benchmarks);
  start(e, share);
  for (int round = 0; round < 20; round++) {
    for (size_t m = 0; m < models; m++) improve_model(e, share + m * benchmarks, m);
    for (size_t b = 0; b < benchmarks; b++) improve_benchmark(e, share, b);
    if (stop_asked(s)) return NUMERIC_STOPPED;
  }
  for (size_t m = 0; m < models; m++) {
    int scores = 0;
    for (size_t b = 0; b < benchmarks; b++) scores += is_used(e, share + m * benchmarks, b);
    if (scores == 0) e->ability[m] = NAN;
  }
  return NUMERIC_OK;
}

int estimate_cell(const estimate *e, size_t model, size_t benchmark, double *share, double *standard_error) {
  double c = e->ability[model];
  double a = e->slope[benchmark];
  if (isnan(c) || isnan(a)) return 0;
  double f = logistic(a * c + e->intercept[benchmark]);
  double reach = f * (1 - f) * a * e->error[benchmark];
  *share = f;
  *standard_error =
      sqrt(e->error[benchmark] * e->error[benchmark] + reach * reach * e->ability_variance[model]);
  return 1;
}
