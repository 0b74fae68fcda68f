/* Models by id, for what is read of them, and by name, for joins: sorted when first asked for. */
#include <stdint.h>
#include <stdlib.h>

#include "private.h"

static int by_name(const void *a, const void *b) {
  return sqlite3_stricmp((*(const index_model *const *)a)->name, (*(const index_model *const *)b)->name);
}

static int by_id(const void *a, const void *b) {
  sqlite3_int64 left = ((const index_place *)a)->id, right = ((const index_place *)b)->id;
  return (left > right) - (left < right);
}

int index_sort_models(const index_edition *e) {
  struct index_private *p = e->private;
  if (p->by_id != NULL) return SQLITE_OK;
  index_place *places = arena_zeroed(&p->arena, e->n, sizeof *places);
  if (places == NULL) return SQLITE_NOMEM;
  for (size_t i = 0; i < e->n; i++) places[i] = (index_place){e->models[i].id, i};
  qsort(places, e->n, sizeof *places, by_id);
  p->by_id = places;
  return SQLITE_OK;
}

/* The place among the models that are sorted by id; SIZE_MAX: none. */
static size_t find_id(const index_edition *e, sqlite3_int64 id) {
  return index_find_id(e->private->by_id, e->n, sizeof *e->private->by_id, id);
}

size_t index_next_model(const index_edition *e, sqlite3_int64 id, size_t *last) {
  const index_place *all = e->private->by_id;
  if (*last < e->n && all[*last].id == id) return all[*last].at;
  size_t found = *last + 1 < e->n && all[*last + 1].id == id ? *last + 1 : find_id(e, id);
  if (found == SIZE_MAX) return SIZE_MAX;
  *last = found;
  return all[found].at;
}

static int sort_by_name(const index_edition *e) {
  struct index_private *p = e->private;
  if (p->by_name != NULL) return SQLITE_OK;
  const index_model **all = arena_zeroed(&p->arena, e->n, sizeof *all);
  if (all == NULL) return SQLITE_NOMEM;
  for (size_t i = 0; i < e->n; i++) all[i] = &e->models[i];
  qsort(all, e->n, sizeof *all, by_name);
  p->by_name = all;
  return SQLITE_OK;
}

int index_find_model(const index_edition *e, const char *name, sqlite3_int64 id, size_t *at) {
  const index_model asked = {.name = name}, *key = &asked;
  int rc = name == NULL ? index_sort_models(e) : sort_by_name(e);
  *at = SIZE_MAX;
  if (rc != SQLITE_OK) return rc;
  if (name == NULL) {
    size_t found = find_id(e, id);
    if (found != SIZE_MAX) *at = e->private->by_id[found].at;
    return SQLITE_OK;
  }
  const index_model **found = bsearch(&key, e->private->by_name, e->n, sizeof *found, by_name);
  if (found != NULL) *at = (size_t)(*found - e->models);
  return SQLITE_OK;
}
