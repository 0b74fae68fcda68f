/* pareto_frontier(domain, method, as_of, layers, schema): the models on the risk Pareto frontier.

     SELECT model, capability, safety FROM pareto_frontier('cyber');
     SELECT d.name, f.model FROM domain AS d JOIN pareto_frontier(d.name, NULL, '2025-06-30') AS f;

   Columns out: method, domain, model_id, model, series, organization, released_on, reasoning, open_weights, capability,
   safety, risk_index, layer. Hidden columns, the arguments: domain_argument, method_argument, as_of, layers, schema.

   1. A model is on the frontier of its domain unless another has both a strictly higher capability and a
      strictly lower safety score. Ties stay.
   2. Layer 2 is the frontier once layer 1 is taken away, and so on; rows of the first `layers` layers.
   3. A missing or NULL argument: all domains, the current method, no limit of release date, 1 layer, the only
      airisk database that is open. With method in WHERE or a join, all methods are asked, and it filters.
   4. Only models released on or before as_of count. A model without one of the scores does not.
   5. An unknown domain or method is an error that lists the known ones; as_of must be a real date, layers
      an integer of at least 1; a database without the schema or the views is an error.
   6. Rows come by method (method_id), domain (domain_id), layer, most capability, least safety, model_id.
   7. Names compare without regard to case.
   O(n log n) after reading the n rows of model_risk. Method: numeric/frontier.h. */
#include "airisk.h"
#include "args.h"
#include "interrupt.h"
#include "numeric/frontier.h"
#include "table_function.h"

static const char declaration[] =
    "CREATE TABLE pareto_frontier (method TEXT COLLATE NOCASE, domain TEXT COLLATE NOCASE, model_id INTEGER, "
    "model TEXT COLLATE NOCASE, series TEXT COLLATE NOCASE, organization TEXT COLLATE NOCASE, released_on TEXT, "
    "reasoning INTEGER, open_weights INTEGER, capability REAL, safety REAL, risk_index REAL, layer INTEGER, "
    "domain_argument HIDDEN, method_argument HIDDEN, as_of HIDDEN, layers HIDDEN, schema HIDDEN)";

/* In the order of the declaration. The inner query gives method to risk_index. */
enum { DOMAIN = KEY_DOMAIN, CAPABILITY = 9, SAFETY, RISK_INDEX, LAYER };
enum { ASKED_DOMAIN = LAYER + 1, ASKED_METHOD, AS_OF, LAYERS, SCHEMA };

static const signature asked_as = {
    .name = "pareto_frontier", .keys = 2, .first_argument = ASKED_DOMAIN, .arguments = 5};

/* A row of the answer: which row of the inner query, and its layer. */
typedef struct answer {
  size_t row;
  size_t layer;
} answer;

/* The scored models. */
static const models_query query = {
    "model_risk",
    "r.model_id, r.model, r.series, r.organization, r.released_on, r.reasoning, r.open_weights, "
    "r.capability, r.safety, r.risk_index",
    "r.capability IS NOT NULL AND r.safety IS NOT NULL", "r.model_id"};

static int check_layers(sqlite3_value *asked, size_t *layers, char **error) {
  *layers = 1;
  if (asked == NULL) return SQLITE_OK;
  if (sqlite3_value_type(asked) != SQLITE_INTEGER || sqlite3_value_int64(asked) < 1) {
    return fail_with(error,
                     number_message(asked_as.name, "layers", "must be an integer of at least 1", asked));
  }
  *layers = (size_t)sqlite3_value_int64(asked);
  return SQLITE_OK;
}

/* Room for the frontier of all rows at once; freed by the caller. */
typedef struct workspace {
  point *points;
  size_t *order;
  size_t *layer_ends;
  void *work;
} workspace;

static int workspace_make(workspace *w, size_t n) {
  *w = (workspace){
      .points = sqlite3_malloc64(n * sizeof(point)),
      .order = sqlite3_malloc64(n * sizeof(size_t)),
      .layer_ends = sqlite3_malloc64(n * sizeof(size_t)),
      .work = sqlite3_malloc64(frontier_work(n)),
  };
  return w->points == NULL || w->order == NULL || w->layer_ends == NULL || w->work == NULL ? SQLITE_NOMEM
                                                                                           : SQLITE_OK;
}

static void workspace_free(workspace *w) {
  sqlite3_free(w->points);
  sqlite3_free(w->order);
  sqlite3_free(w->layer_ends);
  sqlite3_free(w->work);
}

/* Appends the layers of the models [start, end), all of one domain, to the answers. */
static int add_domain(table_cursor *c, size_t start, size_t end, size_t layers, workspace *w, const stop *s) {
  size_t found = 0;
  for (size_t i = start; i < end; i++) {
    w->points[i - start] = (point){sqlite3_value_double(rows_cell(&c->rows, i, CAPABILITY)),
                                   sqlite3_value_double(rows_cell(&c->rows, i, SAFETY))};
  }
  int rc = frontier_layers(w->points, end - start, layers, w->work, s, w->order, w->layer_ends, &found);
  if (rc != NUMERIC_OK) return rc;
  answer *answers = c->answers;
  size_t layer = 0;
  for (size_t i = 0; found > 0 && i < w->layer_ends[found - 1]; i++) {
    if (i == w->layer_ends[layer]) layer++;
    answers[c->n++] = (answer){start + w->order[i], layer + 1};
  }
  return NUMERIC_OK;
}

/* Fills c->answers from c->rows. */
static int compute(table_cursor *c, size_t layers) {
  size_t n = c->rows.n;
  workspace w;
  interrupt state = {table_cursor_database(c), SQLITE_OK};
  stop s = stop_on_interrupt(&state);
  if (n == 0) return SQLITE_OK;
  int rc = workspace_make(&w, n);
  c->answers = sqlite3_malloc64(n * sizeof(answer));
  if (c->answers == NULL) rc = SQLITE_NOMEM;
  for (size_t start = 0, end; rc == SQLITE_OK && start < n; start = end) {
    end = rows_run_end(&c->rows, start, DOMAIN);
    if (add_domain(c, start, end, layers, &w, &s) != NUMERIC_OK) rc = state.rc;
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
  return table_cursor_open(sizeof(table_cursor), out);
}

static int filter(sqlite3_vtab_cursor *base, int plan, const char *text, int argc, sqlite3_value **values) {
  (void)text, (void)argc;
  table_cursor *c = (table_cursor *)base;
  size_t layers;
  char *error = NULL;
  int rc = table_cursor_begin(c, &asked_as, plan, values, &error);
  if (rc == SQLITE_OK) rc = check_layers(table_cursor_argument(c, LAYERS), &layers, &error);
  if (rc == SQLITE_OK) {
    models_asked asked = {.domain = table_cursor_argument(c, ASKED_DOMAIN),
                          .method = table_cursor_argument(c, ASKED_METHOD),
                          .as_of = table_cursor_argument(c, AS_OF)};
    rc = table_cursor_read(c, &query, &asked, &error);
  }
  if (rc == SQLITE_OK) rc = compute(c, layers);
  return table_function_end(base->pVtab, rc, error);
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i) {
  const table_cursor *c = (const table_cursor *)base;
  answer a = ((const answer *)c->answers)[c->at];
  if (i <= RISK_INDEX) {
    sqlite3_result_value(context, rows_cell(&c->rows, a.row, i));
  } else if (i == LAYER) {
    sqlite3_result_int64(context, (sqlite3_int64)a.layer);
  } else if (i == LAYERS && table_cursor_argument(c, i) == NULL) {
    sqlite3_result_int(context, 1);
  } else {
    table_cursor_argument_column(c, context, i);
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

int register_pareto_frontier(sqlite3 *db) {
  return sqlite3_create_module_v2(db, asked_as.name, &module, NULL, NULL);
}
