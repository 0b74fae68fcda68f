/* evaluation_log(source): the results in log files of evaluation tools, one row per result.

     SELECT * FROM evaluation_log('runs/');
     SELECT model, task, metric, value FROM evaluation_log('logs/2026-01-05_wmdp-cyber.eval');

   source    a file, or a folder: its files named .json and .eval and those of the folders in it, by name
   tool      which format was recognised: 'inspect_ai', 'lm_eval', 'helm', 'every_eval_ever'
   model, task, metric ...  as the file has them; value in the unit of the file
   file, sha256, path       the file, the hash of its bytes and where in it the result stands
   error_field, error_value, error   why a file is not taken: all else of such a row but the file may be NULL

   1. A file that cannot be read, or is no log, is one row with an error; the others go on.
   2. Large logs are read as a stream: memory does not grow with the samples.
   3. Files come in the order of their names. Nothing is sorted after that.
   4. NULL for source gives no row; without it the function is an error.
   Direct-only. Time: of reading the bytes. */
#include <string.h>

#include "airisk_io.h"
#include "args.h"
#include "database.h"
#include "log_document.h"
#include "log_files.h"
#include "log_format.h"
#include "progress.h"
#include "table_function.h"

static const char name[] = "evaluation_log";

static const char declaration[] =
    "CREATE TABLE x(tool TEXT, tool_version TEXT, model TEXT, task TEXT, task_version TEXT, arguments TEXT,"
    " dataset TEXT, scorer TEXT, metric TEXT, reducer TEXT, shots INTEGER, agent TEXT, value, unit TEXT,"
    " higher_is_better INTEGER, standard_error REAL, samples INTEGER, epochs INTEGER, evaluated_on TEXT,"
    " status TEXT, origin TEXT, path TEXT, file TEXT, sha256 TEXT, error_field TEXT, error_value TEXT, error TEXT,"
    " source HIDDEN)";

enum column {
  COLUMN_TOOL,
  COLUMN_FIRST_OF_FORMAT, /* tool_version: here begin the columns of log_format.results */
  COLUMN_LAST_OF_FORMAT = COLUMN_FIRST_OF_FORMAT + COLUMNS_OF_FORMAT - 1,
  COLUMN_FILE,
  COLUMN_SHA256,
  COLUMN_ERROR_FIELD,
  COLUMN_ERROR_VALUE,
  COLUMN_ERROR,
  COLUMN_SOURCE,
};

static const signature asked_as = {.name = name, .first_argument = COLUMN_SOURCE, .arguments = 1};

typedef struct cursor {
  sqlite3_vtab_cursor base;
  log_files *files;         /* closed by clear, as all below */
  log_document document;    /* the file that the row is of */
  const log_format *format; /* of the document; NULL when there is a problem */
  sqlite3_stmt *results;    /* of the document, at the row */
  int results_given;        /* how many of them were rows already */
  sqlite3_value *source;
  progress told;
  sqlite3_int64 row;
  int at_end;
} cursor;

static void clear_document(cursor *c) {
  sqlite3_finalize(c->results);
  c->results = NULL;
  c->format = NULL;
  c->results_given = 0;
  log_document_clear(&c->document);
}

static void clear(cursor *c) {
  clear_document(c);
  if (c->files != NULL) log_files_close(c->files);
  c->files = NULL;
  sqlite3_value_free(c->source);
  c->source = NULL;
  progress_end(&c->told);
}

/* Prepares a query about the document. */
static int prepare(sqlite3 *db, const cursor *c, const char *sql, sqlite3_stmt **statement) {
  const char *slash = strrchr(c->document.file, '/');
  int rc = sqlite3_prepare_v2(db, sql, -1, statement, NULL);
  if (rc == SQLITE_OK) rc = sqlite3_bind_text(*statement, 1, c->document.json, -1, SQLITE_STATIC);
  if (rc == SQLITE_OK && sqlite3_bind_parameter_count(*statement) > 1) {
    rc = sqlite3_bind_text(*statement, 2, slash == NULL ? c->document.file : slash + 1, -1, SQLITE_TRANSIENT);
  }
  return rc;
}

/* The first column of the first row of a query about the document: *text is freed by the caller, NULL when there is
   no row. */
static int ask(sqlite3 *db, const cursor *c, const char *sql, char **text) {
  sqlite3_stmt *statement = NULL;
  int rc = prepare(db, c, sql, &statement);
  if (rc == SQLITE_OK) rc = sqlite3_step(statement);
  if (rc == SQLITE_ROW) {
    const char *read;
    rc = database_column_text(statement, 0, &read);
    if (rc == SQLITE_OK) *text = sqlite3_mprintf("%s", read);
    if (*text == NULL) rc = SQLITE_NOMEM;
  }
  sqlite3_finalize(statement);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* A key that stands twice in one object means one thing to one program and another to the next. */
static int find_double_key(sqlite3 *db, cursor *c) {
  char *key = NULL;
  int rc = ask(
      db, c,
      "SELECT key FROM json_tree(?1) WHERE typeof(key) = 'text' GROUP BY parent, key HAVING count(*) > 1 LIMIT 1",
      &key);
  if (rc == SQLITE_OK && key != NULL) {
    c->document.problem = sqlite3_mprintf("the key \"%.100s\" stands twice in one JSON object", key);
    if (c->document.problem == NULL) rc = SQLITE_NOMEM;
  }
  sqlite3_free(key);
  return rc;
}

/* The document's format, or the problem that it has none. */
static int find_format(sqlite3 *db, cursor *c) {
  const log_format *found = NULL;
  int rc = SQLITE_OK;
  for (size_t i = 0; rc == SQLITE_OK && found == NULL && i < log_format_count; i++) {
    char *known = NULL;
    rc = ask(db, c, log_formats[i]->recognises, &known);
    if (known != NULL) found = log_formats[i];
    sqlite3_free(known);
  }
  if (rc != SQLITE_OK) return rc;
  if (found == NULL) {
    c->document.problem = sqlite3_mprintf(
        "no known format: neither a log of Inspect AI nor results of lm-evaluation-harness, HELM or Every Eval Ever");
    return c->document.problem == NULL ? SQLITE_NOMEM : SQLITE_OK;
  }
  rc = find_double_key(db, c);
  if (rc == SQLITE_OK && c->document.problem == NULL) c->format = found;
  return rc;
}

/* Goes to the next file, whose results or problem are the next rows. */
static int next_document(sqlite3 *db, cursor *c) {
  log_file file;
  clear_document(c);
  int rc = log_files_next(c->files, &file);
  if (rc == SQLITE_DONE) {
    c->at_end = 1;
    return SQLITE_OK;
  }
  if (rc != SQLITE_ROW) return rc;
  if (file.problem != NULL) {
    c->document.file = sqlite3_mprintf("%s", file.path);
    c->document.problem = sqlite3_mprintf("%s", file.problem);
    return c->document.file == NULL || c->document.problem == NULL ? SQLITE_NOMEM : SQLITE_OK;
  }
  rc = log_document_read(db, file.path, file.is_run_folder, &c->told, &c->document);
  if (rc == SQLITE_OK && c->document.problem == NULL) rc = find_format(db, c);
  if (rc == SQLITE_OK && c->format != NULL) rc = prepare(db, c, c->format->results, &c->results);
  if (c->results != NULL && sqlite3_column_count(c->results) != COLUMNS_OF_FORMAT) return SQLITE_INTERNAL;
  return rc;
}

/* After a document's last result: one without any has a problem, which is a row. */
static int end_results(cursor *c, int rc) {
  sqlite3 *db = sqlite3_db_handle(c->results);
  if (rc == SQLITE_DONE && c->results_given > 0) return SQLITE_DONE;
  if (rc == SQLITE_DONE) {
    c->document.problem = sqlite3_mprintf("no results in the file");
  } else if (rc == SQLITE_ERROR) {
    c->document.problem = sqlite3_mprintf("the results cannot be read: %s", sqlite3_errmsg(db));
  } else {
    return rc;
  }
  sqlite3_finalize(c->results);
  c->results = NULL;
  return c->document.problem == NULL ? SQLITE_NOMEM : SQLITE_ROW;
}

/* Goes to the next row. */
static int advance(sqlite3 *db, cursor *c) {
  int rc = SQLITE_OK;
  c->row++;
  while (rc == SQLITE_OK && !c->at_end) {
    if (c->results != NULL) {
      rc = sqlite3_step(c->results);
      if (rc == SQLITE_ROW) {
        c->results_given++;
        return SQLITE_OK;
      }
      rc = end_results(c, rc);
      if (rc == SQLITE_ROW) return SQLITE_OK;
      if (rc != SQLITE_DONE) return rc;
    }
    rc = next_document(db, c);
    if (rc == SQLITE_OK && c->document.problem != NULL) return SQLITE_OK;
  }
  if (c->at_end) progress_end(&c->told);
  return rc;
}

static int connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **table,
                   char **error) {
  (void)aux, (void)argc, (void)argv, (void)error;
  int rc = table_function_connect(db, declaration, table);
  return rc == SQLITE_OK ? sqlite3_vtab_config(db, SQLITE_VTAB_DIRECTONLY) : rc;
}

static int best_index(sqlite3_vtab *table, sqlite3_index_info *info) {
  (void)table;
  int rc = table_function_best_index(&asked_as, info);
  info->estimatedRows = 1000;
  info->estimatedCost = 1e9; /* so that a join scans it once */
  return rc;
}

static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **out) {
  (void)table;
  cursor *c = sqlite3_malloc64(sizeof *c);
  if (c == NULL) return SQLITE_NOMEM;
  *c = (cursor){0};
  *out = &c->base;
  return SQLITE_OK;
}

static int close(sqlite3_vtab_cursor *base) {
  clear((cursor *)base);
  sqlite3_free(base);
  return SQLITE_OK;
}

/* That the source is a path, or NULL. */
static int check_source(sqlite3_value *source, char **error) {
  int type = sqlite3_value_type(source);
  if (type == SQLITE_NULL || (type == SQLITE_TEXT && sqlite3_value_bytes(source) > 0)) return SQLITE_OK;
  return fail_with(error, argument_message(name, "source", "must be the path of a file or folder", source));
}

static int filter(sqlite3_vtab_cursor *base, int plan, const char *text, int argc, sqlite3_value **values) {
  (void)plan, (void)text;
  cursor *c = (cursor *)base;
  sqlite3 *db = ((table_function *)base->pVtab)->db;
  char *error = NULL;
  clear(c);
  c->row = 0;
  c->at_end = 0;
  int rc =
      argc == 0
          ? fail_with(&error, sqlite3_mprintf("%s: source must be given: the path of a file or folder", name))
          : check_source(values[0], &error);
  if (rc != SQLITE_OK) return table_function_end(base->pVtab, rc, error);
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
    c->at_end = 1;
    return SQLITE_OK;
  }
  c->source = sqlite3_value_dup(values[0]);
  if (c->source == NULL) return SQLITE_NOMEM;
  progress_begin(&c->told);
  rc = log_files_open((const char *)sqlite3_value_text(c->source), &c->files);
  if (rc == SQLITE_OK) rc = advance(db, c);
  return table_function_end(base->pVtab, rc, NULL);
}

static int next(sqlite3_vtab_cursor *base) {
  return table_function_end(base->pVtab, advance(((table_function *)base->pVtab)->db, (cursor *)base), NULL);
}

static int eof(sqlite3_vtab_cursor *base) { return ((const cursor *)base)->at_end; }

/* NULL where the text is. */
static void result_text(sqlite3_context *context, const char *text) {
  sqlite3_result_text(context, text, -1, SQLITE_TRANSIENT);
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i) {
  const cursor *c = (const cursor *)base;
  if (i == COLUMN_TOOL) {
    if (c->format != NULL) result_text(context, c->format->tool);
  } else if (i <= COLUMN_LAST_OF_FORMAT) {
    if (c->results != NULL) {
      sqlite3_result_value(context, sqlite3_column_value(c->results, i - COLUMN_FIRST_OF_FORMAT));
    }
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
    sqlite3_result_value(context, c->source);
  }
  return SQLITE_OK;
}

static int rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *id) {
  *id = ((const cursor *)base)->row;
  return SQLITE_OK;
}

static const sqlite3_module module = {
    .xConnect = connect,
    .xBestIndex = best_index,
    .xDisconnect = table_function_disconnect,
    .xOpen = open,
    .xClose = close,
    .xFilter = filter,
    .xNext = next,
    .xEof = eof,
    .xColumn = column,
    .xRowid = rowid,
};

int register_evaluation_log(sqlite3 *db) { return sqlite3_create_module_v2(db, name, &module, NULL, NULL); }
