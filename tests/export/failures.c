/* The exports inside a process whose memory is watched: every allocation of SQLite's fails in turn, the disk is full at
   every size, queries are interrupted, arguments are wrong. Each time the file is the old one or the right one, and
   nothing else is left beside it. What they write is read back by tests/export/run_export.sh. */
#define _XOPEN_SOURCE 700
#include <CUnit/CUnit.h>
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../airisk_test.h"
#include "../suites.h"

#define FOLDER "build/exports"
#define OUT FOLDER "/out"
#define COPY FOLDER "/copy"

/* A database with as little in it as every branch of an export needs, small enough for sweeps. The domain bio is shown
   to the public in bands, chem not at all. */
static const char tables[] =
    "CREATE TABLE disclosure_tier (audience, kind, name, label_en, label_zh, tier, shows AS "
    "(CASE tier WHEN 0 THEN 'nothing' WHEN 1 THEN 'names' WHEN 2 THEN 'bands' ELSE 'values' END));"
    "INSERT INTO disclosure_tier SELECT a.column1, 'domain', d.column1, d.column2, d.column3, iif(a.column1 = 'public', "
    "d.column4, 3) FROM (VALUES ('public'), ('targeted'), ('internal')) AS a, (VALUES ('cyber', 'Cyber', 'wl', 3), "
    "('bio', 'Bio', 'sw', 2), ('chem', 'Chem', 'hx', 0)) AS d;"
    "CREATE TABLE published_view (place, view, sheet_en, sheet_zh, sorted_by);"
    "INSERT INTO published_view VALUES (0, 'report_fact', NULL, NULL, 'place'), "
    "(1, 'ranking', 'Ranking', 'pm', 'domain model_id'), "
    "(2, 'report_finding', 'Findings', 'jl', 'position'), (3, 'chart', NULL, NULL, 'place'), "
    "(4, 'chart_line', NULL, NULL, 'place line'), "
    "(5, 'chart_point', 'Chart data', 'sj', 'place line point'), (6, 'label', NULL, NULL, 'kind name'), "
    "(7, 'published_view', NULL, NULL, 'place'), (8, 'column_kind', NULL, NULL, 'name');"
    "CREATE TABLE column_kind (view, name, kind);"
    "INSERT INTO column_kind SELECT '', column1, column2 FROM (VALUES ('domain', 'domain'), ('model_id', 'id'), "
    "('model', 'name'), ('released_on', 'date'), ('risk_index', 'risk'), ('growth', 'percent'), ('rank', 'tally'), "
    "('text_en', 'sentence'), ('text_zh', 'sentence'), ('chart', 'whole'), ('x', 'whole'), ('y', 'whole'), "
    "('place', 'id'), ('line', 'id'), ('point', 'id'));"
    "CREATE TABLE report_fact (place, name, value, about);"
    "INSERT INTO report_fact VALUES (1, 'period', '2025Q3', 'a'), (2, 'method', 'v1', 'b'), (3, 'published_on', "
    "'2025-11-07', 'c'), (4, 'scores', '9', 'd'), (5, 'synthetic_en', '8 of 9', 'e'), (6, 'airisk_version', '0', 'f');"
    "CREATE TABLE label (kind, name, text_en, text_zh);"
    "INSERT INTO label VALUES ('chart', 'record', 'Record charts', 'jt');"
    "CREATE TABLE report_finding (position, section, domain, text_en, text_zh);"
    "INSERT INTO report_finding VALUES (1, 'a', NULL, 'All of Bio.', 'x'), (2, 'b', NULL, 'None.', 'y'), (3, 'b', "
    "'cyber', 'Cyber.', 'z');"
    "CREATE VIEW ranking AS SELECT d.column1 AS domain, m.column1 AS model_id, 'model ' || m.column1 AS model, "
    "m.column2 AS released_on, m.column1 * 12.5 AS risk_index, m.column1 / 3.0 AS growth, m.column1 AS rank, "
    "m.column3 AS odd FROM (VALUES ('cyber'), ('bio'), ('chem')) AS d, (VALUES (1, '2025-01-01', 'a' || char(10) || "
    "'b'), (2, '2025-02-01', x'00'), (3, NULL, 9007199254740993)) AS m;";

static const char charts_and_inputs[] =
    "CREATE TABLE chart (place, chart, kind, domain, title_en, title_zh, x_en, x_zh, y_en, y_zh, x_is_date);"
    "INSERT INTO chart VALUES (1, 'frontier:cyber', 'frontier', 'cyber', 'F', 'f', 'x', 'x', 'y', 'y', 0), "
    "(2, 'record:bio', 'record', 'bio', '=R', 'r', 'x', 'x', 'y', 'y', 1), (3, 'jailbreak:b', 'jailbreak', NULL, 'J', "
    "'j', 'x', 'x', 'y', 'y', NULL);"
    "CREATE TABLE chart_line (place, chart, domain, line, name_en, name_zh, drawn, mark, colour);"
    "INSERT INTO chart_line VALUES (1, 'frontier:cyber', 'cyber', 1, 'l', 'l', 'points', 'hollow circle', '#0000ff'), "
    "(1, 'frontier:cyber', 'cyber', 2, 'm', 'm', 'dashes', NULL, '#00ff00'), (2, 'record:bio', 'bio', 1, 'l', 'l', "
    "'line and points', 'diamond', NULL), (3, 'jailbreak:b', NULL, 1, 'l', 'l', 'bars', NULL, '#ff0000');"
    "CREATE TABLE chart_point (place, chart, domain, line, point, x, y, name, colour, is_marked);"
    "INSERT INTO chart_point VALUES (1, 'frontier:cyber', 'cyber', 1, 1, 10, 20, 'a', '#0000ff', 1), (1, "
    "'frontier:cyber', 'cyber', 1, 2, 30, 90, NULL, NULL, 0), (1, 'frontier:cyber', 'cyber', 2, 1, 30, 90, NULL, NULL, "
    "0), (2, 'record:bio', 'bio', 1, 1, '2025-01-01', 5, '=b', NULL, 1), (3, 'jailbreak:b', NULL, 1, 1, 'a', 50, 'a', "
    "'#123456', 0), (3, 'jailbreak:b', NULL, 1, 2, 'b', 60, 'b', NULL, 0);"
    "CREATE TABLE z_input_table (place, name, can_reveal); INSERT INTO z_input_table VALUES (1, 'organization', 0), "
    "(2, 'score', 1);"
    "CREATE TABLE model_risk (a); CREATE TABLE organization (organization_id PRIMARY KEY); CREATE TABLE series (series_id);"
    "CREATE TABLE model (model_id); CREATE TABLE domain (domain_id); CREATE TABLE benchmark (benchmark_id);"
    "CREATE TABLE human_baseline (benchmark_id, who); CREATE TABLE method (method_id);"
    "CREATE TABLE method_constant (method_id, name); CREATE TABLE edition (edition_id); CREATE TABLE weight (method_id, domain_id, "
    "benchmark_id); CREATE TABLE score (model_id, benchmark_id, value, PRIMARY KEY (model_id, benchmark_id)); CREATE TABLE period (period_id);"
    "CREATE TABLE parameter (name, value); CREATE VIEW z_parameter AS SELECT * FROM parameter;"
    "INSERT INTO parameter VALUES ('band_width', 20); INSERT INTO score VALUES (1, 1, 0.1), (1, 2, 'a'), (2, 1, NULL);";

static sqlite3 *open_small(void) {
  sqlite3 *whole = open_with_views();
  char *version = answer(whole, "SELECT airisk_schema_version()");
  char *set = sqlite3_mprintf(
      "CREATE TABLE airisk (name, value);"
      "INSERT INTO airisk VALUES ('application', 'airisk'), ('schema_version', %s)",
      version);
  CU_ASSERT_EQUAL(sqlite3_close(whole), SQLITE_OK);
  sqlite3 *db = open_loaded();
  run(db, tables);
  run(db, charts_and_inputs);
  run(db, set);
  sqlite3_free(version);
  sqlite3_free(set);
  return db;
}

/* A snapshot of it, in memory. */
static sqlite3 *open_snapshot(const char *options) {
  sqlite3 *small = open_small(), *db = open_loaded(), *file = NULL;
  char *sql = sqlite3_mprintf("SELECT snapshot_export('%s'%s)", COPY, options);
  run(small, sql);
  sqlite3_free(sql);
  CU_ASSERT_EQUAL(sqlite3_close(small), SQLITE_OK);
  CU_ASSERT_EQUAL_FATAL(sqlite3_open(COPY, &file), SQLITE_OK);
  sqlite3_backup *backup = sqlite3_backup_init(db, "main", file, "main");
  CU_ASSERT_PTR_NOT_NULL_FATAL(backup);
  CU_ASSERT_EQUAL(sqlite3_backup_step(backup, -1), SQLITE_DONE);
  CU_ASSERT_EQUAL(sqlite3_backup_finish(backup), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(file), SQLITE_OK);
  unlink(COPY);
  return db;
}

static int start(void) { return mkdir(FOLDER, 0777) == 0 || access(FOLDER, W_OK) == 0 ? 0 : 1; }

static int finish(void) {
  unlink(OUT);
  return rmdir(FOLDER);
}

/* What a file holds, freed by the caller. */
static char *contents(const char *path, size_t *n) {
  FILE *file = fopen(path, "rb");
  char *bytes = NULL;
  *n = 0;
  CU_ASSERT_PTR_NOT_NULL_FATAL(file);
  if (fseek(file, 0, SEEK_END) == 0) *n = (size_t)ftell(file);
  rewind(file);
  bytes = malloc(*n + 1);
  CU_ASSERT_PTR_NOT_NULL_FATAL(bytes);
  CU_ASSERT_EQUAL(fread(bytes, 1, *n, file), *n);
  fclose(file);
  return bytes;
}

static void put_old(void) {
  FILE *file = fopen(OUT, "wb");
  CU_ASSERT_PTR_NOT_NULL_FATAL(file);
  fputs("old", file);
  fclose(file);
}

/* Of a folder, without those that begin with a point unless they may be ours. */
static int files_in(const char *path) {
  int n = 0;
  DIR *folder = opendir(path);
  CU_ASSERT_PTR_NOT_NULL_FATAL(folder);
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
    n += entry->d_name[0] != '.' || entry->d_name[1] == 'a';
  closedir(folder);
  return n;
}

/* The file must be the old one, or the one with these bytes; and alone. */
static void check_file(const char *what, int is_new, const char *bytes, size_t n) {
  size_t got_n;
  char *got = contents(OUT, &got_n);
  int is_right = is_new ? got_n == n && memcmp(got, bytes, n) == 0 : got_n == 3 && memcmp(got, "old", 3) == 0;
  if (!is_right) printf("\n    %s: not the %s file, %zu bytes\n", what, is_new ? "new" : "old", got_n);
  CU_ASSERT(is_right);
  CU_ASSERT_EQUAL(files_in(FOLDER), 1);
  free(got);
}

/* The bytes that a statement, which must succeed, writes. */
static char *written(sqlite3 *db, const char *sql, size_t *n) {
  put_old();
  run(db, sql);
  return contents(OUT, n);
}

/* Allocation 1, 1 + step, 1 + 2 step ... of the statement fails; AIRISK_EVERY_ALLOCATION in the environment: each. */
static void sweep_export(sqlite3 *db, const char *sql, long step) {
  size_t n;
  char *bytes = written(db, sql, &n);
  long refused = 0;
  if (getenv("AIRISK_EVERY_ALLOCATION") != NULL) step = 1;
  for (long k = 1;; k += step) {
    int failed, rc;
    put_old();
    rc = run_with_failure(db, sql, k, &failed);
    CU_ASSERT(sqlite3_get_autocommit(db));
    if (!failed) break;
    refused += rc == SQLITE_NOMEM;
    if (rc != SQLITE_OK && rc != SQLITE_NOMEM) {
      printf("\n    allocation %ld: %d: %s: %s\n", k, rc, sqlite3_errmsg(db), sql);
      CU_FAIL("an allocation that fails must give SQLITE_NOMEM");
    }
    char *what = sqlite3_mprintf("allocation %ld of %s", k, sql);
    check_file(what, rc == SQLITE_OK, bytes, n);
    sqlite3_free(what);
  }
  CU_ASSERT(refused > 0);
  free(bytes);
}

enum { QUERY = 2 }; /* of these */

static const char *const of_small[] = {
    "SELECT xlsx_export('" OUT "', 'ranking', 'label', 'audience=internal')",
    "SELECT xlsx_export('" OUT "', 'ranking')", /* for the public, in part in bands */
    "SELECT xlsx_export_query('" OUT "', 'a:b', 'SELECT * FROM ranking', 'audience=targeted')",
    "SELECT xlsx_report('" OUT "', 'audience=internal')",
    "SELECT xlsx_report('" OUT "', 'language=zh')",
    "SELECT snapshot_export('" OUT "', 'audience=internal')",
    "SELECT snapshot_export('" OUT "', 'bands=no')",
    "SELECT csv_export('" OUT "', 'ranking', 'audience=internal', 'bom=yes')",
    "SELECT csv_export('" OUT "', 'ranking', 'guard=no')",
    "SELECT json_export('" OUT "', 'ranking')",
    "SELECT text_export('" OUT
    "', 'SELECT model || hex(zeroblob(50)) AS line FROM ranking', 'audience=internal')",
};

static const char *const of_snapshot[] = {
    "SELECT xlsx_export('" OUT "', 'ranking', 'RANKING')",
    "SELECT xlsx_report('" OUT "', 'language=en')",
    "SELECT csv_export('" OUT "', 'chart_point')",
    "SELECT json_export('" OUT "', 'chart_point')",
};

static const char *const refused[] = {
    "SELECT xlsx_export()",
    "SELECT xlsx_export(1, 'ranking')",
    "SELECT xlsx_export('', 'ranking')",
    "SELECT xlsx_export('build', 'ranking', 'audience=internal')",
    "SELECT xlsx_export('" FOLDER "/nowhere/out', 'ranking', 'audience=internal')",
    "SELECT xlsx_export('" OUT "')",
    "SELECT xlsx_export('" OUT "', 'nothing', 'audience=internal')",
    "SELECT xlsx_export('" OUT "', 'ranking', 'nothing', 'audience=internal')",
    "SELECT xlsx_export('" OUT "', 'score')",
    "SELECT xlsx_export('" OUT "', 'ranking', 'audience=nobody')",
    "SELECT xlsx_export('" OUT "', 'ranking', 'language=fr')",
    "SELECT xlsx_export('" OUT "', 'ranking', 'bands=some')",
    "SELECT xlsx_export_query('" OUT "', 'a', 'SELECT 1')",
    "SELECT xlsx_export_query('" OUT "', 'a')",
    "SELECT xlsx_export_query('" OUT "', 'a', '', 'audience=internal')",
    "SELECT xlsx_export_query('" OUT "', 'a', 'SELECT 1; SELECT 2', 'audience=internal')",
    "SELECT xlsx_export_query('" OUT "', 'a', 'SELECT ?', 'audience=internal')",
    "SELECT xlsx_export_query('" OUT "', 'a', 'DELETE FROM score', 'audience=internal')",
    "SELECT xlsx_export_query('" OUT "', 'a', 'PRAGMA user_version', 'audience=internal')",
    "SELECT xlsx_export_query('" OUT "', 'a', 'SELEC', 'audience=internal')",
    "SELECT xlsx_export_query('" OUT
    "', 'a', 'SELECT 1 UNION ALL SELECT abs(-9223372036854775807 - 1)', 'audience=internal')",
    "SELECT xlsx_report('" OUT "', 'ranking')",
    "SELECT snapshot_export('" OUT "', 'ranking')",
    "SELECT snapshot_export('build')",
    "SELECT csv_export('" OUT "')",
    "SELECT csv_export('" OUT "', 'ranking', 'label')",
    "SELECT csv_export('" OUT "', 'ranking', 'bom=1')",
    "SELECT csv_export('" OUT "', 'ranking', 'guard=1')",
    "SELECT csv_export('" OUT "', 'nothing', 'audience=internal')",
    "SELECT json_export('" OUT "', 'ranking', 'bom=yes', 'audience=internal')",
    "SELECT text_export('" OUT "', 'SELECT 1, 2', 'audience=internal')",
    "SELECT text_export('" OUT "', 'SELECT NULL', 'audience=internal')",
    "SELECT text_export('" OUT "', 'SELECT model FROM ranking')",
};

/* The steps differ by how many allocations there are. */
static void test_allocations(void) {
  int open_before = files_in("/proc/self/fd");
  sqlite3 *db = open_small();
  sweep_export(db, of_small[QUERY], 1);
  for (size_t i = 0; i < sizeof of_small / sizeof of_small[0]; i++) sweep_export(db, of_small[i], 17);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  db = open_snapshot(", 'audience=internal'");
  for (size_t i = 0; i < sizeof of_snapshot / sizeof of_snapshot[0]; i++)
    sweep_export(db, of_snapshot[i], 17);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  CU_ASSERT_EQUAL(files_in("/proc/self/fd"), open_before);
}

/* All errors of arguments, and each allocation of them. */
static void test_errors(void) {
  int open_before = files_in("/proc/self/fd");
  sqlite3 *db = open_small();
  put_old();
  for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
    for (long k = 1;; k++) {
      int failed;
      int rc = run_with_failure(db, refused[i], k, &failed);
      CU_ASSERT(sqlite3_get_autocommit(db));
      if (rc != SQLITE_ERROR && !(failed && rc == SQLITE_NOMEM))
        printf("\n    %d: allocation %ld: %s\n", rc, k, refused[i]);
      CU_ASSERT(rc == SQLITE_ERROR || (failed && rc == SQLITE_NOMEM));
      check_file(refused[i], 0, NULL, 0);
      if (!failed) break;
    }
  }
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  CU_ASSERT_EQUAL(files_in("/proc/self/fd"), open_before);
}

/* No file may become longer than that, as on a full disk. */
static void limit_files(rlim_t most) {
  struct rlimit limit;
  CU_ASSERT_EQUAL(getrlimit(RLIMIT_FSIZE, &limit), 0);
  limit.rlim_cur = most;
  CU_ASSERT_EQUAL(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static int run_limited(sqlite3 *db, const char *sql, rlim_t most) {
  int failed;
  limit_files(most);
  int rc = run_with_failure(db, sql, 0, &failed);
  CU_ASSERT(sqlite3_get_autocommit(db));
  limit_files(RLIM_INFINITY);
  return rc;
}

/* The library says on stderr what it meets; that is not for our output. */
static int silence_stderr(void) {
  fflush(stderr);
  int kept = dup(STDERR_FILENO);
  CU_ASSERT_PTR_NOT_NULL(freopen("/dev/null", "w", stderr));
  return kept;
}

static void restore_stderr(int kept) {
  fflush(stderr);
  CU_ASSERT(dup2(kept, STDERR_FILENO) >= 0);
  close(kept);
}

/* Where closing a workbook fails, the library leaves temporary files open; so they are not counted here. */
static void test_full_disk(void) {
  sqlite3 *db = open_small();
  void (*before)(int) = signal(SIGXFSZ, SIG_IGN);
  int kept = silence_stderr();
  for (size_t i = 0; i < sizeof of_small / sizeof of_small[0]; i++) {
    size_t n;
    char *bytes = written(db, of_small[i], &n);
    int errors = 0;
    for (rlim_t most = 0; most < n + 1000; most += 1 + n / 60) {
      put_old();
      int rc = run_limited(db, of_small[i], most);
      CU_ASSERT(rc == SQLITE_ERROR || (rc == SQLITE_OK && most >= n));
      errors += rc == SQLITE_ERROR;
      check_file(of_small[i], rc == SQLITE_OK, bytes, n);
    }
    CU_ASSERT(errors >= 40);
    free(bytes);
  }
  restore_stderr(kept);
  signal(SIGXFSZ, before);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static int countdown;

static int stop(void *nothing) {
  (void)nothing;
  return --countdown <= 0;
}

static void test_interrupts(void) {
  int open_before = files_in("/proc/self/fd");
  sqlite3 *db = open_small();
  for (size_t i = 0; i < sizeof of_small / sizeof of_small[0]; i++) {
    size_t n;
    char *bytes = written(db, of_small[i], &n);
    int stopped = 0;
    for (int after = 1;; after += 3) {
      int failed;
      put_old();
      countdown = after;
      sqlite3_progress_handler(db, 10, stop, NULL);
      int rc = run_with_failure(db, of_small[i], 0, &failed);
      CU_ASSERT(sqlite3_get_autocommit(db));
      sqlite3_progress_handler(db, 0, NULL, NULL);
      if (rc != SQLITE_OK && rc != SQLITE_INTERRUPT)
        printf("\n    after %d: %d: %s: %s\n", after, rc, sqlite3_errmsg(db), of_small[i]);
      CU_ASSERT(rc == SQLITE_OK || rc == SQLITE_INTERRUPT);
      check_file(of_small[i], rc == SQLITE_OK, bytes, n);
      if (rc != SQLITE_INTERRUPT) break; /* done, or never to be */
      stopped++;
    }
    CU_ASSERT(stopped > 3);
    free(bytes);
  }
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  CU_ASSERT_EQUAL(files_in("/proc/self/fd"), open_before);
}

static CU_TestInfo tests[] = {
    {"every allocation", test_allocations}, {"errors", test_errors}, {"a full disk", test_full_disk},
    {"interrupts", test_interrupts},        CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests, .is_long = 1, .begin = start, .end = finish);
