/* pareto_set: known answers, edges, every error of input. */
#include "../airisk_test.h"
#include "../suites.h"

static void test_pareto_set(void) {
  static const sql_case cases[] = {
      {"SELECT pareto_set(column1, column2, column3) FROM (VALUES ('a', 90, 50), ('b', 80, 20), ('c', 70, "
       "30))",
       "[\"a\",\"b\"]"},
      /* equal in one score and worse in the other: still there */
      {"SELECT pareto_set(column1, column2, column3) FROM (VALUES (1, 90, 80), (2, 90, 50), (3, 80, 50), (4, "
       "80, 51))",
       "[2,1,3]"},
      {"SELECT pareto_set(column1, 1, 1) FROM (VALUES (3), (1), (2))", "[3,1,2]"},
      {"SELECT pareto_set(1, 2, 3) WHERE 0", "[]"},
      {"SELECT pareto_set(column1, column2, 1) FROM (VALUES (NULL, 1), (1, NULL))", "[]"},
      {"SELECT pareto_set(column1, 1, 1) FROM (VALUES (1), (2.5), ('t\"\\' || char(10)))",
       "[1,2.5,\"t\\\"\\\\\\u000a\"]"},
      {"SELECT pareto_set(x'01', 1, 1)",
       "error: pareto_set: key must be an integer, a finite real or text, got a blob of 1 bytes"},
      {"SELECT pareto_set(9e999, 1, 1)",
       "error: pareto_set: key must be an integer, a finite real or text, got Inf"},
      {"SELECT pareto_set(1, 'a', 1)",
       "error: pareto_set: maximize must be a finite number, got the text 'a'"},
      {"SELECT pareto_set(1, 1, 9e999)", "error: pareto_set: minimize must be a finite number, got Inf"},
  };
  CHECK_AND_CLOSE(open_loaded(), cases);
}

static CU_TestInfo tests[] = {
    {"pareto_set", test_pareto_set},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
