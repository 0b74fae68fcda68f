/* Regressions in SQL: known answers, edges, every error of input. */
#include "../airisk_test.h"
#include "../suites.h"

static void test_regression(void) {
  static const sql_case cases[] = {
      {"SELECT regr_slope(column1, column2), regr_intercept(column1, column2), regr_r2(column1, column2), "
       "corr(column1, column2) FROM (VALUES (3, 1), (5, 2), (7, 3))",
       "2.0|1.0|1.0|1.0"},
      /* Anscombe's first quartet (1973): 3.000091, 0.500091, r 0.816421 */
      {"SELECT printf('%.6f %.6f %.6f %.6f', regr_intercept(column2, column1), regr_slope(column2, column1), "
       "corr(column2, column1), regr_r2(column2, column1)) FROM (VALUES (10, 8.04), (8, 6.95), (13, 7.58), "
       "(9, 8.81), (11, 8.33), (14, 9.96), (6, 7.24), (4, 4.26), (12, 10.84), (7, 4.82), (5, 5.68))",
       "3.000091 0.500091 0.816421 0.666542"},
      {"SELECT regr_slope(1, 2), regr_intercept(1, 2), regr_r2(1, 2), corr(1, 2)", "|||"},
      {"SELECT regr_slope(column1, 5), corr(column1, 5) FROM (VALUES (1), (2))", "|"},
      {"SELECT regr_slope(5, column1), regr_r2(5, column1), corr(5, column1) FROM (VALUES (1), (2))",
       "0.0|1.0|"},
      {"SELECT regr_slope(column1, column2) FROM (VALUES (1, 2460000.5), (2, 2460001.5), (NULL, 3))", "1.0"},
      {"SELECT abs(regr_slope(3 * column1, column1) - 3) < 1e-12 FROM "
       "(VALUES (1000000000.25), (1000000000.5), (1000000000.75))",
       "1"},
      {"SELECT regr_slope('a', 1)", "error: regr_slope: y must be a finite number, got the text 'a'"},
      {"SELECT regr_intercept(1, x'')",
       "error: regr_intercept: x must be a finite number, got a blob of 0 bytes"},
      {"SELECT regr_r2(1, 9e999)", "error: regr_r2: x must be a finite number, got Inf"},
      {"SELECT corr(-9e999, 1)", "error: corr: y must be a finite number, got -Inf"},
      /* scipy.stats.linregress([1, 2, 3, 4, 5], [2, 1, 4, 3, 7]).pvalue: 0.08613863131395932 */
      {"SELECT printf('%.12f', regr_p(column1, column2)) FROM (VALUES (2, 1), (1, 2), (4, 3), (3, 4), (7, "
       "5))",
       "0.086138631314"},
      {"SELECT regr_p(column1, column2) FROM (VALUES (3, 1), (5, 2), (7, 3))", "0.0"},
      {"SELECT regr_p(column1, column2) FROM (VALUES (3, 1), (5, 2), (NULL, 3))", ""},
      {"SELECT regr_p(column1, 5), regr_p(5, column1) FROM (VALUES (1), (2), (4))", "|"},
      {"SELECT regr_p(1, 'b')", "error: regr_p: x must be a finite number, got the text 'b'"},
      {"SELECT regr_p(NULL, 'b'), regr_p('a', NULL)", "|"},
      /* scaling an axis does not change p and r2 */
      {"SELECT regr_p(column1, column2) = regr_p(column1 * 0x1000, column2), "
       "abs(regr_p(column1 * 1e200, column2) - regr_p(column1, column2)) < 1e-14, "
       "abs(regr_p(column1, column2 * 1e-300) - regr_p(column1, column2)) < 1e-14, "
       "abs(regr_slope(column1 * 1e200, column2) / 1.5e200 - 1) < 1e-14, "
       "abs(regr_slope(column1, column2 * 1e-300) / 1.5e300 - 1) < 1e-14, "
       "abs(regr_r2(column1 * 1e-300, column2 * 1e300) - regr_r2(column1, column2)) < 1e-14, "
       "abs(corr(column1 * 1e300, column2 * 1e-300) - corr(column1, column2)) < 1e-14, "
       "abs(regr_intercept(column1 * 1e-300, column2 * 1e200) / regr_intercept(column1, column2) * 1e300 - 1) < 1e-13 "
       "FROM (VALUES (1, 1), (2, 2), (4, 3))",
       "1|1|1|1|1|1|1|1"},
      {"SELECT regr_slope(column1, column2) FROM (VALUES (1e308, 1), (-1e308, 2e300))", "-100000000.0"},
      {"SELECT regr_slope(column1, column2) FROM (VALUES (1e308, 1), (-1e308, 1.5))",
       "error: regr_slope: the result is out of the range of a real number"},
      /* y alone goes beyond all before */
      {"SELECT abs(corr(column2 * 1e200, column1) - corr(column2, column1)) < 1e-15 FROM (VALUES (0, 0.0), (4, 1e-200), (1, 1.0))",
       "1"},
  };
  CHECK_AND_CLOSE(open_loaded(), cases);
}

static CU_TestInfo tests[] = {
    {"regression", test_regression},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
