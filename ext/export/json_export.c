/* json_export(path, view): a table or view as a JSON file.

     SELECT json_export('risk.json', 'risk_ranking');

   path      of the file, as in xlsx_export; the options 'audience=...' too
   view      a table or view of any name; of a published one what the audience is shown, in its order

   1. An array of objects, one a row, each on a line of its own; the keys are the columns in their order. (SQLite calls a
      view's second column of a name 'name:1'.)
   2. Reals have 15 significant digits; NULL and infinities are null; a byte that is not UTF-8 becomes U+FFFD; blobs are
      told by their size.
   Returns the number of rows. Direct-only. Memory does not grow with the rows. Method: RFC 8259, by YAJL. */
#include <stddef.h>
#include <string.h>
#include <yajl/yajl_gen.h>

#include "airisk_io.h"
#include "args.h"
#include "database.h"
#include "export_job.h"
#include "files/output_writer.h"
#include "plain_cell.h"

/* YAJL asks for memory without looking whether it gets any, so it has a little of its own: it writes what it makes at
   once, and keeps nothing but its state. */
enum { STATE = 4096 };

typedef struct writing {
  output_writer writer;
  yajl_gen generator;
  int rc; /* of what was written */
  char **error;
  size_t used; /* of the state */
  _Alignas(max_align_t) char state[STATE];
} writing;

static void *allocate(void *context, size_t n) {
  writing *w = context;
  size_t aligned = (n + sizeof(max_align_t) - 1) / sizeof(max_align_t) * sizeof(max_align_t);
  if (aligned > STATE - w->used) return NULL;
  w->used += aligned;
  return w->state + w->used - aligned;
}

static void *reallocate(void *context, void *memory, size_t n) {
  (void)context, (void)memory, (void)n;
  return NULL; /* for what grows: nothing does */
}

static void release(void *context, void *memory) { (void)context, (void)memory; }

static void put(void *context, const char *text, size_t n) {
  writing *w = context;
  if (w->rc == SQLITE_OK) w->rc = output_writer_put(&w->writer, text, n, w->error);
}

static void put_cell(writing *w, const plain_cell *c) {
  if (c->kind == CELL_EMPTY) {
    yajl_gen_null(w->generator);
  } else if (c->kind == CELL_NUMBER) {
    yajl_gen_number(w->generator, c->text, c->n);
  } else {
    yajl_gen_string(w->generator, (const unsigned char *)c->text, c->n);
  }
}

/* The generator refuses nothing here: keys are texts, and what is opened is closed. */
static int write_row(writing *w, sqlite3_stmt *query) {
  yajl_gen_map_open(w->generator);
  for (int i = 0; w->rc == SQLITE_OK && i < sqlite3_column_count(query); i++) {
    const char *name = sqlite3_column_name(query, i);
    plain_cell c;
    int rc = name == NULL ? SQLITE_NOMEM : plain_cell_read(&c, query, i);
    if (rc != SQLITE_OK) return rc;
    yajl_gen_string(w->generator, (const unsigned char *)name, strlen(name));
    put_cell(w, &c);
    plain_cell_clear(&c);
  }
  yajl_gen_map_close(w->generator);
  yajl_gen_reset(w->generator, NULL);
  return w->rc;
}

static int write_rows(writing *w, sqlite3_stmt *query, sqlite3_int64 *rows) {
  int step = SQLITE_DONE, rc = output_writer_put_text(&w->writer, "[\n", w->error);
  while (rc == SQLITE_OK && (step = sqlite3_step(query)) == SQLITE_ROW) {
    if (++*rows > 1) rc = output_writer_put_text(&w->writer, ",\n", w->error);
    if (rc == SQLITE_OK) rc = write_row(w, query);
  }
  if (rc == SQLITE_OK && step != SQLITE_DONE) rc = step;
  if (rc == SQLITE_OK) rc = output_writer_put_text(&w->writer, *rows > 0 ? "\n]\n" : "]\n", w->error);
  return rc == SQLITE_OK ? output_writer_end(&w->writer, w->error) : rc;
}

static int write_array(const export_job *j, sqlite3_stmt *query, sqlite3_int64 *rows, char **error) {
  writing *w = sqlite3_malloc64(sizeof *w);
  if (w == NULL) return SQLITE_NOMEM;
  yajl_alloc_funcs memory = {allocate, reallocate, release, w};
  *w = (writing){.rc = SQLITE_OK, .error = error};
  output_writer_begin(&w->writer, &j->file);
  w->generator = yajl_gen_alloc(&memory);
  yajl_gen_config(w->generator, yajl_gen_print_callback, put, w);
  int rc = write_rows(w, query, rows);
  yajl_gen_free(w->generator);
  sqlite3_free(w);
  return rc;
}

static void json_export(sqlite3_context *context, int argc, sqlite3_value **argv) {
  static const export_rules rules = {.called = "the name of a table or view", .least = 1, .most = 1};
  char *error = NULL;
  sqlite3_int64 rows = 0;
  sqlite3_stmt *query = NULL;
  export_job j;
  int rc = export_job_begin(&j, context, "json_export", &rules, argc, argv, &error);
  if (rc == SQLITE_OK) rc = disclosure_prepare(&j.shown, j.given.rest[0], &query, &error);
  if (rc == SQLITE_OK) rc = write_array(&j, query, &rows, &error);
  rc = database_failed(j.db, j.function, rc, &error);
  sqlite3_finalize(query);
  export_job_end(&j, context, rc, rows, error);
}

int register_json_export(sqlite3 *db) {
  return sqlite3_create_function_v2(db, "json_export", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, NULL, json_export,
                                    NULL, NULL, NULL);
}
