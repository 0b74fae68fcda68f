/* evaluation_log(source): the results in log files of evaluation tools.

     SELECT * FROM evaluation_log('runs/');
     SELECT model, task, metric, value FROM evaluation_log('logs/2026-01-05_wmdp-cyber.eval');

   Columns out: tool, those of a result (schema/columns.sh), file, sha256, error_field, error_value, error. Hidden column, the
   argument: source. One row per result.

   Columns as in: evaluation.
   evaluator, evaluator_kind  who measured
   task_registered            the name under which the tool knows the task
   source    a file, or a folder: its files named .json and .eval and those of the folders in it, by name
   tool      which format was recognised: 'inspect_ai', 'lm_eval', 'helm', 'every_eval_ever'
   model, task, metric      as the file has them, without blanks around; value in the unit of the file
   configuration            what tells one measurement from another: 'key=value,...' in the file's own words
   run                      what the tool calls the run, else the hash of the file
   evaluated_at             when it was measured, in UTC
   scored_at                when its answers were last scored, in UTC
   date_basis               what evaluated_at is the date of: 'run', 'file', 'retrieved'
   file                     name of the file
   sha256                   the hash of its bytes
   path                     where in it the result stands
   error                    why a file is not taken: all else of such a row but the file may be NULL
   error_field, error_value   which field of it, and what it holds

   1. A file that cannot be read, or is no log, is one row with an error; the others go on.
   2. Large logs are read as a stream: memory does not grow with the samples.
   3. Files come in the order of their names. Nothing is sorted after that.
   4. NULL for source gives no row; without it the function is an error.
   Direct-only. Time: of reading the bytes. */
#include "airisk_io.h"
#include "files/blank.h"
#include "log_document.h"
#include "log_files.h"
#include "log_results.h"
#include "files/progress.h"
#include "files/file_function.h"

static const char name[] = "evaluation_log";

#define DECLARE(name, type) ", " #name " " type
static const char declaration[] = "CREATE TABLE x(tool TEXT" LOG_RESULT_COLUMNS(
    DECLARE) ", file TEXT, sha256 TEXT, error_field TEXT, error_value TEXT, error TEXT, source HIDDEN)";

enum column {
  COLUMN_TOOL,
  COLUMN_FIRST_OF_RESULT,
  COLUMN_LAST_OF_RESULT = COLUMN_FIRST_OF_RESULT + LOG_RESULT_COUNT - 1,
  COLUMN_FILE,
  COLUMN_SHA256,
  COLUMN_ERROR_FIELD,
  COLUMN_ERROR_VALUE,
  COLUMN_ERROR,
  COLUMN_SOURCE,
};

typedef struct cursor {
  table_cursor shared;
  log_files *files;      /* closed by clear, as all below */
  log_document document; /* the file that the row is of */
  log_results results;   /* of the document, at the row */
  progress told;
  int is_named; /* the file, by the caller */
  int has_log;  /* the file, in a line before or this one */
} cursor;

static void clear_document(cursor *c) {
  log_results_end(&c->results);
  log_document_clear(&c->document);
}

static void clear(table_cursor *shared) {
  cursor *c = (cursor *)shared;
  clear_document(c);
  log_results_clear(&c->results);
  if (c->files != NULL) log_files_close(c->files);
  c->files = NULL;
  progress_end(&c->told);
}

/* A document without results has a problem, which is a row: the code to go on with. */
static int as_row(const cursor *c, int rc) {
  return rc == SQLITE_ERROR && c->document.problem != NULL ? SQLITE_ROW : rc;
}

/* The problem of a line says which: the code to go on with. */
static int as_row_of_line(cursor *c, int rc) {
  if (rc != SQLITE_ERROR || c->document.problem == NULL || c->document.line == 0) return as_row(c, rc);
  char *problem = sqlite3_mprintf("JSON Lines: line %lld: %s", c->document.line, c->document.problem);
  sqlite3_free(c->document.problem);
  c->document.problem = problem;
  return problem == NULL ? SQLITE_NOMEM : SQLITE_ROW;
}

/* Begins the results of the document: SQLITE_OK when they are the next rows, SQLITE_ROW when its problem is the next row,
   SQLITE_DONE when it is none of interest. Of JSON Lines the first line says what the file is. */
static int begin_document(cursor *c) {
  int rc = c->document.problem != NULL ? SQLITE_ERROR
                                       : log_results_begin(&c->results, &c->document, &c->document.problem);
  if (rc == SQLITE_OK) {
    c->has_log = 1;
    return rc;
  }
  if (!c->has_log) log_document_end_lines(&c->document);
  if (rc == SQLITE_ERROR && c->document.json != NULL && c->results.kind == LOG_ASIDE && !c->is_named)
    return SQLITE_DONE;
  return as_row_of_line(c, rc);
}

/* Reads the next file into the document, or why it cannot be read: SQLITE_OK, SQLITE_DONE when there is no other. */
static int next_file(sqlite3 *db, cursor *c) {
  log_file file;
  clear_document(c);
  int rc = log_files_next(c->files, &file);
  if (rc != SQLITE_ROW) return rc;
  c->has_log = 0;
  c->is_named = file.is_named;
  if (file.problem == NULL)
    return log_document_read(db, file.path, file.is_run_folder, &c->told, &c->document);
  c->document.file = sqlite3_mprintf("%s", file.path);
  c->document.problem = sqlite3_mprintf("%s", file.problem);
  return c->document.file == NULL || c->document.problem == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* Goes to the next line of the file, or else to the next file: as begin_document, and SQLITE_DONE at the end of all. */
static int next_document(sqlite3 *db, cursor *c) {
  int rc;
  do {
    log_results_end(&c->results);
    rc = log_document_next_line(&c->document);
    if (rc == SQLITE_DONE) {
      rc = next_file(db, c);
      if (rc == SQLITE_DONE) return rc;
    }
    if (rc == SQLITE_ROW || rc == SQLITE_OK) rc = begin_document(c);
  } while (rc == SQLITE_DONE);
  return rc;
}

static int next(table_cursor *shared, char **error) {
  (void)error;
  cursor *c = (cursor *)shared;
  sqlite3 *db = table_cursor_database(shared);
  int rc = SQLITE_DONE;
  if (c->results.query != NULL) rc = as_row_of_line(c, log_results_next(&c->results, &c->document.problem));
  while (rc == SQLITE_DONE) {
    rc = next_document(db, c);
    if (rc == SQLITE_DONE) break;
    if (rc == SQLITE_OK) rc = as_row_of_line(c, log_results_next(&c->results, &c->document.problem));
  }
  if (rc == SQLITE_DONE) {
    shared->is_at_end = 1;
    progress_end(&c->told);
  }
  return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static int begin(table_cursor *shared, char **error) {
  cursor *c = (cursor *)shared;
  int rc = file_function_path(shared, "source", "the path of a file or folder", error);
  if (rc != SQLITE_OK || shared->is_at_end) return rc;
  c->results.db = table_cursor_database(shared);
  progress_begin(&c->told, name);
  rc = log_files_open((const char *)sqlite3_value_text(table_cursor_argument(shared, COLUMN_SOURCE)),
                      &c->files);
  return rc == SQLITE_OK ? next(shared, error) : rc;
}

/* Around a name blanks of every kind do not count. A value keeps them: it is no name. */
static void result_trimmed(sqlite3_context *context, sqlite3_value *value) {
  if (sqlite3_value_type(value) != SQLITE_TEXT) {
    sqlite3_result_value(context, value);
    return;
  }
  const char *text = (const char *)sqlite3_value_text(value);
  if (text == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  size_t n = blank_trim(&text, (size_t)sqlite3_value_bytes(value));
  sqlite3_result_text(context, text, (int)n, SQLITE_TRANSIENT);
}

/* Where in JSON Lines: 'line 2: $...'. */
static void result_path(sqlite3_context *context, sqlite3_int64 line, sqlite3_value *path) {
  char *text = sqlite3_mprintf("line %lld: %s", line, sqlite3_value_text(path));
  if (text == NULL) {
    sqlite3_result_error_nomem(context);
  } else {
    sqlite3_result_text(context, text, -1, sqlite3_free);
  }
}

/* A column of the result that the row is. A run that has no name is that of its bytes. */
static int result_column(sqlite3_context *context, cursor *c, enum log_result_column column) {
  sqlite3_value *value = log_results_value(&c->results, column);
  int is_null = value == NULL || sqlite3_value_type(value) == SQLITE_NULL;
  if (column == LOG_RESULT_run && is_null && c->results.query != NULL) {
    result_text(context, c->document.sha256);
  } else if (!is_null && (column == LOG_RESULT_evaluated_at || column == LOG_RESULT_scored_at)) {
    return log_results_time(&c->results, value, context);
  } else if (!is_null && column == LOG_RESULT_path && c->document.line > 0) {
    result_path(context, c->document.line, value);
  } else if (!is_null && column == LOG_RESULT_value) {
    sqlite3_result_value(context, value);
  } else if (!is_null) {
    result_trimmed(context, value);
  }
  return SQLITE_OK;
}

static int column(table_cursor *shared, sqlite3_context *context, int i) {
  cursor *c = (cursor *)shared;
  if (i == COLUMN_TOOL) {
    if (c->results.format != NULL) result_text(context, c->results.format->tool);
  } else if (i <= COLUMN_LAST_OF_RESULT) {
    return result_column(context, c, (enum log_result_column)(i - COLUMN_FIRST_OF_RESULT));
  } else if (i == COLUMN_FILE) {
    result_text(context, c->document.file);
  } else if (i == COLUMN_SHA256) {
    if (c->document.sha256[0] != 0) result_text(context, c->document.sha256);
  } else if (i == COLUMN_ERROR_FIELD) {
    if (c->document.problem != NULL) result_text(context, "file");
  } else if (i == COLUMN_ERROR_VALUE) {
    if (c->document.problem != NULL) result_text(context, c->document.file);
  } else if (i == COLUMN_ERROR) {
    result_text(context, c->document.problem);
  } else {
    table_cursor_argument_column(shared, context, i);
  }
  return SQLITE_OK;
}

static const table_function function = {
    .asked_as = {.name = name, .first_argument = COLUMN_SOURCE, .arguments = 1},
    .declaration = declaration,
    .cursor_size = sizeof(cursor),
    .is_of_files = 1,
    .rows = 1000,
    .cost = 1e9, /* so that a join scans it once */
};

static const table_methods methods = {.begin = begin, .next = next, .column = column, .clear = clear};

static const table_registration registration = {.function = &function, .methods = &methods};

int register_evaluation_log(sqlite3 *db) { return table_function_register(db, &registration); }
