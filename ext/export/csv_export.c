/* csv_export(path, view): a table or view as a CSV file.

     SELECT csv_export('risk.csv', 'risk_ranking');
     SELECT csv_export('risk.csv', 'risk_ranking', 'bom=yes', 'guard=no');

   path      of the file, as in xlsx_export; the options 'audience=...' too
   view      a table or view of any name; of a published one what the audience is shown, in its order
   'bom=yes'   the file begins with the byte order mark by which Excel knows UTF-8
   'guard=no'  a text that a spreadsheet would take for a formula stays as it is; else it, or a column's name, gets a '
               before it when it begins with = + - @ (of full width too), a tab, a carriage return or a line feed

   1. RFC 4180: a header, CRLF, quotes where they are needed. NULL is an empty cell, the empty text "".
   2. Numbers are never touched; reals have 15 significant digits; infinities are empty; a byte that is not UTF-8 becomes
      U+FFFD; blobs are told by their size.
   Returns the number of rows without the header. Direct-only. Memory does not grow with the rows. */
#include <csv.h>
#include <string.h>

#include "airisk_io.h"
#include "database.h"
#include "export_job.h"
#include "files/output_writer.h"
#include "plain_cell.h"

/* What a spreadsheet begins a formula with. */
static int is_formula(const char *text, size_t n) {
  static const char *const wide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                     "\xEF\xBC\xA0"}; /* ＝＋－＠ */
  if (n > 0 && text[0] != 0 && strchr("=+-@\t\r\n", text[0]) != NULL) return 1;
  for (size_t i = 0; n >= 3 && i < sizeof wide / sizeof wide[0]; i++) {
    if (memcmp(text, wide[i], 3) == 0) return 1;
  }
  return 0;
}

/* All but what every reader takes for a word or a number. */
static int needs_quotes(const char *text, size_t n) {
  for (size_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c <= ' ' || c >= 0x7F || c == '"' || c == '\'' || c == ',') return 1;
  }
  return n == 0;
}

static int write_text(output_writer *w, const char *text, size_t n, int guard, char **error) {
  char *guarded = NULL, *field = NULL;
  size_t room;
  int rc = SQLITE_OK;
  if (guard && is_formula(text, n)) {
    guarded = sqlite3_malloc64(n + 1);
    if (guarded == NULL) return SQLITE_NOMEM;
    guarded[0] = '\'';
    memcpy(guarded + 1, text, n++);
    text = guarded;
  }
  if (!needs_quotes(text, n)) {
    rc = output_writer_put(w, text, n, error);
  } else {
    room = csv_write(NULL, 0, text, n);
    field = sqlite3_malloc64(room);
    if (field == NULL) rc = SQLITE_NOMEM;
    if (rc == SQLITE_OK) rc = output_writer_put(w, field, csv_write(field, room, text, n), error);
  }
  sqlite3_free(guarded);
  sqlite3_free(field);
  return rc;
}

/* Behind cell i of n. */
static int end_cell(output_writer *w, int i, int n, char **error) {
  return output_writer_put_text(w, i + 1 < n ? "," : "\r\n", error);
}

static int write_header(output_writer *w, const export_arguments *given, sqlite3_stmt *query, char **error) {
  int n = sqlite3_column_count(query), rc = SQLITE_OK;
  if (given->bom) rc = output_writer_put_text(w, "\xEF\xBB\xBF", error);
  for (int i = 0; rc == SQLITE_OK && i < n; i++) {
    const char *name = sqlite3_column_name(query, i);
    rc = name == NULL ? SQLITE_NOMEM : write_text(w, name, strlen(name), given->guard, error);
    if (rc == SQLITE_OK) rc = end_cell(w, i, n, error);
  }
  return rc;
}

static int write_row(output_writer *w, int guard, sqlite3_stmt *query, char **error) {
  int n = sqlite3_column_count(query), rc = SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < n; i++) {
    plain_cell c;
    rc = plain_cell_read(&c, query, i);
    if (rc == SQLITE_OK && c.kind == CELL_TEXT) rc = write_text(w, c.text, c.n, guard, error);
    if (rc == SQLITE_OK && c.kind == CELL_NUMBER) rc = output_writer_put(w, c.text, c.n, error);
    plain_cell_clear(&c);
    if (rc == SQLITE_OK) rc = end_cell(w, i, n, error);
  }
  return rc;
}

static int write_rows(output_writer *w, const export_arguments *given, sqlite3_stmt *query,
                      sqlite3_int64 *rows, char **error) {
  int step = SQLITE_DONE, rc = write_header(w, given, query, error);
  while (rc == SQLITE_OK && (step = sqlite3_step(query)) == SQLITE_ROW) {
    rc = write_row(w, given->guard, query, error);
    ++*rows;
  }
  if (rc == SQLITE_OK && step != SQLITE_DONE) rc = step;
  return rc == SQLITE_OK ? output_writer_end(w, error) : rc;
}

static void csv_export(sqlite3_context *context, int argc, sqlite3_value **argv) {
  static const export_rules rules = {
      .called = "the name of a table or view", .least = 1, .most = 1, .takes_bom = 1, .takes_guard = 1};
  char *error = NULL;
  sqlite3_int64 rows = 0;
  sqlite3_stmt *query = NULL;
  export_job j;
  output_writer w;
  int rc = export_job_begin(&j, context, "csv_export", &rules, argc, argv, &error);
  if (rc == SQLITE_OK) rc = disclosure_prepare(&j.shown, j.given.rest[0], &query, &error);
  if (rc == SQLITE_OK) {
    output_writer_begin(&w, &j.file);
    rc = write_rows(&w, &j.given, query, &rows, &error);
  }
  rc = database_failed(j.db, j.function, rc, &error);
  sqlite3_finalize(query);
  export_job_end(&j, context, rc, rows, error);
}

int register_csv_export(sqlite3 *db) {
  return sqlite3_create_function_v2(db, "csv_export", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, NULL, csv_export,
                                    NULL, NULL, NULL);
}
