/* pareto_frontier and series_trend over a small database made here: each numbered rule of their manuals,
   joins, rescans, extra WHERE terms, ORDER BY both ways, every error. */
#include <CUnit/CUnit.h>

#include "airisk_test.h"

#define CHECK(db, cases) check_cases(db, cases, sizeof(cases) / sizeof((cases)[0]))

static void test_frontier(void) {
  static const sql_case cases[] = {
      /* rules 1, 4, 6: c2 has no safety score; b2 ties with b1 in capability */
      {"SELECT model, capability, safety, layer FROM pareto_frontier('cyber')",
       "a3|80.0|70.0|1;c1|80.0|75.0|1;a2|60.0|60.0|1;b1|50.0|40.0|1;b2|50.0|45.0|1"},
      /* rule 2 */
      {"SELECT model, layer FROM pareto_frontier('cyber', NULL, NULL, 2) WHERE layer > 1", "a1|2"},
      {"SELECT model FROM pareto_frontier WHERE domain = 'cyber' AND layers = 9 AND layer = 2", "a1"},
      /* rule 3 */
      {"SELECT domain, method, as_of, layers, count(*) FROM pareto_frontier", "cyber|v1.0||1|5"},
      {"SELECT count(*) FROM pareto_frontier(NULL, NULL, NULL, NULL)", "5"},
      {"SELECT method, model, printf('%.1f', risk_index) FROM pareto_frontier('cyber', 'v2.0') LIMIT 1",
       "v2.0|a3|24.0"},
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
      {"SELECT method, model FROM pareto_frontier('cyber') WHERE method LIKE 'v2%' AND model = 'a3'",
       "v2.0|a3"},
      {"SELECT DISTINCT method FROM pareto_frontier WHERE method IN ('V1.0', 'v2.0', 'none')", "v1.0;v2.0"},
      {"SELECT count(*) FROM pareto_frontier WHERE method IS NULL", "0"},
      {"SELECT count(*) FROM pareto_frontier('cyber', 'v1.0') WHERE method = 'v2.0'", "0"},
      {"SELECT count(DISTINCT method) FROM pareto_frontier LIMIT 1 OFFSET 0", "1"},
      {"SELECT method FROM pareto_frontier LIMIT 1", "v1.0"},
      /* rule 7 */
      {"SELECT DISTINCT domain, method FROM pareto_frontier('CYBER', 'V2.0')", "cyber|v2.0"},
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
       "error: pareto_frontier: no method named 'v9'; known: v1.0, v2.0"},
      {"SELECT * FROM pareto_frontier('cyber', NULL, '2025-02-30')",
       "error: pareto_frontier: as_of must be a real date like 2025-09-30, got '2025-02-30'"},
      {"SELECT * FROM pareto_frontier('cyber', NULL, NULL, 0)",
       "error: pareto_frontier: layers must be an integer of at least 1, got 0"},
      {"SELECT * FROM pareto_frontier('cyber', NULL, NULL, 'x')",
       "error: pareto_frontier: layers must be an integer of at least 1, got the text 'x'"},
      {"SELECT * FROM pareto_frontier(1, 2, 3, 4, 5, 6)",
       "error: too many arguments on pareto_frontier() - max 5"},
  };
  sqlite3 *db = open_models();
  CHECK(db, cases);
  run(db, "UPDATE method SET is_current = 0");
  static const sql_case no_method = {"SELECT * FROM pareto_frontier",
                                     "error: pareto_frontier: no method is current; set method.is_current to "
                                     "1 for one of them, or name one"};
  check_cases(db, &no_method, 1);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
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
      {"SELECT printf('%.3f %.3f %.3f %.6f %.4f', slope_per_year, theil_sen_per_year, mann_kendall_tau, "
       "mann_kendall_p, r2) "
       "FROM series_trend('cyber', 'capability') WHERE series = 'A'",
       "39.918 39.918 1.000 0.333333 1.0000"},
      {"SELECT slope_per_year, theil_sen_per_year, mann_kendall_tau, r2 FROM series_trend('cyber', "
       "'capability') WHERE series = 'B'",
       "|||"},
      /* rule 2 */
      {"SELECT domain, metric, method, tolerance, as_of, count(*) FROM series_trend",
       "cyber|risk_index|v1.0|5.0||3"},
      {"SELECT series, models, last_on, as_of FROM series_trend('cyber', 'capability', NULL, NULL, "
       "'2025-01-01')",
       "A|3|2025-01-01|2025-01-01;B|2|2024-03-01|2025-01-01"},
      {"SELECT series, last_model, level FROM series_trend('cyber', 'capability') WHERE as_of = '2024-06-30'",
       "A|a1|low;B|b2|middle"},
      {"SELECT p.name, t.series, t.models FROM period AS p JOIN series_trend('cyber', NULL, NULL, NULL, "
       "p.ends_on) AS t WHERE t.series = 'A'",
       "2025Q1|A|3"},
      {"SELECT count(*) FROM series_trend('cyber', NULL, NULL, NULL, '2000-01-01')", "0"},
      {"SELECT shape FROM series_trend('cyber', 'capability', NULL, 50)", "stable;stable;stable"},
      {"SELECT domain, series FROM series_trend(NULL, 'capability')", "cyber|A;cyber|B;cyber|C;chem|A"},
      {"SELECT d.name, t.series FROM domain AS d JOIN series_trend(d.name, 'safety') AS t ORDER BY t.series "
       "DESC",
       "cyber|C;cyber|B;cyber|A"},
      {"SELECT DISTINCT metric FROM series_trend WHERE metric <> 'capability'", "risk_index;safety"},
      {"SELECT DISTINCT method, metric FROM series_trend('cyber') WHERE method > '' AND metric > ''",
       "v1.0|risk_index;v2.0|risk_index;v1.0|capability;v2.0|capability;v1.0|safety;v2.0|safety"},
      {"SELECT count(*) FROM series_trend('cyber') WHERE metric = NULL", "0"},
      /* rule 7 */
      {"SELECT DISTINCT domain, metric FROM series_trend('CYBER', 'Safety')", "cyber|safety"},
      {"SELECT domain, metric, series FROM series_trend WHERE domain = 'Cyber' AND metric = 'SAFETY' AND series = 'a'",
       "cyber|safety|A"},
      /* rule 5 */
      {"SELECT * FROM series_trend('bio')", "error: series_trend: no domain named 'bio'; known: chem, cyber"},
      {"SELECT * FROM series_trend('cyber', 'risk')",
       "error: series_trend: no metric named 'risk'; known: capability, risk_index, safety"},
      {"SELECT * FROM series_trend('cyber', NULL, 'v0')",
       "error: series_trend: no method named 'v0'; known: v1.0, v2.0"},
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
  /* rules 2 and 3: the thresholds are the database's */
  static const sql_case tolerant[] = {
      {"SELECT DISTINCT tolerance, shape FROM series_trend('cyber', 'capability')", "50.0|stable"},
      {"SELECT shape FROM series_trend('cyber', 'capability', NULL, 5) WHERE series = 'A'", "rising"},
      {"SELECT DISTINCT shape FROM current_trend WHERE domain = 'cyber' AND metric = 'capability'", "stable"},
      {"SELECT series, level FROM series_trend('cyber', 'capability')", "A|low;B|low;C|low"},
      {"SELECT series_level FROM what_if('{\"cap\": 100, \"safe\": 0}', 'C') WHERE domain = 'cyber'", "low"},
  };
  static const sql_case low[] = {
      {"SELECT series, level FROM series_trend('cyber', 'capability')", "A|high;B|high;C|high"},
      {"SELECT series_level FROM what_if('{\"cap\": 100, \"safe\": 0}', 'C') WHERE domain = 'cyber'", "high"},
  };
  sqlite3 *db = open_models();
  CHECK(db, cases);
  run(db,
      "UPDATE parameter SET value = 50 WHERE name = 'shape_tolerance'; UPDATE parameter SET value = 1 WHERE name IN "
      "('low_place', 'high_place')");
  CHECK(db, tolerant);
  run(db, "UPDATE parameter SET value = 0 WHERE name IN ('low_place', 'high_place')");
  CHECK(db, low);
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

int add_table_function_suite(void) {
  CU_pSuite suite = CU_add_suite("table-valued functions", NULL, NULL);
  if (suite == NULL || CU_add_test(suite, "pareto_frontier", test_frontier) == NULL ||
      CU_add_test(suite, "series_trend", test_trend) == NULL ||
      CU_add_test(suite, "section_finding", test_section_finding) == NULL) {
    return (int)CU_get_error();
  }
  return CUE_SUCCESS;
}
