/* Side by side, in one process and one interleaved run: each statement of a row is timed ROUNDS times in
   turn with the others, and the medians are compared. Prints a Markdown table for each size.

     make bench                  10 thousand, 1 million and 5 million points
     build/measure 1000000         only this size */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ROUNDS = 7, STATEMENTS = 17 };

/* A statement, and the statement of plain SQL that answers the same question (an index; -1: none). */
typedef struct contest {
  const char *name;
  const char *sql;
  int rival;
} contest;

/* The frontier in plain SQL: a row stays when nobody with strictly more c has strictly less s. */
#define PLAIN_FRONTIER(t)                                                                                \
  "SELECT count(*) FROM (SELECT s, min(s) OVER (ORDER BY c DESC GROUPS BETWEEN UNBOUNDED PRECEDING AND " \
  "1 PRECEDING) AS least FROM " t ") WHERE least IS NULL OR s <= least"

/* Ranks in plain SQL: equal values share the mean of their places. */
#define MIDRANK(v) "rank() OVER (ORDER BY " v ") + (count(*) OVER (PARTITION BY " v ") - 1) / 2.0"

static const contest contests[STATEMENTS] = {
    {"bare scan: sum(c), sum(s)", "SELECT sum(c), sum(s) FROM point", -1},
    {"pareto_set, independent scores", "SELECT pareto_set(id, c, s) FROM point", 2},
    {"the same in plain SQL", PLAIN_FRONTIER("point"), -1},
    {"pareto_set, large frontier", "SELECT pareto_set(id, c, s) FROM large_frontier", 4},
    {"the same in plain SQL", PLAIN_FRONTIER("large_frontier"), -1},
    {"pareto_set, all on the frontier", "SELECT pareto_set(id, c, c) FROM point", -1},
    {"weighted_mean", "SELECT weighted_mean(c, s) FROM point", 7},
    {"sum(c * s) / sum(s)", "SELECT sum(c * s) / sum(s) FROM point", -1},
    {"regr_slope", "SELECT regr_slope(s, c) FROM point", 9},
    {"the same in plain SQL",
     "SELECT (count(*) * sum(c * s) - sum(c) * sum(s)) / (count(*) * sum(c * c) - sum(c) * sum(c)) FROM "
     "point",
     -1},
    {"risk_index in a sum", "SELECT sum(risk_index(c, s, 0.8)) FROM point", 11},
    {"sum(c * (1 - 0.8 * s / 100))", "SELECT sum(c * (1 - 0.8 * s / 100)) FROM point", -1},
    {"mann_whitney_p", "SELECT mann_whitney_p(c, g) FROM point", 13},
    {"U alone in plain SQL",
     "SELECT sum(r) FILTER (WHERE g = 1) - sum(g) * (sum(g) + 1) / 2 FROM (SELECT g, " MIDRANK(
         "c") " AS r FROM point)",
     -1},
    {"spearman", "SELECT spearman(s, c) FROM point", 15},
    {"the same in plain SQL",
     "SELECT (avg(x * y) - avg(x) * avg(y)) / sqrt((avg(x * x) - avg(x) * avg(x)) * (avg(y * y) - avg(y) * "
     "avg(y))) FROM (SELECT " MIDRANK("c") " AS x, " MIDRANK("s") " AS y FROM point)",
     -1},
    {"kendall_tau", "SELECT kendall_tau(s, c) FROM point", -1},
};

static void fail(sqlite3 *db, const char *what) {
  fprintf(stderr, "bench: %s: %s\n", what, sqlite3_errmsg(db));
  exit(EXIT_FAILURE);
}

static void run(sqlite3 *db, const char *sql) {
  if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) fail(db, sql);
}

/* Processor time, because other work may share the cores. */
static double seconds(void) { return (double)clock() / CLOCKS_PER_SEC; }

static double time_of(sqlite3 *db, const char *sql) {
  double start = seconds();
  run(db, sql);
  return seconds() - start;
}

/* Uniform numbers by a multiplicative hash of the row number, the same in every run; the second table lies
   close to a rising line, so that tens of thousands of its points are on the frontier. */
static void make_points(sqlite3 *db, long n) {
  char *sql = sqlite3_mprintf(
      "DROP TABLE IF EXISTS point; DROP TABLE IF EXISTS large_frontier;"
      "CREATE TABLE point (id INTEGER PRIMARY KEY, c REAL, s REAL, g INTEGER);"
      "CREATE TABLE large_frontier (id INTEGER PRIMARY KEY, c REAL, s REAL);"
      "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < %ld), "
      "h AS (SELECT i, (i * 2654435761 & 4294967295) / 42949672.96 AS c, "
      "((i * 40503 + 12345) %% 1048573 * 2246822519 & 4294967295) / 42949672.96 AS u FROM r) "
      "INSERT INTO point SELECT i, c, u, (i * 40503 + 12345) %% 1048573 * 2246822519 >> 13 & 1 FROM h;"
      "INSERT INTO large_frontier SELECT id, c, c + s * 1e-3 FROM point;",
      n);
  if (sql == NULL) fail(db, "out of memory");
  run(db, sql);
  sqlite3_free(sql);
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median(double *times) {
  qsort(times, ROUNDS, sizeof *times, ascending);
  return times[ROUNDS / 2];
}

static void measure(sqlite3 *db, long n) {
  double times[STATEMENTS][ROUNDS];
  double medians[STATEMENTS];
  make_points(db, n);
  for (int round = 0; round < ROUNDS; round++) {
    for (int i = 0; i < STATEMENTS; i++) times[i][round] = time_of(db, contests[i].sql);
  }
  for (int i = 0; i < STATEMENTS; i++) medians[i] = median(times[i]);
  printf(
      "\n%ld points\n\n| statement | ms | x bare scan | times faster than plain SQL |\n| --- | --- | --- | "
      "--- |\n",
      n);
  for (int i = 0; i < STATEMENTS; i++) {
    printf("| %s | %.2f | %.2f |", contests[i].name, medians[i] * 1e3, medians[i] / medians[0]);
    if (contests[i].rival >= 0) {
      printf(" %.2f |\n", medians[contests[i].rival] / medians[i]);
    } else {
      printf(" |\n");
    }
  }
  fflush(stdout);
}

int main(int argc, char **argv) {
  static const long sizes[] = {10000, 1000000, 5000000};
  sqlite3 *db = NULL;
  if (sqlite3_open(":memory:", &db) != SQLITE_OK) fail(db, "sqlite3_open");
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL);
  if (sqlite3_load_extension(db, "build/airisk", NULL, NULL) != SQLITE_OK) fail(db, "build/airisk");
  printf("SQLite %s, median of %d interleaved rounds\n", sqlite3_libversion(), ROUNDS);
  if (argc > 1) {
    measure(db, atol(argv[1]));
  } else {
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) measure(db, sizes[i]);
  }
  return sqlite3_close(db) == SQLITE_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
