/* Ties on paper are ties: C, S and R are compared at nine decimals, in pareto_frontier, ranks, records, what_if and the
   coverage that a score needs. The doubles of each case differ in their last bits. */
#include <CUnit/CUnit.h>

#include "../airisk_test.h"
#include "../suites.h"

/* a and b have the same mean capability on paper, 53.56; p and q the same risk index, 22.68. The scores of r are
   half of the weight .1 + .7 + .8, which as doubles is less than half. */
static const char data[] =
    "INSERT INTO organization (organization_id, name, region) VALUES (1, 'o', 'US');"
    "INSERT INTO series (series_id, organization_id, name) VALUES (1, 1, 's'), (2, 1, 't');"
    "INSERT INTO domain (domain_id, name, label_en, label_zh) VALUES (1, 'd', 'd', 'd'), (2, 'e', 'e', 'e');"
    "INSERT INTO method (method_id, name, formula, missing) VALUES (1, 'v1.0', 'linear', 'renormalise');"
    "INSERT INTO method_constant (method_id, name, value) VALUES (1, 'beta_proprietary', 0.8), (1, 'smallest_coverage', 0.5);"
    "INSERT INTO benchmark (benchmark_id, name, measures) VALUES (1, 'c1', 'capability'), (2, 'c2', 'capability'), "
    "(3, 'c3', 'capability'), (4, 'c4', 'capability'), (5, 'c5', 'capability'), (6, 'safe', 'safety'), "
    "(7, 'e1', 'capability'), (8, 'e2', 'capability'), (9, 'e3', 'capability');"
    "INSERT INTO weight (method_id, domain_id, benchmark_id, component, weight) SELECT 1, v.column1, benchmark_id, measures, "
    "v.column3 FROM benchmark JOIN (VALUES (1, 1, 1), (1, 2, 1), (1, 3, 1), (1, 4, 1), (1, 5, 1), (1, 6, 1), (2, 7, 0.1), (2, "
    "8, 0.7), (2, 9, 0.8), (2, 6, 1)) AS v ON v.column2 = benchmark_id;"
    "INSERT INTO model (model_id, series_id, name, released_on, reasoning) VALUES "
    "(1, 1, 'a', '2025-01-01', 0), (2, 1, 'b', '2025-01-02', 0), (3, 2, 'q', '2024-01-01', 0), "
    "(4, 2, 'p', '2024-01-02', 0), (5, 2, 'r', '2025-01-05', 0);"
    "INSERT INTO score (model_id, benchmark_id, value, origin) SELECT m.column1, 1 + b.key, b.value, 'synthetic' "
    "FROM (VALUES (1, '[82.1, 47.7, 48.3, 45.3, 44.4, 60]'), (2, '[82.1, 47.7, 49.0, 45.3, 43.7, 50]'), "
    "(3, '[42, 42, 42, 42, 42, 57.5]'), (4, '[40.5, 40.5, 40.5, 40.5, 40.5, 55]')) AS m, json_each(m.column2) AS b;"
    "INSERT INTO score (model_id, benchmark_id, value, origin) VALUES (5, 7, 50, 'synthetic'), (5, 8, 50, 'synthetic');"
    "INSERT INTO period (period_id, name, starts_on, ends_on) VALUES (1, '2025Q1', '2025-01-01', '2025-03-31');"
    "INSERT INTO edition (name, period_id, method_id, is_current) VALUES ('2025Q1', 1, 1, 1);";

static sqlite3 *open_data(void) {
  sqlite3 *db = open_with_views();
  run(db, data);
  return db;
}

static void test_views(void) {
  static const sql_case cases[] = {
      /* the doubles differ before they are rounded, or nothing is tested */
      {"SELECT count(DISTINCT c), count(DISTINCT nine_decimals(c)) FROM (SELECT model_id, weighted_mean(value, 1) AS c "
       "FROM score WHERE model_id < 3 AND benchmark_id < 6 GROUP BY model_id)",
       "2|1"},
      {"SELECT 42 * (1 - 0.8 * 57.5 / 100) < 40.5 * (1 - 0.8 * 55.0 / 100)", "1"},
      {"SELECT model FROM pareto_frontier('d') ORDER BY model", "a;b"},
      {"SELECT model FROM index_score WHERE domain = 'd' AND on_frontier ORDER BY model", "a;b"},
      {"SELECT model FROM frontier WHERE domain = 'd' ORDER BY model", "a;b"},
      {"SELECT count(DISTINCT capability) FROM model_risk WHERE domain = 'd' AND model < 'p'", "1"},
      {"SELECT count(DISTINCT score) FROM domain_score WHERE domain = 'd' AND measures = 'capability' AND model < 'p'",
       "1"},
      {"SELECT model, rank FROM risk_ranking WHERE domain = 'd' AND model IN ('p', 'q') ORDER BY model",
       "p|3;q|3"},
      /* q came first: p is no record */
      {"SELECT model FROM risk_record WHERE domain = 'd' AND released_on < '2025' ORDER BY model", "q"},
      /* half of the weight is half of it */
      {"SELECT capability FROM model_risk WHERE domain = 'e' AND model = 'r'", "50.0"},
  };
  CHECK_AND_CLOSE(open_data(), cases);
}

/* The rank and place that a model would have: its scores are those of the model beside it. */
static void test_what_if(void) {
  static const sql_case cases[] = {
      {"SELECT capability, on_frontier FROM what_if('{\"c1\": 82.1, \"c2\": 47.7, \"c3\": 48.3, \"c4\": 45.3, \"c5\": 44.4, "
       "\"safe\": 60}') WHERE domain = 'd'",
       "53.56|1"},
      {"SELECT capability, on_frontier FROM what_if('{\"c1\": 82.1, \"c2\": 47.7, \"c3\": 49.0, \"c4\": 45.3, \"c5\": 43.7, "
       "\"safe\": 50}') WHERE domain = 'd'",
       "53.56|1"},
      {"SELECT rank FROM what_if('{\"c1\": 42, \"c2\": 42, \"c3\": 42, \"c4\": 42, \"c5\": 42, \"safe\": 57.5}') WHERE domain = 'd'",
       "3"},
      {"SELECT rank FROM what_if('{\"c1\": 40.5, \"c2\": 40.5, \"c3\": 40.5, \"c4\": 40.5, \"c5\": 40.5, \"safe\": 55}') WHERE domain = 'd'",
       "3"},
      {"SELECT capability FROM what_if('{\"e1\": 50, \"e2\": 50}') WHERE domain = 'e'", "50.0"},
  };
  CHECK_AND_CLOSE(open_data(), cases);
}

static void test_nine_decimals(void) {
  static const sql_case cases[] = {
      {"SELECT nine_decimals(53.559999999999995) = 53.56, nine_decimals(0.0000000005), nine_decimals(-0.0000000005), "
       "nine_decimals(NULL), nine_decimals(7)",
       "1|1.0e-09|-1.0e-09||7.0"},
      {"SELECT nine_decimals(1e300) = 1e300, nine_decimals(4194304.0000000009) = 4194304.0000000009, "
       "nine_decimals(4194303.1234567894) = 4194303.123456789",
       "1|1|1"},
      {"SELECT nine_decimals('1')", "error: nine_decimals: x must be a finite number, got the text '1'"},
      {"SELECT nine_decimals(9e999)", "error: nine_decimals: x must be a finite number, got Inf"},
      {"SELECT risk_index(42, 57.5, 0.8) = risk_index(40.5, 55, 0.8)", "1"},
  };
  CHECK_AND_CLOSE(open_loaded(), cases);
}

/* A place of a third is a third, whatever the doubles of the place and of the parameter are. */
static void test_places(void) {
  static const sql_case high[] = {
      {"SELECT model, capability_high FROM recommendation WHERE domain = 'd' AND capability IS NOT NULL ORDER BY model",
       "a|1;b|1;p|0;q|1"},
  };
  static const sql_case low[] = {
      {"SELECT model, safety_low FROM recommendation WHERE domain = 'd' AND safety IS NOT NULL ORDER BY model",
       "a|0;b|1;p|1;q|1"},
  };
  sqlite3 *db = open_data();
  run(db, "DELETE FROM score WHERE model_id = 5");
  run(db, "UPDATE parameter SET value = 2 WHERE name = 'smallest_group'");
  run(db, "UPDATE parameter SET value = 1.0 / 3 WHERE name = 'high_place'");
  CHECK(db, high);
  run(db, "UPDATE parameter SET value = 2.0 / 3 WHERE name IN ('high_place', 'low_place')");
  CHECK(db, low);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static CU_TestInfo tests[] = {
    {"nine decimals", test_nine_decimals},
    {"frontier, ranks, records, coverage", test_views},
    {"what_if", test_what_if},
    {"places", test_places},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
