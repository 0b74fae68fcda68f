/* The index core: capability, safety, risk index, ranks, records and the risk frontier of one edition, computed over arrays that
   are read once. Every answer about an edition comes from here: index_score and its kin, what_if, series_trend,
   pareto_frontier and the views on them. */
#ifndef AIRISK_INDEX_H
#define AIRISK_INDEX_H

#include <stddef.h>

#include "connection.h"
#include "numeric/formula.h"
#include "sqlite.h"

typedef enum index_kind { INDEX_CAPABILITY, INDEX_SAFETY } index_kind;
enum { INDEX_KINDS = 2, INDEX_NONE = -1 };

/* What a method does with a score that is missing where the benchmark applies. */
typedef enum missing_rule { MISSING_ESTIMATE, MISSING_RENORMALISE, MISSING_SHARED } missing_rule;

/* A monitored model. Models stand in the order of release, those of one day in that of model_id. */
typedef struct index_model {
  sqlite3_int64 id;
  const char *name, *series, *organization, *region, *released_on;
  int reasoning, open_weights;
  int is_new; /* released within the period */
} index_model;

/* What else is known of it; NULL and NaN: not known. */
typedef struct index_model_facts {
  const char *weights_opened_on, *training_cutoff, *general_capability_origin, *source;
  double parameters; /* billions */
  double general_capability;
} index_model_facts;

enum { INDEX_AUDIENCES = 3 }; /* public, targeted, internal */

typedef struct index_benchmark {
  sqlite3_int64 id;
  const char *name;
  index_kind measures;
  unsigned char
      shown[INDEX_AUDIENCES]; /* to each audience, 0 nothing ... 3 values: the tier of disclosure_tier */
  double error;     /* of its estimates, points: root mean square of the leave-one-out residuals; NaN: none */
  size_t cells;     /* how many scores of monitored models the estimates stand on */
  int is_estimated; /* 1: its error is known and within the method's bar */
} index_benchmark;

/* What a domain's models have, by model. NaN: none. */
typedef struct index_domain {
  sqlite3_int64 id;
  const char *name;
  struct index_tree *tree;
  double smallest_coverage;
  /* For proprietary [0] and open weights [1]: beta, the formula's constants in the order of its names, and which of the method's are
     not known, in words; NULL: all are. */
  double beta_of[2], constants[2][FORMULA_MOST_CONSTANTS];
  const char *unknown[2];
  int is_computed;
  double *score[INDEX_KINDS];     /* C and S, 0..100, at nine decimals */
  double *coverage[INDEX_KINDS];  /* share of the applicable weight that was measured; NaN: nothing applies */
  double *estimated[INDEX_KINDS]; /* share of the weight behind the score that is estimated */
  double *beta, *risk;
  unsigned char *is_unshared; /* under 'shared': a score of the model is none on what all have */
  const char **status;
  size_t *rank;             /* 1: the highest risk index; 0: none */
  size_t ranked;            /* models with a risk index */
  signed char *on_frontier; /* INDEX_NONE: without C or S */
  signed char *is_record;   /* INDEX_NONE: without a risk index */
  double *previous_record;  /* highest risk index of the models before it */
  size_t *models_before;    /* models before it that have a risk index */
} index_domain;

/* A measured cell: a model's score on a benchmark. */
typedef struct index_cell {
  double value;         /* 0..100 */
  double refusal_rate;  /* 0..1, of the answers; NaN: not known */
  unsigned model;       /* its place among the models */
  unsigned group;       /* its place among the groups; INDEX_NO_GROUP: of the benchmark none is known */
  unsigned char origin; /* its place among the origins */
} index_cell;

/* The scores of a benchmark that one program measured on one version of it. */
typedef struct index_group {
  const char *name;
  size_t scores;  /* that it has */
  int is_counted; /* 1: its scores are compared, those of the benchmark's other groups are not */
  unsigned next;  /* group of the benchmark; INDEX_NO_GROUP: it is the last */
} index_group;
#define INDEX_NO_GROUP ((unsigned)-1)

/* A benchmark of the cells, which need not count in any domain. */
typedef struct index_measured {
  sqlite3_int64 id;
  const char *name, *measures, *topic; /* topic NULL: none */
  size_t first, end;                   /* of its cells */
  unsigned groups;                     /* the first of its groups; INDEX_NO_GROUP: no score names one */
} index_measured;

/* All measured cells of the monitored models: by benchmark in the order of id, of one benchmark in the order of the models' ids. */
typedef struct index_cells {
  index_measured *benchmarks;
  size_t benchmark_count;
  index_cell *cells;
  const char **origins;
  size_t origin_count;
  index_group *groups; /* of all benchmarks */
  size_t group_count;
} index_cells;

typedef struct index_edition {
  const char *name, *period, *method, *starts_on, *ends_on, *until;
  const formula *formula;
  missing_rule missing;
  index_model *models;
  size_t n;
  index_benchmark *benchmarks;
  size_t benchmark_count;
  index_domain *domains; /* in the order of domain_id */
  size_t domain_count;
  /* With INDEX_SCORES: */
  double *value;                 /* n x benchmark_count, row by row: measured, 0..100; NaN: none */
  unsigned char *not_applicable; /* likewise: 1 where the benchmark cannot be run on the model */
  /* With INDEX_ESTIMATES: */
  double *estimate,
      *estimate_error; /* likewise, 0..100; NaN: measured, not applicable, or left out. NULL: no estimates */
  index_cells cells;   /* with INDEX_CELLS */
  index_model_facts *facts; /* by model, with INDEX_FACTS */
  struct index_private *private;
} index_edition;

/* What of an edition is wanted. Its facts, dates and models are always read. What is not wanted is not read or computed, unless what is
   wanted needs it. */
typedef enum index_needs {
  INDEX_METHOD =
      1, /* benchmarks, domains, constants, weights and trees: with everything but cells and facts */
  INDEX_SCORES = 2,    /* the measured scores on the method's benchmarks */
  INDEX_ESTIMATES = 4, /* and the estimates of those that are missing */
  INDEX_RESULTS =
      8, /* what index_compute needs. Of a published edition that is what came out at publication, with no score read;
                           with a scenario, even '{}', it is computed anew from the copies */
  INDEX_CELLS = 16, /* the measured scores on all benchmarks */
  INDEX_FACTS = 32  /* what else is known of the models */
} index_needs;

/* What is asked, as table functions get it. */
typedef struct index_question {
  sqlite3 *db;
  connection *connection;
  const char *function; /* for messages */
  const char *schema;
  const char *edition;  /* NULL: the connection's, with its scenario */
  const char *scenario; /* JSON; NULL: none */
  int needs;            /* of index_needs */
} index_question;

/* *out, given back by index_close, is the edition with what is needed of it; its domains are computed by index_compute. Within a
   connection it is kept and given again while nothing that it was read from has changed; what it does not have yet is added. Otherwise a
   code, for SQLITE_ERROR with a message that begins with the function's name. Time: one read of the models, with scores one of the scores,
   with the results of a published edition one of these. */
int index_open(const index_question *asked, index_edition **out, char **error);
void index_close(index_edition *e);

/* For an edition that the connection chose and that is there no more: adds to the message where its name comes from. */
int index_explain_choice(char **error);

/* The same edition with one owner more, who closes it too. */
index_edition *index_share(index_edition *e);

/* Computes a domain of an edition with INDEX_RESULTS, once. SQLITE_OK, SQLITE_NOMEM, or SQLITE_INTERRUPT. O(n log n) for n models. */
int index_compute(index_edition *e, size_t domain, sqlite3 *db);

/* The domain of that name, without regard to case; SIZE_MAX: none. */
size_t index_domain_named(const index_edition *e, const char *name);

/* The error for a domain that the edition has no weights in, which says where it has some. */
int index_no_domain(const index_edition *e, const char *function, const char *domain, char **error);

/* *at is where the model stands that has this name, without regard to case, or where name is NULL this id; SIZE_MAX: nowhere. SQLITE_OK
   or SQLITE_NOMEM. O(log n), the first time O(n log n). */
int index_find_model(const index_edition *e, const char *name, sqlite3_int64 id, size_t *at);

/* The cell of a benchmark and a model, by their places; NULL: there is none. O(log n). */
index_cell *index_cell_of(const index_edition *e, size_t benchmark, size_t model);

/* For an edition with INDEX_ESTIMATES. C and S of two models on the benchmarks for which both have a score, under 'estimate' a score or an estimate, so that like is
   compared with like. What does not apply to one of them has no part in the weight. */
typedef struct index_pair {
  double from[INDEX_KINDS], to[INDEX_KINDS]; /* NaN: less than the smallest coverage was measured of that */
  double from_risk, to_risk;                 /* each with its own beta */
  double coverage[INDEX_KINDS];  /* measured share, of the two the lower; NaN: nothing applies to both */
  double estimated[INDEX_KINDS]; /* of the two the higher; NaN: neither has a score */
} index_pair;
void index_compare(const index_edition *e, size_t domain, size_t from, size_t to, index_pair *out);

/* A copy of the edition, which has INDEX_ESTIMATES, with one model more, the last: its values and not-applicable marks by benchmark, as in the edition. Nothing
   of it is kept for others. model's texts must stay until index_close. */
int index_with_model(const index_edition *e, const index_model *model, const double *value,
                     const unsigned char *not_applicable, sqlite3 *db, index_edition **out);

#endif
