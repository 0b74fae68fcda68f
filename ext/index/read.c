/* Reads what an edition is: its facts, then its method: benchmarks, domains, constants, components, weights. All comes from
   the views z_*, of an open edition what the tables hold, of a published one its copies. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "args.h"
#include "database.h"
#include "private.h"
#include "index/sql.h"

/* A row of the table weight. */
typedef struct weight_row {
  sqlite3_int64 domain_id, benchmark_id;
  const char *component;
  double weight;
} weight_row;

/* What the row functions below fill. */
typedef struct reading {
  index_edition *e;
  const char *function;
  size_t room; /* of the array that is being filled */
  weight_row *weights;
  size_t weight_count;
} reading;

static arena *memory_of(const index_edition *e) { return &e->private->arena; }

int index_keep_text(const index_edition *e, sqlite3_stmt *row, int column, const char **out) {
  const char *text;
  int rc = database_column_text(row, column, &text);
  if (rc != SQLITE_OK) return rc;
  *out = arena_text(memory_of(e), text);
  return *out == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

int index_grow(const index_edition *e, void *array, size_t *room, size_t n, size_t size) {
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
  enum { PERIOD, STARTS_ON, ENDS_ON, UNTIL, FIXED_ID };
  (void)error;
  reading *r = context;
  index_edition *e = r->e;
  int rc = index_keep_text(e, row, PERIOD, &e->period);
  if (rc == SQLITE_OK) rc = index_keep_text(e, row, STARTS_ON, &e->starts_on);
  if (rc == SQLITE_OK) rc = index_keep_text(e, row, ENDS_ON, &e->ends_on);
  if (rc == SQLITE_OK) rc = index_keep_text(e, row, UNTIL, &e->until);
  e->private->fixed_id = sqlite3_column_int64(row, FIXED_ID);
  return rc;
}

static int read_method(void *context, sqlite3_stmt *row, char **error) {
  enum { ID, NAME, FORMULA, MISSING };
  reading *r = context;
  index_edition *e = r->e;
  const char *named, *missing;
  e->private->method_id = sqlite3_column_int64(row, ID);
  int rc = index_keep_text(e, row, NAME, &e->method);
  if (rc == SQLITE_OK) rc = database_column_text(row, FORMULA, &named);
  if (rc == SQLITE_OK) rc = database_column_text(row, MISSING, &missing);
  if (rc != SQLITE_OK) return rc;
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

static int read_weight(void *context, sqlite3_stmt *row, char **error) {
  enum { DOMAIN_ID, BENCHMARK_ID, COMPONENT, WEIGHT };
  (void)error;
  reading *r = context;
  int rc = index_grow(r->e, &r->weights, &r->room, r->weight_count, sizeof *r->weights);
  if (rc != SQLITE_OK) return rc;
  weight_row *w = &r->weights[r->weight_count++];
  w->domain_id = sqlite3_column_int64(row, DOMAIN_ID);
  w->benchmark_id = sqlite3_column_int64(row, BENCHMARK_ID);
  w->weight = sqlite3_column_double(row, WEIGHT);
  return index_keep_text(r->e, row, COMPONENT, &w->component);
}

static int benchmark_counts(const reading *r, sqlite3_int64 id) {
  for (size_t i = 0; i < r->weight_count; i++) {
    if (r->weights[i].benchmark_id == id) return 1;
  }
  return 0;
}

static int domain_counts(const reading *r, sqlite3_int64 id) {
  for (size_t i = 0; i < r->weight_count; i++) {
    if (r->weights[i].domain_id == id) return 1;
  }
  return 0;
}

static int read_benchmark(void *context, sqlite3_stmt *row, char **error) {
  enum { ID, NAME, IS_SAFETY };
  (void)error;
  reading *r = context;
  index_edition *e = r->e;
  sqlite3_int64 id = sqlite3_column_int64(row, ID);
  if (!benchmark_counts(r, id)) return SQLITE_OK;
  int rc = index_grow(e, &e->benchmarks, &r->room, e->benchmark_count, sizeof *e->benchmarks);
  if (rc != SQLITE_OK) return rc;
  index_benchmark *b = &e->benchmarks[e->benchmark_count++];
  *b = (index_benchmark){.id = id,
                         .measures = sqlite3_column_int(row, IS_SAFETY) ? INDEX_SAFETY : INDEX_CAPABILITY,
                         .error = NAN};
  memset(b->shown, 3, sizeof b->shown);
  return index_keep_text(e, row, NAME, &b->name);
}

static int read_domain(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  reading *r = context;
  index_edition *e = r->e;
  sqlite3_int64 id = sqlite3_column_int64(row, 0);
  if (!domain_counts(r, id)) return SQLITE_OK;
  int rc = index_grow(e, &e->domains, &r->room, e->domain_count, sizeof *e->domains);
  if (rc != SQLITE_OK) return rc;
  index_domain *d = &e->domains[e->domain_count++];
  d->id = id;
  return index_keep_text(e, row, 1, &d->name);
}

static int read_constant(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  reading *r = context;
  struct index_private *p = r->e->private;
  int rc = index_grow(r->e, &p->constants, &r->room, p->constant_count, sizeof *p->constants);
  if (rc != SQLITE_OK) return rc;
  index_constant *c = &p->constants[p->constant_count++];
  c->domain = sqlite3_column_int64(row, 0);
  c->value = database_column_number(row, 2);
  return index_keep_text(r->e, row, 1, &c->name);
}

static int read_component(void *context, sqlite3_stmt *row, char **error) {
  enum { DOMAIN, NAME, PARENT, COMBINE, WEIGHT };
  reading *r = context;
  struct index_private *p = r->e->private;
  const char *how = NULL;
  int rc = index_grow(r->e, &p->component_rows, &r->room, p->component_row_count, sizeof *p->component_rows);
  if (rc != SQLITE_OK) return rc;
  index_component_row *c = &p->component_rows[p->component_row_count++];
  c->domain = sqlite3_column_int64(row, DOMAIN);
  c->weight = sqlite3_column_double(row, WEIGHT);
  rc = index_keep_text(r->e, row, NAME, &c->name);
  if (rc == SQLITE_OK) rc = index_keep_text(r->e, row, PARENT, &c->parent);
  if (rc == SQLITE_OK) rc = database_column_text(row, COMBINE, &how);
  if (rc != SQLITE_OK || combination_named(how, &c->how)) return rc;
  return fail_with(error,
                   sqlite3_mprintf("%s: component '%s' of method '%s' combines by '%.100s'; known: mean, "
                                   "geometric, minimum",
                                   r->function, c->name, r->e->method, how));
}

size_t index_find_benchmark(const index_edition *e, sqlite3_int64 id) {
  return index_find_id(e->benchmarks, e->benchmark_count, sizeof *e->benchmarks, id);
}

size_t index_find_domain(const index_edition *e, sqlite3_int64 id) {
  return index_find_id(e->domains, e->domain_count, sizeof *e->domains, id);
}

static int read_shown(void *context, sqlite3_stmt *row, char **error) {
  static const char *const audiences[INDEX_AUDIENCES] = {"public", "targeted", "internal"};
  (void)error;
  const reading *r = context;
  const char *audience;
  size_t at = index_find_benchmark(r->e, sqlite3_column_int64(row, 0));
  int rc = database_column_text(row, 1, &audience);
  for (int i = 0; rc == SQLITE_OK && at != SIZE_MAX && i < INDEX_AUDIENCES; i++) {
    if (strcmp(audience, audiences[i]) == 0)
      r->e->benchmarks[at].shown[i] = (unsigned char)sqlite3_column_int(row, 2);
  }
  return rc;
}

static int read_each(reading *r, const index_question *asked, char *sql, database_row *row, char **error) {
  r->room = 0;
  return database_each(asked->db, asked->function, sql, row, r, error);
}

/* The error where the row that the edition's key names is not there. */
static int no_row_of(const index_question *asked, const index_edition *e, const char *table, char **error) {
  return fail_with(error,
                   sqlite3_mprintf("%s: edition '%s' has no row of the table %s; the database is damaged",
                                   asked->function, e->name, table));
}

int index_read_facts(index_edition *e, const index_question *asked, char **error) {
  reading r = {.e = e, .function = asked->function};
  const char *schema = asked->schema;
  int rc = read_each(&r, asked, sqlite3_mprintf(edition_facts_sql, schema, schema), read_facts, error);
  if (rc == SQLITE_OK && e->period == NULL) rc = no_row_of(asked, e, "period", error);
  return rc == SQLITE_OK ? index_read_models(e, asked, error) : rc;
}

/* The weights of domains and benchmarks that are there, by their places. */
static int place_weights(const reading *r) {
  struct index_private *p = r->e->private;
  p->weights = arena_zeroed(&p->arena, r->weight_count, sizeof *p->weights);
  if (p->weights == NULL) return SQLITE_NOMEM;
  for (size_t i = 0; i < r->weight_count; i++) {
    const weight_row *row = &r->weights[i];
    index_weight w = {.domain = index_find_domain(r->e, row->domain_id),
                      .benchmark = index_find_benchmark(r->e, row->benchmark_id),
                      .component = row->component,
                      .weight = row->weight};
    if (w.domain != SIZE_MAX && w.benchmark != SIZE_MAX) p->weights[p->weight_count++] = w;
  }
  return SQLITE_OK;
}

/* Whether anything is withheld at all: mostly nothing is, and disclosure_tier is a long view. */
static int is_withheld(const index_question *asked, int *found) {
  return database_integer(
      asked->db, sqlite3_mprintf("SELECT EXISTS (SELECT 1 FROM \"%w\".z_disclosure)", asked->schema), found);
}

static int read_tiers(reading *r, const index_question *asked, char **error) {
  int found = 0;
  int rc = is_withheld(asked, &found);
  if (rc != SQLITE_OK || !found) return rc;
  return read_each(r, asked, sqlite3_mprintf(benchmark_tiers_sql, asked->schema, asked->schema), read_shown,
                   error);
}

/* The parts of a method, in the order in which they are read. Of the edition's own method z_T has all rows. */
static const struct {
  const char *columns, *table, *order;
  int is_of_method; /* 1: the table has a column method_id */
  database_row *row;
} parts[] = {
    {"domain_id, benchmark_id, component, weight", "weight", "domain_id, benchmark_id, component", 1,
     read_weight},
    {"benchmark_id, name, measures = 'safety'", "benchmark", "benchmark_id", 0, read_benchmark},
    {"domain_id, name", "domain", "domain_id", 0, read_domain},
    {"coalesce(domain_id, 0), name, value", "method_constant", "domain_id, name", 1, read_constant},
    {"coalesce(domain_id, 0), name, parent, combine, weight", "component", "domain_id, name", 1,
     read_component},
};

static char *rows_of(const reading *r, const index_question *asked, const char *prefix, size_t part) {
  const char *schema = asked->schema, *table = parts[part].table;
  if (!parts[part].is_of_method) {
    return sqlite3_mprintf("SELECT %s FROM \"%w\".%s%s ORDER BY %s", parts[part].columns, schema, prefix,
                           table, parts[part].order);
  }
  return sqlite3_mprintf("SELECT %s FROM \"%w\".%s%s WHERE method_id = %lld ORDER BY %s", parts[part].columns,
                         schema, prefix, table, r->e->private->method_id, parts[part].order);
}

int index_read_method(index_edition *e, const index_question *asked, const char *method, char **error) {
  reading r = {.e = e, .function = asked->function};
  const char *schema = asked->schema, *prefix = method == NULL ? "z_" : "";
  int rc = read_each(
      &r, asked,
      sqlite3_mprintf(
          "SELECT method_id, name, formula, missing FROM \"%w\".%smethod WHERE %Q IS NULL OR name = %Q",
          schema, prefix, method, method),
      read_method, error);
  if (rc == SQLITE_OK && e->formula == NULL) rc = no_row_of(asked, e, "method", error);
  for (size_t i = 0; rc == SQLITE_OK && i < sizeof parts / sizeof parts[0]; i++) {
    rc = read_each(&r, asked, rows_of(&r, asked, prefix, i), parts[i].row, error);
  }
  if (rc == SQLITE_OK) rc = place_weights(&r);
  if (rc == SQLITE_OK) rc = read_tiers(&r, asked, error);
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
