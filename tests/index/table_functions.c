/* pareto_frontier, series_trend and index_step over a small database made here: each numbered rule of their manuals,
   joins, rescans, extra WHERE terms, ORDER BY both ways, every error; and how all such functions find their editions. */
#include <CUnit/CUnit.h>
#include <string.h>

#include "../airisk_test.h"
#include "../suites.h"

static void test_frontier(void) {
  static const sql_case cases[] = {
      /* rules 1, 4, 6: c2 has no safety score; b2 ties with b1 in capability */
      {"SELECT model, capability, safety, layer FROM pareto_frontier('cyber')",
       "a3|80.0|70.0|1;c1|80.0|75.0|1;a2|60.0|60.0|1;b1|50.0|40.0|1;b2|50.0|45.0|1"},
      /* rule 2 */
      {"SELECT model, layer FROM pareto_frontier('cyber', NULL, NULL, 2) WHERE layer > 1", "a1|2"},
      {"SELECT model FROM pareto_frontier WHERE domain = 'cyber' AND layers = 9 AND layer = 2", "a1"},
      /* rule 3 */
      {"SELECT domain, edition, as_of, layers, count(*) FROM pareto_frontier", "cyber|2025Q1||1|5"},
      {"SELECT count(*) FROM pareto_frontier(NULL, NULL, NULL, NULL)", "5"},
      {"SELECT edition, model, printf('%.1f', risk_index) FROM pareto_frontier('cyber', '2025q1 V2.0') LIMIT 1",
       "2025Q1 v2.0|a3|24.0"},
      /* rule 4 */
      {"SELECT model FROM pareto_frontier('cyber', NULL, '2024-06-30')", "b1;b2"},
      {"SELECT count(*) FROM pareto_frontier('cyber', NULL, '2000-01-01')", "0"},
      {"SELECT count(*) FROM pareto_frontier('chem')", "0"},
      /* joins, rescans, filters, order */
      {"SELECT d.name, f.model FROM domain AS d JOIN pareto_frontier(d.name) AS f WHERE f.reasoning = 1 "
       "ORDER BY f.model",
       "cyber|a3;cyber|b2;cyber|c1"},
      {"SELECT count(*) FROM (VALUES (1), (2), (3)) JOIN pareto_frontier('cyber')", "15"},
      {"SELECT f.model, d.label_en FROM pareto_frontier AS f LEFT JOIN domain AS d ON d.name = f.domain "
       "LIMIT 1",
       "a3|Cyber"},
      {"SELECT model FROM pareto_frontier('cyber') ORDER BY safety LIMIT 2", "b1;b2"},
      {"SELECT model FROM pareto_frontier('cyber') ORDER BY rowid DESC LIMIT 2", "b2;b1"},
      {"SELECT model_id IN (SELECT model_id FROM pareto_frontier('cyber')) FROM model ORDER BY model_id",
       "0;1;1;1;1;1;0"},
      {"SELECT count(*) FROM pareto_frontier WHERE domain IN ('cyber', 'chem')", "5"},
      /* rule 7 */
      {"SELECT DISTINCT domain, edition FROM pareto_frontier('CYBER', 'V2.0')", "cyber|2025Q1 v2.0"},
      {"SELECT DISTINCT domain FROM pareto_frontier WHERE domain = 'Cyber' AND model = 'A3' AND series = 'a' AND "
       "organization = 'ORG'",
       "cyber"},
      {"SELECT count(*) FROM pareto_frontier WHERE domain IN ('cyber', 'CYBER')", "5"},
      {"SELECT count(*) FROM pareto_frontier WHERE domain COLLATE BINARY IN ('cyber', 'CYBER')", "5"},
      {"SELECT count(*) FROM pareto_frontier WHERE domain COLLATE BINARY = 'CYBER'", "0"},
      {"SELECT count(*) FROM pareto_frontier WHERE domain COLLATE RTRIM = 'cyber  '", "5"},
      /* an argument that names nothing is an error, a filter no row */
      {"SELECT count(*) FROM pareto_frontier WHERE domain = 'cyberr'", "0"},
      {"SELECT count(*) FROM pareto_frontier WHERE domain = NULL", "0"},
      /* rule 5 */
      {"SELECT * FROM pareto_frontier('cyberr')",
       "error: pareto_frontier: no domain named 'cyberr'; known: chem, cyber"},
      {"SELECT * FROM pareto_frontier('cyber', 'v9')",
       "error: pareto_frontier: no edition named 'v9'; known: 2024Q4, 2025Q1, 2025Q1 v2.0"},
      {"SELECT * FROM pareto_frontier('cyber', NULL, '2025-02-30')",
       "error: pareto_frontier: as_of must be a real date like 2025-09-30, got '2025-02-30'"},
      {"SELECT * FROM pareto_frontier('cyber', NULL, NULL, 0)",
       "error: pareto_frontier: layers must be an integer of at least 1, got 0"},
      {"SELECT * FROM pareto_frontier('cyber', NULL, NULL, 'x')",
       "error: pareto_frontier: layers must be an integer of at least 1, got the text 'x'"},
      {"SELECT * FROM pareto_frontier(1, 2, 3, 4, 5, 6)",
       "error: too many arguments on pareto_frontier() - max 5"},
  };
  CHECK_AND_CLOSE(open_models(), cases);
}

static void test_trend(void) {
  static const sql_case cases[] = {
      /* rules 1, 4, 6: c2 has a capability but no risk index */
      {"SELECT series, models, first_model, last_model, first_on, last_on, shape FROM series_trend('cyber')",
       "A|3|a1|a3|2024-01-01|2025-01-01|rising;B|2|b1|b2|2024-03-01|2024-03-01|stable;C|1|c1|c1|2025-02-01|"
       "2025-02-01|"},
      {"SELECT series, models, first_value, last_value, lowest, highest, change, shape, level FROM "
       "series_trend('cyber', 'capability')",
       "A|3|40.0|80.0|40.0|80.0|40.0|rising|middle;B|2|50.0|50.0|50.0|50.0|0.0|stable|low;C|2|80.0|90.0|80.0|"
       "90.0|10.0|rising|high"},
      /* rule 5: no series has five models */
      {"SELECT slope_per_year, theil_sen_per_year, mann_kendall_tau, mann_kendall_p, r2 FROM series_trend('cyber', "
       "'capability')",
       "||||;||||;||||"},
      /* rule 6 */
      {"SELECT DISTINCT estimated FROM series_trend WHERE metric > ''", "0.0"},
      /* rule 2 */
      {"SELECT domain, metric, edition, tolerance, as_of, count(*) FROM series_trend",
       "cyber|risk_index|2025Q1|5.0||3"},
      {"SELECT series, models, last_on, as_of FROM series_trend('cyber', 'capability', NULL, NULL, "
       "'2025-01-01')",
       "A|3|2025-01-01|2025-01-01;B|2|2024-03-01|2025-01-01"},
      {"SELECT series, last_model, level FROM series_trend('cyber', 'capability') WHERE as_of = '2024-06-30'",
       "A|a1|low;B|b2|middle"},
      {"SELECT p.name, t.series, t.models FROM period AS p JOIN series_trend('cyber', NULL, NULL, NULL, "
       "p.ends_on) AS t WHERE t.series = 'A'",
       "2024Q4|A|2;2025Q1|A|3"},
      {"SELECT count(*) FROM series_trend('cyber', NULL, NULL, NULL, '2000-01-01')", "0"},
      {"SELECT shape FROM series_trend('cyber', 'capability', NULL, 50)", "stable;stable;stable"},
      {"SELECT domain, series FROM series_trend(NULL, 'capability')", "cyber|A;cyber|B;cyber|C;chem|A"},
      {"SELECT d.name, t.series FROM domain AS d JOIN series_trend(d.name, 'safety') AS t ORDER BY t.series "
       "DESC",
       "cyber|C;cyber|B;cyber|A"},
      {"SELECT DISTINCT metric FROM series_trend WHERE metric <> 'capability'", "risk_index;safety"},
      /* rule 8 */
      {"SELECT DISTINCT edition, metric FROM series_trend('cyber') WHERE edition IN (SELECT name FROM edition) AND metric > ''",
       "2024Q4|risk_index;2024Q4|capability;2024Q4|safety;2025Q1|risk_index;2025Q1|capability;2025Q1|safety;2025Q1 "
       "v2.0|risk_index;2025Q1 v2.0|capability;2025Q1 v2.0|safety"},
      {"SELECT count(*) FROM series_trend('cyber') WHERE metric = NULL", "0"},
      /* rule 9 */
      {"SELECT DISTINCT domain, metric FROM series_trend('CYBER', 'Safety')", "cyber|safety"},
      {"SELECT domain, metric, series FROM series_trend WHERE domain = 'Cyber' AND metric = 'SAFETY' AND series = 'a'",
       "cyber|safety|A"},
      /* rule 7 */
      {"SELECT * FROM series_trend('bio')", "error: series_trend: no domain named 'bio'; known: chem, cyber"},
      {"SELECT * FROM series_trend('cyber', 'risk')",
       "error: series_trend: no metric named 'risk'; known: capability, risk_index, safety"},
      {"SELECT * FROM series_trend('cyber', NULL, 'v0')",
       "error: series_trend: no edition named 'v0'; known: 2024Q4, 2025Q1, 2025Q1 v2.0"},
      {"SELECT * FROM series_trend('cyber', NULL, NULL, -1)",
       "error: series_trend: tolerance must be between 0 and 100, got -1"},
      {"SELECT * FROM series_trend('cyber', NULL, NULL, 'x')",
       "error: series_trend: tolerance must be between 0 and 100, got the text 'x'"},
      {"SELECT * FROM series_trend('cyber', NULL, NULL, NULL, '2025-02-30')",
       "error: series_trend: as_of must be a real date like 2025-09-30, got '2025-02-30'"},
      {"SELECT * FROM series_trend('cyber', NULL, NULL, NULL, 20250930)",
       "error: series_trend: as_of must be a real date like 2025-09-30, got 20250930"},
      {"SELECT * FROM series_trend(1, 2, 3, 4, 5, 6, 7)",
       "error: too many arguments on series_trend() - max 6"},
  };
  /* rule 5: two dates are enough, and as many models as the parameter says */
  static const sql_case sampled[] = {
      {"SELECT printf('%.3f %.3f %.3f %.6f %.4f', slope_per_year, theil_sen_per_year, mann_kendall_tau, "
       "mann_kendall_p, r2) "
       "FROM series_trend('cyber', 'capability') WHERE series = 'A'",
       "39.918 39.918 1.000 0.333333 1.0000"},
      {"SELECT slope_per_year, theil_sen_per_year, mann_kendall_tau, r2 FROM series_trend('cyber', "
       "'capability') WHERE series <> 'A'",
       "|||;|||"},
  };
  static const sql_case dated[] = {
      {"SELECT slope_per_year, theil_sen_per_year, mann_kendall_tau, r2 FROM series_trend('cyber', "
       "'capability') WHERE series = 'B'",
       "|||"},
  };
  /* rules 2 and 3: the thresholds are the database's */
  static const sql_case tolerant[] = {
      {"SELECT DISTINCT tolerance, shape FROM series_trend('cyber', 'capability')", "50.0|stable"},
      {"SELECT shape FROM series_trend('cyber', 'capability', NULL, 5) WHERE series = 'A'", "rising"},
      {"SELECT DISTINCT shape FROM trend WHERE domain = 'cyber' AND metric = 'capability'", "stable"},
      {"SELECT series, level FROM series_trend('cyber', 'capability')", "A|low;B|low;C|low"},
      {"SELECT series_level FROM what_if('{\"cap\": 100, \"safe\": 0}', 'C') WHERE domain = 'cyber'", "low"},
  };
  static const sql_case low[] = {
      {"SELECT series, level FROM series_trend('cyber', 'capability')", "A|high;B|high;C|high"},
      {"SELECT series_level FROM what_if('{\"cap\": 100, \"safe\": 0}', 'C') WHERE domain = 'cyber'", "high"},
  };
  sqlite3 *db = open_models();
  CHECK(db, cases);
  run(db, "UPDATE parameter SET value = 3 WHERE name = 'smallest_sample'");
  CHECK(db, sampled);
  run(db, "UPDATE parameter SET value = 2 WHERE name = 'smallest_sample'");
  CHECK(db, dated);
  run(db,
      "UPDATE parameter SET value = 50 WHERE name = 'shape_tolerance'; UPDATE parameter SET value = 1 WHERE name IN "
      "('low_place', 'high_place')");
  CHECK(db, tolerant);
  run(db, "UPDATE parameter SET value = 0 WHERE name IN ('low_place', 'high_place')");
  CHECK(db, low);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* Models that follow each other among all, and among those with each score. c1 and c2 share cap alone. */
static void test_step(void) {
  static const sql_case cases[] = {
      /* rules 1, 5, 7 */
      {"SELECT series, from_model, to_model, is_step, is_capability_step, is_safety_step, is_risk_step, capability_change, "
       "safety_change, printf('%.2f', risk_change) FROM index_step WHERE domain = 'cyber'",
       "A|a1|a2|1|1|1|1|20.0|10.0|7.20;A|a2|a3|1|1|1|1|20.0|10.0|4.00;B|b1|b2|1|1|1|1|0.0|5.0|-1.50;C|c1|c2|1|1|0|0|10.0||0.00"},
      {"SELECT organization, from_model_id, to_model_id, released_on FROM index_step WHERE domain = 'cyber' AND series = 'b'",
       "Org|4|5|2024-03-01"},
      /* rule 4: chem has no safety benchmark; a1 alone has a score there */
      {"SELECT from_model, capability_coverage, safety_coverage, capability_estimated, safety_estimated, capability_change FROM "
       "index_step WHERE domain = 'chem' AND series = 'A'",
       "a1|0.0||||;a2|0.0||||"},
      {"SELECT capability_coverage, safety_coverage, capability_estimated, safety_estimated FROM index_step WHERE domain = "
       "'cyber' AND to_model = 'c2'",
       "1.0|0.0|0.0|"},
      /* rule 6 */
      {"SELECT edition, count(*) FROM index_step('2024Q4')", "2024Q4|4"},
      {"SELECT edition, printf('%.1f', risk_change) FROM index_step('v2.0') WHERE to_model = 'a2'",
       "2025Q1 v2.0|4.0"},
      {"SELECT printf('%.1f', risk_change), scenario FROM index_step(NULL, '{\"beta_proprietary\": 1}') WHERE domain = "
       "'cyber' AND to_model = 'a2'",
       "4.0|{\"beta_proprietary\": 1}"},
      {"SELECT from_model FROM index_step WHERE domain = 'cyber' ORDER BY rowid DESC", "c1;b1;a2;a1"},
      {"SELECT * FROM index_step('v9')",
       "error: index_step: no edition named 'v9'; known: 2024Q4, 2025Q1, 2025Q1 v2.0"},
      {"SELECT * FROM index_step(1, 2, 3, 4)", "error: too many arguments on index_step() - max 3"},
  };
  /* rule 1: with a model in between that was not tested, a pair is a step of some kinds, each model before it once */
  static const sql_case between[] = {
      {"SELECT from_model, to_model, is_step, is_capability_step, is_safety_step, is_risk_step FROM index_step WHERE domain = "
       "'cyber' AND series = 'A'",
       "a1|a15|1|0|0|0;a1|a2|0|1|1|1;a15|a2|1|0|0|0;a2|a3|1|1|1|1"},
  };
  sqlite3 *db = open_models();
  CHECK(db, cases);
  run(db,
      "INSERT INTO model (model_id, series_id, name, released_on, reasoning) VALUES (8, 1, 'a15', '2024-02-01', 0)");
  CHECK(db, between);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* Rules 2 and 3 of index_step, and 3 and 6 of series_trend. Three models of a series, each tested on another pair of three
   benchmarks, all of the same scores. */
static void test_missing_rules(void) {
  static const char data[] =
      "INSERT INTO benchmark (benchmark_id, name, measures) VALUES (4, 'second', 'capability'), (5, 'third', 'capability');"
      "DELETE FROM score; DELETE FROM weight WHERE benchmark_id IN (1, 3);"
      "INSERT INTO weight (method_id, domain_id, benchmark_id, component) VALUES (1, 1, 1, 'capability'), (1, 1, 4, "
      "'capability'), (1, 1, 5, 'capability');"
      "INSERT INTO score (model_id, benchmark_id, value, origin) VALUES (1, 1, 20, 'measured'), (1, 4, 40, 'measured'), (2, 4, "
      "50, 'measured'), (2, 5, 90, 'measured'), (3, 4, 60, 'measured'), (3, 5, 100, 'measured'), (1, 2, 10, 'measured'), (2, "
      "2, 10, 'measured'), (3, 2, 10, 'measured')";
  static const sql_case shared[] = {
      {"SELECT from_model, capability_coverage, capability_change, safety_coverage, safety_change FROM index_step WHERE domain = "
       "'cyber' AND series = 'A'",
       "a1|0.333333333333333||1.0|0.0;a2|0.666666666666667|10.0|1.0|0.0"},
      {"SELECT change, shape, first_value, last_value FROM series_trend('cyber', 'capability')",
       "||30.0|80.0"},
  };
  static const sql_case enough[] = {
      {"SELECT from_model, capability_change FROM index_step WHERE domain = 'cyber' AND series = 'A'",
       "a1|10.0;a2|10.0"},
      {"SELECT change, shape, first_value, last_value FROM series_trend('cyber', 'capability')",
       "20.0|rising|30.0|80.0"},
  };
  sqlite3 *db = open_models();
  run(db, data);
  CHECK(db, shared);
  run(db, "UPDATE method_constant SET value = 0.3 WHERE name = 'smallest_coverage'");
  CHECK(db, enough);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* The rules of edition_function.h, which are the same in all. */
static void test_editions(void) {
  static const char *const functions[] = {"index_score",
                                          "component_score",
                                          "score_estimate",
                                          "index_step",
                                          "pareto_frontier",
                                          "series_trend",
                                          "what_if('{\"cap\": 50, \"safe\": 40}')"};
  /* each with the function put in */
  static const sql_case cases[] = {
      /* rule 1 */
      {"SELECT DISTINCT edition FROM %s WHERE edition_argument = '2024q4'", "2024Q4"},
      {"SELECT DISTINCT edition FROM %s WHERE edition_argument = 'v2.0'", "2025Q1 v2.0"},
      {"SELECT DISTINCT edition, edition_argument FROM %s WHERE edition_argument = NULL", "2025Q1|"},
      /* rule 2 */
      {"SELECT DISTINCT edition FROM %s WHERE edition = '2024q4'", "2024Q4"},
      {"SELECT DISTINCT edition FROM %s WHERE edition COLLATE BINARY = '2024q4'", ""},
      {"SELECT DISTINCT edition FROM %s WHERE edition COLLATE BINARY = '2024Q4'", "2024Q4"},
      {"SELECT DISTINCT edition FROM %s WHERE edition COLLATE RTRIM = '2024Q4  '", "2024Q4"},
      {"SELECT DISTINCT edition FROM %s WHERE edition IS '2024q4'", "2024Q4"},
      {"SELECT DISTINCT edition FROM %s WHERE edition = 'v2.0'", ""},
      {"SELECT DISTINCT edition FROM %s WHERE edition = NULL", ""},
      {"SELECT DISTINCT edition FROM %s WHERE edition IS NULL", ""},
      {"SELECT DISTINCT edition FROM %s WHERE edition = 'no such' OR edition = '2025Q1 V2.0'", "2025Q1 v2.0"},
      {"SELECT DISTINCT edition FROM %s WHERE edition IN ('2024q4', '2025Q1', 'no such') ORDER BY 1",
       "2024Q4;2025Q1"},
      {"SELECT DISTINCT edition FROM %s WHERE edition IN (SELECT name FROM edition WHERE name LIKE '2025%%') ORDER BY edition "
       "DESC",
       "2025Q1 v2.0;2025Q1"},
      {"SELECT DISTINCT f.edition FROM edition AS e JOIN %s AS f ON f.edition = e.name ORDER BY 1",
       "2024Q4;2025Q1;2025Q1 v2.0"},
      {"SELECT DISTINCT f.edition FROM edition AS e CROSS JOIN %s AS f ON f.edition = e.name ORDER BY 1",
       "2024Q4;2025Q1;2025Q1 v2.0"},
      {"SELECT e.name, count(f.edition) > 0 FROM edition AS e LEFT JOIN %s AS f ON f.edition = e.name GROUP BY 1 ORDER BY 1",
       "2024Q4|1;2025Q1|1;2025Q1 v2.0|1"},
      {"SELECT count(*) FROM edition AS e LEFT JOIN %s AS f ON f.edition = e.name || 'x' WHERE f.edition IS NULL",
       "3"},
      {"SELECT count(*) > 0 FROM edition AS e LEFT JOIN %s AS f ON f.edition = e.name WHERE f.edition IS NOT NULL",
       "1"},
      /* rules 1 and 2: both */
      {"SELECT DISTINCT edition FROM %s WHERE edition_argument = '2024Q4' AND edition = '2024Q4'", "2024Q4"},
      {"SELECT count(*) FROM %s WHERE edition_argument = '2024Q4' AND edition = '2025Q1'", "0"},
      /* rule 3 */
      {"SELECT DISTINCT edition FROM %s", "2025Q1"},
      {"SELECT DISTINCT edition FROM %s WHERE edition IS NOT NULL ORDER BY 1", "2024Q4;2025Q1;2025Q1 v2.0"},
      {"SELECT count(*) > 0 FROM (VALUES (1), (2)) CROSS JOIN %s", "1"},
      {"SELECT count(DISTINCT edition) FROM %s LIMIT 1 OFFSET 0", "1"},
  };
  /* rule 4: each comparison, with the function's name in the error */
  static const char *const refused[] = {"LIKE '2025%'", "GLOB '2025*'",  "<> '2025Q1'",
                                        "> '2025'",     "< '2025'",      ">= '2025'",
                                        "<= '2025'",    "NOT LIKE 'x%'", "BETWEEN '2024' AND '2025'",
                                        "IS NOT 'x'"};
  sqlite3 *db = open_models();
  /* so that score_estimate has something to say: a cell that is missing, in each edition */
  run(db, "UPDATE method SET missing = 'estimate'");
  for (size_t f = 0; f < sizeof functions / sizeof functions[0]; f++) {
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
      char *sql = sqlite3_mprintf(cases[i].sql, functions[f]);
      sql_case filled = {sql, cases[i].want};
      CHECK(db, ((sql_case[]){filled}));
      sqlite3_free(sql);
    }
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
      char *sql = sqlite3_mprintf("SELECT * FROM %s WHERE edition %s", functions[f], refused[i]);
      char *want = sqlite3_mprintf(
          "error: %.*s: edition is compared by = or IN only; several are edition IN (SELECT name FROM "
          "edition WHERE ...)",
          (int)strcspn(functions[f], "("), functions[f]);
      sql_case filled = {sql, want};
      if (strncmp(refused[i], "NOT LIKE", 8) != 0) CHECK(db, ((sql_case[]){filled}));
      sqlite3_free(sql);
      sqlite3_free(want);
    }
  }
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* Two editions, domains of only one of them, and what holds without a current one. */
static void test_two_editions(void) {
  static const sql_case cases[] = {
      {"SELECT model, a.risk_index, b.risk_index FROM index_score('2025Q1') AS a JOIN index_score('2025Q1 v2.0') AS b USING "
       "(domain, model) WHERE a.risk_index IS NOT NULL ORDER BY a.model_id LIMIT 2",
       "a1|24.0|20.0;a2|31.2|24.0"},
      {"SELECT a.edition, b.edition, count(*) FROM pareto_frontier AS a JOIN pareto_frontier AS b ON a.model_id = b.model_id AND "
       "a.edition = '2024Q4' AND b.edition = '2025Q1' GROUP BY 1, 2",
       "2024Q4|2025Q1|3"},
      /* rule 5: v2.0 has no weights in chem */
      {"SELECT count(*) FROM index_score('v2.0') WHERE domain = 'chem'", "0"},
      {"SELECT count(*) FROM series_trend('chem', 'capability', 'v2.0')",
       "error: series_trend: edition '2025Q1 v2.0' has no weights in domain 'chem'; it has some in: cyber"},
      {"SELECT edition, count(*) FROM series_trend('chem', 'capability') WHERE edition IN (SELECT name FROM edition) GROUP BY 1",
       "2024Q4|1;2025Q1|1"},
      {"SELECT * FROM series_trend('chemm', 'capability', 'v2.0')",
       "error: series_trend: no domain named 'chemm'; known: chem, cyber"},
      /* a method's name where two editions have it */
      {"SELECT * FROM index_score('v1.0')",
       "error: index_score: method 'v1.0' has several editions, name one of them: 2024Q4, 2025Q1"},
      /* rule 6 */
      {"SELECT DISTINCT edition, domain FROM index_score WHERE edition IN (SELECT name FROM edition)",
       "2024Q4|cyber;2024Q4|chem;2025Q1|cyber;2025Q1|chem;2025Q1 v2.0|cyber"},
      /* use_edition and its scenario, for which a key that names the same edition asks too */
      {"SELECT use_edition('2025Q1', '{\"beta_proprietary\": 1}')", "2025Q1"},
      {"SELECT edition, risk_index FROM index_score WHERE domain = 'cyber' AND model = 'a2'", "2025Q1|24.0"},
      {"SELECT edition, risk_index FROM index_score WHERE edition = '2025q1' AND domain = 'cyber' AND model = 'a2'",
       "2025Q1|24.0"},
      {"SELECT edition, risk_index FROM index_score WHERE edition IN ('2024Q4', '2025Q1') AND domain = 'cyber' AND model = 'a2' "
       "ORDER BY 1",
       "2024Q4|31.2;2025Q1|24.0"},
      {"SELECT e.name, risk_index FROM edition AS e JOIN index_score AS s ON s.edition = e.name WHERE domain = 'cyber' AND "
       "model = 'a2' ORDER BY 1",
       "2024Q4|31.2;2025Q1|24.0;2025Q1 v2.0|24.0"},
      {"SELECT edition, risk_index FROM index_score('2025Q1') WHERE domain = 'cyber' AND model = 'a2'",
       "2025Q1|31.2"},
      {"SELECT use_edition('2024Q4')", "2024Q4"},
      {"SELECT DISTINCT edition FROM pareto_frontier", "2024Q4"},
      {"SELECT use_edition(NULL)", "2025Q1"},
  };
  static const sql_case none[] = {
      {"SELECT * FROM pareto_frontier",
       "error: pareto_frontier: no edition is current; set edition.is_current to 1 for one of them, or name one"},
      {"SELECT count(*) FROM pareto_frontier('cyber', '2025Q1')", "5"},
      {"SELECT count(*) FROM pareto_frontier WHERE edition = '2025Q1'", "5"},
      {"SELECT count(*) FROM pareto_frontier WHERE edition = 'no such'", "0"},
  };
  sqlite3 *db = open_models();
  CHECK(db, cases);
  run(db, "UPDATE edition SET is_current = 0");
  CHECK(db, none);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* The views finding_* one after the other, each row once, within joins and rescans; a view of the user's joins
   them, a bad one is an error. */
static void test_section_finding(void) {
  static const sql_case cases[] = {
      {"SELECT count(*) > 10, count(DISTINCT rowid) = count(*) FROM section_finding", "1|1"},
      {"SELECT (SELECT count(*) FROM section_finding) = (SELECT count(*) FROM report_finding)", "1"},
      {"SELECT count(*) = 3 * (SELECT count(*) FROM section_finding) FROM (VALUES (1), (2), (3)) CROSS JOIN "
       "section_finding",
       "1"},
      {"SELECT text_en FROM section_finding WHERE section = 'scope' AND subject = 'domains'",
       "Risk domains: 2, with 3 different benchmarks."},
      {"SELECT 1 FROM section_finding LIMIT 1", "1"},
  };
  static const sql_case more[] = {
      {"SELECT position > 0, text_en FROM report_finding WHERE subject = 'mine'", "1|a;1|b"},
      {"SELECT section FROM section_finding ORDER BY rowid LIMIT 2", "scope;scope"},
  };
  static const sql_case bad[] = {
      {"SELECT count(*) FROM section_finding", "error: no such column: section"},
  };
  sqlite3 *db = open_models();
  CHECK(db, cases);
  run(db,
      "CREATE VIEW finding_Mine (section, order_1, order_2, order_3, domain, subject, finding, value, unit, "
      "text_en, text_zh) AS VALUES ('scope', 9, 1, 1, NULL, 'mine', 'f', 1, 'u', 'a', 'a'), ('scope', 9, 1, "
      "2, NULL, 'mine', 'f', 1, 'u', 'b', 'b')");
  CHECK(db, more);
  run(db, "CREATE VIEW finding_bad AS SELECT 1 AS x");
  CHECK(db, bad);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static CU_TestInfo tests[] = {
    {"pareto_frontier", test_frontier},
    {"series_trend", test_trend},
    {"index_step", test_step},
    {"missing scores", test_missing_rules},
    {"editions", test_editions},
    {"two editions", test_two_editions},
    {"section_finding", test_section_finding},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
