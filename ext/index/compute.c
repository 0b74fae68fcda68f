/* What the models of a domain have: C and S by the tree, R by the formula, ranks, records, frontier. Of a published edition C, S and R
   are those of its publication (read_copies.c), and the rest follows from them. */
#include <math.h>
#include <string.h>

#include "interrupt.h"
#include "numeric/frontier.h"
#include "numeric/nine_decimals.h"
#include "numeric/standing.h"
#include "private.h"

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

node_score index_root_score(const index_domain *d, const node_score *nodes, int kind) {
  size_t root = d->tree->root[kind];
  return root == INDEX_NO_NODE ? none : nodes[root];
}

const node_score *index_score_row(const index_edition *e, const index_domain *d, const tree_row *row,
                                  double smallest_coverage) {
  const index_scratch *room = &e->private->scratch;
  tree_score(&d->tree->tree, row, smallest_coverage, room->values, room->weights, room->nodes);
  return room->nodes;
}

int index_domain_arrays(index_edition *e, index_domain *d) {
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
    const node_score *nodes = index_score_row(e, d, &row, d->smallest_coverage);
    for (int kind = 0; kind < INDEX_KINDS; kind++) {
      node_score root = index_root_score(d, nodes, kind);
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
    node_score root = index_root_score(d, index_score_row(e, d, &row, 0), kind);
    d->score[kind][m] = root.score;
    d->estimated[kind][m] = root.estimated;
    d->is_unshared[m] |= (unsigned char)(isnan(root.score) != 0);
  }
}

/* beta is lower for open weights. */
static const char *beta_name(int open_weights) { return open_weights ? "beta_open" : "beta_proprietary"; }

/* The method's name of a constant of the formula. */
static const char *constant_name(const char *name, int open_weights) {
  return strcmp(name, "beta") == 0 ? beta_name(open_weights) : name;
}

/* Finds beta and the formula's constants. */
static void read_constants(const index_edition *e, index_domain *d, int open_weights) {
  d->beta_of[open_weights] = index_constant_value(e, d->id, beta_name(open_weights));
  for (int i = 0; e->formula->constants[i] != NULL; i++) {
    d->constants[open_weights][i] =
        index_constant_value(e, d->id, constant_name(e->formula->constants[i], open_weights));
  }
}

/* Says which constants are not known: 'not known: a, c0', kept with the edition. */
static int name_unknown(const index_edition *e, index_domain *d, int open_weights) {
  sqlite3_str *text = sqlite3_str_new(NULL);
  int rc = SQLITE_OK;
  if (isnan(d->smallest_coverage)) sqlite3_str_appendall(text, ", smallest_coverage");
  for (int i = 0; e->formula->constants[i] != NULL; i++) {
    if (!isnan(d->constants[open_weights][i])) continue;
    sqlite3_str_appendf(text, ", %s", constant_name(e->formula->constants[i], open_weights));
  }
  char *names = sqlite3_str_finish(text);
  char *said = names == NULL ? NULL : sqlite3_mprintf("not known: %s", names + 2);
  d->unknown[open_weights] = NULL;
  if (names != NULL) {
    d->unknown[open_weights] = said == NULL ? NULL : arena_text(&e->private->arena, said);
    if (d->unknown[open_weights] == NULL) rc = SQLITE_NOMEM;
  }
  sqlite3_free(names);
  sqlite3_free(said);
  return rc;
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

double index_risk(const index_edition *e, const index_domain *d, size_t model, const double *score) {
  int open = e->models[model].open_weights != 0;
  double capability = score[INDEX_CAPABILITY], safety = score[INDEX_SAFETY];
  if (d->unknown[open] != NULL || isnan(capability) || isnan(safety)) return NAN;
  double risk = e->formula->index(capability, safety, d->constants[open]);
  return isfinite(risk) ? risk : NAN;
}

static int find_constants(const index_edition *e, index_domain *d) {
  for (int open = 0; open < 2; open++) {
    read_constants(e, d, open);
    int rc = name_unknown(e, d, open);
    if (rc != SQLITE_OK) return rc;
  }
  return SQLITE_OK;
}

static void compute_risk(const index_edition *e, index_domain *d) {
  for (size_t m = 0; m < e->n; m++) {
    int open = e->models[m].open_weights != 0;
    double score[INDEX_KINDS] = {d->score[INDEX_CAPABILITY][m], d->score[INDEX_SAFETY][m]};
    d->beta[m] = d->beta_of[open];
    d->risk[m] = index_risk(e, d, m, score);
    d->status[m] = d->unknown[open] != NULL ? d->unknown[open] : status_of(d, m);
  }
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
  int rc = index_domain_arrays(e, d);
  if (rc != SQLITE_OK) return rc;
  rc = workspace_make(&w, e);
  if (rc == SQLITE_OK) rc = find_constants(e, d);
  if (rc == SQLITE_OK && !e->private->stands) {
    compute_scores(e, d);
    for (int kind = 0; e->missing == MISSING_SHARED && kind < INDEX_KINDS; kind++) keep_shared(e, d, kind);
    compute_risk(e, d);
  }
  if (rc == SQLITE_OK && compute_standing(e, d, &w, &s) != NUMERIC_OK) rc = state.rc;
  workspace_free(&w);
  d->is_computed = rc == SQLITE_OK;
  return rc;
}
