/* series_trend(domain, metric, edition, tolerance, as_of, schema): how each model series moved from release to release.

     SELECT series, shape, level FROM series_trend('cyber');
     SELECT domain, series, change FROM series_trend(NULL, 'safety') WHERE shape = 'falling';

   Columns out: edition, domain, metric, series, organization, models, first_model, last_model, first_on, last_on, first_value,
   last_value, lowest, highest, change, slope_per_year (least squares), theil_sen_per_year, mann_kendall_tau,
   mann_kendall_p, r2, shape, level, last_level, estimated. Hidden columns, the arguments: domain_argument, metric_argument,
   edition_argument, tolerance, as_of, schema.
   Columns as in: trend.
   metric_argument  'risk_index', 'capability' or 'safety'; NULL: 'risk_index'
   tolerance        moves up to it do not count in the shape, in points; NULL: the parameter shape_tolerance
   as_of            a day: only models released by then; NULL: no limit

   1. One row per domain and series with at least one model that has a value; models in order of release,
      those of one day in order of model_id. Only models of the edition that were released on or before as_of count, for
      level too; a model without a value does not.
   2. A missing or NULL argument: all domains, metric 'risk_index' (or 'capability', 'safety'), the connection's
      edition, the parameter shape_tolerance (of a risk index the method's constant risk_tolerance, where it has one; a
      formula without a bound needs it, and without it shape is NULL), no limit of release date, the only airisk database that is open.
      edition and domain in WHERE or a join choose too: see edition_function.h. With metric in WHERE or a join, all of them are
      asked, and it filters.
   3. Two models may have scores on different benchmarks. So the series moves by the changes that index_compare finds between
      each model and the one before it, those on the benchmarks that both have. change is their sum, and shape, slopes, tau, p and r2 are
      those of the chained values, the first model's own plus the changes so far (a chain index of matched samples).
      Where one change is not known all of these are NULL: not enough data. first_value, last_value, lowest, highest
      and level are those of the models' own values.
   4. Shape and level are defined in numeric/trend.h, level with the parameters low_place and high_place: that of
      the mean of the series' models; last_level that of the last model alone. One model: shape and statistics NULL.
   5. Slopes and r2 need two dates; a year is 365.25 days. Slopes, tau, p and r2 are NULL for series of fewer models than the
      parameter smallest_sample.
   6. estimated: the highest share of weight that is estimated behind a value of the series, 0: none is. Of a risk index that
      of its capability or safety score.
   7. An unknown domain, metric or edition is an error that lists the known ones; tolerance must be between
      0 and 100; a database without the schema or the views is an error.
   8. Rows come by edition, domain, metric ('risk_index', 'capability', 'safety'), then the series' name.
   9. Names compare without regard to case.
   O(n log n) for n models of an edition that is in memory, whatever series they are of. */
#include <math.h>
#include <string.h>

#include "args.h"
#include "database.h"
#include "edition_function.h"
#include "index_functions.h"
#include "interrupt.h"
#include "numeric/dates.h"
#include "numeric/kendall.h"
#include "numeric/mean.h"
#include "numeric/nine_decimals.h"
#include "numeric/regression.h"
#include "numeric/sort.h"
#include "numeric/theil_sen.h"
#include "numeric/trend.h"
#include "private.h"
#include "series_order.h"
#include "index/sql.h"

enum {
  METRIC = KEY_DOMAIN + 1,
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
  ESTIMATED,
  ASKED_DOMAIN,
  ASKED_METRIC,
  ASKED_EDITION,
  TOLERANCE,
  AS_OF,
  SCHEMA
};

static const char name[] = "series_trend";

/* What the trend is of. */
typedef enum metric { RISK_INDEX, CAPABILITY, SAFETY } metric;
enum { METRICS = 3 };
static const char *const metric_names[METRICS] = {"risk_index", "capability", "safety"};

/* A row of the answer; NaN where undefined. */
typedef struct trend {
  edition_answer of;
  metric metric;
  size_t first, last, models; /* places in the edition, and how many */
  double first_value, last_value, lowest, highest, change, slope, theil_sen, tau, p, r2, estimated;
  double tolerance; /* of scores on the scale of 0 to 100 */
  const char *shape, *level, *last_level;
} trend;

typedef struct cursor {
  edition_cursor shared; /* its answers are trends */
  int is_asked[METRICS];
  const char *as_of;            /* NULL: no limit */
  double given_tolerance;       /* NaN: not given */
  const index_edition *ordered; /* the edition that the thresholds and order are of */
  double tolerance, low_place, high_place, smallest_sample;
  size_t *order; /* its models by series; freed by clear */
} cursor;

/* The models that have a value, series by series, with what is computed from; freed by workspace_free. */
typedef struct workspace {
  size_t n;
  size_t *models;
  double *years, *values;
  double *chained; /* of one series */
  double *sorted;  /* the values in rising order */
  void *work;
} workspace;

static void clear(edition_cursor *shared) {
  cursor *c = (cursor *)shared;
  sqlite3_free(c->order);
  c->order = NULL;
  c->ordered = NULL;
}

static int is_known(const char *text, metric *out) {
  for (int i = 0; i < METRICS; i++) {
    if (sqlite3_stricmp(text, metric_names[i]) != 0) continue;
    *out = (metric)i;
    return 1;
  }
  return 0;
}

/* Which metrics are asked for: by the argument, by the key, or else the risk index. */
static int choose_metrics(cursor *c, char **error) {
  enum { BY_KEY = PLAN_KEY(METRIC) | PLAN_EXACT(METRIC) | PLAN_ANY(METRIC) };
  sqlite3_value *argument = edition_cursor_argument(&c->shared, ASKED_METRIC);
  metric only = RISK_INDEX;
  if (argument != NULL) {
    const char *text = (const char *)sqlite3_value_text(argument);
    if (!is_known(text, &only)) {
      return fail_with(
          error,
          sqlite3_mprintf("%s: no metric named '%.100s'; known: capability, risk_index, safety", name, text));
    }
  }
  int is_one = argument != NULL || (c->shared.shared.plan & BY_KEY) == 0;
  for (int i = 0; i < METRICS; i++) {
    c->is_asked[i] =
        (!is_one || i == (int)only) && table_cursor_key_is(&c->shared.shared, METRIC, metric_names[i]);
  }
  return SQLITE_OK;
}

static int read_tolerance(cursor *c, char **error) {
  static const number_rule rule = {"tolerance", "must be between 0 and 100", 0, 100};
  sqlite3_value *tolerance = edition_cursor_argument(&c->shared, TOLERANCE);
  c->given_tolerance = NAN;
  return tolerance == NULL ? SQLITE_OK : number_argument(name, &rule, tolerance, &c->given_tolerance, error);
}

/* The thresholds of the edition, but for a tolerance that is given. */
static int read_thresholds(cursor *c, const index_edition *e, char **error) {
  const struct {
    const char *parameter;
    double *value;
  } thresholds[] = {{"low_place", &c->low_place},
                    {"high_place", &c->high_place},
                    {"smallest_sample", &c->smallest_sample},
                    {"shape_tolerance", &c->tolerance}};
  int rc = SQLITE_OK;
  for (size_t i = 0; rc == SQLITE_OK && i < sizeof thresholds / sizeof thresholds[0]; i++) {
    rc = database_parameter(table_cursor_database(&c->shared.shared), name, c->shared.shared.schema, e->name,
                            thresholds[i].parameter, thresholds[i].value, error);
  }
  if (!isnan(c->given_tolerance)) c->tolerance = c->given_tolerance;
  return rc;
}

static int begin(edition_cursor *shared, char **error) {
  cursor *c = (cursor *)shared;
  int rc = edition_cursor_as_of(shared, AS_OF, &c->as_of, error);
  if (rc == SQLITE_OK) rc = choose_metrics(c, error);
  return rc == SQLITE_OK ? read_tolerance(c, error) : rc;
}

/* Makes ready for an edition what all its domains need. */
static int take_edition(cursor *c, const index_edition *e, char **error) {
  clear(&c->shared);
  int rc = read_thresholds(c, e, error);
  if (rc == SQLITE_OK) rc = series_order(e, &c->order);
  if (rc == SQLITE_OK) c->ordered = e;
  return rc;
}

static int workspace_make(workspace *w, size_t models) {
  size_t room = models + 1, bytes = kendall_work(models);
  if (theil_sen_work(models) > bytes) bytes = theil_sen_work(models);
  *w = (workspace){
      .models = sqlite3_malloc64(room * sizeof(size_t)),
      .years = sqlite3_malloc64(room * sizeof(double)),
      .values = sqlite3_malloc64(room * sizeof(double)),
      .chained = sqlite3_malloc64(room * sizeof(double)),
      .sorted = sqlite3_malloc64(room * sizeof(double)),
      .work = sqlite3_malloc64(bytes + 1),
  };
  return w->models == NULL || w->years == NULL || w->values == NULL || w->chained == NULL ||
                 w->sorted == NULL || w->work == NULL
             ? SQLITE_NOMEM
             : SQLITE_OK;
}

static void workspace_free(workspace *w) {
  sqlite3_free(w->models);
  sqlite3_free(w->years);
  sqlite3_free(w->values);
  sqlite3_free(w->chained);
  sqlite3_free(w->sorted);
  sqlite3_free(w->work);
}

/* The metric of each model, NaN: it has none. */
static const double *values_of(const index_domain *d, metric m) {
  return m == RISK_INDEX ? d->risk : d->score[m == CAPABILITY ? INDEX_CAPABILITY : INDEX_SAFETY];
}

/* Fills models, years and values. */
static int workspace_fill(workspace *w, const cursor *c, const index_edition *e, const double *values,
                          char **error) {
  w->n = 0;
  for (size_t i = 0; i < e->n; i++) {
    size_t at = c->order[i];
    const char *released_on = e->models[at].released_on;
    day date;
    if (!isfinite(values[at]) || (c->as_of != NULL && strcmp(released_on, c->as_of) > 0)) continue;
    if (!day_from_text(released_on, strlen(released_on), &date)) {
      return fail_with(
          error, sqlite3_mprintf("%s: released_on must be a real date like 2025-09-30, got '%.100s'", name,
                                 released_on));
    }
    w->models[w->n] = at;
    w->years[w->n] = (double)day_number(date) / 365.25;
    w->values[w->n++] = values[at];
  }
  return SQLITE_OK;
}

/* Fills sorted from values. */
static int workspace_sort(workspace *w, const stop *s) {
  for (size_t i = 0; i < w->n; i++) w->sorted[i] = w->values[i];
  return number_sort(w->sorted, w->chained, w->n, s);
}

/* The share of the weight behind a model's value that is estimated. */
static double estimated_share(const index_domain *d, metric m, size_t model) {
  double capability = d->estimated[INDEX_CAPABILITY][model], safety = d->estimated[INDEX_SAFETY][model];
  if (m == CAPABILITY) return capability;
  return m == SAFETY ? safety : fmax(capability, safety);
}

/* What changed between two models; NaN: not comparable. */
static double change_of(const index_edition *e, size_t domain, metric m, size_t from, size_t to) {
  index_pair pair;
  index_compare(e, domain, from, to, &pair);
  if (m == RISK_INDEX) return pair.to_risk - pair.from_risk;
  index_kind kind = m == CAPABILITY ? INDEX_CAPABILITY : INDEX_SAFETY;
  return pair.to[kind] - pair.from[kind];
}

/* The first value and the changes since summed up, at nine decimals, as the values are: 1 when every change is known, else 0. */
static int chain(const trend *t, const workspace *w, size_t first) {
  w->chained[0] = w->values[first];
  for (size_t i = 1; i < t->models; i++) {
    double change =
        change_of(t->of.edition, t->of.domain, t->metric, w->models[first + i - 1], w->models[first + i]);
    if (isnan(change)) return 0;
    w->chained[i] = nine_decimals(w->chained[i - 1] + nine_decimals(change));
  }
  return 1;
}

static void add_least_squares(trend *t, const double *years, const double *values) {
  regression r = {0};
  for (size_t i = 0; i < t->models; i++) regression_add(&r, years[i], values[i]);
  regression_slope(&r, &t->slope);
  regression_r2(&r, &t->r2);
}

static int add_rank_statistics(trend *t, const double *years, const double *values, void *work,
                               const stop *s) {
  kendall_result k = {0};
  int defined = 0;
  int rc = kendall(years, values, t->models, work, s, &k);
  if (rc == NUMERIC_OK) rc = theil_sen(years, values, t->models, work, s, &t->theil_sen, &defined);
  t->tau = k.defined ? k.tau : NAN;
  t->p = k.defined ? k.p : NAN;
  if (!defined) t->theil_sen = NAN;
  return rc;
}

static const char *level_of(const cursor *c, const workspace *w, double value) {
  return trend_level_at(trend_below(w->sorted, w->n, value), w->n, c->low_place, c->high_place);
}

/* What the models' own values say. */
static void add_values(trend *t, const cursor *c, const workspace *w, size_t first) {
  const index_domain *d = &t->of.edition->domains[t->of.domain];
  weighted_mean mean = {0};
  double centre = 0;
  for (size_t i = first; i < first + t->models; i++) {
    t->lowest = fmin(t->lowest, w->values[i]);
    t->highest = fmax(t->highest, w->values[i]);
    t->estimated = fmax(t->estimated, estimated_share(d, t->metric, w->models[i]));
    weighted_mean_add(&mean, w->values[i], 1);
  }
  weighted_mean_value(&mean, &centre);
  t->level = level_of(c, w, nine_decimals(centre));
  t->last_level = level_of(c, w, t->last_value);
}

/* Which moves do not count. Points of 100 say nothing of a risk index that has no bound: there the method's own constant counts,
   NaN where it is not known. */
static double tolerance_of(const cursor *c, const trend *t) {
  const index_edition *e = t->of.edition;
  if (t->metric != RISK_INDEX || !isnan(c->given_tolerance)) return c->tolerance;
  double own = index_constant_value(e, e->domains[t->of.domain].id, "risk_tolerance");
  return isnan(own) && isfinite(e->formula->highest) ? c->tolerance : own;
}

/* The trend of the models [first, end), which are a series. */
static int make_trend(trend *t, const cursor *c, const workspace *w, size_t first, size_t end,
                      const stop *s) {
  t->first = w->models[first];
  t->last = w->models[end - 1];
  t->models = end - first;
  t->first_value = t->lowest = t->highest = w->values[first];
  t->last_value = w->values[end - 1];
  t->change = t->slope = t->theil_sen = t->tau = t->p = t->r2 = t->estimated = NAN;
  add_values(t, c, w, first);
  if (!chain(t, w, first)) return NUMERIC_OK;
  t->change = nine_decimals(w->chained[t->models - 1] - w->chained[0]);
  double tolerance = tolerance_of(c, t);
  if (!isnan(tolerance)) t->shape = trend_shape(w->chained, t->models, tolerance);
  if ((double)t->models < c->smallest_sample) return NUMERIC_OK;
  add_least_squares(t, w->years + first, w->chained);
  return add_rank_statistics(t, w->years + first, w->chained, w->work, s);
}

static int append_metric(cursor *c, const index_edition *e, size_t domain, metric m, workspace *w,
                         char **error) {
  interrupt state = {table_cursor_database(&c->shared.shared), SQLITE_OK};
  stop s = stop_on_interrupt(&state);
  int rc = workspace_fill(w, c, e, values_of(&e->domains[domain], m), error);
  if (rc == SQLITE_OK && workspace_sort(w, &s) != NUMERIC_OK) rc = state.rc;
  for (size_t first = 0, end; rc == SQLITE_OK && first < w->n; first = end) {
    end = series_end(e, w->models, w->n, first);
    trend *t = edition_cursor_append(&c->shared, e, domain);
    if (t == NULL) return SQLITE_NOMEM;
    t->metric = m;
    t->tolerance = c->tolerance;
    if (make_trend(t, c, w, first, end, &s) != NUMERIC_OK) rc = state.rc;
  }
  return rc;
}

static int append(edition_cursor *shared, const index_edition *e, size_t domain, char **error) {
  cursor *c = (cursor *)shared;
  workspace w;
  int rc = c->ordered == e ? SQLITE_OK : take_edition(c, e, error);
  if (rc != SQLITE_OK) return rc;
  rc = workspace_make(&w, e->n);
  for (int m = 0; rc == SQLITE_OK && m < METRICS; m++) {
    if (c->is_asked[m]) rc = append_metric(c, e, domain, (metric)m, &w, error);
  }
  workspace_free(&w);
  return rc;
}

/* A statistic of the trend; SQLite makes NULL of NaN. */
static double number_column(const trend *t, int i) {
  switch (i) {
    case FIRST_VALUE:
      return t->first_value;
    case LAST_VALUE:
      return t->last_value;
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
    case R2:
      return t->r2;
    default:
      return t->estimated;
  }
}

static const char *text_column(const trend *t, int i) {
  const index_model *first = &t->of.edition->models[t->first], *last = &t->of.edition->models[t->last];
  switch (i) {
    case METRIC:
      return metric_names[t->metric];
    case SERIES:
      return first->series;
    case ORGANIZATION:
      return first->organization;
    case FIRST_MODEL:
      return first->name;
    case LAST_MODEL:
      return last->name;
    case FIRST_ON:
      return first->released_on;
    case LAST_ON:
      return last->released_on;
    case SHAPE:
      return t->shape;
    case LEVEL:
      return t->level;
    default:
      return t->last_level;
  }
}

static size_t part(const edition_cursor *c) { return ((const trend *)edition_cursor_answer(c))->metric; }

static void column(const edition_cursor *c, sqlite3_context *context, int i) {
  const trend *t = edition_cursor_answer(c);
  if (i == TOLERANCE) {
    sqlite3_result_double(context, t->tolerance);
  } else if (i >= ASKED_DOMAIN) {
    return; /* an argument that was not given */
  } else if (i == MODELS) {
    sqlite3_result_int64(context, (sqlite3_int64)t->models);
  } else if ((i >= FIRST_VALUE && i <= R2) || i == ESTIMATED) {
    sqlite3_result_double(context, number_column(t, i));
  } else {
    result_text(context, text_column(t, i));
  }
}

static const edition_function function = {
    .shared = {.asked_as = {.name = name, .keys = 3, .first_argument = ASKED_DOMAIN, .arguments = 6},
               .declaration = series_trend_sql,
               .cursor_size = sizeof(cursor)},
    .needs = INDEX_RESULTS | INDEX_ESTIMATES,
    .has_domains = 1,
    .answer_size = sizeof(trend),
    .edition_argument = ASKED_EDITION,
    .domain_argument = ASKED_DOMAIN,
    .begin = begin,
    .clear = clear,
    .append = append,
    .part = part,
    .column = column,
};

int register_series_trend(sqlite3 *db, connection *c) { return edition_function_register(db, c, &function); }
