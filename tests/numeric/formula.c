/* The formulas of the risk index: one row each, worked out by hand. */
#include "numeric/formula.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "../suites.h"

static const struct {
  const char *name;
  const char *needs[4];
  double capability, safety;
  double constants[3];
  double want;
} rows[] = {
    {"linear", {"beta"}, 80, 60, {0.8}, 41.6},
    {"linear", {"beta"}, 80, 100, {1}, 0},
    {"linear", {"beta"}, 80, 60, {0}, 80},
    {"linear", {"beta"}, 0, 60, {0.5}, 0},
    {"linear", {"beta"}, 1e-10, 0, {0}, 0},                                     /* nine decimals */
    {"exponential", {"a", "c0", "beta"}, 50, 40, {0.02, 30, 0.5}, 1.193459758}, /* e^0.4 x 0.8 */
    {"exponential", {"a", "c0", "beta"}, 30, 100, {0.02, 30, 0.75}, 0.25},
    {"exponential", {"a", "c0", "beta"}, 30, 40, {0, 99, 0.5}, 0.8},
};

static void check_row(size_t i) {
  const formula *f = formula_named(rows[i].name);
  CU_ASSERT_PTR_NOT_NULL_FATAL(f);
  CU_ASSERT_STRING_EQUAL(f->name, rows[i].name);
  size_t n = 0;
  while (rows[i].needs[n] != NULL) {
    CU_ASSERT_PTR_NOT_NULL_FATAL(f->constants[n]);
    CU_ASSERT_STRING_EQUAL(f->constants[n], rows[i].needs[n]);
    n++;
  }
  CU_ASSERT_PTR_NULL(f->constants[n]);
  CU_ASSERT(n <= FORMULA_MOST_CONSTANTS); /* others have room for no more */
  double got = f->index(rows[i].capability, rows[i].safety, rows[i].constants);
  CU_ASSERT_EQUAL(got, rows[i].want);
  if (got != rows[i].want) printf("\nrow %zu: got %.17g\n", i, got);
}

static void test_index(void) {
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) check_row(i);
  const double silly[] = {10, 0, 0.5};
  CU_ASSERT_EQUAL(formula_named("exponential")->index(100, 0, silly), INFINITY);
}

/* Every formula of the list has a row here. */
static void test_names(void) {
  char names[200];
  size_t count = 0;
  snprintf(names, sizeof names, "%s", formula_names());
  for (char *name = strtok(names, ", "); name != NULL; name = strtok(NULL, ", ")) {
    int tested = 0;
    count++;
    CU_ASSERT_PTR_NOT_NULL(formula_named(name));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) tested |= strcmp(rows[i].name, name) == 0;
    CU_ASSERT(tested);
    if (!tested) printf("\nno row for %s\n", name);
  }
  CU_ASSERT(count >= 2);
  CU_ASSERT_PTR_NULL(formula_named("Linear"));
  CU_ASSERT_PTR_NULL(formula_named("linea"));
  CU_ASSERT_PTR_NULL(formula_named(""));
}

static CU_TestInfo tests[] = {
    {"index of every formula", test_index},
    {"names of formulas", test_names},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
