/* What the files of the index core share among themselves. */
#ifndef AIRISK_INDEX_PRIVATE_H
#define AIRISK_INDEX_PRIVATE_H

#include <stdint.h>

#include "arena.h"
#include "index.h"
#include "numeric/tree.h"

/* A component of a domain: what a node of its tree is called, and whose part it is. */
typedef struct index_component {
  const char *name, *parent; /* parent NULL: a root */
} index_component;

/* The components of a domain. */
typedef struct index_tree {
  tree tree;
  index_component *components; /* by node */
  size_t root[INDEX_KINDS];    /* nodes; INDEX_NO_NODE: the domain has no benchmark of that kind */
} index_tree;
#define INDEX_NO_NODE ((size_t)-1)

/* A constant of the method. */
typedef struct index_constant {
  sqlite3_int64 domain; /* 0: of all domains */
  const char *name;
  double value; /* NaN: not known */
} index_constant;

typedef struct index_weight {
  size_t domain, benchmark;
  const char *component;
  double weight;
} index_weight;

/* A row of the table component. */
typedef struct index_component_row {
  sqlite3_int64 domain; /* 0: of all domains */
  const char *name, *parent;
  combination how;
  double weight;
} index_component_row;

/* Room to score one model, or two beside each other; large enough for every domain. */
typedef struct index_scratch {
  node_score *nodes;
  double *values, *weights;      /* of the parts of a node */
  double *from, *to;             /* rows of scores, by benchmark */
  unsigned char *not_applicable; /* likewise */
} index_scratch;

/* A score of the scenario's own. */
typedef struct index_own_score {
  size_t model, benchmark;
  double value; /* NaN: it takes the score away */
} index_own_score;

/* Where the model of an id stands. */
typedef struct index_place {
  sqlite3_int64 id;
  size_t at;
} index_place;

struct index_private {
  arena arena;            /* all that the edition points to */
  int has;                /* of index_needs: what has been read or computed */
  sqlite3_int64 fixed_id; /* of a published edition, whose copies are read; 0: it is open */
  int stands;             /* 1: its results are those of its publication */
  index_scratch scratch;
  const index_model **by_name; /* the models in that order; NULL: not asked for yet */
  const index_place *by_id;    /* likewise */
  int owners;
  sqlite3_int64 method_id;
  index_constant *constants;
  size_t constant_count;
  index_weight *weights;
  size_t weight_count;
  index_component_row *component_rows;
  size_t component_row_count;
  index_own_score *own_scores;
  size_t own_score_count;
  unsigned char *left_out; /* by benchmark: 1 where the scenario counts it in no domain */
};

/* open.c: *name, freed by the caller, is the edition that is asked for, and *scenario, NULL: none, that which goes with it. */
int index_choose(const index_question *asked, char **name, const char **scenario, char **error);

/* What is read runs within database_enter. Errors in words in *error.

   read.c: fills e, of which name is set, with facts and models. */
int index_read_facts(index_edition *e, const index_question *asked, char **error);

/* read.c: then with INDEX_METHOD, but for the trees. method is the one that the scenario puts in the place of the edition's, NULL: none. */
int index_read_method(index_edition *e, const index_question *asked, const char *method, char **error);

/* read_scores.c: with INDEX_SCORES, those of the scenario among them. */
int index_read_scores(index_edition *e, const index_question *asked, char **error);

/* read_cells.c: with INDEX_CELLS, likewise. */
int index_read_cells(index_edition *e, const index_question *asked, char **error);

/* read_groups.c: of cells that were read, how they were measured. */
int index_read_groups(index_edition *e, const index_question *asked, char **error);

/* read_cells.c: where the benchmark of that id stands among those of the cells; SIZE_MAX: nowhere. O(log n). */
size_t index_measured_benchmark(const index_cells *all, sqlite3_int64 id);

/* read_models.c: with the models. */
int index_read_models(index_edition *e, const index_question *asked, char **error);

/* read_models.c: with INDEX_FACTS. */
int index_read_model_facts(index_edition *e, const index_question *asked, char **error);

/* read_copies.c: with the estimates, or the results, of a published edition. */
int index_read_estimates(index_edition *e, const index_question *asked, char **error);
int index_read_results(index_edition *e, const index_question *asked, char **error);

/* read.c: *out is the column's text, kept with the edition. */
int index_keep_text(const index_edition *e, sqlite3_stmt *row, int column, const char **out);

/* read.c: room for one element more of an array that has n. `array` points to the pointer to it, of any type. The array moves as it
   grows, and the arena keeps what it leaves. */
int index_grow(const index_edition *e, void *array, size_t *room, size_t n, size_t size);

/* Where the id stands among n structures of that size, each of which begins with its id, in the order of id; SIZE_MAX: nowhere. O(log n). Here,
   since it is asked for each score that is read. */
static inline size_t index_find_id(const void *all, size_t n, size_t size, sqlite3_int64 id) {
  const char *bytes = all;
  size_t low = 0, high = n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (*(const sqlite3_int64 *)(const void *)(bytes + middle * size) < id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < n && *(const sqlite3_int64 *)(const void *)(bytes + low * size) == id ? low : SIZE_MAX;
}

/* read.c: where the id stands among the method's benchmarks, or domains; SIZE_MAX: nowhere. */
size_t index_find_benchmark(const index_edition *e, sqlite3_int64 id);
size_t index_find_domain(const index_edition *e, sqlite3_int64 id);

/* find_model.c: sorts the models by id, before index_next_model. */
int index_sort_models(const index_edition *e);

/* find_model.c: where the model of that id stands; SIZE_MAX: it is not monitored. *last, 0 at first, is where the one before it was found:
   rows come in the order of the models' ids, mostly. */
size_t index_next_model(const index_edition *e, sqlite3_int64 id, size_t *last);

/* scenario.c: *method, freed by the caller, is the method that the scenario names; NULL: none. An error for what is no JSON object. */
int index_scenario_method(const index_question *asked, const char *scenario, char **method, char **error);

/* scenario.c: changes what was read with INDEX_METHOD as the scenario, JSON, says, and keeps its scores. */
int index_apply_scenario(index_edition *e, const index_question *asked, const char *scenario, char **error);

/* components.c: makes the trees of the domains from weights and component_rows, and room to score by them. */
int index_build_trees(index_edition *e, const char *function, char **error);

/* compute.c: room for what the models of a domain have. */
int index_domain_arrays(index_edition *e, index_domain *d);

/* estimates.c: room for estimates, none of them known. */
int index_estimate_arrays(index_edition *e);

/* estimates.c: estimates the missing scores; does nothing where the method does not ask for it. SQLITE_INTERRUPT too. */
int index_estimate(index_edition *e, sqlite3 *db);

/* open.c: an edition of that name with nothing in it yet; NULL when out of memory. */
index_edition *index_make(const char *name);

/* compute.c: a model's row of scores. */
tree_row index_row(const index_edition *e, size_t model);

/* compute.c: the scores of the domain's nodes for a row. They lie in the scratch until the next call, of any domain. */
const node_score *index_score_row(const index_edition *e, const index_domain *d, const tree_row *row,
                                  double smallest_coverage);

/* compute.c: what a root has among these nodes; without benchmarks of that kind nothing. */
node_score index_root_score(const index_domain *d, const node_score *nodes, int kind);

/* compute.c: the risk index of a model that had these scores; NaN: it has none. */
double index_risk(const index_edition *e, const index_domain *d, size_t model, const double *score);

/* The constant of that name in the domain (0: of all domains), the domain's own first. NaN: there is none, or it is not known. */
double index_constant_value(const index_edition *e, sqlite3_int64 domain, const char *name);

#endif
