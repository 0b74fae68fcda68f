#include "cunit_main.h"

#include <CUnit/Basic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static int begins(const char *name, const char *with) { return strncasecmp(name, with, strlen(with)) == 0; }

static void list(void) {
  for (CU_pSuite suite = CU_get_registry()->pSuite; suite != NULL; suite = suite->pNext) {
    printf("%s\n", suite->pName);
    for (CU_pTest test = suite->pTest; test != NULL; test = test->pNext)
      printf("%s\t%s\n", suite->pName, test->pName);
  }
}

static void leave_out_all(void) {
  for (CU_pSuite suite = CU_get_registry()->pSuite; suite != NULL; suite = suite->pNext) {
    suite->fActive = CU_FALSE;
    for (CU_pTest test = suite->pTest; test != NULL; test = test->pNext) test->fActive = CU_FALSE;
  }
}

static int choose_suites(const char *name) {
  int found = 0;
  for (CU_pSuite suite = CU_get_registry()->pSuite; suite != NULL; suite = suite->pNext) {
    if (!begins(suite->pName, name)) continue;
    suite->fActive = CU_TRUE;
    for (CU_pTest test = suite->pTest; test != NULL; test = test->pNext) test->fActive = CU_TRUE;
    found = 1;
  }
  return found;
}

static int choose_tests(const char *name) {
  int found = 0;
  for (CU_pSuite suite = CU_get_registry()->pSuite; suite != NULL; suite = suite->pNext) {
    for (CU_pTest test = suite->pTest; test != NULL; test = test->pNext) {
      if (!begins(test->pName, name)) continue;
      suite->fActive = test->fActive = CU_TRUE;
      found = 1;
    }
  }
  return found;
}

static int choose(int argc, char **argv) {
  leave_out_all();
  CU_set_fail_on_inactive(CU_FALSE);
  for (int i = 1; i < argc; i++) {
    if (!choose_suites(argv[i]) && !choose_tests(argv[i])) {
      fprintf(stderr, "%s: no suite and no test begins with '%s'; --list names them\n", argv[0], argv[i]);
      return 0;
    }
  }
  return 1;
}

int run_suites(int argc, char **argv, const add_suite *suites, size_t n) {
  if (CU_initialize_registry() != CUE_SUCCESS) {
    fprintf(stderr, "%s: cannot start\n", argv[0]);
    return EXIT_FAILURE;
  }
  for (size_t i = 0; i < n; i++) {
    if (suites[i]() != CUE_SUCCESS) return EXIT_FAILURE;
  }
  int failed = 0;
  if (argc == 2 && strcmp(argv[1], "--list") == 0) {
    list();
  } else if (argc > 1 && !choose(argc, argv)) {
    failed = 1;
  } else {
    CU_basic_set_mode(CU_BRM_NORMAL);
    CU_basic_run_tests();
    failed = CU_get_number_of_failures() > 0 || CU_get_number_of_asserts() == 0;
  }
  CU_cleanup_registry();
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
