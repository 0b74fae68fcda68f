#include "computed_rows.h"

#include <string.h>

#include "database.h"

/* What values a column holds, and so what an index of it can answer. */
enum { HOLDS_NUMBERS = 1, HOLDS_TEXTS = 2, HOLDS_BLOBS = 4 };

typedef struct computed_column {
  int holds;
  const char *collation;
  sqlite3_int64 distinct; /* about so many values; 0: not looked at yet */
} computed_column;

/* The rows of one query. */
typedef struct computed_table {
  struct computed_table *next;
  computed_rows *owner;
  int number;        /* they lie in the table t<number>, whose columns are c0, c1 ... */
  char *name;        /* of the module; freed by free_table, as all below */
  char *declaration; /* NULL until the module can be used */
  computed_column *column;
  int columns;
  sqlite3_int64 rows;
} computed_table;

struct computed_rows {
  sqlite3 *db;
  sqlite3 *kept; /* closed by computed_rows_close */
  computed_table *tables;
  int number;
};

typedef struct computed_vtab {
  sqlite3_vtab base;
  computed_table *table;
} computed_vtab;

typedef struct computed_cursor {
  sqlite3_vtab_cursor base;
  sqlite3_stmt *query; /* finalized by close_cursor */
  char *plan;          /* the query is that of this plan; freed likewise */
  int step;            /* of the query */
} computed_cursor;

static computed_table *table_of(const sqlite3_vtab_cursor *base) {
  return ((const computed_vtab *)base->pVtab)->table;
}

static int connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **out,
                   char **error) {
  (void)argc, (void)argv, (void)error;
  computed_vtab *table = sqlite3_malloc64(sizeof *table);
  if (table == NULL) return SQLITE_NOMEM;
  *table = (computed_vtab){.table = aux};
  int rc = sqlite3_declare_vtab(db, table->table->declaration);
  if (rc == SQLITE_OK) {
    *out = &table->base;
  } else {
    sqlite3_free(table);
  }
  return rc;
}

static int disconnect(sqlite3_vtab *base) {
  sqlite3_free(base);
  return SQLITE_OK;
}

/* About how many values the column has, by its first rows. */
static int count_distinct(const computed_table *t, int i) {
  enum { LOOKED_AT = 1000 };
  int distinct = 0;
  int rc = database_integer(t->owner->kept,
                            sqlite3_mprintf("SELECT count(DISTINCT c%d) FROM (SELECT c%d FROM t%d LIMIT %d)",
                                            i, i, t->number, LOOKED_AT),
                            &distinct);
  t->column[i].distinct = distinct > LOOKED_AT / 2 ? distinct * (1 + t->rows / LOOKED_AT) : distinct + 1;
  return rc;
}

/* 1 when an index can find all rows of which SQLite could say that the constraint holds; it looks at each once more. */
static int is_findable(const computed_table *t, sqlite3_index_info *info, int i) {
  if (!info->aConstraint[i].usable || info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ) return 0;
  if (info->aConstraint[i].iColumn < 0) return 0;
  const computed_column *c = &t->column[info->aConstraint[i].iColumn];
  if (c->holds != HOLDS_NUMBERS && c->holds != HOLDS_TEXTS) return 0;
  const char *asked = sqlite3_vtab_collation(info, i);
  return strcmp(asked, "BINARY") == 0 || strcmp(asked, c->collation) == 0;
}

/* The plan is a text: the columns that equal the arguments, each with a blank behind it. Without any it is NULL. */
static int best_index(sqlite3_vtab *base, sqlite3_index_info *info) {
  computed_table *t = ((computed_vtab *)base)->table;
  sqlite3_str *plan = sqlite3_str_new(NULL);
  sqlite3_int64 found = t->rows;
  int arguments = 0, rc = SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < info->nConstraint; i++) {
    if (!is_findable(t, info, i)) continue;
    computed_column *c = &t->column[info->aConstraint[i].iColumn];
    if (c->distinct == 0) rc = count_distinct(t, info->aConstraint[i].iColumn);
    found /= c->distinct;
    sqlite3_str_appendf(plan, "%d ", info->aConstraint[i].iColumn);
    info->aConstraintUsage[i].argvIndex = ++arguments;
  }
  if (rc == SQLITE_OK) rc = sqlite3_str_errcode(plan);
  info->idxStr = sqlite3_str_finish(plan);
  info->needToFreeIdxStr = info->idxStr != NULL;
  info->idxNum = arguments;
  info->estimatedRows = found < 1 ? 1 : found;
  info->estimatedCost = arguments == 0 ? (double)t->rows + 1 : (double)info->estimatedRows + 3;
  return rc;
}

static int open_cursor(sqlite3_vtab *base, sqlite3_vtab_cursor **out) {
  (void)base;
  computed_cursor *c = sqlite3_malloc64(sizeof *c);
  if (c == NULL) return SQLITE_NOMEM;
  *c = (computed_cursor){.step = SQLITE_DONE};
  *out = &c->base;
  return SQLITE_OK;
}

static int close_cursor(sqlite3_vtab_cursor *base) {
  computed_cursor *c = (computed_cursor *)base;
  sqlite3_finalize(c->query);
  sqlite3_free(c->plan);
  sqlite3_free(c);
  return SQLITE_OK;
}

/* The SQL of a plan, or with `index` the one that makes its index. */
static char *plan_sql(const computed_table *t, const char *plan, int index) {
  sqlite3_str *sql = sqlite3_str_new(NULL);
  if (index) {
    sqlite3_str_appendf(sql, "CREATE INDEX IF NOT EXISTS \"t%d %s\" ON t%d (", t->number, plan, t->number);
  } else {
    sqlite3_str_appendf(sql, "SELECT *, rowid FROM t%d%s", t->number, *plan == 0 ? "" : " WHERE ");
  }
  for (const char *at = plan; *at != 0; at += strcspn(at, " ") + 1) {
    sqlite3_str_appendf(sql, "%sc%.*s%s",
                        at == plan ? ""
                        : index    ? ", "
                                   : " AND ",
                        (int)strcspn(at, " "), at, index ? "" : " = ?");
  }
  if (index) sqlite3_str_appendall(sql, ")");
  return sqlite3_str_finish(sql);
}

static int prepare_plan(computed_cursor *c, const char *plan) {
  const computed_table *t = table_of(&c->base);
  int rc = SQLITE_OK;
  if (c->plan != NULL && strcmp(c->plan, plan) == 0) {
    sqlite3_reset(c->query); /* what its last step came to was said then */
    return SQLITE_OK;
  }
  sqlite3_finalize(c->query);
  sqlite3_free(c->plan);
  c->query = NULL;
  c->plan = sqlite3_mprintf("%s", plan);
  if (c->plan == NULL) return SQLITE_NOMEM;
  if (*plan != 0) {
    char *index = plan_sql(t, plan, 1);
    rc = index == NULL ? SQLITE_NOMEM : sqlite3_exec(t->owner->kept, index, NULL, NULL, NULL);
    sqlite3_free(index);
  }
  return rc == SQLITE_OK ? database_prepare(t->owner->kept, plan_sql(t, plan, 0), &c->query) : rc;
}

/* 1 when each value is of the kind that its column holds: comparing others may convert them, which SQLite does. */
static int is_as_held(const computed_table *t, const char *plan, sqlite3_value **values) {
  for (; *plan != 0; plan += strcspn(plan, " ") + 1, values++) {
    int type = sqlite3_value_type(*values), column = 0;
    for (const char *digit = plan; *digit != ' '; digit++) column = 10 * column + (*digit - '0');
    if (type == SQLITE_NULL) continue; /* equals nothing */
    if ((type == SQLITE_TEXT) != (t->column[column].holds == HOLDS_TEXTS) || type == SQLITE_BLOB) return 0;
  }
  return 1;
}

static int next(sqlite3_vtab_cursor *base) {
  computed_cursor *c = (computed_cursor *)base;
  c->step = sqlite3_step(c->query);
  return c->step == SQLITE_ROW || c->step == SQLITE_DONE ? SQLITE_OK : c->step;
}

static int filter(sqlite3_vtab_cursor *base, int arguments, const char *plan, int argc,
                  sqlite3_value **values) {
  (void)arguments;
  computed_cursor *c = (computed_cursor *)base;
  int is_indexed = plan != NULL && is_as_held(table_of(base), plan, values);
  int rc = prepare_plan(c, is_indexed ? plan : "");
  for (int i = 0; rc == SQLITE_OK && is_indexed && i < argc; i++) {
    rc = sqlite3_bind_value(c->query, i + 1, values[i]);
  }
  return rc == SQLITE_OK ? next(base) : rc;
}

static int eof(sqlite3_vtab_cursor *base) { return ((const computed_cursor *)base)->step != SQLITE_ROW; }

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i) {
  sqlite3_result_value(context, sqlite3_column_value(((const computed_cursor *)base)->query, i));
  return SQLITE_OK;
}

/* The row's own, whatever the plan: by it SQLite knows a row that several terms of an OR find. */
static int rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *id) {
  *id = sqlite3_column_int64(((const computed_cursor *)base)->query, table_of(base)->columns);
  return SQLITE_OK;
}

/* Without xCreate: eponymous only. */
static const sqlite3_module module = {
    .xConnect = connect,
    .xBestIndex = best_index,
    .xDisconnect = disconnect,
    .xOpen = open_cursor,
    .xClose = close_cursor,
    .xFilter = filter,
    .xNext = next,
    .xEof = eof,
    .xColumn = column,
    .xRowid = rowid,
};

int computed_rows_open(sqlite3 *db, computed_rows **rows) {
  computed_rows *r = sqlite3_malloc64(sizeof *r);
  *rows = r;
  if (r == NULL) return SQLITE_NOMEM;
  *r = (computed_rows){.db = db};
  int rc = sqlite3_open_v2("", &r->kept, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
  /* One transaction, never ended: the database goes with its connection. */
  if (rc == SQLITE_OK) {
    rc = sqlite3_exec(r->kept, "PRAGMA journal_mode = OFF; PRAGMA cache_size = -65536; BEGIN", NULL, NULL,
                      NULL);
  }
  return rc;
}

static void free_table(computed_table *t) {
  if (t->declaration != NULL) sqlite3_create_module_v2(t->owner->db, t->name, NULL, NULL, NULL);
  sqlite3_free(t->name);
  sqlite3_free(t->declaration);
  sqlite3_free(t->column);
  sqlite3_free(t);
}

void computed_rows_close(computed_rows *r) {
  if (r == NULL) return;
  while (r->tables != NULL) {
    computed_table *t = r->tables;
    r->tables = t->next;
    free_table(t);
  }
  sqlite3_close(r->kept);
  sqlite3_free(r);
}

/* A query over one row for each of these texts, with the collations of the relation's columns: of a compound the first
   part says which, though it has no row. Each column tells its own by how many of the texts it calls different. */
static char *collation_query(const char *with, const char *relation, int columns) {
  static const char *const texts[] = {"a", "A", "b", "b ", "b  "};
  sqlite3_str *sql = sqlite3_str_new(NULL);
  sqlite3_str_appendf(sql, "%s, probe (", with);
  for (int i = 0; i < columns; i++) sqlite3_str_appendf(sql, "%sc%d", i > 0 ? ", " : "", i);
  sqlite3_str_appendf(sql, ") AS (SELECT * FROM \"%w\" WHERE 0", relation);
  for (size_t k = 0; k < sizeof texts / sizeof texts[0]; k++) {
    for (int i = 0; i < columns; i++)
      sqlite3_str_appendf(sql, "%s%Q", i > 0 ? ", " : " UNION ALL SELECT ", texts[k]);
  }
  sqlite3_str_appendall(sql, ") SELECT ");
  for (int i = 0; i < columns; i++) sqlite3_str_appendf(sql, "%scount(DISTINCT c%d)", i > 0 ? ", " : "", i);
  sqlite3_str_appendall(sql, " FROM probe");
  return sqlite3_str_finish(sql);
}

static const char *collation_of(int different) {
  return different == 5 ? "BINARY" : different == 4 ? "NOCASE" : different == 3 ? "RTRIM" : NULL;
}

static int read_collations(computed_table *t, const char *with, const char *relation) {
  sqlite3_stmt *query = NULL;
  int rc = database_prepare(t->owner->db, collation_query(with, relation, t->columns), &query);
  if (rc == SQLITE_OK) rc = sqlite3_step(query);
  if (rc == SQLITE_ROW) rc = SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < t->columns; i++) {
    t->column[i].collation = collation_of(sqlite3_column_int(query, i));
    if (t->column[i].collation == NULL) rc = SQLITE_NOLFS;
  }
  sqlite3_finalize(query);
  return rc;
}

/* The affinity that a declared type gives (SQLite's "Determination Of Column Affinity"), as a type that gives it. ANY
   is that of STRICT tables, which converts nothing. */
static const char *affinity(const char *declared) {
  static const struct {
    const char *part, *type;
  } rules[] = {{"%int%", "INTEGER"}, {"%char%", "TEXT"}, {"%clob%", "TEXT"},
               {"%text%", "TEXT"},   {"%blob%", ""},     {"any", ""},
               {"%real%", "REAL"},   {"%floa%", "REAL"}, {"%doub%", "REAL"}};
  if (declared == NULL || *declared == 0) return "";
  for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
    if (sqlite3_strlike(rules[i].part, declared, 0) == 0) return rules[i].type;
  }
  return "NUMERIC";
}

static int make_declaration(computed_table *t, sqlite3_stmt *query) {
  sqlite3_str *sql = sqlite3_str_new(NULL);
  for (int i = 0; i < t->columns; i++) {
    const char *name = sqlite3_column_name(query, i);
    sqlite3_str_appendf(sql, "%s\"%w\" %s COLLATE %s", i > 0 ? ", " : "CREATE TABLE computed (",
                        name == NULL ? "" : name, affinity(sqlite3_column_decltype(query, i)),
                        t->column[i].collation);
  }
  sqlite3_str_appendall(sql, ")");
  t->declaration = sqlite3_str_finish(sql);
  return t->declaration == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* The columns have no types, so that every value stays as it is. */
static int create_table(const computed_table *t, sqlite3_stmt **insert) {
  sqlite3_str *create = sqlite3_str_new(NULL), *marks = sqlite3_str_new(NULL);
  for (int i = 0; i < t->columns; i++) {
    sqlite3_str_appendf(create, "%sc%d COLLATE %s", i > 0 ? ", " : "", i, t->column[i].collation);
    sqlite3_str_appendall(marks, i > 0 ? ", ?" : "?");
  }
  char *columns = sqlite3_str_finish(create), *values = sqlite3_str_finish(marks);
  char *sql =
      columns == NULL || values == NULL ? NULL : sqlite3_mprintf("CREATE TABLE t%d (%s)", t->number, columns);
  int rc = sql == NULL ? SQLITE_NOMEM : sqlite3_exec(t->owner->kept, sql, NULL, NULL, NULL);
  if (rc == SQLITE_OK) {
    rc = database_prepare(t->owner->kept, sqlite3_mprintf("INSERT INTO t%d VALUES (%s)", t->number, values),
                          insert);
  }
  sqlite3_free(sql);
  sqlite3_free(columns);
  sqlite3_free(values);
  return rc;
}

/* Binds the value of a column, which stays where it is until the query goes on. */
static int bind_column(sqlite3_stmt *query, int i, sqlite3_stmt *insert) {
  switch (sqlite3_column_type(query, i)) {
    case SQLITE_INTEGER:
      return sqlite3_bind_int64(insert, i + 1, sqlite3_column_int64(query, i));
    case SQLITE_FLOAT:
      return sqlite3_bind_double(insert, i + 1, sqlite3_column_double(query, i));
    case SQLITE_TEXT: {
      const char *text = (const char *)sqlite3_column_text(query, i);
      if (text == NULL) return SQLITE_NOMEM;
      return sqlite3_bind_text(insert, i + 1, text, sqlite3_column_bytes(query, i), SQLITE_STATIC);
    }
    case SQLITE_BLOB:
      return sqlite3_bind_value(insert, i + 1, sqlite3_column_value(query, i));
    default:
      return sqlite3_bind_null(insert, i + 1);
  }
}

static int keep_row(computed_table *t, sqlite3_stmt *query, sqlite3_stmt *insert) {
  static const int holds[] = {[SQLITE_INTEGER] = HOLDS_NUMBERS,
                              [SQLITE_FLOAT] = HOLDS_NUMBERS,
                              [SQLITE_TEXT] = HOLDS_TEXTS,
                              [SQLITE_BLOB] = HOLDS_BLOBS,
                              [SQLITE_NULL] = 0};
  int rc = SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < t->columns; i++) {
    t->column[i].holds |= holds[sqlite3_column_type(query, i)];
    rc = bind_column(query, i, insert);
  }
  if (rc != SQLITE_OK) return rc;
  t->rows++;
  sqlite3_step(insert);
  return sqlite3_reset(insert); /* says what the step came to */
}

static int keep_rows(computed_table *t, sqlite3_stmt *query) {
  sqlite3_stmt *insert = NULL;
  int step = SQLITE_DONE, rc = create_table(t, &insert);
  while (rc == SQLITE_OK && (step = sqlite3_step(query)) == SQLITE_ROW) rc = keep_row(t, query, insert);
  sqlite3_finalize(insert);
  return rc == SQLITE_OK && step != SQLITE_DONE ? step : rc;
}

/* Its name has the address, for another owner may keep rows of a view of the same name. */
static int new_table(computed_rows *r, const char *relation, int columns, computed_table **out) {
  computed_table *t = sqlite3_malloc64(sizeof *t);
  if (t == NULL) return SQLITE_NOMEM;
  *t = (computed_table){.owner = r, .number = ++r->number, .columns = columns};
  t->name = sqlite3_mprintf("computed %s %p", relation, (void *)t);
  t->column = sqlite3_malloc64((sqlite3_uint64)columns * sizeof *t->column);
  if (t->name == NULL || t->column == NULL) {
    free_table(t);
    return SQLITE_NOMEM;
  }
  memset(t->column, 0, (size_t)columns * sizeof *t->column);
  *out = t;
  return SQLITE_OK;
}

static int fill_table(computed_table *t, const char *with, const char *relation, sqlite3_stmt *query) {
  int rc = read_collations(t, with, relation);
  if (rc == SQLITE_OK) rc = keep_rows(t, query);
  if (rc == SQLITE_OK) rc = make_declaration(t, query);
  return rc == SQLITE_OK ? sqlite3_create_module_v2(t->owner->db, t->name, &module, t, NULL) : rc;
}

int computed_rows_add(computed_rows *r, const char *with, const char *relation, const char **name) {
  sqlite3_stmt *query = NULL;
  computed_table *t = NULL;
  int rc = database_prepare(r->db, sqlite3_mprintf("%s SELECT * FROM \"%w\"", with, relation), &query);
  if (rc == SQLITE_OK) rc = new_table(r, relation, sqlite3_column_count(query), &t);
  if (rc == SQLITE_OK) rc = fill_table(t, with, relation, query);
  sqlite3_finalize(query);
  if (rc == SQLITE_OK) {
    t->next = r->tables;
    r->tables = t;
    *name = t->name;
  } else if (t != NULL) {
    free_table(t);
  }
  return rc;
}
