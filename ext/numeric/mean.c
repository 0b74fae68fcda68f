#include "mean.h"

/* Terms between these bounds need no shift. */
static const double smallest = 0x1p-300;
static const double largest = 0x1p300;

static int is_moderate(double size) { return size >= smallest && size <= largest; }

static sum times_power_of_two(sum a, int exponent) {
  return (sum){ldexp(a.high, exponent), ldexp(a.low, exponent)};
}

static inline void add_term(shifted_sum *s, sum term) {
  s->total = sum_add(s->total, term);
  s->newest = fabs(term.high);
  if (s->newest > s->peak) s->peak = s->newest;
}

static inline void take_term(shifted_sum *s, sum term) { s->total = sum_add(s->total, sum_negative(term)); }

/* a x b where one of them, or the sum so far, is far from 1: as the product of their fractions, which is near 1, and a
   power of two. The sum is shifted by its largest term; terms that are 2^-1000 of it vanish. */
static sum far_term(shifted_sum *s, double a, double b) {
  int a_exponent, b_exponent;
  sum term = product_of_two(frexp(a, &a_exponent), frexp(b, &b_exponent));
  int exponent = a_exponent + b_exponent + s->shift;
  if (term.high != 0 && (exponent > 300 || (s->peak == 0 && exponent < -300))) {
    s->total = times_power_of_two(s->total, -exponent);
    s->peak = ldexp(s->peak, -exponent);
    s->newest = ldexp(s->newest, -exponent);
    s->shift -= exponent;
    exponent = 0;
  }
  return times_power_of_two(term, exponent);
}

/* The member's terms: the same when it is added and when it is taken away. */
static inline void terms_of(weighted_mean *m, double x, double w, sum *weight, sum *product) {
  *weight = (sum){w, 0};
  *product = product_of_two(x, w);
  if (m->weights.shift == 0 && m->products.shift == 0 && is_moderate(w) &&
      (x == 0 || is_moderate(fabs(product->high)))) {
    return;
  }
  *weight = far_term(&m->weights, w, 1);
  *product = far_term(&m->products, x, w);
}

void weighted_mean_add(weighted_mean *m, double x, double w) {
  sum weight, product;
  if (w == 0) return;
  m->weighted++;
  terms_of(m, x, w, &weight, &product);
  add_term(&m->weights, weight);
  add_term(&m->products, product);
}

void weighted_mean_remove(weighted_mean *m, double x, double w) {
  sum weight, product;
  if (w == 0) return;
  m->weighted--;
  if (m->weighted == 0) {
    *m = (weighted_mean){0};
    return;
  }
  m->removed++;
  terms_of(m, x, w, &weight, &product);
  take_term(&m->weights, weight);
  take_term(&m->products, product);
}

/* The error that steps of the largest size have left is small beside the sum, or beside the newest term. */
static int is_kept(const weighted_mean *m, const shifted_sum *s) {
  double size = fabs(sum_value(s->total));
  if (s->newest > size) size = s->newest;
  double steps = (double)(m->weighted + 2 * m->removed);
  return steps * s->peak * 0x1p-104 <= size * 0x1p-50;
}

int weighted_mean_is_lost(const weighted_mean *m) {
  return m->removed > 0 && !(is_kept(m, &m->weights) && is_kept(m, &m->products));
}

int weighted_mean_value(const weighted_mean *m, double *mean) {
  if (m->weighted == 0) return 0;
  *mean = ldexp(sum_value(sum_quotient(m->products.total, m->weights.total)),
                m->weights.shift - m->products.shift);
  return 1;
}
