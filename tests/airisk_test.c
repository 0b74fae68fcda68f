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

void run(sqlite3 *db, const char *sql) {
  char *error = NULL;
  if (sqlite3_exec(db, sql, NULL, NULL, &error) != SQLITE_OK) {
    printf("\n    %s\n      %s\n", sql, error);
    CU_FAIL("a statement that must succeed failed");
  }
  sqlite3_free(error);
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
