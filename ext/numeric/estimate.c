#include "estimate.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

/* What is believed before any score is seen, as 1 / variance. */
static const double ability_ridge = 1;
static const double slope_ridge = 1;
static const double intercept_ridge = 0.04;

/* The scores that are thrown in for the spread of a benchmark: so many, of this spread. */
static const double believed_cells = 5;
static const double believed_spread = 0.08;
static const double smallest_spread = 0.01;

static const double longest_step = 1;
static const double small_change = 1e-4;

/* The scores that count, model by model. */
typedef struct cells {
  size_t *first;       /* of each model, and one past the last cell */
  uint32_t *benchmark; /* of each cell, as the rest */
  double *share;
  double *fitted; /* f, at the state of now */
  double *before; /* f, at the end of the round before */
} cells;

/* Sums over the scores of a benchmark, without its weight. */
typedef struct sums {
  double slope_gradient, intercept_gradient;
  double slope_slope, slope_intercept, intercept_intercept;
  double squares; /* of residuals */
  double left;    /* of the scores, once models and benchmark have followed them; or how many were left out */
} sums;

typedef struct fit {
  estimate *e;
  cells c;
  double *weight; /* of each benchmark: 1 / spread^2 */
  sums *sums;     /* of each benchmark */
} fit;

enum { NUMBERS_OF_MODEL = 2, NUMBERS_OF_BENCHMARK = 8, NUMBERS_OF_CELL = 3 };

size_t estimate_memory(size_t models, size_t benchmarks) {
  size_t most = models * benchmarks;
  size_t numbers = NUMBERS_OF_MODEL * models + NUMBERS_OF_BENCHMARK * benchmarks + NUMBERS_OF_CELL * most;
  return numbers * sizeof(double) + benchmarks * (sizeof(sums) + sizeof(size_t)) +
         (models + 1) * sizeof(size_t) + most * sizeof(uint32_t);
}

/* Cuts a piece of so many numbers off the memory. */
static double *cut(double **memory, size_t numbers) {
  double *piece = *memory;
  *memory += numbers;
  return piece;
}

static fit divide(double *memory, size_t models, size_t benchmarks, estimate *e) {
  size_t most = models * benchmarks;
  fit f = {.e = e};
  *e = (estimate){.models = models, .benchmarks = benchmarks};
  e->ability = cut(&memory, models);
  e->ability_variance = cut(&memory, models);
  e->slope = cut(&memory, benchmarks);
  e->intercept = cut(&memory, benchmarks);
  e->slope_variance = cut(&memory, benchmarks);
  e->covariance = cut(&memory, benchmarks);
  e->intercept_variance = cut(&memory, benchmarks);
  e->spread = cut(&memory, benchmarks);
  e->error = cut(&memory, benchmarks);
  f.weight = cut(&memory, benchmarks);
  f.c.share = cut(&memory, most);
  f.c.fitted = cut(&memory, most);
  f.c.before = cut(&memory, most);
  f.sums = (sums *)memory;
  e->cells = (size_t *)(f.sums + benchmarks);
  f.c.first = e->cells + benchmarks;
  f.c.benchmark = (uint32_t *)(f.c.first + models + 1);
  return f;
}

static double logistic(double z) { return 1 / (1 + exp(-z)); }

static double logit(double share) { return log(share / (1 - share)); }

static double steepness(double fitted) { return fitted * (1 - fitted); }

static double bounded(double step) { return fmax(-longest_step, fmin(longest_step, step)); }

static double position(const estimate *e, size_t m, size_t b) {
  return e->slope[b] * e->ability[m] + e->intercept[b];
}

static void set_spread(fit *f, size_t b, double spread) {
  f->e->spread[b] = spread;
  f->weight[b] = 1 / (spread * spread);
}

static void start_benchmarks(fit *f, const double *share) {
  estimate *e = f->e;
  for (size_t b = 0; b < e->benchmarks; b++) {
    e->cells[b] = 0;
    e->intercept[b] = 0.5;
  }
  for (size_t m = 0; m < e->models; m++) {
    for (size_t b = 0; b < e->benchmarks; b++) {
      double y = share[m * e->benchmarks + b];
      if (isnan(y)) continue;
      e->cells[b]++;
      e->intercept[b] += y;
    }
  }
  for (size_t b = 0; b < e->benchmarks; b++) {
    e->intercept[b] = logit(e->intercept[b] / ((double)e->cells[b] + 1));
    e->slope[b] = e->cells[b] < ESTIMATE_FEWEST_CELLS ? NAN : 1;
    e->error[b] = NAN;
    set_spread(f, b, believed_spread);
  }
}

/* The cells too. */
static void start_models(fit *f, const double *share) {
  estimate *e = f->e;
  cells *c = &f->c;
  size_t n = 0;
  for (size_t m = 0; m < e->models; m++) {
    double sum = 0;
    c->first[m] = n;
    for (size_t b = 0; b < e->benchmarks; b++) {
      double y = share[m * e->benchmarks + b];
      if (isnan(y) || isnan(e->slope[b])) continue;
      c->benchmark[n] = (uint32_t)b;
      c->share[n++] = y;
      sum += logit(fmax(0.02, fmin(0.98, y))) - e->intercept[b];
    }
    e->ability[m] = sum / ((double)(n - c->first[m]) + 1);
  }
  c->first[e->models] = n;
}

static void update_fitted(fit *f) {
  cells *c = &f->c;
  for (size_t m = 0; m < f->e->models; m++) {
    for (size_t i = c->first[m]; i < c->first[m + 1]; i++) {
      c->fitted[i] = logistic(position(f->e, m, c->benchmark[i]));
    }
  }
}

static void improve_abilities(fit *f) {
  estimate *e = f->e;
  const cells *c = &f->c;
  for (size_t m = 0; m < e->models; m++) {
    double gradient = -ability_ridge * e->ability[m];
    double precision = ability_ridge;
    for (size_t i = c->first[m]; i < c->first[m + 1]; i++) {
      size_t b = c->benchmark[i];
      double slope = steepness(c->fitted[i]) * e->slope[b];
      gradient += f->weight[b] * slope * (c->share[i] - c->fitted[i]);
      precision += f->weight[b] * slope * slope;
    }
    e->ability[m] += bounded(gradient / precision);
  }
}

/* The sums of the benchmarks, and the variances of the abilities. */
static void add_up(fit *f) {
  estimate *e = f->e;
  const cells *c = &f->c;
  memset(f->sums, 0, e->benchmarks * sizeof(sums));
  for (size_t m = 0; m < e->models; m++) {
    double x = e->ability[m];
    double precision = ability_ridge;
    for (size_t i = c->first[m]; i < c->first[m + 1]; i++) {
      size_t b = c->benchmark[i];
      sums *s = &f->sums[b];
      double d = steepness(c->fitted[i]);
      double r = c->share[i] - c->fitted[i];
      precision += f->weight[b] * d * d * e->slope[b] * e->slope[b];
      s->slope_gradient += d * r * x;
      s->intercept_gradient += d * r;
      s->slope_slope += d * d * x * x;
      s->slope_intercept += d * d * x;
      s->intercept_intercept += d * d;
      s->squares += r * r;
    }
    e->ability_variance[m] = 1 / precision;
  }
}

static void set_benchmark_variances(fit *f) {
  estimate *e = f->e;
  for (size_t b = 0; b < e->benchmarks; b++) {
    const sums *s = &f->sums[b];
    double slope_slope = f->weight[b] * s->slope_slope + slope_ridge;
    double slope_intercept = f->weight[b] * s->slope_intercept;
    double intercept_intercept = f->weight[b] * s->intercept_intercept + intercept_ridge;
    double determinant = slope_slope * intercept_intercept - slope_intercept * slope_intercept;
    e->slope_variance[b] = intercept_intercept / determinant;
    e->covariance[b] = -slope_intercept / determinant;
    e->intercept_variance[b] = slope_slope / determinant;
  }
}

/* What the uncertainty of the ability, and that of the benchmark, make of the variance of z. */
static double variance_by_ability(const estimate *e, size_t m, size_t b) {
  return e->slope[b] * e->slope[b] * e->ability_variance[m];
}

static double variance_by_benchmark(const estimate *e, size_t m, size_t b) {
  double x = e->ability[m];
  return (e->slope_variance[b] * x + 2 * e->covariance[b]) * x + e->intercept_variance[b];
}

static void add_what_is_left(fit *f) {
  const estimate *e = f->e;
  const cells *c = &f->c;
  for (size_t m = 0; m < e->models; m++) {
    for (size_t i = c->first[m]; i < c->first[m + 1]; i++) {
      size_t b = c->benchmark[i];
      double d = steepness(c->fitted[i]);
      double information = f->weight[b] * d * d;
      f->sums[b].left += (1 - information * variance_by_ability(e, m, b)) *
                         (1 - information * variance_by_benchmark(e, m, b));
    }
  }
}

static void improve_benchmarks(fit *f) {
  estimate *e = f->e;
  add_up(f);
  set_benchmark_variances(f);
  add_what_is_left(f);
  for (size_t b = 0; b < e->benchmarks; b++) {
    const sums *s = &f->sums[b];
    double slope_pull = f->weight[b] * s->slope_gradient - slope_ridge * (e->slope[b] - 1);
    double intercept_pull = f->weight[b] * s->intercept_gradient - intercept_ridge * e->intercept[b];
    double squares = s->squares + believed_cells * believed_spread * believed_spread;
    if (isnan(e->slope[b])) continue;
    e->slope[b] += bounded(e->slope_variance[b] * slope_pull + e->covariance[b] * intercept_pull);
    e->intercept[b] += bounded(e->covariance[b] * slope_pull + e->intercept_variance[b] * intercept_pull);
    set_spread(f, b, fmax(smallest_spread, sqrt(squares / (s->left + believed_cells))));
  }
}

static int has_scores(const fit *f, size_t m) { return f->c.first[m + 1] > f->c.first[m]; }

/* Gives the abilities mean 0 and mean square 1, their variances included. */
static void standardise(fit *f) {
  estimate *e = f->e;
  double n = 0, sum = 0, squares = 0;
  for (size_t m = 0; m < e->models; m++) {
    if (!has_scores(f, m)) continue;
    n += 1;
    sum += e->ability[m];
    squares += e->ability[m] * e->ability[m] + e->ability_variance[m];
  }
  if (n == 0) return;
  double mean = sum / n;
  double deviation = sqrt(squares / n - mean * mean);
  for (size_t m = 0; m < e->models; m++) e->ability[m] = (e->ability[m] - mean) / deviation;
  for (size_t b = 0; b < e->benchmarks; b++) {
    e->intercept[b] += e->slope[b] * mean;
    e->slope[b] *= deviation;
  }
}

static double largest_change(const cells *c, size_t n) {
  double largest = 0;
  for (size_t i = 0; i < n; i++) {
    double moved = fabs(c->fitted[i] - c->before[i]);
    if (moved > largest) largest = moved;
  }
  return largest;
}

/* The mean of f over z with this variance. */
static double expected(double z, double variance) {
  static const double eighth_of_pi = 0.39269908169872414;
  return logistic(z / sqrt(1 + eighth_of_pi * variance));
}

/* The residual of a cell as it would be if the fit had not seen it. */
static double left_out(const fit *f, size_t m, size_t i) {
  size_t b = f->c.benchmark[i];
  double y = f->c.share[i];
  double d = steepness(f->c.fitted[i]);
  double information = f->weight[b] * d * d;
  double by_ability = variance_by_ability(f->e, m, b);
  double by_benchmark = variance_by_benchmark(f->e, m, b);
  double variance =
      by_ability / (1 - information * by_ability) + by_benchmark / (1 - information * by_benchmark);
  double z = position(f->e, m, b) - f->weight[b] * d * (y - f->c.fitted[i]) * variance;
  return y - expected(z, variance);
}

static void set_errors(fit *f) {
  estimate *e = f->e;
  memset(f->sums, 0, e->benchmarks * sizeof(sums));
  for (size_t m = 0; m < e->models; m++) {
    if (f->c.first[m + 1] - f->c.first[m] < 2) continue;
    for (size_t i = f->c.first[m]; i < f->c.first[m + 1]; i++) {
      double residual = left_out(f, m, i);
      f->sums[f->c.benchmark[i]].squares += residual * residual;
      f->sums[f->c.benchmark[i]].left += 1;
    }
  }
  for (size_t b = 0; b < e->benchmarks; b++) {
    const sums *s = &f->sums[b];
    if (s->left >= ESTIMATE_FEWEST_CELLS) e->error[b] = sqrt(s->squares / s->left);
  }
}

static int alternate(fit *f, const stop *s) {
  size_t n = f->c.first[f->e->models];
  update_fitted(f);
  while (f->e->rounds < ESTIMATE_MOST_ROUNDS) {
    if (stop_asked(s)) return NUMERIC_STOPPED;
    f->e->rounds++;
    memcpy(f->c.before, f->c.fitted, n * sizeof(double));
    improve_abilities(f);
    update_fitted(f);
    improve_benchmarks(f);
    standardise(f);
    update_fitted(f);
    if (largest_change(&f->c, n) < small_change) break;
  }
  return NUMERIC_OK;
}

int estimate_fit(const double *share, size_t models, size_t benchmarks, void *memory, const stop *s,
                 estimate *e) {
  fit f = divide(memory, models, benchmarks, e);
  start_benchmarks(&f, share);
  start_models(&f, share);
  if (alternate(&f, s) != NUMERIC_OK) return NUMERIC_STOPPED;
  add_up(&f);
  set_benchmark_variances(&f);
  set_errors(&f);
  for (size_t m = 0; m < models; m++) {
    if (!has_scores(&f, m)) e->ability[m] = NAN;
  }
  return NUMERIC_OK;
}

int estimate_cell(const estimate *e, size_t model, size_t benchmark, double *share, double *standard_error) {
  if (isnan(e->ability[model]) || isnan(e->error[benchmark])) return 0;
  double variance = variance_by_ability(e, model, benchmark) + variance_by_benchmark(e, model, benchmark);
  double estimated = expected(position(e, model, benchmark), variance);
  double reach = steepness(estimated);
  *share = estimated;
  *standard_error = sqrt(e->spread[benchmark] * e->spread[benchmark] + reach * reach * variance);
  return 1;
}
