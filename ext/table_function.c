#include "table_function.h"

#include <string.h>

#include "database.h"

typedef struct function_table {
  sqlite3_vtab base;
  sqlite3 *db;
  table_registration of; /* a copy: SQLite may forget the module while a table of it is there */
} function_table;

static function_table *table_of(const table_cursor *c) { return (function_table *)c->base.pVtab; }

sqlite3 *table_cursor_database(const table_cursor *c) { return table_of(c)->db; }

void *table_cursor_shared(const table_cursor *c) { return table_of(c)->of.shared; }

/* The return of a method. The message, which it takes over, becomes the error of the table; without one the connection's own
   message is passed on. */
static int end(sqlite3_vtab *table, int rc, char *message) {
  sqlite3_free(table->zErrMsg);
  table->zErrMsg = message;
  if (rc == SQLITE_ERROR && message == NULL) {
    sqlite3 *db = ((function_table *)table)->db;
    table->zErrMsg =
        sqlite3_mprintf("%s", sqlite3_errcode(db) == SQLITE_OK ? sqlite3_errstr(rc) : sqlite3_errmsg(db));
  }
  return rc;
}

static int connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **table,
                   char **error) {
  (void)argc, (void)argv, (void)error;
  const table_registration *r = aux;
  int rc = sqlite3_declare_vtab(db, r->function->declaration);
  if (rc == SQLITE_OK) rc = sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
  if (rc == SQLITE_OK && r->function->is_of_files) rc = sqlite3_vtab_config(db, SQLITE_VTAB_DIRECTONLY);
  if (rc != SQLITE_OK) return rc;
  function_table *made = sqlite3_malloc64(sizeof *made);
  if (made == NULL) return SQLITE_NOMEM;
  *made = (function_table){.db = db, .of = *r};
  *table = &made->base;
  return SQLITE_OK;
}

static int disconnect(sqlite3_vtab *table) {
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
      take_key(&o, info, i, column);
    }
  }
  return o;
}

/* IS NULL and IS NOT NULL: no row of an edition is the one, every row the other. */
static int is_about_null(unsigned char op) {
  return op == SQLITE_INDEX_CONSTRAINT_ISNULL || op == SQLITE_INDEX_CONSTRAINT_ISNOTNULL;
}

/* That nothing but = and IN is asked of the edition. */
static int check_comparisons(sqlite3_vtab *table, const signature *s, const sqlite3_index_info *info) {
  for (int i = 0; s->keys > 0 && i < info->nConstraint; i++) {
    const struct sqlite3_index_constraint *constraint = &info->aConstraint[i];
    if (!is_of_column(constraint) || constraint->iColumn != KEY_EDITION) continue;
    if (is_equality(constraint->op) || is_about_null(constraint->op)) continue;
    char *message = sqlite3_mprintf(
        "%s: edition is compared by = or IN only; several are "
        "edition IN (SELECT name FROM edition WHERE ...)",
        s->name);
    return end(table, message == NULL ? SQLITE_NOMEM : SQLITE_ERROR, message);
  }
  return SQLITE_OK;
}

static int is_picked(const offer *o, int key) { return (o->plan & (PLAN_KEY(key) | PLAN_EXACT(key))) != 0; }

/* Without a comparison that can be used, editions that are compared all answer. */
static int has_several_editions(const offer *o) {
  return !is_picked(o, KEY_EDITION) && (o->plan & PLAN_ANY(KEY_EDITION)) != 0;
}

static void estimate_by_cost(const signature *s, const offer *o, sqlite3_index_info *info) {
  double answers = s->cost->answers * (has_several_editions(o) ? 2 : 1);
  for (int key = 0; key < s->keys; key++) {
    if (is_picked(o, key) && s->cost->picks[key] > 0) answers /= s->cost->picks[key];
  }
  if (answers < 1) answers = 1;
  info->estimatedRows = (sqlite3_int64)answers;
  info->estimatedCost = s->cost->scan + s->cost->answer * answers;
}

static void estimate_by_keys(const signature *s, const offer *o, sqlite3_index_info *info) {
  info->estimatedRows = 100;
  info->estimatedCost = 20000;
  for (int key = 0; key < s->keys; key++) {
    if (o->plan & (PLAN_KEY(key) | PLAN_EXACT(key))) {
      int share = s->first_single > 0 && key >= s->first_single ? 50 : 2;
      info->estimatedRows = info->estimatedRows > share ? info->estimatedRows / share : 1;
      info->estimatedCost /= share;
    } else if (o->plan & PLAN_ANY(key)) {
      info->estimatedRows *= 2;
      info->estimatedCost *= 2;
    }
  }
}

/* So that of two orders of a join the one that asks for less is taken. */
static void estimate(const table_function *f, const offer *o, sqlite3_index_info *info) {
  if (f->cost > 0) {
    info->estimatedRows = (sqlite3_int64)f->rows;
    info->estimatedCost = f->cost;
  } else if (f->asked_as.cost != NULL) {
    estimate_by_cost(&f->asked_as, o, info);
  } else {
    estimate_by_keys(&f->asked_as, o, info);
  }
}

/* 1 when the answers come in the order that is asked for. A key that is picked has one value, wherever it stands. */
static int is_in_order(const signature *s, const offer *o, const sqlite3_index_info *info) {
  int at = 0;
  if (has_several_editions(o)) return 0;
  for (int i = 0; i < info->nOrderBy; i++) {
    int column = info->aOrderBy[i].iColumn;
    if (column >= 0 && column < s->keys && is_picked(o, column)) continue;
    while (at < s->order_keys && is_picked(o, s->order[at])) at++;
    if (info->aOrderBy[i].desc || at == s->order_keys || column != s->order[at++]) return 0;
  }
  return 1;
}

/* An argument that another order of the tables would provide is SQLITE_CONSTRAINT. A key is only ever a filter, which SQLite applies
   once more: so a join on it works in any order. */
static int best_index(sqlite3_vtab *table, sqlite3_index_info *info) {
  const table_function *f = ((function_table *)table)->of.function;
  const signature *s = &f->asked_as;
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
  estimate(f, &o, info);
  info->orderByConsumed = s->order_keys > 0 && is_in_order(s, &o, info);
  return SQLITE_OK;
}

static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **out) {
  const table_function *f = ((function_table *)table)->of.function;
  table_cursor *c = sqlite3_malloc64(f->cursor_size);
  if (c == NULL) return SQLITE_NOMEM;
  memset(c, 0, f->cursor_size);
  c->function = f;
  *out = &c->base;
  return SQLITE_OK;
}

/* Ends a scan: nothing is left of it but what close frees. */
static void clear(table_cursor *c) {
  const table_methods *methods = table_of(c)->of.methods;
  sqlite3_finalize(c->rows); /* before what it reads */
  c->rows = NULL;
  if (methods->clear != NULL) methods->clear(c);
  for (int i = 0; i < MOST_ARGUMENTS; i++) {
    sqlite3_value_free(c->arguments[i]);
    c->arguments[i] = NULL;
  }
  for (int i = 0; i < MOST_KEYS; i++) {
    sqlite3_value_free(c->keys[i]);
    c->keys[i] = NULL;
  }
  sqlite3_free(c->answers);
  c->answers = NULL;
  c->n = c->at = 0;
  c->is_at_end = 0;
}

static int close(sqlite3_vtab_cursor *base) {
  table_cursor *c = (table_cursor *)base;
  const table_methods *methods = table_of(c)->of.methods;
  clear(c);
  if (methods->close != NULL) methods->close(c);
  sqlite3_free(c->schema);
  sqlite3_free(c);
  return SQLITE_OK;
}

/* A copy of the value, whose text can be had; of SQL's NULL none. */
static int keep(const table_function *f, sqlite3_value *value, sqlite3_value **kept) {
  if (sqlite3_value_type(value) == SQLITE_NULL) return SQLITE_OK;
  *kept = sqlite3_value_dup(value);
  if (*kept == NULL) return SQLITE_NOMEM;
  /* A blob would become a text by it, and is no path. */
  return f->is_of_files || sqlite3_value_text(*kept) != NULL ? SQLITE_OK : SQLITE_NOMEM;
}

static int keep_values(table_cursor *c, sqlite3_value **values) {
  int rc = SQLITE_OK, position = 0;
  for (int i = 0; rc == SQLITE_OK && i < c->function->asked_as.arguments; i++) {
    if (c->plan & (1 << i)) rc = keep(c->function, values[position++], &c->arguments[i]);
  }
  for (int i = 0; rc == SQLITE_OK && i < c->function->asked_as.keys; i++) {
    if (c->plan & (PLAN_KEY(i) | PLAN_EXACT(i))) rc = keep(c->function, values[position++], &c->keys[i]);
  }
  return rc;
}

/* Finds the database that is read: the one that the last argument names, or else the only airisk database that is open. */
static int find_schema(table_cursor *c, char **error) {
  const signature *s = &c->function->asked_as;
  sqlite3_value *named = c->arguments[s->arguments - 1];
  /* The databases that are open are the same throughout a statement. A join begins many scans. */
  if (named == NULL && c->schema != NULL && !c->is_named) return SQLITE_OK;
  c->is_named = named != NULL;
  sqlite3_free(c->schema);
  c->schema = NULL;
  return database_views(table_cursor_database(c), s->name,
                        named == NULL ? NULL : (const char *)sqlite3_value_text(named), &c->schema, error);
}

static int filter(sqlite3_vtab_cursor *base, int plan, const char *text, int argc, sqlite3_value **values) {
  (void)text, (void)argc;
  table_cursor *c = (table_cursor *)base;
  char *error = NULL;
  clear(c);
  c->plan = plan;
  int rc = keep_values(c, values);
  if (rc == SQLITE_OK && !c->function->is_of_files) rc = find_schema(c, &error);
  if (rc == SQLITE_OK) rc = table_of(c)->of.methods->begin(c, &error);
  return end(base->pVtab, rc, error);
}

static int next(sqlite3_vtab_cursor *base) {
  table_cursor *c = (table_cursor *)base;
  const table_methods *methods = table_of(c)->of.methods;
  char *error = NULL;
  c->at++;
  if (methods->next == NULL) return SQLITE_OK;
  int rc = methods->next(c, &error);
  return end(base->pVtab, rc, error);
}

static int eof(sqlite3_vtab_cursor *base) {
  const table_cursor *c = (const table_cursor *)base;
  return table_of(c)->of.methods->next == NULL ? c->at >= c->n : c->is_at_end;
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i) {
  table_cursor *c = (table_cursor *)base;
  return table_of(c)->of.methods->column(c, context, i);
}

static int rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *id) {
  table_cursor *c = (table_cursor *)base;
  const table_methods *methods = table_of(c)->of.methods;
  *id = methods->rowid == NULL ? (sqlite3_int64)c->at + 1 : methods->rowid(c);
  return SQLITE_OK;
}

/* Without xCreate: eponymous only. */
static const sqlite3_module module = {
    .xConnect = connect,
    .xBestIndex = best_index,
    .xDisconnect = disconnect,
    .xOpen = open,
    .xClose = close,
    .xFilter = filter,
    .xNext = next,
    .xEof = eof,
    .xColumn = column,
    .xRowid = rowid,
};

int table_function_register(sqlite3 *db, const table_registration *r) {
  return sqlite3_create_module_v2(db, r->function->asked_as.name, &module, (void *)(size_t)r, NULL);
}

/* A registration, and what gives back what is shared. */
typedef struct shared_registration {
  table_registration of;
  void (*release)(void *);
} shared_registration;

static void registration_free(void *made) {
  shared_registration *r = made;
  r->release(r->of.shared);
  sqlite3_free(r);
}

int table_function_register_shared(sqlite3 *db, const table_registration *r, void (*release)(void *)) {
  shared_registration *made = sqlite3_malloc64(sizeof *made);
  if (made == NULL) {
    release(r->shared);
    return SQLITE_NOMEM;
  }
  *made = (shared_registration){*r, release};
  return sqlite3_create_module_v2(db, r->function->asked_as.name, &module, made, registration_free);
}

int table_cursor_step(table_cursor *c, char **error) {
  (void)error;
  int rc = sqlite3_step(c->rows);
  if (rc != SQLITE_DONE) return rc == SQLITE_ROW ? SQLITE_OK : rc;
  sqlite3_finalize(c->rows);
  c->rows = NULL;
  c->is_at_end = 1;
  return SQLITE_OK;
}

int table_cursor_column(table_cursor *c, sqlite3_context *context, int column) {
  if (column >= c->function->asked_as.first_argument) {
    table_cursor_argument_column(c, context, column);
  } else {
    sqlite3_result_value(context, sqlite3_column_value(c->rows, column));
  }
  return SQLITE_OK;
}

void table_cursor_argument_column(const table_cursor *c, sqlite3_context *context, int column) {
  const signature *s = &c->function->asked_as;
  if (!c->function->is_of_files && column == s->first_argument + s->arguments - 1) {
    sqlite3_result_text(context, c->schema, -1, SQLITE_TRANSIENT);
  } else if (table_cursor_argument(c, column) != NULL) {
    sqlite3_result_value(context, table_cursor_argument(c, column));
  }
}

int table_cursor_key(const table_cursor *c, int key, sqlite3_value **value) {
  *value = c->keys[key];
  return (c->plan & (PLAN_KEY(key) | PLAN_EXACT(key))) != 0;
}

int table_cursor_key_is(const table_cursor *c, int key, const char *name) {
  if ((c->plan & (PLAN_KEY(key) | PLAN_EXACT(key))) == 0) return 1;
  if (c->keys[key] == NULL) return 0;
  const char *asked = (const char *)sqlite3_value_text(c->keys[key]);
  return c->plan & PLAN_KEY(key) ? sqlite3_stricmp(asked, name) == 0 : strcmp(asked, name) == 0;
}
