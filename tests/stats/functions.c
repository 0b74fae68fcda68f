/* Scalar functions and aggregates: known answers, edges, every error of input. */
#include <CUnit/CUnit.h>

#include "../airisk_test.h"
#include "../suites.h"

#define CHECK(db, cases) check_cases(db, cases, sizeof(cases) / sizeof((cases)[0]))

static void test_risk_index(void) {
  static const sql_case cases[] = {
      {"SELECT risk_index(80, 50, 0.8), risk_index(100, 100, 1), risk_index(72.7, 0, 0.8)", "48.0|0.0|72.7"},
      {"SELECT risk_index(NULL, 50, 0.8), risk_index(80, NULL, 0.8), risk_index(80, 50, NULL)", "||"},
      {"SELECT risk_index(120, 50, 0.8)", "error: risk_index: capability must be between 0 and 100, got 120"},
      {"SELECT risk_index(-0.5, 50, 0.8)",
       "error: risk_index: capability must be between 0 and 100, got -0.5"},
      {"SELECT risk_index(80, 100.5, 0.8)", "error: risk_index: safety must be between 0 and 100, got 100.5"},
      {"SELECT risk_index(80, 50, 1.5)", "error: risk_index: beta must be between 0 and 1, got 1.5"},
      {"SELECT risk_index('80', 50, 0.8)",
       "error: risk_index: capability must be between 0 and 100, got the text '80'"},
      {"SELECT risk_index(80, x'00', 0.8)",
       "error: risk_index: safety must be between 0 and 100, got a blob of 1 bytes"},
      {"SELECT risk_index(80, 50, 9e999)", "error: risk_index: beta must be between 0 and 1, got Inf"},
      {"SELECT risk_index(80, 50)", "error: wrong number of arguments to function risk_index()"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void test_quarter(void) {
  static const sql_case cases[] = {
      {"SELECT quarter('2025-09-30'), quarter('2025-01-01'), quarter('2024-12-31')", "2025Q3|2025Q1|2024Q4"},
      {"SELECT quarter('2024-02-29'), quarter('0001-04-01'), quarter(NULL)", "2024Q1|0001Q2|"},
      {"SELECT quarter('2025-02-30')",
       "error: quarter: date must be a real date like 2025-09-30, got '2025-02-30'"},
      {"SELECT quarter('2023-02-29')",
       "error: quarter: date must be a real date like 2025-09-30, got '2023-02-29'"},
      {"SELECT quarter('2025-9-30')",
       "error: quarter: date must be a real date like 2025-09-30, got '2025-9-30'"},
      {"SELECT quarter('now')", "error: quarter: date must be a real date like 2025-09-30, got 'now'"},
      {"SELECT quarter(2025)", "error: quarter: date must be a real date like 2025-09-30, got 2025"},
      {"SELECT airisk_version() GLOB '[0-9]*.[0-9]*.[0-9]*'", "1"},
      {"SELECT airisk_schema_version()",
       "error: airisk_schema_version: this database has no airisk tables; read schema.sql first"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void test_must_be_known(void) {
  static const sql_case cases[] = {
      {"SELECT must_be_known(0, 'x'), must_be_known('', NULL), must_be_known(2.5, 'x')", "0||2.5"},
      {"SELECT must_be_known(NULL, 'm: the margin of ' || 1)", "error: m: the margin of 1 is not known"},
      {"SELECT must_be_known(NULL, NULL)", "error: must_be_known: a value is not known"},
      {"SELECT formula_highest('linear'), formula_highest('exponential'), formula_highest('cubic'), formula_highest(NULL)",
       "100.0|||"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* Each place that Markdown reads has a case; what it does not read stays. */
static void test_markdown_text(void) {
  static const sql_case cases[] = {
      {"SELECT markdown_text('GPT-5 (high), Llama 3.1: 52.4 (p < 0.001); a-b + c = d & e > f!')",
       "GPT-5 (high), Llama 3.1: 52.4 (p < 0.001); a-b + c = d & e > f!"},
      {"SELECT markdown_text('<img src=x onerror=y></b><!-- --><?x?>')",
       "\\<img src=x onerror=y>\\</b>\\<!-- -->\\<?x?>"},
      {"SELECT markdown_text('[a](javascript:x) ![b](c)')", "\\[a\\](javascript:x) !\\[b\\](c)"},
      {"SELECT markdown_text('*x* _y_ `z` ~~u~~ $v$ a|b \\# &lt; &#60;')",
       "\\*x\\* \\_y\\_ \\`z\\` \\~\\~u\\~\\~ \\$v\\$ a\\|b \\\\\\# \\&lt; \\&\\#60;"},
      {"SELECT markdown_text('x a.b@c.d @e f@ g')", "x a.b<!-- -->@c.d @e f@ g"},
      {"SELECT markdown_text('http://x.y www.x.y WWW.z w.x')", "http\\://x.y www\\.x.y WWW\\.z w.x"},
      {"SELECT markdown_text('# a'), markdown_text('> a'), markdown_text('+ a'), markdown_text('- a'), markdown_text('===')",
       "\\# a|\\> a|\\+ a|\\- a|\\==="},
      {"SELECT markdown_text('12. a'), markdown_text('3) a'), markdown_text('12 a'), markdown_text('1.'), markdown_text('.5')",
       "12\\. a|3\\) a|12 a|1\\.|.5"},
      {"SELECT markdown_text('    a' || char(10) || 'b' || char(13, 9) || 'c '), markdown_text(' - a')",
       "a b  c |\\- a"},
      {"SELECT markdown_text(''), markdown_text('  '), markdown_text(NULL), markdown_text(5), markdown_text('能力分*')",
       "|||5|能力分\\*"},
      {"SELECT markdown_text(x'61')", "error: markdown_text: text must be a text, got a blob of 1 bytes"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void test_bar(void) {
  static const sql_case cases[] = {
      {"SELECT bar(45.2, 100, 20)", "█████████"},
      {"SELECT bar(0, 100, 20), bar(100, 100, 3), bar(1, 8, 1), bar(7, 8, 1), bar(50, 100, 1)", "|███|▏|▉|▌"},
      /* an eighth at least; else what is nearest, a half away from zero */
      {"SELECT bar(1e-300, 100, 20), bar(0.3, 8, 1), bar(1.4, 8, 1), bar(1.5, 8, 1), bar(99.9, 100, 1)",
       "▏|▏|▏|▎|█"},
      {"SELECT bar(4.9e-324, 4.9e-324, 2), length(bar(1.7e308, 1.7e308, 1000)), typeof(bar(1, 2, 3))",
       "██|1000|text"},
      {"SELECT bar(NULL, 1, 1), bar(1, NULL, 1), bar(1, 1, NULL), bar('a', 1, NULL)", "|||"},
      {"SELECT bar(-0.1, 100, 20)", "error: bar: x must be between 0 and highest, got -0.1"},
      {"SELECT bar('1', 100, 20)", "error: bar: x must be between 0 and highest, got the text '1'"},
      {"SELECT bar(9e999, 100, 20)", "error: bar: x must be between 0 and highest, got Inf"},
      {"SELECT bar(1, 0, 20)", "error: bar: highest must be a finite number greater than 0, got 0"},
      {"SELECT bar(1, 9e999, 20)", "error: bar: highest must be a finite number greater than 0, got Inf"},
      {"SELECT bar(1, 2, 0)", "error: bar: width must be an integer between 1 and 1000, got 0"},
      {"SELECT bar(1, 2, 1001)", "error: bar: width must be an integer between 1 and 1000, got 1001"},
      {"SELECT bar(1, 2, 2.0)", "error: bar: width must be an integer between 1 and 1000, got 2.0"},
      {"SELECT bar(1, 2)", "error: wrong number of arguments to function bar()"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void test_fixed(void) {
  static const sql_case cases[] = {
      {"SELECT fixed(2.675, 2), fixed(18.95, 1), fixed(-18.95, 1), fixed(0.5, 0), fixed(1234.5, 3)",
       "2.68|19.0|-19.0|1|1234.500"},
      {"SELECT fixed(-0.04, 1), fixed(-0.0, 2), fixed(0, 1), fixed(-1e-300, 12)",
       "0.0|0.00|0.0|0.000000000000"},
      {"SELECT fixed(7.6, 1, '+'), fixed(-7.6, 1, '+'), fixed(0.04, 1, '+'), fixed(-0.04, 1, '+'), fixed(3, 0, '+')",
       "+7.6|-7.6|0.0|0.0|+3"},
      {"SELECT fixed(9007199254740993, 1), fixed(-9223372036854775808, 0), fixed(1e20, 0)",
       "9007199254740993.0|-9223372036854775808|100000000000000000000"},
      {"SELECT length(fixed(1.7e308, 12)), typeof(fixed(1, 1))", "322|text"},
      {"SELECT fixed(NULL, 1), fixed(1, NULL), fixed(1, 1, NULL), fixed('a', NULL)", "|||"},
      {"SELECT fixed('2.5', 1)", "error: fixed: x must be a finite number, got the text '2.5'"},
      {"SELECT fixed(x'32', 1)", "error: fixed: x must be a finite number, got a blob of 1 bytes"},
      {"SELECT fixed(9e999, 1)", "error: fixed: x must be a finite number, got Inf"},
      {"SELECT fixed(-9e999, 1)", "error: fixed: x must be a finite number, got -Inf"},
      {"SELECT fixed(1, 13)", "error: fixed: digits must be an integer between 0 and 12, got 13"},
      {"SELECT fixed(1, -1)", "error: fixed: digits must be an integer between 0 and 12, got -1"},
      {"SELECT fixed(1, 4294967297)",
       "error: fixed: digits must be an integer between 0 and 12, got 4294967297"},
      {"SELECT fixed(1, 2.0)", "error: fixed: digits must be an integer between 0 and 12, got 2.0"},
      {"SELECT fixed(1, '2')", "error: fixed: digits must be an integer between 0 and 12, got the text '2'"},
      {"SELECT fixed(1, 2, '-')", "error: fixed: sign must be '+' or left out, got '-'"},
      {"SELECT fixed(1, 2, 1)", "error: fixed: sign must be '+' or left out, got 1"},
      {"SELECT fixed(1)", "error: wrong number of arguments to function fixed()"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void test_weighted_mean(void) {
  static const sql_case cases[] = {
      {"SELECT weighted_mean(column1, column2) FROM (VALUES (10, 1), (20, 3))", "17.5"},
      {"SELECT weighted_mean(column1, column2) FROM (VALUES (10, 1), (NULL, 3), (20, NULL))", "10.0"},
      {"SELECT weighted_mean(1, 1) WHERE 0", ""},
      {"SELECT weighted_mean(column1, 0) FROM (VALUES (10), (20))", ""},
      {"SELECT weighted_mean(0.1, column1) = 0.1 FROM (VALUES (0.3), (0.7), (1e-9), (3))", "1"},
      {"SELECT weighted_mean(column1, 1) FROM (VALUES (1e16), (1.0), (-1e16))", "0.333333333333333"},
      {"SELECT weighted_mean(1e308, 1)", "1.0e+308"},
      {"SELECT weighted_mean(1, -1)",
       "error: weighted_mean: weight must be a finite number of at least 0, got -1"},
      {"SELECT weighted_mean(9e999, 1)", "error: weighted_mean: x must be a finite number, got Inf"},
      {"SELECT weighted_mean('a', 1)", "error: weighted_mean: x must be a finite number, got the text 'a'"},
      {"SELECT weighted_mean(1, x'01')",
       "error: weighted_mean: weight must be a finite number of at least 0, got a blob of 1 bytes"},
      {"SELECT weighted_mean(1e308, 1e308), weighted_mean(column1, column2) FROM (VALUES (1, 1e300), (3, 1e300))",
       "1.0e+308|2.0"},
      {"SELECT weighted_mean(column1, 1e-300), weighted_mean(column1, 5e-324), weighted_mean(column1 * 1e-300, 1) * 1e300 FROM (VALUES (1), (4))",
       "2.5|2.5|2.5"},
      {"SELECT weighted_mean(column1, column2) FROM (VALUES (1e300, 1e-300), (1, 1))", "2.0"},
      /* the product of these two is below what a double holds with all its digits */
      {"SELECT weighted_mean(1.2345678901234567e-115, 1e-200) = 1.2345678901234567e-115", "1"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void test_regression(void) {
  static const sql_case cases[] = {
      {"SELECT regr_slope(column1, column2), regr_intercept(column1, column2), regr_r2(column1, column2), "
       "corr(column1, column2) FROM (VALUES (3, 1), (5, 2), (7, 3))",
       "2.0|1.0|1.0|1.0"},
      /* Anscombe's first quartet (1973): 3.000091, 0.500091, r 0.816421 */
      {"SELECT printf('%.6f %.6f %.6f %.6f', regr_intercept(column2, column1), regr_slope(column2, column1), "
       "corr(column2, column1), regr_r2(column2, column1)) FROM (VALUES (10, 8.04), (8, 6.95), (13, 7.58), "
       "(9, 8.81), (11, 8.33), (14, 9.96), (6, 7.24), (4, 4.26), (12, 10.84), (7, 4.82), (5, 5.68))",
       "3.000091 0.500091 0.816421 0.666542"},
      {"SELECT regr_slope(1, 2), regr_intercept(1, 2), regr_r2(1, 2), corr(1, 2)", "|||"},
      {"SELECT regr_slope(column1, 5), corr(column1, 5) FROM (VALUES (1), (2))", "|"},
      {"SELECT regr_slope(5, column1), regr_r2(5, column1), corr(5, column1) FROM (VALUES (1), (2))",
       "0.0|1.0|"},
      {"SELECT regr_slope(column1, column2) FROM (VALUES (1, 2460000.5), (2, 2460001.5), (NULL, 3))", "1.0"},
      {"SELECT abs(regr_slope(3 * column1, column1) - 3) < 1e-12 FROM "
       "(VALUES (1000000000.25), (1000000000.5), (1000000000.75))",
       "1"},
      {"SELECT regr_slope('a', 1)", "error: regr_slope: y must be a finite number, got the text 'a'"},
      {"SELECT regr_intercept(1, x'')",
       "error: regr_intercept: x must be a finite number, got a blob of 0 bytes"},
      {"SELECT regr_r2(1, 9e999)", "error: regr_r2: x must be a finite number, got Inf"},
      {"SELECT corr(-9e999, 1)", "error: corr: y must be a finite number, got -Inf"},
      /* scipy.stats.linregress([1, 2, 3, 4, 5], [2, 1, 4, 3, 7]).pvalue: 0.08613863131395932 */
      {"SELECT printf('%.12f', regr_p(column1, column2)) FROM (VALUES (2, 1), (1, 2), (4, 3), (3, 4), (7, "
       "5))",
       "0.086138631314"},
      {"SELECT regr_p(column1, column2) FROM (VALUES (3, 1), (5, 2), (7, 3))", "0.0"},
      {"SELECT regr_p(column1, column2) FROM (VALUES (3, 1), (5, 2), (NULL, 3))", ""},
      {"SELECT regr_p(column1, 5), regr_p(5, column1) FROM (VALUES (1), (2), (4))", "|"},
      {"SELECT regr_p(1, 'b')", "error: regr_p: x must be a finite number, got the text 'b'"},
      {"SELECT regr_p(NULL, 'b'), regr_p('a', NULL)", "|"},
      /* scaling an axis does not change p and r2 */
      {"SELECT regr_p(column1, column2) = regr_p(column1 * 0x1000, column2), "
       "abs(regr_p(column1 * 1e200, column2) - regr_p(column1, column2)) < 1e-14, "
       "abs(regr_p(column1, column2 * 1e-300) - regr_p(column1, column2)) < 1e-14, "
       "abs(regr_slope(column1 * 1e200, column2) / 1.5e200 - 1) < 1e-14, "
       "abs(regr_slope(column1, column2 * 1e-300) / 1.5e300 - 1) < 1e-14, "
       "abs(regr_r2(column1 * 1e-300, column2 * 1e300) - regr_r2(column1, column2)) < 1e-14, "
       "abs(corr(column1 * 1e300, column2 * 1e-300) - corr(column1, column2)) < 1e-14, "
       "abs(regr_intercept(column1 * 1e-300, column2 * 1e200) / regr_intercept(column1, column2) * 1e300 - 1) < 1e-13 "
       "FROM (VALUES (1, 1), (2, 2), (4, 3))",
       "1|1|1|1|1|1|1|1"},
      {"SELECT regr_slope(column1, column2) FROM (VALUES (1e308, 1), (-1e308, 2e300))", "-100000000.0"},
      {"SELECT regr_slope(column1, column2) FROM (VALUES (1e308, 1), (-1e308, 1.5))",
       "error: regr_slope: the result is out of the range of a real number"},
      /* y alone goes beyond all before */
      {"SELECT abs(corr(column2 * 1e200, column1) - corr(column2, column1)) < 1e-15 FROM (VALUES (0, 0.0), (4, 1e-200), (1, 1.0))",
       "1"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void test_correlations(void) {
  static const sql_case cases[] = {
      {"SELECT theil_sen(column1, column2) FROM (VALUES (1, 1), (3, 2), (5, 3), (100, 4))", "17.5"},
      {"SELECT kendall_tau(column1, column2) FROM (VALUES (1, 1), (2, 2), (3, 3))", "1.0"},
      /* scipy.stats.kendalltau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]): -0.4714045, 0.28274546 */
      {"SELECT printf('%.9f %.9f', kendall_tau(column1, column2), mann_kendall_p(column1, column2)) FROM "
       "(VALUES (1, 12), (4, 2), (7, 1), (1, 12), (0, 2))",
       "-0.471404521 0.282745460"},
      {"SELECT mann_kendall_p(column1, column2) FROM (VALUES (1, 1), (2, 2), (3, 3), (4, 4))",
       "0.0833333333333333"},
      {"SELECT theil_sen(1, 1), kendall_tau(1, 1), mann_kendall_p(1, 1)", "||"},
      {"SELECT theil_sen(column1, 1), kendall_tau(column1, 1), mann_kendall_p(1, column1) FROM (VALUES (1), "
       "(2))",
       "||"},
      {"SELECT theil_sen('x', 1)", "error: theil_sen: y must be a finite number, got the text 'x'"},
      {"SELECT kendall_tau(1, 9e999)", "error: kendall_tau: x must be a finite number, got Inf"},
      {"SELECT theil_sen(column1, column2) FROM (VALUES (1e308, 1), (-1e308, 2))",
       "error: theil_sen: the result is out of the range of a real number"},
      /* scipy.stats.spearmanr([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]): -0.54073807; permutation_test: 0.4 */
      {"SELECT printf('%.9f %.9f', spearman(column1, column2), spearman_p(column1, column2)) FROM "
       "(VALUES (1, 12), (4, 2), (7, 1), (1, 12), (0, 2))",
       "-0.540738070 0.400000000"},
      {"SELECT spearman(column1, column2), spearman_p(column1, column2) FROM (VALUES (1, 9), (2, 5), (30, "
       "0.5))",
       "-1.0|0.333333333333333"},
      {"SELECT spearman(column1, column2), spearman_p(column1, column2) FROM (VALUES (1, 9), (2, 5), (3, "
       "NULL))",
       "-1.0|"},
      {"SELECT spearman(1, 1), spearman_p(1, 1)", "|"},
      {"SELECT spearman(1, 1) WHERE 0", ""},
      {"SELECT spearman(column1, 1), spearman_p(1, column1) FROM (VALUES (1), (2), (3))", "|"},
      {"SELECT spearman('x', 1)", "error: spearman: y must be a finite number, got the text 'x'"},
      {"SELECT spearman_p(1, x'00')", "error: spearman_p: x must be a finite number, got a blob of 1 bytes"},
      {"SELECT mann_kendall_p(1, 'x')", "error: mann_kendall_p: t must be a finite number, got the text 'x'"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void test_groups(void) {
  static const sql_case cases[] = {
      /* of the 10 choices of 2 out of 5, two lie as far apart */
      {"SELECT mann_whitney_p(column1, column2), cliffs_delta(column1, column2) FROM "
       "(VALUES (1, 0), (2, 0), (3, 0), (4, 1), (5, 1.0))",
       "0.2|1.0"},
      /* scipy.stats.mannwhitneyu([3, 4, 4], [1, 3, 2, 3]).pvalue: 0.0954832320975473 */
      {"SELECT printf('%.12f', mann_whitney_p(column1, column2)), cliffs_delta(column1, column2) FROM "
       "(VALUES (3, 1), (1, 0), (4, 1), (3, 0), (NULL, 0), (2, 0), (4, 1), (5, NULL), (3, 0))",
       "0.095483232098|0.833333333333333"},
      {"SELECT mann_whitney_p(column1, column2), cliffs_delta(column1, column2) FROM (VALUES (1, 0), (2, 0))",
       "|"},
      {"SELECT mann_whitney_p(1, 1), cliffs_delta(1, 1)", "|"},
      {"SELECT mann_whitney_p(1, 1), cliffs_delta(1, 1) WHERE 0", "|"},
      {"SELECT mann_whitney_p(7, column1), cliffs_delta(7, column1) FROM (VALUES (0), (1), (1))", "|0.0"},
      {"SELECT mann_whitney_p(1, 2)", "error: mann_whitney_p: in_group must be 0 or 1, got 2"},
      {"SELECT mann_whitney_p(1, -1)", "error: mann_whitney_p: in_group must be 0 or 1, got -1"},
      {"SELECT mann_whitney_p(1, 0.5)", "error: mann_whitney_p: in_group must be 0 or 1, got 0.5"},
      {"SELECT cliffs_delta(1, 'yes')", "error: cliffs_delta: in_group must be 0 or 1, got the text 'yes'"},
      {"SELECT mann_whitney_p('a', 1)", "error: mann_whitney_p: x must be a finite number, got the text 'a'"},
      {"SELECT cliffs_delta(9e999, 1)", "error: cliffs_delta: x must be a finite number, got Inf"},
      {"SELECT mann_whitney_p(NULL, 2), cliffs_delta('a', NULL)", "|"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void test_standard_error_of_mean(void) {
  static const sql_case cases[] = {
      {"SELECT printf('%.12f', standard_error_of_mean(column1)) FROM (VALUES (2), (NULL), (4), (6))",
       "1.154700538379"},
      {"SELECT standard_error_of_mean(column1) FROM (VALUES (1.5), (1.5))", "0.0"},
      {"SELECT standard_error_of_mean(7), standard_error_of_mean(NULL)", "|"},
      {"SELECT standard_error_of_mean(1) WHERE 0", ""},
      {"SELECT standard_error_of_mean('a')",
       "error: standard_error_of_mean: x must be a finite number, got the text 'a'"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void test_sample_median(void) {
  static const sql_case cases[] = {
      {"SELECT sample_median(column1) FROM (VALUES (3), (NULL), (1), (10))", "3.0"},
      {"SELECT sample_median(column1) FROM (VALUES (3), (1), (10), (4))", "3.5"},
      {"SELECT sample_median(7), sample_median(NULL)", "7.0|"},
      {"SELECT sample_median(1) WHERE 0", ""},
      {"SELECT sample_median('a')", "error: sample_median: x must be a finite number, got the text 'a'"},
      {"SELECT sample_median(-9e999)", "error: sample_median: x must be a finite number, got -Inf"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* An integer that a real number cannot hold is refused, not rounded; keys stay exact. */
static void test_large_integers(void) {
#define REFUSED(function, argument, value) \
  "error: " function ": " argument         \
  " must not be an integer beyond 2^53 that no real number equals, got " value
  static const sql_case cases[] = {
      {"SELECT weighted_mean(9007199254740993, 1)", REFUSED("weighted_mean", "x", "9007199254740993")},
      {"SELECT weighted_mean(1, 9223372036854775807)",
       REFUSED("weighted_mean", "weight", "9223372036854775807")},
      {"SELECT regr_slope(-9007199254740993, 1)", REFUSED("regr_slope", "y", "-9007199254740993")},
      {"SELECT corr(1, 9007199254740993)", REFUSED("corr", "x", "9007199254740993")},
      {"SELECT theil_sen(1, 9007199254740993)", REFUSED("theil_sen", "x", "9007199254740993")},
      {"SELECT mann_kendall_p(1, 9007199254740993)", REFUSED("mann_kendall_p", "t", "9007199254740993")},
      {"SELECT sample_median(9007199254740993)", REFUSED("sample_median", "x", "9007199254740993")},
      {"SELECT pareto_set(1, 9007199254740993, 1)", REFUSED("pareto_set", "maximize", "9007199254740993")},
      {"SELECT nine_decimals(9007199254740993)", REFUSED("nine_decimals", "x", "9007199254740993")},
      {"SELECT risk_index(9007199254740993, 1, 1)",
       "error: risk_index: capability must be between 0 and 100, got 9007199254740993"},
      {"SELECT weighted_mean(9007199254740992, 1) = 9007199254740992, weighted_mean(-9223372036854775808, 1), "
       "weighted_mean(9007199254740994, 1) = 9007199254740994",
       "1|-9.22337203685478e+18|1"},
      {"SELECT pareto_set(column1, 1, 1) FROM (VALUES (9007199254740993), (9223372036854775807))",
       "[9007199254740993,9223372036854775807]"},
      {"SELECT fixed(9007199254740993, 0)", "9007199254740993"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
#undef REFUSED
}

static void test_pareto_set(void) {
  static const sql_case cases[] = {
      {"SELECT pareto_set(column1, column2, column3) FROM (VALUES ('a', 90, 50), ('b', 80, 20), ('c', 70, "
       "30))",
       "[\"a\",\"b\"]"},
      /* equal in one score and worse in the other: still there */
      {"SELECT pareto_set(column1, column2, column3) FROM (VALUES (1, 90, 80), (2, 90, 50), (3, 80, 50), (4, "
       "80, 51))",
       "[2,1,3]"},
      {"SELECT pareto_set(column1, 1, 1) FROM (VALUES (3), (1), (2))", "[3,1,2]"},
      {"SELECT pareto_set(1, 2, 3) WHERE 0", "[]"},
      {"SELECT pareto_set(column1, column2, 1) FROM (VALUES (NULL, 1), (1, NULL))", "[]"},
      {"SELECT pareto_set(column1, 1, 1) FROM (VALUES (1), (2.5), ('t\"\\' || char(10)))",
       "[1,2.5,\"t\\\"\\\\\\u000a\"]"},
      {"SELECT pareto_set(x'01', 1, 1)",
       "error: pareto_set: key must be an integer, a finite real or text, got a blob of 1 bytes"},
      {"SELECT pareto_set(9e999, 1, 1)",
       "error: pareto_set: key must be an integer, a finite real or text, got Inf"},
      {"SELECT pareto_set(1, 'a', 1)",
       "error: pareto_set: maximize must be a finite number, got the text 'a'"},
      {"SELECT pareto_set(1, 1, 9e999)", "error: pareto_set: minimize must be a finite number, got Inf"},
  };
  sqlite3 *db = open_loaded();
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static CU_TestInfo tests[] = {
    {"risk_index", test_risk_index},
    {"quarter and versions", test_quarter},
    {"what must be known", test_must_be_known},
    {"fixed", test_fixed},
    {"bar", test_bar},
    {"markdown_text", test_markdown_text},
    {"weighted_mean", test_weighted_mean},
    {"regression", test_regression},
    {"correlations and trends", test_correlations},
    {"comparison of two groups", test_groups},
    {"sample_median", test_sample_median},
    {"standard_error_of_mean", test_standard_error_of_mean},
    {"integers beyond 2^53", test_large_integers},
    {"pareto_set", test_pareto_set},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
