/* The tests of the numeric routines. No SQLite: this program is not even linked with it. */
#include <CUnit/Basic.h>
#include <stdio.h>
#include <stdlib.h>

#include "suites.h"

int main(void) {
  static int (*const suites[])(void) = {
      add_dates_suite,      add_sort_suite,     add_median_suite,       add_student_suite,
      add_regression_suite, add_spearman_suite, add_mann_whitney_suite, add_kendall_suite,
      add_theil_sen_suite,  add_frontier_suite, add_trend_suite,        add_fixed_suite,
  };
  if (CU_initialize_registry() != CUE_SUCCESS) return EXIT_FAILURE;
  for (size_t i = 0; i < sizeof suites / sizeof suites[0]; i++) {
    if (suites[i]() != CUE_SUCCESS) return EXIT_FAILURE;
  }
  CU_basic_set_mode(CU_BRM_NORMAL);
  CU_basic_run_tests();
  int failed = CU_get_number_of_failures() > 0 || CU_get_number_of_asserts() == 0;
  CU_cleanup_registry();
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
