/* A scenario: what if a constant, a weight, a score or the rule for missing scores were another? A JSON object:

     {"beta_open": 0.8, "missing": "renormalise", "without": ["CyBench"], "weight": {"HLE": 2},
      "score": {"Grok 4": {"CyBench": 55}}}
     {"method": "v2.0"}

   1. The name of a constant, with a number in its range: the constant in all domains.
   2. missing: 'estimate', 'renormalise' or 'shared'.
   3. without: benchmarks that do not count in any domain.
   4. weight: a benchmark's weight in every domain and component that it is in.
   5. score: a model's score on a benchmark, 0..100; null takes the score away.
   6. method: the edition's data, and its models, under this method, as it stands in the table method. The other keys change that one. use_edition
      takes it not: the views explain the numbers by the edition's own method.
   Of a key that stands twice the last counts. Any other key is an error that lists these. What decides which models are monitored (breakthrough_only, breakthrough_margin)
   belongs to the method and is no part of a scenario. */
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "args.h"
#include "database.h"
#include "private.h"
#include "index/sql.h"

/* What the row functions below change. */
typedef struct changing {
  index_edition *e;
  const char *function;
  const char *scenario;
  size_t own_room; /* for its own scores */
} changing;

/* A row of the scenario: the key, what is below it, and below that; type and value of the last. */
enum { KEY, NAME, INNER, TYPE, VALUE };

static int refuse(const changing *c, char **error, char *what) {
  if (what == NULL) return SQLITE_NOMEM;
  int rc = fail_with(error, sqlite3_mprintf("%s: scenario: %s", c->function, what));
  sqlite3_free(what);
  return rc;
}

static const char *text_of(sqlite3_stmt *row, int column) {
  const char *text = (const char *)sqlite3_column_text(row, column);
  return text == NULL ? "null" : text;
}

static int is_numeric(sqlite3_stmt *row) {
  const char *type = text_of(row, TYPE);
  return strcmp(type, "integer") == 0 || strcmp(type, "real") == 0;
}

/* The number of the row, where the rule allows it. */
static int read_number(const changing *c, sqlite3_stmt *row, const char *what, const char *name, double low,
                       double high, const char *rule, double *number, char **error) {
  *number = sqlite3_column_double(row, VALUE);
  if (is_numeric(row) && *number >= low && *number <= high) return SQLITE_OK;
  const char *got = strcmp(text_of(row, TYPE), "text") == 0 ? "the text " : "";
  return refuse(c, error,
                sqlite3_mprintf("%s%s must be %s, got %s%.100s", what, name, rule, got, text_of(row, VALUE)));
}

static int find_benchmark(const changing *c, const char *key, const char *name, size_t *at, char **error) {
  for (*at = 0; *at < c->e->benchmark_count; (*at)++) {
    if (sqlite3_stricmp(c->e->benchmarks[*at].name, name) == 0) return SQLITE_OK;
  }
  return refuse(c, error,
                sqlite3_mprintf("%s: edition '%s' has no benchmark named '%.100s'", key, c->e->name, name));
}

static int find_model(const changing *c, const char *name, size_t *at, char **error) {
  for (*at = 0; *at < c->e->n; (*at)++) {
    if (sqlite3_stricmp(c->e->models[*at].name, name) == 0) return SQLITE_OK;
  }
  return refuse(c, error,
                sqlite3_mprintf("score: edition '%s' has no model named '%.100s'", c->e->name, name));
}

/* What a constant may be, by its name; the same as the table method_constant asks. */
static void range_of(const char *name, double *low, double *high, const char **rule) {
  *low = -9e307;
  *high = 9e307;
  *rule = "a finite number";
  if (strcmp(name, "beta_open") == 0 || strcmp(name, "beta_proprietary") == 0 ||
      strcmp(name, "smallest_coverage") == 0) {
    *low = 0;
    *high = 1;
    *rule = "between 0 and 1";
  } else if (strcmp(name, "largest_estimate_error") == 0) {
    *low = 0;
    *high = 100;
    *rule = "between 0 and 100";
  } else if (strcmp(name, "risk_tolerance") == 0) {
    *low = 0;
    *rule = "at least 0";
  }
}

/* Which constants the edition knows: those of its method, and those of its formula. */
static int is_constant(const changing *c, const char *name) {
  if (strcmp(name, "breakthrough_only") == 0 || strcmp(name, "breakthrough_margin") == 0) return 0;
  if (strcmp(name, "beta_open") == 0 || strcmp(name, "beta_proprietary") == 0) return 1;
  for (int i = 0; c->e->formula->constants[i] != NULL; i++) {
    if (strcmp(name, "beta") != 0 && strcmp(name, c->e->formula->constants[i]) == 0) return 1;
  }
  for (size_t i = 0; i < c->e->private->constant_count; i++) {
    if (strcmp(name, c->e->private->constants[i].name) == 0) return 1;
  }
  return 0;
}

static int change_constant(changing *c, const char *name, sqlite3_stmt *row, char **error) {
  struct index_private *p = c->e->private;
  double low, high, value;
  const char *rule;
  range_of(name, &low, &high, &rule);
  int rc = read_number(c, row, "", name, low, high, rule, &value, error);
  if (rc != SQLITE_OK) return rc;
  index_constant *all = arena_zeroed(&p->arena, p->constant_count + 1, sizeof *all);
  const char *kept = arena_text(&p->arena, name);
  if (all == NULL || kept == NULL) return SQLITE_NOMEM;
  size_t n = 0;
  for (size_t i = 0; i < p->constant_count; i++) {
    if (sqlite3_stricmp(p->constants[i].name, name) != 0) all[n++] = p->constants[i];
  }
  all[n++] = (index_constant){0, kept, value};
  p->constants = all;
  p->constant_count = n;
  return SQLITE_OK;
}

/* The method was looked up before anything was read of it. */
static int check_method(changing *c, sqlite3_stmt *row, char **error) {
  if (strcmp(text_of(row, TYPE), "text") == 0) return SQLITE_OK;
  return refuse(c, error,
                sqlite3_mprintf("method must be the name of a method, got %.100s", text_of(row, VALUE)));
}

static int change_missing(changing *c, sqlite3_stmt *row, char **error) {
  const char *text = text_of(row, VALUE);
  if (strcmp(text, "estimate") == 0) {
    c->e->missing = MISSING_ESTIMATE;
  } else if (strcmp(text, "renormalise") == 0) {
    c->e->missing = MISSING_RENORMALISE;
  } else if (strcmp(text, "shared") == 0) {
    c->e->missing = MISSING_SHARED;
  } else {
    return refuse(c, error,
                  sqlite3_mprintf("missing must be estimate, renormalise or shared, got %.100s", text));
  }
  return SQLITE_OK;
}

static int leave_out(changing *c, sqlite3_stmt *row, char **error) {
  struct index_private *p = c->e->private;
  size_t benchmark, n = 0;
  if (p->left_out == NULL) p->left_out = arena_zeroed(&p->arena, c->e->benchmark_count, 1);
  if (p->left_out == NULL) return SQLITE_NOMEM;
  if (strcmp(text_of(row, TYPE), "text") != 0) {
    return refuse(c, error,
                  sqlite3_mprintf("without must be a list of benchmarks, got %.100s", text_of(row, VALUE)));
  }
  int rc = find_benchmark(c, "without", text_of(row, VALUE), &benchmark, error);
  if (rc != SQLITE_OK) return rc;
  for (size_t i = 0; i < p->weight_count; i++) {
    if (p->weights[i].benchmark != benchmark) p->weights[n++] = p->weights[i];
  }
  p->weight_count = n;
  p->left_out[benchmark] = 1;
  return SQLITE_OK;
}

static int change_weight(changing *c, sqlite3_stmt *row, char **error) {
  size_t benchmark;
  double weight;
  const char *name = text_of(row, NAME);
  int rc = find_benchmark(c, "weight", name, &benchmark, error);
  if (rc == SQLITE_OK) {
    rc = read_number(c, row, "weight of ", name, 5e-324, 1e12, "greater than 0 and at most 1e12", &weight,
                     error);
  }
  for (size_t i = 0; rc == SQLITE_OK && i < c->e->private->weight_count; i++) {
    index_weight *w = &c->e->private->weights[i];
    if (w->benchmark == benchmark) w->weight = weight;
  }
  return rc;
}

static int change_score(changing *c, sqlite3_stmt *row, char **error) {
  struct index_private *p = c->e->private;
  size_t model, benchmark;
  double value = NAN;
  int rc = find_model(c, text_of(row, NAME), &model, error);
  if (rc == SQLITE_OK) rc = find_benchmark(c, "score", text_of(row, INNER), &benchmark, error);
  if (rc == SQLITE_OK && strcmp(text_of(row, TYPE), "null") != 0) {
    rc = read_number(c, row, "score on ", text_of(row, INNER), 0, 100, "between 0 and 100", &value, error);
  }
  if (rc == SQLITE_OK)
    rc = index_grow(c->e, &p->own_scores, &c->own_room, p->own_score_count, sizeof *p->own_scores);
  if (rc == SQLITE_OK) p->own_scores[p->own_score_count++] = (index_own_score){model, benchmark, value};
  return rc;
}

/* The keys with what may stand below them: how many names lead to a value, and in which kind of container. */
typedef struct scenario_key {
  const char *key;
  int depth;
  const char *container, *rule;
  int (*change)(changing *c, sqlite3_stmt *row, char **error);
} scenario_key;

static const scenario_key keys[] = {
    {"method", 0, NULL, "a word", check_method},
    {"missing", 0, NULL, "a word", change_missing},
    {"without", 1, "array", "a list of benchmarks", leave_out},
    {"weight", 1, "object", "an object of benchmark to number", change_weight},
    {"score", 2, "object", "an object of model to an object of benchmark to number", change_score},
};

/* A constant of that name stands before this one, of another domain. */
static int is_before(const changing *c, size_t at) {
  const index_constant *all = c->e->private->constants;
  for (size_t i = 0; i < at; i++) {
    if (strcmp(all[i].name, all[at].name) == 0) return 1;
  }
  return 0;
}

static int unknown_key(const changing *c, const char *key, char **error) {
  sqlite3_str *known = sqlite3_str_new(NULL);
  for (size_t i = 0; i < c->e->private->constant_count; i++) {
    const char *name = c->e->private->constants[i].name;
    if (is_constant(c, name) && !is_before(c, i)) sqlite3_str_appendf(known, ", %s", name);
  }
  char *names = sqlite3_str_finish(known);
  int rc = refuse(
      c, error,
      sqlite3_mprintf("no key '%.100s'; known: method, missing, without, weight, score, and the constants%s",
                      key, names == NULL ? "" : names + 1));
  sqlite3_free(names);
  return rc;
}

static int depth_of(sqlite3_stmt *row) {
  return (sqlite3_column_type(row, NAME) != SQLITE_NULL) + (sqlite3_column_type(row, INNER) != SQLITE_NULL);
}

static int is_container(sqlite3_stmt *row) {
  const char *type = text_of(row, TYPE);
  return strcmp(type, "object") == 0 || strcmp(type, "array") == 0;
}

/* A value of the key, or a container on the way to one. */
static int apply_key(changing *c, const scenario_key *k, sqlite3_stmt *row, char **error) {
  int depth = depth_of(row), is_inner = is_container(row);
  int is_fit =
      is_inner ? depth < k->depth && strcmp(text_of(row, TYPE), k->container) == 0 : depth == k->depth;
  if (!is_fit) return refuse(c, error, sqlite3_mprintf("%s must be %s", k->key, k->rule));
  return is_inner ? SQLITE_OK : k->change(c, row, error);
}

/* A constant's value stands right below its name. */
static int apply(void *context, sqlite3_stmt *row, char **error) {
  changing *c = context;
  const char *key = text_of(row, KEY);
  for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
    if (strcmp(key, keys[i].key) == 0) return apply_key(c, &keys[i], row, error);
  }
  return is_constant(c, key) ? change_constant(c, key, row, error) : unknown_key(c, key, error);
}

static int check_object(const changing *c, const index_question *asked, char **error) {
  sqlite3_stmt *row = NULL;
  int rc = database_prepare(asked->db,
                            sqlite3_mprintf("SELECT 1 WHERE json_type(%Q) = 'object'", c->scenario), &row);
  if (rc == SQLITE_OK) rc = sqlite3_step(row);
  sqlite3_finalize(row);
  if (rc == SQLITE_ROW) return SQLITE_OK;
  if (rc != SQLITE_DONE && rc != SQLITE_ERROR) return rc; /* an error of the step is malformed JSON */
  return fail_with(
      error, sqlite3_mprintf("%s: scenario must be a JSON object like {\"beta_open\": 0.8}, got '%.100s'",
                             c->function, c->scenario));
}

int index_scenario_method(const index_question *asked, const char *scenario, char **method, char **error) {
  changing c = {.function = asked->function, .scenario = scenario};
  char *named = NULL, *function = NULL;
  int rc = check_object(&c, asked, error);
  if (rc == SQLITE_OK) {
    rc = database_text(
        asked->db,
        sqlite3_mprintf(
            "SELECT value FROM json_each(%Q) WHERE key = 'method' AND type = 'text' ORDER BY id DESC LIMIT 1",
            scenario),
        &named);
  }
  if (rc == SQLITE_OK && named != NULL) {
    function = sqlite3_mprintf("%s: scenario", asked->function);
    rc = function == NULL
             ? SQLITE_NOMEM
             : database_named(asked->db, function, asked->schema, "method", named, method, error);
  }
  sqlite3_free(function);
  sqlite3_free(named);
  return rc;
}

int index_apply_scenario(index_edition *e, const index_question *asked, const char *scenario, char **error) {
  changing c = {.e = e, .function = asked->function, .scenario = scenario};
  return database_each(asked->db, asked->function, sqlite3_mprintf(scenario_rows_sql, scenario), apply, &c,
                       error);
}
