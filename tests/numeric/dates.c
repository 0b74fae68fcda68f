#include <CUnit/CUnit.h>
#include <string.h>

#include "numeric/dates.h"
#include "../suites.h"

static void test_text(void) {
  static const struct {
    const char *text;
    int valid;
  } cases[] = {
      {"2025-09-30", 1}, {"2024-02-29", 1}, {"2000-02-29", 1}, {"0000-01-01", 1}, {"9999-12-31", 1},
      {"2025-02-29", 0}, {"1900-02-29", 0}, {"2025-02-30", 0}, {"2025-04-31", 0}, {"2025-13-01", 0},
      {"2025-00-10", 0}, {"2025-01-00", 0}, {"2025-1-01", 0},  {"20250101", 0},   {"2025-01-01 ", 0},
      {"2025/01/01", 0}, {"-025-01-01", 0}, {"now", 0},        {"", 0},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    day d;
    CU_ASSERT_EQUAL(day_from_text(cases[i].text, strlen(cases[i].text), &d), cases[i].valid);
  }
}

/* Every day of 400 years and more follows the one before it. */
static void test_numbers(void) {
  long expected = day_number((day){1600, 1, 1});
  int wrong = 0;
  for (int year = 1600; year < 2100; year++) {
    for (int month = 1; month <= 12; month++) {
      for (int in_month = 1; in_month <= 31; in_month++) {
        char text[11] = {(char)('0' + year / 1000),
                         (char)('0' + year / 100 % 10),
                         (char)('0' + year / 10 % 10),
                         (char)('0' + year % 10),
                         '-',
                         (char)('0' + month / 10),
                         (char)('0' + month % 10),
                         '-',
                         (char)('0' + in_month / 10),
                         (char)('0' + in_month % 10),
                         '\0'};
        day d;
        if (day_from_text(text, 10, &d)) wrong += day_number(d) != expected++;
      }
    }
  }
  CU_ASSERT_EQUAL(wrong, 0);
  CU_ASSERT_EQUAL(day_number((day){1970, 1, 1}), 0);
  CU_ASSERT_EQUAL(day_number((day){2025, 9, 30}), 20361); /* unixepoch('2025-09-30') / 86400 */
}

static CU_TestInfo tests[] = {
    {"text", test_text},
    {"day numbers", test_numbers},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
