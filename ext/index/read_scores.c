/* Reads the measured scores on the method's benchmarks, in one pass, and which cells are not applicable. */
#include <math.h>
#include <stdint.h>

#include "database.h"
#include "private.h"

typedef struct reading {
  index_edition *e;
  size_t last; /* for index_next_model */
} reading;

/* The cell of a row that begins with model_id and benchmark_id; SIZE_MAX: none of ours. */
static size_t find_cell(reading *r, sqlite3_stmt *row) {
  size_t b = index_find_benchmark(r->e, sqlite3_column_int64(row, 1));
  if (b == SIZE_MAX) return SIZE_MAX;
  size_t m = index_next_model(r->e, sqlite3_column_int64(row, 0), &r->last);
  return m == SIZE_MAX ? SIZE_MAX : m * r->e->benchmark_count + b;
}

static int read_score(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  reading *r = context;
  size_t cell = find_cell(r, row);
  if (cell != SIZE_MAX) r->e->value[cell] = sqlite3_column_double(row, 2);
  return SQLITE_OK;
}

static int read_not_applicable(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  reading *r = context;
  size_t cell = find_cell(r, row);
  if (cell != SIZE_MAX) r->e->not_applicable[cell] = (unsigned char)(isnan(r->e->value[cell]) != 0);
  return SQLITE_OK;
}

/* A benchmark that is left out tells nothing of others either: no estimate stands on it. */
static void apply_scenario(index_edition *e) {
  const struct index_private *p = e->private;
  for (size_t i = 0; i < p->own_score_count; i++) {
    const index_own_score *own = &p->own_scores[i];
    size_t cell = own->model * e->benchmark_count + own->benchmark;
    e->value[cell] = own->value;
    if (!isnan(own->value)) e->not_applicable[cell] = 0;
  }
  for (size_t b = 0; p->left_out != NULL && b < e->benchmark_count; b++) {
    if (!p->left_out[b]) continue;
    for (size_t m = 0; m < e->n; m++) e->value[m * e->benchmark_count + b] = NAN;
  }
}

int index_read_scores(index_edition *e, const index_question *asked, char **error) {
  size_t cells = e->n * e->benchmark_count;
  reading r = {.e = e};
  e->value = arena_zeroed(&e->private->arena, cells, sizeof(double));
  e->not_applicable = arena_zeroed(&e->private->arena, cells, 1);
  if (e->value == NULL || e->not_applicable == NULL) return SQLITE_NOMEM;
  for (size_t i = 0; i < cells; i++) e->value[i] = NAN;
  int rc =
      database_each(asked->db, asked->function,
                    sqlite3_mprintf("SELECT model_id, benchmark_id, value FROM \"%w\".z_cell", asked->schema),
                    read_score, &r, error);
  if (rc == SQLITE_OK) {
    rc = database_each(
        asked->db, asked->function,
        sqlite3_mprintf("SELECT model_id, benchmark_id FROM \"%w\".z_not_applicable", asked->schema),
        read_not_applicable, &r, error);
  }
  if (rc == SQLITE_OK) apply_scenario(e);
  return rc;
}
