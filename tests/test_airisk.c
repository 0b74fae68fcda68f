/* The tests of the built extension, through a real in-process SQLite connection that loads it. */
#include <stdio.h>
#include <stdlib.h>

#include "airisk_test.h"
#include "cunit_main.h"

int main(int argc, char **argv) {
  /* The memory suite behind those that count on the file being let go: SQLite keeps it open when an allocation fails
     while it loads it. */
  static const add_suite suites[] = {
      add_function_suite,  add_window_suite,     add_table_function_suite, add_database_suite,
      add_join_suite,      add_random_suite,     add_host_suite,           add_memory_suite,
      add_what_if_suite,   add_ties_suite,       add_scanner_suite,        add_sheet_text_suite,
      add_export_suite,    add_xlsx_check_suite, add_table_values_suite,   add_edition_suite,
      add_published_suite,
  };
  if (install_failing_malloc() != SQLITE_OK) {
    fprintf(stderr, "test_airisk: cannot start\n");
    return EXIT_FAILURE;
  }
  return run_suites(argc, argv, suites, sizeof suites / sizeof suites[0]);
}
