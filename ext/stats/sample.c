#include "sample.h"

#include <string.h>

/* Makes the sample twice as long, or moves its numbers to the front when half of it has been dropped. */
int sample_make_room(sample *a) {
  if (a->first > a->room / 2) {
    memmove(a->values, a->values + a->first, sample_size(a) * sizeof(double));
    a->end -= a->first;
    a->first = 0;
    return SQLITE_OK;
  }
  size_t room = a->room == 0 ? 16 : a->room * 2;
  double *values = sqlite3_realloc64(a->values, room * sizeof(double));
  if (values == NULL) return SQLITE_NOMEM;
  a->values = values;
  a->room = room;
  return SQLITE_OK;
}

int sample_copy(const sample *from, sample *to) {
  size_t n = sample_size(from);
  if (n == 0) return SQLITE_OK;
  to->values = sqlite3_malloc64(n * sizeof(double));
  if (to->values == NULL) return SQLITE_NOMEM;
  memcpy(to->values, sample_values(from), n * sizeof(double));
  to->end = to->room = n;
  return SQLITE_OK;
}

void sample_clear(sample *a) {
  sqlite3_free(a->values);
  *a = (sample){0};
}
