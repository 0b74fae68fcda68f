/* Missing scores, estimated from the correlations among benchmarks of one kind: a model that is ahead on the benchmarks
   which it has is expected to be ahead on the one which it lacks, by as much as that benchmark tells models apart.

   The model of the scores (two-parameter logistic): the share y of model m on benchmark b is
       y = f(z) + e,   f(z) = 1 / (1 + exp(-z)),   z = slope[b] x ability[m] + intercept[b],
   e with standard deviation spread[b]. A benchmark of either kind may have a slope below 0.

   Which scores count. n[b] = scores of benchmark b. A benchmark with fewer than ESTIMATE_FEWEST_CELLS takes no part: it is
   as if it were not there. A model without a score on one of the others has no ability.

   Objective, by damped Gauss-Newton steps, alternating between models and benchmarks; w = 1 / spread[b]^2:
       sum over scores of w (y - f)^2 + sum over models of ability^2
         + sum over benchmarks of ((slope - 1)^2 + 0.04 intercept^2),
   which is: ability about 0 +- 1, slope about 1 +- 1, intercept about 0 +- 5, before any score is seen. These ridges keep a
   benchmark of few scores, of equal scores, or of all 0 or all 1 from running away.

   Start:
       intercept[b] = ln(p / (1 - p)),  p = (sum of y + 0.5) / (n[b] + 1);   slope[b] = 1;   spread[b] = 0.08
       ability[m] = sum over its scores of (ln(q / (1 - q)) - intercept[b]) / (its scores + 1),  q = y within 0.02..0.98

   A round, from the state that the one before left; d = f (1 - f), r = y - f; a step goes no further than 1 either way:
     1. every model:      ability += (sum of w d slope r - ability) / (sum of w d^2 slope^2 + 1)
     2. f, d and r again, with these abilities x; all sums of 3 to 5 are taken here.
     3. every model:      ability_variance = 1 / (sum of w d^2 slope^2 + 1)
     4. every benchmark:  A = w x (sum of d^2 x^2   sum of d^2 x) + (1    0 )     V = A^-1: the variances of slope and
                                  (sum of d^2 x     sum of d^2  )   (0  0.04)               intercept, and covariance
                          (step of slope    ) = V x (w x sum of d r x - (slope - 1)  )
                          (step of intercept)       (w x sum of d r   - 0.04 intercept)
     5. every benchmark:  spread = sqrt((sum of r^2 + 5 x 0.08^2) / (sum of (1 - h)(1 - k) + 5)), not below 0.01, where
                          h = w d^2 va is how far the model follows its own score, va = slope^2 x ability_variance,
                          k = w d^2 vb how far the benchmark does, vb = Vss x^2 + 2 Vsi x + Vii. (r, w, slope: those
                          of before 4.) A residual divided by what is left of it, as in a regression; 5 scores of 8
                          points are thrown in, so that few scores cannot claim to be exact.
     6. The unit of ability is free, so it is fixed: mu = mean of ability, sigma = sqrt(mean of (ability^2 +
        ability_variance) - mu^2), over the models that have one; ability = (ability - mu) / sigma,
        intercept += slope x mu, slope x= sigma.
   It ends when no f of a score moved by 1e-4 or more in a round, and after 100 rounds.
   Then 2 and 3 and the V of 4 once more, for the final state.

   An estimate, and its standard error: v = va + vb is the variance of z, F the mean of f over that uncertainty,
       F = f(z / sqrt(1 + pi v / 8)),   standard error = sqrt(spread^2 + (F (1 - F))^2 v).
   Few scores of the model: a large ability_variance; few of the benchmark: a large vb.

   Leave-one-out residual of a score, of a model that has another one: y - F, with F as the score itself would be estimated
   without it: va' = va / (1 - h), vb' = vb / (1 - k), v = va' + vb', z moved by -w d r v. error[b] is their root mean
   square, and NaN where there are fewer than ESTIMATE_FEWEST_CELLS: no way to tell, so nothing is estimated there.

   O(rounds x scores + models x benchmarks); the same input gives the same output, whatever the machine, but for last digits.
   Sources: A. Birnbaum in F. M. Lord, M. R. Novick, Statistical Theories of Mental Test Scores, 1968 (2PL); D. A. Harville,
   Maximum likelihood approaches to variance component estimation, JASA 72, 1977 (5); D. J. C. MacKay, The evidence framework
   applied to classification networks, 1992 (F); R. D. Cook, Detection of influential observation in linear regression, 1977
   (leave-one-out by leverage). */
#ifndef AIRISK_ESTIMATE_H
#define AIRISK_ESTIMATE_H

#include "stop.h"

enum { ESTIMATE_FEWEST_CELLS = 5, ESTIMATE_MOST_ROUNDS = 100 };

/* What was fitted. The arrays lie in the memory that estimate_fit was given, and live as long as it. */
typedef struct estimate {
  size_t models, benchmarks;
  /* Of each model; the ability NaN: it has none. */
  double *ability, *ability_variance;
  /* Of each benchmark; the slope NaN: too few scores. */
  double *slope, *intercept;
  double *slope_variance, *covariance, *intercept_variance; /* V of slope and intercept */
  double *spread;                                           /* of its scores about f, a share 0..1 */
  double *error; /* root mean square of the leave-one-out residuals, a share 0..1; NaN: not known */
  size_t *cells; /* how many scores it has */
  int rounds;
} estimate;

/* Bytes of memory for a fit, aligned as for any object. */
size_t estimate_memory(size_t models, size_t benchmarks);

/* Fits share[model * benchmarks + benchmark], 0..1, NaN: none. Returns NUMERIC_STOPPED when stopped; *e is then of no use. */
int estimate_fit(const double *share, size_t models, size_t benchmarks, void *memory, const stop *s,
                 estimate *e);

/* The estimated share of a model on a benchmark, 0..1, and its standard error. Returns 0, leaving both alone, when the
   model has no ability or the benchmark no error. O(1). */
int estimate_cell(const estimate *e, size_t model, size_t benchmark, double *share, double *standard_error);

#endif
