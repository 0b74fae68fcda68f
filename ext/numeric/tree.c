#include "tree.h"

#include <math.h>

#include "nine_decimals.h"

/* Sums of weight over the parts of a node. */
typedef struct weights_of {
  double applicable, measured, used, estimated;
} weights_of;

static double add_benchmark(const tree_row *row, const tree_part *part, weights_of *sums, node_score *out) {
  size_t b = part->index;
  out->benchmarks++;
  if (row->not_applicable[b]) {
    out->not_applicable++;
    return NAN;
  }
  sums->applicable += part->weight;
  if (!isnan(row->measured[b])) {
    out->measured++;
    sums->measured += part->weight;
    sums->used += part->weight;
    return row->measured[b];
  }
  if (row->estimate == NULL || isnan(row->estimate[b])) return NAN;
  out->estimates++;
  sums->used += part->weight;
  sums->estimated += part->weight;
  return row->estimate[b];
}

static double add_node(const node_score *child, const tree_part *part, weights_of *sums, int *is_lacking) {
  if (isnan(child->coverage)) return NAN;
  sums->applicable += part->weight;
  sums->measured += part->weight * child->coverage;
  if (isnan(child->score)) {
    *is_lacking = 1;
    return NAN;
  }
  sums->used += part->weight;
  sums->estimated += part->weight * child->estimated;
  return child->score;
}

static void score_node(const tree *t, size_t at, const tree_row *row, double smallest_coverage,
                       double *values, double *weights, node_score *scores) {
  const tree_node *node = &t->nodes[at];
  weights_of sums = {0};
  int is_lacking = 0;
  node_score out = {.score = NAN, .coverage = NAN, .estimated = NAN};
  for (size_t i = 0; i < node->count; i++) {
    const tree_part *part = &t->parts[node->first + i];
    weights[i] = part->weight;
    values[i] = part->is_node ? add_node(&scores[part->index], part, &sums, &is_lacking)
                              : add_benchmark(row, part, &sums, &out);
  }
  if (sums.applicable > 0) out.coverage = sums.measured / sums.applicable;
  if (!isnan(out.coverage) && !is_lacking &&
      nine_decimals(out.coverage) >= nine_decimals(smallest_coverage) &&
      combine(node->how, values, weights, node->count, &out.score)) {
    out.score = nine_decimals(out.score);
    out.estimated = sums.estimated / sums.used;
  }
  scores[at] = out;
}

void tree_score(const tree *t, const tree_row *row, double smallest_coverage, double *values, double *weights,
                node_score *out) {
  for (size_t at = 0; at < t->n; at++) {
    score_node(t, at, row, smallest_coverage, values, weights, out);
  }
}
