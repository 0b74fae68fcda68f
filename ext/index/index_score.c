/* index_score(edition, scenario, schema): capability, safety and risk index of every monitored model in every domain.

     SELECT model, risk_index, rank FROM index_score WHERE domain = 'cyber' ORDER BY rank;
     SELECT * FROM index_score('2025Q3') JOIN index_score('2025Q3 v2.0') USING (domain, model);
     SELECT model, risk_index FROM index_score('2025Q3', '{"beta_open": 0.8}') WHERE domain = 'cyber';

   Columns out: edition, domain, model_id, model, series, organization, region, released_on, reasoning, open_weights,
   capability, safety, beta, risk_index, status, capability_coverage, safety_coverage, coverage, capability_estimated,
   safety_estimated, estimated, rank, models, on_frontier, is_record, previous_record, models_before, is_new. Hidden columns, the
   arguments: edition_argument, scenario, schema.
   Columns as in: model_risk, risk_ranking, risk_record.
   models     how many models of the domain have a risk index
   is_record  1: higher than every model before it

   1. One row per domain that the edition's method has weights in, and monitored model: one that was released by the period's end
      and by the cut-off, and that the method's rule monitors.
   2. capability and safety, 0..100, are what the component tree makes of the scores (numeric/tree.h); a missing score is
      treated as the method says (estimate, renormalise, shared). NULL where less than smallest_coverage of the applicable
      weight was measured.
   3. risk_index is that of the method's formula (numeric/formula.h); NULL with one of the two, or when a constant is not known.
      status says which: 'measured', 'estimated', 'partial' (some weight is left out), or why there is no risk index.
   4. capability_coverage, safety_coverage: share of the applicable weight that was measured, NULL when nothing applies; coverage
      is the lower of the two. capability_estimated, safety_estimated: share of the weight behind the score that is estimated;
      estimated is the higher of the two.
   5. rank 1 is the highest risk index of the domain, equal ones share it; models: how many have one. on_frontier: 1 when no other
      model has both more capability and less safety; NULL without one of the two. is_record: 1 when its risk index is
      strictly higher than that of every model before it, in order of release (of one day: model_id); previous_record is the
      highest before it, of models_before models. is_new: released within the period.
   6. These stand among all models of the domain, whatever a WHERE chooses. Rows come by edition, domain, order of release.
   7. The rules for edition and domain: edition_function.h. The scenario: scenario.c.
   One read of score, then O(n log n) a domain for n models; what was computed serves the next statement (memory.h). */
#include <math.h>
#include <stdint.h>

#include "edition_function.h"
#include "index_functions.h"
#include "index/sql.h"

enum {
  EDITION = KEY_EDITION,
  DOMAIN = KEY_DOMAIN,
  MODEL_ID, /* a key too, and so is the next */
  MODEL,
  SERIES,
  ORGANIZATION,
  REGION,
  RELEASED_ON,
  REASONING,
  OPEN_WEIGHTS,
  CAPABILITY,
  SAFETY,
  BETA,
  RISK_INDEX,
  STATUS,
  CAPABILITY_COVERAGE,
  SAFETY_COVERAGE,
  COVERAGE,
  CAPABILITY_ESTIMATED,
  SAFETY_ESTIMATED,
  ESTIMATED,
  RANK,
  MODELS,
  ON_FRONTIER,
  IS_RECORD,
  PREVIOUS_RECORD,
  MODELS_BEFORE,
  IS_NEW,
  ASKED_EDITION,
  SCENARIO,
  SCHEMA
};

typedef struct answer {
  edition_answer of;
  size_t model;
} answer;

static int append_model(edition_cursor *c, const index_edition *e, size_t domain, size_t model) {
  answer *a = edition_cursor_append(c, e, domain);
  if (a == NULL) return SQLITE_NOMEM;
  a->model = model;
  return SQLITE_OK;
}

static int append(edition_cursor *c, const index_edition *e, size_t domain, char **error) {
  (void)error;
  size_t only;
  int rc = SQLITE_OK;
  if (edition_cursor_model(c, e, MODEL_ID, MODEL, &only, &rc))
    return rc == SQLITE_OK && only != SIZE_MAX ? append_model(c, e, domain, only) : rc;
  rc = edition_cursor_reserve(c, e->n);
  for (size_t m = 0; rc == SQLITE_OK && m < e->n; m++) rc = append_model(c, e, domain, m);
  return rc;
}

/* SQLite makes NULL of NaN. */
static double number_of(const index_domain *d, size_t m, int column) {
  const double *const *score = (const double *const *)d->score;
  double capability, safety;
  switch (column) {
    case CAPABILITY:
      return score[INDEX_CAPABILITY][m];
    case SAFETY:
      return score[INDEX_SAFETY][m];
    case BETA:
      return d->beta[m];
    case RISK_INDEX:
      return d->risk[m];
    case CAPABILITY_COVERAGE:
      return d->coverage[INDEX_CAPABILITY][m];
    case SAFETY_COVERAGE:
      return d->coverage[INDEX_SAFETY][m];
    case COVERAGE:
      capability = d->coverage[INDEX_CAPABILITY][m];
      safety = d->coverage[INDEX_SAFETY][m];
      return isnan(capability) || isnan(safety) ? NAN : fmin(capability, safety);
    case CAPABILITY_ESTIMATED:
      return d->estimated[INDEX_CAPABILITY][m];
    case SAFETY_ESTIMATED:
      return d->estimated[INDEX_SAFETY][m];
    case ESTIMATED:
      capability = d->estimated[INDEX_CAPABILITY][m];
      safety = d->estimated[INDEX_SAFETY][m];
      return isnan(capability) || isnan(safety) ? NAN : fmax(capability, safety);
    default:
      return d->previous_record[m];
  }
}

static void standing_column(sqlite3_context *context, const index_domain *d, size_t m, int column) {
  switch (column) {
    case STATUS:
      result_text(context, d->status[m]);
      break;
    case RANK:
      if (d->rank[m] > 0) sqlite3_result_int64(context, (sqlite3_int64)d->rank[m]);
      break;
    case MODELS:
      sqlite3_result_int64(context, (sqlite3_int64)d->ranked);
      break;
    case ON_FRONTIER:
      result_flag(context, d->on_frontier[m]);
      break;
    case IS_RECORD:
      result_flag(context, d->is_record[m]);
      break;
    case MODELS_BEFORE:
      sqlite3_result_int64(context, (sqlite3_int64)d->models_before[m]);
      break;
    default:
      sqlite3_result_double(context, number_of(d, m, column));
  }
}

static size_t place(const edition_cursor *c) { return ((const answer *)edition_cursor_answer(c))->model; }

static void column(const edition_cursor *c, sqlite3_context *context, int i) {
  const answer *a = edition_cursor_answer(c);
  const index_edition *e = a->of.edition;
  if (i <= OPEN_WEIGHTS) {
    result_fact(context, &e->models[a->model],
                (model_fact)(i - MODEL_ID)); /* the columns are in the order of the facts */
  } else if (i == IS_NEW) {
    result_fact(context, &e->models[a->model], FACT_IS_NEW);
  } else if (i < ASKED_EDITION) {
    standing_column(context, &e->domains[a->of.domain], a->model, i);
  }
}

static const edition_function function = {
    .shared = {.asked_as = {.name = "index_score",
                            .keys = 4,
                            .first_argument = ASKED_EDITION,
                            .arguments = SCHEMA - ASKED_EDITION + 1,
                            .first_single = MODEL_ID},
               .declaration = index_score_sql,
               .cursor_size = sizeof(edition_cursor)},
    .needs = INDEX_RESULTS,
    .has_domains = 1,
    .answer_size = sizeof(answer),
    .edition_argument = ASKED_EDITION,
    .scenario_argument = SCENARIO,
    .append = append,
    .place = place,
    .column = column,
};

int register_index_score(sqlite3 *db, connection *c) { return edition_function_register(db, c, &function); }
