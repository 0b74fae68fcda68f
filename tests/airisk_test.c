#include "airisk_test.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *extension_path(void) {
  const char *path = getenv("AIRISK_SO");
  return path == NULL ? "build/airisk" : path;
}

int load_extension(sqlite3 *db, char **error) {
  int rc = sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL);
  char *io = sqlite3_mprintf("%s_io", extension_path());
  if (rc == SQLITE_OK && io == NULL) rc = SQLITE_NOMEM;
  if (rc == SQLITE_OK) rc = sqlite3_load_extension(db, extension_path(), NULL, error);
  if (rc == SQLITE_OK) rc = sqlite3_load_extension(db, io, NULL, error);
  sqlite3_free(io);
  return rc;
}

static void give_up(const char *what, const char *why) {
  fprintf(stderr, "%s: %s\n", what, why == NULL ? "unknown error" : why);
  exit(EXIT_FAILURE);
}

sqlite3 *open_loaded(void) {
  sqlite3 *db = NULL;
  char *error = NULL;
  if (sqlite3_open(":memory:", &db) != SQLITE_OK) give_up("sqlite3_open", sqlite3_errmsg(db));
  if (load_extension(db, &error) != SQLITE_OK) give_up(extension_path(), error);
  return db;
}

static void run_file(sqlite3 *db, const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) give_up(path, "cannot be opened; run from the top folder after make");
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  char *text = calloc((size_t)length + 1, 1);
  if (text == NULL || fread(text, 1, (size_t)length, file) != (size_t)length) give_up(path, "cannot be read");
  fclose(file);
  char *error = NULL;
  if (sqlite3_exec(db, text, NULL, NULL, &error) != SQLITE_OK) give_up(path, error);
  free(text);
}

sqlite3 *open_with_views(void) {
  sqlite3 *db = open_loaded();
  run_file(db, "build/schema.sql");
  run_file(db, "build/views.sql");
  return db;
}

/* Two domains of one capability and one safety benchmark each; chem has no safety score at all, and no part in v2.0. Three editions:
   of two periods by v1.0, and of the later one by v2.0 too. */
static const char models_data[] =
    "INSERT INTO organization (organization_id, name, region) VALUES (1, 'Org', 'US');"
    "INSERT INTO series (series_id, organization_id, name) VALUES (1, 1, 'A'), (2, 1, 'B'), (3, 1, 'C');"
    "INSERT INTO domain (domain_id, name, label_en, label_zh) VALUES (1, 'cyber', 'Cyber', '网络'), (2, "
    "'chem', 'Chem', '化学');"
    "INSERT INTO benchmark (benchmark_id, name, measures) VALUES (1, 'cap', 'capability'), (2, 'safe', "
    "'safety'), (3, 'tox', 'capability');"
    "INSERT INTO method (method_id, name, formula, missing) VALUES (1, 'v1.0', 'linear', 'renormalise'), (2, 'v2.0', "
    "'linear', 'renormalise');"
    "INSERT INTO method_constant (method_id, name, value) VALUES (1, 'beta_proprietary', 0.8), (1, 'beta_open', 0.6), (2, "
    "'beta_proprietary', 1), (2, 'beta_open', 1), (1, 'smallest_coverage', 0.5), (2, 'smallest_coverage', 0.5);"
    "INSERT INTO weight (method_id, domain_id, benchmark_id, component) VALUES (1, 1, 1, 'capability'), (1, 1, 2, 'safety'), "
    "(1, 2, 3, 'capability'), (2, 1, 1, 'capability'), (2, 1, 2, 'safety');"
    "INSERT INTO model (model_id, series_id, name, released_on, reasoning, weights_opened_on) VALUES "
    "(1, 1, 'a1', '2024-01-01', 0, NULL), (2, 1, 'a2', '2024-07-01', 0, NULL), (3, 1, 'a3', '2025-01-01', 1, NULL), "
    "(4, 2, 'b1', '2024-03-01', 0, '2024-03-01'), (5, 2, 'b2', '2024-03-01', 1, '2024-03-01'), "
    "(6, 3, 'c1', '2025-02-01', 1, NULL), (7, 3, 'c2', '2025-03-01', 1, NULL);"
    "INSERT INTO score (model_id, benchmark_id, value, origin) VALUES "
    "(1, 1, 40, 'measured'), (1, 2, 50, 'measured'), (2, 1, 60, 'measured'), (2, 2, 60, 'measured'), "
    "(3, 1, 80, 'measured'), (3, 2, 70, 'measured'), (4, 1, 50, 'measured'), (4, 2, 40, 'measured'), "
    "(5, 1, 50, 'measured'), (5, 2, 45, 'measured'), (6, 1, 80, 'measured'), (6, 2, 75, 'measured'), "
    "(1, 3, 30, 'measured'), (7, 1, 90, 'measured');"
    "INSERT INTO period (period_id, name, starts_on, ends_on) VALUES (1, '2024Q4', '2024-10-01', '2024-12-31'), (2, "
    "'2025Q1', '2025-01-01', '2025-03-31');"
    "INSERT INTO edition (edition_id, name, period_id, method_id, is_current) VALUES (1, '2024Q4', 1, 1, 0), (2, '2025Q1', "
    "2, 1, 1), (3, '2025Q1 v2.0', 2, 2, 0);";

sqlite3 *open_models(void) {
  sqlite3 *db = open_with_views();
  run(db, models_data);
  return db;
}

void run(sqlite3 *db, const char *sql) {
  char *error = NULL;
  if (sqlite3_exec(db, sql, NULL, NULL, &error) != SQLITE_OK) {
    printf("\n    %s\n      %s\n", sql, error);
    CU_FAIL("a statement that must succeed failed");
  }
  sqlite3_free(error);
}

/* Two small views in place of the report's, whose sweep would take hours. */
void keep_small_findings(sqlite3 *db) {
  char *drop = NULL;
  sqlite3_stmt *names = NULL;
  CU_ASSERT_EQUAL(
      sqlite3_prepare_v2(db,
                         "SELECT group_concat('DROP VIEW ' || name, ';') FROM sqlite_schema WHERE "
                         "type = 'view' AND (name GLOB 'finding_*' OR name GLOB 'z_finding_*')",
                         -1, &names, NULL),
      SQLITE_OK);
  if (sqlite3_step(names) == SQLITE_ROW) drop = sqlite3_mprintf("%s", sqlite3_column_text(names, 0));
  sqlite3_finalize(names);
  run(db, drop);
  sqlite3_free(drop);
  run(db,
      "CREATE VIEW finding_a (section, order_1, order_2, order_3, domain, subject, finding, value, unit, "
      "text_en, text_zh) AS VALUES ('scope', 1, 1, 1, NULL, 's', 'f', 1, 'u', 'a', 'b'), ('scope', 1, 1, 2, "
      "NULL, 's', 'f', 1, 'u', 'c', 'd');"
      "CREATE VIEW finding_b AS SELECT * FROM finding_a");
}

static void append_row(sqlite3_str *text, sqlite3_stmt *statement) {
  for (int i = 0; i < sqlite3_column_count(statement); i++) {
    const unsigned char *cell = sqlite3_column_text(statement, i);
    if (i > 0) sqlite3_str_appendchar(text, 1, '|');
    if (cell != NULL) sqlite3_str_appendall(text, (const char *)cell);
  }
}

char *answer(sqlite3 *db, const char *sql) {
  sqlite3_str *text = sqlite3_str_new(NULL);
  sqlite3_stmt *statement = NULL;
  int rows = 0;
  int rc = sqlite3_prepare_v2(db, sql, -1, &statement, NULL);
  while (rc == SQLITE_OK && (rc = sqlite3_step(statement)) == SQLITE_ROW) {
    if (rows++ > 0) sqlite3_str_appendchar(text, 1, ';');
    append_row(text, statement);
    rc = SQLITE_OK;
  }
  if (rc != SQLITE_DONE) {
    sqlite3_str_reset(text);
    sqlite3_str_appendf(text, "error: %s", sqlite3_errmsg(db));
  }
  sqlite3_finalize(statement);
  char *result = sqlite3_str_finish(text);
  return result == NULL ? sqlite3_mprintf("") : result;
}

void check_cases(sqlite3 *db, const sql_case *cases, size_t n) {
  for (size_t i = 0; i < n; i++) {
    char *got = answer(db, cases[i].sql);
    int same = strcmp(got, cases[i].want) == 0;
    if (!same) printf("\n    %s\n      want %s\n      got  %s\n", cases[i].sql, cases[i].want, got);
    CU_ASSERT(same);
    sqlite3_free(got);
  }
}

void check_and_close(sqlite3 *db, const sql_case *cases, size_t n) {
  check_cases(db, cases, n);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}
