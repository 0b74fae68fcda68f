#include "series_order.h"

#include <stdlib.h>
#include <string.h>

typedef struct member {
  const char *series;
  size_t at;
} member;

static int by_series(const void *a, const void *b) {
  const member *left = a, *right = b;
  int names = strcmp(left->series, right->series);
  return names != 0 ? names : (left->at > right->at) - (left->at < right->at);
}

int series_order(const index_edition *e, size_t **order) {
  member *members = sqlite3_malloc64((e->n + 1) * sizeof *members);
  size_t *made = sqlite3_malloc64((e->n + 1) * sizeof *made);
  if (members == NULL || made == NULL) {
    sqlite3_free(members);
    sqlite3_free(made);
    return SQLITE_NOMEM;
  }
  for (size_t i = 0; i < e->n; i++) members[i] = (member){e->models[i].series, i};
  qsort(members, e->n, sizeof *members, by_series);
  for (size_t i = 0; i < e->n; i++) made[i] = members[i].at;
  sqlite3_free(members);
  *order = made;
  return SQLITE_OK;
}

size_t series_end(const index_edition *e, const size_t *order, size_t n, size_t start) {
  size_t end = start + 1;
  while (end < n && strcmp(e->models[order[end]].series, e->models[order[start]].series) == 0) end++;
  return end;
}
