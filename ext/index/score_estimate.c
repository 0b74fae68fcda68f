/* score_estimate(edition, schema): what the missing scores of the monitored models are estimated to be.

     SELECT model, benchmark, estimate, standard_error FROM score_estimate;

   Columns out: edition, benchmark, measures, model_id, model, estimate, standard_error, rule, cells, benchmark_error. Hidden
   columns, the arguments: edition_argument, schema.
   Columns as in: monitored_score.
   estimate         0..100; NULL: there is none, and rule says why
   standard_error   points
   rule             '2PL', or why there is no estimate
   cells            how many scores of the benchmark it is made from
   benchmark_error  how far such estimates miss the benchmark's own scores, in points

   1. One row per benchmark of the edition and monitored model that it applies to and that has no score on it. An estimate is no
      score and is stored nowhere.
   2. estimate and its standard_error, 0..100, are made by a two-parameter logistic model over the benchmarks of the same kind
      (numeric/estimate.h), from cells scores of this benchmark. benchmark_error is how far such estimates miss the benchmark's
      own scores: the root mean square of the leave-one-out residuals, in points.
      Where benchmarks are shown to audiences in different ways (table disclosure), an estimate stands only on those of which
      every audience is shown at least as much as of its own.
   3. rule is '2PL', or says why there is no estimate: 'too few scores' (of the benchmark, or the model has none of the kind),
      'error above N' (benchmark_error exceeds the method's largest_estimate_error), 'largest_estimate_error is not known',
      'the method does not estimate'.
   4. Rows come by edition, benchmark (benchmark_id), order of release. As index_score otherwise. */
#include <math.h>

#include "edition_function.h"
#include "index_functions.h"
#include "private.h"
#include "index/sql.h"

enum {
  BENCHMARK = KEY_EDITION + 1,
  MEASURES,
  MODEL_ID,
  MODEL,
  ESTIMATE,
  STANDARD_ERROR,
  RULE,
  CELLS,
  BENCHMARK_ERROR,
  ASKED_EDITION,
  SCHEMA
};

typedef struct answer {
  edition_answer of;
  size_t model, benchmark;
} answer;

static size_t cell_of(const answer *a) { return a->model * a->of.edition->benchmark_count + a->benchmark; }

static int append(edition_cursor *c, const index_edition *e, size_t domain, char **error) {
  (void)error;
  for (size_t b = 0; b < e->benchmark_count; b++) {
    for (size_t m = 0; m < e->n; m++) {
      size_t cell = m * e->benchmark_count + b;
      if (!isnan(e->value[cell]) || e->not_applicable[cell]) continue;
      answer *a = edition_cursor_append(c, e, domain);
      if (a == NULL) return SQLITE_NOMEM;
      a->model = m;
      a->benchmark = b;
    }
  }
  return SQLITE_OK;
}

static void rule_column(sqlite3_context *context, const answer *a) {
  const index_edition *e = a->of.edition;
  const index_benchmark *b = &e->benchmarks[a->benchmark];
  double bar = index_constant_value(e, 0, "largest_estimate_error");
  if (e->estimate == NULL) {
    result_text(context, "the method does not estimate");
  } else if (!isnan(e->estimate[cell_of(a)])) {
    result_text(context, "2PL");
  } else if (isnan(bar)) {
    result_text(context, "largest_estimate_error is not known");
  } else if (isnan(b->error) || b->is_estimated) {
    result_text(context, "too few scores");
  } else {
    char text[64];
    sqlite3_snprintf(sizeof text, text, "error above %.15g", bar);
    result_text(context, text);
  }
}

static void column(const edition_cursor *c, sqlite3_context *context, int i) {
  const answer *a = edition_cursor_answer(c);
  const index_edition *e = a->of.edition;
  const index_benchmark *b = &e->benchmarks[a->benchmark];
  const index_model *m = &e->models[a->model];
  switch (i) {
    case BENCHMARK:
      result_text(context, b->name);
      break;
    case MEASURES:
      result_text(context, b->measures == INDEX_SAFETY ? "safety" : "capability");
      break;
    case MODEL_ID:
      result_fact(context, m, FACT_ID);
      break;
    case MODEL:
      result_fact(context, m, FACT_NAME);
      break;
    case ESTIMATE:
      if (e->estimate != NULL) sqlite3_result_double(context, e->estimate[cell_of(a)]);
      break;
    case STANDARD_ERROR:
      if (e->estimate != NULL) sqlite3_result_double(context, e->estimate_error[cell_of(a)]);
      break;
    case RULE:
      rule_column(context, a);
      break;
    case CELLS:
      if (e->estimate != NULL) sqlite3_result_int64(context, (sqlite3_int64)b->cells);
      break;
    case BENCHMARK_ERROR:
      sqlite3_result_double(context, b->error);
      break;
    default:
      break;
  }
}

static const edition_function function = {
    .shared = {.asked_as = {.name = "score_estimate",
                            .keys = 1,
                            .first_argument = ASKED_EDITION,
                            .arguments = SCHEMA - ASKED_EDITION + 1},
               .declaration = score_estimate_sql,
               .cursor_size = sizeof(edition_cursor)},
    .needs = INDEX_ESTIMATES,
    .answer_size = sizeof(answer),
    .edition_argument = ASKED_EDITION,
    .append = append,
    .column = column,
};

int register_score_estimate(sqlite3 *db, connection *c) {
  return edition_function_register(db, c, &function);
}
