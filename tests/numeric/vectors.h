/* What the numeric suites share: known answers from tests/numeric/vectors, random numbers, a counting stop. */
#ifndef AIRISK_NUMERIC_VECTORS_H
#define AIRISK_NUMERIC_VECTORS_H

#include <stddef.h>
#include <stdint.h>

#include "numeric/stop.h"

enum { MOST_ANSWERS = 5 };

/* A row of tests/numeric/vectors/NAME.csv, as make_vectors.py describes it. */
typedef struct vector {
  char id[64];
  size_t n;
  double answers[MOST_ANSWERS]; /* NaN where there is none */
  double *x, *y;
} vector;

/* Calls check with every row of tests/numeric/vectors/NAME.csv, which has `answers` answers; returns the number
   of rows. A file that is missing or broken ends the run: nothing could be tested. */
size_t each_vector(const char *name, int answers, void (*check)(const vector *v));

/* malloc that ends the run when there is no memory. */
void *must_allocate(size_t bytes);

/* The next random number, 0 <= r < 1, and integer, 0 <= r < limit; the same ones in every run. */
double next_random(uint64_t *state);
size_t next_below(uint64_t *state, size_t limit);

/* A stop that says so the stop_at-th time it is asked, from 1; 0: never. */
typedef struct countdown {
  size_t asked;
  size_t stop_at;
} countdown;
stop stop_on_countdown(countdown *c);

#endif
