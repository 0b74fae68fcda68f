/* table_file(path): the records of a table in a file, the header record among them.

     SELECT line, cells FROM table_file('scores.csv') WHERE NOT is_header;

   Columns out: file, sha256, sheet, line, cells, is_header, encoding, separator, decimal, error. Hidden column, the argument: path.
   One row per record.

   path      a CSV or TSV file, or a workbook (xlsx); told by its bytes, not by its name
   file      the path
   sha256    the hash of the file's bytes
   sheet     of a workbook; NULL for a text
   line      in which the record begins; of a sheet the row
   cells     a JSON array of texts, without the blanks around them; null for a cell that is empty or says that it is: -, –,
             N/A, #N/A, NA, an error of a spreadsheet
   is_header  1 for the header record: the first that is not blank, of a sheet the first with two texts
   encoding  UTF-8, UTF-16LE, UTF-16BE, Windows-1252; NULL for a workbook
   separator  of the cells; NULL for a workbook
   decimal   by which character the decimals of the file's numbers begin: '.' or ','; NULL where each number can be read
             both ways, and where some can only be read the one and some only the other way
   error     a fault of the file: then the only row, all else but file and sha256 NULL

   1. Records are in the order of the file, sheet by sheet. Blank ones and a line like sep=; at the top are none.
   2. A file that cannot be read, or has a fault, is one row with an error. So it is read twice: first for faults.
   3. Memory does not grow with the file, but with its longest record, and of a workbook with its shared texts.
   4. NULL for path gives no row; without it the function is an error.
   Direct-only. Time: of parsing the bytes twice. */
#include <string.h>

#include "airisk_io.h"
#include "args.h"
#include "number_text.h"
#include "files/progress.h"
#include "files/file_function.h"
#include "table_source.h"

static const char name[] = "table_file";

static const char declaration[] =
    "CREATE TABLE x(file TEXT, sha256 TEXT, sheet TEXT, line INTEGER, cells TEXT, is_header INTEGER, encoding TEXT,"
    " separator TEXT, decimal TEXT, error TEXT, path HIDDEN)";

enum column {
  COLUMN_FILE,
  COLUMN_SHA256,
  COLUMN_SHEET,
  COLUMN_LINE,
  COLUMN_CELLS,
  COLUMN_IS_HEADER,
  COLUMN_ENCODING,
  COLUMN_SEPARATOR,
  COLUMN_DECIMAL,
  COLUMN_ERROR,
  COLUMN_PATH,
};

static const signature asked_as = {.name = name, .first_argument = COLUMN_PATH, .arguments = 1};

typedef struct cursor {
  sqlite3_vtab_cursor base;
  table_source source; /* closed by clear, as all below */
  char *path;
  char *problem;      /* of the file */
  sqlite3_str *cells; /* of the record, as JSON */
  progress told;
  int is_header;
  sqlite3_int64 row;
  int at_end;
} cursor;

static void clear(cursor *c) {
  table_source_close(&c->source);
  sqlite3_free(c->path);
  c->path = NULL;
  sqlite3_free(c->problem);
  c->problem = NULL;
  sqlite3_free(sqlite3_str_finish(c->cells));
  c->cells = NULL;
  progress_end(&c->told);
}

static int connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **table,
                   char **error) {
  (void)aux, (void)argc, (void)argv, (void)error;
  return file_function_connect(db, declaration, table);
}

static int best_index(sqlite3_vtab *table, sqlite3_index_info *info) {
  return file_function_best_index(table, &asked_as, info, 10000);
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

/* Goes to the next record. */
static int advance(cursor *c, char **error) {
  char *problem = NULL;
  c->row++;
  int rc = table_source_next(&c->source, &c->is_header, &problem);
  if (rc == SQLITE_ERROR) {
    rc = fail_with(error, sqlite3_mprintf("%s: %s: %s", name, c->path, problem));
    sqlite3_free(problem);
  }
  if (rc == SQLITE_DONE) {
    c->at_end = 1;
    progress_end(&c->told);
    return SQLITE_OK;
  }
  if (rc != SQLITE_ROW) return rc;
  sqlite3_str_reset(c->cells);
  table_record_write(&c->source.record, c->cells);
  return sqlite3_str_errcode(c->cells);
}

/* Reads the file for the first time, and its first record. */
static int begin(cursor *c, sqlite3 *db, sqlite3_value *path, char **error) {
  c->path = sqlite3_mprintf("%s", sqlite3_value_text(path));
  c->cells = sqlite3_str_new(db);
  if (c->path == NULL || sqlite3_str_errcode(c->cells) != SQLITE_OK) return SQLITE_NOMEM;
  progress_begin(&c->told, name);
  int rc = table_source_open(&c->source, db, c->path, &c->told, &c->problem);
  if (rc == SQLITE_ERROR && c->problem != NULL) {
    progress_end(&c->told);
    return SQLITE_OK;
  }
  return rc == SQLITE_OK ? advance(c, error) : rc;
}

static int filter(sqlite3_vtab_cursor *base, int plan, const char *text, int argc, sqlite3_value **values) {
  (void)plan, (void)text;
  cursor *c = (cursor *)base;
  char *error = NULL;
  clear(c);
  c->row = 0;
  c->at_end = 0;
  int rc = file_function_path(&asked_as, "path", "the path of a file", argc, values, &c->at_end, &error);
  if (rc == SQLITE_OK && !c->at_end) {
    rc = begin(c, ((table_function *)base->pVtab)->db, values[0], &error);
  }
  return table_function_end(base->pVtab, rc, error);
}

static int next(sqlite3_vtab_cursor *base) {
  cursor *c = (cursor *)base;
  char *error = NULL;
  c->at_end = c->problem != NULL;
  int rc = c->at_end ? SQLITE_OK : advance(c, &error);
  return table_function_end(base->pVtab, rc, error);
}

static int eof(sqlite3_vtab_cursor *base) { return ((const cursor *)base)->at_end; }

/* A column of a record, not of a fault. */
static void record_column(const cursor *c, sqlite3_context *context, int i) {
  const table_source *s = &c->source;
  switch (i) {
    case COLUMN_SHEET:
      result_text(context, s->record.sheet);
      break;
    case COLUMN_LINE:
      sqlite3_result_int64(context, s->record.line);
      break;
    case COLUMN_CELLS:
      sqlite3_result_text64(context, sqlite3_str_value(c->cells),
                            (sqlite3_uint64)sqlite3_str_length(c->cells), SQLITE_TRANSIENT, SQLITE_UTF8);
      break;
    case COLUMN_IS_HEADER:
      sqlite3_result_int(context, c->is_header);
      break;
    case COLUMN_ENCODING:
      if (s->kind == FILE_TEXT) result_text(context, encoding_name(s->encoding));
      break;
    case COLUMN_SEPARATOR:
      if (s->kind == FILE_TEXT) sqlite3_result_text(context, &s->csv.separator, 1, SQLITE_TRANSIENT);
      break;
    case COLUMN_DECIMAL:
      if (s->readings == READ_BY_POINT) result_text(context, ".");
      if (s->readings == READ_BY_COMMA) result_text(context, ",");
      break;
    default:
      break;
  }
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i) {
  const cursor *c = (const cursor *)base;
  if (i == COLUMN_FILE || i == COLUMN_PATH) {
    result_text(context, c->path);
  } else if (i == COLUMN_SHA256) {
    if (c->source.sha256[0] != 0) result_text(context, c->source.sha256);
  } else if (i == COLUMN_ERROR) {
    result_text(context, c->problem);
  } else if (c->problem == NULL) {
    record_column(c, context, i);
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

int register_table_file(sqlite3 *db) { return sqlite3_create_module_v2(db, name, &module, NULL, NULL); }
