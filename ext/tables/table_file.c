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
#include "tables/sql.h"

static const char name[] = "table_file";

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

typedef struct cursor {
  table_cursor shared;
  table_source source; /* closed by clear, as all below */
  char *path;
  char *problem;      /* of the file */
  sqlite3_str *cells; /* of the record, as JSON */
  progress told;
  int is_header;
} cursor;

static void clear(table_cursor *shared) {
  cursor *c = (cursor *)shared;
  table_source_close(&c->source);
  sqlite3_free(c->path);
  c->path = NULL;
  sqlite3_free(c->problem);
  c->problem = NULL;
  sqlite3_free(sqlite3_str_finish(c->cells));
  c->cells = NULL;
  progress_end(&c->told);
}

/* Goes to the next record. */
static int advance(cursor *c, char **error) {
  char *problem = NULL;
  int rc = table_source_next(&c->source, &c->is_header, &problem);
  if (rc == SQLITE_ERROR) {
    rc = fail_with(error, sqlite3_mprintf("%s: %s: %s", name, c->path, problem));
    sqlite3_free(problem);
  }
  if (rc == SQLITE_DONE) {
    c->shared.is_at_end = 1;
    progress_end(&c->told);
    return SQLITE_OK;
  }
  if (rc != SQLITE_ROW) return rc;
  sqlite3_str_reset(c->cells);
  table_record_write(&c->source.record, c->cells);
  return sqlite3_str_errcode(c->cells);
}

/* Reads the file for the first time, and its first record. */
static int begin(table_cursor *shared, char **error) {
  cursor *c = (cursor *)shared;
  sqlite3 *db = table_cursor_database(shared);
  sqlite3_value *path = table_cursor_argument(shared, COLUMN_PATH);
  int rc = file_function_path(shared, "path", "the path of a file", error);
  if (rc != SQLITE_OK || shared->is_at_end) return rc;
  c->path = sqlite3_mprintf("%s", sqlite3_value_text(path));
  c->cells = sqlite3_str_new(db);
  if (c->path == NULL || sqlite3_str_errcode(c->cells) != SQLITE_OK) return SQLITE_NOMEM;
  progress_begin(&c->told, name);
  rc = table_source_open(&c->source, db, c->path, &c->told, &c->problem);
  if (rc == SQLITE_ERROR && c->problem != NULL) {
    progress_end(&c->told);
    return SQLITE_OK;
  }
  return rc == SQLITE_OK ? advance(c, error) : rc;
}

/* A fault of the file is the only row. */
static int next(table_cursor *shared, char **error) {
  cursor *c = (cursor *)shared;
  shared->is_at_end = c->problem != NULL;
  return shared->is_at_end ? SQLITE_OK : advance(c, error);
}

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

static int column(table_cursor *shared, sqlite3_context *context, int i) {
  const cursor *c = (const cursor *)shared;
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

static const table_function function = {
    .asked_as = {.name = name, .first_argument = COLUMN_PATH, .arguments = 1},
    .declaration = table_file_sql,
    .cursor_size = sizeof(cursor),
    .is_of_files = 1,
    .rows = 10000,
    .cost = 1e9, /* so that a join scans it once */
};

static const table_methods methods = {.begin = begin, .next = next, .column = column, .clear = clear};

static const table_registration registration = {.function = &function, .methods = &methods};

int register_table_file(sqlite3 *db) { return table_function_register(db, &registration); }
