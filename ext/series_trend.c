/* series_trend(domain, metric, method, tolerance, as_of, schema): how each model series moved from release to release.

     SELECT series, shape, level FROM series_trend('cyber');
     SELECT domain, series, change FROM series_trend(NULL, 'safety') WHERE shape = 'falling';

   Columns out: method, domain, metric, series, organization, models, first_model, last_model, first_on, last_on, first_value,
   last_value, lowest, highest, change, slope_per_year (least squares), theil_sen_per_year, mann_kendall_tau,
   mann_kendall_p, r2, shape, level, last_level. Hidden columns, the arguments: domain_argument, metric_argument,
   method_argument, tolerance, as_of, schema.

   1. One row per domain and series with at least one model that has a value; models in order of release,
      those of one day in order of model_id. Only models released on or before as_of count, for level too; a
      model without a value does not.
   2. A missing or NULL argument: all domains, metric 'risk_index' (or 'capability', 'safety'), the
      current method, the parameter shape_tolerance, no limit of release date, the only airisk database that is open.
      With method or metric in WHERE or a join, all of them are asked, and it filters.
   3. Two models may have scores on different benchmarks. So the series moves by the changes on the benchmarks that each
      model shares with the one before it (view model_step): change is their sum, and shape, slopes, tau, p and r2 are
      those of the chained values, the first model's own plus the changes so far (a chain index of matched samples: see
      sql/views/shared_step.sql). Where one change is NULL all of these are NULL: not enough data. first_value,
      last_value, lowest, highest and level are those of the models' own values.
   4. Shape and level are defined in numeric/trend.h, level with the parameters low_place and high_place: that of
      the mean of the series' models; last_level that of the last model alone. One model: shape and statistics NULL.
   5. Slopes and r2 need two dates; a year is 365.25 days.
   6. An unknown domain, metric or method is an error that lists the known ones; tolerance must be between
      0 and 100; a database without the schema or the views is an error.
   7. Rows come by metric, method (method_id), domain (domain_id), then the series' name.
   8. Names compare without regard to case.
   O(m log m) for the m models of a series, and O(n) a series for its level among n models. */
#include <math.h>
#include <string.h>

#include "airisk.h"
#include "args.h"
#include "database.h"
#include "interrupt.h"
#include "numeric/kendall.h"
#include "numeric/mean.h"
#include "numeric/nine_decimals.h"
#include "numeric/regression.h"
#include "numeric/theil_sen.h"
#include "numeric/trend.h"
#include "table_function.h"

enum {
  METHOD = KEY_METHOD,
  DOMAIN = KEY_DOMAIN,
  METRIC,
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
  ASKED_DOMAIN,
  ASKED_METRIC,
  ASKED_METHOD,
  TOLERANCE,
  AS_OF,
  SCHEMA
};
enum {
  ROW_METHOD,
  ROW_DOMAIN,
  ROW_METRIC,
  ROW_SERIES,
  ROW_ORGANIZATION,
  ROW_MODEL,
  ROW_RELEASED_ON,
  ROW_VALUE,
  ROW_CHANGE
};

static const signature asked_as = {
    .name = "series_trend", .keys = 3, .first_argument = ASKED_DOMAIN, .arguments = 6};

static const char declaration[] =
    "CREATE TABLE series_trend (method TEXT COLLATE NOCASE, domain TEXT COLLATE NOCASE, metric TEXT COLLATE NOCASE, "
    "series TEXT COLLATE NOCASE, organization TEXT COLLATE NOCASE, models INTEGER, first_model TEXT COLLATE NOCASE, "
    "last_model TEXT COLLATE NOCASE, first_on TEXT, last_on TEXT, first_value REAL, last_value REAL, lowest REAL, "
    "highest REAL, change REAL, slope_per_year REAL, theil_sen_per_year REAL, mann_kendall_tau REAL, "
    "mann_kendall_p REAL, r2 REAL, shape TEXT, level TEXT, last_level TEXT, domain_argument HIDDEN, metric_argument HIDDEN, "
    "method_argument HIDDEN, tolerance HIDDEN, as_of HIDDEN, schema HIDDEN)";

/* A row of the answer: a run of the rows read, and its numbers, NaN where undefined. */
typedef struct trend {
  size_t first, last;
  double lowest, highest, change, slope, theil_sen, tau, p, r2;
  const char *shape, *level, *last_level;
} trend;

/* What the trend is of: a column of model_step with its change, and how to read the models that have it. */
typedef struct metric {
  const char *name;
  models_query query;
} metric;

#define METRIC_OF(name)                                                                                  \
  {                                                                                                      \
    name, {                                                                                              \
      "model_step",                                                                                      \
          "'" name "', r.series, r.organization, r.model, r.released_on, r." name ", r." name "_change", \
          "r." name " IS NOT NULL", "r.series COLLATE BINARY, r.released_on, r.model_id"                 \
    }                                                                                                    \
  }

static const metric metrics[] = {METRIC_OF("risk_index"), METRIC_OF("capability"), METRIC_OF("safety")};

typedef struct cursor {
  table_cursor shared; /* its answers are trends */
  double tolerance, low_place, high_place;
} cursor;

/* The values to compute with, one for each row read, and work memory; all are freed by workspace_free. */
typedef struct workspace {
  double *years;
  double *values;
  double *changes; /* from the model before; NaN: not comparable, or the first */
  double *chained; /* filled series by series */
  void *work;
} workspace;

static sqlite3_value *argument(const cursor *c, int column) {
  return table_cursor_argument(&c->shared, column);
}

/* The metric that is asked for; NULL: those that the key is asked for. */
static int check_metric(const cursor *c, const metric **out, char **error) {
  const char *text = "risk_index";
  *out = NULL;
  if (argument(c, ASKED_METRIC) != NULL) {
    text = (const char *)sqlite3_value_text(argument(c, ASKED_METRIC));
  } else if (c->shared.plan & PLAN_ANY(METRIC)) {
    return SQLITE_OK;
  }
  for (size_t i = 0; i < sizeof metrics / sizeof metrics[0]; i++) {
    if (sqlite3_stricmp(text, metrics[i].name) == 0) *out = &metrics[i];
  }
  if (*out != NULL) return SQLITE_OK;
  return fail_with(error,
                   sqlite3_mprintf("%s: no metric named '%.100s'; known: capability, risk_index, safety",
                                   asked_as.name, text));
}

/* The thresholds of shape and level: those of the database, but for a tolerance that is given. */
static int read_thresholds(cursor *c, char **error) {
  static const number_rule rule = {"tolerance", "must be between 0 and 100", 0, 100};
  sqlite3 *db = table_cursor_database(&c->shared);
  int rc = database_parameter(db, asked_as.name, c->shared.schema, "low_place", &c->low_place, error);
  if (rc == SQLITE_OK) {
    rc = database_parameter(db, asked_as.name, c->shared.schema, "high_place", &c->high_place, error);
  }
  if (rc != SQLITE_OK) return rc;
  if (argument(c, TOLERANCE) != NULL) {
    return number_argument(asked_as.name, &rule, argument(c, TOLERANCE), &c->tolerance, error);
  }
  return database_parameter(db, asked_as.name, c->shared.schema, "shape_tolerance", &c->tolerance, error);
}

static int workspace_make(workspace *w, const rows *models, char **error) {
  size_t bytes = kendall_work(models->n);
  if (theil_sen_work(models->n) > bytes) bytes = theil_sen_work(models->n);
  *w = (workspace){
      .years = sqlite3_malloc64(models->n * sizeof(double)),
      .values = sqlite3_malloc64(models->n * sizeof(double)),
      .changes = sqlite3_malloc64(models->n * sizeof(double)),
      .chained = sqlite3_malloc64(models->n * sizeof(double)),
      .work = sqlite3_malloc64(bytes),
  };
  if (w->years == NULL || w->values == NULL || w->changes == NULL || w->chained == NULL || w->work == NULL) {
    return SQLITE_NOMEM;
  }
  for (size_t i = 0; i < models->n; i++) {
    day date = {0};
    int rc = date_argument(asked_as.name, "released_on", rows_cell(models, i, ROW_RELEASED_ON), &date, error);
    if (rc != SQLITE_OK) return rc;
    w->years[i] = (double)day_number(date) / 365.25;
    sqlite3_value *change = rows_cell(models, i, ROW_CHANGE);
    w->values[i] = sqlite3_value_double(rows_cell(models, i, ROW_VALUE));
    w->changes[i] = sqlite3_value_type(change) == SQLITE_NULL ? NAN : sqlite3_value_double(change);
  }
  return SQLITE_OK;
}

static void workspace_free(workspace *w) {
  sqlite3_free(w->years);
  sqlite3_free(w->values);
  sqlite3_free(w->changes);
  sqlite3_free(w->chained);
  sqlite3_free(w->work);
}

static void add_least_squares(trend *t, const double *years, const double *values, size_t n) {
  regression r = {0};
  for (size_t i = 0; i < n; i++) regression_add(&r, years[i], values[i]);
  t->slope = t->r2 = NAN;
  regression_slope(&r, &t->slope);
  regression_r2(&r, &t->r2);
}

/* The first value and the changes of values[1..n) summed up, at nine decimals, as the values are: 1 when every change is
   known, else 0. */
static int chain(const double *values, const double *changes, size_t n, double *chained) {
  chained[0] = values[0];
  for (size_t i = 1; i < n; i++) {
    if (isnan(changes[i])) return 0;
    chained[i] = nine_decimals(chained[i - 1] + changes[i]);
  }
  return 1;
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

static const char *level_of(const cursor *c, double value, const double *others, size_t n) {
  return trend_level(value, others, n, c->low_place, c->high_place);
}

/* The trend of the rows [first, end), a series, among the rows [domain, domain_end). */
static int make_trend(const cursor *c, size_t first, size_t end, size_t domain, size_t domain_end,
                      const workspace *w, const stop *s, trend *t) {
  const double *years = w->years + first;
  const double *values = w->values + first;
  double *chained = w->chained + first;
  size_t n = end - first;
  weighted_mean mean = {0};
  double centre = 0;
  *t = (trend){.first = first, .last = end - 1, .lowest = values[0], .highest = values[0]};
  t->change = t->slope = t->theil_sen = t->tau = t->p = t->r2 = NAN;
  for (size_t i = 0; i < n; i++) {
    t->lowest = fmin(t->lowest, values[i]);
    t->highest = fmax(t->highest, values[i]);
    weighted_mean_add(&mean, values[i], 1);
  }
  weighted_mean_value(&mean, &centre);
  t->level = level_of(c, nine_decimals(centre), w->values + domain, domain_end - domain);
  t->last_level = level_of(c, values[n - 1], w->values + domain, domain_end - domain);
  if (!chain(values, w->changes + first, n, chained)) return NUMERIC_OK;
  t->change = nine_decimals(chained[n - 1] - chained[0]);
  t->shape = trend_shape(chained, n, c->tolerance);
  add_least_squares(t, years, chained, n);
  return add_rank_statistics(t, years, chained, n, w->work, s);
}

/* Fills the answers from the models. */
static int compute(cursor *c, char **error) {
  const rows *models = &c->shared.rows;
  size_t n = models->n;
  workspace w;
  interrupt state = {table_cursor_database(&c->shared), SQLITE_OK};
  stop s = stop_on_interrupt(&state);
  if (n == 0) return SQLITE_OK;
  int rc = workspace_make(&w, models, error);
  trend *trends = c->shared.answers = sqlite3_malloc64(n * sizeof *trends);
  if (trends == NULL) rc = SQLITE_NOMEM;
  size_t domain = 0;
  size_t domain_end = rc == SQLITE_OK ? rows_run_end(models, 0, ROW_METRIC) : 0;
  for (size_t first = 0, end; rc == SQLITE_OK && first < n; first = end) {
    if (first == domain_end) {
      domain = first;
      domain_end = rows_run_end(models, first, ROW_METRIC);
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
  return table_function_connect(db, declaration, sizeof(table_function), table);
}

static int best_index(sqlite3_vtab *table, sqlite3_index_info *info) {
  return table_function_best_index(table, &asked_as, info);
}

static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **out) {
  (void)table;
  return table_cursor_open(sizeof(cursor), out);
}

/* Reads the models of the metric, or where it is NULL of each that the key is asked for. */
static int read_models(cursor *c, const metric *only, char **error) {
  int rc = SQLITE_OK;
  models_asked asked = {
      .domain = argument(c, ASKED_DOMAIN), .method = argument(c, ASKED_METHOD), .as_of = argument(c, AS_OF)};
  if (only != NULL) return table_cursor_read(&c->shared, &only->query, &asked, error);
  for (size_t i = 0; rc == SQLITE_OK && i < sizeof metrics / sizeof metrics[0]; i++) {
    if (!table_cursor_key_is(&c->shared, METRIC, metrics[i].name)) continue;
    rc = table_cursor_read(&c->shared, &metrics[i].query, &asked, error);
  }
  return rc;
}

static int filter(sqlite3_vtab_cursor *base, int plan, const char *text, int argc, sqlite3_value **values) {
  (void)text, (void)argc;
  cursor *c = (cursor *)base;
  const metric *only = NULL;
  char *error = NULL;
  int rc = table_cursor_begin(&c->shared, &asked_as, plan, values, &error);
  if (rc == SQLITE_OK) rc = check_metric(c, &only, &error);
  if (rc == SQLITE_OK) rc = read_thresholds(c, &error);
  if (rc == SQLITE_OK) rc = read_models(c, only, &error);
  if (rc == SQLITE_OK) rc = compute(c, &error);
  return table_function_end(base->pVtab, rc, error);
}

/* A statistic of the trend; SQLite makes NULL of NaN. */
static double number_column(const trend *t, int i) {
  switch (i) {
    case LOWEST:
      return t->lowest;
    case HIGHEST:
      return t->highest;
    case CHANGE:
      return t->change;
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

/* The columns that show a cell of the first or last row of the series. */
static sqlite3_value *cell_column(const cursor *c, const trend *t, int i) {
  static const int column[] = {
      [METHOD] = ROW_METHOD,
      [DOMAIN] = ROW_DOMAIN,
      [METRIC] = ROW_METRIC,
      [SERIES] = ROW_SERIES,
      [ORGANIZATION] = ROW_ORGANIZATION,
      [FIRST_MODEL] = ROW_MODEL,
      [LAST_MODEL] = ROW_MODEL,
      [FIRST_ON] = ROW_RELEASED_ON,
      [LAST_ON] = ROW_RELEASED_ON,
      [FIRST_VALUE] = ROW_VALUE,
      [LAST_VALUE] = ROW_VALUE,
  };
  int of_last = i == LAST_MODEL || i == LAST_ON || i == LAST_VALUE;
  return rows_cell(&c->shared.rows, of_last ? t->last : t->first, column[i]);
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i) {
  const cursor *c = (const cursor *)base;
  const trend *t = (const trend *)c->shared.answers + c->shared.at;
  if (i == TOLERANCE) {
    sqlite3_result_double(context, c->tolerance);
  } else if (i >= ASKED_DOMAIN) {
    table_cursor_argument_column(&c->shared, context, i);
  } else if (i == MODELS) {
    sqlite3_result_int64(context, (sqlite3_int64)(t->last - t->first + 1));
  } else if (i <= LAST_VALUE) {
    sqlite3_result_value(context, cell_column(c, t, i));
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

int register_series_trend(sqlite3 *db) {
  return sqlite3_create_module_v2(db, asked_as.name, &module, NULL, NULL);
}
