/* Which database is read: of several that are open, of other programs', and what is said of one that is not ready. */
#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

#include "../airisk_test.h"
#include "../suites.h"

#define TEXT_OF(x) #x
#define VALUE_OF(x) TEXT_OF(x)
#define VERSION VALUE_OF(SCHEMA_VERSION)
#define SEVERAL                                                                                                    \
  "several airisk databases are open (main, b), and a view can read only one: DETACH the others, or name it to a " \
  "table function, as in FROM pareto_frontier('cyber') WHERE schema = 'main'; two quarters belong in one database"

/* What the functions say of a database that is not ready, and that a view says the same. */
static void test_databases(void) {
  sqlite3 *db = open_loaded();
  static const sql_case empty[] = {
      {"SELECT * FROM pareto_frontier",
       "error: pareto_frontier: this database has no airisk tables; read schema.sql first"},
      {"SELECT * FROM series_trend",
       "error: series_trend: this database has no airisk tables; read schema.sql first"},
      {"SELECT * FROM section_finding",
       "error: section_finding: this database has no airisk tables; read schema.sql first"},
      {"SELECT * FROM index_history",
       "error: index_history: this database has no airisk tables; read schema.sql first"},
      {"SELECT * FROM help()", "error: help: this database has no airisk tables; read schema.sql first"},
  };
  CHECK(db, empty);
  run(db, "CREATE TABLE score (x); CREATE TABLE airisk (x)");
  static const sql_case foreign[] = {
      {"SELECT * FROM pareto_frontier",
       "error: pareto_frontier: this database has no airisk tables; read schema.sql first"},
  };
  CHECK(db, foreign);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);

  db = open_models();
  run(db,
      "PRAGMA trusted_schema = OFF; CREATE VIEW v AS SELECT f.model FROM domain AS d JOIN "
      "pareto_frontier(d.name) AS f");
  static const sql_case untrusted[] = {
      {"SELECT count(*) FROM v", "5"},
      {"SELECT count(*) FROM model_risk", "14"},
  };
  CHECK(db, untrusted);
  run(db, "UPDATE airisk SET value = 1000000 WHERE name = 'schema_version'");
  static const sql_case other[] = {
      {"SELECT * FROM series_trend", "error: series_trend: this extension reads schema version " VERSION
                                     ", database 'main' has version 1000000"},
      {"SELECT * FROM model_risk", "error: index_score: this extension reads schema version " VERSION
                                   ", database 'main' has version 1000000"},
      {"SELECT use_edition('2024Q4')", "error: use_edition: this extension reads schema version " VERSION
                                       ", database 'main' has version 1000000"},
      {"SELECT * FROM risk_growth", "error: edition_name: this extension reads schema version " VERSION
                                    ", database 'main' has version 1000000"},
  };
  CHECK(db, other);
  run(db, "UPDATE airisk SET value = " VERSION
          " WHERE name = 'schema_version'; DROP VIEW v; DROP VIEW model_risk");
  static const sql_case no_views[] = {
      {"SELECT * FROM pareto_frontier",
       "error: pareto_frontier: this database has no airisk views; read views.sql first"},
  };
  CHECK(db, no_views);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* The main database of one connection becomes the schema of that name of another. */
static void attach_copy(sqlite3 *db, const char *schema, sqlite3 *from) {
  char *attach = sqlite3_mprintf("ATTACH ':memory:' AS \"%w\"", schema);
  run(db, attach);
  sqlite3_free(attach);
  sqlite3_backup *copy = sqlite3_backup_init(db, schema, from, "main");
  CU_ASSERT_PTR_NOT_NULL_FATAL(copy);
  CU_ASSERT_EQUAL(sqlite3_backup_step(copy, -1), SQLITE_DONE);
  CU_ASSERT_EQUAL(sqlite3_backup_finish(copy), SQLITE_OK);
}

/* Another quarter: half the scores, and a domain of its own name. */
static sqlite3 *open_other(void) {
  sqlite3 *db = open_models();
  run(db, "UPDATE score SET value = value / 2; UPDATE domain SET name = 'bio' WHERE name = 'chem'");
  return db;
}

/* Each query, with the schema named, answers what it does where that database is the only one. */
static void check_same(sqlite3 *both, sqlite3 *main, sqlite3 *other) {
  static const char *const queries[] = {
      "SELECT * FROM index_score WHERE %s",
      "SELECT * FROM component_score('2024Q4') WHERE %s",
      "SELECT * FROM index_step(NULL, '{\"beta_open\": 0.5}') WHERE %s",
      "SELECT * FROM pareto_frontier WHERE %s",
      "SELECT * FROM pareto_frontier(NULL, 'v2.0', '2025-01-01', 3) WHERE %s",
      "SELECT * FROM index_score WHERE %s AND edition IN ('2024Q4', '2025Q1')",
      "SELECT * FROM index_step WHERE %s",
      "SELECT * FROM series_trend WHERE %s AND metric LIKE '%%'",
      "SELECT * FROM series_trend('cyber', 'capability') WHERE %s",
      "SELECT * FROM what_if('{\"cap\": 55, \"safe\": 42}', 'B') WHERE %s",
      "SELECT * FROM section_finding WHERE %s ORDER BY section, order_1, order_2, order_3, finding, subject, value",
  };
  for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++) {
    char *plain = sqlite3_mprintf(queries[i], "1"), *of_main = sqlite3_mprintf(queries[i], "schema = 'main'");
    char *of_other = sqlite3_mprintf(queries[i], "schema = 'B'");
    char *want_main = answer(main, plain), *want_other = answer(other, plain);
    const sql_case cases[] = {{of_main, want_main}, {of_other, want_other}};
    CHECK(both, cases);
    CU_ASSERT_STRING_NOT_EQUAL(want_main, want_other);
    CU_ASSERT_NOT_EQUAL(strncmp(want_main, "error", 5), 0);
    sqlite3_free(plain);
    sqlite3_free(of_main);
    sqlite3_free(of_other);
    sqlite3_free(want_main);
    sqlite3_free(want_other);
  }
}

static void test_several(void) {
  static const sql_case refused[] = {
      {"SELECT * FROM pareto_frontier('cyber')", "error: pareto_frontier: " SEVERAL},
      {"SELECT * FROM series_trend", "error: series_trend: " SEVERAL},
      {"SELECT * FROM what_if('{\"cap\": 55}')", "error: what_if: " SEVERAL},
      {"SELECT * FROM section_finding", "error: section_finding: " SEVERAL},
      {"SELECT * FROM index_history", "error: index_history: " SEVERAL},
      {"SELECT * FROM help()", "error: help: " SEVERAL},
      {"SELECT airisk_schema_version()", "error: airisk_schema_version: " SEVERAL},
      {"SELECT * FROM index_score", "error: index_score: " SEVERAL},
      {"SELECT use_edition('2025Q1')", "error: use_edition: " SEVERAL},
      {"SELECT edition_name()", "error: edition_name: " SEVERAL},
      {"SELECT * FROM b.model_risk", "error: index_score: " SEVERAL},
      {"SELECT * FROM main.risk_ranking", "error: index_score: " SEVERAL},
      {"SELECT * FROM b.frontier", "error: index_score: " SEVERAL},
      {"SELECT * FROM b.report_finding", "error: section_finding: " SEVERAL},
      {"SELECT xlsx_export('build/several.out', 'risk_ranking', 'audience=internal')",
       "error: xlsx_export: " SEVERAL},
      {"SELECT xlsx_report('build/several.out', 'audience=internal')", "error: xlsx_report: " SEVERAL},
      {"SELECT xlsx_export_query('build/several.out', 'x', 'SELECT 1', 'audience=internal')",
       "error: xlsx_export_query: " SEVERAL},
      {"SELECT snapshot_export('build/several.out', 'audience=internal')",
       "error: snapshot_export: " SEVERAL},
  };
  static const sql_case named[] = {
      {"SELECT airisk_schema_version('b'), airisk_schema_version('MAIN'), airisk_schema_version(NULL)",
       VERSION "|" VERSION "|"},
      {"SELECT DISTINCT schema FROM pareto_frontier WHERE schema = 'B'", "b"},
      {"SELECT DISTINCT schema FROM pareto_frontier('cyber', NULL, NULL, NULL, 'b')", "b"},
      {"SELECT f.schema, count(*) FROM pareto_frontier('cyber') AS f JOIN (VALUES ('main'), ('b')) AS v ON f.schema = "
       "v.column1 GROUP BY 1",
       "b|5;main|5"},
      /* two quarters beside each other */
      {"SELECT model, a.capability, b.capability FROM pareto_frontier('cyber') AS a JOIN pareto_frontier('cyber') AS b "
       "USING (model) WHERE a.schema = 'main' AND b.schema = 'b' AND model = 'b1'",
       "b1|50.0|25.0"},
      /* another database's names do not count */
      {"SELECT * FROM pareto_frontier('bio') WHERE schema = 'main'",
       "error: pareto_frontier: no domain named 'bio'; known: chem, cyber"},
      {"SELECT count(*) FROM series_trend('bio', 'capability') WHERE schema = 'b'", "1"},
      {"SELECT * FROM pareto_frontier WHERE schema = 'c'",
       "error: pareto_frontier: no database is open by the schema name 'c'; open: main, b, plain"},
      {"SELECT * FROM pareto_frontier WHERE schema = 'plain'",
       "error: pareto_frontier: database 'plain' has no airisk tables"},
      {"SELECT * FROM pareto_frontier WHERE schema = 'temp'",
       "error: pareto_frontier: database 'temp' has no airisk tables"},
      {"SELECT airisk_schema_version('')",
       "error: airisk_schema_version: no database is open by the schema name ''; open: main, b, plain"},
  };
  static const sql_case alone[] = {{"SELECT count(*) FROM main.frontier", "5"}};
  sqlite3 *db = open_models(), *main = open_models(), *other = open_other();
  attach_copy(db, "b", other);
  run(db, "ATTACH ':memory:' AS plain; CREATE TEMP TABLE t (x)");
  CHECK(db, refused);
  CHECK(db, named);
  check_same(db, main, other);
  run(db, "DETACH b");
  CHECK(db, alone);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(main), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(other), SQLITE_OK);
  CU_ASSERT_EQUAL(remove("build/several.out"), -1);
}

/* Other programs' databases and our own snapshots do not count, whatever their tables are called. */
static void test_foreign(void) {
  static const sql_case found[] = {
      {"SELECT DISTINCT schema FROM pareto_frontier('cyber')", "an \"odd\" name"},
      {"SELECT count(*) FROM frontier", "5"},
      {"SELECT use_edition('2025Q1 v2.0'), edition_name(), use_edition(NULL)", "2025Q1 v2.0|2025Q1|2025Q1"},
      {"SELECT airisk_schema_version()", VERSION},
  };
  sqlite3 *db = open_loaded(), *models = open_models();
  run(db, "CREATE TABLE score (x); CREATE TABLE model_risk (x); CREATE TABLE parameter (x)");
  attach_copy(db, "an \"odd\" name", models);
  CHECK(db, found);
  run(db, "CREATE TABLE airisk (x); INSERT INTO airisk VALUES ('application')");
  CHECK(db, found);
  run(db,
      "DROP TABLE airisk; CREATE TABLE airisk (name, value); INSERT INTO airisk VALUES ('application', 'mine')");
  CHECK(db, found);
  run(db, "UPDATE airisk SET value = NULL");
  CHECK(db, found);
  run(db, "UPDATE airisk SET value = 'airisk snapshot'");
  CHECK(db, found);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(models), SQLITE_OK);
}

/* A database that has a table disclosure, and is none of this version's, exports nothing: what it withholds is not
   known. */
static void test_fails_closed(void) {
  static const char *const exports[] = {
      "SELECT xlsx_export('build/closed.out', 'score')",
      "SELECT xlsx_export('build/closed.out', 'score', 'audience=internal')",
      "SELECT xlsx_export_query('build/closed.out', 'x', 'SELECT 1')",
      "SELECT xlsx_report('build/closed.out')",
      "SELECT snapshot_export('build/closed.out')",
  };
  static const char *const spoiled[] = {
      "DROP TABLE airisk; PRAGMA application_id = 0; PRAGMA user_version = 0",
      "DROP TABLE airisk; PRAGMA application_id = 1095324235; PRAGMA user_version = 4",
      "DELETE FROM airisk WHERE name = 'application'; PRAGMA application_id = 0",
      "DELETE FROM airisk WHERE name = 'schema_version'",
      "UPDATE airisk SET value = 'x' WHERE name = 'application'; PRAGMA application_id = 0",
      "UPDATE airisk SET value = 4 WHERE name = 'schema_version'",
      "UPDATE airisk SET value = 1000000 WHERE name = 'schema_version'",
      "DROP TABLE airisk; ALTER TABLE disclosure RENAME TO d; CREATE TABLE Disclosure (x); PRAGMA application_id = 0",
  };
  for (size_t i = 0; i < sizeof spoiled / sizeof spoiled[0]; i++) {
    sqlite3 *db = open_models();
    run(db, spoiled[i]);
    for (size_t k = 0; k < sizeof exports / sizeof exports[0]; k++) {
      char *got = answer(db, exports[k]);
      int refused = strncmp(got, "error: ", 7) == 0 &&
                    (strstr(got, "no table airisk that tells") || strstr(got, "has version"));
      if (!refused) printf("\n    %s: %s\n      %s\n", spoiled[i], exports[k], got);
      CU_ASSERT(refused);
      CU_ASSERT_EQUAL(remove("build/closed.out"), -1);
      sqlite3_free(got);
    }
    CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
  }
}

static CU_TestInfo tests[] = {
    {"that are not ready", test_databases},
    {"several of airisk", test_several},
    {"other programs'", test_foreign},
    {"that lost their mark", test_fails_closed},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
