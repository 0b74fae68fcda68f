/* Models by id, for what is read of them, and by name, sorted when first asked for, for joins. */
#include <stdint.h>
#include <stdlib.h>

#include "private.h"

static int by_name(const void *a, const void *b) {
  return sqlite3_stricmp((*(const index_model *const *)a)->name, (*(const index_model *const *)b)->name);
}

static int by_id(const void *a, const void *b) {
  sqlite3_int64 left = (*(const index_model *const *)a)->id, right = (*(const index_model *const *)b)->id;
  return (left > right) - (left < right);
}

/* The models in the order, NULL when out of memory. */
static const index_model **sorted(const index_edition *e, int (*order)(const void *, const void *)) {
  const index_model **all = arena_zeroed(&e->private->arena, e->n, sizeof *all);
  if (all == NULL) return NULL;
  for (size_t i = 0; i < e->n; i++) all[i] = &e->models[i];
  qsort(all, e->n, sizeof *all, order);
  return all;
}

int index_sort_models(index_edition *e) {
  e->private->by_id = sorted(e, by_id);
  return e->private->by_id == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

static size_t place_of(const index_edition *e, size_t at) {
  return (size_t)(e->private->by_id[at] - e->models);
}

size_t index_next_model(const index_edition *e, sqlite3_int64 id, size_t *last) {
  const index_model **all = e->private->by_id;
  size_t low = 0, high = e->n;
  if (*last < high && all[*last]->id == id) return place_of(e, *last);
  if (*last + 1 < high && all[*last + 1]->id == id) return place_of(e, ++*last);
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (all[middle]->id < id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == e->n || all[low]->id != id) return SIZE_MAX;
  *last = low;
  return place_of(e, low);
}

int index_find_model(const index_edition *e, const char *name, sqlite3_int64 id, size_t *at) {
  struct index_private *p = e->private;
  const index_model asked = {.name = name, .id = id}, *key = &asked;
  const index_model ***kept = name == NULL ? &p->by_id : &p->by_name;
  int (*order)(const void *, const void *) = name == NULL ? by_id : by_name;
  if (*kept == NULL) *kept = sorted(e, order);
  if (*kept == NULL) return SQLITE_NOMEM;
  const index_model **found = bsearch(&key, *kept, e->n, sizeof *found, order);
  *at = found == NULL ? SIZE_MAX : (size_t)(*found - e->models);
  return SQLITE_OK;
}
