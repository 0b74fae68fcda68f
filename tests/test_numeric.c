/* The tests of the numeric routines. No SQLite: this program is not even linked with it. */
#include "cunit_main.h"
#include "suites.h"

int main(int argc, char **argv) {
  static const add_suite suites[] = {
      add_dates_suite,      add_sort_suite,     add_median_suite,       add_student_suite,
      add_regression_suite, add_spearman_suite, add_mann_whitney_suite, add_kendall_suite,
      add_theil_sen_suite,  add_frontier_suite, add_trend_suite,        add_fixed_suite,
      add_tree_suite,       add_formula_suite,  add_combine_suite,      add_estimate_suite,
      add_held_out_suite,   add_sha256_suite,   add_mean_error_suite,
  };
  return run_suites(argc, argv, suites, sizeof suites / sizeof suites[0]);
}
