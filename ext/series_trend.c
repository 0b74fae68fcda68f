/* series_trend(domain, metric, method, tolerance, as_of): how each model series moved from release to release.

     SELECT series, shape, level FROM series_trend('cyber');
     SELECT domain, series, change FROM series_trend(NULL, 'safety') WHERE shape = 'falling';

   Columns out: series, organization, models, first_model, last_model, first_on, last_on, first_value,
   last_value, lowest, highest, change (last - first), slope_per_year (least squares), theil_sen_per_year,
   mann_kendall_tau, mann_kendall_p, r2, shape, level, last_level. Hidden columns, the arguments: domain (of the
   row), metric, method, tolerance, as_of.

   1. One row per domain and series with at least one model that has a value; models in order of release,
      those of one day in order of model_id. Only models released on or before as_of count, for level too; a
      model without a value does not.
   2. A missing or NULL argument: all domains, metric 'risk_index' (or 'capability', 'safety'), the
      current method, a tolerance of 5 points, no limit of release date.
   3. Shape and level are defined in numeric/trend.h; level is that of the mean of the series' models, last_level that
      of the last model alone. One model: shape and statistics NULL.
   4. Slopes and r2 need two dates; a year is 365.25 days.
   5. An unknown domain, metric or method is an error that lists the known ones; tolerance must be between
      0 and 100; a database without the schema or the views is an error.
   6. Rows come by domain (domain_id), then the series' name.
   O(m log m) for the m models of a series, and O(n) a series for its level among n models. */
#include <math.h>
#include <string.h>

#include "airisk.h"
#include "args.h"
#include "interrupt.h"
#include "numeric/kendall.h"
#include "numeric/mean.h"
#include "numeric/regression.h"
#include "numeric/theil_sen.h"
#include "numeric/trend.h"
#include "table_function.h"

static const char name[] = "series_trend";

enum {
  SERIES,
  ORGANIZATION,
  MODELS,
  FIRST_MODEL,
  LAST_MODEL,
  FIRST_ON,
  LAST_ON,
  FIRST_VALUE,
  LAST_VALUE,
  LOWEST,
  HIGHEST,
  CHANGE,
  SLOPE_PER_YEAR,
  THEIL_SEN_PER_YEAR,
  MANN_KENDALL_TAU,
  MANN_KENDALL_P,
  R2,
  SHAPE,
  LEVEL,
  LAST_LEVEL,
  DOMAIN,
  METRIC,
  METHOD,
  TOLERANCE,
  AS_OF
};
enum { ARGUMENTS = 5, FIRST_ARGUMENT = DOMAIN };
enum { ROW_DOMAIN, ROW_SERIES, ROW_ORGANIZATION, ROW_MODEL, ROW_RELEASED_ON, ROW_VALUE };

static const char declaration[] =
    "CREATE TABLE series_trend (series, organization, models, first_model, last_model, first_on, last_on, "
    "first_value, last_value, lowest, highest, change, slope_per_year, theil_sen_per_year, "
    "mann_kendall_tau, mann_kendall_p, r2, shape, level, last_level, domain HIDDEN, metric HIDDEN, method HIDDEN, "
    "tolerance HIDDEN, as_of HIDDEN)";

/* A row of the answer: a run of the rows read, and its numbers, NaN where undefined. */
typedef struct trend {
  size_t first, last;
  double lowest, highest, slope, theil_sen, tau, p, r2;
  const char *shape, *level, *last_level;
} trend;

/* What the trend is of: a column of model_risk, and how to read the models that have it. */
typedef struct metric {
  const char *name;
  models_query query;
} metric;

#define METRIC_OF(name)                                                                                \
  {                                                                                                    \
    name, {                                                                                            \
      "r.domain, r.series, r.organization, r.model, r.released_on, r." name, "r." name " IS NOT NULL", \
          "r.series, r.released_on, r.model_id"                                                        \
    }                                                                                                  \
  }

static const metric metrics[] = {METRIC_OF("risk_index"), METRIC_OF("capability"), METRIC_OF("safety")};

typedef struct cursor {
  table_cursor shared; /* its answers are trends */
  const metric *metric;
  double tolerance;
} cursor;

/* The values to compute with, one for each row read, and work memory. */
typedef struct workspace {
  double *years;  /* freed by workspace_free */
  double *values; /* freed by workspace_free */
  void *work;     /* freed by workspace_free */
} workspace;

/* The argument that this hidden column stands for. */
static sqlite3_value *argument(const cursor *c, int column) {
  return c->shared.arguments[column - FIRST_ARGUMENT];
}

static int check_metric(sqlite3_value *asked, const metric **out, char **error) {
  const char *text = asked == NULL ? metrics[0].name : (const char *)sqlite3_value_text(asked);
  if (text == NULL) return SQLITE_NOMEM;
  for (size_t i = 0; i < sizeof metrics / sizeof metrics[0]; i++) {
    *out = &metrics[i];
    if (strcmp(text, metrics[i].name) == 0) return SQLITE_OK;
  }
  return fail_with(
      error,
      sqlite3_mprintf("%s: no metric named '%.100s'; known: capability, risk_index, safety", name, text));
}

static int check_tolerance(sqlite3_value *asked, double *tolerance, char **error) {
  static const number_rule rule = {"tolerance", "must be between 0 and 100", 0, 100};
  *tolerance = 5;
  return asked == NULL ? SQLITE_OK : number_argument(name, &rule, asked, tolerance, error);
}

static int workspace_make(workspace *w, const rows *models) {
  size_t bytes = kendall_work(models->n);
  if (theil_sen_work(models->n) > bytes) bytes = theil_sen_work(models->n);
  *w = (workspace){
      .years = sqlite3_malloc64(models->n * sizeof(double)),
      .values = sqlite3_malloc64(models->n * sizeof(double)),
      .work = sqlite3_malloc64(bytes),
  };
  if (w->years == NULL || w->values == NULL || w->work == NULL) return SQLITE_NOMEM;
  for (size_t i = 0; i < models->n; i++) {
    day date = {0};
    char *error = NULL;
    int rc = date_argument(name, "released_on", rows_cell(models, i, ROW_RELEASED_ON), &date, &error);
    sqlite3_free(error);
    if (rc != SQLITE_OK) return rc;
    w->years[i] = (double)day_number(date) / 365.25;
    w->values[i] = sqlite3_value_double(rows_cell(models, i, ROW_VALUE));
  }
  return SQLITE_OK;
}

static void workspace_free(workspace *w) {
  sqlite3_free(w->years);
  sqlite3_free(w->values);
  sqlite3_free(w->work);
}

static void add_least_squares(trend *t, const double *years, const double *values, size_t n) {
  regression r = {0};
  for (size_t i = 0; i < n; i++) regression_add(&r, years[i], values[i]);
  t->slope = t->r2 = NAN;
  regression_slope(&r, &t->slope);
  regression_r2(&r, &t->r2);
}

static int add_rank_statistics(trend *t, const double *years, const double *values, size_t n, void *work,
                               const stop *s) {
  kendall_result k = {0};
  int defined = 0;
  int rc = kendall(years, values, n, work, s, &k);
  if (rc == NUMERIC_OK) rc = theil_sen(years, values, n, work, s, &t->theil_sen, &defined);
  t->tau = k.defined ? k.tau : NAN;
  t->p = k.defined ? k.p : NAN;
  if (!defined) t->theil_sen = NAN;
  return rc;
}

/* The trend of the rows [first, end), a series, among the rows [domain, domain_end). */
static int make_trend(const cursor *c, size_t first, size_t end, size_t domain, size_t domain_end,
                      const workspace *w, const stop *s, trend *t) {
  const double *years = w->years + first;
  const double *values = w->values + first;
  size_t n = end - first;
  weighted_mean mean = {0};
  double centre = 0;
  *t = (trend){.first = first, .last = end - 1, .lowest = values[0], .highest = values[0]};
  for (size_t i = 0; i < n; i++) {
    t->lowest = fmin(t->lowest, values[i]);
    t->highest = fmax(t->highest, values[i]);
    weighted_mean_add(&mean, values[i], 1);
  }
  weighted_mean_value(&mean, &centre);
  t->shape = trend_shape(values, n, c->tolerance);
  t->level = trend_level(centre, w->values + domain, domain_end - domain);
  t->last_level = trend_level(values[n - 1], w->values + domain, domain_end - domain);
  add_least_squares(t, years, values, n);
  return add_rank_statistics(t, years, values, n, w->work, s);
}

/* Fills the answers from the models. */
static int compute(cursor *c) {
  const rows *models = &c->shared.rows;
  size_t n = models->n;
  workspace w;
  interrupt state = {table_cursor_database(&c->shared), SQLITE_OK};
  stop s = stop_on_interrupt(&state);
  if (n == 0) return SQLITE_OK;
  int rc = workspace_make(&w, models);
  trend *trends = c->shared.answers = sqlite3_malloc64(n * sizeof *trends);
  if (trends == NULL) rc = SQLITE_NOMEM;
  size_t domain = 0;
  size_t domain_end = rc == SQLITE_OK ? rows_run_end(models, 0, ROW_DOMAIN) : 0;
  for (size_t first = 0, end; rc == SQLITE_OK && first < n; first = end) {
    if (first == domain_end) {
      domain = first;
      domain_end = rows_run_end(models, first, ROW_DOMAIN);
    }
    end = rows_run_end(models, first, ROW_SERIES);
    if (make_trend(c, first, end, domain, domain_end, &w, &s, &trends[c->shared.n++]) != NUMERIC_OK) {
      rc = state.rc;
    }
  }
  workspace_free(&w);
  return rc;
}

static int connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **table,
                   char **error) {
  (void)aux, (void)argc, (void)argv, (void)error;
  return table_function_connect(db, declaration, table);
}

static int best_index(sqlite3_vtab *table, sqlite3_index_info *info) {
  (void)table;
  return table_function_best_index(info, FIRST_ARGUMENT, ARGUMENTS);
}

static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **out) {
  (void)table;
  return table_cursor_open(sizeof(cursor), out);
}

static int filter(sqlite3_vtab_cursor *base, int plan, const char *text, int argc, sqlite3_value **values) {
  (void)text, (void)argc;
  cursor *c = (cursor *)base;
  char *error = NULL;
  int rc = table_cursor_begin(&c->shared, plan, values, ARGUMENTS);
  if (rc == SQLITE_OK) rc = check_metric(argument(c, METRIC), &c->metric, &error);
  if (rc == SQLITE_OK) rc = check_tolerance(argument(c, TOLERANCE), &c->tolerance, &error);
  if (rc == SQLITE_OK) {
    rc = table_cursor_read(&c->shared, name, &c->metric->query, argument(c, DOMAIN), argument(c, METHOD),
                           argument(c, AS_OF), &error);
  }
  if (rc == SQLITE_OK) rc = compute(c);
  return table_function_end(base->pVtab, rc, error);
}

/* A statistic of the trend; SQLite makes NULL of NaN. */
static double number_column(const trend *t, int i) {
  switch (i) {
    case LOWEST:
      return t->lowest;
    case HIGHEST:
      return t->highest;
    case SLOPE_PER_YEAR:
      return t->slope;
    case THEIL_SEN_PER_YEAR:
      return t->theil_sen;
    case MANN_KENDALL_TAU:
      return t->tau;
    case MANN_KENDALL_P:
      return t->p;
    default:
      return t->r2;
  }
}

static void argument_column(const cursor *c, sqlite3_context *context, int i, const trend *t) {
  if (i == DOMAIN) {
    sqlite3_result_value(context, rows_cell(&c->shared.rows, t->first, ROW_DOMAIN));
  } else if (i == METRIC) {
    sqlite3_result_text(context, c->metric->name, -1, SQLITE_STATIC);
  } else if (i == METHOD) {
    sqlite3_result_text(context, c->shared.method, -1, SQLITE_TRANSIENT);
  } else if (i == TOLERANCE) {
    sqlite3_result_double(context, c->tolerance);
  } else if (argument(c, AS_OF) != NULL) {
    sqlite3_result_value(context, argument(c, AS_OF));
  }
}

/* The columns that show a cell of the first or last row of the series. */
static sqlite3_value *cell_column(const cursor *c, const trend *t, int i) {
  static const int column[] = {
      [SERIES] = ROW_SERIES,     [ORGANIZATION] = ROW_ORGANIZATION, [FIRST_MODEL] = ROW_MODEL,
      [LAST_MODEL] = ROW_MODEL,  [FIRST_ON] = ROW_RELEASED_ON,      [LAST_ON] = ROW_RELEASED_ON,
      [FIRST_VALUE] = ROW_VALUE, [LAST_VALUE] = ROW_VALUE,
  };
  int of_last = i == LAST_MODEL || i == LAST_ON || i == LAST_VALUE;
  return rows_cell(&c->shared.rows, of_last ? t->last : t->first, column[i]);
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i) {
  const cursor *c = (const cursor *)base;
  const trend *t = (const trend *)c->shared.answers + c->shared.at;
  if (i >= FIRST_ARGUMENT) {
    argument_column(c, context, i, t);
  } else if (i == MODELS) {
    sqlite3_result_int64(context, (sqlite3_int64)(t->last - t->first + 1));
  } else if (i <= LAST_VALUE) {
    sqlite3_result_value(context, cell_column(c, t, i));
  } else if (i == CHANGE) {
    sqlite3_result_double(context, sqlite3_value_double(cell_column(c, t, LAST_VALUE)) -
                                       sqlite3_value_double(cell_column(c, t, FIRST_VALUE)));
  } else if (i >= SHAPE) {
    const char *word = i == SHAPE ? t->shape : i == LEVEL ? t->level : t->last_level;
    sqlite3_result_text(context, word, -1, SQLITE_STATIC);
  } else {
    sqlite3_result_double(context, number_column(t, i));
  }
  return SQLITE_OK;
}

static const sqlite3_module module = {
    .xConnect = connect,
    .xBestIndex = best_index,
    .xDisconnect = table_function_disconnect,
    .xOpen = open,
    .xClose = table_cursor_close,
    .xFilter = filter,
    .xNext = table_cursor_next,
    .xEof = table_cursor_eof,
    .xColumn = column,
    .xRowid = table_cursor_rowid,
};

int register_series_trend(sqlite3 *db) { return sqlite3_create_module_v2(db, name, &module, NULL, NULL); }
