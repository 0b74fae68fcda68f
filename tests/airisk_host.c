/* The extension as a guest: what it registers and exports, an SQLite too old for it, interrupts inside its
   long loops, and two connections in two threads. */
#define _DEFAULT_SOURCE 1 /* clock_gettime, usleep */
#include <CUnit/CUnit.h>
#include <dlfcn.h>
#include <pthread.h>
#define SQLITE_CORE 1 /* the structure of the interface, without the macros that call through it */
#include <sqlite3ext.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "airisk_test.h"

/* The functions and modules that a connection has, quoted, as a list for IN. */
static char *names_of(sqlite3 *db) {
  return answer(
      db,
      "SELECT group_concat(DISTINCT quote(name)) FROM (SELECT name FROM pragma_function_list UNION ALL "
      "SELECT name FROM pragma_module_list)");
}

/* What the extension adds to a connection, all of it: a function added, renamed or forgotten shows here. */
static void test_inventory(void) {
  sqlite3 *plain = NULL;
  CU_ASSERT_EQUAL_FATAL(sqlite3_open(":memory:", &plain), SQLITE_OK);
  char *known = names_of(plain);
  sqlite3 *db = open_loaded();
  char *functions = sqlite3_mprintf(
      "SELECT group_concat(name || '/' || narg || '/' || type, ' ') FROM (SELECT DISTINCT name, narg, type "
      "FROM "
      "pragma_function_list WHERE name NOT IN (%s) ORDER BY name, narg)",
      known);
  char *modules = sqlite3_mprintf(
      "SELECT group_concat(name, ' ') FROM (SELECT name FROM pragma_module_list WHERE name NOT IN (%s) AND "
      "name NOT GLOB "
      "'pragma_*' ORDER BY name)",
      known);
  /* deterministic 0x800, innocuous 0x200000; those that write files: direct-only 0x80000, neither of the others */
  char *flags = sqlite3_mprintf(
      "SELECT count(*) FROM pragma_function_list WHERE name NOT IN (%s) AND flags & 0x280800 <> "
      "iif(name GLOB '*_export*' OR name GLOB 'xlsx_*', 0x80000, 0x200800)",
      known);
  const sql_case cases[] = {
      {functions,
       "airisk_schema_version/0/s airisk_schema_version/1/s airisk_version/0/s cliffs_delta/2/w corr/2/w fixed/2/s fixed/3/s "
       "kendall_tau/2/w mann_kendall_p/2/w mann_whitney_p/2/w markdown_text/1/s nine_decimals/1/s pareto_set/3/w quarter/1/s regr_intercept/2/w regr_p/2/w "
       "regr_r2/2/w regr_slope/2/w risk_index/3/s sample_median/1/w snapshot_export/-1/s spearman/2/w "
       "spearman_p/2/w theil_sen/2/w weighted_mean/2/w xlsx_export/-1/s xlsx_export_query/-1/s xlsx_report/-1/s"},
      {modules, "evaluation_log pareto_frontier section_finding series_trend what_if"},
      {flags, "0"},
  };
  check_cases(db, cases, sizeof cases / sizeof cases[0]);
  sqlite3_free(known);
  sqlite3_free(functions);
  sqlite3_free(modules);
  sqlite3_free(flags);
  CU_ASSERT_EQUAL(sqlite3_close(plain), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

typedef int entry_point(sqlite3 *, char **, const sqlite3_api_routines *);

static int old_number(void) { return 3036000; }

static const char *old_version(void) { return "3.36.0"; }

/* The loaded file is opened a second time to call its entry point with an interface of our making. */
static void test_old_sqlite(void) {
  char *path =
      sqlite3_mprintf("%s%s.so", strchr(extension_path(), '/') == NULL ? "./" : "", extension_path());
  void *library = dlopen(path, RTLD_NOW);
  CU_ASSERT_PTR_NOT_NULL_FATAL(library);
  entry_point *init;
  *(void **)&init = dlsym(library, "sqlite3_airisk_init");
  CU_ASSERT_PTR_NOT_NULL_FATAL(init);
  CU_ASSERT_PTR_NULL(dlsym(library, "register_pareto_set"));
  sqlite3 *db = NULL;
  CU_ASSERT_EQUAL(sqlite3_open(":memory:", &db), SQLITE_OK);
  char *error = NULL;
  sqlite3_api_routines old;
  memset(&old, 0, sizeof old);
  old.libversion_number = old_number;
  old.libversion = old_version;
  old.mprintf = sqlite3_mprintf;
  CU_ASSERT_EQUAL(init(db, &error, &old), SQLITE_ERROR);
  CU_ASSERT_STRING_EQUAL(error, "airisk: needs SQLite 3.37 or newer, this is 3.36.0");
  sqlite3_free(error);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  CU_ASSERT_EQUAL(dlclose(library), 0);
  sqlite3_free(path);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

typedef struct interrupter {
  sqlite3 *db;
  double delay;
  double called; /* when sqlite3_interrupt() was called */
} interrupter;

static void *interrupt_later(void *context) {
  interrupter *i = context;
  usleep((useconds_t)(i->delay * 1e6));
  i->called = now();
  sqlite3_interrupt(i->db);
  return NULL;
}

/* How long the query went on after an interrupt that came when its rows were read; -1 when it had ended. */
static double time_to_stop(sqlite3 *db, const char *sql, double delay) {
  pthread_t thread;
  interrupter i = {db, delay, 0};
  if (pthread_create(&thread, NULL, interrupt_later, &i) != 0) return -1;
  int rc = sqlite3_exec(db, sql, NULL, NULL, NULL);
  double stopped = now();
  pthread_join(thread, NULL);
  return rc == SQLITE_INTERRUPT ? stopped - i.called : -1;
}

/* The delays walk through the query, so that some fall into the loops of the extension; a delay past the
   end of the query ends the walk. */
static void test_interrupt(void) {
  static const char *const queries[] = {
      "SELECT theil_sen(y, x) FROM t",
      "SELECT kendall_tau(y, x) FROM t",
      "SELECT spearman(y, x) FROM t",
      "SELECT mann_whitney_p(y, x > 200000) FROM t",
      "SELECT mann_whitney_p(y, x > 200000 AND x < 200009) FROM t",
      "SELECT pareto_set(x, x, x) FROM t",
  };
  sqlite3 *db = open_loaded();
  run(db,
      "CREATE TABLE t (x, y); WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < "
      "400000) "
      "INSERT INTO t SELECT i, i * 7919 % 400009 FROM r");
  for (size_t q = 0; q < sizeof queries / sizeof queries[0]; q++) {
    int interrupted = 0;
    for (double delay = 0.01; delay < 30; delay *= 1.6) {
      double took = time_to_stop(db, queries[q], delay);
      if (took < 0) break;
      interrupted++;
      CU_ASSERT(took < 1);
    }
    CU_ASSERT(interrupted > 0);
  }
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* CUnit is not made for threads: the thread only counts wrong answers. */
static void *use_connection(void *context) {
  int *wrong = context;
  sqlite3 *db = open_loaded();
  for (int i = 0; i < 200; i++) {
    char *got = answer(db,
                       "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 100) SELECT "
                       "theil_sen(2 * i, i), kendall_tau(i, i), pareto_set(i, i, i) FROM r");
    *wrong += strncmp(got, "2.0|1.0|[100,", 13) != 0;
    sqlite3_free(got);
  }
  *wrong += sqlite3_close(db) != SQLITE_OK;
  return NULL;
}

static void test_threads(void) {
  pthread_t threads[2];
  int wrong[2] = {0, 0};
  for (int i = 0; i < 2; i++) {
    CU_ASSERT_EQUAL_FATAL(pthread_create(&threads[i], NULL, use_connection, &wrong[i]), 0);
  }
  for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
  CU_ASSERT_EQUAL(wrong[0] + wrong[1], 0);
}

int add_host_suite(void) {
  CU_pSuite suite = CU_add_suite("guest of SQLite", NULL, NULL);
  if (suite == NULL || CU_add_test(suite, "inventory", test_inventory) == NULL ||
      CU_add_test(suite, "interrupts", test_interrupt) == NULL ||
      CU_add_test(suite, "two threads", test_threads) == NULL ||
      CU_add_test(suite, "an SQLite too old", test_old_sqlite) == NULL) {
    return (int)CU_get_error();
  }
  return CUE_SUCCESS;
}
