/* Reads the measured cells of the monitored models on all benchmarks, with their origins. */
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "args.h"
#include "database.h"
#include "private.h"

enum { MOST_ORIGINS = 255 };

/* A cell as it is read. */
typedef struct entry {
  index_cell cell;
  unsigned benchmark; /* its place */
} entry;

typedef struct reading {
  index_edition *e;
  const char *function;
  entry *entries; /* freed by index_read_cells */
  size_t n, room;
  size_t last, last_benchmark; /* where the one before was found */
  size_t benchmark_room, origin_room;
} reading;

static int read_benchmark(void *context, sqlite3_stmt *row, char **error) {
  enum { ID, NAME, MEASURES, TOPIC };
  (void)error;
  reading *r = context;
  index_cells *all = &r->e->cells;
  int rc =
      index_grow(r->e, &all->benchmarks, &r->benchmark_room, all->benchmark_count, sizeof *all->benchmarks);
  if (rc != SQLITE_OK) return rc;
  index_measured *b = &all->benchmarks[all->benchmark_count++];
  b->id = sqlite3_column_int64(row, ID);
  b->groups = INDEX_NO_GROUP;
  rc = index_keep_text(r->e, row, NAME, &b->name);
  if (rc == SQLITE_OK) rc = index_keep_text(r->e, row, MEASURES, &b->measures);
  if (rc != SQLITE_OK || sqlite3_column_type(row, TOPIC) == SQLITE_NULL) return rc;
  return index_keep_text(r->e, row, TOPIC, &b->topic);
}

size_t index_measured_benchmark(const index_cells *all, sqlite3_int64 id) {
  return index_find_id(all->benchmarks, all->benchmark_count, sizeof *all->benchmarks, id);
}

index_cell *index_cell_of(const index_edition *e, size_t benchmark, size_t model) {
  const index_measured *b = &e->cells.benchmarks[benchmark];
  sqlite3_int64 id = e->models[model].id;
  size_t low = b->first, high = b->end;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (e->models[e->cells.cells[middle].model].id < id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < b->end && e->cells.cells[low].model == model ? &e->cells.cells[low] : NULL;
}

/* Where the benchmark stands: mostly behind that of the row before, as rows come by model and benchmark. */
static size_t next_benchmark(reading *r, sqlite3_int64 id) {
  const index_cells *all = &r->e->cells;
  size_t next = r->last_benchmark + 1;
  if (next >= all->benchmark_count || all->benchmarks[next].id != id)
    next = index_measured_benchmark(all, id);
  if (next != SIZE_MAX) r->last_benchmark = next;
  return next;
}

/* *origin is the place of the word, which is kept when it is new. */
static int find_origin(reading *r, const char *word, unsigned char *origin, char **error) {
  index_cells *all = &r->e->cells;
  for (size_t i = 0; i < all->origin_count; i++) {
    if (strcmp(all->origins[i], word) != 0) continue;
    *origin = (unsigned char)i;
    return SQLITE_OK;
  }
  if (all->origin_count == MOST_ORIGINS) {
    return fail_with(error, sqlite3_mprintf("%s: the scores have more than %d origins, '%.100s' among them",
                                            r->function, MOST_ORIGINS, word));
  }
  int rc = index_grow(r->e, &all->origins, &r->origin_room, all->origin_count, sizeof *all->origins);
  if (rc != SQLITE_OK) return rc;
  const char *kept = arena_text(&r->e->private->arena, word);
  if (kept == NULL) return SQLITE_NOMEM;
  *origin = (unsigned char)all->origin_count;
  all->origins[all->origin_count++] = kept;
  return SQLITE_OK;
}

static int append(reading *r, entry added) {
  if (r->n == r->room) {
    size_t room = r->room == 0 ? 1024 : 2 * r->room;
    entry *moved = sqlite3_realloc64(r->entries, room * sizeof *moved);
    if (moved == NULL) return SQLITE_NOMEM;
    r->entries = moved;
    r->room = room;
  }
  r->entries[r->n++] = added;
  return SQLITE_OK;
}

static int read_cell(void *context, sqlite3_stmt *row, char **error) {
  enum { MODEL_ID, BENCHMARK_ID, VALUE, ORIGIN };
  reading *r = context;
  const char *word;
  size_t m = index_next_model(r->e, sqlite3_column_int64(row, MODEL_ID), &r->last);
  if (m == SIZE_MAX) return SQLITE_OK;
  size_t b = next_benchmark(r, sqlite3_column_int64(row, BENCHMARK_ID));
  if (b == SIZE_MAX) return SQLITE_OK;
  entry made = {.cell = {.value = sqlite3_column_double(row, VALUE),
                         .refusal_rate = NAN,
                         .model = (unsigned)m,
                         .group = INDEX_NO_GROUP},
                .benchmark = (unsigned)b};
  int rc = database_column_text(row, ORIGIN, &word);
  if (rc == SQLITE_OK) rc = find_origin(r, word, &made.cell.origin, error);
  return rc == SQLITE_OK ? append(r, made) : rc;
}

/* The scenario's own scores behind those that were read, which they replace. */
static int append_own(reading *r, char **error) {
  const struct index_private *p = r->e->private;
  unsigned char unknown = 0;
  int rc = p->own_score_count == 0 ? SQLITE_OK : find_origin(r, "unknown", &unknown, error);
  for (size_t i = 0; rc == SQLITE_OK && i < p->own_score_count; i++) {
    const index_own_score *own = &p->own_scores[i];
    size_t b = index_measured_benchmark(&r->e->cells, r->e->benchmarks[own->benchmark].id);
    if (b == SIZE_MAX) continue;
    rc = append(r, (entry){.cell = {own->value, NAN, (unsigned)own->model, INDEX_NO_GROUP, unknown},
                           .benchmark = (unsigned)b});
  }
  return rc;
}

/* The place of each model in the order of id; NULL: out of memory. */
static size_t *order_by_id(const index_edition *e) {
  size_t *place = sqlite3_malloc64((e->n + 1) * sizeof *place);
  for (size_t i = 0; place != NULL && i < e->n; i++) place[e->private->by_id[i].at] = i;
  return place;
}

/* Sorts by the key of an entry, keys below `keys`; those of one key stay in their order. counts has room for keys + 1. */
static void sort_entries(const entry *from, size_t n, size_t (*key)(const entry *, const size_t *),
                         const size_t *place, size_t keys, size_t *counts, entry *to) {
  memset(counts, 0, (keys + 1) * sizeof *counts);
  for (size_t i = 0; i < n; i++) counts[key(&from[i], place) + 1]++;
  for (size_t k = 0; k < keys; k++) counts[k + 1] += counts[k];
  for (size_t i = 0; i < n; i++) to[counts[key(&from[i], place)]++] = from[i];
}

static size_t by_model(const entry *e, const size_t *place) { return place[e->cell.model]; }
static size_t by_benchmark(const entry *e, const size_t *place) {
  (void)place;
  return e->benchmark;
}

/* Of several entries of a cell the last counts, and one without a value takes the cell away. */
static void keep_cells(index_cells *all, const entry *sorted, size_t n) {
  size_t kept = 0, i = 0;
  for (size_t b = 0; b < all->benchmark_count; b++) {
    all->benchmarks[b].first = kept;
    for (; i < n && sorted[i].benchmark == b; i++) {
      int is_replaced =
          i + 1 < n && sorted[i + 1].benchmark == b && sorted[i + 1].cell.model == sorted[i].cell.model;
      if (!is_replaced && !isnan(sorted[i].cell.value)) all->cells[kept++] = sorted[i].cell;
    }
    all->benchmarks[b].end = kept;
  }
}

/* By benchmark, and of one benchmark by the models' ids. O(cells). */
static int sort_cells(reading *r) {
  index_cells *all = &r->e->cells;
  size_t keys = r->e->n > all->benchmark_count ? r->e->n : all->benchmark_count;
  size_t *place = order_by_id(r->e), *counts = sqlite3_malloc64((keys + 1) * sizeof *counts);
  entry *other = sqlite3_malloc64((r->n + 1) * sizeof *other);
  all->cells = arena_zeroed(&r->e->private->arena, r->n, sizeof *all->cells);
  int rc = place == NULL || counts == NULL || other == NULL || all->cells == NULL ? SQLITE_NOMEM : SQLITE_OK;
  if (rc == SQLITE_OK && r->n > 0) {
    sort_entries(r->entries, r->n, by_model, place, r->e->n, counts, other);
    sort_entries(other, r->n, by_benchmark, place, all->benchmark_count, counts, r->entries);
  }
  if (rc == SQLITE_OK) keep_cells(all, r->entries, r->n);
  sqlite3_free(place);
  sqlite3_free(counts);
  sqlite3_free(other);
  return rc;
}

int index_read_cells(index_edition *e, const index_question *asked, char **error) {
  reading r = {.e = e, .function = asked->function};
  e->cells = (index_cells){0};
  int rc = database_each(
      asked->db, asked->function,
      sqlite3_mprintf(
          "SELECT benchmark_id, name, measures, topic FROM \"%w\".z_benchmark ORDER BY benchmark_id",
          asked->schema),
      read_benchmark, &r, error);
  if (rc == SQLITE_OK) {
    rc = database_each(
        asked->db, asked->function,
        sqlite3_mprintf("SELECT model_id, benchmark_id, value, origin FROM \"%w\".z_cell", asked->schema),
        read_cell, &r, error);
  }
  if (rc == SQLITE_OK) rc = append_own(&r, error);
  if (rc == SQLITE_OK) rc = sort_cells(&r);
  sqlite3_free(r.entries);
  return rc == SQLITE_OK ? index_read_groups(e, asked, error) : rc;
}
