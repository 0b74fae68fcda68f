/* text_export(path, sql): the rows of a query as lines of text.

     SELECT text_export('names.txt', 'SELECT name FROM model ORDER BY name');

   path      of the file, as in xlsx_export
   sql       one query that only reads, without parameters, with one column of text
   options   'audience=...' as in xlsx_export

   1. A line a row, each with a line feed at its end; a text may hold line feeds of its own. NULL and what is no text
      are errors.
   2. Returns the number of rows. Refused while something is withheld from the audience.
   Direct-only. Memory does not grow with the rows. */
#include "airisk_io.h"
#include "args.h"
#include "database.h"
#include "export_job.h"
#include "export_query.h"
#include "files/output_writer.h"

static int write_line(output_writer *w, sqlite3_stmt *query, sqlite3_int64 row, char **error) {
  if (sqlite3_column_type(query, 0) != SQLITE_TEXT) {
    char *rule = sqlite3_mprintf("of row %lld must be text", row);
    if (rule == NULL) return SQLITE_NOMEM;
    int rc = fail_with(error, argument_message(w->file->function, sqlite3_column_name(query, 0), rule,
                                               sqlite3_column_value(query, 0)));
    sqlite3_free(rule);
    return rc;
  }
  const unsigned char *text = sqlite3_column_text(query, 0);
  if (text == NULL) return SQLITE_NOMEM;
  int rc = output_writer_put(w, text, (size_t)sqlite3_column_bytes(query, 0), error);
  return rc == SQLITE_OK ? output_writer_put(w, "\n", 1, error) : rc;
}

static int write_lines(output_writer *w, sqlite3_stmt *query, sqlite3_int64 *rows, char **error) {
  int rc = SQLITE_OK, step = SQLITE_DONE;
  if (sqlite3_column_count(query) != 1) {
    return fail_with(error, sqlite3_mprintf("%s: sql must have one column, got %d", w->file->function,
                                            sqlite3_column_count(query)));
  }
  while (rc == SQLITE_OK && (step = sqlite3_step(query)) == SQLITE_ROW) {
    rc = write_line(w, query, ++*rows, error);
  }
  if (rc == SQLITE_OK && step != SQLITE_DONE) rc = step;
  return rc == SQLITE_OK ? output_writer_end(w, error) : rc;
}

static void text_export(sqlite3_context *context, int argc, sqlite3_value **argv) {
  static const export_rules rules = {.called = "sql", .least = 1, .most = 1};
  char *error = NULL;
  sqlite3_int64 rows = 0;
  sqlite3_stmt *query = NULL;
  export_job j;
  output_writer w;
  int rc = export_job_begin(&j, context, "text_export", &rules, argc, argv, &error);
  if (rc == SQLITE_OK) rc = export_query_prepare(&j, j.given.rest[0], &query, &error);
  if (rc == SQLITE_OK) {
    output_writer_begin(&w, &j.file);
    rc = write_lines(&w, query, &rows, &error);
  }
  rc = database_failed(j.db, j.function, rc, &error);
  sqlite3_finalize(query);
  export_job_end(&j, context, rc, rows, error);
}

int register_text_export(sqlite3 *db) {
  return sqlite3_create_function_v2(db, "text_export", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, NULL, text_export,
                                    NULL, NULL, NULL);
}
