/* Small random tables, ties and NULLs included, against naive versions in plain SQL. The seed is fixed and
   printed; AIRISK_RANDOM_TABLES sets how many tables (10,000 unless it says otherwise). */
#include <CUnit/CUnit.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "../airisk_test.h"
#include "../suites.h"

enum { SEED = 20250930, TABLES = 10000 };

static uint64_t state;

/* splitmix64 (Steele, Lea, Flood 2014) */
static uint64_t next_random(void) {
  uint64_t z = (state += 0x9e3779b97f4a7c15u);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

static int below(int n) { return (int)(next_random() % (uint64_t)n); }

static int tables_wanted(void) {
  const char *wanted = getenv("AIRISK_RANDOM_TABLES");
  return wanted == NULL ? TABLES : atoi(wanted);
}

static sqlite3_stmt *prepared(sqlite3 *db, const char *sql) {
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) {
    printf("\n    %s\n      %s\n", sql, sqlite3_errmsg(db));
    CU_FAIL("a test query does not compile");
  }
  return statement;
}

/* Binds a number of a few values, so that ties are common; NULL one time in ten when allowed. */
static void bind_random(sqlite3_stmt *statement, int at, int values, int nulls) {
  if (nulls && below(10) == 0) {
    sqlite3_bind_null(statement, at);
  } else {
    sqlite3_bind_double(statement, at, below(values) / 4.0);
  }
}

static void fill(sqlite3_stmt *empty, sqlite3_stmt *insert) {
  int values = 2 + below(40);
  int n = below(14);
  sqlite3_step(empty);
  sqlite3_reset(empty);
  for (int i = 0; i < n; i++) {
    sqlite3_bind_int(insert, 1, i);
    for (int at = 2; at <= 4; at++) bind_random(insert, at, values, 1);
    sqlite3_step(insert);
    sqlite3_reset(insert);
  }
}

/* Each query gives 1 when the function and its naive version agree. */
static const char *const agreements[] = {
    /* pareto_set: nobody has more x and less y */
    "SELECT pareto_set(id, x, y) IS (SELECT json_group_array(id) FROM (SELECT id FROM t WHERE x IS NOT NULL "
    "AND y IS "
    "NOT NULL AND NOT EXISTS (SELECT 1 FROM t AS o WHERE o.x > t.x AND o.y < t.y) ORDER BY x DESC, y, id)) "
    "FROM t",
    /* weighted_mean */
    "SELECT (a IS NULL AND b IS NULL) OR abs(a - b) < 1e-12 FROM (SELECT weighted_mean(x, w) AS a, sum(x * "
    "w) / "
    "nullif(sum(w) FILTER (WHERE x IS NOT NULL), 0) AS b FROM t)",
    /* kendall_tau: concordant minus discordant over the root of the pairs untied in each */
    "WITH p AS (SELECT * FROM t WHERE x IS NOT NULL AND y IS NOT NULL), q AS (SELECT sum((a.x > b.x) - (a.x "
    "< b.x) = "
    "(a.y > b.y) - (a.y < b.y) AND a.x <> b.x) - sum((a.x > b.x) - (a.x < b.x) = (a.y < b.y) - (a.y > b.y) "
    "AND a.x <> "
    "b.x) AS s, sum(a.x <> b.x) AS u, sum(a.y <> b.y) AS v FROM p AS a JOIN p AS b ON a.id < b.id), "
    "r AS (SELECT (SELECT kendall_tau(y, x) FROM t) AS got, CASE WHEN u > 0 AND v > 0 THEN s / sqrt(1.0 * u "
    "* v) END AS "
    "want FROM q) SELECT (got IS NULL AND want IS NULL) OR abs(got - want) < 1e-12 FROM r",
    /* theil_sen: the middle of the sorted slopes */
    "WITH p AS (SELECT * FROM t WHERE x IS NOT NULL AND y IS NOT NULL), s AS (SELECT (b.y - a.y) / (b.x - "
    "a.x) AS slope "
    "FROM p AS a JOIN p AS b ON a.id < b.id AND a.x <> b.x), m AS (SELECT slope, row_number() OVER (ORDER BY "
    "slope) AS i, "
    "count(*) OVER () AS n FROM s), r AS (SELECT (SELECT theil_sen(y, x) FROM t) AS got, (SELECT avg(slope) "
    "FROM m WHERE "
    "i IN ((n + 1) / 2, (n + 2) / 2)) AS want) SELECT (got IS NULL AND want IS NULL) OR abs(got - want) < "
    "1e-12 FROM r",
    /* spearman: Pearson's r of the midranks */
    "WITH p AS (SELECT * FROM t WHERE x IS NOT NULL AND y IS NOT NULL), k AS (SELECT rank() OVER (ORDER BY "
    "x) + "
    "(count(*) OVER (PARTITION BY x) - 1) / 2.0 AS a, rank() OVER (ORDER BY y) + (count(*) OVER (PARTITION "
    "BY "
    "y) - 1) / 2.0 AS b FROM p), r AS (SELECT (SELECT spearman(y, x) FROM t) AS got, (avg(a * b) - avg(a) * "
    "avg(b)) / nullif(sqrt((avg(a * a) - avg(a) * avg(a)) * (avg(b * b) - avg(b) * avg(b))), 0) AS want FROM "
    "k) "
    "SELECT (got IS NULL AND want IS NULL) OR abs(got - want) < 1e-12 FROM r",
    /* cliffs_delta: over all pairs */
    "WITH p AS (SELECT x, w > 2 AS g FROM t WHERE x IS NOT NULL AND w IS NOT NULL), r AS (SELECT (SELECT "
    "cliffs_delta(x, w > 2) FROM t) AS got, (SELECT avg((a.x > b.x) - (a.x < b.x)) FROM p AS a JOIN p AS b "
    "ON "
    "a.g = 1 AND b.g = 0) AS want) SELECT (got IS NULL AND want IS NULL) OR abs(got - want) < 1e-12 FROM r",
    /* sample_median */
    "WITH m AS (SELECT x, row_number() OVER (ORDER BY x) AS i, count(*) OVER () AS n FROM t WHERE x IS NOT "
    "NULL) SELECT (SELECT sample_median(x) FROM t) IS (SELECT avg(x) FROM m WHERE i IN ((n + 1) / 2, (n + 2) "
    "/ 2))",
};

enum { AGREEMENTS = sizeof agreements / sizeof agreements[0] };

/* One answer of 1, and no other row. */
static int agrees(sqlite3_stmt *statement) {
  int same = sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_int(statement, 0) == 1;
  sqlite3_reset(statement);
  return same;
}

static void test_aggregates(void) {
  sqlite3 *db = open_loaded();
  run(db, "CREATE TABLE t (id INTEGER PRIMARY KEY, x REAL, y REAL, w REAL)");
  sqlite3_stmt *empty = prepared(db, "DELETE FROM t");
  sqlite3_stmt *insert = prepared(db, "INSERT INTO t VALUES (?1, ?2, ?3, ?4)");
  sqlite3_stmt *statements[AGREEMENTS];
  int failed[AGREEMENTS] = {0};
  for (int i = 0; i < AGREEMENTS; i++) statements[i] = prepared(db, agreements[i]);
  state = SEED;
  for (int table = 0; table < tables_wanted(); table++) {
    fill(empty, insert);
    for (int i = 0; i < AGREEMENTS; i++) failed[i] += !agrees(statements[i]);
  }
  for (int i = 0; i < AGREEMENTS; i++) {
    if (failed[i] > 0) printf("\n    seed %d: %d tables disagree: %s\n", SEED, failed[i], agreements[i]);
    CU_ASSERT_EQUAL(failed[i], 0);
    sqlite3_finalize(statements[i]);
  }
  sqlite3_finalize(empty);
  sqlite3_finalize(insert);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* Layer 1 is what nobody dominates, layer k + 1 the same once the first k are gone: a point's layer is one
   more than the deepest layer of those that dominate it. */
static const char layers_agree[] =
    "WITH RECURSIVE p AS MATERIALIZED (SELECT model_id, capability AS c, safety AS s FROM index_score WHERE "
    "capability "
    "IS NOT NULL AND safety IS NOT NULL), chain(model_id, c, s, depth) AS (SELECT model_id, c, s, 1 FROM p "
    "UNION "
    "SELECT p.model_id, p.c, p.s, depth + 1 FROM chain JOIN p ON chain.c > p.c AND chain.s < p.s), "
    "want AS (SELECT model_id, max(depth) AS layer FROM chain GROUP BY model_id), "
    "got AS (SELECT model_id, layer FROM pareto_frontier('d', NULL, NULL, 1000)) "
    "SELECT (SELECT count(*) FROM got) = (SELECT count(*) FROM want) AND NOT EXISTS (SELECT * FROM got "
    "EXCEPT SELECT * "
    "FROM want)";

static void test_frontier(void) {
  sqlite3 *db = open_with_views();
  run(db,
      "INSERT INTO organization VALUES (1, 'o', NULL, 'US'); INSERT INTO series VALUES (1, 1, 's');"
      "INSERT INTO domain VALUES (1, 'd', 'd', 'd'); INSERT INTO method (method_id, name, formula, missing) VALUES (1, 'm', 'linear', 'renormalise');"
      "INSERT INTO period VALUES (1, 'p', '2025-01-01', '2025-03-31');"
      "INSERT INTO edition (name, period_id, method_id, is_current) VALUES ('e', 1, 1, 1);"
      "INSERT INTO benchmark (benchmark_id, name, measures) VALUES (1, 'c', 'capability'), (2, 's', "
      "'safety');"
      "INSERT INTO method_constant (method_id, name, value) VALUES (1, 'beta_proprietary', 1);"
      "INSERT INTO weight VALUES (1, 1, 1, 'capability', 1), (1, 1, 2, 'safety', 1);"
      "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 13) INSERT INTO model "
      "(model_id, "
      "series_id, name, released_on, reasoning) SELECT i, 1, 'm' || i, '2025-01-01', 0 FROM "
      "r;"
      "DROP TRIGGER score_delete_to_history");
  sqlite3_stmt *empty = prepared(db, "DELETE FROM score");
  sqlite3_stmt *insert = prepared(
      db, "INSERT INTO score (model_id, benchmark_id, value, origin) VALUES (?1, ?3, ?2, 'synthetic')");
  sqlite3_stmt *agree = prepared(db, layers_agree);
  int failed = 0;
  state = SEED;
  for (int table = 0; table < tables_wanted(); table++) {
    int values = 2 + below(40);
    int models = below(14);
    sqlite3_step(empty);
    sqlite3_reset(empty);
    for (int i = 0; i < 2 * models; i++) {
      if (below(12) == 0) continue;
      sqlite3_bind_int(insert, 1, i / 2 + 1);
      bind_random(insert, 2, values, 0);
      sqlite3_bind_int(insert, 3, i % 2 + 1);
      sqlite3_step(insert);
      sqlite3_reset(insert);
    }
    failed += !agrees(agree);
  }
  if (failed > 0) printf("\n    seed %d: %d tables disagree\n", SEED, failed);
  CU_ASSERT_EQUAL(failed, 0);
  sqlite3_finalize(empty);
  sqlite3_finalize(insert);
  sqlite3_finalize(agree);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static CU_TestInfo tests[] = {
    {"aggregates", test_aggregates},
    {"pareto_frontier and its layers", test_frontier},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
