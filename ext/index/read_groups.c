/* Reads what is known of how the cells were measured: the comparability group, and the refusals. Only within a group, one program and
   version of the benchmark, are scores alike. Of the benchmarks of which some score names its group the largest one counts, of equal ones
   the first by name; the scores that name none are a group of their own, 'unknown'. */
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "database.h"
#include "private.h"

typedef struct reading {
  index_edition *e;
  size_t last; /* for index_next_model */
  size_t room; /* for groups */
} reading;

/* *group is the one of that name among the benchmark's, which is made where there is none yet. */
static int find_group(reading *r, index_measured *b, const char *name, unsigned *group) {
  index_cells *all = &r->e->cells;
  for (*group = b->groups; *group != INDEX_NO_GROUP; *group = all->groups[*group].next) {
    if (strcmp(all->groups[*group].name, name) == 0) return SQLITE_OK;
  }
  int rc = index_grow(r->e, &all->groups, &r->room, all->group_count, sizeof *all->groups);
  if (rc != SQLITE_OK) return rc;
  *group = (unsigned)all->group_count++;
  all->groups[*group] = (index_group){.name = arena_text(&r->e->private->arena, name), .next = b->groups};
  b->groups = *group;
  return all->groups[*group].name == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* 1 when the score is the scenario's: how the one in its place was measured says nothing of it. */
static int is_own(const index_edition *e, size_t model, sqlite3_int64 benchmark_id) {
  const struct index_private *p = e->private;
  for (size_t i = 0; i < p->own_score_count; i++) {
    if (p->own_scores[i].model == model && e->benchmarks[p->own_scores[i].benchmark].id == benchmark_id)
      return 1;
  }
  return 0;
}

static int read_group(void *context, sqlite3_stmt *row, char **error) {
  enum { MODEL_ID, BENCHMARK_ID, COMPARABILITY, REFUSAL_RATE };
  (void)error;
  reading *r = context;
  const char *name;
  size_t b = index_measured_benchmark(&r->e->cells, sqlite3_column_int64(row, BENCHMARK_ID));
  size_t m = index_next_model(r->e, sqlite3_column_int64(row, MODEL_ID), &r->last);
  if (b == SIZE_MAX || m == SIZE_MAX) return SQLITE_OK;
  index_cell *cell = index_cell_of(r->e, b, m);
  if (cell == NULL || is_own(r->e, m, r->e->cells.benchmarks[b].id)) return SQLITE_OK;
  if (sqlite3_column_type(row, REFUSAL_RATE) != SQLITE_NULL) {
    cell->refusal_rate = sqlite3_column_double(row, REFUSAL_RATE);
  }
  if (sqlite3_column_type(row, COMPARABILITY) == SQLITE_NULL) return SQLITE_OK;
  int rc = database_column_text(row, COMPARABILITY, &name);
  return rc == SQLITE_OK ? find_group(r, &r->e->cells.benchmarks[b], name, &cell->group) : rc;
}

/* The larger of two groups, of equal ones the first by name. */
static unsigned larger(const index_cells *all, unsigned one, unsigned other) {
  const index_group *a = &all->groups[one], *b = &all->groups[other];
  if (a->scores != b->scores) return a->scores > b->scores ? one : other;
  return strcmp(a->name, b->name) <= 0 ? one : other;
}

/* Gives the other cells of the benchmark the group of those that name none, counts all, and finds the one that counts. */
static int count_groups(reading *r, index_measured *b) {
  index_cells *all = &r->e->cells;
  unsigned unknown = INDEX_NO_GROUP;
  int rc = SQLITE_OK;
  for (size_t i = b->first; rc == SQLITE_OK && i < b->end; i++) {
    index_cell *cell = &all->cells[i];
    if (cell->group == INDEX_NO_GROUP) {
      if (unknown == INDEX_NO_GROUP) rc = find_group(r, b, "unknown", &unknown);
      cell->group = unknown;
    }
    if (rc == SQLITE_OK) all->groups[cell->group].scores++;
  }
  unsigned counted = b->groups;
  for (unsigned g = b->groups; g != INDEX_NO_GROUP; g = all->groups[g].next)
    counted = larger(all, counted, g);
  if (rc == SQLITE_OK && counted != INDEX_NO_GROUP) all->groups[counted].is_counted = 1;
  return rc;
}

int index_read_groups(index_edition *e, const index_question *asked, char **error) {
  reading r = {.e = e};
  int rc = database_each(
      asked->db, asked->function,
      sqlite3_mprintf("SELECT model_id, benchmark_id, comparability, refusal_rate FROM \"%w\".z_score_group",
                      asked->schema),
      read_group, &r, error);
  for (size_t b = 0; rc == SQLITE_OK && b < e->cells.benchmark_count; b++) {
    if (e->cells.benchmarks[b].groups != INDEX_NO_GROUP) rc = count_groups(&r, &e->cells.benchmarks[b]);
  }
  return rc;
}
