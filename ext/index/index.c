#include "index.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "args.h"
#include "database.h"
#include "interrupt.h"
#include "memory.h"
#include "numeric/frontier.h"
#include "numeric/nine_decimals.h"
#include "numeric/standing.h"
#include "private.h"

/* An edition of that name with nothing in it yet. */
static index_edition *edition_make(const char *name) {
  index_edition *e = sqlite3_malloc64(sizeof *e);
  struct index_private *p = sqlite3_malloc64(sizeof *p);
  if (e != NULL && p != NULL) {
    *p = (struct index_private){.owners = 1};
    *e = (index_edition){.private = p, .name = arena_text(&p->arena, name)};
    if (e->name != NULL) return e;
  }
  sqlite3_free(e);
  sqlite3_free(p);
  return NULL;
}

void index_close(index_edition *e) {
  if (e == NULL || --e->private->owners > 0) return;
  arena_clear(&e->private->arena);
  sqlite3_free(e->private);
  sqlite3_free(e);
}

index_edition *index_share(index_edition *e) {
  e->private->owners++;
  return e;
}

size_t index_domain_named(const index_edition *e, const char *name) {
  for (size_t i = 0; i < e->domain_count; i++) {
    if (sqlite3_stricmp(e->domains[i].name, name) == 0) return i;
  }
  return SIZE_MAX;
}

int index_no_domain(const index_edition *e, const char *function, const char *domain, char **error) {
  sqlite3_str *known = sqlite3_str_new(NULL);
  for (size_t i = 0; i < e->domain_count; i++) {
    sqlite3_str_appendf(known, "%s%s", i > 0 ? ", " : "", e->domains[i].name);
  }
  char *names = sqlite3_str_finish(known);
  if (names == NULL) return SQLITE_NOMEM;
  int rc = fail_with(error,
                     sqlite3_mprintf("%s: edition '%s' has no weights in domain '%.100s'; it has some in: %s",
                                     function, e->name, domain, names));
  sqlite3_free(names);
  return rc;
}

/* Opening */

/* A read transaction on the schema, so that all is read of one state. *row is freed by the caller. */
static int begin_reading(const index_question *asked, sqlite3_stmt **row) {
  int rc = database_prepare(
      asked->db, sqlite3_mprintf("SELECT 1 FROM \"%w\".sqlite_schema LIMIT 1", asked->schema), row);
  if (rc == SQLITE_OK) rc = sqlite3_step(*row);
  return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

int index_explain_choice(char **error) {
  char *message = *error;
  *error =
      sqlite3_mprintf("%s (use_edition chose it; use_edition(NULL) goes back to the current one)", message);
  sqlite3_free(message);
  return *error == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
}

/* *name, freed by the caller, is the edition that is asked for, and *scenario that which goes with it. */
static int choose(const index_question *asked, char **name, const char **scenario, char **error) {
  const char *chosen = asked->edition;
  int is_of_connection = 0;
  *scenario = asked->scenario;
  if (chosen == NULL) chosen = database_entered_edition(asked->db);
  if (chosen == NULL) {
    if (*scenario == NULL) *scenario = connection_scenario(asked->connection);
    chosen = connection_edition(asked->connection);
    is_of_connection = 1;
  }
  if (chosen == NULL) return current_edition(asked->db, asked->function, asked->schema, name, error);
  int rc = database_edition(asked->db, asked->function, asked->schema, chosen, name, error);
  return rc == SQLITE_ERROR && is_of_connection ? index_explain_choice(error) : rc;
}

static int read_edition(const index_question *asked, const char *name, const char *scenario,
                        index_edition **out, char **error) {
  index_edition *e = edition_make(name);
  if (e == NULL) return SQLITE_NOMEM;
  int rc = index_read(e, asked, error);
  if (rc == SQLITE_OK && scenario != NULL) rc = index_apply_scenario(e, asked, scenario, error);
  if (rc == SQLITE_OK) rc = index_build_trees(e, asked->function, error);
  if (rc == SQLITE_OK) rc = index_estimate(e, asked->db);
  if (rc == SQLITE_OK) {
    *out = e;
  } else {
    index_close(e);
  }
  return rc;
}

/* The edition from the connection's memory, else read and remembered. */
static int find_or_read(const index_question *asked, const char *name, const char *scenario,
                        index_edition **out, char **error) {
  memory *kept = connection_memory(asked->connection);
  memory_mark mark;
  int may_keep;
  int rc = memory_mark_make(asked->db, asked->schema, name, scenario, &mark, &may_keep);
  if (rc != SQLITE_OK) return rc;
  if (may_keep) *out = memory_find(kept, &mark);
  if (*out == NULL) {
    rc = read_edition(asked, name, scenario, out, error);
    if (rc == SQLITE_NOMEM) {
      memory_clear(kept);
      rc = read_edition(asked, name, scenario, out, error);
    }
    if (rc == SQLITE_OK && may_keep) memory_keep(kept, &mark, *out);
  }
  memory_mark_clear(&mark);
  return rc;
}

int index_open(const index_question *asked, index_edition **out, char **error) {
  sqlite3_stmt *reading = NULL;
  const char *scenario;
  char *name = NULL;
  *out = NULL;
  int rc = begin_reading(asked, &reading);
  if (rc == SQLITE_OK) rc = choose(asked, &name, &scenario, error);
  if (rc == SQLITE_OK) rc = find_or_read(asked, name, scenario, out, error);
  if (rc != SQLITE_OK) rc = database_failed(asked->db, asked->function, rc, error);
  sqlite3_finalize(reading);
  sqlite3_free(name);
  return rc;
}

/* Computing a domain */

/* Arrays that last as long as the computation. */
typedef struct workspace {
  point *points;
  size_t *order, *ends; /* of the frontier; also which model a point is */
  size_t *who;
  keyed *sorted, *sorting;
  void *frontier;
} workspace;

static int workspace_make(workspace *w, const index_edition *e) {
  size_t n = e->n + 1;
  *w = (workspace){
      .points = sqlite3_malloc64(n * sizeof *w->points),
      .order = sqlite3_malloc64(n * sizeof *w->order),
      .ends = sqlite3_malloc64(n * sizeof *w->ends),
      .who = sqlite3_malloc64(n * sizeof *w->who),
      .sorted = sqlite3_malloc64(n * sizeof *w->sorted),
      .sorting = sqlite3_malloc64(n * sizeof *w->sorting),
      .frontier = sqlite3_malloc64(frontier_work(n)),
  };
  return w->points == NULL || w->order == NULL || w->ends == NULL || w->who == NULL || w->sorted == NULL ||
                 w->sorting == NULL || w->frontier == NULL
             ? SQLITE_NOMEM
             : SQLITE_OK;
}

static void workspace_free(workspace *w) {
  sqlite3_free(w->points);
  sqlite3_free(w->order);
  sqlite3_free(w->ends);
  sqlite3_free(w->who);
  sqlite3_free(w->sorted);
  sqlite3_free(w->sorting);
  sqlite3_free(w->frontier);
}

tree_row index_row(const index_edition *e, size_t model) {
  size_t at = model * e->benchmark_count;
  return (tree_row){.measured = e->value + at,
                    .estimate = e->estimate == NULL ? NULL : e->estimate + at,
                    .not_applicable = e->not_applicable + at};
}

static const node_score none = {.score = NAN, .coverage = NAN, .estimated = NAN};

static node_score root_score(const index_domain *d, const node_score *nodes, int kind) {
  size_t root = d->tree->root[kind];
  return root == INDEX_NO_NODE ? none : nodes[root];
}

/* Scores the row: the nodes of the domain's tree in the scratch. */
static const node_score *score_row(const index_edition *e, const index_domain *d, const tree_row *row,
                                   double smallest_coverage) {
  const index_scratch *room = &e->private->scratch;
  tree_score(&d->tree->tree, row, smallest_coverage, room->values, room->weights, room->nodes);
  return room->nodes;
}

static int domain_arrays(index_edition *e, index_domain *d) {
  arena *a = &e->private->arena;
  int rc = SQLITE_OK;
  if (d->is_unshared != NULL) return SQLITE_OK; /* of a computation that was interrupted */
  double **numbers[] = {&d->score[0],     &d->score[1], &d->coverage[0], &d->coverage[1],    &d->estimated[0],
                        &d->estimated[1], &d->beta,     &d->risk,        &d->previous_record};
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
    *numbers[i] = arena_zeroed(a, e->n, sizeof(double));
    if (*numbers[i] == NULL) rc = SQLITE_NOMEM;
  }
  d->status = arena_zeroed(a, e->n, sizeof *d->status);
  d->rank = arena_zeroed(a, e->n, sizeof *d->rank);
  d->models_before = arena_zeroed(a, e->n, sizeof *d->models_before);
  d->on_frontier = arena_zeroed(a, e->n, 1);
  d->is_record = arena_zeroed(a, e->n, 1);
  d->is_unshared = arena_zeroed(a, e->n, 1);
  if (d->status == NULL || d->rank == NULL || d->models_before == NULL || d->on_frontier == NULL ||
      d->is_record == NULL || d->is_unshared == NULL) {
    rc = SQLITE_NOMEM;
  }
  return rc;
}

static void compute_scores(const index_edition *e, index_domain *d) {
  for (size_t m = 0; m < e->n; m++) {
    tree_row row = index_row(e, m);
    const node_score *nodes = score_row(e, d, &row, d->smallest_coverage);
    for (int kind = 0; kind < INDEX_KINDS; kind++) {
      node_score root = root_score(d, nodes, kind);
      d->score[kind][m] = root.score;
      d->coverage[kind][m] = root.coverage;
      d->estimated[kind][m] = root.estimated;
    }
  }
}

/* Under 'shared': which benchmarks some model with a score of the kind lacks. */
static void find_not_shared(const index_edition *e, const index_domain *d, int kind,
                            unsigned char *left_out) {
  memset(left_out, 0, e->benchmark_count);
  for (size_t m = 0; m < e->n; m++) {
    tree_row row = index_row(e, m);
    if (isnan(d->score[kind][m])) continue;
    for (size_t b = 0; b < e->benchmark_count; b++) {
      left_out[b] |= (unsigned char)(isnan(row.measured[b]) && !row.not_applicable[b]);
    }
  }
}

/* The scores again, on the shared benchmarks alone. Coverage stays that of all: that enough was measured is said of all, how
   much of it is shared is another question. */
static void keep_shared(const index_edition *e, index_domain *d, int kind) {
  const index_scratch *room = &e->private->scratch;
  unsigned char *left_out = room->not_applicable;
  find_not_shared(e, d, kind, left_out);
  for (size_t m = 0; m < e->n; m++) {
    tree_row row = index_row(e, m);
    if (isnan(d->score[kind][m])) continue;
    for (size_t b = 0; b < e->benchmark_count; b++) room->from[b] = left_out[b] ? NAN : row.measured[b];
    row.measured = room->from;
    node_score root = root_score(d, score_row(e, d, &row, 0), kind);
    d->score[kind][m] = root.score;
    d->estimated[kind][m] = root.estimated;
    d->is_unshared[m] |= (unsigned char)(isnan(root.score) != 0);
  }
}

/* The formula's constants for a model: values in the order of its names. Returns 0 when one is not known. */
enum { MOST_CONSTANTS = 8 };
static int read_constants(const index_edition *e, const index_domain *d, int open_weights, double *values) {
  int are_known = 1;
  for (int i = 0; e->formula->constants[i] != NULL && i < MOST_CONSTANTS; i++) {
    const char *name = e->formula->constants[i];
    if (strcmp(name, "beta") == 0) name = open_weights ? "beta_open" : "beta_proprietary";
    values[i] = index_constant_value(e, d->id, name);
    are_known &= !isnan(values[i]);
  }
  return are_known;
}

/* beta, which is shown beside the index, whatever formula uses it. */
static double beta_of(const index_edition *e, const index_domain *d, int open_weights) {
  return index_constant_value(e, d->id, open_weights ? "beta_open" : "beta_proprietary");
}

/* 'not known: a, c0', kept with the edition; NULL: all are. *rc SQLITE_NOMEM when it could not be made. */
static const char *unknown_constants(index_edition *e, const index_domain *d, int open_weights, int *rc) {
  sqlite3_str *text = sqlite3_str_new(NULL);
  double values[MOST_CONSTANTS];
  const char *before = "not known: ", *kept = NULL;
  read_constants(e, d, open_weights, values);
  if (isnan(d->smallest_coverage)) {
    sqlite3_str_appendf(text, "%ssmallest_coverage", before);
    before = ", ";
  }
  for (int i = 0; e->formula->constants[i] != NULL && i < MOST_CONSTANTS; i++) {
    const char *name = e->formula->constants[i];
    if (!isnan(values[i])) continue;
    if (strcmp(name, "beta") == 0) name = open_weights ? "beta_open" : "beta_proprietary";
    sqlite3_str_appendf(text, "%s%s", before, name);
    before = ", ";
  }
  int length = sqlite3_str_length(text);
  if (sqlite3_str_errcode(text) != SQLITE_OK) *rc = SQLITE_NOMEM;
  char *made = sqlite3_str_finish(text);
  if (length > 0 && made != NULL) {
    kept = arena_text(&e->private->arena, made);
    if (kept == NULL) *rc = SQLITE_NOMEM;
  }
  sqlite3_free(made);
  return kept;
}

static const char *status_of(const index_domain *d, size_t m) {
  int lacks_capability = isnan(d->score[INDEX_CAPABILITY][m]),
      lacks_safety = isnan(d->score[INDEX_SAFETY][m]);
  if (d->tree->root[INDEX_CAPABILITY] == INDEX_NO_NODE) return "capability: no benchmarks";
  if (d->tree->root[INDEX_SAFETY] == INDEX_NO_NODE) return "safety: no benchmarks";
  if (isnan(d->coverage[INDEX_CAPABILITY][m]) || isnan(d->coverage[INDEX_SAFETY][m])) return "not applicable";
  if (d->is_unshared[m]) return "no benchmark that all models have";
  if (lacks_capability && lacks_safety) return "capability and safety: not enough data";
  if (lacks_capability) return "capability: not enough data";
  if (lacks_safety) return "safety: not enough data";
  if (isnan(d->risk[m])) return "the index is too large for a number";
  if (d->estimated[INDEX_CAPABILITY][m] > 0 || d->estimated[INDEX_SAFETY][m] > 0) return "estimated";
  if (d->coverage[INDEX_CAPABILITY][m] < 1 || d->coverage[INDEX_SAFETY][m] < 1) return "partial";
  return "measured";
}

static double risk_of(const index_edition *e, double capability, double safety, const double *constants) {
  double risk;
  if (isnan(capability) || isnan(safety)) return NAN;
  risk = e->formula->index(capability, safety, constants);
  return isfinite(risk) ? risk : NAN;
}

static int compute_risk(index_edition *e, index_domain *d) {
  double constants[2][MOST_CONSTANTS];
  const char *unknown[2];
  int rc = SQLITE_OK;
  for (int open = 0; open < 2; open++) {
    read_constants(e, d, open, constants[open]);
    unknown[open] = unknown_constants(e, d, open, &rc);
  }
  if (rc != SQLITE_OK) return rc;
  for (size_t m = 0; m < e->n; m++) {
    int open = e->models[m].open_weights != 0;
    d->beta[m] = beta_of(e, d, open);
    d->risk[m] = unknown[open] != NULL
                     ? NAN
                     : risk_of(e, d->score[INDEX_CAPABILITY][m], d->score[INDEX_SAFETY][m], constants[open]);
    d->status[m] = unknown[open] != NULL ? unknown[open] : status_of(d, m);
  }
  return SQLITE_OK;
}

static int compute_frontier(const index_edition *e, index_domain *d, workspace *w, const stop *s) {
  size_t n = 0, layers = 0;
  for (size_t m = 0; m < e->n; m++) {
    double capability = d->score[INDEX_CAPABILITY][m], safety = d->score[INDEX_SAFETY][m];
    d->on_frontier[m] = INDEX_NONE;
    if (isnan(capability) || isnan(safety)) continue;
    d->on_frontier[m] = 0;
    w->points[n] = (point){capability, safety};
    w->who[n++] = m;
  }
  int rc = frontier_layers(w->points, n, 1, w->frontier, s, w->order, w->ends, &layers);
  if (rc != NUMERIC_OK) return rc;
  for (size_t i = 0; layers > 0 && i < w->ends[0]; i++) d->on_frontier[w->who[w->order[i]]] = 1;
  return NUMERIC_OK;
}

static int compute_standing(const index_edition *e, index_domain *d, workspace *w, const stop *s) {
  int rc = standing_ranks(d->risk, e->n, w->sorted, w->sorting, s, d->rank, &d->ranked);
  standing_records(d->risk, e->n, d->previous_record, d->models_before);
  for (size_t m = 0; m < e->n; m++) {
    d->is_record[m] = isnan(d->risk[m])
                          ? INDEX_NONE
                          : (signed char)(isnan(d->previous_record[m]) || d->risk[m] > d->previous_record[m]);
  }
  return rc == NUMERIC_OK ? compute_frontier(e, d, w, s) : rc;
}

int index_compute(index_edition *e, size_t domain, sqlite3 *db) {
  index_domain *d = &e->domains[domain];
  interrupt state = {db, SQLITE_OK};
  stop s = stop_on_interrupt(&state);
  workspace w;
  if (d->is_computed) return SQLITE_OK;
  int rc = domain_arrays(e, d);
  if (rc != SQLITE_OK) return rc;
  rc = workspace_make(&w, e);
  if (rc == SQLITE_OK) {
    compute_scores(e, d);
    for (int kind = 0; e->missing == MISSING_SHARED && kind < INDEX_KINDS; kind++) keep_shared(e, d, kind);
    rc = compute_risk(e, d);
  }
  if (rc == SQLITE_OK && compute_standing(e, d, &w, &s) != NUMERIC_OK) rc = state.rc;
  workspace_free(&w);
  d->is_computed = rc == SQLITE_OK;
  return rc;
}

/* Two models */

static int has_value(const tree_row *row, size_t benchmark) {
  return !isnan(row->measured[benchmark]) || (row->estimate != NULL && !isnan(row->estimate[benchmark]));
}

static double risk_in(const index_edition *e, const index_domain *d, size_t model, const double *score) {
  double constants[MOST_CONSTANTS];
  if (!read_constants(e, d, e->models[model].open_weights, constants)) return NAN;
  return risk_of(e, score[INDEX_CAPABILITY], score[INDEX_SAFETY], constants);
}

/* Both rows in the scratch, without what only one of them has, as score or estimate: what is left compares like with like. */
typedef struct masked_pair {
  tree_row from, to;
} masked_pair;

static masked_pair mask_pair(const index_edition *e, size_t from, size_t to) {
  const index_scratch *room = &e->private->scratch;
  tree_row before = index_row(e, from), after = index_row(e, to);
  for (size_t b = 0; b < e->benchmark_count; b++) {
    int is_shared = has_value(&before, b) && has_value(&after, b);
    room->not_applicable[b] = before.not_applicable[b] | after.not_applicable[b];
    room->from[b] = is_shared ? before.measured[b] : NAN;
    room->to[b] = is_shared ? after.measured[b] : NAN;
    if (before.estimate == NULL) continue;
    room->from_estimate[b] = is_shared ? before.estimate[b] : NAN;
    room->to_estimate[b] = is_shared ? after.estimate[b] : NAN;
  }
  int is_estimating = before.estimate != NULL;
  return (masked_pair){
      .from = {room->from, is_estimating ? room->from_estimate : NULL, room->not_applicable},
      .to = {room->to, is_estimating ? room->to_estimate : NULL, room->not_applicable},
  };
}

void index_compare(const index_edition *e, size_t domain, size_t from, size_t to, index_pair *out) {
  const index_domain *d = &e->domains[domain];
  masked_pair pair = mask_pair(e, from, to);
  const node_score *nodes = score_row(e, d, &pair.from, d->smallest_coverage);
  node_score before[INDEX_KINDS];
  for (int kind = 0; kind < INDEX_KINDS; kind++) before[kind] = root_score(d, nodes, kind);
  nodes = score_row(e, d, &pair.to, d->smallest_coverage);
  for (int kind = 0; kind < INDEX_KINDS; kind++) {
    node_score after = root_score(d, nodes, kind);
    out->from[kind] = before[kind].score;
    out->to[kind] = after.score;
    out->coverage[kind] = isnan(after.coverage) ? NAN : fmin(before[kind].coverage, after.coverage);
    out->estimated[kind] = fmax(before[kind].estimated, after.estimated);
  }
  out->from_risk = risk_in(e, d, from, out->from);
  out->to_risk = risk_in(e, d, to, out->to);
}

/* One model more */

static void *copied(arena *a, const void *from, size_t n, size_t room, size_t size) {
  void *made = arena_zeroed(a, room, size);
  if (made != NULL && n > 0) memcpy(made, from, n * size);
  return made;
}

/* The copy reads texts, weights and constants from e, which it holds; its models, scores, trees and results are its own. */
static int copy_with_room(const index_edition *e, index_edition *made) {
  struct index_private *p = made->private;
  arena *a = &p->arena;
  const char *name = made->name;
  *made = *e;
  made->name = name;
  made->private = p;
  p->method_id = e->private->method_id;
  p->constants = e->private->constants;
  p->constant_count = e->private->constant_count;
  p->weights = e->private->weights;
  p->weight_count = e->private->weight_count;
  p->component_rows = e->private->component_rows;
  p->component_row_count = e->private->component_row_count;
  made->estimate = made->estimate_error = NULL;
  made->models = copied(a, e->models, e->n, e->n + 1, sizeof *e->models);
  made->benchmarks = copied(a, e->benchmarks, e->benchmark_count, e->benchmark_count, sizeof *e->benchmarks);
  made->domains = copied(a, e->domains, e->domain_count, e->domain_count, sizeof *e->domains);
  made->value =
      copied(a, e->value, e->n * e->benchmark_count, (e->n + 1) * e->benchmark_count, sizeof(double));
  made->not_applicable =
      copied(a, e->not_applicable, e->n * e->benchmark_count, (e->n + 1) * e->benchmark_count, 1);
  return made->models == NULL || made->benchmarks == NULL || made->domains == NULL || made->value == NULL ||
                 made->not_applicable == NULL
             ? SQLITE_NOMEM
             : SQLITE_OK;
}

static void add_model(index_edition *e, const index_model *model, const double *value,
                      const unsigned char *not_applicable) {
  size_t at = e->n * e->benchmark_count;
  e->models[e->n++] = *model;
  for (size_t b = 0; b < e->benchmark_count; b++) {
    e->value[at + b] = value[b];
    e->not_applicable[at + b] = not_applicable[b];
  }
  for (size_t i = 0; i < e->domain_count; i++) {
    e->domains[i].is_computed = 0;
    e->domains[i].is_unshared = NULL; /* its arrays are those of e, which has one model fewer */
  }
}

int index_with_model(const index_edition *e, const index_model *model, const double *value,
                     const unsigned char *not_applicable, sqlite3 *db, index_edition **out) {
  char *error = NULL;
  index_edition *made = edition_make(e->name);
  *out = NULL;
  if (made == NULL) return SQLITE_NOMEM;
  int rc = copy_with_room(e, made);
  if (rc == SQLITE_OK) {
    add_model(made, model, value, not_applicable);
    rc = index_build_trees(made, "", &error); /* of the same rows, which were right before */
  }
  if (rc == SQLITE_OK) rc = index_estimate(made, db);
  sqlite3_free(error);
  if (rc == SQLITE_OK) {
    *out = made;
  } else {
    index_close(made);
  }
  return rc;
}
