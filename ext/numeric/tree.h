/* A score made of parts: a tree of components whose leaves are benchmarks. */
#ifndef AIRISK_TREE_H
#define AIRISK_TREE_H

#include <stddef.h>

#include "combine.h"

/* What a component is made of: a benchmark, by its place in a row of scores, or another component. */
typedef struct tree_part {
  size_t index; /* of the benchmark, or of the node */
  int is_node;
  double weight; /* relative to the other parts' */
} tree_part;

/* A component and its parts, parts[first .. first + count) of the tree. */
typedef struct tree_node {
  combination how;
  size_t first, count;
} tree_node;

/* Children stand before their parents. */
typedef struct tree {
  const tree_node *nodes;
  size_t n;
  const tree_part *parts;
  size_t most_parts; /* of a node */
} tree;

/* One model's row of scores by benchmark, 0..100. */
typedef struct tree_row {
  const double *measured;              /* NaN: no score */
  const double *estimate;              /* NaN: none; NULL: none at all */
  const unsigned char *not_applicable; /* 1: cannot be run on the model */
} tree_row;

typedef struct node_score {
  double score;     /* NaN: less than the smallest coverage was measured, here or in a part */
  double coverage;  /* share of the applicable weight that was measured; NaN: nothing applies */
  double estimated; /* share of the weight behind the score that is estimated; NaN with the score */
  size_t benchmarks, measured, estimates, not_applicable; /* directly below the node */
} node_score;

/* Fills out[0..n) with the score of each node for one model. A benchmark that does not apply has no part in the weight; one
   without score and estimate is left out, and so is a component to which nothing applies. A component of which less than
   smallest_coverage, 0..1 and compared at nine decimals, was measured has no score, and then neither has its parent. Scores
   are at nine decimals. values and weights: room for most_parts. O(parts). */
void tree_score(const tree *t, const tree_row *row, double smallest_coverage, double *values, double *weights,
                node_score *out);

#endif
