/* index_model(edition, scenario, schema): the models that an edition covers, with their facts.

     SELECT model, released_on, general_capability FROM index_model WHERE organization = 'OpenAI';
     SELECT model FROM index_model('2025Q3') EXCEPT SELECT model FROM index_model('2025Q2');

   Columns out: edition, model_id, model, series, organization, region, released_on, reasoning, open_weights, weights_opened_on,
   training_cutoff, parameters, general_capability, general_capability_origin, source. Hidden columns, the arguments:
   edition_argument, scenario, schema.
   Columns as in: monitored_model.

   1. One row per monitored model: those of z_model, or of z_breakthrough_only.
   2. Rows come by edition, then in the order of release, of one day in that of model_id.
   3. model_id and model equal to a value are looked up in O(log n) of n models.
   4. The rules for edition: edition_function.h. A scenario changes no model.
   One read of the models. */
#include <stdint.h>

#include "edition_function.h"
#include "index_functions.h"
#include "index/sql.h"

enum {
  EDITION = KEY_EDITION, /* the keys to MODEL */
  MODEL_ID,
  MODEL,
  SERIES,
  ORGANIZATION,
  REGION,
  RELEASED_ON,
  REASONING,
  OPEN_WEIGHTS,
  WEIGHTS_OPENED_ON,
  TRAINING_CUTOFF,
  PARAMETERS,
  GENERAL_CAPABILITY,
  GENERAL_CAPABILITY_ORIGIN,
  SOURCE,
  ASKED_EDITION,
  SCENARIO,
  SCHEMA
};

typedef struct answer {
  edition_answer of;
  size_t model;
} answer;

static int append_model(edition_cursor *c, const index_edition *e, size_t model) {
  answer *a = edition_cursor_append(c, e, SIZE_MAX);
  if (a == NULL) return SQLITE_NOMEM;
  a->model = model;
  return SQLITE_OK;
}

static int append(edition_cursor *c, const index_edition *e, size_t domain, char **error) {
  (void)domain, (void)error;
  size_t only;
  int rc = SQLITE_OK;
  if (edition_cursor_model(c, e, MODEL_ID, MODEL, &only, &rc)) {
    return rc != SQLITE_OK || only == SIZE_MAX ? rc : append_model(c, e, only);
  }
  rc = edition_cursor_reserve(c, e->n);
  for (size_t i = 0; rc == SQLITE_OK && i < e->n; i++) rc = append_model(c, e, i);
  return rc;
}

static size_t place(const edition_cursor *c) { return ((const answer *)edition_cursor_answer(c))->model; }

static void column(const edition_cursor *c, sqlite3_context *context, int i) {
  static const model_fact facts[] = {[MODEL_ID] = FACT_ID,         [MODEL] = FACT_NAME,
                                     [SERIES] = FACT_SERIES,       [ORGANIZATION] = FACT_ORGANIZATION,
                                     [REGION] = FACT_REGION,       [RELEASED_ON] = FACT_RELEASED_ON,
                                     [REASONING] = FACT_REASONING, [OPEN_WEIGHTS] = FACT_OPEN_WEIGHTS};
  const answer *a = edition_cursor_answer(c);
  const index_edition *e = a->of.edition;
  const index_model_facts *further = &e->facts[a->model];
  switch (i) {
    case WEIGHTS_OPENED_ON:
      result_text(context, further->weights_opened_on);
      break;
    case TRAINING_CUTOFF:
      result_text(context, further->training_cutoff);
      break;
    case PARAMETERS:
      sqlite3_result_double(context, further->parameters); /* NULL of NaN */
      break;
    case GENERAL_CAPABILITY:
      sqlite3_result_double(context, further->general_capability);
      break;
    case GENERAL_CAPABILITY_ORIGIN:
      result_text(context, further->general_capability_origin);
      break;
    case SOURCE:
      result_text(context, further->source);
      break;
    case ASKED_EDITION:
    case SCENARIO:
      break; /* not given */
    default:
      result_fact(context, &e->models[a->model], facts[i]);
  }
}

/* The demo has 50 models, a large database 10,000. */
static const table_cost cost = {
    .answers = 1000,
    .scan = 10,
    .answer = 1,
    .picks = {[MODEL_ID] = 250, [MODEL] = 250},
};

static const edition_function function = {
    .shared = {.asked_as = {.name = "index_model",
                            .keys = MODEL + 1,
                            .first_argument = ASKED_EDITION,
                            .arguments = SCHEMA - ASKED_EDITION + 1,
                            .cost = &cost},
               .declaration = index_model_sql,
               .cursor_size = sizeof(edition_cursor)},
    .needs = INDEX_FACTS,
    .answer_size = sizeof(answer),
    .edition_argument = ASKED_EDITION,
    .scenario_argument = SCENARIO,
    .append = append,
    .place = place,
    .column = column,
};

int register_index_model(sqlite3 *db, connection *c) { return edition_function_register(db, c, &function); }
