/* The extension as a guest: what it registers and exports, an SQLite too old for it, interrupts inside its
   long loops, and two connections in two threads. */
#define _GNU_SOURCE 1 /* clock_gettime, usleep, dladdr, RTLD_DEEPBIND */
#include <CUnit/CUnit.h>
#include <dlfcn.h>
#include <pthread.h>
#define SQLITE_CORE 1 /* the structure of the interface, without the macros that call through it */
#include <sqlite3ext.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../airisk_test.h"
#include "../suites.h"

/* The functions and modules that a connection has, quoted, as a list for IN. */
static char *names_of(sqlite3 *db) {
  return answer(
      db,
      "SELECT group_concat(DISTINCT quote(name)) FROM (SELECT name FROM pragma_function_list UNION ALL "
      "SELECT name FROM pragma_module_list)");
}

/* What the extension adds to a connection is what the catalogue has from the manuals of the C files, and no more: a function
   added, renamed or without a manual shows here, and so does an argument or a column that the manual does not name. */
static void test_inventory(void) {
  sqlite3 *plain = NULL;
  CU_ASSERT_EQUAL_FATAL(sqlite3_open(":memory:", &plain), SQLITE_OK);
  char *known = names_of(plain);
  sqlite3 *db = open_with_views();
  char *ours = sqlite3_mprintf(
      "CREATE TEMP TABLE ours AS SELECT DISTINCT name, iif(type = 's', 'function', 'aggregate') AS kind, narg, flags "
      "FROM pragma_function_list WHERE name NOT IN (%s) UNION ALL SELECT name, 'table function', -1, 0 "
      "FROM pragma_module_list WHERE name NOT IN (%s) AND name NOT GLOB 'pragma_*'",
      known, known);
  run(db, ours);
  const sql_case cases[] = {
      {"SELECT count(*) > 40, count(DISTINCT kind) FROM ours", "1|3"},
      {"SELECT name, kind FROM ours EXCEPT SELECT object, kind FROM catalogue WHERE position = 0", ""},
      {"SELECT object, kind FROM catalogue WHERE position = 0 AND kind IN ('function', 'aggregate', 'table function') "
       "EXCEPT SELECT name, kind FROM ours",
       ""},
      {"SELECT name, max(narg), (SELECT count(*) FROM catalogue WHERE object = name AND kind = 'argument') AS named FROM ours "
       "GROUP BY name HAVING max(narg) NOT IN (-1, named)",
       ""},
      {"SELECT name, (SELECT group_concat(name) FROM pragma_table_xinfo(ours.name)) AS has, (SELECT group_concat(column) FROM "
       "(SELECT column FROM catalogue WHERE object = name AND position > 0 ORDER BY position)) AS named "
       "FROM ours WHERE kind = 'table function' AND has IS NOT named",
       ""},
      /* deterministic 0x800, innocuous 0x200000; those that write files or choose an edition: direct-only 0x80000, neither of the
         others; those that tell which edition was chosen: innocuous alone */
      {"SELECT name FROM ours WHERE kind <> 'table function' AND flags & 0x280800 <> iif(name GLOB '*_export*' OR name GLOB 'xlsx_*' OR "
       "name = 'use_edition', 0x80000, iif(name GLOB 'edition_*', 0x200000, 0x200800))",
       ""},
  };
  CHECK(db, cases);
  sqlite3_free(known);
  sqlite3_free(ours);
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

/* A second SQLite of the process, as apsw has one beside Python's: a copy of the library's file. */
typedef struct second_sqlite {
  void *library;
  int (*open)(const char *, sqlite3 **);
  int (*configure)(sqlite3 *, int, ...);
  int (*load)(sqlite3 *, const char *, const char *, char **);
  int (*execute)(sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **);
  int (*close)(sqlite3 *);
  void (*free)(void *);
} second_sqlite;

static void copy_file(const char *from, const char *to) {
  char bytes[1 << 16];
  size_t n;
  FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
  CU_ASSERT_PTR_NOT_NULL_FATAL(in);
  CU_ASSERT_PTR_NOT_NULL_FATAL(out);
  while ((n = fread(bytes, 1, sizeof bytes, in)) > 0) CU_ASSERT_EQUAL(fwrite(bytes, 1, n, out), n);
  fclose(in);
  CU_ASSERT_EQUAL(fclose(out), 0);
}

static void find_symbol(void *library, const char *name, void *function) {
  *(void **)function = dlsym(library, name);
  CU_ASSERT_PTR_NOT_NULL_FATAL(*(void **)function);
}

static second_sqlite open_second(const char *path) {
#ifdef __SANITIZE_ADDRESS__
  enum {
    FLAGS = RTLD_NOW | RTLD_LOCAL
  }; /* AddressSanitizer takes no deep binding: then the tables of functions differ only */
#else
  enum { FLAGS = RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND };
#endif
  second_sqlite s = {.library = dlopen(path, FLAGS)};
  CU_ASSERT_PTR_NOT_NULL_FATAL(s.library);
  find_symbol(s.library, "sqlite3_open", &s.open);
  find_symbol(s.library, "sqlite3_db_config", &s.configure);
  find_symbol(s.library, "sqlite3_load_extension", &s.load);
  find_symbol(s.library, "sqlite3_exec", &s.execute);
  find_symbol(s.library, "sqlite3_close", &s.close);
  find_symbol(s.library, "sqlite3_free", &s.free);
  return s;
}

static sqlite3 *open_in_second(const second_sqlite *s) {
  sqlite3 *db = NULL;
  CU_ASSERT_EQUAL_FATAL(s->open(":memory:", &db), SQLITE_OK);
  CU_ASSERT_EQUAL(s->configure(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL), SQLITE_OK);
  return db;
}

/* Loading the file is refused in words that the second library has made. */
static void check_refused(const second_sqlite *s, sqlite3 *db, const char *path, const char *name) {
  char *error = NULL;
  char *want = sqlite3_mprintf(
      "error during initialization: %s: another SQLite library of this process, version %s, has "
      "loaded this file already; load a copy of the file by another name, or use one of the "
      "libraries only",
      name, sqlite3_libversion());
  CU_ASSERT_EQUAL(s->load(db, path, NULL, &error), SQLITE_ERROR);
  CU_ASSERT_PTR_NOT_NULL_FATAL(error);
  CU_ASSERT_STRING_EQUAL(error, want);
  s->free(error);
  sqlite3_free(want);
}

static void check_loads(const second_sqlite *s, sqlite3 *db, const char *path) {
  char *error = NULL;
  CU_ASSERT_EQUAL(s->load(db, path, NULL, &error), SQLITE_OK);
  if (error != NULL) printf("\n    %s\n", error);
  s->free(error);
  CU_ASSERT_EQUAL(s->execute(db, "SELECT risk_index(80, 20, 0.8)", NULL, NULL, NULL), SQLITE_OK);
}

static void test_second_library(void) {
  char folder[] = "/tmp/airisk-test-XXXXXX";
  const sql_case works = {"SELECT printf('%.1f', risk_index(80, 20, 0.8))", "67.2"};
  Dl_info known;
  CU_ASSERT_NOT_EQUAL_FATAL(dladdr((void *)(size_t)sqlite3_open, &known), 0);
  CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder));
  char *library = sqlite3_mprintf("%s/sqlite.so", folder), *copy = sqlite3_mprintf("%s/airisk2.so", folder);
  char *file = sqlite3_mprintf("%s.so", extension_path()), *io = sqlite3_mprintf("%s_io", extension_path());
  copy_file(known.dli_fname, library);
  copy_file(file, copy);
  second_sqlite s = open_second(library);
  sqlite3 *first = open_loaded(), *again = open_loaded(), *db = open_in_second(&s);
  check_refused(&s, db, extension_path(), "airisk");
  check_refused(&s, db, io, "airisk_io");
  check_cases(first, &works, 1);
  check_loads(&s, db, copy); /* the way on that the message names */
  CU_ASSERT_EQUAL(s.close(db), SQLITE_OK);
  check_cases(again, &works, 1);
  CU_ASSERT_EQUAL(sqlite3_close(first), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(again), SQLITE_OK);
  /* once the first has let it go, the second may have it */
  db = open_in_second(&s);
  check_loads(&s, db, extension_path());
  CU_ASSERT_EQUAL(s.close(db), SQLITE_OK);
  CU_ASSERT_EQUAL(dlclose(s.library), 0);
  remove(library);
  remove(copy);
  rmdir(folder);
  sqlite3_free(library);
  sqlite3_free(copy);
  sqlite3_free(file);
  sqlite3_free(io);
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

static CU_TestInfo tests[] = {
    {"inventory", test_inventory},          {"a second SQLite library", test_second_library},
    {"interrupts", test_interrupt},         {"two threads", test_threads},
    {"an SQLite too old", test_old_sqlite}, CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
