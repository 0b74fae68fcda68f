/* section_finding(schema): the rows of all views named z_finding_* (ours) or finding_* (yours), one view after the other in order of name.

     SELECT section, text_en FROM section_finding WHERE domain = 'cyber';

   Columns out: section, order_1, order_2, order_3, domain, subject, finding, value, unit, text_en, text_zh. Every such
   view has them. Hidden column, the argument: schema (the airisk database where several are open).
   Columns as in: report_finding.
   order_1, order_2, order_3  the order within a section

   One row per finding.

   1. Each view is a statement of its own, read while the scan goes on; what several of them stand on is computed once. One
      that joined them all would need more cursors than SQLite allows a statement with views in views (1,000 since 3.54), and
      report_finding is that join.
   2. It speaks of the connection's edition; where none is chosen and none is current, it is an error.
   3. A view that lacks one of the columns, or whose query fails, is an error; a database without the schema or the views
      is too.
   As much time and memory as the views take. */
#include "airisk.h"
#include "database.h"
#include "table_function.h"
#include "views_once.h"
#include "report/sql.h"

enum { SCHEMA = 11 };

static const char called[] = "section_finding";

typedef struct cursor {
  table_cursor shared; /* its rows are those of the view that is read, NULL at the end */
  sqlite3_stmt *views; /* the names of the views; finalized by clear */
  views_once *once;    /* what they stand on; closed by clear */
} cursor;

static void clear(table_cursor *shared) {
  cursor *c = (cursor *)shared;
  sqlite3_finalize(c->views);
  views_once_close(c->once);
  c->views = NULL;
  c->once = NULL;
}

/* Reads a view by what is kept, or else in the schema. */
static int prepare_view(sqlite3 *db, cursor *c, const char *view) {
  char *with = NULL;
  int rc = views_once_with(c->once, view, &with);
  if (rc == SQLITE_OK) {
    rc = database_prepare(
        db,
        with == NULL
            ? sqlite3_mprintf("SELECT " FINDING_COLUMNS " FROM \"%w\".\"%w\"", c->shared.schema, view)
            : sqlite3_mprintf("%s SELECT " FINDING_COLUMNS " FROM \"%w\"", with, view),
        &c->shared.rows);
  }
  sqlite3_free(with);
  return rc;
}

/* Prepares the next view; none is left when its rows stay NULL. */
static int next_view(sqlite3 *db, cursor *c) {
  int rc = sqlite3_step(c->views);
  if (rc == SQLITE_DONE) return SQLITE_OK;
  if (rc != SQLITE_ROW) return rc;
  const char *view;
  rc = database_column_text(c->views, 0, &view);
  return rc == SQLITE_OK ? prepare_view(db, c, view) : rc;
}

/* Finds the views; they are read from the first on. */
static int find_views(sqlite3 *db, cursor *c) {
  const char *view;
  int step = SQLITE_DONE;
  int rc = database_prepare(
      db,
      sqlite3_mprintf("SELECT name FROM \"%w\".sqlite_schema WHERE type = 'view' AND %s ORDER BY name",
                      c->shared.schema, IS_FINDING),
      &c->views);
  if (rc == SQLITE_OK) rc = views_once_open(db, c->shared.schema, &c->once);
  while (rc == SQLITE_OK && (step = sqlite3_step(c->views)) == SQLITE_ROW) {
    rc = database_column_text(c->views, 0, &view);
    if (rc == SQLITE_OK) rc = views_once_expect(c->once, view);
  }
  if (rc == SQLITE_OK && step != SQLITE_DONE) rc = step;
  return rc == SQLITE_OK ? sqlite3_reset(c->views) : rc;
}

/* Goes to the next row, of the next view where one has no more. */
static int next(table_cursor *shared, char **error) {
  (void)error;
  cursor *c = (cursor *)shared;
  sqlite3 *db = table_cursor_database(shared);
  int rc = SQLITE_OK;
  database_within outer = database_enter(db, shared->schema, NULL);
  while (rc == SQLITE_OK && shared->rows != NULL) {
    rc = sqlite3_step(shared->rows);
    if (rc != SQLITE_DONE) break;
    sqlite3_finalize(shared->rows);
    shared->rows = NULL;
    rc = next_view(db, c);
  }
  database_leave(outer);
  shared->is_at_end = shared->rows == NULL;
  return rc == SQLITE_ROW ? SQLITE_OK : rc;
}

/* That there is an edition to speak of. Some findings ask nothing of the core where there is none, by SQLite's choice of a plan. */
static int check_edition(sqlite3 *db, const char *schema, char **error) {
  char *name = NULL;
  database_within outer = database_enter(db, schema, NULL);
  int rc = database_text(db, sqlite3_mprintf("SELECT edition_name()"), &name);
  database_leave(outer);
  if (rc == SQLITE_OK && name == NULL) rc = current_edition(db, called, schema, &name, error);
  sqlite3_free(name);
  return rc;
}

static int begin(table_cursor *shared, char **error) {
  cursor *c = (cursor *)shared;
  sqlite3 *db = table_cursor_database(shared);
  int rc = check_edition(db, shared->schema, error);
  if (rc == SQLITE_OK) rc = find_views(db, c);
  if (rc == SQLITE_OK) rc = next_view(db, c);
  return rc == SQLITE_OK ? next(shared, error) : rc;
}

static const table_function function = {
    .asked_as = {.name = called, .first_argument = SCHEMA, .arguments = 1},
    .declaration = section_finding_sql,
    .cursor_size = sizeof(cursor),
    .rows = 500,
    .cost = 1e6, /* so that a join scans it once */
};

static const table_methods methods = {
    .begin = begin, .next = next, .column = table_cursor_column, .clear = clear};

static const table_registration registration = {.function = &function, .methods = &methods};

int register_section_finding(sqlite3 *db) { return table_function_register(db, &registration); }
