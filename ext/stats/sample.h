/* Numbers that an aggregate keeps until its result is asked for, in order of arrival. */
#ifndef AIRISK_SAMPLE_H
#define AIRISK_SAMPLE_H

#include <stddef.h>

#include "sqlite.h"

/* All zero: empty. A sliding frame drops the oldest number first. */
typedef struct sample {
  double *values; /* freed by sample_clear */
  size_t first, end, room;
} sample;

/* Room for one more at the end. SQLITE_NOMEM leaves the sample as it was. */
int sample_make_room(sample *a);

/* Makes *to, empty, a copy that sample_clear frees. SQLITE_NOMEM leaves it empty. */
int sample_copy(const sample *from, sample *to);

void sample_clear(sample *a);

static inline int sample_append(sample *a, double value) {
  if (a->end == a->room && sample_make_room(a) != SQLITE_OK) return SQLITE_NOMEM;
  a->values[a->end++] = value;
  return SQLITE_OK;
}

static inline void sample_drop_oldest(sample *a) { a->first++; }

static inline size_t sample_size(const sample *a) { return a->end - a->first; }

/* The first of sample_size numbers. */
static inline double *sample_values(const sample *a) { return a->values + a->first; }

#endif
