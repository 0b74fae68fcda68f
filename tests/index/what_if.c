/* what_if against index_score: a model of the data is taken out, and what_if of its scores must say what was said of it; with all of
   its scores, and with some; under each rule for missing scores. */
#include <CUnit/CUnit.h>
#include <stdio.h>

#include "../airisk_test.h"
#include "../suites.h"

/* The demo database, copied to memory. */
static sqlite3 *open_demo(void) {
  sqlite3 *db = open_loaded(), *file = NULL;
  CU_ASSERT_EQUAL_FATAL(sqlite3_open_v2("build/airisk.db", &file, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
  sqlite3_backup *copy = sqlite3_backup_init(db, "main", file, "main");
  CU_ASSERT_PTR_NOT_NULL_FATAL(copy);
  CU_ASSERT_EQUAL(sqlite3_backup_step(copy, -1), SQLITE_DONE);
  CU_ASSERT_EQUAL(sqlite3_backup_finish(copy), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(file), SQLITE_OK);
  return db;
}

/* What index_score says of model_id, and its scores with the benchmarks that are not applicable to it. */
static const char remember[] =
    "DROP TABLE IF EXISTS temp.truth;"
    "CREATE TEMP TABLE truth AS SELECT r.*,"
    "  (SELECT level FROM series_trend(r.domain) AS t WHERE t.series = r.series) AS series_level "
    "FROM index_score AS r WHERE r.model_id = %d;"
    "DROP TABLE IF EXISTS temp.kept;"
    "CREATE TEMP TABLE kept AS SELECT json_group_object(b.name, k.said) AS scores"
    " FROM (SELECT benchmark_id, value || '%%' AS said FROM score WHERE model_id = %d"
    "   UNION ALL SELECT benchmark_id, reason FROM missing_score WHERE model_id = %d AND reason = 'not_applicable') AS k"
    " JOIN benchmark AS b USING (benchmark_id);"
    "DELETE FROM score WHERE model_id = %d";

/* How many domains agree in all that what_if says. */
static const char agreeing[] =
    "SELECT count(*) FROM temp.truth AS t, temp.kept AS k"
    " JOIN what_if(k.scores, t.series, t.open_weights) AS w ON w.domain = t.domain "
    "WHERE abs(w.capability - t.capability) < 1e-9 AND abs(w.safety - t.safety) < 1e-9 AND w.beta = t.beta"
    "  AND abs(w.risk_index - t.risk_index) < 1e-9 AND abs(w.capability_coverage - t.capability_coverage) < 1e-9"
    "  AND abs(w.safety_coverage - t.safety_coverage) < 1e-9 AND w.rank = t.rank AND w.models = t.models"
    "  AND abs(w.capability_estimated - t.capability_estimated) < 1e-9"
    "  AND abs(w.safety_estimated - t.safety_estimated) < 1e-9"
    "  AND w.on_frontier = t.on_frontier AND w.series_level = t.series_level";

static void check_model(sqlite3 *db, int model, const char *prepare) {
  run(db, "BEGIN");
  char *sql = sqlite3_mprintf(prepare, model);
  run(db, sql);
  sqlite3_free(sql);
  sql = sqlite3_mprintf(remember, model, model, model, model);
  run(db, sql);
  sqlite3_free(sql);
  char *want = answer(db, "SELECT count(risk_index) FROM temp.truth");
  const sql_case cases[] = {{agreeing, want}};
  check_cases(db, cases, 1);
  sqlite3_free(want);
  run(db, "ROLLBACK");
}

static void test_every_model(void) {
  static const char *const rules[] = {"renormalise", "shared", "estimate"};
  sqlite3 *db = open_demo();
  for (size_t rule = 0; rule < sizeof rules / sizeof rules[0]; rule++) {
    char *sql = sqlite3_mprintf("UPDATE method SET missing = %Q", rules[rule]);
    run(db, sql);
    sqlite3_free(sql);
    for (int model = 1; model <= 50; model += rule == 2 ? 7 : 1) {
      check_model(db, model, "SELECT %d");
      /* every third score is missing, and the weights differ */
      check_model(db, model,
                  "DELETE FROM score WHERE model_id = %d AND benchmark_id %% 3 = 0;"
                  "UPDATE weight SET weight = 0.1 * (1 + benchmark_id %% 4)");
    }
  }
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* On the frontier unless another is strictly better and strictly less safe; the rank of a tie is the best of it. Of the
   models a3 has 80 and 70, c1 80 and 75, a2 60 and 60, b1 50 and 40, b2 50 and 45. */
static void test_ties(void) {
  static const sql_case cases[] = {
      {"SELECT on_frontier FROM what_if('{\"cap\": 50, \"safe\": 45}')",
       "1"}, /* as capable as b1, which is less safe */
      {"SELECT on_frontier FROM what_if('{\"cap\": 79, \"safe\": 70}')",
       "1"}, /* as safe as a3, which is more capable */
      {"SELECT on_frontier FROM what_if('{\"cap\": 80, \"safe\": 70}')", "1"}, /* a3 in both */
      {"SELECT on_frontier FROM what_if('{\"cap\": 80, \"safe\": 99}')", "1"},
      {"SELECT on_frontier FROM what_if('{\"cap\": 79.9, \"safe\": 70.1}')", "0"},
      {"SELECT on_frontier FROM what_if('{\"cap\": 49.9, \"safe\": 40.1}')", "0"},
      {"SELECT on_frontier FROM what_if('{\"cap\": 50}') WHERE domain = 'cyber'", ""},
      /* b1: 50 x (1 - 0.6 x 0.4) = 38, the highest but for c1's 32 and a3's 35.2; a tie shares its rank */
      {"SELECT risk_index, rank, models FROM what_if('{\"cap\": 50, \"safe\": 40}', NULL, 1) WHERE domain = 'cyber'",
       "38.0|1|7"},
      {"SELECT rank FROM what_if('{\"cap\": 50, \"safe\": 40.1}', NULL, 1) WHERE domain = 'cyber'", "2"},
  };
  CHECK_AND_CLOSE(open_models(), cases);
}

static CU_TestInfo tests[] = {
    {"every model as if it were new", test_every_model},
    {"ties", test_ties},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests, .is_long = 1);
