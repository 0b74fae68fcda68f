/* Aggregates of one sample: known answers, edges, every error of input. */
#include "../airisk_test.h"
#include "../suites.h"

static void test_standard_error_of_mean(void) {
  static const sql_case cases[] = {
      {"SELECT printf('%.12f', standard_error_of_mean(column1)) FROM (VALUES (2), (NULL), (4), (6))",
       "1.154700538379"},
      {"SELECT standard_error_of_mean(column1) FROM (VALUES (1.5), (1.5))", "0.0"},
      {"SELECT standard_error_of_mean(7), standard_error_of_mean(NULL)", "|"},
      {"SELECT standard_error_of_mean(1) WHERE 0", ""},
      {"SELECT standard_error_of_mean('a')",
       "error: standard_error_of_mean: x must be a finite number, got the text 'a'"},
  };
  CHECK_AND_CLOSE(open_loaded(), cases);
}

static void test_sample_median(void) {
  static const sql_case cases[] = {
      {"SELECT sample_median(column1) FROM (VALUES (3), (NULL), (1), (10))", "3.0"},
      {"SELECT sample_median(column1) FROM (VALUES (3), (1), (10), (4))", "3.5"},
      {"SELECT sample_median(7), sample_median(NULL)", "7.0|"},
      {"SELECT sample_median(1) WHERE 0", ""},
      {"SELECT sample_median('a')", "error: sample_median: x must be a finite number, got the text 'a'"},
      {"SELECT sample_median(-9e999)", "error: sample_median: x must be a finite number, got -Inf"},
  };
  CHECK_AND_CLOSE(open_loaded(), cases);
}

static CU_TestInfo tests[] = {
    {"standard_error_of_mean", test_standard_error_of_mean},
    {"sample_median", test_sample_median},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
