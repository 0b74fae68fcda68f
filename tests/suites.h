/* What the CUnit programs share: a file of tests/FOLDER/ is a suite with the name FOLDER/FILE, and registers itself, so
   that there is no list of suites. */
#ifndef AIRISK_SUITES_H
#define AIRISK_SUITES_H

#include <CUnit/CUnit.h>

typedef struct test_suite {
  const char *file;        /* its source */
  CU_TestInfo *tests;      /* ends with CU_TEST_INFO_NULL */
  int is_long;             /* not in `make check` */
  CU_InitializeFunc begin; /* before its tests, or NULL */
  CU_CleanupFunc end;      /* after them, or NULL */
  struct test_suite *next;
} test_suite;

void add_suite(test_suite *s);

/* The suite of this file, at its end: ADD_SUITE(.tests = tests, .is_long = 1); before main() it is among the others. */
#define ADD_SUITE(...)                                                                            \
  static test_suite suite_of_file;                                                                \
  __attribute__((constructor)) static void add_suite_of_file(void) { add_suite(&suite_of_file); } \
  static test_suite suite_of_file = {.file = __FILE__, __VA_ARGS__}

#endif
