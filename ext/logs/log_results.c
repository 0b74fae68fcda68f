#include "log_results.h"

#include <string.h>

#include "args.h"
#include "logs/sql.h"

static const char double_key_sql[] =
    "SELECT key FROM json_tree(?1) WHERE typeof(key) = 'text' GROUP BY parent, key HAVING count(*) > 1 LIMIT 1";

#define LOG_RESULT_NAME(name, type) #name,
static const char *const names[] = {LOG_RESULT_COLUMNS(LOG_RESULT_NAME)};

/* Makes the document that a query is about. */
static int bind(sqlite3_stmt *statement, const log_document *document) {
  const char *slash = strrchr(document->file, '/');
  int rc = sqlite3_bind_text(statement, 1, document->json, -1, SQLITE_STATIC);
  if (rc == SQLITE_OK && sqlite3_bind_parameter_count(statement) > 1) {
    rc = sqlite3_bind_text(statement, 2, slash == NULL ? document->file : slash + 1, -1, SQLITE_STATIC);
  }
  return rc;
}

static int prepare(sqlite3 *db, const char *sql, sqlite3_stmt **statement) {
  if (*statement != NULL) return SQLITE_OK;
  return sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
}

static void let_go(sqlite3_stmt *statement) {
  if (statement == NULL) return;
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
}

/* How long the first statement of a format is, which says whether a log is of it: to the first `;` at the end of a line. */
static int recogniser_length(const log_format *format) {
  const char *end = strstr(format->sql, ";\n");
  return end == NULL ? (int)strlen(format->sql) : (int)(end - format->sql);
}

/* Prepares the one query about all formats. Its value is the index of the format that a document is of; or a text, what is said
   of a file that has no results; or NULL, when nothing is known of it. */
static int prepare_recogniser(log_results *r) {
  if (r->recogniser != NULL) return SQLITE_OK;
  sqlite3_str *sql = sqlite3_str_new(r->db);
  sqlite3_str_appendall(sql, "SELECT CASE");
  for (int i = 0; i < LOG_FORMAT_COUNT; i++) {
    const log_format *format = &log_formats[i];
    sqlite3_str_appendf(sql, " WHEN (%.*s) THEN %d", recogniser_length(format), format->sql, i);
  }
  sqlite3_str_appendf(sql, " ELSE (%s) END", log_asides_sql);
  char *text = sqlite3_str_finish(sql);
  int rc = text == NULL ? SQLITE_NOMEM : prepare(r->db, text, &r->recogniser);
  sqlite3_free(text);
  return rc;
}

/* Finds the document's format: *format, of log_formats. Of what has none *problem says why. */
static int recognise(log_results *r, const log_document *document, int *format, char **problem) {
  r->kind = LOG_UNKNOWN;
  int rc = prepare_recogniser(r);
  if (rc == SQLITE_OK) rc = bind(r->recogniser, document);
  if (rc == SQLITE_OK) rc = sqlite3_step(r->recogniser);
  if (rc == SQLITE_ROW) {
    int type = sqlite3_column_type(r->recogniser, 0);
    if (type == SQLITE_INTEGER) {
      r->kind = LOG_KNOWN;
      *format = sqlite3_column_int(r->recogniser, 0);
      rc = SQLITE_OK;
    } else if (type == SQLITE_TEXT) {
      r->kind = LOG_ASIDE;
      const char *said = (const char *)sqlite3_column_text(r->recogniser, 0);
      rc = said == NULL ? SQLITE_NOMEM : fail_with(problem, sqlite3_mprintf("%s", said));
    } else {
      rc = fail_with(problem, sqlite3_mprintf("no known format: %s", log_formats_in_words));
    }
  }
  let_go(r->recogniser);
  return rc;
}

/* A key that stands twice in one object means one thing to one program and another to the next. */
static int refuse_double_key(log_results *r, const log_document *document, char **problem) {
  int rc = prepare(r->db, double_key_sql, &r->double_key);
  if (rc == SQLITE_OK) rc = bind(r->double_key, document);
  if (rc == SQLITE_OK) rc = sqlite3_step(r->double_key);
  if (rc == SQLITE_ROW) {
    const char *key = (const char *)sqlite3_column_text(r->double_key, 0);
    rc = key == NULL
             ? SQLITE_NOMEM
             : fail_with(problem, sqlite3_mprintf("the key \"%.100s\" stands twice in one JSON object", key));
  }
  let_go(r->double_key);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* Prepares the query of a format, its second statement, and finds its columns by their names. */
static int prepare_query(sqlite3 *db, const log_format *format, log_query *query) {
  if (query->statement != NULL) return SQLITE_OK;
  int rc = prepare(db, format->sql + recogniser_length(format) + 1, &query->statement);
  if (rc != SQLITE_OK) return rc;
  for (int i = 0; i < LOG_RESULT_COUNT; i++) query->column[i] = -1;
  for (int i = 0; i < sqlite3_column_count(query->statement); i++) {
    const char *name = sqlite3_column_name(query->statement, i);
    if (name == NULL) return SQLITE_NOMEM;
    int k = 0;
    while (k < LOG_RESULT_COUNT && strcmp(name, names[k]) != 0) k++;
    if (k == LOG_RESULT_COUNT) return SQLITE_INTERNAL; /* the format says what no result has */
    query->column[k] = i;
  }
  return SQLITE_OK;
}

int log_results_begin(log_results *r, const log_document *document, char **problem) {
  int format = 0;
  int rc = recognise(r, document, &format, problem);
  if (rc == SQLITE_OK) rc = refuse_double_key(r, document, problem);
  if (rc == SQLITE_OK) rc = prepare_query(r->db, &log_formats[format], &r->queries[format]);
  if (rc == SQLITE_OK) rc = bind(r->queries[format].statement, document);
  if (rc != SQLITE_OK) return rc;
  r->in_line = document->line > 0;
  r->format = &log_formats[format];
  r->query = &r->queries[format];
  return SQLITE_OK;
}

int log_results_next(log_results *r, char **problem) {
  int rc = sqlite3_step(r->query->statement);
  if (rc == SQLITE_ROW) {
    r->given++;
    return rc;
  }
  if (rc == SQLITE_DONE && r->given == 0)
    rc = fail_with(problem, sqlite3_mprintf("no results in the %s", r->in_line ? "line" : "file"));
  if (rc == SQLITE_ERROR && *problem == NULL) {
    rc = fail_with(problem, sqlite3_mprintf("the results cannot be read: %s", sqlite3_errmsg(r->db)));
  }
  let_go(r->query->statement);
  r->query = NULL;
  return rc;
}

sqlite3_value *log_results_value(const log_results *r, enum log_result_column column) {
  if (r->query == NULL || r->query->column[column] < 0) return NULL;
  return sqlite3_column_value(r->query->statement, r->query->column[column]);
}

int log_results_time(log_results *r, sqlite3_value *time, sqlite3_context *context) {
  int rc = prepare(r->db, log_utc_sql, &r->utc);
  if (rc == SQLITE_OK) rc = sqlite3_bind_value(r->utc, 1, time);
  if (rc == SQLITE_OK) rc = sqlite3_step(r->utc);
  if (rc == SQLITE_ROW) sqlite3_result_value(context, sqlite3_column_value(r->utc, 0));
  let_go(r->utc);
  return rc == SQLITE_ROW ? SQLITE_OK : rc;
}

void log_results_end(log_results *r) {
  if (r->query != NULL) let_go(r->query->statement);
  r->query = NULL;
  r->format = NULL;
  r->given = 0;
}

void log_results_clear(log_results *r) {
  log_results_end(r);
  sqlite3_finalize(r->recogniser);
  sqlite3_finalize(r->double_key);
  sqlite3_finalize(r->utc);
  for (int i = 0; i < LOG_FORMAT_COUNT; i++) sqlite3_finalize(r->queries[i].statement);
  *r = (log_results){.db = r->db};
}
