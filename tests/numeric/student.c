#include "numeric/student.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>

#include "../suites.h"
#include "vectors.h"

static void check_vector(const vector *v) {
  double got = student_p(v->x[0], v->y[0]);
  int ok = fabs(got - v->answers[0]) <= 1e-12 * v->answers[0] + 1e-305;
  CU_ASSERT(ok);
  if (!ok) printf("\n%s: got %.17g\n", v->id, got);
}

static void agrees_with_vectors(void) { CU_ASSERT(each_vector("student", 1, check_vector) > 200); }

/* p = 1 - 2 atan(t) / pi for one degree of freedom, 1 - t / sqrt(2 + t^2) for two; symmetric in t. */
static void agrees_with_closed_forms(void) {
  uint64_t random = 7;
  double worst = 0;
  for (int i = 0; i < 20000; i++) {
    double t = exp(20 * next_random(&random) - 10);
    worst = fmax(worst, fabs(student_p(t, 1) / (2 / acos(-1) * atan(1 / t)) - 1));
    double root = sqrt(2 + t * t);
    worst = fmax(worst, fabs(student_p(-t, 2) / (2 / (root * (root + t))) - 1));
  }
  CU_ASSERT(worst < 1e-13);
}

/* Whatever is asked, the continued fraction comes to an end, and p falls as t grows. */
static void falls_with_t(void) {
  uint64_t random = 8;
  int wrong = 0;
  for (int i = 0; i < 20000; i++) {
    double freedom = exp(17 * next_random(&random) - 0.7);
    double t = exp(12 * next_random(&random) - 8);
    double p = student_p(t, freedom);
    double further = student_p(t * 1.001, freedom);
    wrong += !(p <= 1 && p >= further && further >= 0);
  }
  CU_ASSERT_EQUAL(wrong, 0);
  CU_ASSERT_EQUAL(student_p(0, 3), 1);
  CU_ASSERT_EQUAL(student_p(INFINITY, 3), 0);
  CU_ASSERT_EQUAL(student_p(-INFINITY, 3), 0);
  CU_ASSERT(isnan(student_p(NAN, 3)));
}

static CU_TestInfo tests[] = {
    {"student_p agrees with 50 digits", agrees_with_vectors},
    {"student_p agrees with its closed forms", agrees_with_closed_forms},
    {"student_p falls with t, for any degrees of freedom", falls_with_t},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
