/* Reads the models that an edition covers, with the names of their series and organizations, and what else is known of them. Joined here: to
   SQLite these are three views of rows that it would have to write out and sort. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "database.h"
#include "private.h"

typedef struct organization {
  sqlite3_int64 id;
  const char *name, *region;
} organization;

typedef struct series {
  sqlite3_int64 id;
  const char *name;
  const organization *organization;
} series;

typedef struct reading {
  index_edition *e;
  organization *organizations; /* by id, and so are the series */
  series *series;
  size_t organization_count, series_count;
  size_t room; /* of the array that is being filled */
  size_t last; /* for index_next_model */
  arena read;  /* the models' texts in the order in which they came; cleared by index_read_models */
} reading;

static int read_organization(void *context, sqlite3_stmt *row, char **error) {
  enum { ID, NAME, REGION };
  (void)error;
  reading *r = context;
  int rc = index_grow(r->e, &r->organizations, &r->room, r->organization_count, sizeof *r->organizations);
  if (rc != SQLITE_OK) return rc;
  organization *o = &r->organizations[r->organization_count++];
  o->id = sqlite3_column_int64(row, ID);
  rc = index_keep_text(r->e, row, NAME, &o->name);
  return rc == SQLITE_OK ? index_keep_text(r->e, row, REGION, &o->region) : rc;
}

/* Both arrays hold structures that begin with the id. */
static int by_id(const void *a, const void *b) {
  sqlite3_int64 left = *(const sqlite3_int64 *)a, right = *(const sqlite3_int64 *)b;
  return (left > right) - (left < right);
}

static int read_series(void *context, sqlite3_stmt *row, char **error) {
  enum { ID, ORGANIZATION_ID, NAME };
  (void)error;
  reading *r = context;
  int rc = index_grow(r->e, &r->series, &r->room, r->series_count, sizeof *r->series);
  if (rc != SQLITE_OK) return rc;
  series *s = &r->series[r->series_count];
  s->id = sqlite3_column_int64(row, ID);
  size_t o = index_find_id(r->organizations, r->organization_count, sizeof *r->organizations,
                           sqlite3_column_int64(row, ORGANIZATION_ID));
  if (o == SIZE_MAX) return SQLITE_OK; /* a damaged database */
  s->organization = &r->organizations[o];
  r->series_count++;
  return index_keep_text(r->e, row, NAME, &s->name);
}

static int keep_for_now(reading *r, sqlite3_stmt *row, int column, const char **out) {
  const char *text;
  int rc = database_column_text(row, column, &text);
  if (rc != SQLITE_OK) return rc;
  *out = arena_text(&r->read, text);
  return *out == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

static int read_model(void *context, sqlite3_stmt *row, char **error) {
  enum { ID, SERIES_ID, NAME, RELEASED_ON, REASONING, WEIGHTS_OPENED_ON };
  (void)error;
  reading *r = context;
  index_edition *e = r->e;
  const char *opened_on;
  size_t at =
      index_find_id(r->series, r->series_count, sizeof *r->series, sqlite3_column_int64(row, SERIES_ID));
  if (at == SIZE_MAX) return SQLITE_OK; /* a damaged database */
  const series *s = &r->series[at];
  int rc = index_grow(e, &e->models, &r->room, e->n, sizeof *e->models);
  if (rc != SQLITE_OK) return rc;
  index_model *m = &e->models[e->n++];
  m->id = sqlite3_column_int64(row, ID);
  m->series = s->name;
  m->organization = s->organization->name;
  m->region = s->organization->region;
  m->reasoning = sqlite3_column_int(row, REASONING);
  rc = keep_for_now(r, row, NAME, &m->name);
  if (rc == SQLITE_OK) rc = keep_for_now(r, row, RELEASED_ON, &m->released_on);
  if (rc == SQLITE_OK) rc = database_column_text(row, WEIGHTS_OPENED_ON, &opened_on);
  if (rc != SQLITE_OK) return rc;
  m->open_weights =
      opened_on[0] != '\0' && strcmp(opened_on, e->until) <= 0; /* anyone can download them by then */
  m->is_new = strcmp(m->released_on, e->starts_on) >= 0;        /* none is released after the period */
  return SQLITE_OK;
}

/* The models' own texts once more, in the order in which they are handed out: else each would be looked for in another place of
   the memory. */
static int order_texts(index_edition *e) {
  arena *memory = &e->private->arena;
  for (size_t m = 0; m < e->n; m++) {
    e->models[m].name = arena_text(memory, e->models[m].name);
    e->models[m].released_on = arena_text(memory, e->models[m].released_on);
    if (e->models[m].name == NULL || e->models[m].released_on == NULL) return SQLITE_NOMEM;
  }
  return SQLITE_OK;
}

static int by_release(const void *a, const void *b) {
  const index_model *left = a, *right = b;
  int order = strcmp(left->released_on, right->released_on);
  return order != 0 ? order : (left->id > right->id) - (left->id < right->id);
}

static int read_each(reading *r, const index_question *asked, const char *columns, const char *view,
                     database_row *row, char **error) {
  r->room = 0;
  return database_each(asked->db, asked->function,
                       sqlite3_mprintf("SELECT %s FROM \"%w\".%s", columns, asked->schema, view), row, r,
                       error);
}

/* Of few methods: which models are such takes a long view to find, as long to prepare as all else that is read. */
static int covers_breakthroughs_only(const index_question *asked, int *found) {
  return database_integer(
      asked->db,
      sqlite3_mprintf(
          "SELECT EXISTS (SELECT 1 FROM \"%w\".z_method_constant WHERE name = 'breakthrough_only' AND domain_id IS NULL AND value = 1)",
          asked->schema),
      found);
}

int index_read_models(index_edition *e, const index_question *asked, char **error) {
  reading r = {.e = e};
  int is_breakthrough_only = 0;
  int rc = covers_breakthroughs_only(asked, &is_breakthrough_only);
  if (rc == SQLITE_OK)
    rc = read_each(&r, asked, "organization_id, name, region", "z_organization", read_organization, error);
  if (rc == SQLITE_OK && r.organization_count > 0)
    qsort(r.organizations, r.organization_count, sizeof *r.organizations, by_id);
  if (rc == SQLITE_OK)
    rc = read_each(&r, asked, "series_id, organization_id, name", "z_series", read_series, error);
  if (rc == SQLITE_OK && r.series_count > 0) qsort(r.series, r.series_count, sizeof *r.series, by_id);
  if (rc == SQLITE_OK) {
    rc = read_each(&r, asked, "model_id, series_id, name, released_on, reasoning, weights_opened_on",
                   is_breakthrough_only ? "z_breakthrough_only" : "z_model", read_model, error);
  }
  if (rc == SQLITE_OK && e->n > 0) qsort(e->models, e->n, sizeof *e->models, by_release);
  if (rc == SQLITE_OK) rc = order_texts(e);
  arena_clear(&r.read);
  return rc == SQLITE_OK ? index_sort_models(e) : rc;
}

/* NULL is a text too that is not known. */
static int keep(const index_edition *e, sqlite3_stmt *row, int column, const char **out) {
  if (sqlite3_column_type(row, column) == SQLITE_NULL) return SQLITE_OK;
  return index_keep_text(e, row, column, out);
}

static int read_fact(void *context, sqlite3_stmt *row, char **error) {
  enum { ID, WEIGHTS_OPENED_ON, TRAINING_CUTOFF, PARAMETERS, SOURCE };
  (void)error;
  reading *r = context;
  size_t m = index_next_model(r->e, sqlite3_column_int64(row, ID), &r->last);
  if (m == SIZE_MAX) return SQLITE_OK;
  index_model_facts *f = &r->e->facts[m];
  f->parameters = database_column_number(row, PARAMETERS);
  int rc = keep(r->e, row, WEIGHTS_OPENED_ON, &f->weights_opened_on);
  if (rc == SQLITE_OK) rc = keep(r->e, row, TRAINING_CUTOFF, &f->training_cutoff);
  return rc == SQLITE_OK ? keep(r->e, row, SOURCE, &f->source) : rc;
}

static int read_general(void *context, sqlite3_stmt *row, char **error) {
  enum { ID, VALUE, ORIGIN };
  (void)error;
  reading *r = context;
  size_t m = index_next_model(r->e, sqlite3_column_int64(row, ID), &r->last);
  if (m == SIZE_MAX) return SQLITE_OK;
  r->e->facts[m].general_capability = database_column_number(row, VALUE);
  return keep(r->e, row, ORIGIN, &r->e->facts[m].general_capability_origin);
}

int index_read_model_facts(index_edition *e, const index_question *asked, char **error) {
  reading r = {.e = e};
  e->facts = arena_zeroed(&e->private->arena, e->n, sizeof *e->facts);
  if (e->facts == NULL) return SQLITE_NOMEM;
  for (size_t m = 0; m < e->n; m++) e->facts[m].parameters = e->facts[m].general_capability = NAN;
  int rc = read_each(&r, asked, "model_id, weights_opened_on, training_cutoff, parameters, source", "z_model",
                     read_fact, error);
  return rc == SQLITE_OK
             ? read_each(&r, asked, "model_id, value, origin", "general_capability", read_general, error)
             : rc;
}
