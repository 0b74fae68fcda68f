/* Missing scores, estimated from the correlations among benchmarks of one kind. (First form: the interface stays, the
   definition follows.) */
#ifndef AIRISK_ESTIMATE_H
#define AIRISK_ESTIMATE_H

#include "stop.h"

/* Benchmarks with fewer scores are not estimated. */
enum { ESTIMATE_FEWEST_CELLS = 5 };

/* What was fitted. The arrays lie in the memory that estimate_fit was given, and live as long as it. */
typedef struct estimate {
  size_t models, benchmarks;
  /* Of each model; NaN: it has no score on a benchmark that is estimated. */
  double *ability;
  double *ability_variance;
  /* Of each benchmark; NaN: too few scores. */
  double *slope, *intercept;
  double *error; /* root mean square of the leave-one-out residuals, a share 0..1 */
  size_t *cells; /* how many scores it has */
} estimate;

/* Bytes of memory for a fit, aligned as for any object. */
size_t estimate_memory(size_t models, size_t benchmarks);

/* Fits share[model * benchmarks + benchmark], 0..1, NaN: none. Returns NUMERIC_STOPPED when stopped; *e is then of no use. */
int estimate_fit(const double *share, size_t models, size_t benchmarks, void *memory, const stop *s,
                 estimate *e);

/* The estimated share of a model on a benchmark, 0..1, and its standard error. Returns 0, leaving both alone, when the
   benchmark has too few scores or the model none. O(1). */
int estimate_cell(const estimate *e, size_t model, size_t benchmark, double *share, double *standard_error);

#endif
