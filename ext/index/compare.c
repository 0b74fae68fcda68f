/* What changed between two models, on what both have. */
#include <math.h>

#include "private.h"

static int has_value(const tree_row *row, size_t benchmark) {
  return !isnan(row->measured[benchmark]) || (row->estimate != NULL && !isnan(row->estimate[benchmark]));
}

/* Both rows in the scratch, without what only one of them has, as score or estimate: what is left compares like with like. An estimate
   stays: where one has it, the other lacks both only when it has no score of that kind at all, and then no change. */
typedef struct masked_pair {
  tree_row from, to;
} masked_pair;

static masked_pair mask_pair(const index_edition *e, size_t from, size_t to) {
  const index_scratch *room = &e->private->scratch;
  tree_row before = index_row(e, from), after = index_row(e, to);
  for (size_t b = 0; b < e->benchmark_count; b++) {
    int is_shared = has_value(&before, b) && has_value(&after, b);
    room->not_applicable[b] = before.not_applicable[b] | after.not_applicable[b];
    room->from[b] = is_shared ? before.measured[b] : NAN;
    room->to[b] = is_shared ? after.measured[b] : NAN;
  }
  return (masked_pair){.from = {room->from, before.estimate, room->not_applicable},
                       .to = {room->to, after.estimate, room->not_applicable}};
}

void index_compare(const index_edition *e, size_t domain, size_t from, size_t to, index_pair *out) {
  const index_domain *d = &e->domains[domain];
  masked_pair pair = mask_pair(e, from, to);
  const node_score *nodes = index_score_row(e, d, &pair.from, d->smallest_coverage);
  node_score before[INDEX_KINDS];
  for (int kind = 0; kind < INDEX_KINDS; kind++) before[kind] = index_root_score(d, nodes, kind);
  nodes = index_score_row(e, d, &pair.to, d->smallest_coverage);
  for (int kind = 0; kind < INDEX_KINDS; kind++) {
    node_score after = index_root_score(d, nodes, kind);
    out->from[kind] = before[kind].score;
    out->to[kind] = after.score;
    out->coverage[kind] = isnan(after.coverage) ? NAN : fmin(before[kind].coverage, after.coverage);
    out->estimated[kind] = fmax(before[kind].estimated, after.estimated);
  }
  out->from_risk = index_risk(e, d, from, out->from);
  out->to_risk = index_risk(e, d, to, out->to);
}
