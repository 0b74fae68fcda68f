/* Component trees, ranks and records, by numbers that can be told by hand. */
#include <CUnit/CUnit.h>
#include <math.h>

#include "numeric/standing.h"
#include "numeric/tree.h"
#include "../suites.h"

static int is_close(double got, double want) { return isnan(want) ? isnan(got) : fabs(got - want) < 1e-9; }

static void check_node(const node_score *got, double score, double coverage, double estimated) {
  CU_ASSERT(is_close(got->score, score));
  CU_ASSERT(is_close(got->coverage, coverage));
  CU_ASSERT(is_close(got->estimated, estimated));
}

/* One node of three benchmarks that weigh 1, 1 and 2. */
static void test_leaf(void) {
  static const tree_part parts[] = {{0, 0, 1}, {1, 0, 1}, {2, 0, 2}};
  static const tree_node nodes[] = {{COMBINE_MEAN, 0, 3}};
  static const tree t = {nodes, 1, parts, 3};
  static const struct {
    double measured[3], estimate[3];
    unsigned char not_applicable[3];
    double smallest, score, coverage, estimated;
  } cases[] = {
      {{40, 60, 80}, {NAN, NAN, NAN}, {0}, .5, 65, 1, 0},
      /* a missing score is left out of the mean, or estimated */
      {{40, 60, NAN}, {NAN, NAN, NAN}, {0}, .5, 50, .5, 0},
      {{40, 60, NAN}, {NAN, NAN, 80}, {0}, .5, 65, .5, .5},
      {{NAN, 60, 80}, {40, NAN, NAN}, {0}, .5, 65, .75, .25},
      /* too little measured: no score, whatever is estimated */
      {{40, NAN, NAN}, {NAN, 60, 80}, {0}, .5, NAN, .25, NAN},
      {{40, NAN, NAN}, {NAN, NAN, NAN}, {0}, .25, 40, .25, 0},
      /* what does not apply has no part in the weight, even with an estimate */
      {{40, 60, NAN}, {NAN, NAN, 80}, {0, 0, 1}, .5, 50, 1, 0},
      {{NAN, NAN, NAN}, {NAN, NAN, NAN}, {1, 1, 1}, 0, NAN, NAN, NAN},
      {{NAN, NAN, NAN}, {NAN, NAN, NAN}, {0}, .5, NAN, 0, NAN},
      /* a coverage that is not known is none that is reached */
      {{40, 60, 80}, {NAN, NAN, NAN}, {0}, NAN, NAN, 1, NAN},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    double values[3], weights[3];
    node_score out[1];
    tree_row row = {cases[i].measured, cases[i].estimate, cases[i].not_applicable};
    tree_score(&t, &row, cases[i].smallest, values, weights, out);
    check_node(&out[0], cases[i].score, cases[i].coverage, cases[i].estimated);
    CU_ASSERT_EQUAL(out[0].benchmarks, 3);
    CU_ASSERT(out[0].measured + out[0].estimates + out[0].not_applicable <= 3);
  }
}

/* Safety of a base (benchmarks 0 and 1) and a red-teamed part (2, and 3 that weighs 3), which combine in another way. */
static void check_tree(combination how, const double *measured, const unsigned char *not_applicable,
                       double score, double coverage) {
  static const tree_part parts[] = {{0, 0, 1}, {1, 0, 1}, {2, 0, 1}, {3, 0, 3}, {0, 1, 1}, {1, 1, 3}};
  tree_node nodes[] = {{COMBINE_MEAN, 0, 2}, {COMBINE_MEAN, 2, 2}, {how, 4, 2}};
  tree t = {nodes, 3, parts, 2};
  double values[2], weights[2];
  node_score out[3];
  tree_row row = {measured, NULL, not_applicable};
  tree_score(&t, &row, .5, values, weights, out);
  CU_ASSERT(is_close(out[2].score, score));
  CU_ASSERT(is_close(out[2].coverage, coverage));
}

static void test_tree(void) {
  static const unsigned char all_apply[4] = {0}, no_base[4] = {1, 1, 0, 0}, none[4] = {1, 1, 1, 1};
  static const double all[] = {80, 90, 4, 20}, no_second[] = {80, NAN, 4, 20}, no_red[] = {80, 90, NAN, NAN};
  /* the parts are 85 and (4 + 3 x 20) / 4 = 16 */
  check_tree(COMBINE_MEAN, all, all_apply, (85 + 3 * 16) / 4.0, 1);
  check_tree(COMBINE_GEOMETRIC, all, all_apply, exp((log(85) + 3 * log(16)) / 4), 1);
  check_tree(COMBINE_MINIMUM, all, all_apply, 16, 1);
  /* half of the base was measured, a quarter of the weight above */
  check_tree(COMBINE_MINIMUM, no_second, all_apply, 16, .875);
  /* a part without a score leaves the whole without one; a part that does not apply leaves the rest */
  check_tree(COMBINE_MINIMUM, no_red, all_apply, NAN, .25);
  check_tree(COMBINE_MEAN, all, no_base, 16, 1);
  check_tree(COMBINE_MEAN, all, none, NAN, NAN);
}

static void test_ranks(void) {
  static const double values[] = {30, NAN, 50, 30, 20, 50};
  static const size_t want[] = {3, 0, 1, 3, 5, 1};
  keyed sorted[6], work[6];
  size_t rank[6], ranked = 0;
  CU_ASSERT_EQUAL(standing_ranks(values, 6, sorted, work, NULL, rank, &ranked), NUMERIC_OK);
  CU_ASSERT_EQUAL(ranked, 5);
  for (size_t i = 0; i < 6; i++) CU_ASSERT_EQUAL(rank[i], want[i]);
  CU_ASSERT_EQUAL(standing_ranks(values, 0, sorted, work, NULL, rank, &ranked), NUMERIC_OK);
  CU_ASSERT_EQUAL(ranked, 0);
}

static void test_records(void) {
  static const double values[] = {NAN, 30, 20, 30, NAN, 40};
  static const double want[] = {NAN, NAN, 30, 30, 30, 30};
  static const size_t want_counts[] = {0, 0, 1, 2, 3, 3};
  double before[6];
  size_t counts[6];
  standing_records(values, 6, before, counts);
  for (size_t i = 0; i < 6; i++) {
    CU_ASSERT(is_close(before[i], want[i]));
    CU_ASSERT_EQUAL(counts[i], want_counts[i]);
  }
}

static CU_TestInfo tests[] = {
    {"one component", test_leaf},
    {"components of components", test_tree},
    {"ranks", test_ranks},
    {"records", test_records},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
