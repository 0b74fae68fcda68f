/* index_cell(edition, scenario, schema): the measured scores of the monitored models.

     SELECT model, benchmark, score FROM index_cell WHERE measures = 'safety';
     SELECT a.model, a.score, b.score FROM index_cell AS a JOIN index_cell('2025Q2') AS b USING (benchmark_id, model_id);

   Columns out: edition, benchmark_id, benchmark, measures, topic, model_id, model, series, organization, released_on, reasoning,
   open_weights, score, origin, comparability, group_scores, is_compared, refusal_rate. Hidden columns, the arguments: edition_argument, scenario, schema.
   Columns as in: monitored_score.
   group_scores  how many scores of the benchmark are of that comparability group; NULL: no score names its group

   1. One row per benchmark, whether or not it counts in a domain, and monitored model that has a score on it. No estimates: those are
      in score_estimate.
   2. score, 0..100; origin as score.origin. A score of the scenario's own has the origin 'unknown'; one that the scenario takes away has
      no row. A benchmark that it leaves out counts in no domain, and keeps its scores.
   3. Rows come by edition, benchmark_id, model_id, so that ORDER BY and GROUP BY benchmark_id, model_id need no sort.
   4. benchmark_id, benchmark, model_id and model equal to a value are looked up; of both a benchmark and a model that takes O(log n) for
      n models. measures and topic choose among the benchmarks.
   5. comparability: program and version of the benchmark that it was measured with, 'unknown' where nobody says; group_scores: how many
      scores of the benchmark are of that group; is_compared 1: it is the group that counts, that with the most scores, of equal ones the
      first by name. Of a benchmark of which no score names its group group_scores is NULL, and all are compared. refusal_rate: share
      of the answers that were refusals, 0..1; NULL: not known.
   6. The rules for edition: edition_function.h. The scenario: scenario.c.
   One read of the scores, which nothing is computed from: no estimate is made for it. */
#include <stdint.h>
#include <string.h>

#include "edition_function.h"
#include "index_functions.h"
#include "index/sql.h"

enum {
  EDITION = KEY_EDITION, /* the keys to MODEL */
  BENCHMARK_ID,
  BENCHMARK,
  MEASURES,
  TOPIC,
  MODEL_ID,
  MODEL,
  SERIES,
  ORGANIZATION,
  RELEASED_ON,
  REASONING,
  OPEN_WEIGHTS,
  SCORE,
  ORIGIN,
  COMPARABILITY,
  GROUP_SCORES,
  IS_COMPARED,
  REFUSAL_RATE,
  ASKED_EDITION,
  SCENARIO,
  SCHEMA
};

typedef struct answer {
  edition_answer of;
  unsigned benchmark, cell;
} answer;

/* 1 when the value is one that SQLite may find equal to the id; a text that looks like a number is left to it. */
static int may_be_id(const edition_cursor *c, int key, sqlite3_int64 id) {
  sqlite3_value *value;
  if (!table_cursor_key(&c->shared, key, &value)) return 1;
  return value != NULL && (sqlite3_value_type(value) != SQLITE_INTEGER || sqlite3_value_int64(value) == id);
}

/* `topic IS NULL` is left to SQLite: a NULL here may be that of = too. */
static int may_be_topic(const edition_cursor *c, const char *topic) {
  sqlite3_value *value;
  if (table_cursor_key(&c->shared, TOPIC, &value) && value == NULL) return topic == NULL;
  return topic == NULL ? value == NULL : table_cursor_key_is(&c->shared, TOPIC, topic);
}

static int is_asked(const edition_cursor *c, const index_measured *b) {
  return may_be_id(c, BENCHMARK_ID, b->id) && table_cursor_key_is(&c->shared, BENCHMARK, b->name) &&
         table_cursor_key_is(&c->shared, MEASURES, b->measures) && may_be_topic(c, b->topic);
}

static int append_cell(edition_cursor *c, const index_edition *e, size_t benchmark, size_t cell) {
  answer *a = edition_cursor_append(c, e, SIZE_MAX);
  if (a == NULL) return SQLITE_NOMEM;
  a->benchmark = (unsigned)benchmark;
  a->cell = (unsigned)cell;
  return SQLITE_OK;
}

static int append(edition_cursor *c, const index_edition *e, size_t domain, char **error) {
  (void)domain, (void)error;
  size_t only;
  int rc = SQLITE_OK;
  int is_picked = edition_cursor_model(c, e, MODEL_ID, MODEL, &only, &rc);
  if (is_picked && (rc != SQLITE_OK || only == SIZE_MAX)) return rc;
  for (size_t i = 0; rc == SQLITE_OK && i < e->cells.benchmark_count; i++) {
    const index_measured *b = &e->cells.benchmarks[i];
    if (!is_asked(c, b)) continue;
    if (is_picked) {
      const index_cell *cell = index_cell_of(e, i, only);
      if (cell != NULL) rc = append_cell(c, e, i, (size_t)(cell - e->cells.cells));
      continue;
    }
    rc = edition_cursor_reserve(c, b->end - b->first);
    for (size_t cell = b->first; rc == SQLITE_OK && cell < b->end; cell++) rc = append_cell(c, e, i, cell);
  }
  return rc;
}

static size_t place(const edition_cursor *c) { return ((const answer *)edition_cursor_answer(c))->cell; }

static void column(const edition_cursor *c, sqlite3_context *context, int i) {
  static const model_fact facts[] = {[MODEL_ID] = FACT_ID,
                                     [MODEL] = FACT_NAME,
                                     [SERIES] = FACT_SERIES,
                                     [ORGANIZATION] = FACT_ORGANIZATION,
                                     [RELEASED_ON] = FACT_RELEASED_ON,
                                     [REASONING] = FACT_REASONING,
                                     [OPEN_WEIGHTS] = FACT_OPEN_WEIGHTS};
  const answer *a = edition_cursor_answer(c);
  const index_edition *e = a->of.edition;
  const index_measured *b = &e->cells.benchmarks[a->benchmark];
  const index_cell *cell = &e->cells.cells[a->cell];
  const index_group *group = cell->group == INDEX_NO_GROUP ? NULL : &e->cells.groups[cell->group];
  switch (i) {
    case BENCHMARK_ID:
      sqlite3_result_int64(context, b->id);
      break;
    case BENCHMARK:
      result_text(context, b->name);
      break;
    case MEASURES:
      result_text(context, b->measures);
      break;
    case TOPIC:
      result_text(context, b->topic);
      break;
    case SCORE:
      sqlite3_result_double(context, cell->value);
      break;
    case ORIGIN:
      result_text(context, e->cells.origins[cell->origin]);
      break;
    case COMPARABILITY:
      result_text(context, group == NULL ? "unknown" : group->name);
      break;
    case GROUP_SCORES:
      if (group != NULL) sqlite3_result_int64(context, (sqlite3_int64)group->scores);
      break;
    case IS_COMPARED:
      sqlite3_result_int(context, group == NULL || group->is_counted);
      break;
    case REFUSAL_RATE:
      sqlite3_result_double(context, cell->refusal_rate); /* NULL of NaN */
      break;
    case ASKED_EDITION:
    case SCENARIO:
      break; /* not given */
    default:
      result_fact(context, &e->models[cell->model], facts[i]);
  }
}

/* The demo has 1,500 cells, a large database 300,000. An edition is read once a statement, whatever is asked of it. */
static const table_cost cost = {
    .answers = 10000,
    .scan = 10,
    .answer = 1,
    .picks = {[BENCHMARK_ID] = 30,
              [BENCHMARK] = 30,
              [MEASURES] = 2,
              [TOPIC] = 10,
              [MODEL_ID] = 250,
              [MODEL] = 250},
};

static const unsigned char order[] = {BENCHMARK_ID, MODEL_ID};

static const edition_function function = {
    .shared = {.asked_as = {.name = "index_cell",
                            .keys = MODEL + 1,
                            .first_argument = ASKED_EDITION,
                            .arguments = SCHEMA - ASKED_EDITION + 1,
                            .cost = &cost,
                            .order = order,
                            .order_keys = sizeof order / sizeof order[0]},
               .declaration = index_cell_sql,
               .cursor_size = sizeof(edition_cursor)},
    .needs = INDEX_CELLS,
    .answer_size = sizeof(answer),
    .edition_argument = ASKED_EDITION,
    .scenario_argument = SCENARIO,
    .append = append,
    .place = place,
    .column = column,
};

int register_index_cell(sqlite3 *db, connection *c) { return edition_function_register(db, c, &function); }
