/* what_if(scores, series, open_weights, edition, schema): where a model that is not in the data would stand. One row per
   domain in which it would have a measured score. Nothing is stored.

     SELECT domain, risk_index, rank, on_frontier FROM what_if('{"WMDP-Cyber": 71.5, "CyBench": 34}');
     SELECT w.* FROM (SELECT json_group_object(benchmark, value) AS scores FROM temp.my_scores) AS s
     JOIN what_if(s.scores, 'GPT', 0) AS w;

   Columns out: edition, domain, capability, safety, beta, risk_index, capability_coverage, safety_coverage,
   capability_estimated, safety_estimated, rank (1: the highest risk index), models (that have one, this one
   among them), on_frontier (1: it would be; 0: not), series_level (of the series with this model in it: 'low', 'middle', 'high' as in series_trend).
   Hidden columns, the arguments: scores, series, open_weights, edition_argument, schema.
   Columns as in: model_risk.
   scores        a JSON object: benchmark to score
   series        of the model; NULL: it is alone
   open_weights  1: anyone can download the weights; NULL: 0

   1. scores is a JSON object: benchmark, by name or alias, to score on the benchmark's own scale (unit, lowest, highest,
      direction), as in score_entry: 71.5, or "71.5%". A number that could be a share or percent (0.82 where the unit
      is percent) is an error that gives both readings. A null is a score that is missing; "not_applicable" says that
      the benchmark cannot be run on the model, as in missing_score: it has no part in the weight. A name that no
      benchmark has is an error, and so is a benchmark given twice.
   2. series NULL or left out: the model is alone in its series. A series that is not known yet: likewise.
   3. open_weights, 0 when left out, chooses beta. edition: the connection's when left out; edition and domain in WHERE or a
      join choose too: see edition_function.h.
   4. The model joins those of the edition, and all is computed as for them: estimates of what is missing, coverage, ranks and
      frontier follow the edition's method.
   Time: of index_score for the edition. */
#include <math.h>
#include <string.h>

#include "args.h"
#include "database.h"
#include "edition_function.h"
#include "index/sql.h"
#include "index_functions.h"
#include "numeric/mean.h"
#include "numeric/nine_decimals.h"
#include "numeric/trend.h"

enum {
  CAPABILITY = KEY_DOMAIN + 1,
  SAFETY,
  BETA,
  RISK_INDEX,
  CAPABILITY_COVERAGE,
  SAFETY_COVERAGE,
  CAPABILITY_ESTIMATED,
  SAFETY_ESTIMATED,
  RANK,
  MODELS,
  ON_FRONTIER,
  SERIES_LEVEL,
  SCORES,
  SERIES,
  OPEN_WEIGHTS,
  ASKED_EDITION,
  SCHEMA
};

static const char name[] = "what_if";

/* A score that was given. */
typedef struct given {
  sqlite3_int64 benchmark_id;
  double value; /* 0..100; NaN: missing */
  int is_not_applicable;
} given;

typedef struct cursor {
  edition_cursor shared;
  double low_place, high_place;
  const char *series; /* NULL: alone */
  int open_weights;
  given *given; /* freed by clear */
  size_t n, room;
} cursor;

/* A row of the answer is of the edition's last model. */
typedef struct answer {
  edition_answer of;
  const char *series_level;
} answer;

static void clear(edition_cursor *shared) {
  cursor *c = (cursor *)shared;
  sqlite3_free(c->given);
  c->given = NULL;
  c->n = c->room = 0;
}

#define EXAMPLE "a JSON object like {\"WMDP-Cyber\": 71.5}"

/* That the scores are a JSON object. */
static int check_object(sqlite3 *db, sqlite3_value *scores, char **error) {
  static const char rule[] = "must be " EXAMPLE;
  sqlite3_stmt *statement = NULL;
  if (scores == NULL) return fail_with(error, sqlite3_mprintf("%s: scores must be given, " EXAMPLE, name));
  if (sqlite3_value_type(scores) != SQLITE_TEXT) {
    return fail_with(error, argument_message(name, "scores", rule, scores));
  }
  int rc = sqlite3_prepare_v2(db, "SELECT 1 WHERE json_type(?1) = 'object'", -1, &statement, NULL);
  if (rc != SQLITE_OK) return rc;
  rc = sqlite3_bind_value(statement, 1, scores);
  if (rc == SQLITE_OK) rc = sqlite3_step(statement);
  sqlite3_finalize(statement);
  if (rc == SQLITE_ROW) return SQLITE_OK;
  /* an error of the step is malformed JSON */
  if (rc != SQLITE_DONE && rc != SQLITE_ERROR) return rc;
  return fail_with(error, argument_message(name, "scores", rule, scores));
}

/* Keeps a row of what_if_scores.sql, or says what is wrong with it. */
static int keep_score(cursor *c, sqlite3_stmt *row, char **error) {
  enum { PROBLEM, BENCHMARK_ID, VALUE, NOT_APPLICABLE };
  if (sqlite3_column_type(row, PROBLEM) != SQLITE_NULL) {
    const char *problem;
    int rc = database_column_text(row, PROBLEM, &problem);
    return rc == SQLITE_OK ? fail_with(error, sqlite3_mprintf("%s: scores: %s", name, problem)) : rc;
  }
  if (c->n == c->room) {
    size_t room = c->room == 0 ? 16 : 2 * c->room;
    given *moved = sqlite3_realloc64(c->given, room * sizeof *moved);
    if (moved == NULL) return SQLITE_NOMEM;
    c->given = moved;
    c->room = room;
  }
  int is_missing = sqlite3_column_type(row, VALUE) == SQLITE_NULL;
  c->given[c->n++] = (given){.benchmark_id = sqlite3_column_int64(row, BENCHMARK_ID),
                             .value = is_missing ? NAN : sqlite3_column_double(row, VALUE),
                             .is_not_applicable = sqlite3_column_int(row, NOT_APPLICABLE)};
  return SQLITE_OK;
}

static int read_scores(cursor *c, sqlite3_value *scores, char **error) {
  sqlite3_stmt *row = NULL;
  int step = SQLITE_DONE;
  const char *schema = c->shared.shared.schema;
  int rc = database_prepare(table_cursor_database(&c->shared.shared),
                            sqlite3_mprintf(what_if_scores_sql, schema, schema, schema), &row);
  if (rc == SQLITE_OK) rc = sqlite3_bind_value(row, 1, scores);
  while (rc == SQLITE_OK && (step = sqlite3_step(row)) == SQLITE_ROW) rc = keep_score(c, row, error);
  sqlite3_finalize(row);
  return rc == SQLITE_OK && step != SQLITE_DONE ? step : rc;
}

static int check_open_weights(sqlite3_value *asked, int *open_weights, char **error) {
  static const number_rule rule = {"open_weights", "must be 0 or 1", 0, 1};
  double number = 0;
  if (asked != NULL && (!is_number(&rule, asked, &number) || (number != 0 && number != 1))) {
    return fail_with(error, number_message(name, rule.argument, number_rule_broken(&rule, asked), asked));
  }
  *open_weights = (int)number;
  return SQLITE_OK;
}

static int begin(edition_cursor *shared, char **error) {
  cursor *c = (cursor *)shared;
  sqlite3_value *scores = edition_cursor_argument(shared, SCORES);
  sqlite3_value *series = edition_cursor_argument(shared, SERIES);
  c->series = series == NULL ? NULL : (const char *)sqlite3_value_text(series);
  int rc = check_object(table_cursor_database(&shared->shared), scores, error);
  if (rc == SQLITE_OK) rc = read_scores(c, scores, error);
  return rc == SQLITE_OK
             ? check_open_weights(edition_cursor_argument(shared, OPEN_WEIGHTS), &c->open_weights, error)
             : rc;
}

/* Fills the model's cells of the edition's benchmarks from what was given. */
static void fill_cells(const cursor *c, const index_edition *e, double *value,
                       unsigned char *not_applicable) {
  for (size_t b = 0; b < e->benchmark_count; b++) {
    value[b] = NAN;
    not_applicable[b] = 0;
    for (size_t i = 0; i < c->n; i++) {
      if (c->given[i].benchmark_id != e->benchmarks[b].id) continue;
      value[b] = c->given[i].value;
      not_applicable[b] = c->given[i].is_not_applicable != 0;
    }
  }
}

/* The shares that series_level is told by. */
static int read_places(cursor *c, const index_edition *e, char **error) {
  sqlite3 *db = table_cursor_database(&c->shared.shared);
  const char *schema = c->shared.shared.schema;
  int rc = database_parameter(db, name, schema, e->name, "low_place", &c->low_place, error);
  return rc == SQLITE_OK ? database_parameter(db, name, schema, e->name, "high_place", &c->high_place, error)
                         : rc;
}

/* The edition with the model as its last. It belongs to no series that has a name of its own where none is given. */
static int add_model(edition_cursor *shared, const index_edition *e, index_edition **changed, char **error) {
  cursor *c = (cursor *)shared;
  index_model model = {.id = 0,
                       .name = "",
                       .series = c->series == NULL ? "" : c->series,
                       .organization = "",
                       .region = "",
                       .released_on = e->until,
                       .reasoning = 0,
                       .open_weights = c->open_weights};
  double *value = sqlite3_malloc64((e->benchmark_count + 1) * sizeof *value);
  unsigned char *not_applicable = sqlite3_malloc64(e->benchmark_count + 1);
  int rc = value == NULL || not_applicable == NULL ? SQLITE_NOMEM : read_places(c, e, error);
  if (rc == SQLITE_OK) {
    fill_cells(c, e, value, not_applicable);
    rc = index_with_model(e, &model, value, not_applicable, table_cursor_database(&shared->shared), changed);
  }
  sqlite3_free(value);
  sqlite3_free(not_applicable);
  return rc;
}

/* The level of the mean risk index of the model's series, the model in it, among all of the domain; NULL: the model has no
   risk index. *work has room for as many numbers as there are models. O(n). */
static const char *level_of_series(const cursor *c, const index_edition *e, const index_domain *d,
                                   double *work) {
  size_t this = e->n - 1, n = 0;
  weighted_mean mean = {0};
  double centre = 0;
  if (!isfinite(d->risk[this])) return NULL;
  for (size_t i = 0; i < e->n; i++) {
    if (!isfinite(d->risk[i])) continue;
    work[n++] = d->risk[i];
    int is_of_series =
        i == this || (c->series != NULL && sqlite3_stricmp(e->models[i].series, c->series) == 0);
    if (is_of_series) weighted_mean_add(&mean, d->risk[i], 1);
  }
  weighted_mean_value(&mean, &centre);
  return trend_level(nine_decimals(centre), work, n, c->low_place, c->high_place);
}

static int append(edition_cursor *shared, const index_edition *e, size_t domain, char **error) {
  (void)error;
  const index_domain *d = &e->domains[domain];
  size_t this = e->n - 1;
  if (!(d->coverage[INDEX_CAPABILITY][this] > 0 || d->coverage[INDEX_SAFETY][this] > 0)) return SQLITE_OK;
  double *work = sqlite3_malloc64(e->n * sizeof *work);
  answer *a = work == NULL ? NULL : edition_cursor_append(shared, e, domain);
  if (a != NULL) a->series_level = level_of_series((const cursor *)shared, e, d, work);
  sqlite3_free(work);
  return a == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* SQLite makes NULL of NaN. */
static double number_column(const index_domain *d, size_t model, int i) {
  switch (i) {
    case CAPABILITY:
      return d->score[INDEX_CAPABILITY][model];
    case SAFETY:
      return d->score[INDEX_SAFETY][model];
    case BETA:
      return d->beta[model];
    case RISK_INDEX:
      return d->risk[model];
    case CAPABILITY_COVERAGE:
      return d->coverage[INDEX_CAPABILITY][model];
    case SAFETY_COVERAGE:
      return d->coverage[INDEX_SAFETY][model];
    case CAPABILITY_ESTIMATED:
      return d->estimated[INDEX_CAPABILITY][model];
    default:
      return d->estimated[INDEX_SAFETY][model];
  }
}

static void column(const edition_cursor *c, sqlite3_context *context, int i) {
  const answer *a = edition_cursor_answer(c);
  const index_domain *d = &a->of.edition->domains[a->of.domain];
  size_t model = a->of.edition->n - 1;
  if (i < RANK) {
    sqlite3_result_double(context, number_column(d, model, i));
  } else if (i == RANK) {
    if (d->rank[model] != 0) sqlite3_result_int64(context, (sqlite3_int64)d->rank[model]);
  } else if (i == MODELS) {
    sqlite3_result_int64(context, (sqlite3_int64)d->ranked);
  } else if (i == ON_FRONTIER) {
    result_flag(context, d->on_frontier[model]);
  } else if (i == SERIES_LEVEL) {
    result_text(context, a->series_level);
  }
}

static const edition_function function = {
    .shared = {.asked_as = {.name = name, .keys = 2, .first_argument = SCORES, .arguments = 5},
               .declaration = what_if_sql,
               .cursor_size = sizeof(cursor)},
    .needs = INDEX_ESTIMATES,
    .has_domains = 1,
    .answer_size = sizeof(answer),
    .edition_argument = ASKED_EDITION,
    .begin = begin,
    .clear = clear,
    .change = add_model,
    .append = append,
    .column = column,
};

int register_what_if(sqlite3 *db, connection *c) { return edition_function_register(db, c, &function); }
