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

/* Adds all rows of a prepared statement. SQLITE_OK, or the code that stopped it. */
static int rows_read(sqlite3_stmt *statement, rows *out) {
  int rc = SQLITE_OK;
  out->columns = sqlite3_column_count(statement);
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

int table_function_connect(sqlite3 *db, const char *declaration, size_t size, sqlite3_vtab **table) {
  int rc = sqlite3_declare_vtab(db, declaration);
  if (rc == SQLITE_OK) rc = sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
  if (rc != SQLITE_OK) return rc;
  table_function *made = sqlite3_malloc64(size);
  if (made == NULL) return SQLITE_NOMEM;
  memset(made, 0, size);
  made->db = db;
  *table = &made->base;
  return SQLITE_OK;
}

int table_function_disconnect(sqlite3_vtab *table) {
  sqlite3_free(table);
  return SQLITE_OK;
}

/* What the planner offers: bits of idxNum, and the constraint that each value comes from. */
typedef struct offer {
  int plan, unusable;
  int argument[MOST_ARGUMENTS], key[MOST_KEYS];
} offer;

static void take_argument(offer *o, const struct sqlite3_index_constraint *constraint, int at, int argument) {
  if (constraint->op != SQLITE_INDEX_CONSTRAINT_EQ) return;
  if (!constraint->usable) {
    o->unusable |= 1 << argument;
    return;
  }
  o->plan |= 1 << argument;
  o->argument[argument] = at;
}

static int is_equality(unsigned char op) {
  return op == SQLITE_INDEX_CONSTRAINT_EQ || op == SQLITE_INDEX_CONSTRAINT_IS;
}

/* With another collation than these two, what equals the value cannot be told here. */
static void take_key(offer *o, sqlite3_index_info *info, int at, int key) {
  const struct sqlite3_index_constraint *constraint = &info->aConstraint[at];
  const char *collation = "";
  o->plan |= PLAN_ANY(key);
  if (!is_equality(constraint->op) || !constraint->usable) return;
  collation = sqlite3_vtab_collation(info, at);
  if (sqlite3_stricmp(collation, "NOCASE") != 0 && sqlite3_stricmp(collation, "BINARY") != 0) return;
  o->plan &= ~(PLAN_KEY(key) | PLAN_EXACT(key));
  o->plan |= sqlite3_stricmp(collation, "NOCASE") == 0 ? PLAN_KEY(key) : PLAN_EXACT(key);
  o->key[key] = at;
}

/* What no row of a key that is never NULL can fail, or pass: it asks for no other rows. */
static int is_about_null(unsigned char op) {
  return op == SQLITE_INDEX_CONSTRAINT_ISNULL || op == SQLITE_INDEX_CONSTRAINT_ISNOTNULL;
}

/* LIMIT and OFFSET come as constraints too, of no column; older headers have no names for them. */
static int is_of_column(const struct sqlite3_index_constraint *constraint) {
  enum { LIMIT = 73, OFFSET = 74 };
  return constraint->op != LIMIT && constraint->op != OFFSET;
}

static offer read_offer(const signature *s, sqlite3_index_info *info) {
  offer o = {0};
  for (int i = 0; i < info->nConstraint; i++) {
    int column = info->aConstraint[i].iColumn;
    if (!is_of_column(&info->aConstraint[i])) continue;
    if (column >= s->first_argument && column < s->first_argument + s->arguments) {
      take_argument(&o, &info->aConstraint[i], i, column - s->first_argument);
    } else if (column >= 0 && column < s->keys) {
      if (column == 0 && s->only_equal != NULL && is_about_null(info->aConstraint[i].op)) continue;
      take_key(&o, info, i, column);
    }
  }
  return o;
}

/* That nothing but = and IN is asked of a key that is only_equal. */
static int check_comparisons(sqlite3_vtab *table, const signature *s, const sqlite3_index_info *info) {
  for (int i = 0; s->only_equal != NULL && i < info->nConstraint; i++) {
    const struct sqlite3_index_constraint *constraint = &info->aConstraint[i];
    if (!is_of_column(constraint) || constraint->iColumn != 0) continue;
    if (is_equality(constraint->op) || is_about_null(constraint->op)) continue;
    return table_function_end(
        table, SQLITE_ERROR,
        sqlite3_mprintf(
            "%s: %s is compared by = or IN only; for several: %s IN (SELECT name FROM %s WHERE ...)", s->name,
            s->only_equal, s->only_equal, s->only_equal));
  }
  return SQLITE_OK;
}

/* So that of two orders of a join the one that asks for less is taken. */
static void estimate(const signature *s, const offer *o, sqlite3_index_info *info) {
  info->estimatedRows = 100;
  info->estimatedCost = 20000;
  for (int key = 0; key < s->keys; key++) {
    if (o->plan & (PLAN_KEY(key) | PLAN_EXACT(key))) {
      info->estimatedRows /= 2;
      info->estimatedCost /= 2;
    } else if (o->plan & PLAN_ANY(key)) {
      info->estimatedRows *= 2;
      info->estimatedCost *= 2;
    }
  }
}

int table_function_best_index(sqlite3_vtab *table, const signature *s, sqlite3_index_info *info) {
  offer o = read_offer(s, info);
  int position = 0;
  int rc = check_comparisons(table, s, info);
  if (rc != SQLITE_OK) return rc;
  if (o.unusable & ~o.plan) return SQLITE_CONSTRAINT;
  for (int i = 0; i < s->arguments; i++) {
    if ((o.plan & (1 << i)) == 0) continue;
    info->aConstraintUsage[o.argument[i]].argvIndex = ++position;
    info->aConstraintUsage[o.argument[i]].omit = 1;
  }
  for (int k = 0; k < s->keys; k++) {
    if (o.plan & (PLAN_KEY(k) | PLAN_EXACT(k))) info->aConstraintUsage[o.key[k]].argvIndex = ++position;
  }
  info->idxNum = o.plan;
  estimate(s, &o, info);
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
  for (int i = 0; i < MOST_KEYS; i++) {
    sqlite3_value_free(c->keys[i]);
    c->keys[i] = NULL;
  }
  sqlite3_free(c->schema);
  rows_clear(&c->rows);
  sqlite3_free(c->answers);
  c->schema = NULL;
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

/* A copy of the value, whose text can be had; of SQL's NULL none. */
static int keep(sqlite3_value *value, sqlite3_value **kept) {
  if (sqlite3_value_type(value) == SQLITE_NULL) return SQLITE_OK;
  *kept = sqlite3_value_dup(value);
  return *kept == NULL || sqlite3_value_text(*kept) == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

static int keep_values(table_cursor *c, sqlite3_value **values) {
  int rc = SQLITE_OK, position = 0;
  for (int i = 0; rc == SQLITE_OK && i < c->signature->arguments; i++) {
    if (c->plan & (1 << i)) rc = keep(values[position++], &c->arguments[i]);
  }
  for (int i = 0; rc == SQLITE_OK && i < c->signature->keys; i++) {
    if (c->plan & (PLAN_KEY(i) | PLAN_EXACT(i))) rc = keep(values[position++], &c->keys[i]);
  }
  return rc;
}

int table_cursor_begin(table_cursor *c, const signature *s, int plan, sqlite3_value **values, char **error) {
  clear(c);
  c->signature = s;
  c->plan = plan;
  int rc = keep_values(c, values);
  if (rc != SQLITE_OK) return rc;
  sqlite3_value *named = c->arguments[s->arguments - 1];
  return database_views(table_cursor_database(c), s->name,
                        named == NULL ? NULL : (const char *)sqlite3_value_text(named), &c->schema, error);
}

void table_cursor_argument_column(const table_cursor *c, sqlite3_context *context, int column) {
  if (column == c->signature->first_argument + c->signature->arguments - 1) {
    sqlite3_result_text(context, c->schema, -1, SQLITE_TRANSIENT);
  } else if (table_cursor_argument(c, column) != NULL) {
    sqlite3_result_value(context, table_cursor_argument(c, column));
  }
}

int table_cursor_key_is(const table_cursor *c, int key, const char *name) {
  if ((c->plan & (PLAN_KEY(key) | PLAN_EXACT(key))) == 0) return 1;
  if (c->keys[key] == NULL) return 0;
  const char *asked = (const char *)sqlite3_value_text(c->keys[key]);
  return c->plan & PLAN_KEY(key) ? sqlite3_stricmp(asked, name) == 0 : strcmp(asked, name) == 0;
}

/* What each_name needs. */
typedef struct naming {
  table_cursor *cursor;
  int key;
  table_cursor_name *one;
  void *context;
} naming;

static int name_asked_for(void *context, sqlite3_stmt *row, char **error) {
  const naming *n = context;
  const char *name;
  int rc = database_column_text(row, 0, &name);
  return rc == SQLITE_OK && table_cursor_key_is(n->cursor, n->key, name)
             ? n->one(n->cursor, name, n->context, error)
             : rc;
}

/* Calls one for each name of the table that the key is asked for. */
static int each_name(table_cursor *c, const char *table, int key, table_cursor_name *one, void *context,
                     char **error) {
  naming n = {c, key, one, context};
  return database_each(
      table_cursor_database(c), c->signature->name,
      sqlite3_mprintf("SELECT name FROM \"%w\".\"%w\" ORDER BY %s_id", c->schema, table, table),
      name_asked_for, &n, error);
}

/* *name, freed by the caller, is what the table calls the thing that the argument names. */
static int named(table_cursor *c, const char *table, sqlite3_value *argument, char **name, char **error) {
  return database_named(table_cursor_database(c), c->signature->name, c->schema, table,
                        (const char *)sqlite3_value_text(argument), name, error);
}

int table_cursor_each_method(table_cursor *c, sqlite3_value *argument, table_cursor_name *one, void *context,
                             char **error) {
  char *name = NULL;
  int rc;
  if (argument == NULL && (c->plan & PLAN_ANY(KEY_METHOD))) {
    return each_name(c, "method", KEY_METHOD, one, context, error);
  }
  if (argument == NULL) {
    rc = current_method(table_cursor_database(c), c->signature->name, c->schema, &name, error);
  } else {
    rc = named(c, "method", argument, &name, error);
  }
  if (rc == SQLITE_OK) rc = one(c, name, context, error);
  sqlite3_free(name);
  return rc;
}

int table_cursor_rows(table_cursor *c, int rc, sqlite3_stmt *statement) {
  database_within outer = database_enter(table_cursor_database(c), c->schema, NULL);
  if (rc == SQLITE_OK) rc = rows_read(statement, &c->rows);
  sqlite3_finalize(statement);
  database_leave(outer);
  return rc;
}

/* What is read of the query's view, one method after the other; domain NULL: all. */
typedef struct reading {
  const models_query *query;
  const char *domain;
  sqlite3_value *as_of;
} reading;

/* The query with ?1 the method, ?2 the domain and ?3 the date. */
static char *query_text(const char *schema, const reading *r) {
  return sqlite3_mprintf(
      "SELECT r.method, r.domain, %s FROM \"%w\".%s AS r JOIN \"%w\".domain AS d ON d.name = r.domain "
      "WHERE r.method = ?1 AND %s AND %s AND %s ORDER BY d.domain_id, %s",
      r->query->columns, schema, r->query->view, schema, r->domain == NULL ? "?2 IS NULL" : "r.domain = ?2",
      r->as_of != NULL ? "r.released_on <= ?3" : "?3 IS NULL", r->query->condition, r->query->order);
}

static int read_method(table_cursor *c, const char *method, void *context, char **error) {
  (void)error;
  const reading *r = context;
  sqlite3_stmt *statement = NULL;
  int rc = database_prepare(table_cursor_database(c), query_text(c->schema, r), &statement);
  if (rc == SQLITE_OK) rc = sqlite3_bind_text(statement, 1, method, -1, SQLITE_STATIC);
  if (rc == SQLITE_OK) rc = sqlite3_bind_text(statement, 2, r->domain, -1, SQLITE_STATIC);
  if (rc == SQLITE_OK && r->as_of != NULL) rc = sqlite3_bind_value(statement, 3, r->as_of);
  return table_cursor_rows(c, rc, statement);
}

/* A domain that the key names. */
static int keep_name(table_cursor *c, const char *name, void *context, char **error) {
  (void)c, (void)error;
  char **kept = context;
  sqlite3_free(*kept);
  *kept = sqlite3_mprintf("%s", name);
  return *kept == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* *domain, freed by the caller, is the one asked for, NULL: all. *none is 1 when it can only be none. */
static int choose_domain(table_cursor *c, sqlite3_value *argument, char **domain, int *none, char **error) {
  if (argument != NULL) return named(c, "domain", argument, domain, error);
  if ((c->plan & (PLAN_KEY(KEY_DOMAIN) | PLAN_EXACT(KEY_DOMAIN))) == 0) return SQLITE_OK;
  int rc = each_name(c, "domain", KEY_DOMAIN, keep_name, domain, error);
  *none = *domain == NULL;
  return rc;
}

int table_cursor_read(table_cursor *c, const models_query *query, const models_asked *asked, char **error) {
  char *domain = NULL;
  int none = 0;
  int rc = asked->as_of == NULL ? SQLITE_OK
                                : date_argument(c->signature->name, "as_of", asked->as_of, NULL, error);
  if (rc == SQLITE_OK) rc = choose_domain(c, asked->domain, &domain, &none, error);
  if (rc == SQLITE_OK && !none) {
    reading r = {query, domain, asked->as_of};
    rc = table_cursor_each_method(c, asked->method, read_method, &r, error);
  }
  sqlite3_free(domain);
  return rc;
}

int table_function_end(sqlite3_vtab *table, int rc, char *message) {
  sqlite3_free(table->zErrMsg);
  table->zErrMsg = message;
  if (rc == SQLITE_ERROR && message == NULL) {
    sqlite3 *db = ((table_function *)table)->db;
    table->zErrMsg =
        sqlite3_mprintf("%s", sqlite3_errcode(db) == SQLITE_OK ? sqlite3_errstr(rc) : sqlite3_errmsg(db));
  }
  return rc;
}
