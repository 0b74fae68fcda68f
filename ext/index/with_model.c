/* An edition with one model more, for what_if. */
#include <string.h>

#include "private.h"

static void *copied(arena *a, const void *from, size_t n, size_t room, size_t size) {
  void *made = arena_zeroed(a, room, size);
  if (made != NULL && n > 0) memcpy(made, from, n * size);
  return made;
}

/* The copy reads texts, weights and constants of e, which outlives it; its models, scores, trees and results are its own. */
static int copy_with_room(const index_edition *e, index_edition *made) {
  struct index_private *p = made->private;
  arena own = p->arena, *a = &p->arena;
  const char *name = made->name;
  *p = *e->private;
  p->arena = own;
  p->owners = 1;
  p->by_name = NULL;
  p->by_id = NULL;
  p->stands = 0; /* among other models everything is computed anew */
  *made = *e;
  made->name = name;
  made->private = p;
  made->estimate = made->estimate_error = NULL;
  made->models = copied(a, e->models, e->n, e->n + 1, sizeof *e->models);
  made->benchmarks = copied(a, e->benchmarks, e->benchmark_count, e->benchmark_count, sizeof *e->benchmarks);
  made->domains = copied(a, e->domains, e->domain_count, e->domain_count, sizeof *e->domains);
  made->value =
      copied(a, e->value, e->n * e->benchmark_count, (e->n + 1) * e->benchmark_count, sizeof(double));
  made->not_applicable =
      copied(a, e->not_applicable, e->n * e->benchmark_count, (e->n + 1) * e->benchmark_count, 1);
  return made->models == NULL || made->benchmarks == NULL || made->domains == NULL || made->value == NULL ||
                 made->not_applicable == NULL
             ? SQLITE_NOMEM
             : SQLITE_OK;
}

static void add_model(index_edition *e, const index_model *model, const double *value,
                      const unsigned char *not_applicable) {
  size_t at = e->n * e->benchmark_count;
  e->models[e->n++] = *model;
  for (size_t b = 0; b < e->benchmark_count; b++) {
    e->value[at + b] = value[b];
    e->not_applicable[at + b] = not_applicable[b];
  }
  for (size_t i = 0; i < e->domain_count; i++) {
    e->domains[i].is_computed = 0;
    e->domains[i].is_unshared = NULL; /* its arrays are those of e, which has one model fewer */
  }
}

int index_with_model(const index_edition *e, const index_model *model, const double *value,
                     const unsigned char *not_applicable, sqlite3 *db, index_edition **out) {
  char *error = NULL;
  index_edition *made = index_make(e->name);
  *out = NULL;
  if (made == NULL) return SQLITE_NOMEM;
  int rc = copy_with_room(e, made);
  if (rc == SQLITE_OK) {
    add_model(made, model, value, not_applicable);
    rc = index_build_trees(made, "", &error); /* of the same rows, which were right before */
  }
  if (rc == SQLITE_OK) rc = index_estimate(made, db);
  sqlite3_free(error);
  if (rc == SQLITE_OK) {
    *out = made;
  } else {
    index_close(made);
  }
  return rc;
}
