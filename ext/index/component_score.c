/* component_score(edition, scenario, schema): the score of every component, of every monitored model in every domain.

     SELECT model, component, score, coverage FROM component_score WHERE domain = 'cyber';

   Columns out: edition, domain, model_id, model, component, parent, score, coverage, estimated, benchmarks, benchmarks_scored,
   benchmarks_estimated, benchmarks_not_applicable. Hidden columns, the arguments: edition_argument, scenario, schema.
   Columns as in: domain_score.
   component  'capability', 'safety', or a part of one of them
   parent     the component that it is a part of; NULL: none

   1. One row per domain, monitored model and component that has weights in the domain or below which one has: the roots
      'capability' and 'safety', whose parent is NULL, and what a method puts below them (table component).
   2. score, 0..100, is what the component's benchmarks and parts make; coverage the share of its applicable weight that was
      measured, NULL when nothing applies; estimated the share of the weight behind the score that is estimated. Under the
      method's rule 'shared' the score of a root is that on the shared benchmarks (index_score has it), that of a part
      is of all that was measured.
   3. benchmarks counts those directly below the component; benchmarks_scored, benchmarks_estimated, benchmarks_not_applicable
      are of these.
   4. Rows come by edition, domain, order of release, and roots after their parts. As index_score otherwise. */
#include <math.h>

#include "edition_function.h"
#include "index_functions.h"
#include "private.h"
#include "index/sql.h"

enum {
  MODEL_ID = KEY_DOMAIN + 1,
  MODEL,
  COMPONENT,
  PARENT,
  SCORE,
  COVERAGE,
  ESTIMATED,
  BENCHMARKS,
  BENCHMARKS_SCORED,
  BENCHMARKS_ESTIMATED,
  BENCHMARKS_NOT_APPLICABLE,
  ASKED_EDITION,
  SCENARIO,
  SCHEMA
};

typedef struct answer {
  edition_answer of;
  size_t model, node;
  node_score score;
} answer;

/* Of a root the score that index_score has. */
static void take_root(const index_domain *d, size_t model, size_t node, node_score *score) {
  for (int kind = 0; kind < INDEX_KINDS; kind++) {
    if (node == d->tree->root[kind]) score->score = d->score[kind][model];
  }
}

static int append(edition_cursor *c, const index_edition *e, size_t domain, char **error) {
  (void)error;
  const index_domain *d = &e->domains[domain];
  int rc = edition_cursor_reserve(c, e->n * d->tree->tree.n);
  for (size_t m = 0; rc == SQLITE_OK && m < e->n; m++) {
    tree_row row = index_row(e, m);
    const node_score *nodes = index_score_row(e, d, &row, d->smallest_coverage);
    for (size_t node = 0; node < d->tree->tree.n; node++) {
      answer *a = edition_cursor_append(c, e, domain);
      if (a == NULL) return SQLITE_NOMEM;
      a->model = m;
      a->node = node;
      a->score = nodes[node];
      take_root(d, m, node, &a->score);
    }
  }
  return rc;
}

static void count_column(sqlite3_context *context, const node_score *score, int i) {
  size_t count = i == BENCHMARKS             ? score->benchmarks
                 : i == BENCHMARKS_SCORED    ? score->measured
                 : i == BENCHMARKS_ESTIMATED ? score->estimates
                                             : score->not_applicable;
  sqlite3_result_int64(context, (sqlite3_int64)count);
}

static void column(const edition_cursor *c, sqlite3_context *context, int i) {
  const answer *a = edition_cursor_answer(c);
  const index_model *model = &a->of.edition->models[a->model];
  const index_component *component = &a->of.edition->domains[a->of.domain].tree->components[a->node];
  switch (i) {
    case MODEL_ID:
      result_fact(context, model, FACT_ID);
      break;
    case MODEL:
      result_fact(context, model, FACT_NAME);
      break;
    case COMPONENT:
      result_text(context, component->name);
      break;
    case PARENT:
      result_text(context, component->parent);
      break;
    case SCORE:
      sqlite3_result_double(context, a->score.score);
      break;
    case COVERAGE:
      sqlite3_result_double(context, a->score.coverage);
      break;
    case ESTIMATED:
      sqlite3_result_double(context, isnan(a->score.score) ? NAN : a->score.estimated);
      break;
    case ASKED_EDITION:
    case SCENARIO:
      break;
    default:
      count_column(context, &a->score, i);
  }
}

static const edition_function function = {
    .shared = {.asked_as = {.name = "component_score",
                            .keys = 2,
                            .first_argument = ASKED_EDITION,
                            .arguments = SCHEMA - ASKED_EDITION + 1},
               .declaration = component_score_sql,
               .cursor_size = sizeof(edition_cursor)},
    .needs = INDEX_RESULTS | INDEX_ESTIMATES,
    .has_domains = 1,
    .answer_size = sizeof(answer),
    .edition_argument = ASKED_EDITION,
    .scenario_argument = SCENARIO,
    .append = append,
    .column = column,
};

int register_component_score(sqlite3 *db, connection *c) {
  return edition_function_register(db, c, &function);
}
