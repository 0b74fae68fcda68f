/* index_step(edition, scenario, schema): what changed between two models of a series.

     SELECT series, from_model, to_model, risk_change FROM index_step WHERE domain = 'cyber' AND is_step;

   Columns out: edition, domain, series, organization, from_model_id, from_model, to_model_id, to_model, released_on (of the
   later model), is_step, is_capability_step, is_safety_step, is_risk_step, capability_coverage, safety_coverage,
   capability_estimated, safety_estimated, capability_change, safety_change, risk_change. Hidden columns, the arguments:
   edition_argument, scenario, schema.
   Columns as in: upgrade_step.
   is_step                                           1: they follow each other among all models of the series
   is_capability_step, is_safety_step, is_risk_step  1: among those with such a score

   1. One row per domain and pair of models of a series that follow each other: among all of its models (is_step), or among
      those with a capability score, a safety score, a risk index (the other three columns is_; a pair may be several of
      them). In order of release, of one day in order of model_id.
   2. The two models' own scores may stand on different benchmarks, so that their difference is an artefact. So C and S of
      both are computed over the benchmarks that both have, under 'estimate' as a score or an estimate, weights
      renormalised: the matched-model method of price statistics (Triplett, Handbook on Hedonic Indexes and Quality
      Adjustments in Price Indexes, OECD 2004; the Consumer Price Index Manual of ILO, IMF, OECD and others). A change is
      NULL ('not enough data') where less than smallest_coverage of the domain's weight of that kind was measured of
      them; a benchmark that is not applicable to one of the two has no part in that weight.
   3. Where every missing score is estimated and the same applies to both, these are the models' own scores.
   4. *_coverage: the share of the applicable weight that was measured of what both have, of the two models the lower; NULL:
      nothing applies. *_estimated: the higher of the two models' estimated shares, NULL where neither has a score.
   5. risk_change is that of the risk indexes, each model with its own beta.
   6. A missing or NULL argument: the connection's edition and scenario, the only airisk database that is open. edition and
      domain in WHERE or a join choose too: see edition_function.h.
   7. Rows come by edition, domain, the series' name, the later model, the earlier model.
   O(n log n) for n models of an edition that is in memory, times the benchmarks of a domain. */
#include <math.h>
#include <stdint.h>

#include "edition_function.h"
#include "index_functions.h"
#include "numeric/nine_decimals.h"
#include "series_order.h"
#include "index/sql.h"

enum {
  SERIES = KEY_DOMAIN + 1,
  ORGANIZATION,
  FROM_MODEL_ID,
  FROM_MODEL,
  TO_MODEL_ID,
  TO_MODEL,
  RELEASED_ON,
  IS_STEP,
  IS_CAPABILITY_STEP,
  IS_SAFETY_STEP,
  IS_RISK_STEP,
  CAPABILITY_COVERAGE,
  SAFETY_COVERAGE,
  CAPABILITY_ESTIMATED,
  SAFETY_ESTIMATED,
  CAPABILITY_CHANGE,
  SAFETY_CHANGE,
  RISK_CHANGE,
  ASKED_EDITION,
  SCENARIO,
  SCHEMA
};

/* The ways in which models follow each other. */
enum { ANY, WITH_CAPABILITY, WITH_SAFETY, WITH_RISK, WAYS };

typedef struct step {
  edition_answer of;
  size_t from, to;
  int is[WAYS];
  index_pair pair;
} step;

/* Whether the model is one of those that follow each other in that way. */
static int counts(const index_domain *d, int way, size_t model) {
  switch (way) {
    case WITH_CAPABILITY:
      return !isnan(d->score[INDEX_CAPABILITY][model]);
    case WITH_SAFETY:
      return !isnan(d->score[INDEX_SAFETY][model]);
    case WITH_RISK:
      return !isnan(d->risk[model]);
    default:
      return 1;
  }
}

static int append_step(edition_cursor *c, const index_edition *e, size_t domain, const size_t *before,
                       size_t from, size_t to) {
  step *s = edition_cursor_append(c, e, domain);
  if (s == NULL) return SQLITE_NOMEM;
  s->from = from;
  s->to = to;
  for (int way = 0; way < WAYS; way++) {
    s->is[way] = before[way] == from && counts(&e->domains[domain], way, to);
  }
  index_compare(e, domain, from, to, &s->pair);
  return SQLITE_OK;
}

/* The steps to a model from those before it, by way; SIZE_MAX: none. Each model before it once, in order of release. */
static int append_steps_to(edition_cursor *c, const index_edition *e, size_t domain, const size_t *before,
                           size_t to) {
  size_t done = SIZE_MAX; /* the one appended last */
  int rc = SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < WAYS; i++) {
    size_t next = SIZE_MAX;
    for (int way = 0; way < WAYS; way++) {
      size_t from = before[way];
      int is_left =
          from != SIZE_MAX && counts(&e->domains[domain], way, to) && (done == SIZE_MAX || from > done);
      if (is_left && from < next) next = from;
    }
    if (next == SIZE_MAX) break;
    rc = append_step(c, e, domain, before, next, to);
    done = next;
  }
  return rc;
}

static int append_series(edition_cursor *c, const index_edition *e, size_t domain, const size_t *models,
                         size_t n) {
  size_t before[WAYS] = {SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX};
  int rc = SQLITE_OK;
  for (size_t i = 0; rc == SQLITE_OK && i < n; i++) {
    rc = append_steps_to(c, e, domain, before, models[i]);
    for (int way = 0; way < WAYS; way++) {
      if (counts(&e->domains[domain], way, models[i])) before[way] = models[i];
    }
  }
  return rc;
}

static int append(edition_cursor *c, const index_edition *e, size_t domain, char **error) {
  (void)error;
  size_t *order = NULL;
  int rc = series_order(e, &order);
  for (size_t first = 0, end; rc == SQLITE_OK && first < e->n; first = end) {
    end = series_end(e, order, e->n, first);
    rc = append_series(c, e, domain, order + first, end - first);
  }
  sqlite3_free(order);
  return rc;
}

static double rounded(double change) { return isnan(change) ? NAN : nine_decimals(change); }

/* SQLite makes NULL of NaN. */
static double number_column(const index_pair *p, int i) {
  switch (i) {
    case CAPABILITY_COVERAGE:
      return p->coverage[INDEX_CAPABILITY];
    case SAFETY_COVERAGE:
      return p->coverage[INDEX_SAFETY];
    case CAPABILITY_ESTIMATED:
      return p->estimated[INDEX_CAPABILITY];
    case SAFETY_ESTIMATED:
      return p->estimated[INDEX_SAFETY];
    case CAPABILITY_CHANGE:
      return rounded(p->to[INDEX_CAPABILITY] - p->from[INDEX_CAPABILITY]);
    case SAFETY_CHANGE:
      return rounded(p->to[INDEX_SAFETY] - p->from[INDEX_SAFETY]);
    default:
      return rounded(p->to_risk - p->from_risk);
  }
}

static void column(const edition_cursor *c, sqlite3_context *context, int i) {
  const step *s = edition_cursor_answer(c);
  const index_model *from = &s->of.edition->models[s->from], *to = &s->of.edition->models[s->to];
  switch (i) {
    case SERIES:
      result_text(context, to->series);
      break;
    case ORGANIZATION:
      result_text(context, to->organization);
      break;
    case FROM_MODEL_ID:
      sqlite3_result_int64(context, from->id);
      break;
    case FROM_MODEL:
      result_text(context, from->name);
      break;
    case TO_MODEL_ID:
      sqlite3_result_int64(context, to->id);
      break;
    case TO_MODEL:
      result_text(context, to->name);
      break;
    case RELEASED_ON:
      result_text(context, to->released_on);
      break;
    case IS_STEP:
    case IS_CAPABILITY_STEP:
    case IS_SAFETY_STEP:
    case IS_RISK_STEP:
      sqlite3_result_int(context, s->is[i - IS_STEP]);
      break;
    case ASKED_EDITION:
    case SCENARIO:
      break; /* not given */
    default:
      sqlite3_result_double(context, number_column(&s->pair, i));
  }
}

static const edition_function function = {
    .shared = {.asked_as = {.name = "index_step", .keys = 2, .first_argument = ASKED_EDITION, .arguments = 3},
               .declaration = index_step_sql,
               .cursor_size = sizeof(edition_cursor)},
    .needs = INDEX_RESULTS | INDEX_ESTIMATES,
    .has_domains = 1,
    .answer_size = sizeof(step),
    .edition_argument = ASKED_EDITION,
    .scenario_argument = SCENARIO,
    .append = append,
    .column = column,
};

int register_index_step(sqlite3 *db, connection *c) { return edition_function_register(db, c, &function); }
