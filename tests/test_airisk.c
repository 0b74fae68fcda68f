/* The tests of the built extension, through a real in-process SQLite connection that loads it. */
#include <CUnit/Basic.h>
#include <stdio.h>
#include <stdlib.h>

#include "airisk_test.h"

int main(void) {
  static int (*const suites[])(void) = {
      add_function_suite, add_window_suite,     add_table_function_suite, add_random_suite,
      add_memory_suite,   add_host_suite,       add_what_if_suite,        add_ties_suite,
      add_scanner_suite,  add_sheet_text_suite, add_export_suite,
  };
  if (install_failing_malloc() != SQLITE_OK || CU_initialize_registry() != CUE_SUCCESS) {
    fprintf(stderr, "test_airisk: cannot start\n");
    return EXIT_FAILURE;
  }
  for (size_t i = 0; i < sizeof suites / sizeof suites[0]; i++) {
    if (suites[i]() != CUE_SUCCESS) return EXIT_FAILURE;
  }
  CU_basic_set_mode(CU_BRM_NORMAL);
  CU_basic_run_tests();
  int failed = CU_get_number_of_failures() > 0 || CU_get_number_of_asserts() == 0;
  CU_cleanup_registry();
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
