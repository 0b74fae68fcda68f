/* index_history(domain, schema): what was published of each model, edition by edition, and where the method changed.

     SELECT period, model, value, line, how FROM index_history('cyber') WHERE quantity = 'risk_index';

   Columns out: domain_id, domain, quantity ('capability', 'safety', 'risk_index'), line, edition, period, ends_on, method (of the
   line), model_id, model, value, is_break, way ('published', 'computed back', 'linked'), standard_error (of the shift of a linked
   value), how. Hidden columns, the arguments: domain_argument, schema.
   Columns as in: model_risk, monitored_domain.
   line      1: of the method that was published first; values of one line may be joined
   edition   that has the value
   period    of that edition
   ends_on   the last day of the period
   value     0..100; of a formula without a bound any number
   is_break  1: of a period in which a method comes in after another one
   how       where the value comes from, in words

   1. One row per domain, quantity, line, edition and model. The editions are those that are published, of a chain of corrections
      the last one. What was published always stands as it was published.
   2. A line is of one method, line 1 of the one that was published first: values of one line may be joined, values of two
      lines never. A period that was published under two methods is on both lines.
   3. Of a period that was not published under a method, but under one before it, a value on the line of the later method is
      computed back from the copies of the old edition, where the model has scores enough (index_score with the scenario key
      method). Where it has not, it is linked: the published value plus the mean shift of the models that have a value under both
      methods in the first period that was published under both, of at least smallest_overlap models. Where there is no such
      period either, there is no value, and no line crosses the break. `how` says which.
   4. A link leads from one method to another directly, never over a third. A linked value may lie outside of the scale. Risk
      indexes of a formula without a bound are not linked.
   5. is_break is 1 for what was published of a period in which a method comes in after another one.
   6. A missing or NULL argument: all domains. An unknown domain is an error that lists the known ones; a database without the
      schema or the views is an error, and so is a published edition whose copies are damaged.
   7. Rows come by domain, quantity, line, model (model_id), last day of the period.
   The view z_index_history says what the rows are. Time: that of one index_score per old period and later method. */
#include "database.h"
#include "index_functions.h"
#include "table_function.h"
#include "index/sql.h"

enum { DOMAIN_ID, DOMAIN_ARGUMENT = 15 };

static const char name[] = "index_history";

typedef struct cursor {
  table_cursor shared; /* its rows are those of the query */
  sqlite3_int64 domain_id;
  sqlite3_uint64 place; /* of the row among those of its domain */
} cursor;

static void clear(table_cursor *shared) {
  cursor *c = (cursor *)shared;
  c->domain_id = 0;
  c->place = 0;
}

/* Prepares the query of the rows, of one domain where one is asked for. */
static int prepare(table_cursor *c, char **error) {
  sqlite3 *db = table_cursor_database(c);
  sqlite3_value *asked = table_cursor_argument(c, DOMAIN_ARGUMENT);
  const char *schema = c->schema;
  char *domain = NULL;
  int rc = asked == NULL ? SQLITE_OK
                         : database_named(db, name, schema, "domain", (const char *)sqlite3_value_text(asked),
                                          &domain, error);
  if (rc == SQLITE_OK) {
    rc = database_prepare(db, sqlite3_mprintf(index_history_rows_sql, schema, domain, schema, domain),
                          &c->rows);
  }
  sqlite3_free(domain);
  return rc;
}

static int next(table_cursor *shared, char **error) {
  cursor *c = (cursor *)shared;
  database_within outer = database_enter(table_cursor_database(shared), shared->schema, NULL);
  int rc = table_cursor_step(shared, error);
  database_leave(outer);
  if (rc != SQLITE_OK || shared->is_at_end) return rc;
  sqlite3_int64 domain_id = sqlite3_column_int64(shared->rows, DOMAIN_ID);
  c->place = domain_id == c->domain_id ? c->place + 1 : 0;
  c->domain_id = domain_id;
  return SQLITE_OK;
}

static int begin(table_cursor *c, char **error) {
  int rc = prepare(c, error);
  return rc == SQLITE_OK ? next(c, error) : rc;
}

/* The same in a scan of one domain and of all: SQLite knows by it the rows that it has seen. */
static sqlite3_int64 rowid(table_cursor *shared) {
  const cursor *c = (const cursor *)shared;
  return (sqlite3_int64)((sqlite3_uint64)c->domain_id << 32 | c->place);
}

static const table_function function = {
    .asked_as = {.name = name, .first_argument = DOMAIN_ARGUMENT, .arguments = 2},
    .declaration = index_history_sql,
    .cursor_size = sizeof(cursor),
    .rows = 1000,
    .cost = 1e7, /* so that a join scans it once */
};

static const table_methods methods = {
    .begin = begin,
    .next = next,
    .column = table_cursor_column,
    .rowid = rowid,
    .clear = clear,
};

static const table_registration registration = {.function = &function, .methods = &methods};

int register_index_history(sqlite3 *db, connection *c) {
  (void)c;
  return table_function_register(db, &registration);
}
