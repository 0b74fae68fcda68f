/* Correlations, trends and comparisons in SQL: known answers, edges, every error of input. */
#include "../airisk_test.h"
#include "../suites.h"

static void test_correlations(void) {
  static const sql_case cases[] = {
      {"SELECT theil_sen(column1, column2) FROM (VALUES (1, 1), (3, 2), (5, 3), (100, 4))", "17.5"},
      {"SELECT kendall_tau(column1, column2) FROM (VALUES (1, 1), (2, 2), (3, 3))", "1.0"},
      /* scipy.stats.kendalltau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]): -0.4714045, 0.28274546 */
      {"SELECT printf('%.9f %.9f', kendall_tau(column1, column2), mann_kendall_p(column1, column2)) FROM "
       "(VALUES (1, 12), (4, 2), (7, 1), (1, 12), (0, 2))",
       "-0.471404521 0.282745460"},
      {"SELECT mann_kendall_p(column1, column2) FROM (VALUES (1, 1), (2, 2), (3, 3), (4, 4))",
       "0.0833333333333333"},
      {"SELECT theil_sen(1, 1), kendall_tau(1, 1), mann_kendall_p(1, 1)", "||"},
      {"SELECT theil_sen(column1, 1), kendall_tau(column1, 1), mann_kendall_p(1, column1) FROM (VALUES (1), "
       "(2))",
       "||"},
      {"SELECT theil_sen('x', 1)", "error: theil_sen: y must be a finite number, got the text 'x'"},
      {"SELECT kendall_tau(1, 9e999)", "error: kendall_tau: x must be a finite number, got Inf"},
      {"SELECT theil_sen(column1, column2) FROM (VALUES (1e308, 1), (-1e308, 2))",
       "error: theil_sen: the result is out of the range of a real number"},
      /* scipy.stats.spearmanr([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]): -0.54073807; permutation_test: 0.4 */
      {"SELECT printf('%.9f %.9f', spearman(column1, column2), spearman_p(column1, column2)) FROM "
       "(VALUES (1, 12), (4, 2), (7, 1), (1, 12), (0, 2))",
       "-0.540738070 0.400000000"},
      {"SELECT spearman(column1, column2), spearman_p(column1, column2) FROM (VALUES (1, 9), (2, 5), (30, "
       "0.5))",
       "-1.0|0.333333333333333"},
      {"SELECT spearman(column1, column2), spearman_p(column1, column2) FROM (VALUES (1, 9), (2, 5), (3, "
       "NULL))",
       "-1.0|"},
      {"SELECT spearman(1, 1), spearman_p(1, 1)", "|"},
      {"SELECT spearman(1, 1) WHERE 0", ""},
      {"SELECT spearman(column1, 1), spearman_p(1, column1) FROM (VALUES (1), (2), (3))", "|"},
      {"SELECT spearman('x', 1)", "error: spearman: y must be a finite number, got the text 'x'"},
      {"SELECT spearman_p(1, x'00')", "error: spearman_p: x must be a finite number, got a blob of 1 bytes"},
      {"SELECT mann_kendall_p(1, 'x')", "error: mann_kendall_p: t must be a finite number, got the text 'x'"},
  };
  CHECK_AND_CLOSE(open_loaded(), cases);
}

static void test_groups(void) {
  static const sql_case cases[] = {
      /* of the 10 choices of 2 out of 5, two lie as far apart */
      {"SELECT mann_whitney_p(column1, column2), cliffs_delta(column1, column2) FROM "
       "(VALUES (1, 0), (2, 0), (3, 0), (4, 1), (5, 1.0))",
       "0.2|1.0"},
      /* scipy.stats.mannwhitneyu([3, 4, 4], [1, 3, 2, 3]).pvalue: 0.0954832320975473 */
      {"SELECT printf('%.12f', mann_whitney_p(column1, column2)), cliffs_delta(column1, column2) FROM "
       "(VALUES (3, 1), (1, 0), (4, 1), (3, 0), (NULL, 0), (2, 0), (4, 1), (5, NULL), (3, 0))",
       "0.095483232098|0.833333333333333"},
      {"SELECT mann_whitney_p(column1, column2), cliffs_delta(column1, column2) FROM (VALUES (1, 0), (2, 0))",
       "|"},
      {"SELECT mann_whitney_p(1, 1), cliffs_delta(1, 1)", "|"},
      {"SELECT mann_whitney_p(1, 1), cliffs_delta(1, 1) WHERE 0", "|"},
      {"SELECT mann_whitney_p(7, column1), cliffs_delta(7, column1) FROM (VALUES (0), (1), (1))", "|0.0"},
      {"SELECT mann_whitney_p(1, 2)", "error: mann_whitney_p: in_group must be 0 or 1, got 2"},
      {"SELECT mann_whitney_p(1, -1)", "error: mann_whitney_p: in_group must be 0 or 1, got -1"},
      {"SELECT mann_whitney_p(1, 0.5)", "error: mann_whitney_p: in_group must be 0 or 1, got 0.5"},
      {"SELECT cliffs_delta(1, 'yes')", "error: cliffs_delta: in_group must be 0 or 1, got the text 'yes'"},
      {"SELECT mann_whitney_p('a', 1)", "error: mann_whitney_p: x must be a finite number, got the text 'a'"},
      {"SELECT cliffs_delta(9e999, 1)", "error: cliffs_delta: x must be a finite number, got Inf"},
      {"SELECT mann_whitney_p(NULL, 2), cliffs_delta('a', NULL)", "|"},
  };
  CHECK_AND_CLOSE(open_loaded(), cases);
}

static CU_TestInfo tests[] = {
    {"correlations and trends", test_correlations},
    {"comparison of two groups", test_groups},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
