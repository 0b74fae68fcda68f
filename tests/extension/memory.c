/* Out of memory is an error like any other: every allocation of a query fails in turn, each time the query
   says SQLITE_NOMEM, and the connection works and closes afterwards. */
#include <CUnit/CUnit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../airisk_test.h"
#include "../suites.h"

static sqlite3_mem_methods real;
static long fail_at; /* 0: never; else the number of calls left, the last of which fails */
static int failed;

static int fails(void) {
  if (fail_at == 0 || --fail_at > 0) return 0;
  failed = 1;
  return 1;
}

static void *failing_malloc(int n) { return fails() ? NULL : real.xMalloc(n); }

static void *failing_realloc(void *memory, int n) { return fails() ? NULL : real.xRealloc(memory, n); }

/* malloc() that can fail must be there before SQLite starts, for all suites of the program. */
__attribute__((constructor)) static void install_failing_malloc(void) {
  int rc = sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
  sqlite3_mem_methods failing = real;
  failing.xMalloc = failing_malloc;
  failing.xRealloc = failing_realloc;
  if (rc == SQLITE_OK) rc = sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
  /* The lookaside buffers would hide small allocations from us. */
  if (rc == SQLITE_OK) rc = sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
  if (rc != SQLITE_OK) {
    fprintf(stderr, "test_airisk: cannot start\n");
    exit(EXIT_FAILURE);
  }
}

/* The result code of the whole query: prepare, all steps, finalize. */
static int run_to_end(sqlite3 *db, const char *sql) {
  sqlite3_stmt *statement = NULL;
  int rc = sqlite3_prepare_v2(db, sql, -1, &statement, NULL);
  while (rc == SQLITE_OK && (rc = sqlite3_step(statement)) == SQLITE_ROW) rc = SQLITE_OK;
  int final = sqlite3_finalize(statement);
  return rc == SQLITE_DONE ? final : rc;
}

int run_with_failure(sqlite3 *db, const char *sql, long k, int *was_failed) {
  failed = 0;
  fail_at = k;
  int rc = run_to_end(db, sql);
  fail_at = 0;
  *was_failed = failed;
  return rc;
}

/* Lets allocation 1, 2, 3 ... fail until the query needs no more of them. SQLite itself survives a few
   failures (a cache that stays smaller), so a query may also succeed; it must never say anything else. */
static void sweep(sqlite3 *db, const char *sql, int expected) {
  long refused = 0;
  for (long k = 1;; k++) {
    failed = 0;
    fail_at = k;
    int rc = run_to_end(db, sql);
    fail_at = 0;
    if (!failed) break;
    refused += rc == SQLITE_NOMEM;
    if (rc != SQLITE_NOMEM && rc != expected) {
      printf("\n    allocation %ld: %s: %s\n", k, sqlite3_errmsg(db), sql);
      CU_FAIL("an allocation that fails must give SQLITE_NOMEM");
    }
  }
  CU_ASSERT(refused > 0);
  CU_ASSERT_EQUAL(run_to_end(db, sql), expected);
}

/* To prepare the text of these views takes more allocations than all else. What they say here is the same. */
static void keep_small_views(sqlite3 *db) {
  keep_small_findings(db);
  run(db,
      "DROP VIEW z_model; CREATE VIEW z_model AS SELECT * FROM model WHERE released_on <= '2025-03-31'; DROP VIEW "
      "z_cell; CREATE VIEW z_cell AS SELECT * FROM score; DROP VIEW z_not_applicable; CREATE VIEW z_not_applicable AS SELECT * FROM "
      "missing_score WHERE reason = 'not_applicable'; DROP VIEW z_score_group; CREATE VIEW z_score_group AS SELECT model_id, "
      "benchmark_id, 'h' AS comparability, 0.5 AS refusal_rate FROM score WHERE model_id = 1; DROP VIEW z_input; CREATE VIEW z_input "
      "AS SELECT 'model' AS name, count(*) AS rows, rows_hash('model_id', model_id, 'name', name) AS hash FROM model");
}

static void test_queries(void) {
  static const char *const queries[] = {
      "SELECT risk_index(a, b, 0.5), quarter('2025-01-01') FROM t",
      "SELECT weighted_mean(a, b), regr_slope(a, b), regr_intercept(a, b), regr_r2(a, b), regr_p(a, b), "
      "corr(a, b) FROM t",
      "SELECT theil_sen(a, b), kendall_tau(a, b), mann_kendall_p(a, b) FROM t",
      "SELECT spearman(a, b), spearman_p(a, b), sample_median(a), standard_error_of_mean(a) FROM t",
      "SELECT mann_whitney_p(a, b > 20), mann_whitney_p(a, b < 5), cliffs_delta(a, b > 20) FROM t",
      "SELECT spearman(a, b) OVER w, mann_whitney_p(a, b % 2) OVER w, sample_median(b) OVER w FROM t WINDOW "
      "w AS "
      "(ORDER BY a ROWS 20 PRECEDING)",
      "SELECT pareto_set(a, a, a), pareto_set('key ' || a, a, b) FROM t",
      "SELECT theil_sen(a, b) OVER w, pareto_set('k' || a, a, b) OVER w FROM t WINDOW w AS (ORDER BY a ROWS "
      "3 PRECEDING)",
      "SELECT airisk_schema_version()",
      "SELECT must_be_known('a text', 'x')",
      "SELECT * FROM model_risk",
      "SELECT *, domain, edition, as_of, layers FROM pareto_frontier('cyber', 'e', '2030-01-01', 2)",
      "SELECT * FROM section_finding",
      "SELECT *, domain, metric, edition, tolerance, as_of FROM series_trend('cyber', 'safety', NULL, 3, "
      "'2030-01-01')",
      "SELECT * FROM index_score",
      "SELECT * FROM index_score('f', '{\"beta_proprietary\": 0.5}')",
      "SELECT * FROM component_score",
      "SELECT * FROM score_estimate",
      "SELECT * FROM index_step WHERE edition IS NOT NULL",
      "SELECT edition_name(), edition_scenario()",
      "SELECT * FROM index_cell WHERE benchmark_id = 1",
      "SELECT * FROM index_cell('f', '{\"score\": {\"a\": {\"c\": 5, \"s\": null}}}') AS x JOIN index_model AS y USING (model_id)",
      "SELECT parameter_value('significance'), rows_hash('a', a, 'b', 'text ' || b, 'c', x'00', 'd', 1.5) FROM t",
      "SELECT edition_hash('f')",
      "SELECT * FROM what_if('{\"C\": 50, \"s\": 40}', 's', 0, 'e')",
      "SELECT * FROM what_if('{\"C\": \"50%\", \"s\": 40}', 's') WHERE edition = 'F' AND domain = 'Cyber'",
      "SELECT *, schema FROM pareto_frontier WHERE schema = 'MAIN' AND edition IN ('E', 'x') AND domain = 'cyber'",
      "SELECT *, schema FROM series_trend WHERE schema = 'main' AND metric > 'a' AND domain COLLATE BINARY = 'cyber'",
      "SELECT *, schema FROM section_finding('main')",
      "SELECT *, schema FROM help()",
      "SELECT *, name_argument, schema FROM help('trend', 'main')",
      "SELECT bar(a, 1000, 20) FROM t",
      "SELECT *, domain_argument, schema FROM index_history('cyber')",
      "SELECT airisk_schema_version('main')",
      "SELECT * FROM evaluation_log('build/logs/inspect/v2_many_scorers.json')",
      "SELECT * FROM evaluation_log('build/logs/inspect/zstd.eval')",
      "SELECT * FROM evaluation_log('build/logs/lm_eval/old')",
      "SELECT * FROM evaluation_log('build/logs/helm')",
      "SELECT * FROM evaluation_log('build/logs/every_eval/percent.json')",
      "SELECT * FROM evaluation_log('build/logs/bad/cut.json')",
      "SELECT * FROM evaluation_log('build/logs/bad/no_header.eval')",
      "SELECT * FROM evaluation_log('build/logs/bad/duplicate_keys.json')",
      "SELECT path, evaluated_at FROM evaluation_log('build/logs/fields/lines.jsonl') LIMIT 3",
      "SELECT * FROM evaluation_log('build/logs/fields/foreign.jsonl')",
      "SELECT * FROM evaluation_log('build/logs/folders/lm_eval')",
      "SELECT * FROM evaluation_log('build/logs/nowhere')",
      "SELECT * FROM table_file('tests/intake/csv/scores_crlf.csv')",
      "SELECT * FROM table_file('tests/intake/csv/scores_latin1.csv')",
      "SELECT * FROM table_file('build/logs/nowhere')",
      "SELECT * FROM table_file('build/books/texts.xlsx')",
      "SELECT * FROM table_file('build/books/numbers.xlsx')",
      "SELECT * FROM table_file('build/books/no_text_9.xlsx')",
      "SELECT * FROM table_file('build/books/cut_xml.xlsx')",
      "SELECT * FROM table_file('build/books/encrypted.xlsx')",
      "SELECT table_number('1.234,5 %', ','), table_number('1,5', NULL), table_error('43.5 +- 1', '.'), table_date('1 May 2025', NULL)",
  };
  static const char *const refused[] = {
      "SELECT risk_index(120, 1, 1)",
      "SELECT quarter('x')",
      "SELECT must_be_known(NULL, 'the margin')",
      "SELECT weighted_mean(1, -1)",
      "SELECT mann_whitney_p(1, 2)",
      "SELECT pareto_set(x'00', 1, 1)",
      "SELECT * FROM pareto_frontier('nowhere')",
      "SELECT * FROM pareto_frontier(NULL, 'v1.0')",
      "SELECT * FROM pareto_frontier WHERE edition LIKE 'e%'",
      "SELECT use_edition('nowhere')",
      "SELECT use_edition('e', '{\"method\": \"v1.0\"}')",
      "SELECT * FROM index_score(NULL, '{\"method\": \"nowhere\"}')",
      "SELECT edition_hash('nowhere')",
      "SELECT parameter_value('nowhere')",
      "SELECT * FROM series_trend(NULL, 'nothing')",
      "SELECT * FROM index_history('nowhere')",
      "SELECT * FROM help('trends')",
      "SELECT * FROM series_trend(NULL, NULL, NULL, NULL, 'today')",
      "SELECT * FROM pareto_frontier(NULL, NULL, NULL, 0)",
      "SELECT * FROM pareto_frontier WHERE schema = 'nowhere'",
      "SELECT * FROM pareto_frontier WHERE schema = 'temp'",
      "SELECT * FROM what_if('{\"c\": 0.5}')",
      "SELECT * FROM what_if('[')",
      "SELECT * FROM what_if('{\"x\": 50}')",
      "SELECT * FROM evaluation_log",
      "SELECT * FROM evaluation_log(1)",
      "SELECT * FROM table_file",
      "SELECT * FROM table_file(1)",
      "SELECT table_number('1', 'x')",
      "SELECT table_date('1', 'x')",
  };
  sqlite3 *db = open_with_views();
  run(db,
      "CREATE TABLE t (a, b); WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 70) "
      "INSERT INTO t SELECT i, i * 37 % 71 FROM r;"
      "INSERT INTO organization VALUES (1, 'o', NULL, 'US'); INSERT INTO series VALUES (1, 1, 's');"
      "INSERT INTO domain VALUES (1, 'cyber', 'd', 'd'); INSERT INTO method (method_id, name, formula) VALUES (1, 'v1.0', "
      "'linear');"
      "INSERT INTO period VALUES (1, 'p', '2025-01-01', '2025-03-31');"
      "INSERT INTO edition (name, period_id, method_id, is_current) VALUES ('e', 1, 1, 1), ('f', 1, 1, 0);"
      "INSERT INTO benchmark (benchmark_id, name, measures) VALUES (1, 'c', 'capability'), (2, 's', "
      "'safety');"
      "INSERT INTO method_constant (method_id, name, value) VALUES (1, 'beta_proprietary', 1), (1, 'smallest_coverage', 0.5);"
      "INSERT INTO weight VALUES (1, 1, 1, 'capability', 1), (1, 1, 2, 'safety', 1);"
      "INSERT INTO model (series_id, name, released_on, reasoning) VALUES (1, 'a', "
      "'2025-01-01', 0), "
      "(1, 'b', '2025-02-01', 0), (1, 'c', '2025-03-01', 0);"
      "INSERT INTO score (model_id, benchmark_id, value, origin) SELECT model_id, benchmark_id, 10 * "
      "model_id, 'synthetic' "
      "FROM model, benchmark");
  keep_small_views(db);
  run(db,
      "DROP VIEW z_index_history; CREATE VIEW z_index_history AS SELECT domain_id, name AS domain, 'safety' AS quantity, 1 "
      "AS line, 'e' AS edition, 'p' AS period, '2025-03-31' AS ends_on, 'v1.0' AS method, 1 AS model_id, 'a' AS model, 1.5 "
      "AS value, 0 AS is_break, 'published' AS way, NULL AS standard_error, 'as published' AS how FROM domain");
  for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++) sweep(db, queries[i], SQLITE_OK);
  for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) sweep(db, refused[i], SQLITE_ERROR);
  run(db,
      "ATTACH ':memory:' AS second; CREATE TABLE second.airisk (name, value); INSERT INTO second.airisk VALUES "
      "('application', 'airisk')");
  sweep(db, "SELECT * FROM pareto_frontier", SQLITE_ERROR);
  sweep(db, "SELECT airisk_schema_version('second')", SQLITE_ERROR);
  sweep(db, "SELECT xlsx_export('build/never.xlsx', 'score')", SQLITE_ERROR);
  run(db, "DELETE FROM second.airisk; CREATE TABLE second.disclosure (x)");
  sweep(db, "SELECT xlsx_export('build/never.xlsx', 'score')", SQLITE_ERROR);
  sweep(db, "SELECT * FROM pareto_frontier WHERE schema = 'second'", SQLITE_ERROR);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* What a published edition is read from, and what is said of one that is damaged. */
static void test_published(void) {
  sqlite3 *db = open_models();
  run(db,
      "UPDATE parameter SET value = 0 WHERE name = 'sign_off_required'; UPDATE method SET missing = 'estimate'; INSERT INTO "
      "missing_score (model_id, benchmark_id, reason) VALUES (7, 2, 'not_applicable'); INSERT INTO publication_entry (edition) "
      "VALUES ('2025Q1')");
  keep_small_views(db);
  sweep(db, "SELECT * FROM index_score('2025Q1')", SQLITE_OK);
  sweep(db, "SELECT * FROM score_estimate('2025Q1')", SQLITE_OK);
  sweep(db, "SELECT count(*), sum(score) FROM index_cell('2025Q1')", SQLITE_OK);
  run(db, "DROP TRIGGER edition_result_keeps_rows; DELETE FROM edition_result WHERE model_id = 1");
  sweep(db, "SELECT * FROM index_score('2025Q1')", SQLITE_ERROR);
  run(db, "DELETE FROM edition_result");
  sweep(db, "SELECT * FROM index_score('2025Q1')", SQLITE_ERROR);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* An edition is kept for a database of a file alone. Each query finds what was kept out of date, reads again, and may keep it. */
static void test_kept_editions(void) {
  static const char path[] = "build/kept.db";
  static const char query[] =
      "SELECT count(*), sum(rank) FROM index_score WHERE edition IN ('2024Q4', '2025Q1')";
  sqlite3 *models = open_models(), *db = NULL;
  long refused = 0;
  int was_failed = 1;
  remove(path);
  CU_ASSERT_EQUAL_FATAL(sqlite3_open(path, &db), SQLITE_OK);
  CU_ASSERT_EQUAL_FATAL(load_extension(db, NULL), SQLITE_OK);
  sqlite3_backup *copy = sqlite3_backup_init(db, "main", models, "main");
  CU_ASSERT_PTR_NOT_NULL_FATAL(copy);
  CU_ASSERT_EQUAL(sqlite3_backup_step(copy, -1), SQLITE_DONE);
  CU_ASSERT_EQUAL(sqlite3_backup_finish(copy), SQLITE_OK);
  run(db, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
  char *want = answer(models, query);
  const sql_case cases[] = {{query, want}};
  for (long k = 1; was_failed; k++) {
    run(db, "UPDATE parameter SET value = value WHERE name = 'band_width'");
    int rc = run_with_failure(db, query, k, &was_failed);
    refused += rc == SQLITE_NOMEM;
    CU_ASSERT(rc == SQLITE_OK || rc == SQLITE_NOMEM);
    if (k % 500 == 0) check_cases(db, cases, 1);
  }
  CU_ASSERT(refused > 0);
  check_cases(db, cases, 1);
  check_cases(db, cases, 1);
  sqlite3_free(want);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(models), SQLITE_OK);
  remove(path);
}

/* Loading fails as a whole or succeeds. */
static void test_loading(void) {
  for (long k = 1;; k++) {
    sqlite3 *db = NULL;
    char *error = NULL;
    CU_ASSERT_EQUAL_FATAL(sqlite3_open(":memory:", &db), SQLITE_OK);
    failed = 0;
    fail_at = k;
    int rc = load_extension(db, &error);
    fail_at = 0;
    sqlite3_free(error);
    CU_ASSERT(rc == SQLITE_OK || failed);
    CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
    if (!failed) break;
  }
}

static CU_TestInfo tests[] = {
    {"every allocation of a query", test_queries},
    {"every allocation of published editions", test_published},
    {"every allocation of what keeps editions", test_kept_editions},
    {"every allocation of loading", test_loading},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests, .is_long = 1);
