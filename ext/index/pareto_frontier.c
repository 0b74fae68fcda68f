/* pareto_frontier(domain, edition, as_of, layers, schema): the models on the risk Pareto frontier. One row per
   domain and model on it.

     SELECT model, capability, safety FROM pareto_frontier('cyber');
     SELECT d.domain, f.model FROM monitored_domain AS d JOIN pareto_frontier(d.domain, NULL, '2025-06-30') AS f;

   Columns out: edition, domain, model_id, model, series, organization, released_on, reasoning, open_weights, capability,
   safety, risk_index, layer. Hidden columns, the arguments: domain_argument, edition_argument, as_of, layers, schema.
   Columns as in: frontier.
   layer   1: the frontier; 2: the frontier once layer 1 is taken away ...
   as_of   a day: only models released by then; NULL: no limit
   layers  how many; NULL: 1

   1. A model is on the frontier of its domain unless another has both a strictly higher capability and a
      strictly lower safety score. Ties stay.
   2. Layer 2 is the frontier once layer 1 is taken away, and so on; rows of the first `layers` layers.
   3. A missing or NULL argument: all domains, the connection's edition, no limit of release date, 1 layer, the only
      airisk database that is open. edition and domain in WHERE or a join choose too: see edition_function.h.
   4. The models are those of the edition that were released on or before as_of. A model without one of the scores does
      not count.
   5. An unknown domain or edition is an error that lists the known ones; as_of must be a real date, layers
      an integer of at least 1; a database without the schema or the views is an error.
   6. Rows come by edition, domain, layer, most capability, least safety, order of release.
   7. Names compare without regard to case.
   O(n log n) for the n models of an edition that is in memory. Method: numeric/frontier.h. */
#include <math.h>
#include <string.h>

#include "args.h"
#include "edition_function.h"
#include "index_functions.h"
#include "interrupt.h"
#include "numeric/frontier.h"
#include "index/sql.h"

/* In the order of the declaration. */
enum {
  MODEL_ID = KEY_DOMAIN + 1,
  MODEL,
  SERIES,
  ORGANIZATION,
  RELEASED_ON,
  REASONING,
  OPEN_WEIGHTS,
  CAPABILITY,
  SAFETY,
  RISK_INDEX,
  LAYER,
  ASKED_DOMAIN,
  ASKED_EDITION,
  AS_OF,
  LAYERS,
  SCHEMA
};

static const char name[] = "pareto_frontier";

typedef struct answer {
  edition_answer of;
  size_t model, layer;
} answer;

typedef struct cursor {
  edition_cursor shared;
  const char *as_of; /* NULL: no limit */
  size_t layers;
} cursor;

static int begin(edition_cursor *shared, char **error) {
  cursor *c = (cursor *)shared;
  sqlite3_value *layers = edition_cursor_argument(shared, LAYERS);
  int rc = edition_cursor_as_of(shared, AS_OF, &c->as_of, error);
  if (rc != SQLITE_OK) return rc;
  c->layers = 1;
  if (layers == NULL) return SQLITE_OK;
  if (sqlite3_value_type(layers) != SQLITE_INTEGER || sqlite3_value_int64(layers) < 1) {
    return fail_with(error, number_message(name, "layers", "must be an integer of at least 1", layers));
  }
  c->layers = (size_t)sqlite3_value_int64(layers);
  return SQLITE_OK;
}

/* The models that count, and work memory; freed by workspace_free. */
typedef struct workspace {
  size_t n;
  size_t *models;
  point *points;
  size_t *order;
  size_t *layer_ends;
  void *work;
} workspace;

static int workspace_make(workspace *w, const cursor *c, const index_edition *e, const index_domain *d) {
  *w = (workspace){
      .models = sqlite3_malloc64((e->n + 1) * sizeof(size_t)),
      .points = sqlite3_malloc64((e->n + 1) * sizeof(point)),
      .order = sqlite3_malloc64((e->n + 1) * sizeof(size_t)),
      .layer_ends = sqlite3_malloc64((e->n + 1) * sizeof(size_t)),
      .work = sqlite3_malloc64(frontier_work(e->n + 1)),
  };
  if (w->models == NULL || w->points == NULL || w->order == NULL || w->layer_ends == NULL ||
      w->work == NULL) {
    return SQLITE_NOMEM;
  }
  for (size_t i = 0; i < e->n; i++) {
    point p = {d->score[INDEX_CAPABILITY][i], d->score[INDEX_SAFETY][i]};
    if (isnan(p.maximize) || isnan(p.minimize)) continue;
    if (c->as_of != NULL && strcmp(e->models[i].released_on, c->as_of) > 0) continue;
    w->models[w->n] = i;
    w->points[w->n++] = p;
  }
  return SQLITE_OK;
}

static void workspace_free(workspace *w) {
  sqlite3_free(w->models);
  sqlite3_free(w->points);
  sqlite3_free(w->order);
  sqlite3_free(w->layer_ends);
  sqlite3_free(w->work);
}

static int append_layers(cursor *c, const index_edition *e, size_t domain, workspace *w) {
  interrupt state = {table_cursor_database(&c->shared.shared), SQLITE_OK};
  stop s = stop_on_interrupt(&state);
  size_t found = 0, layer = 0;
  if (frontier_layers(w->points, w->n, c->layers, w->work, &s, w->order, w->layer_ends, &found) !=
      NUMERIC_OK) {
    return state.rc;
  }
  for (size_t i = 0; found > 0 && i < w->layer_ends[found - 1]; i++) {
    if (i == w->layer_ends[layer]) layer++;
    answer *a = edition_cursor_append(&c->shared, e, domain);
    if (a == NULL) return SQLITE_NOMEM;
    a->model = w->models[w->order[i]];
    a->layer = layer + 1;
  }
  return SQLITE_OK;
}

static int append(edition_cursor *shared, const index_edition *e, size_t domain, char **error) {
  (void)error;
  cursor *c = (cursor *)shared;
  workspace w;
  int rc = workspace_make(&w, c, e, &e->domains[domain]);
  if (rc == SQLITE_OK && w.n > 0) rc = append_layers(c, e, domain, &w);
  workspace_free(&w);
  return rc;
}

static void column(const edition_cursor *c, sqlite3_context *context, int i) {
  const answer *a = edition_cursor_answer(c);
  const index_domain *d = &a->of.edition->domains[a->of.domain];
  static const model_fact facts[] = {
      [MODEL_ID] = FACT_ID,
      [MODEL] = FACT_NAME,
      [SERIES] = FACT_SERIES,
      [ORGANIZATION] = FACT_ORGANIZATION,
      [RELEASED_ON] = FACT_RELEASED_ON,
      [REASONING] = FACT_REASONING,
      [OPEN_WEIGHTS] = FACT_OPEN_WEIGHTS,
  };
  if (i <= OPEN_WEIGHTS) {
    result_fact(context, &a->of.edition->models[a->model], facts[i]);
    return;
  }
  switch (i) {
    case CAPABILITY:
      sqlite3_result_double(context, d->score[INDEX_CAPABILITY][a->model]);
      break;
    case SAFETY:
      sqlite3_result_double(context, d->score[INDEX_SAFETY][a->model]);
      break;
    case RISK_INDEX:
      sqlite3_result_double(context, d->risk[a->model]);
      break;
    case LAYER:
      sqlite3_result_int64(context, (sqlite3_int64)a->layer);
      break;
    case LAYERS:
      sqlite3_result_int64(context, (sqlite3_int64)((const cursor *)c)->layers);
      break;
    default:
      break;
  }
}

static const edition_function function = {
    .shared = {.asked_as = {.name = name, .keys = 2, .first_argument = ASKED_DOMAIN, .arguments = 5},
               .declaration = pareto_frontier_sql,
               .cursor_size = sizeof(cursor)},
    .needs = INDEX_RESULTS,
    .has_domains = 1,
    .answer_size = sizeof(answer),
    .edition_argument = ASKED_EDITION,
    .domain_argument = ASKED_DOMAIN,
    .begin = begin,
    .append = append,
    .column = column,
};

int register_pareto_frontier(sqlite3 *db, connection *c) {
  return edition_function_register(db, c, &function);
}
