/* Window functions: every aggregate over a sliding frame gives what it gives over the frame's rows alone,
   and a frame that slides a million times has not drifted. */
#include <CUnit/CUnit.h>

#include "airisk_test.h"

/* How far a frame may be from its rows alone, relative to a result above 1. */
#define CLOSE 1e-10

static const struct {
  const char *call;
  double tolerance;
} calls[] = {
    {"weighted_mean(y, w)", CLOSE},
    {"regr_slope(y, x)", CLOSE},
    {"regr_intercept(y, x)", CLOSE},
    {"regr_r2(y, x)", CLOSE},
    /* The x of 1e9 leave 1e-15 behind in r2, of which p takes the root where three rows lie on a line. */
    {"regr_p(y, x)", 1e-7},
    {"corr(y, x)", CLOSE},
    {"theil_sen(y, x)", CLOSE},
    {"kendall_tau(y, x)", CLOSE},
    {"mann_kendall_p(y, x)", CLOSE},
    {"spearman(y, x)", CLOSE},
    {"spearman_p(y, x)", CLOSE},
    {"mann_whitney_p(y, w > 1)", CLOSE},
    {"mann_whitney_p(y + id, w > 1)", CLOSE},
    {"cliffs_delta(y, w > 1)", CLOSE},
    {"sample_median(y)", CLOSE},
    {"pareto_set(id, y, x)", CLOSE},
};

/* Rows with ties, NULLs, zero weights and runs of equal values. */
static void make_rows(sqlite3 *db) {
  run(db,
      "CREATE TABLE t AS WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM r WHERE id < 200) "
      "SELECT id, CASE WHEN id % 13 = 0 THEN NULL WHEN id BETWEEN 60 AND 80 THEN 7 ELSE (id * 37) % 11 END "
      "AS y, "
      "CASE WHEN id BETWEEN 100 AND 120 THEN 1e9 ELSE (id * 53) % 17 + 0.1 END AS x, (id * 29) % 4 AS w FROM "
      "r");
}

static void check_frame(sqlite3 *db, const char *call, double tolerance, const char *frame,
                        const char *rows) {
  char *sql = sqlite3_mprintf(
      "SELECT count(*) FROM (SELECT id, %s OVER (ORDER BY id ROWS BETWEEN %s) AS got FROM t) AS a JOIN "
      "(SELECT b.id, (SELECT %s FROM t WHERE t.id BETWEEN %s) AS want FROM t AS b) AS c ON c.id = a.id "
      "WHERE NOT (got IS want OR (typeof(got) = 'real' AND abs(got - want) <= %g * max(1, abs(want))))",
      call, frame, call, rows, tolerance);
  sql_case none = {sql, "0"};
  check_cases(db, &none, 1);
  sqlite3_free(sql);
}

static void test_frames(void) {
  static const struct {
    const char *frame, *rows;
  } frames[] = {
      {"3 PRECEDING AND CURRENT ROW", "b.id - 3 AND b.id"},
      {"20 PRECEDING AND 5 FOLLOWING", "b.id - 20 AND b.id + 5"},
      {"UNBOUNDED PRECEDING AND CURRENT ROW", "1 AND b.id"},
      {"CURRENT ROW AND UNBOUNDED FOLLOWING", "b.id AND 200"},
      {"2 FOLLOWING AND 9 FOLLOWING", "b.id + 2 AND b.id + 9"},
  };
  sqlite3 *db = open_loaded();
  make_rows(db);
  for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
    for (size_t j = 0; j < sizeof frames / sizeof frames[0]; j++) {
      check_frame(db, calls[i].call, calls[i].tolerance, frames[j].frame, frames[j].rows);
    }
  }
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* A million steps over values 1e9 + small; the last frame against the same ten rows alone. */
static void test_no_drift(void) {
  static const sql_case cases[] = {
      {"WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM r WHERE id < 1000000), "
       "v AS (SELECT id, 1e9 + (id * 7919 % 1000) * 0.001 AS y, 2400000.5 + id AS x FROM r), "
       "f AS (SELECT id, weighted_mean(y, x) OVER w AS m, regr_slope(y, x) OVER w AS s FROM v "
       "WINDOW w AS (ORDER BY id ROWS 9 PRECEDING)) "
       "SELECT f.m = weighted_mean(y, x), abs(f.s / regr_slope(y, x) - 1) < 1e-10 FROM v, f "
       "WHERE f.id = 1000000 AND v.id > 999990",
       "1|1"},
  };
  sqlite3 *db = open_loaded();
  check_cases(db, cases, 1);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

int add_window_suite(void) {
  CU_pSuite suite = CU_add_suite("window functions", NULL, NULL);
  if (suite == NULL || CU_add_test(suite, "frames against their rows", test_frames) == NULL ||
      CU_add_test(suite, "a million steps do not drift", test_no_drift) == NULL) {
    return (int)CU_get_error();
  }
  return CUE_SUCCESS;
}
