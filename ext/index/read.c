/* Reads what an edition is computed from: its facts, models, benchmarks, weights, constants, and in one pass its scores. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "args.h"
#include "database.h"
#include "private.h"

/* What the row functions below fill. */
typedef struct reading {
  index_edition *e;
  const char *function;
  size_t room; /* of the array that is being filled */
} reading;

static arena *memory_of(const index_edition *e) { return &e->private->arena; }

/* *out is the column's text, kept with the edition. */
static int keep_text(const index_edition *e, sqlite3_stmt *row, int column, const char **out) {
  const char *text;
  int rc = database_column_text(row, column, &text);
  if (rc != SQLITE_OK) return rc;
  *out = arena_text(memory_of(e), text);
  return *out == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* Room for one element more of an array that has n. `array` points to the pointer to it, of any type. The array moves as it
   grows, and the arena keeps what it leaves. */
static int grow(const index_edition *e, void *array, size_t *room, size_t n, size_t size) {
  void *old;
  if (n < *room) return SQLITE_OK;
  size_t wanted = *room == 0 ? 64 : 2 * *room;
  void *moved = arena_zeroed(memory_of(e), wanted, size);
  if (moved == NULL) return SQLITE_NOMEM;
  memcpy(&old, array, sizeof old);
  if (n > 0) memcpy(moved, old, n * size);
  memcpy(array, &moved, sizeof moved);
  *room = wanted;
  return SQLITE_OK;
}

static int missing_rule_named(const char *text, missing_rule *rule) {
  static const char *const names[] = {
      [MISSING_ESTIMATE] = "estimate", [MISSING_RENORMALISE] = "renormalise", [MISSING_SHARED] = "shared"};
  for (int i = 0; i <= MISSING_SHARED; i++) {
    if (strcmp(text, names[i]) == 0) {
      *rule = (missing_rule)i;
      return 1;
    }
  }
  return 0;
}

static int read_facts(void *context, sqlite3_stmt *row, char **error) {
  enum { NAME, PERIOD, METHOD, STARTS_ON, ENDS_ON, UNTIL, FORMULA, MISSING, METHOD_ID };
  reading *r = context;
  index_edition *e = r->e;
  const char *named, *missing;
  int rc = keep_text(e, row, PERIOD, &e->period);
  if (rc == SQLITE_OK) rc = keep_text(e, row, METHOD, &e->method);
  if (rc == SQLITE_OK) rc = keep_text(e, row, STARTS_ON, &e->starts_on);
  if (rc == SQLITE_OK) rc = keep_text(e, row, ENDS_ON, &e->ends_on);
  if (rc == SQLITE_OK) rc = keep_text(e, row, UNTIL, &e->until);
  if (rc == SQLITE_OK) rc = database_column_text(row, FORMULA, &named);
  if (rc == SQLITE_OK) rc = database_column_text(row, MISSING, &missing);
  if (rc != SQLITE_OK) return rc;
  e->private->method_id = sqlite3_column_int64(row, METHOD_ID);
  e->formula = formula_named(named);
  if (e->formula == NULL) {
    return fail_with(error, sqlite3_mprintf("%s: method '%s' has the formula '%.100s'; known: %s",
                                            r->function, e->method, named, formula_names()));
  }
  if (missing_rule_named(missing, &e->missing)) return SQLITE_OK;
  return fail_with(error, sqlite3_mprintf("%s: method '%s' has the rule '%.100s' for missing scores; known: "
                                          "estimate, renormalise, shared",
                                          r->function, e->method, missing));
}

static int read_model(void *context, sqlite3_stmt *row, char **error) {
  enum { ID, NAME, SERIES, ORGANIZATION, REGION, RELEASED_ON, REASONING, OPEN_WEIGHTS };
  (void)error;
  reading *r = context;
  index_edition *e = r->e;
  int rc = grow(e, &e->models, &r->room, e->n, sizeof *e->models);
  if (rc != SQLITE_OK) return rc;
  index_model *m = &e->models[e->n];
  m->id = sqlite3_column_int64(row, ID);
  m->reasoning = sqlite3_column_int(row, REASONING);
  m->open_weights = sqlite3_column_int(row, OPEN_WEIGHTS);
  rc = keep_text(e, row, NAME, &m->name);
  if (rc == SQLITE_OK) rc = keep_text(e, row, SERIES, &m->series);
  if (rc == SQLITE_OK) rc = keep_text(e, row, ORGANIZATION, &m->organization);
  if (rc == SQLITE_OK) rc = keep_text(e, row, REGION, &m->region);
  if (rc == SQLITE_OK) rc = keep_text(e, row, RELEASED_ON, &m->released_on);
  if (rc != SQLITE_OK) return rc;
  m->is_new = strcmp(m->released_on, e->starts_on) >= 0; /* none is released after the period */
  e->n++;
  return SQLITE_OK;
}

static int read_benchmark(void *context, sqlite3_stmt *row, char **error) {
  enum { ID, NAME, IS_SAFETY };
  (void)error;
  reading *r = context;
  index_edition *e = r->e;
  int rc = grow(e, &e->benchmarks, &r->room, e->benchmark_count, sizeof *e->benchmarks);
  if (rc != SQLITE_OK) return rc;
  index_benchmark *b = &e->benchmarks[e->benchmark_count++];
  *b = (index_benchmark){.id = sqlite3_column_int64(row, ID),
                         .measures = sqlite3_column_int(row, IS_SAFETY) ? INDEX_SAFETY : INDEX_CAPABILITY,
                         .error = NAN};
  memset(b->shown, 3, sizeof b->shown);
  return keep_text(e, row, NAME, &b->name);
}

static int read_domain(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  reading *r = context;
  index_edition *e = r->e;
  int rc = grow(e, &e->domains, &r->room, e->domain_count, sizeof *e->domains);
  if (rc != SQLITE_OK) return rc;
  index_domain *d = &e->domains[e->domain_count++];
  d->id = sqlite3_column_int64(row, 0);
  return keep_text(e, row, 1, &d->name);
}

static int read_constant(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  reading *r = context;
  struct index_private *p = r->e->private;
  int rc = grow(r->e, &p->constants, &r->room, p->constant_count, sizeof *p->constants);
  if (rc != SQLITE_OK) return rc;
  index_constant *c = &p->constants[p->constant_count++];
  c->domain = sqlite3_column_int64(row, 0);
  c->value = sqlite3_column_type(row, 2) == SQLITE_NULL ? NAN : sqlite3_column_double(row, 2);
  return keep_text(r->e, row, 1, &c->name);
}

static int read_component(void *context, sqlite3_stmt *row, char **error) {
  enum { DOMAIN, NAME, PARENT, COMBINE, WEIGHT };
  reading *r = context;
  struct index_private *p = r->e->private;
  const char *how = NULL;
  int rc = grow(r->e, &p->component_rows, &r->room, p->component_row_count, sizeof *p->component_rows);
  if (rc != SQLITE_OK) return rc;
  index_component_row *c = &p->component_rows[p->component_row_count++];
  c->domain = sqlite3_column_int64(row, DOMAIN);
  c->weight = sqlite3_column_double(row, WEIGHT);
  rc = keep_text(r->e, row, NAME, &c->name);
  if (rc == SQLITE_OK) rc = keep_text(r->e, row, PARENT, &c->parent);
  if (rc == SQLITE_OK) rc = database_column_text(row, COMBINE, &how);
  if (rc != SQLITE_OK || combination_named(how, &c->how)) return rc;
  return fail_with(error,
                   sqlite3_mprintf("%s: component '%s' of method '%s' combines by '%.100s'; known: mean, "
                                   "geometric, minimum",
                                   r->function, c->name, r->e->method, how));
}

/* Where the id stands among the benchmarks, which are in order of id; SIZE_MAX: nowhere. */
static size_t find_benchmark(const index_edition *e, sqlite3_int64 id) {
  size_t low = 0, high = e->benchmark_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (e->benchmarks[middle].id < id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < e->benchmark_count && e->benchmarks[low].id == id ? low : SIZE_MAX;
}

static size_t find_domain(const index_edition *e, sqlite3_int64 id) {
  for (size_t i = 0; i < e->domain_count; i++) {
    if (e->domains[i].id == id) return i;
  }
  return SIZE_MAX;
}

static int read_shown(void *context, sqlite3_stmt *row, char **error) {
  static const char *const audiences[INDEX_AUDIENCES] = {"public", "targeted", "internal"};
  (void)error;
  const reading *r = context;
  const char *audience;
  size_t at = find_benchmark(r->e, sqlite3_column_int64(row, 0));
  int rc = database_column_text(row, 1, &audience);
  for (int i = 0; rc == SQLITE_OK && at != SIZE_MAX && i < INDEX_AUDIENCES; i++) {
    if (strcmp(audience, audiences[i]) == 0)
      r->e->benchmarks[at].shown[i] = (unsigned char)sqlite3_column_int(row, 2);
  }
  return rc;
}

static int read_weight(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  reading *r = context;
  struct index_private *p = r->e->private;
  int rc = grow(r->e, &p->weights, &r->room, p->weight_count, sizeof *p->weights);
  if (rc != SQLITE_OK) return rc;
  index_weight *w = &p->weights[p->weight_count];
  w->domain = find_domain(r->e, sqlite3_column_int64(row, 0));
  w->benchmark = find_benchmark(r->e, sqlite3_column_int64(row, 1));
  w->weight = sqlite3_column_double(row, 3);
  if (w->domain == SIZE_MAX || w->benchmark == SIZE_MAX) return SQLITE_OK; /* a damaged database */
  p->weight_count++;
  return keep_text(r->e, row, 2, &w->component);
}

/* The models by id, to find those of the scores. */
typedef struct place_of_id {
  sqlite3_int64 id;
  size_t at;
} place_of_id;

static int by_id(const void *a, const void *b) {
  sqlite3_int64 left = ((const place_of_id *)a)->id, right = ((const place_of_id *)b)->id;
  return (left > right) - (left < right);
}

typedef struct score_reading {
  index_edition *e;
  place_of_id *places; /* n of them, by id */
  size_t last;         /* the place found last: scores come in order of the models' ids, mostly */
} score_reading;

/* Where the model stands; SIZE_MAX: it is not monitored. */
static size_t find_model(score_reading *r, sqlite3_int64 id) {
  size_t low = 0, high = r->e->n;
  if (r->last < high && r->places[r->last].id == id) return r->places[r->last].at;
  if (r->last + 1 < high && r->places[r->last + 1].id == id) return r->places[++r->last].at;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (r->places[middle].id < id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == r->e->n || r->places[low].id != id) return SIZE_MAX;
  r->last = low;
  return r->places[low].at;
}

/* The cell of a row that begins with model_id and benchmark_id; SIZE_MAX: none of ours. */
static size_t find_cell(score_reading *r, sqlite3_stmt *row) {
  size_t b = find_benchmark(r->e, sqlite3_column_int64(row, 1));
  if (b == SIZE_MAX) return SIZE_MAX;
  size_t m = find_model(r, sqlite3_column_int64(row, 0));
  return m == SIZE_MAX ? SIZE_MAX : m * r->e->benchmark_count + b;
}

static int read_score(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  score_reading *r = context;
  size_t cell = find_cell(r, row);
  if (cell != SIZE_MAX) r->e->value[cell] = sqlite3_column_double(row, 2);
  return SQLITE_OK;
}

static int read_not_applicable(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  score_reading *r = context;
  size_t cell = find_cell(r, row);
  if (cell != SIZE_MAX) r->e->not_applicable[cell] = (unsigned char)(isnan(r->e->value[cell]) != 0);
  return SQLITE_OK;
}

static int read_scores(index_edition *e, const index_question *asked, char **error) {
  size_t cells = e->n * e->benchmark_count;
  score_reading r = {.e = e, .places = sqlite3_malloc64((e->n + 1) * sizeof(place_of_id))};
  e->value = arena_zeroed(memory_of(e), cells, sizeof(double));
  e->not_applicable = arena_zeroed(memory_of(e), cells, 1);
  int rc = r.places == NULL || e->value == NULL || e->not_applicable == NULL ? SQLITE_NOMEM : SQLITE_OK;
  if (rc == SQLITE_OK) {
    for (size_t i = 0; i < cells; i++) e->value[i] = NAN;
    for (size_t i = 0; i < e->n; i++) r.places[i] = (place_of_id){e->models[i].id, i};
    qsort(r.places, e->n, sizeof *r.places, by_id);
    rc = database_each(
        asked->db, asked->function,
        sqlite3_mprintf("SELECT model_id, benchmark_id, value FROM \"%w\".score", asked->schema), read_score,
        &r, error);
  }
  if (rc == SQLITE_OK) {
    rc = database_each(asked->db, asked->function,
                       sqlite3_mprintf("SELECT model_id, benchmark_id FROM \"%w\".missing_score "
                                       "WHERE reason = 'not_applicable'",
                                       asked->schema),
                       read_not_applicable, &r, error);
  }
  sqlite3_free(r.places);
  return rc;
}

static int read_each(reading *r, const index_question *asked, char *sql, database_row *row, char **error) {
  r->room = 0;
  return database_each(asked->db, asked->function, sql, row, r, error);
}

static int read_tables(reading *r, const index_question *asked, char **error) {
  const char *schema = asked->schema;
  int rc = read_each(
      r, asked,
      sqlite3_mprintf("SELECT u.edition, u.period, u.method, u.starts_on, u.ends_on, u.until, u.formula, "
                      "u.missing, m.method_id FROM \"%w\".edition_in_use AS u JOIN \"%w\".method AS m "
                      "ON m.name = u.method",
                      schema, schema),
      read_facts, error);
  sqlite3_int64 method = r->e->private->method_id;
  if (rc == SQLITE_OK) {
    rc = read_each(
        r, asked,
        sqlite3_mprintf("SELECT model_id, model, series, organization, region, released_on, reasoning, "
                        "open_weights FROM \"%w\".monitored_model ORDER BY released_on, model_id",
                        schema),
        read_model, error);
  }
  if (rc == SQLITE_OK) {
    rc = read_each(
        r, asked,
        sqlite3_mprintf("SELECT benchmark_id, name, measures = 'safety' FROM \"%w\".benchmark WHERE "
                        "benchmark_id IN (SELECT benchmark_id FROM \"%w\".weight WHERE method_id = %lld) "
                        "ORDER BY benchmark_id",
                        schema, schema, method),
        read_benchmark, error);
  }
  if (rc == SQLITE_OK) {
    rc = read_each(
        r, asked,
        sqlite3_mprintf("SELECT b.benchmark_id, t.audience, t.tier FROM \"%w\".disclosure_tier AS t JOIN "
                        "\"%w\".benchmark AS b ON b.name = t.name WHERE t.kind = 'benchmark' AND EXISTS "
                        "(SELECT 1 FROM \"%w\".disclosure)",
                        schema, schema, schema),
        read_shown, error);
  }
  if (rc == SQLITE_OK) {
    rc = read_each(
        r, asked,
        sqlite3_mprintf("SELECT domain_id, name FROM \"%w\".domain WHERE domain_id IN (SELECT domain_id "
                        "FROM \"%w\".weight WHERE method_id = %lld) ORDER BY domain_id",
                        schema, schema, method),
        read_domain, error);
  }
  if (rc == SQLITE_OK) {
    rc = read_each(r, asked,
                   sqlite3_mprintf("SELECT coalesce(domain_id, 0), name, value FROM \"%w\".method_constant "
                                   "WHERE method_id = %lld",
                                   schema, method),
                   read_constant, error);
  }
  if (rc == SQLITE_OK) {
    rc = read_each(r, asked,
                   sqlite3_mprintf("SELECT coalesce(domain_id, 0), name, parent, combine, weight FROM "
                                   "\"%w\".component WHERE method_id = %lld",
                                   schema, method),
                   read_component, error);
  }
  if (rc == SQLITE_OK) {
    rc = read_each(r, asked,
                   sqlite3_mprintf("SELECT domain_id, benchmark_id, component, weight FROM \"%w\".weight "
                                   "WHERE method_id = %lld ORDER BY domain_id, benchmark_id, component",
                                   schema, method),
                   read_weight, error);
  }
  return rc;
}

int index_read(index_edition *e, const index_question *asked, char **error) {
  reading r = {.e = e, .function = asked->function};
  database_within outer = database_enter(asked->db, asked->schema, e->name);
  int rc = read_tables(&r, asked, error);
  if (rc == SQLITE_OK) rc = read_scores(e, asked, error);
  database_leave(outer);
  if (rc != SQLITE_OK || e->domain_count > 0) return rc;
  return fail_with(error,
                   sqlite3_mprintf("%s: method '%s' of edition '%s' has no weights, so that no domain can be "
                                   "computed",
                                   asked->function, e->method, e->name));
}

double index_constant_value(const index_edition *e, sqlite3_int64 domain, const char *name) {
  double value = NAN;
  for (size_t i = 0; i < e->private->constant_count; i++) {
    const index_constant *c = &e->private->constants[i];
    if (sqlite3_stricmp(c->name, name) != 0) continue;
    if (c->domain == domain) return c->value;
    if (c->domain == 0) value = c->value;
  }
  return value;
}
