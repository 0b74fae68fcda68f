/* The connection's edition (use_edition), and the core's memory: what is computed once must never be what was true once. */
#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

#include "../airisk_test.h"
#include "../suites.h"

#define COPY "build/edition_test.db"
#define RISK "SELECT round(risk_index, 6) FROM index_score WHERE domain = 'cyber' AND model = 'GPT-5 (high)'"
#define MODEL "(SELECT model_id FROM model WHERE name = 'GPT-5 (high)')"
#define BENCHMARK "(SELECT benchmark_id FROM benchmark WHERE name = 'WMDP-Cyber')"
/* A change of GPT-5's score that moves its risk index. */
#define CHANGE(value) \
  "UPDATE score SET value = " value " WHERE model_id = " MODEL " AND benchmark_id = " BENCHMARK

static sqlite3 *open_file(const char *path) {
  sqlite3 *db = NULL;
  char *error = NULL;
  CU_ASSERT_EQUAL_FATAL(sqlite3_open(path, &db), SQLITE_OK);
  CU_ASSERT_EQUAL_FATAL(load_extension(db, &error), SQLITE_OK);
  return db;
}

/* A copy of the demo in a file of its own. */
static void make_copy(const char *path) {
  sqlite3 *db = NULL;
  remove(path);
  CU_ASSERT_EQUAL_FATAL(sqlite3_open_v2("build/airisk.db", &db, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
  char *vacuum = sqlite3_mprintf("VACUUM INTO %Q", path);
  run(db, vacuum);
  sqlite3_free(vacuum);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* Asserts that the answer is another than before (or the same), and keeps it in before. */
static void check_answer(sqlite3 *db, const char *sql, char **before, int is_same) {
  char *now = answer(db, sql);
  int same = *before != NULL && strcmp(now, *before) == 0;
  if (strncmp(now, "error", 5) == 0 || same != is_same) {
    printf("\n    %s\n      before %s\n      now    %s\n", sql, *before == NULL ? "" : *before, now);
    CU_FAIL("the answer is not that of the data");
  }
  CU_ASSERT_EQUAL(same, is_same);
  sqlite3_free(*before);
  *before = now;
}

static void test_use_edition(void) {
  make_copy(COPY);
  sqlite3 *db = open_file(COPY);
  static const sql_case cases[] = {
      {"SELECT edition_name(), edition_scenario() IS NULL", "2025Q3|1"},
      /* from the next statement on */
      {"SELECT use_edition('2025q2'), edition_name()", "2025Q2|2025Q3"},
      {"SELECT edition_name()", "2025Q2"},
      {"SELECT DISTINCT edition FROM index_score", "2025Q2"},
      {"SELECT edition, period FROM edition_in_use", "2025Q2|2025Q2"},
      {"SELECT max(released_on) <= '2025-06-30' FROM monitored_model", "1"},
      /* the argument, and the key, choose another */
      {"SELECT DISTINCT edition FROM index_score('2025Q3')", "2025Q3"},
      {"SELECT DISTINCT edition FROM index_score WHERE edition = '2025Q3'", "2025Q3"},
      /* of several in one statement the last holds */
      {"SELECT group_concat(use_edition(name) || edition_name()) FROM (SELECT name FROM edition ORDER BY name)",
       "2025Q22025Q2,2025Q32025Q2"},
      {"SELECT edition_name()", "2025Q3"},
      {"SELECT use_edition('2025Q2')", "2025Q2"},
      {"SELECT use_edition(NULL), edition_name()", "2025Q3|2025Q2"},
      {"SELECT edition_name()", "2025Q3"},
      /* an unknown one chooses nothing */
      {"SELECT use_edition('2024Q9')",
       "error: use_edition: no edition named '2024Q9'; known: 2025Q2, 2025Q3"},
      {"SELECT use_edition('v1.0')",
       "error: use_edition: method 'v1.0' has several editions, name one of them: 2025Q2, 2025Q3"},
      {"SELECT use_edition(1)", "error: use_edition: name must be a text or NULL, got 1"},
      {"SELECT use_edition('2025Q2', 1)", "error: use_edition: scenario must be a text or NULL, got 1"},
      {"SELECT edition_name()", "2025Q3"},
      /* neither a view nor a trigger may choose */
      {"CREATE VIEW chooser AS SELECT use_edition('2025Q2') AS name", ""},
      {"SELECT * FROM chooser", "error: unsafe use of use_edition()"},
      /* a scenario goes with the edition, is tried at once, and ends with the next choice */
      {"SELECT use_edition('2025Q3', '{\"beta_open\": 2}')",
       "error: use_edition: scenario: beta_open must be between 0 and 1, got 2"},
      {"SELECT use_edition('2025Q3', '{\"beta_open\": 0.8}')", "2025Q3"},
      {"SELECT DISTINCT beta FROM index_score", "0.8"},
      {"SELECT scenario FROM edition_in_use", "{\"beta_open\": 0.8}"},
      {"SELECT DISTINCT value FROM method_value WHERE name = 'beta_open'", "0.8"},
      {"SELECT use_edition('2025Q3', '{\"missing\": \"shared\", \"weight\": {\"hle\": 2}, \"without\": [\"cybench\"]}')",
       "2025Q3"},
      {"SELECT missing FROM edition_in_use", "shared"},
      {"SELECT max(estimated) > 0 FROM index_score('2025Q3')", "1"},
      {"SELECT max(weight), count(DISTINCT benchmark) FROM monitored_benchmark", "2.0|28"},
      {"SELECT edition_scenario('weight', 'HLE'), edition_scenario('without', 'CyBench'), edition_scenario('without', 'HLE') IS NULL, "
       "edition_scenario('beta_open') IS NULL",
       "2|1|1|1"},
      {"SELECT use_edition('2025Q3', '{\"beta_open\": 0.8}')", "2025Q3"},
      {"SELECT DISTINCT beta FROM index_score('2025Q3') ORDER BY beta", "0.6;0.8"},
      {"SELECT use_edition(NULL)", "2025Q3"},
      {"SELECT DISTINCT beta FROM index_score ORDER BY beta", "0.6;0.8"},
      {"SELECT edition_scenario() IS NULL", "1"},
  };
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* A statement that chose and is not read to its end: what comes next is the next statement all the same. */
static void test_suspended(void) {
  sqlite3 *db = open_file("build/airisk.db"), *other = open_file("build/airisk.db");
  sqlite3_stmt *choosing = NULL;
  static const sql_case chosen[] = {{"SELECT edition_name()", "2025Q2"}};
  static const sql_case untouched[] = {{"SELECT edition_name()", "2025Q3"}};
  CU_ASSERT_EQUAL(sqlite3_prepare_v2(db, "SELECT use_edition('2025Q2') FROM edition", -1, &choosing, NULL),
                  SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_step(choosing), SQLITE_ROW);
  CHECK(db, chosen);
  CHECK(other, untouched);
  CU_ASSERT_EQUAL(sqlite3_finalize(choosing), SQLITE_OK);
  CHECK(db, chosen);
  /* one that ran before ends meanwhile, so that as many run as before, perhaps at the same place */
  sqlite3_stmt *before = NULL;
  run(db, "SELECT use_edition(NULL)");
  CU_ASSERT_EQUAL(sqlite3_prepare_v2(db, "SELECT edition_name() FROM edition", -1, &before, NULL), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_step(before), SQLITE_ROW);
  CU_ASSERT_EQUAL(sqlite3_prepare_v2(db, "SELECT use_edition('2025Q2') FROM edition", -1, &choosing, NULL),
                  SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_step(choosing), SQLITE_ROW);
  CU_ASSERT_EQUAL(sqlite3_finalize(before), SQLITE_OK);
  CHECK(db, chosen);
  CU_ASSERT_EQUAL(sqlite3_finalize(choosing), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(other), SQLITE_OK);
}

static void test_no_edition(void) {
  make_copy(COPY);
  sqlite3 *db = open_file(COPY);
  run(db, "UPDATE edition SET is_current = 0");
  static const sql_case cases[] = {
      {"SELECT edition_name() IS NULL", "1"},
      {"SELECT count(*) FROM edition_in_use", "0"},
      {"SELECT count(*) FROM index_score",
       "error: index_score: no edition is current; set edition.is_current to 1 for one of them, or name one"},
      {"SELECT count(*) FROM model_risk",
       "error: index_score: no edition is current; set edition.is_current to 1 for one of them, or name one"},
      {"SELECT use_edition(NULL) IS NULL", "1"},
      {"SELECT count(*) > 0 FROM index_score('2025Q3')", "1"},
      {"SELECT use_edition('2025Q2')", "2025Q2"},
      {"SELECT count(*) > 0 FROM model_risk", "1"},
      /* one that is there no more */
      {"UPDATE edition SET name = 'renamed' WHERE name = '2025Q2'", ""},
      {"SELECT edition_name()",
       "error: edition_name: no edition named '2025Q2'; known: 2025Q3, renamed (use_edition chose "
       "it; use_edition(NULL) goes back to the current one)"},
      {"SELECT count(*) FROM index_score",
       "error: index_score: no edition named '2025Q2'; known: 2025Q3, renamed (use_edition "
       "chose it; use_edition(NULL) goes back to the current one)"},
      {"SELECT count(*) FROM monitored_model",
       "error: index_model: no edition named '2025Q2'; known: 2025Q3, renamed "
       "(use_edition chose it; use_edition(NULL) goes back to the current one)"},
      {"SELECT use_edition(NULL) IS NULL", "1"},
      {"SELECT edition_name() IS NULL", "1"},
  };
  CHECK(db, cases);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* What this connection and another one write is seen, and what is rolled back is not. */
static void test_transactions(void) {
  make_copy(COPY);
  sqlite3 *db = open_file(COPY), *other = open_file(COPY);
  char *risk = NULL, *same;
  check_answer(db, RISK, &risk, 0);
  check_answer(db, RISK, &risk, 1);
  run(db, CHANGE("11"));
  check_answer(db, RISK, &risk, 0);
  same = sqlite3_mprintf("%s", risk);
  run(db, "BEGIN");
  check_answer(db, RISK, &risk, 1);
  run(db, CHANGE("12"));
  check_answer(db, RISK, &risk, 0);
  run(db, "SAVEPOINT s; " CHANGE("13"));
  check_answer(db, RISK, &risk, 0);
  run(db, "ROLLBACK TO s");
  check_answer(db, RISK, &risk, 0);
  run(db, "ROLLBACK");
  check_answer(db, RISK, &risk, 0);
  CU_ASSERT_STRING_EQUAL(risk, same);
  check_answer(other, RISK, &risk, 1);
  run(other, CHANGE("14"));
  check_answer(db, RISK, &risk, 0);
  /* within a read transaction the state that it began with */
  run(db, "BEGIN");
  check_answer(db, RISK, &risk, 1);
  CU_ASSERT_NOT_EQUAL(sqlite3_exec(other, CHANGE("15"), NULL, NULL, NULL),
                      SQLITE_OK); /* locked: no WAL here */
  run(db, "COMMIT");
  run(other, CHANGE("15"));
  check_answer(db, RISK, &risk, 0);
  /* a constant, a weight, the method's rule, the schema */
  run(db, "UPDATE method_constant SET value = 0.7 WHERE name = 'beta_proprietary'");
  check_answer(db, RISK, &risk, 0);
  run(db, "UPDATE weight SET weight = 3 WHERE benchmark_id = " BENCHMARK);
  check_answer(db, RISK, &risk, 0);
  run(db, "DELETE FROM score WHERE model_id = " MODEL " AND benchmark_id = " BENCHMARK);
  check_answer(db, RISK, &risk, 0);
  run(db, "CREATE TABLE unrelated (x)");
  check_answer(db, RISK, &risk, 1);
  sqlite3_free(risk);
  sqlite3_free(same);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(other), SQLITE_OK);
}

/* In a transaction in WAL mode the state that it began with stays, whatever others write. */
static void test_wal(void) {
  make_copy(COPY);
  sqlite3 *db = open_file(COPY), *other = open_file(COPY);
  char *risk = NULL;
  run(db, "PRAGMA journal_mode = WAL");
  check_answer(db, RISK, &risk, 0);
  run(db, "BEGIN");
  check_answer(db, RISK, &risk, 1);
  run(other, CHANGE("21"));
  check_answer(db, RISK, &risk, 1);
  run(db, "COMMIT");
  check_answer(db, RISK, &risk, 0);
  sqlite3_free(risk);
  CU_ASSERT_EQUAL(sqlite3_close(other), SQLITE_OK);
  run(db, "PRAGMA journal_mode = DELETE");
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* What a trigger reads in the middle of the statement that fires it. */
static void test_trigger(void) {
  make_copy(COPY);
  sqlite3 *db = open_file(COPY);
  char *risk = NULL;
  run(db,
      "CREATE TABLE seen (risk_index REAL); CREATE TRIGGER watch AFTER UPDATE OF value ON score BEGIN INSERT INTO seen "
      "SELECT risk_index FROM index_score WHERE domain = 'cyber' AND model = 'GPT-5 (high)'; END");
  check_answer(db, RISK, &risk, 0);
  run(db, CHANGE("31"));
  check_answer(db, RISK, &risk, 0);
  check_answer(db, "SELECT round(risk_index, 6) FROM seen", &risk, 1);
  sqlite3_free(risk);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* The bytes of a copy of the demo with that score, freed by sqlite3_deserialize's owner. */
static unsigned char *bytes_with(const char *change, sqlite3_int64 *size) {
  make_copy(COPY);
  sqlite3 *db = open_file(COPY);
  run(db, change);
  unsigned char *bytes = sqlite3_serialize(db, "main", size, 0);
  CU_ASSERT_PTR_NOT_NULL_FATAL(bytes);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  return bytes;
}

/* sqlite3_deserialize puts another content into an open database and leaves no trace of it: the two contents come of the same
   number of writes, so that all counters agree. Not into main: SQLite 3.40 then forgets what its table functions belong to. */
static void test_deserialize(void) {
  static const char *const changes[] = {CHANGE("41"), CHANGE("42"), CHANGE("43")};
  char *risk = NULL;
  sqlite3 *db = open_file(":memory:");
  run(db, "ATTACH ':memory:' AS a");
  for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
    sqlite3_int64 size = 0;
    unsigned char *bytes = bytes_with(changes[i], &size);
    CU_ASSERT_EQUAL(sqlite3_deserialize(db, "a", bytes, size, size, SQLITE_DESERIALIZE_FREEONCLOSE),
                    SQLITE_OK);
    check_answer(db, RISK, &risk, 0);
    check_answer(db, RISK, &risk, 1);
  }
  sqlite3_free(risk);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static void write_file(const char *path, const unsigned char *bytes, sqlite3_int64 size) {
  FILE *file = fopen(path, "wb");
  CU_ASSERT_PTR_NOT_NULL_FATAL(file);
  CU_ASSERT_EQUAL(fwrite(bytes, 1, (size_t)size, file), (size_t)size);
  CU_ASSERT_EQUAL(fclose(file), 0);
}

/* Another file in the place of one that is attached again: all counters agree. */
static void test_attached_again(void) {
  static const char *const changes[] = {CHANGE("61"), CHANGE("62"), CHANGE("63")};
  char *risk = NULL;
  sqlite3 *db = open_file(":memory:");
  for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
    sqlite3_int64 size = 0;
    unsigned char *bytes = bytes_with(changes[i], &size);
    write_file("build/edition_test_2.db", bytes, size);
    sqlite3_free(bytes);
    run(db, "ATTACH 'build/edition_test_2.db' AS a");
    check_answer(db, RISK, &risk, 0);
    run(db, "DETACH a");
  }
  sqlite3_free(risk);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  remove("build/edition_test_2.db");
}

/* A copy by sqlite3_backup into a file that is open, and another file under the same schema name. */
static void test_replaced(void) {
  char *risk = NULL;
  make_copy(COPY);
  make_copy("build/edition_test_2.db");
  sqlite3 *db = open_file(COPY), *other = open_file("build/edition_test_2.db");
  run(other, CHANGE("51"));
  check_answer(db, RISK, &risk, 0);
  sqlite3_backup *copy = sqlite3_backup_init(db, "main", other, "main");
  CU_ASSERT_PTR_NOT_NULL_FATAL(copy);
  CU_ASSERT_EQUAL(sqlite3_backup_step(copy, -1), SQLITE_DONE);
  CU_ASSERT_EQUAL(sqlite3_backup_finish(copy), SQLITE_OK);
  check_answer(db, RISK, &risk, 0);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  make_copy(COPY);
  db = open_file(":memory:");
  run(db, "ATTACH '" COPY "' AS a");
  check_answer(db, RISK, &risk, 0);
  run(db, "DETACH a; ATTACH 'build/edition_test_2.db' AS a");
  check_answer(db, RISK, &risk, 0);
  run(db, "ATTACH '" COPY "' AS b");
  check_answer(db, RISK " AND schema = 'a'", &risk, 1);
  check_answer(db, RISK " AND schema = 'b'", &risk, 0);
  sqlite3_free(risk);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(other), SQLITE_OK);
  remove("build/edition_test_2.db");
}

/* More editions and scenarios than are kept, and one that is read on while the memory lets it go. */
static void test_forgetting(void) {
  make_copy(COPY);
  sqlite3 *db = open_file(COPY);
  sqlite3_stmt *reading = NULL;
  int rows = 1;
  static const sql_case many[] = {
      {"SELECT count(DISTINCT r) FROM (SELECT (SELECT sum(risk_index) FROM index_score('2025Q3', printf('{\"beta_open\": "
       "%g}', value / 100.0))) AS r FROM json_each('[10, 20, 30, 40, 50, 60, 10, 20]'))",
       "6"},
  };
  CU_ASSERT_EQUAL(sqlite3_prepare_v2(db, "SELECT risk_index FROM index_score", -1, &reading, NULL),
                  SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_step(reading), SQLITE_ROW);
  CHECK(db, many);
  while (sqlite3_step(reading) == SQLITE_ROW) rows++;
  CU_ASSERT_EQUAL(rows, 200);
  CU_ASSERT_EQUAL(sqlite3_finalize(reading), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  remove(COPY);
}

static CU_TestInfo tests[] = {
    {"use_edition", test_use_edition},
    {"a suspended choice", test_suspended},
    {"no edition", test_no_edition},
    {"transactions", test_transactions},
    {"WAL", test_wal},
    {"trigger in mid-statement", test_trigger},
    {"deserialize", test_deserialize},
    {"attached again", test_attached_again},
    {"a replaced database", test_replaced},
    {"forgetting", test_forgetting},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
