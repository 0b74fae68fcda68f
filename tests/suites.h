/* The suites of the numeric routines, one a subject; each returns a CUnit error code. */
#ifndef AIRISK_SUITES_H
#define AIRISK_SUITES_H

int add_sort_suite(void);
int add_median_suite(void);
int add_mean_error_suite(void);
int add_student_suite(void);
int add_spearman_suite(void);
int add_mann_whitney_suite(void);
int add_kendall_suite(void);
int add_theil_sen_suite(void);
int add_regression_suite(void);
int add_frontier_suite(void);
int add_trend_suite(void);
int add_dates_suite(void);
int add_fixed_suite(void);
int add_formula_suite(void);
int add_combine_suite(void);
int add_estimate_suite(void);
int add_held_out_suite(void);
int add_tree_suite(void);
int add_sha256_suite(void);

#endif
