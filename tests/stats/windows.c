/* Window functions: every aggregate over a sliding frame gives what it gives over the frame's rows alone,
   and a frame that slides a million times has not drifted. */
#include <CUnit/CUnit.h>

#include "../airisk_test.h"
#include "../suites.h"

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
    {"standard_error_of_mean(y)", CLOSE},
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

/* Magnitudes that change by up to 600 powers of ten: what an outlier leaves behind must not show in the frames after
   it. The size that an error is measured by: of numbers above 0 the mean itself; of y near 2 x the slope itself. */
static const struct {
  const char *call, *size;
} steep_calls[] = {
    {"weighted_mean(y, w)", "abs(want)"},
    {"weighted_mean(x, 1)", "abs(want)"},
    {"regr_slope(y, x)", "abs(want)"},
    {"regr_intercept(y, x)", "y_size"},
    {"regr_r2(y, x)", "1"},
    {"corr(y, x)", "1"},
};

static void fill_steep(sqlite3 *db, int seed, int widest) {
  char *sql = sqlite3_mprintf(
      "DELETE FROM steep;"
      "WITH RECURSIVE r(id, a) AS (SELECT 1, %d UNION ALL SELECT id + 1, (a * 1103515245 + 12345) %% 2147483648 FROM r "
      "WHERE id < 120), m AS (SELECT *, (a / 7 %% (2 * %d) - %d) * (id / 10 %% 2) AS power FROM r) "
      "INSERT INTO steep SELECT id, CAST((1 + a / 65536 %% 900 * 0.01) || 'e' || power AS REAL), "
      "CAST((2 + a / 65536 %% 900 * 0.02 + a / 4096 %% 16 * 0.001) || 'e' || power AS REAL), "
      "CAST((1 + a / 256 %% 50) || 'e' || (a / 13 %% (2 * %d) - %d) AS REAL) FROM m",
      seed, widest, widest, widest, widest);
  run(db, sql);
  sqlite3_free(sql);
}

static void check_steep(sqlite3 *db, int call, const char *frame, const char *rows) {
  char *sql = sqlite3_mprintf(
      "SELECT count(*) FROM (SELECT id, %s OVER (ORDER BY id ROWS BETWEEN %s) AS got FROM steep) AS a JOIN "
      "(SELECT b.id, (SELECT %s FROM steep AS t WHERE t.id BETWEEN %s) AS want, (SELECT max(abs(y)) FROM steep AS t "
      "WHERE t.id BETWEEN %s) AS y_size FROM steep AS b) AS c ON c.id = a.id "
      "WHERE NOT (got IS want OR (typeof(got) = 'real' AND abs(got - want) <= 1e-11 * %s))",
      steep_calls[call].call, frame, steep_calls[call].call, rows, rows, steep_calls[call].size);
  sql_case none = {sql, "0"};
  check_cases(db, &none, 1);
  sqlite3_free(sql);
}

static void test_outliers(void) {
  static const struct {
    const char *frame, *rows;
  } frames[] = {
      {"3 PRECEDING AND CURRENT ROW", "b.id - 3 AND b.id"},
      {"7 PRECEDING AND 2 FOLLOWING", "b.id - 7 AND b.id + 2"},
      {"CURRENT ROW AND UNBOUNDED FOLLOWING", "b.id AND 200"},
      {"2 FOLLOWING AND 9 FOLLOWING", "b.id + 2 AND b.id + 9"},
  };
  static const int widest[] = {6, 20, 140, 290};
  sqlite3 *db = open_loaded();
  run(db, "CREATE TABLE steep (id INTEGER PRIMARY KEY, x REAL, y REAL, w REAL)");
  for (int seed = 1; seed <= 20; seed++) {
    fill_steep(db, seed * 7919, widest[seed % 4]);
    for (int call = 0; call < (int)(sizeof steep_calls / sizeof steep_calls[0]); call++) {
      for (int i = 0; i < 4; i++) check_steep(db, call, frames[i].frame, frames[i].rows);
    }
  }
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* A frame whose first result comes after more rows than are kept: right as long as no digits are lost, also where the
   sum is 0, and else refused in words. */
static void test_long_frames(void) {
#define LONG(call, first, x)                                                                                                \
  "WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM r WHERE id < 70000), v AS (SELECT id, iif(id = 1, " first \
  ", " x ") AS x FROM r) SELECT total(m) FROM (SELECT " call                                                                \
  " OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS m FROM v) WHERE m IS NOT NULL"
#define FRAMES(rows, outlier, frame)                                                   \
  "WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM r WHERE id < " #rows \
  "), f AS (SELECT id, weighted_mean(iif(id = " #outlier                               \
  ", 1e30, 1), 1) OVER (ORDER BY id ROWS BETWEEN " frame ") AS m FROM r) SELECT m FROM f WHERE id = " #rows
#define LOST                                                                                                           \
  ": a number that left the window frame was so large that the digits of those in it are lost; let fewer rows follow " \
  "the current one in the frame"
  static const sql_case cases[] = {
      {LONG("weighted_mean(x, 1)", "1", "1"), "70000.0"},
      {LONG("weighted_mean(id % 2 * 2 - 1, 1)", "1", "1") " AND m = 0", "0.0"},
      {LONG("regr_slope(3 * id, id)", "1", "1"), "209997.0"},
      {LONG("weighted_mean(x, 1)", "1e30", "1e-30"), "error: weighted_mean" LOST},
      /* short frames of a long table; and a long one, all of whose rows are kept once the first have left */
      {FRAMES(70000, 69990, "3 PRECEDING AND CURRENT ROW"), "1.0"},
      {FRAMES(140000, 100000, "CURRENT ROW AND 66000 FOLLOWING"), "1.0"},
      {LONG("regr_slope(x, id)", "1e30", "id"), "error: regr_slope" LOST},
  };
  CHECK_AND_CLOSE(open_loaded(), cases);
#undef LONG
#undef FRAMES
#undef LOST
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

static CU_TestInfo tests[] = {
    {"frames against their rows", test_frames},
    {"outliers that left", test_outliers},
    {"frames longer than what is kept", test_long_frames},
    {"a million steps do not drift", test_no_drift},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests, .is_long = 1);
