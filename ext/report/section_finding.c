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

enum { SCHEMA = 11 };

static const signature asked_as = {.name = "section_finding", .first_argument = SCHEMA, .arguments = 1};

static const char declaration[] =
    "CREATE TABLE section_finding (section TEXT, order_1, order_2, order_3, domain TEXT COLLATE NOCASE, subject TEXT, "
    "finding TEXT, value, unit TEXT, text_en TEXT, text_zh TEXT, schema HIDDEN)";

typedef struct cursor {
  table_cursor shared; /* has no rows: they are read as the scan goes on */
  sqlite3_stmt *views; /* the names of the views; finalized by clear */
  sqlite3_stmt *view;  /* the one that is read, NULL at the end; finalized by clear */
  views_once *once;    /* what they stand on; closed by clear */
} cursor;

static void clear(cursor *c) {
  sqlite3_finalize(c->view);
  sqlite3_finalize(c->views);
  views_once_close(c->once);
  c->view = c->views = NULL;
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
        &c->view);
  }
  sqlite3_free(with);
  return rc;
}

/* Prepares the next view; none is left when c->view stays NULL. */
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
      sqlite3_mprintf("SELECT name FROM \"%w\".sqlite_schema WHERE type = 'view' AND " IS_FINDING
                      " ORDER BY name",
                      c->shared.schema),
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
static int advance(sqlite3 *db, cursor *c) {
  int rc = SQLITE_OK;
  database_within outer = database_enter(db, c->shared.schema, NULL);
  c->shared.at++;
  while (rc == SQLITE_OK && c->view != NULL) {
    rc = sqlite3_step(c->view);
    if (rc != SQLITE_DONE) break;
    sqlite3_finalize(c->view);
    c->view = NULL;
    rc = next_view(db, c);
  }
  database_leave(outer);
  return rc == SQLITE_ROW ? SQLITE_OK : rc;
}

static int connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **table,
                   char **error) {
  (void)aux, (void)argc, (void)argv, (void)error;
  return table_function_connect(db, declaration, sizeof(table_function), table);
}

static int best_index(sqlite3_vtab *table, sqlite3_index_info *info) {
  int rc = table_function_best_index(table, &asked_as, info);
  info->estimatedRows = 500;
  info->estimatedCost = 1e6; /* so that a join scans it once */
  return rc;
}

static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **out) {
  (void)table;
  return table_cursor_open(sizeof(cursor), out);
}

static int close(sqlite3_vtab_cursor *base) {
  clear((cursor *)base);
  return table_cursor_close(base);
}

/* That there is an edition to speak of. Some findings ask nothing of the core where there is none, by SQLite's choice of a plan. */
static int check_edition(sqlite3 *db, const char *schema, char **error) {
  char *name = NULL;
  database_within outer = database_enter(db, schema, NULL);
  int rc = database_text(db, sqlite3_mprintf("SELECT edition_name()"), &name);
  database_leave(outer);
  if (rc == SQLITE_OK && name == NULL) rc = current_edition(db, asked_as.name, schema, &name, error);
  sqlite3_free(name);
  return rc;
}

static int filter(sqlite3_vtab_cursor *base, int plan, const char *text, int argc, sqlite3_value **values) {
  (void)text, (void)argc;
  cursor *c = (cursor *)base;
  sqlite3 *db = table_cursor_database(&c->shared);
  char *error = NULL;
  clear(c);
  int rc = table_cursor_begin(&c->shared, &asked_as, plan, values, &error);
  if (rc == SQLITE_OK) rc = check_edition(db, c->shared.schema, &error);
  if (rc == SQLITE_OK) rc = find_views(db, c);
  if (rc == SQLITE_OK) rc = next_view(db, c);
  if (rc == SQLITE_OK) rc = advance(db, c);
  return table_function_end(base->pVtab, rc, error);
}

static int next(sqlite3_vtab_cursor *base) {
  return table_function_end(base->pVtab, advance(((table_function *)base->pVtab)->db, (cursor *)base), NULL);
}

static int eof(sqlite3_vtab_cursor *base) { return ((const cursor *)base)->view == NULL; }

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i) {
  const cursor *c = (const cursor *)base;
  if (i == SCHEMA) {
    table_cursor_argument_column(&c->shared, context, i);
  } else {
    sqlite3_result_value(context, sqlite3_column_value(c->view, i));
  }
  return SQLITE_OK;
}

static int rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *id) {
  *id = (sqlite3_int64)((const cursor *)base)->shared.at;
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

int register_section_finding(sqlite3 *db) {
  return sqlite3_create_module_v2(db, asked_as.name, &module, NULL, NULL);
}
