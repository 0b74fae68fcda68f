/* A fuzz target for one format of evaluation logs, READER: any bytes go through the filter, and what it lets through
   through the format's SQL, recognised or not. `make fuzz` builds and runs one for each reader. */
#include <sqlite3.h>
#include <stdint.h>
#include <stdlib.h>

#include "logs/json_filter.h"
#include "logs/log_format.h"

static sqlite3 *db;

/* All rows of the query about a log. An SQL error is an answer too; a crash is none. */
static void ask(sqlite3_stmt *statement, const char *json) {
  if (sqlite3_bind_text(statement, 1, json, -1, SQLITE_STATIC) != SQLITE_OK) abort();
  if (sqlite3_bind_parameter_count(statement) > 1) {
    if (sqlite3_bind_text(statement, 2, "results_2025-11-02T10-11-12.json", -1, SQLITE_STATIC) != SQLITE_OK)
      abort();
  }
  while (sqlite3_step(statement) == SQLITE_ROW) {
    for (int i = 0; i < sqlite3_column_count(statement); i++) sqlite3_column_text(statement, i);
  }
  sqlite3_reset(statement);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n) {
  static sqlite3_stmt *recognises, *results;
  if (db == NULL) {
    if (sqlite3_open(":memory:", &db) != SQLITE_OK) abort();
    const char *query = NULL;
    if (sqlite3_prepare_v2(db, log_formats[READER].sql, -1, &recognises, &query) != SQLITE_OK) abort();
    if (sqlite3_prepare_v2(db, query, -1, &results, NULL) != SQLITE_OK) abort();
  }
  json_filter *filter = json_filter_new(&log_left_out);
  char *json = NULL, *problem = NULL;
  /* in pieces of an odd size, so that all there is falls on a boundary at some time */
  for (size_t at = 0; at < n; at += 61) json_filter_feed(filter, bytes + at, n - at < 61 ? n - at : 61);
  int rc = json_filter_end(filter, &json, &problem);
  if ((rc == SQLITE_OK) != (json != NULL) || (rc == SQLITE_ERROR) != (problem != NULL)) abort();
  if (json != NULL) {
    ask(recognises, json);
    ask(results, json);
  }
  sqlite3_free(json);
  sqlite3_free(problem);
  json_filter_free(filter);
  return 0;
}
