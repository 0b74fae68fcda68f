#include "table_function.h"

#include <string.h>

#include "args.h"
#include "database.h"

static int rows_grow(rows *r) {
  if (r->n < r->room) return SQLITE_OK;
  size_t room = r->room == 0 ? 64 : r->room * 2;
  size_t bytes = room * (size_t)r->columns * sizeof(sqlite3_value *);
  sqlite3_value **cells = sqlite3_realloc64(r->cells, bytes);
  if (cells == NULL) return SQLITE_NOMEM;
  r->cells = cells;
  r->room = room;
  return SQLITE_OK;
}

/* Copies the current row of the statement. Counts it at once, so that rows_clear frees what there is. */
static int rows_append(rows *r, sqlite3_stmt *statement) {
  int rc = rows_grow(r);
  if (rc != SQLITE_OK) return rc;
  sqlite3_value **row = r->cells + r->n * (size_t)r->columns;
  memset(row, 0, (size_t)r->columns * sizeof *row);
  r->n++;
  for (int i = 0; i < r->columns; i++) {
    row[i] = sqlite3_value_dup(sqlite3_column_value(statement, i));
    if (row[i] == NULL) return SQLITE_NOMEM;
  }
  return SQLITE_OK;
}

/* Reads all rows of a prepared statement. SQLITE_OK, or the code that stopped it. */
static int rows_read(sqlite3_stmt *statement, rows *out) {
  int rc = SQLITE_OK;
  *out = (rows){.columns = sqlite3_column_count(statement)};
  while (rc == SQLITE_OK && (rc = sqlite3_step(statement)) == SQLITE_ROW) {
    rc = rows_append(out, statement);
  }
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static void rows_clear(rows *r) {
  for (size_t i = 0; i < r->n * (size_t)r->columns; i++) sqlite3_value_free(r->cells[i]);
  sqlite3_free(r->cells);
  *r = (rows){0};
}

sqlite3_value *rows_cell(const rows *r, size_t row, int column) {
  return r->cells[row * (size_t)r->columns + (size_t)column];
}

size_t rows_run_end(const rows *r, size_t start, int column) {
  for (size_t end = start + 1; end < r->n; end++) {
    for (int i = 0; i <= column; i++) {
      const char *a = (const char *)sqlite3_value_text(rows_cell(r, start, i));
      const char *b = (const char *)sqlite3_value_text(rows_cell(r, end, i));
      if (a == NULL || b == NULL || strcmp(a, b) != 0) return end;
    }
  }
  return r->n;
}

int table_function_connect(sqlite3 *db, const char *declaration, sqlite3_vtab **table) {
  int rc = sqlite3_declare_vtab(db, declaration);
  if (rc == SQLITE_OK) rc = sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
  if (rc != SQLITE_OK) return rc;
  table_function *made = sqlite3_malloc64(sizeof *made);
  if (made == NULL) return SQLITE_NOMEM;
  *made = (table_function){.db = db};
  *table = &made->base;
  return SQLITE_OK;
}

int table_function_disconnect(sqlite3_vtab *table) {
  sqlite3_free(table);
  return SQLITE_OK;
}

int table_function_best_index(sqlite3_index_info *info, int first_argument, int arguments) {
  int constraint_of[MOST_ARGUMENTS];
  int plan = 0;
  int unusable = 0;
  for (int i = 0; i < info->nConstraint; i++) {
    int argument = info->aConstraint[i].iColumn - first_argument;
    if (argument < 0 || argument >= arguments) continue;
    if (info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
    if (info->aConstraint[i].usable) {
      plan |= 1 << argument;
      constraint_of[argument] = i;
    } else {
      unusable |= 1 << argument;
    }
  }
  if (unusable & ~plan) return SQLITE_CONSTRAINT;
  int position = 0;
  for (int argument = 0; argument < arguments; argument++) {
    if ((plan & (1 << argument)) == 0) continue;
    info->aConstraintUsage[constraint_of[argument]].argvIndex = ++position;
    info->aConstraintUsage[constraint_of[argument]].omit = 1;
  }
  info->idxNum = plan;
  info->estimatedRows = plan & 1 ? 25 : 100; /* argument 0 is the domain */
  info->estimatedCost = plan & 1 ? 5000 : 20000;
  return SQLITE_OK;
}

int table_cursor_open(size_t size, sqlite3_vtab_cursor **out) {
  table_cursor *c = sqlite3_malloc64(size);
  if (c == NULL) return SQLITE_NOMEM;
  memset(c, 0, size);
  *out = &c->base;
  return SQLITE_OK;
}

static void clear(table_cursor *c) {
  for (int i = 0; i < MOST_ARGUMENTS; i++) {
    sqlite3_value_free(c->arguments[i]);
    c->arguments[i] = NULL;
  }
  sqlite3_free(c->method);
  rows_clear(&c->rows);
  sqlite3_free(c->answers);
  c->method = NULL;
  c->answers = NULL;
  c->n = c->at = 0;
}

int table_cursor_close(sqlite3_vtab_cursor *base) {
  clear((table_cursor *)base);
  sqlite3_free(base);
  return SQLITE_OK;
}

int table_cursor_next(sqlite3_vtab_cursor *base) {
  ((table_cursor *)base)->at++;
  return SQLITE_OK;
}

int table_cursor_eof(sqlite3_vtab_cursor *base) {
  const table_cursor *c = (const table_cursor *)base;
  return c->at >= c->n;
}

int table_cursor_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *id) {
  *id = (sqlite3_int64)((const table_cursor *)base)->at + 1;
  return SQLITE_OK;
}

sqlite3 *table_cursor_database(const table_cursor *c) { return ((table_function *)c->base.pVtab)->db; }

int table_cursor_begin(table_cursor *c, int plan, sqlite3_value **values, int count) {
  int position = 0;
  clear(c);
  for (int i = 0; i < count; i++) {
    if ((plan & (1 << i)) == 0) continue;
    sqlite3_value *value = values[position++];
    if (sqlite3_value_type(value) == SQLITE_NULL) continue;
    c->arguments[i] = sqlite3_value_dup(value);
    if (c->arguments[i] == NULL) return SQLITE_NOMEM;
  }
  return SQLITE_OK;
}

/* The argument as text in *text, which belongs to it; NULL when it is missing. */
static int argument_text(sqlite3_value *argument, const char **text) {
  *text = argument == NULL ? NULL : (const char *)sqlite3_value_text(argument);
  return argument != NULL && *text == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* Where to read, and of which domain and method. */
typedef struct scope {
  char *schema;       /* freed by the caller */
  const char *method; /* belongs to the cursor */
  const char *domain; /* NULL: all; belongs to the argument */
} scope;

int table_cursor_method(table_cursor *c, const char *function, const char *schema, sqlite3_value *asked,
                        char **error) {
  sqlite3 *db = table_cursor_database(c);
  const char *name;
  int rc = argument_text(asked, &name);
  if (rc != SQLITE_OK) return rc;
  if (name == NULL) return current_method(db, function, schema, &c->method, error);
  c->method = sqlite3_mprintf("%s", name);
  return c->method == NULL ? SQLITE_NOMEM : database_has(db, function, schema, "method", name, error);
}

int table_cursor_rows(table_cursor *c, sqlite3_stmt *statement) { return rows_read(statement, &c->rows); }

/* Finds the database and checks the arguments domain and method. */
static int resolve(sqlite3 *db, table_cursor *c, const char *function, sqlite3_value *domain,
                   sqlite3_value *method, scope *out, char **error) {
  int rc = argument_text(domain, &out->domain);
  if (rc == SQLITE_OK) rc = database_views(db, function, &out->schema, error);
  if (rc == SQLITE_OK && out->domain != NULL) {
    rc = database_has(db, function, out->schema, "domain", out->domain, error);
  }
  if (rc == SQLITE_OK) rc = table_cursor_method(c, function, out->schema, method, error);
  out->method = c->method;
  return rc;
}

/* The query with ?1 the method, ?2 the domain and ?3 the date. */
static char *query_text(const scope *s, const models_query *query, int has_date) {
  return sqlite3_mprintf(
      "SELECT %s FROM \"%w\".model_risk AS r JOIN \"%w\".domain AS d ON d.name = r.domain "
      "WHERE r.method = ?1 AND %s AND %s AND %s ORDER BY d.domain_id, %s",
      query->columns, s->schema, s->schema, s->domain == NULL ? "?2 IS NULL" : "r.domain = ?2",
      has_date ? "r.released_on <= ?3" : "?3 IS NULL", query->condition, query->order);
}

static int read_models(table_cursor *c, const scope *s, const models_query *query, sqlite3_value *as_of) {
  sqlite3 *db = table_cursor_database(c);
  sqlite3_stmt *statement = NULL;
  int rc = database_prepare(db, query_text(s, query, as_of != NULL), &statement);
  if (rc == SQLITE_OK) rc = sqlite3_bind_text(statement, 1, s->method, -1, SQLITE_STATIC);
  if (rc == SQLITE_OK) rc = sqlite3_bind_text(statement, 2, s->domain, -1, SQLITE_STATIC);
  if (rc == SQLITE_OK && as_of != NULL) rc = sqlite3_bind_value(statement, 3, as_of);
  if (rc == SQLITE_OK) rc = table_cursor_rows(c, statement);
  sqlite3_finalize(statement);
  return rc;
}

int table_cursor_read(table_cursor *c, const char *function, const models_query *query, sqlite3_value *domain,
                      sqlite3_value *method, sqlite3_value *as_of, char **error) {
  sqlite3 *db = table_cursor_database(c);
  scope s = {0};
  int rc = as_of == NULL ? SQLITE_OK : date_argument(function, "as_of", as_of, NULL, error);
  if (rc == SQLITE_OK) rc = resolve(db, c, function, domain, method, &s, error);
  if (rc == SQLITE_OK) rc = read_models(c, &s, query, as_of);
  sqlite3_free(s.schema);
  return rc;
}

int table_function_end(sqlite3_vtab *table, int rc, char *message) {
  sqlite3_free(table->zErrMsg);
  table->zErrMsg = message;
  if (rc == SQLITE_ERROR && message == NULL) {
    table->zErrMsg = sqlite3_mprintf("%s", sqlite3_errmsg(((table_function *)table)->db));
  }
  return rc;
}
