/* Times every view of the report in databases of several sizes: prepare, step through all rows, read all
   columns. Each view of each database is timed ROUNDS times in turn with the others. Prints tab-separated
   lines of view, database, rows, steps and the median in milliseconds of processor time, of which bench/duckdb.mjs
   makes a table.

     build/time_views build/airisk.db build/large_10000.db */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ROUNDS = 5, DATABASES = 8 };

/* A view stands behind those it is made of: bench/duckdb.mjs creates its own views in this order. */
static const char *const views[] = {
    "model_risk",
    "domain_score",
    "risk_record",
    "risk_growth",
    "quarter_summary",
    "upgrade_step",
    "recommendation",
    "reasoning_comparison",
    "openness_comparison",
    "benchmark_summary",
    "benchmark_record",
    "benchmark_trend",
    "benchmark_correlation",
    "jailbreak_resistance",
    "breakthrough_model",
    "early_warning",
    "report_finding",
};
enum { VIEWS = sizeof views / sizeof views[0] };

typedef struct result {
  long rows;
  int steps; /* of SQLite's virtual machine, the same in every run; those inside a function of ours are not seen */
  double seconds[ROUNDS];
} result;

static void fail(sqlite3 *db, const char *what) {
  fprintf(stderr, "time_views: %s: %s\n", what, sqlite3_errmsg(db));
  exit(EXIT_FAILURE);
}

static sqlite3 *open_database(const char *path) {
  sqlite3 *db = NULL;
  if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) fail(db, path);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL);
  if (sqlite3_load_extension(db, "build/airisk", NULL, NULL) != SQLITE_OK) fail(db, "build/airisk");
  return db;
}

/* Processor time: other work on the machine lengthens it less than the time on the wall. */
static double seconds(void) { return (double)clock() / CLOCKS_PER_SEC; }

/* Each value as the type it has: a number read as text would be paid for twice. */
static void read_row(sqlite3_stmt *statement) {
  for (int i = sqlite3_column_count(statement) - 1; i >= 0; i--) {
    switch (sqlite3_column_type(statement, i)) {
      case SQLITE_INTEGER:
        sqlite3_column_int64(statement, i);
        break;
      case SQLITE_FLOAT:
        sqlite3_column_double(statement, i);
        break;
      default:
        sqlite3_column_text(statement, i);
    }
  }
}

static void time_view(sqlite3 *db, const char *view, result *r, int round) {
  char sql[64];
  sqlite3_stmt *statement;
  snprintf(sql, sizeof sql, "SELECT * FROM %s", view);
  double start = seconds();
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) fail(db, view);
  for (r->rows = 0; sqlite3_step(statement) == SQLITE_ROW; r->rows++) read_row(statement);
  r->steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 0);
  if (sqlite3_finalize(statement) != SQLITE_OK) fail(db, view);
  r->seconds[round] = seconds() - start;
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

int main(int argc, char **argv) {
  static result results[DATABASES][VIEWS];
  sqlite3 *db[DATABASES];
  int databases = argc - 1;
  if (databases < 1 || databases > DATABASES) {
    fprintf(stderr, "usage: time_views DATABASE... (at most %d)\n", DATABASES);
    return EXIT_FAILURE;
  }
  for (int d = 0; d < databases; d++) db[d] = open_database(argv[d + 1]);
  for (int round = 0; round < ROUNDS; round++) {
    for (int d = 0; d < databases; d++) {
      for (size_t v = 0; v < VIEWS; v++) time_view(db[d], views[v], &results[d][v], round);
    }
  }
  for (size_t v = 0; v < VIEWS; v++) {
    for (int d = 0; d < databases; d++) {
      printf("%s\t%s\t%ld\t%d\t%.3f\n", views[v], argv[d + 1], results[d][v].rows, results[d][v].steps,
             median(results[d][v].seconds) * 1e3);
    }
  }
  for (int d = 0; d < databases; d++) sqlite3_close(db[d]);
  return EXIT_SUCCESS;
}
