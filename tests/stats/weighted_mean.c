/* weighted_mean: known answers, edges, every error of input. */
#include "../airisk_test.h"
#include "../suites.h"

static void test_weighted_mean(void) {
  static const sql_case cases[] = {
      {"SELECT weighted_mean(column1, column2) FROM (VALUES (10, 1), (20, 3))", "17.5"},
      {"SELECT weighted_mean(column1, column2) FROM (VALUES (10, 1), (NULL, 3), (20, NULL))", "10.0"},
      {"SELECT weighted_mean(1, 1) WHERE 0", ""},
      {"SELECT weighted_mean(column1, 0) FROM (VALUES (10), (20))", ""},
      {"SELECT weighted_mean(0.1, column1) = 0.1 FROM (VALUES (0.3), (0.7), (1e-9), (3))", "1"},
      {"SELECT weighted_mean(column1, 1) FROM (VALUES (1e16), (1.0), (-1e16))", "0.333333333333333"},
      {"SELECT weighted_mean(1e308, 1)", "1.0e+308"},
      {"SELECT weighted_mean(1, -1)",
       "error: weighted_mean: weight must be a finite number of at least 0, got -1"},
      {"SELECT weighted_mean(9e999, 1)", "error: weighted_mean: x must be a finite number, got Inf"},
      {"SELECT weighted_mean('a', 1)", "error: weighted_mean: x must be a finite number, got the text 'a'"},
      {"SELECT weighted_mean(1, x'01')",
       "error: weighted_mean: weight must be a finite number of at least 0, got a blob of 1 bytes"},
      {"SELECT weighted_mean(1e308, 1e308), weighted_mean(column1, column2) FROM (VALUES (1, 1e300), (3, 1e300))",
       "1.0e+308|2.0"},
      {"SELECT weighted_mean(column1, 1e-300), weighted_mean(column1, 5e-324), weighted_mean(column1 * 1e-300, 1) * 1e300 FROM (VALUES (1), (4))",
       "2.5|2.5|2.5"},
      {"SELECT weighted_mean(column1, column2) FROM (VALUES (1e300, 1e-300), (1, 1))", "2.0"},
      /* the product of these two is below what a double holds with all its digits */
      {"SELECT weighted_mean(1.2345678901234567e-115, 1e-200) = 1.2345678901234567e-115", "1"},
  };
  CHECK_AND_CLOSE(open_loaded(), cases);
}

static CU_TestInfo tests[] = {
    {"weighted_mean", test_weighted_mean},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
