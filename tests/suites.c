/* The main program of both CUnit programs. Which suites it has is a matter of what is linked with it.
     program                 everything
     program name ...        the suites whose names, or whose files' names, begin so, or else the tests; lower case for
                             upper does
     program --list          a line each: a suite and `check` or `test`, parted by a tab; its tests have a third column
   Fails when a test fails, when nothing was asserted, or when nothing has the name. */
#include "suites.h"

#include <CUnit/Basic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static test_suite *first = NULL;

/* Long suites last, then by name. The memory suite is one of them: it must be behind those that count on the extension's
   file being let go, which SQLite keeps open when an allocation fails while it loads it. */
static int is_before(const test_suite *a, const test_suite *b) {
  return a->is_long != b->is_long ? a->is_long < b->is_long : strcmp(a->file, b->file) < 0;
}

void add_suite(test_suite *s) {
  test_suite **at = &first;
  while (*at != NULL && is_before(*at, s)) at = &(*at)->next;
  s->next = *at;
  *at = s;
}

/* Of tests/FOLDER/FILE.c: FOLDER/FILE, in a buffer of its own. */
static const char *name_of(const test_suite *s) {
  static char name[100];
  const char *folder = strncmp(s->file, "tests/", 6) == 0 ? s->file + 6 : s->file;
  snprintf(name, sizeof name, "%.*s", (int)strcspn(folder, "."), folder);
  return name;
}

static int register_suites(void) {
  if (CU_initialize_registry() != CUE_SUCCESS) return 0;
  for (const test_suite *s = first; s != NULL; s = s->next) {
    CU_pSuite added = CU_add_suite(name_of(s), s->begin, s->end);
    for (const CU_TestInfo *test = s->tests; added != NULL && test->pName != NULL; test++) {
      if (CU_add_test(added, test->pName, test->pTestFunc) == NULL) return 0;
    }
  }
  return CU_get_error() == CUE_SUCCESS;
}

static void list(void) {
  for (const test_suite *s = first; s != NULL; s = s->next) {
    const char *when = s->is_long ? "test" : "check";
    printf("%s\t%s\n", name_of(s), when);
    for (const CU_TestInfo *test = s->tests; test->pName != NULL; test++)
      printf("%s\t%s\t%s\n", name_of(s), when, test->pName);
  }
}

static int begins(const char *name, const char *with) { return strncasecmp(name, with, strlen(with)) == 0; }

static int begins_at_either_part(const char *name, const char *with) {
  const char *file = strchr(name, '/');
  return begins(name, with) || (file != NULL && begins(file + 1, with));
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
    if (!begins_at_either_part(suite->pName, name)) continue;
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

int main(int argc, char **argv) {
  if (!register_suites()) {
    fprintf(stderr, "%s: cannot start\n", argv[0]);
    return EXIT_FAILURE;
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
