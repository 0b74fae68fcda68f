/* Tables, views and queries as a workbook.

     xlsx_export(path, view, ...)          tables and views as a workbook, each on a sheet
     xlsx_export_query(path, sheet, sql)   the rows of a query as a workbook

     SELECT xlsx_export('risk.xlsx', 'risk_ranking', 'frontier');
     SELECT xlsx_export_query('bio.xlsx', 'Bio', 'SELECT model, risk_index FROM risk_ranking WHERE domain = ''bio''');

   path      of the workbook; an old file is replaced once the new one is whole
   view      tables or views of any name, each on a sheet of its name
   sheet     the sheet's name
   sql       one query that only reads, without parameters
   'audience=public' (the default), 'targeted' or 'internal' may stand among the arguments behind the path.

   1. Both return the number of rows written, without headers.
   2. What the audience is not shown (disclosure_tier) is left out or given in bands; a view that is not in
      published_view, and a query, are refused while there is such a thing.
   3. Column formats follow column_kind; of other columns, what is a date is one, and whole numbers have no decimals.
   4. A cell is empty for NULL, NaN and infinities; whole numbers beyond 2^53 are text; blobs are told by their size.
   5. Names of sheets, long texts and odd characters: sheet_text.h. More than 1,048,576 rows or 16,384 columns: an error.
   6. The same data gives the same bytes.
   Direct-only. Memory does not grow with the rows. Method: ECMA-376, by libxlsxwriter. */
#include <limits.h>

#include "airisk_io.h"
#include "book.h"
#include "database.h"
#include "export_job.h"
#include "export_query.h"

static void xlsx_export(sqlite3_context *context, int argc, sqlite3_value **argv) {
  static const export_rules rules = {.called = "the name of a table or view", .least = 1, .most = INT_MAX};
  char *error = NULL;
  sqlite3_int64 rows = 0;
  export_job j;
  book b = {0};
  int rc = export_job_begin(&j, context, "xlsx_export", &rules, argc, argv, &error);
  for (int i = 0; rc == SQLITE_OK && i < j.given.n; i++) rc = disclosure_expect(&j.shown, j.given.rest[i]);
  if (rc == SQLITE_OK) rc = book_open(&b, &j.shown, &j.file, &error);
  for (int i = 0; rc == SQLITE_OK && i < j.given.n; i++)
    rc = book_add_view(&b, j.given.rest[i], j.given.rest[i], &rows, &error);
  if (rc == SQLITE_OK) rc = book_finish(&b, &error);
  book_close(&b);
  export_job_end(&j, context, rc, rows, error);
}

static void xlsx_export_query(sqlite3_context *context, int argc, sqlite3_value **argv) {
  static const export_rules rules = {.called = "sheet and sql", .least = 2, .most = 2};
  char *error = NULL;
  sqlite3_int64 rows = 0;
  sqlite3_stmt *query = NULL;
  export_job j;
  book b = {0};
  int rc = export_job_begin(&j, context, "xlsx_export_query", &rules, argc, argv, &error);
  if (rc == SQLITE_OK) rc = export_query_prepare(&j, j.given.rest[1], &query, &error);
  if (rc == SQLITE_OK) rc = book_open(&b, &j.shown, &j.file, &error);
  if (rc == SQLITE_OK) rc = book_add_rows(&b, j.given.rest[0], NULL, query, &rows, &error);
  if (rc == SQLITE_OK) rc = book_finish(&b, &error);
  rc = database_failed(j.db, j.function, rc, &error);
  sqlite3_finalize(query);
  book_close(&b);
  export_job_end(&j, context, rc, rows, error);
}

int register_xlsx_export(sqlite3 *db) {
  int flags = SQLITE_UTF8 | SQLITE_DIRECTONLY;
  int rc = sqlite3_create_function_v2(db, "xlsx_export", -1, flags, NULL, xlsx_export, NULL, NULL, NULL);
  if (rc != SQLITE_OK) return rc;
  return sqlite3_create_function_v2(db, "xlsx_export_query", -1, flags, NULL, xlsx_export_query, NULL, NULL,
                                    NULL);
}
