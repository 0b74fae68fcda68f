#include "numeric/fixed.h"

#include <CUnit/CUnit.h>
#include <inttypes.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../suites.h"

static int is_integer(const char *x) { return strpbrk(x, ".e") == NULL; }

static size_t write_fixed(const char *x, int digits, fixed_sign sign, char *out) {
  return is_integer(x) ? fixed_integer((int64_t)strtoll(x, NULL, 10), digits, sign, out)
                       : fixed_real(strtod(x, NULL), digits, sign, out);
}

/* Python's decimal module wrote tests/numeric/vectors/fixed.csv. */
static void agrees_with_decimal(void) {
  static char line[1024];
  char x[400], sign[4], want[400], got[FIXED_SIZE];
  int digits, rows = 0, wrong = 0;
  FILE *file = fopen("tests/numeric/vectors/fixed.csv", "r");
  CU_ASSERT_PTR_NOT_NULL_FATAL(file);
  CU_ASSERT_PTR_NOT_NULL(fgets(line, sizeof line, file));
  while (fgets(line, sizeof line, file) != NULL) {
    *sign = '\0';
    if (sscanf(line, "%399[^,],%d,,%399s", x, &digits, want) != 3) {
      CU_ASSERT_EQUAL_FATAL(sscanf(line, "%399[^,],%d,%3[+],%399s", x, &digits, sign, want), 4);
    }
    size_t length = write_fixed(x, digits, *sign == '+' ? FIXED_PLUS : FIXED_NO_PLUS, got);
    if (strcmp(got, want) != 0 || length != strlen(want)) {
      printf("\n    fixed(%s, %d): %s, want %s", x, digits, got, want);
      wrong++;
    }
    rows++;
  }
  fclose(file);
  CU_ASSERT(rows > 1500);
  CU_ASSERT_EQUAL(wrong, 0);
}

/* The longest texts there are fit, to the last byte. */
static void fits(void) {
  char out[FIXED_SIZE];
  CU_ASSERT_EQUAL(fixed_real(-1.7976931348623157e308, FIXED_MOST_DIGITS, FIXED_PLUS, out), 1 + 309 + 1 + 12);
  CU_ASSERT(strlen(out) < FIXED_SIZE);
  CU_ASSERT_EQUAL(fixed_integer(INT64_MIN, FIXED_MOST_DIGITS, FIXED_PLUS, out), 20 + 1 + 12);
}

/* A host may have set a locale whose decimal point is a comma. */
static void ignores_the_locale(void) {
  static const char *const names[] = {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "de_DE"};
  char out[FIXED_SIZE];
  const char *set = NULL;
  for (size_t i = 0; set == NULL && i < sizeof names / sizeof names[0]; i++)
    set = setlocale(LC_NUMERIC, names[i]);
  if (set == NULL) printf("(skipped: no locale with a comma) ");
  fixed_real(1234.565, 2, FIXED_NO_PLUS, out);
  CU_ASSERT_STRING_EQUAL(out, "1234.57");
  setlocale(LC_NUMERIC, "C");
}

static CU_TestInfo tests[] = {
    {"fixed agrees with Python's decimal", agrees_with_decimal},
    {"fixed fits its room", fits},
    {"fixed does not follow the locale", ignores_the_locale},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
