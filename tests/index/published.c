/* Published editions through the index core: what stands is handed out as it was published, what is asked for is read and no more, and
   copies that are missing are an error. Also the cells of an edition, its hash, its parameters, and another method. */
#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

#include "../airisk_test.h"
#include "../suites.h"

#define COPY "build/published_test.db"

/* A copy of the demo in a file, so that editions are kept in memory. */
static sqlite3 *open_copy(void) {
  sqlite3 *db = NULL;
  char *error = NULL;
  remove(COPY);
  CU_ASSERT_EQUAL_FATAL(sqlite3_open_v2("build/airisk.db", &db, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
  run(db, "VACUUM INTO '" COPY "'");
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  CU_ASSERT_EQUAL_FATAL(sqlite3_open(COPY, &db), SQLITE_OK);
  CU_ASSERT_EQUAL_FATAL(load_extension(db, &error), SQLITE_OK);
  return db;
}

/* No sign-offs are asked for; some cells are not applicable. */
static void prepare(sqlite3 *db) {
  run(db,
      "UPDATE parameter SET value = 0 WHERE name = 'sign_off_required'; "
      "INSERT INTO missing_score (model_id, benchmark_id, reason) SELECT model_id, benchmark_id, 'not_applicable' FROM model, "
      "benchmark WHERE (model_id, benchmark_id) NOT IN (SELECT model_id, benchmark_id FROM score) AND (model_id + benchmark_id) "
      "% 5 = 0 ON CONFLICT DO NOTHING");
}

/* What the core says of an edition. */
static const char *const questions[] = {
    "index_score('2025Q3')",
    "component_score('2025Q3')",
    "score_estimate('2025Q3')",
    "index_step('2025Q3')",
    "pareto_frontier(NULL, '2025Q3')",
    "series_trend(NULL, NULL, '2025Q3')",
    "index_cell('2025Q3')",
    "index_model('2025Q3')",
    "model_risk",
    "monitored_score",
    "what_if('{\"CyBench\": 50, \"StrongReject\": 40}', NULL, 0, '2025Q3')",
    "index_score('2025Q3', '{}')",
    "index_score('2025Q3', '{\"missing\": \"renormalise\"}')",
};
enum { QUESTIONS = sizeof questions / sizeof questions[0] };

static char *all_of(sqlite3 *db, const char *from) {
  char *sql = sqlite3_mprintf("SELECT * FROM %s", from);
  char *rows = answer(db, sql);
  sqlite3_free(sql);
  return rows;
}

/* Drops what guards the table, as its owner may, and makes a change. */
static void change_behind_guards(sqlite3 *db, const char *table, const char *change) {
  char *list = sqlite3_mprintf(
      "SELECT group_concat('DROP TRIGGER ' || name, '; ') FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = %Q",
      table);
  char *drop = answer(db, list);
  run(db, drop);
  run(db, change);
  sqlite3_free(list);
  sqlite3_free(drop);
}

static const char later[] =
    "UPDATE score SET value = value / 2, origin = 'unknown'; DELETE FROM score WHERE model_id % 3 = 0; UPDATE model SET withdrawn = 1 "
    "WHERE model_id % 7 = 0; UPDATE model SET name = name || '!', released_on = '2024-01-01', weights_opened_on = NULL; UPDATE "
    "organization SET name = name || '!'; UPDATE series SET name = name || '!'; UPDATE benchmark SET name = name || '!' WHERE name NOT IN ('CyBench', 'StrongReject'); DELETE "
    "FROM missing_score; UPDATE parameter SET value = 0.9 WHERE name = 'high_place'";

/* An edition says the same open, published, and after all that it was made of has changed, whatever is asked first. */
static void test_stands(void) {
  char *before[QUESTIONS];
  sqlite3 *db = open_copy();
  prepare(db);
  for (int i = 0; i < QUESTIONS; i++) {
    before[i] = all_of(db, questions[i]);
    if (strncmp(before[i], "error", 5) == 0) printf("\n    %s: %s\n", questions[i], before[i]);
    CU_ASSERT(strncmp(before[i], "error", 5) != 0 && strlen(before[i]) > 100);
  }
  run(db, "INSERT INTO publication_entry (edition) VALUES ('2025Q3')");
  for (int round = 0; round < 3; round++) {
    if (round == 1) run(db, later);
    if (round == 2)
      run(db, "BEGIN IMMEDIATE; UPDATE score SET value = 1"); /* nothing is kept while it writes */
    for (int i = 0; i < QUESTIONS; i++) {
      int at = round == 1 ? QUESTIONS - 1 - i : i;
      char *now = all_of(db, questions[at]);
      if (strcmp(now, before[at]) != 0)
        printf("\n    round %d: %s says something else\n", round, questions[at]);
      CU_ASSERT_STRING_EQUAL(now, before[at]);
      sqlite3_free(now);
    }
  }
  run(db, "ROLLBACK");
  for (int i = 0; i < QUESTIONS; i++) sqlite3_free(before[i]);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* Its numbers are those that were stored; with a scenario they are computed anew; no score is read for what is stored. */
static void test_stored(void) {
  sqlite3 *db = open_copy();
  prepare(db);
  run(db, "INSERT INTO publication_entry (edition) VALUES ('2025Q3')");
  char *computed = all_of(db, "index_score('2025Q3', '{}')");
  change_behind_guards(
      db, "edition_result",
      "UPDATE edition_result SET risk_index = 99.5, status = 'as it was' WHERE domain_id = 1 AND "
      "model_id = (SELECT min(model_id) FROM edition_model)");
  change_behind_guards(db, "edition_estimate",
                       "UPDATE edition_estimate SET estimate = 12.25 WHERE estimate IS NOT NULL");
  static const sql_case cases[] = {
      {"SELECT risk_index, status, rank, is_record FROM index_score WHERE risk_index = 99.5",
       "99.5|as it was|1|1"},
      {"SELECT count(*) FROM index_score('2025Q3', '{}') WHERE risk_index = 99.5", "0"},
      {"SELECT DISTINCT estimate FROM score_estimate WHERE estimate IS NOT NULL", "12.25"},
      {"SELECT count(*) = (SELECT count(*) FROM edition_score) FROM index_cell", "1"},
  };
  CHECK(db, cases);
  char *again = all_of(db, "index_score('2025Q3', '{}')");
  CU_ASSERT_STRING_EQUAL(again, computed);
  char *stored = all_of(db, "index_score");
  change_behind_guards(db, "edition_score", "DELETE FROM edition_score");
  static const sql_case without[] = {{"SELECT count(*) FROM index_cell", "0"},
                                     {"SELECT count(capability) FROM index_score('2025Q3', '{}')", "0"}};
  CHECK(db, without);
  char *still = all_of(db, "index_score");
  CU_ASSERT_STRING_EQUAL(still, stored);
  sqlite3_free(still);
  sqlite3_free(stored);
  sqlite3_free(again);
  sqlite3_free(computed);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* Without its copies nothing is handed out of it, by whatever door; another edition answers. */
static void test_damaged(void) {
#define MISSING(function, table)                                                           \
  "error: " function ": edition '2025Q3' is published, but its copies are missing (" table \
  " has no rows); the database is damaged"
  sqlite3 *db = open_copy();
  prepare(db);
  run(db, "INSERT INTO publication_entry (edition) VALUES ('2025Q3')");
  change_behind_guards(db, "edition_result",
                       "DELETE FROM edition_result WHERE (domain_id, model_id) = (2, 3)");
  static const sql_case part[] = {
      {"SELECT * FROM index_score",
       "error: index_score: edition '2025Q3' is published, but edition_result has 49 rows of domain 'bio' for its 50 models; "
       "the database is damaged"},
      {"SELECT count(*) > 0 FROM index_score('2025Q3', '{}')", "1"},
      {"SELECT count(*) > 0 FROM index_cell", "1"},
  };
  CHECK(db, part);
  run(db, "DELETE FROM edition_result");
  static const sql_case result[] = {
      {"SELECT * FROM index_score", MISSING("index_score", "edition_result")},
      {"SELECT * FROM index_score('2025Q3', '{}')", MISSING("index_score", "edition_result")}};
  CHECK(db, result);
  change_behind_guards(db, "edition_model", "DELETE FROM edition_model");
  static const sql_case all[] = {
      {"SELECT * FROM index_score", MISSING("index_score", "edition_model")},
      {"SELECT * FROM index_score('2025Q3')", MISSING("index_score", "edition_model")},
      {"SELECT * FROM component_score", MISSING("component_score", "edition_model")},
      {"SELECT * FROM score_estimate", MISSING("score_estimate", "edition_model")},
      {"SELECT * FROM index_step", MISSING("index_step", "edition_model")},
      {"SELECT * FROM pareto_frontier", MISSING("pareto_frontier", "edition_model")},
      {"SELECT * FROM series_trend", MISSING("series_trend", "edition_model")},
      {"SELECT * FROM what_if('{\"CyBench\": 50}')", MISSING("what_if", "edition_model")},
      {"SELECT * FROM index_cell", MISSING("index_cell", "edition_model")},
      {"SELECT * FROM index_model", MISSING("index_model", "edition_model")},
      {"SELECT * FROM index_score WHERE edition IN ('2025Q2', '2025Q3')",
       MISSING("index_score", "edition_model")},
      {"SELECT use_edition('2025Q3', '{\"beta_open\": 0.5}')", MISSING("use_edition", "edition_model")},
      {"SELECT edition_name()", MISSING("edition_name", "edition_model")},
      {"SELECT * FROM edition_in_use", MISSING("edition_name", "edition_model")},
      {"SELECT * FROM benchmark_summary", MISSING("edition_name", "edition_model")},
      {"SELECT * FROM z_weight", MISSING("edition_name", "edition_model")},
      {"SELECT parameter_value('significance')", MISSING("parameter_value: edition_name", "edition_model")},
      {"SELECT edition_hash('2025Q3')", MISSING("edition_hash", "edition_model")},
      {"SELECT count(*) > 0 FROM index_score('2025Q2')", "1"},
  };
  CHECK(db, all);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
#undef MISSING
}

/* The cells against plain SQL, in every way to ask. */
static void test_cells(void) {
  sqlite3 *db = open_copy();
  run(db,
      "INSERT INTO benchmark (benchmark_id, name, measures) VALUES (900, 'of no domain', 'safety'); INSERT INTO score (model_id, "
      "benchmark_id, value, origin) SELECT model_id, 900, model_id, 'reported' FROM model WHERE model_id % 2; CREATE TEMP TABLE "
      "plain AS SELECT b.benchmark_id, b.name AS benchmark, b.measures, b.topic, m.model_id, m.model, m.series, m.organization, "
      "m.released_on, m.reasoning, m.open_weights, s.value AS score, s.origin FROM score AS s JOIN benchmark AS b USING "
      "(benchmark_id) JOIN monitored_model AS m USING (model_id)");
#define FACTS \
  "benchmark_id, benchmark, measures, topic, model_id, model, series, organization, released_on, reasoning, open_weights, score, origin"
#define SAME(where)                                                                              \
  {                                                                                              \
    "SELECT count(*) > 0, sum(d) FROM (SELECT 0 AS d FROM plain WHERE " where                    \
    " UNION ALL SELECT 1 FROM (SELECT " FACTS " FROM plain WHERE " where " EXCEPT SELECT " FACTS \
    " FROM index_cell WHERE " where ") UNION ALL SELECT 1 FROM (SELECT " FACTS                   \
    " FROM index_cell WHERE " where " EXCEPT SELECT " FACTS " FROM plain WHERE " where "))",     \
        "1|0"                                                                                    \
  }
  static const sql_case cases[] = {
      SAME("1"),
      SAME("benchmark_id = 3"),
      SAME("benchmark_id = 900"),
      SAME("benchmark_id = '3'"),
      SAME("benchmark_id = 3.0"),
      SAME("benchmark = 'cybench' COLLATE NOCASE"),
      SAME("model_id = 5"),
      SAME("model = 'gpt-5 (HIGH)' COLLATE NOCASE"),
      SAME("model = 'GPT-5 (high)' COLLATE BINARY"),
      SAME("benchmark_id = 3 AND model_id = 5"),
      SAME("benchmark_id IN (3, 4, 900) AND model_id IN (5, 7, 2)"),
      SAME("measures = 'safety'"),
      SAME("topic = 'honesty'"),
      SAME("topic IS NULL"),
      SAME("topic IS NOT NULL AND model_id > 10"),
      SAME("benchmark_id > 5 OR model_id = 3"),
      SAME("score BETWEEN 40 AND 60"),
      SAME("organization = 'OpenAI' AND topic = 'jailbreak'"),
      {"SELECT count(*) FROM index_cell WHERE benchmark_id = NULL OR model_id IS NULL OR topic = ''", "0"},
      {"SELECT count(*) = (SELECT count(*) FROM index_cell('2025Q2')), count(*) < (SELECT count(*) FROM plain) FROM index_cell WHERE "
       "edition = '2025q2'",
       "1|1"},
      {"SELECT count(*) FROM index_cell WHERE benchmark = 'cybench' AND model = 'GROK 4'", "1"},
      {"SELECT count(*) = (SELECT count(*) FROM index_cell) FROM index_cell AS a JOIN index_cell AS b USING (benchmark_id, model_id)",
       "1"},
      /* in order, without a sort */
      {"SELECT max(benchmark_id < before) FROM (SELECT benchmark_id, lag(benchmark_id) OVER (ROWS 1 PRECEDING) AS before FROM "
       "index_cell)",
       "0"},
      {"SELECT (SELECT group_concat(k) FROM (SELECT benchmark_id || '-' || model_id AS k FROM index_cell ORDER BY benchmark_id, "
       "model_id)) = (SELECT group_concat(k) FROM (SELECT benchmark_id || '-' || model_id AS k FROM plain ORDER BY benchmark_id, "
       "model_id))",
       "1"},
      {"SELECT (SELECT group_concat(model_id) FROM (SELECT model_id FROM index_cell WHERE benchmark_id = 4 ORDER BY model_id DESC)) = "
       "(SELECT group_concat(model_id) FROM (SELECT model_id FROM plain WHERE benchmark_id = 4 ORDER BY model_id DESC))",
       "1"},
      {"SELECT count(*) FROM (SELECT benchmark_id, max(score) AS m FROM index_cell GROUP BY benchmark_id) AS a JOIN (SELECT "
       "benchmark_id, max(score) AS m FROM plain GROUP BY benchmark_id) AS b USING (benchmark_id) WHERE a.m <> b.m",
       "0"},
      /* a scenario's own scores */
      {"SELECT score, origin FROM index_cell(NULL, '{\"score\": {\"Grok 4\": {\"CyBench\": 1, \"HLE\": null}}}') WHERE model = 'Grok 4' "
       "AND benchmark IN ('CyBench', 'HLE')",
       "1.0|unknown"},
      {"SELECT (SELECT count(*) FROM index_cell(NULL, '{\"score\": {\"Grok 4\": {\"HLE\": null}}}')) - count(*) FROM index_cell",
       "-1"},
      {"SELECT count(*) FROM index_cell(NULL, '{\"score\": {\"Grok 4\": {\"HLE\": 1}}}') WHERE origin = 'unknown'",
       "1"},
      {"SELECT count(*) > 0 FROM index_cell(NULL, '{\"without\": [\"HLE\"]}') WHERE benchmark = 'HLE'", "1"},
      {"SELECT use_edition(NULL, '{\"score\": {\"Grok 4\": {\"HLE\": 77}}}')", "2025Q3"},
      {"SELECT score FROM monitored_score WHERE model = 'Grok 4' AND benchmark = 'HLE'", "77.0"},
      {"SELECT use_edition(NULL)", "2025Q3"},
      {"SELECT count(*) FROM index_cell('nowhere')",
       "error: index_cell: no edition named 'nowhere'; known: 2025Q2, 2025Q3"},
      {"SELECT count(*) FROM index_cell(NULL, '{\"x\": 1}')",
       "error: index_cell: scenario: no key 'x'; known: method, missing, without, weight, score, and the constants beta_open, "
       "beta_proprietary, largest_estimate_error, smallest_coverage"},
      /* it needs no method that can be computed */
      {"DELETE FROM weight", ""},
      {"SELECT count(*) > 0 FROM index_cell", "1"},
      {"SELECT count(*) > 0 FROM index_model", "1"},
      {"SELECT count(*) FROM index_score",
       "error: index_score: method 'v1.0' of edition '2025Q3' has no weights, so that no domain can be computed"},
  };
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
#undef SAME
#undef FACTS
}

/* An edition under another method says what an edition of that method says, open or published. */
static void test_method(void) {
  sqlite3 *db = open_copy();
  prepare(db);
  run(db,
      "INSERT INTO method (method_id, name, formula, missing) VALUES (2, 'v2.0', 'exponential', 'renormalise'); INSERT INTO "
      "method_constant (method_id, name, value) VALUES (2, 'a', 0.02), (2, 'c0', 30), (2, 'beta_open', 0.5), (2, "
      "'beta_proprietary', 0.9), (2, 'smallest_coverage', 0.25); INSERT INTO component (method_id, name, parent, combine, weight) VALUES (2, "
      "'hard', 'capability', 'geometric', 2); INSERT INTO weight (method_id, domain_id, benchmark_id, component, weight) SELECT 2, "
      "domain_id, benchmark_id, iif(benchmark_id % 2 AND component = 'capability', 'hard', component), 1 + benchmark_id % 3 FROM "
      "weight WHERE method_id = 1 AND domain_id <> 3; INSERT INTO edition (edition_id, name, period_id, method_id) SELECT 9, "
      "'other', period_id, 2 FROM edition WHERE name = '2025Q3'");
#define COLUMNS                                                                                                         \
  "domain, model_id, capability, safety, beta, risk_index, status, coverage, estimated, rank, on_frontier, is_record, " \
  "previous_record"
  static const sql_case cases[] = {
      {"SELECT count(*), count(risk_index) > 0, count(DISTINCT domain) FROM index_score('other')", "150|1|3"},
      {"SELECT count(*) FROM (SELECT " COLUMNS " FROM index_score('other') EXCEPT SELECT " COLUMNS
       " FROM index_score('2025Q3', '{\"method\": \"V2.0\"}'))",
       "0"},
      {"SELECT count(*) FROM (SELECT " COLUMNS
       " FROM index_score('other', '{\"a\": 0.01, \"without\": [\"CyBench\"]}') EXCEPT SELECT " COLUMNS
       " FROM index_score('2025Q3', '{\"without\": [\"CyBench\"], \"a\": 0.01, \"method\": \"v2.0\"}'))",
       "0"},
      {"SELECT count(*) FROM (SELECT domain, model_id, component, score FROM component_score('other') EXCEPT SELECT domain, "
       "model_id, component, score FROM component_score('2025Q3', '{\"method\": \"v2.0\"}'))",
       "0"},
      {"SELECT count(*) FROM (SELECT " COLUMNS " FROM index_score('2025Q3') EXCEPT SELECT " COLUMNS
       " FROM index_score('2025Q3', '{\"method\": \"v1.0\"}'))",
       "0"},
  };
  CHECK(db, cases);
  run(db, "CREATE TEMP TABLE was AS SELECT " COLUMNS " FROM index_score('other')");
  run(db, "INSERT INTO publication_entry (edition) VALUES ('2025Q3')");
  run(db, later);
  static const sql_case published[] = {
      {"SELECT count(*) FROM was", "150"},
      {"SELECT count(*) FROM (SELECT * FROM was EXCEPT SELECT " COLUMNS
       " FROM index_score('2025Q3', '{\"method\": \"v2.0\"}'))",
       "0"},
      {"SELECT count(*) FROM index_score('2025Q3', '{\"method\": \"v3\"}')",
       "error: index_score: scenario: no method named 'v3'; known: v1.0, v2.0"},
      {"SELECT count(*) FROM index_score('2025Q3', '{\"method\": 3}')",
       "error: index_score: scenario: method must be the name of a method, got 3"},
      {"SELECT count(*) FROM index_score('2025Q3', '{\"method\": {\"v2.0\": 1}}')",
       "error: index_score: scenario: method must be a word"},
      {"SELECT count(*) FROM index_score('2025Q3', '{\"method\": \"v2.0\", \"largest_estimate_error\": 5}')",
       "error: index_score: scenario: no key 'largest_estimate_error'; known: method, missing, without, weight, score, and the "
       "constants a, beta_open, beta_proprietary, c0, smallest_coverage"},
      {"SELECT use_edition('2025Q3', '{\"method\": \"v2.0\"}')",
       "error: use_edition: scenario: method is a key for a table function alone, as in index_score('2025Q3', '{\"method\": "
       "\"v2.0\"}'), since the views explain the numbers by the edition's own method; an edition of its own has another one"},
  };
  CHECK(db, published);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
#undef COLUMNS
}

static void test_hashes(void) {
  sqlite3 *db = open_copy();
  /* by Python's hashlib, from the words of rows_hash.c */
  static const sql_case cases[] = {
      {"SELECT rows_hash('a', a, 'b', b) FROM (SELECT 1 AS a, 2.5 AS b UNION ALL SELECT '\xc3\xa9', NULL UNION ALL SELECT x'00ff', -3)",
       "56d820f093695b66c8af211b8848bdcb7c1b3dccff71e3cad701231476e97146"},
      {"SELECT rows_hash('a', a, 'b', b) FROM (SELECT x'00ff' AS a, -3 AS b UNION ALL SELECT 1, 2.5 UNION ALL SELECT '\xc3\xa9', NULL)",
       "56d820f093695b66c8af211b8848bdcb7c1b3dccff71e3cad701231476e97146"},
      {"SELECT rows_hash('a', 1) WHERE 0",
       "0000000000000000000000000000000000000000000000000000000000000000"},
      {"SELECT rows_hash()", "error: rows_hash: needs pairs of a name and a value"},
      {"SELECT rows_hash('a', 1, 'b')", "error: rows_hash: needs pairs of a name and a value"},
      {"SELECT rows_hash(1, 'a')", "error: rows_hash: name must be a text, got 1"},
      {"SELECT rows_hash('a', -0.0) = rows_hash('a', 0.0), rows_hash('a', 1) = rows_hash('a', 1.0), rows_hash('a', '1') = "
       "rows_hash('a', 1), rows_hash('a', '1') = rows_hash('a', x'31'), rows_hash('a', 'x', 'b', 'yz') = rows_hash('a', 'xy', 'b', "
       "'z'), rows_hash('a', 1) = rows_hash('b', 1), rows_hash('a', '') = rows_hash('a', NULL), rows_hash('a', zeroblob(0)) = "
       "rows_hash('a', ''), rows_hash('a', 1) = rows_hash('a', 1, 'of a later version', NULL)",
       "1|0|0|0|0|0|0|0|1"},
      /* a row twice is another row more, also where the sum carries over */
      {"SELECT count(DISTINCT h) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) SELECT (SELECT "
       "rows_hash('a', 7) FROM n AS m WHERE m.i <= n.i) AS h FROM n)",
       "300"},
      {"SELECT length(edition_hash(NULL)), edition_hash(NULL) = edition_hash('2025q3'), edition_hash('2025Q2') = edition_hash(NULL)",
       "64|1|0"},
      {"SELECT edition_hash('nowhere')",
       "error: edition_hash: no edition named 'nowhere'; known: 2025Q2, 2025Q3"},
      {"CREATE TEMP TABLE hash AS SELECT edition_hash(NULL) AS of_3, edition_hash('2025Q2') AS of_2", ""},
      {"SELECT use_edition('2025Q2', '{\"beta_open\": 0.5}')", "2025Q2"},
      {"SELECT edition_hash(NULL) = of_2 FROM hash", "1"},
      {"SELECT use_edition(NULL)", "2025Q3"},
      {"UPDATE score SET standard_error = 3 WHERE model_id = 1 AND benchmark_id = 1", ""},
      {"SELECT edition_hash('2025Q3') = of_3 FROM hash", "0"},
      {"UPDATE score SET standard_error = NULL WHERE model_id = 1 AND benchmark_id = 1", ""},
      {"SELECT edition_hash('2025Q3') = of_3 FROM hash", "1"},
  };
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void test_parameters(void) {
  sqlite3 *db = open_copy();
  prepare(db);
  static const sql_case open[] = {
      {"SELECT parameter_value('significance'), parameter_value(NULL), parameter_value('smallest_group')",
       "0.05||3.0"},
      {"SELECT count(*) FROM parameter WHERE parameter_value(name) IS NOT value", "0"},
      {"SELECT substr(parameter_value('nothing'), 1, 1)", NULL}, /* replaced below: the list is long */
      {"UPDATE parameter SET value = 0.2 WHERE name = 'significance'", ""},
      {"SELECT parameter_value('significance')", "0.2"},
      {"INSERT INTO publication_entry (edition) VALUES ('2025Q3')", ""},
      {"UPDATE parameter SET value = 0.3 WHERE name = 'significance'", ""},
      {"SELECT parameter_value('significance'), (SELECT value FROM parameter WHERE name = 'significance')",
       "0.2|0.3"},
      {"SELECT use_edition('2025Q2')", "2025Q2"},
      {"SELECT parameter_value('significance')", "0.3"},
      {"SELECT use_edition(NULL)", "2025Q3"},
      {"UPDATE edition SET is_current = 0", ""},
      {"SELECT parameter_value('significance') IS NULL, parameter_value('nothing') IS NULL", "1|1"},
  };
  for (size_t i = 0; i < sizeof open / sizeof open[0]; i++) {
    if (open[i].want != NULL) {
      check_cases(db, &open[i], 1);
      continue;
    }
    char *said = answer(db, open[i].sql);
    CU_ASSERT_EQUAL(
        strncmp(
            said,
            "error: parameter_value: no parameter named 'nothing'; known: band_width, clear_correlation, ",
            90),
        0);
    sqlite3_free(said);
  }
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static int stop_at; /* steps of SQLite's machine that are left */

static int count_down(void *context) {
  (void)context;
  return --stop_at == 0;
}

/* Wherever a question is interrupted, it says so, and the next time it is answered in full. */
static void check_interrupts(sqlite3 *db, const char *sql) {
  enum { STEPS = 2000 };
  char *whole = answer(db, sql);
  int stopped = 0;
  for (int at = 1; at < 400; at += 1 + at / 8) {
    run(db,
        "CREATE TEMP TABLE IF NOT EXISTS touched (x); INSERT INTO touched VALUES (1)"); /* forgets what was kept */
    stop_at = at;
    sqlite3_progress_handler(db, STEPS, count_down, NULL);
    char *said = answer(db, sql);
    sqlite3_progress_handler(db, 0, NULL, NULL);
    int is_interrupted = strncmp(said, "error", 5) == 0 && strstr(said, "interrupted") != NULL;
    stopped += is_interrupted;
    if (!is_interrupted) CU_ASSERT_STRING_EQUAL(said, whole);
    sqlite3_free(said);
    said = answer(db, sql); /* what was begun is not taken for the whole */
    CU_ASSERT_STRING_EQUAL(said, whole);
    sqlite3_free(said);
  }
  CU_ASSERT(stopped > 0);
  sqlite3_free(whole);
}

static void test_interrupts(void) {
  sqlite3 *db = open_copy();
  prepare(db);
  check_interrupts(db, "SELECT count(*), sum(score), count(DISTINCT origin) FROM index_cell");
  run(db, "INSERT INTO publication_entry (edition) VALUES ('2025Q3')");
  check_interrupts(db,
                   "SELECT count(*), sum(risk_index), sum(rank), count(DISTINCT status) FROM index_score");
  check_interrupts(db, "SELECT count(*), sum(score), count(DISTINCT origin) FROM index_cell");
  check_interrupts(db, "SELECT count(*), sum(estimate), sum(cells) FROM score_estimate");
  check_interrupts(db,
                   "SELECT (SELECT sum(score) FROM index_cell), (SELECT sum(risk_index) FROM index_score)");
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  remove(COPY);
}

static CU_TestInfo tests[] = {
    {"stands", test_stands},         {"what is stored", test_stored}, {"damaged", test_damaged},
    {"cells", test_cells},           {"another method", test_method}, {"hashes", test_hashes},
    {"parameters", test_parameters}, {"interrupts", test_interrupts}, CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
