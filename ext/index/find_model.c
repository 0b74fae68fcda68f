/* Models by name and by id, for joins: sorted when first asked for. */
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
