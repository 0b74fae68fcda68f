/* Bars against known ones, and what is rounded. */
#include "numeric/bar.h"

#include <CUnit/CUnit.h>
#include <float.h>
#include <string.h>

#include "../suites.h"

static void check_bar(double x, double highest, int width, const char *want) {
  char out[BAR_SIZE];
  CU_ASSERT_EQUAL(bar_text(x, highest, width, out), strlen(want));
  CU_ASSERT_STRING_EQUAL(out, want);
}

static void known_bars(void) {
  static const char *const eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"};
  for (int i = 0; i <= 8; i++) check_bar(i, 8, 1, eighths[i]);
  check_bar(45.2, 100, 20, "█████████");
  check_bar(50, 100, 3, "█▌");
  check_bar(100, 100, 3, "███");
}

/* To the nearest eighth, a half up; but what is above 0 shows. */
static void rounding(void) {
  check_bar(1.49, 8, 1, "▏");
  check_bar(1.5, 8, 1, "▎");
  check_bar(7.5, 8, 1, "█");
  check_bar(0.1, 8, 1, "▏");
  check_bar(DBL_TRUE_MIN, DBL_MAX, 20, "▏");
  check_bar(-0.0, 8, 1, "");
}

static void longest(void) {
  char out[BAR_SIZE];
  CU_ASSERT_EQUAL(bar_text(DBL_MAX, DBL_MAX, BAR_WIDEST, out), BAR_SIZE - 1);
  CU_ASSERT_EQUAL(bar_text(DBL_TRUE_MIN, DBL_TRUE_MIN, BAR_WIDEST, out), BAR_SIZE - 1);
}

static CU_TestInfo tests[] = {
    {"known bars", known_bars},
    {"rounding", rounding},
    {"the longest", longest},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
