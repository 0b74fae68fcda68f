/* Functions of one row: known answers, edges, every error of input. */
#include "../airisk_test.h"
#include "../suites.h"

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
  CHECK_AND_CLOSE(open_loaded(), cases);
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
  CHECK_AND_CLOSE(open_loaded(), cases);
}

static void test_must_be_known(void) {
  static const sql_case cases[] = {
      {"SELECT must_be_known(0, 'x'), must_be_known('', NULL), must_be_known(2.5, 'x')", "0||2.5"},
      {"SELECT must_be_known(NULL, 'm: the margin of ' || 1)", "error: m: the margin of 1 is not known"},
      {"SELECT must_be_known(NULL, NULL)", "error: must_be_known: a value is not known"},
      {"SELECT formula_highest('linear'), formula_highest('exponential'), formula_highest('cubic'), formula_highest(NULL)",
       "100.0|||"},
  };
  CHECK_AND_CLOSE(open_loaded(), cases);
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
  CHECK_AND_CLOSE(open_loaded(), cases);
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
  CHECK_AND_CLOSE(open_loaded(), cases);
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
  CHECK_AND_CLOSE(open_loaded(), cases);
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
  CHECK_AND_CLOSE(open_loaded(), cases);
#undef REFUSED
}

static CU_TestInfo tests[] = {
    {"risk_index", test_risk_index},
    {"quarter and versions", test_quarter},
    {"what must be known", test_must_be_known},
    {"fixed", test_fixed},
    {"bar", test_bar},
    {"markdown_text", test_markdown_text},
    {"integers beyond 2^53", test_large_integers},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
