/* What table_number, table_error and table_date make of cells, and what they leave as it is. */
#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

#include "../airisk_test.h"
#include "../suites.h"

/* A text and what it is by the decimal point, by the comma, and where it is not known which; then its error in the last of
   these. NULL: the text as it is; of the error: none. */
typedef struct number_case {
  const char *text, *by_point, *by_comma, *by_either, *error;
} number_case;

static const number_case numbers[] = {
    {"43.5", "43.5", NULL, "43.5", NULL},
    {"43,5", NULL, "43.5", "43.5", NULL},
    {"43", "43.0", "43.0", "43.0", NULL},
    {" 43.5 ", "43.5", NULL, "43.5", NULL},
    {"\xC2\xA0"
     "43.5\xC2\xA0",
     "43.5", NULL, "43.5", NULL},
    {"43,5 %", NULL, "43.5%", "43.5%", NULL},
    {"43.5\xC2\xA0%", "43.5%", NULL, "43.5%", NULL},
    {"43.50%", "43.50%", NULL, "43.50%", NULL},
    {"43\xEF\xBC\x85", "43%", "43%", "43%", NULL},
    {"1.2e1", "12.0", NULL, "12.0", NULL},
    {"1,2E+1", NULL, "12.0", "12.0", NULL},
    {"5e-2%", "0.05%", "0.05%", "0.05%", NULL},
    {".435", "0.435", NULL, "0.435", NULL},
    {"007", "7.0", "7.0", "7.0", NULL},
    {"-0", "0.0", "0.0", "0.0", NULL},
    {"-0.00%", "0.00%", NULL, "0.00%", NULL},
    {"0e5%", "0%", "0%", "0%", NULL},
    {"+3", "3.0", "3.0", "3.0", NULL},
    {"\xE2\x88\x92"
     "5",
     "-5.0", "-5.0", "-5.0", NULL},
    /* thousands */
    {"1,234", "1234.0", "1.234", NULL, NULL},
    {"1.234", "1.234", "1234.0", NULL, NULL},
    {"1.234 %", "1.234%", "1234%", NULL, NULL},
    {"12,345", "12345.0", "12.345", NULL, NULL},
    {"-1,234", "-1234.0", "-1.234", NULL, NULL},
    {"1.234,5", NULL, "1234.5", "1234.5", NULL},
    {"1,234.5", "1234.5", NULL, "1234.5", NULL},
    {"1,234,567", "1234567.0", NULL, "1234567.0", NULL},
    {"1.234.567", NULL, "1234567.0", "1234567.0", NULL},
    {"0,435", NULL, "0.435", "0.435", NULL},
    {"0.435", "0.435", NULL, "0.435", NULL},
    {"1234,567", NULL, "1234.567", "1234.567", NULL},
    {"1 234", "1234.0", "1234.0", "1234.0", NULL},
    {"1\xC2\xA0"
     "234,5",
     NULL, "1234.5", "1234.5", NULL},
    {"1\xE2\x80\x89"
     "234\xE2\x80\x89"
     "567",
     "1234567.0", "1234567.0", "1234567.0", NULL},
    {"1\xE2\x80\xAF"
     "234.5",
     "1234.5", NULL, "1234.5", NULL},
    {"1'234.5", "1234.5", NULL, "1234.5", NULL},
    {"1\xE2\x80\x99"
     "234",
     "1234.0", "1234.0", "1234.0", NULL},
    {"1'234,567", NULL, "1234.567", "1234.567", NULL},
    /* errors */
    {"43.5 \xC2\xB1 1.2", "43.5", NULL, "43.5", "1.2"},
    {"43.5\xC2\xB1"
     "1.2",
     "43.5", NULL, "43.5", "1.2"},
    {"43,5 +- 1,2", NULL, "43.5", "43.5", "1.2"},
    {"43.5 +/- 1.2", "43.5", NULL, "43.5", "1.2"},
    {"43.5 (\xC2\xB1 1.2)", "43.5", NULL, "43.5", "1.2"},
    {"43.5% \xC2\xB1 1.2", "43.5%", NULL, "43.5%", "1.2%"},
    {"43.5 \xC2\xB1 1.2 %", "43.5%", NULL, "43.5%", "1.2%"},
    {"(43.5 \xC2\xB1 1.2)", NULL, NULL, NULL, NULL},
    {"43.5 (1.2)", NULL, NULL, NULL, NULL},
    {"43.5 (\xC2\xB1 1.2", NULL, NULL, NULL, NULL},
    {"43.5 \xC2\xB1", NULL, NULL, NULL, NULL},
    {"43.5 \xC2\xB1 -1.2", NULL, NULL, NULL, NULL},
    {"43.5 \xC2\xB1 1.2 (n = 3)", NULL, NULL, NULL, NULL},
    {"1,234 \xC2\xB1 0.5", "1234.0", NULL, "1234.0", "0.5"},
    {"43 \xC2\xB1 1,234", "43.0", "43.0", NULL, NULL},
    {"\xC2\xB1 1.2", NULL, NULL, NULL, NULL},
    /* no numbers */
    {">80", NULL, NULL, NULL, NULL},
    {"~43", NULL, NULL, NULL, NULL},
    {"43.5*", NULL, NULL, NULL, NULL},
    {"43.5 a", NULL, NULL, NULL, NULL},
    {"43.5.1", NULL, NULL, NULL, NULL},
    {"4.1-mini", NULL, NULL, NULL, NULL},
    {"1,23,456", NULL, NULL, NULL, NULL},
    {"1,2345", NULL, "1.2345", "1.2345", NULL},
    {"1.234,567.8", NULL, NULL, NULL, NULL},
    {"1,234 567", NULL, NULL, NULL, NULL},
    {"1 234'567", NULL, NULL, NULL, NULL},
    {"0 123", NULL, NULL, NULL, NULL},
    {"12 34", NULL, NULL, NULL, NULL},
    {"1\n234", NULL, NULL, NULL, NULL},
    {"5.", NULL, NULL, NULL, NULL},
    {".", NULL, NULL, NULL, NULL},
    {"-", NULL, NULL, NULL, NULL},
    {"%", NULL, NULL, NULL, NULL},
    {"1e", NULL, NULL, NULL, NULL},
    {"e5", NULL, NULL, NULL, NULL},
    {"1e400", NULL, NULL, NULL, NULL},
    {"1e-400", NULL, NULL, NULL, NULL},
    {"1e-350", NULL, NULL, NULL, NULL},
    {"1e350", NULL, NULL, NULL, NULL},
    {"1e99999999999", NULL, NULL, NULL, NULL},
    {"nan", NULL, NULL, NULL, NULL},
    {"Infinity", NULL, NULL, NULL, NULL},
    {"0x1A", NULL, NULL, NULL, NULL},
    {"12/40", NULL, NULL, NULL, NULL},
    {"--5", NULL, NULL, NULL, NULL},
    {"", NULL, NULL, NULL, NULL},
    {"2025-11-16", NULL, NULL, NULL, NULL},
};

static void check_number(sqlite3 *db, const number_case *c) {
  static const char *const decimals[] = {"'.'", "','", "NULL"};
  const char *const wanted[] = {c->by_point, c->by_comma, c->by_either};
  for (int i = 0; i < 3; i++) {
    char *sql = sqlite3_mprintf("SELECT table_number(%Q, %s)", c->text, decimals[i]);
    check_cases(db, &(sql_case){sql, wanted[i] == NULL ? c->text : wanted[i]}, 1);
    sqlite3_free(sql);
  }
  char *sql = sqlite3_mprintf("SELECT table_error(%Q, NULL)", c->text);
  check_cases(db, &(sql_case){sql, c->error == NULL ? "" : c->error}, 1);
  sqlite3_free(sql);
}

static void test_numbers(void) {
  static const sql_case cases[] = {
      {"SELECT typeof(table_number('43.5', '.')), typeof(table_number('43.5%', '.')), typeof(table_number('x', '.'))",
       "real|text|text"},
      {"SELECT table_number(NULL, '.'), table_number(3, NULL), table_number(2.5, ','), typeof(table_number(x'3334', NULL))",
       "|3|2.5|blob"},
      {"SELECT table_error(NULL, '.'), table_error(3, NULL), table_error('43.5 +- 0.5', '.')", "||0.5"},
      {"SELECT table_number('12' || char(0) || '3', '.') = '12' || char(0) || '3'", "1"},
      {"SELECT typeof(table_number(printf('%.*c', 500, '9'), '.'))", "text"},
      {"SELECT table_number('0.1', '.') = 0.1, table_number('0,63412341234123413', ',') = 0.63412341234123413",
       "1|1"},
      {"SELECT table_number('1', ';')", "error: table_number: decimal must be '.', ',' or NULL, got ';'"},
      {"SELECT table_error('1', 5)", "error: table_error: decimal must be '.', ',' or NULL, got 5"},
      {"SELECT table_number('1')", "error: wrong number of arguments to function table_number()"},
  };
  sqlite3 *db = open_loaded();
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) check_number(db, &numbers[i]);
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* A text, and what it is without an order, by mdy and by dmy; NULL: the text as it is. */
typedef struct date_case {
  const char *text, *without, *by_mdy, *by_dmy;
} date_case;

#define ALWAYS(text, date) \
  { text, date, date, date }
#define NEVER(text) \
  { text, NULL, NULL, NULL }

static const date_case dates[] = {
    ALWAYS("2025-11-16", "2025-11-16"),
    ALWAYS(" 2025-11-16\xC2\xA0", "2025-11-16"),
    ALWAYS("2025/11/16", "2025-11-16"),
    ALWAYS("2025.1.6", "2025-01-06"),
    ALWAYS("20251116", "2025-11-16"),
    ALWAYS("2025\xE5\xB9\xB4"
           "11\xE6\x9C\x88"
           "16\xE6\x97\xA5",
           "2025-11-16"),
    ALWAYS("2024-02-29", "2024-02-29"),
    ALWAYS("2025-11-16 20:17", "2025-11-16 20:17:00"),
    ALWAYS("2025-11-16T20:17:05", "2025-11-16 20:17:05"),
    ALWAYS("2025-11-16T20:17:05.987Z", "2025-11-16 20:17:05"),
    ALWAYS("2025-11-16T20:17:05+02:00", "2025-11-16 18:17:05"),
    ALWAYS("2025-11-16T20:17:05-0800", "2025-11-17 04:17:05"),
    ALWAYS("2025-11-16 00:30 +01", "2025-11-15 23:30:00"),
    ALWAYS("2024-12-31 23:30:00 -01:30", "2025-01-01 01:00:00"),
    ALWAYS("2024-03-01 00:30:00 +05:30", "2024-02-29 19:00:00"),
    ALWAYS("2025-11-16 20:17 UTC", "2025-11-16 20:17:00"),
    ALWAYS("16 November 2025 8:17pm", "2025-11-16 20:17:00"),
    ALWAYS("16 Nov 2025, 8:17 PM", "2025-11-16 20:17:00"),
    ALWAYS("16 Nov 2025 12:05 am", "2025-11-16 00:05:00"),
    ALWAYS("16 Nov 2025 12:05 pm", "2025-11-16 12:05:00"),
    ALWAYS("November 16, 2025", "2025-11-16"),
    ALWAYS("Nov. 16 2025", "2025-11-16"),
    ALWAYS("NOVEMBER 16th, 2025", "2025-11-16"),
    ALWAYS("1st May 2025", "2025-05-01"),
    ALWAYS("22nd may 2025", "2025-05-22"),
    ALWAYS("3rd Sept 2025", "2025-09-03"),
    ALWAYS("13th June 2025", "2025-06-13"),
    ALWAYS("16-Nov-2025", "2025-11-16"),
    ALWAYS("Sun, 16 Nov 2025 20:17:00 GMT", "2025-11-16 20:17:00"),
    ALWAYS("Sunday 16 November 2025", "2025-11-16"),
    {"8/15/2025", NULL, "2025-08-15", NULL},
    {"15/8/2025", NULL, NULL, "2025-08-15"},
    {"3/4/2025", NULL, "2025-03-04", "2025-04-03"},
    {"03-04-2025", NULL, "2025-03-04", "2025-04-03"},
    {"15.08.2025", NULL, NULL, "2025-08-15"},
    {"3/4/2025 8:17 PM", NULL, "2025-03-04 20:17:00", "2025-04-03 20:17:00"},
    NEVER("2025-02-29"),
    NEVER("2025-13-01"),
    NEVER("2025-11"),
    NEVER("2025"),
    NEVER("20251316"),
    NEVER("45977"),
    NEVER("2025-11/16"),
    NEVER("2025-11-16 24:00"),
    NEVER("2025-11-16 20:60"),
    NEVER("2025-11-16 20:17:60"),
    NEVER("2025-11-16 20:17:05."),
    NEVER("2025-11-16 13:17 pm"),
    NEVER("2025-11-16 0:17 am"),
    NEVER("2025-11-16 20:17 EST"),
    NEVER("2025-11-16 20:17 +19:00"),
    NEVER("2025-11-16 20:17 x"),
    NEVER("2025-11-1620:17"),
    NEVER("0000-01-01 00:00 +01:00"),
    NEVER("31 April 2025"),
    NEVER("16 Novem 2025"),
    NEVER("16th of November 2025"),
    NEVER("2th May 2025"),
    NEVER("11st May 2025"),
    NEVER("16 Nov 25"),
    NEVER("16November2025"),
    NEVER("3/4/25"),
    NEVER("3/4-2025"),
    NEVER("3/4/2025/6"),
    NEVER(""),
    NEVER("later"),
};

static void check_date(sqlite3 *db, const date_case *c) {
  static const char *const orders[] = {"NULL", "'mdy'", "'dmy'"};
  const char *const wanted[] = {c->without, c->by_mdy, c->by_dmy};
  for (int i = 0; i < 3; i++) {
    char *sql = sqlite3_mprintf("SELECT table_date(%Q, %s)", c->text, orders[i]);
    check_cases(db, &(sql_case){sql, wanted[i] == NULL ? c->text : wanted[i]}, 1);
    sqlite3_free(sql);
  }
}

static void test_dates(void) {
  static const sql_case cases[] = {
      {"SELECT table_date(NULL, 'mdy'), table_date(20251116, NULL), typeof(table_date(2.5, NULL))",
       "|20251116|real"},
      {"SELECT table_date('x', 'ymd')", "error: table_date: order must be 'mdy', 'dmy' or NULL, got 'ymd'"},
      /* every day of 400 years, with a zone that moves it to the next or the last, as SQLite reckons them */
      {"WITH RECURSIVE d(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM d WHERE n < 146097), t AS (SELECT date('1800-01-01', n "
       "|| ' days') AS day FROM d) SELECT count(*), sum(table_date(day || ' 23:30 -01:00', NULL) = datetime(day || "
       "' 23:30', '+1 hour')), sum(table_date(day || 'T00:30+01:00', NULL) = datetime(day || ' 00:30', '-1 hour')) FROM t",
       "146098|146098|146098"},
  };
  sqlite3 *db = open_loaded();
  for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++) check_date(db, &dates[i]);
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static CU_TestInfo tests[] = {
    {"numbers in cells", test_numbers},
    {"dates in cells", test_dates},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
