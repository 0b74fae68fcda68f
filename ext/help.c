/* help(name, schema): what there is to ask, and how it is asked.

     SELECT * FROM help();
     SELECT * FROM help('model_risk');
     SELECT name, meaning FROM help WHERE kind = 'aggregate';

   Columns out: name, kind, type, meaning. Hidden columns, the arguments: name_argument, schema (the airisk database where several are
   open).
   name           of the object, or of its column
   kind           what it is
   type           of a column
   meaning        the question that it answers, or what it holds
   name_argument  name of a view, table or function; NULL: all of them

   1. One row per view, table and function that people use, with its kind and the question that it answers, where no name is given.
      First the views that a report has a sheet of, in its order; then the other views, the entry views, table functions,
      functions, aggregates and tables, each by name.
   2. With a name, in any case: a row with its question, rows of the kinds 'row' (what a row of it is), 'notes' and 'example', then a row
      for each column and argument in its order: name, kind (sql/publish/column_kind.sql), type and meaning.
   3. A name that is none is an error that lists the nearest ones; a database without the schema or the views is an error.
   Everything comes from the table catalogue, which views.sql fills. One read of it. */
#include <string.h>

#include "airisk.h"
#include "args.h"
#include "database.h"
#include "table_function.h"
#include "sql.h"

enum { NAME, KIND, TYPE, MEANING, NAME_ARGUMENT };

static const char called[] = "help";

static const char declaration[] =
    "CREATE TABLE x(name TEXT COLLATE NOCASE, kind TEXT, type TEXT, meaning TEXT, name_argument HIDDEN, schema HIDDEN)";

enum { NEAR_NAMES = 5, LONGEST_NAME = 64 };

/* How many letters must be put in, taken out or changed to make the one of the other (Levenshtein 1966), in any case; b has at most
   LONGEST_NAME. */
static int distance(const char *a, const char *b) {
  int row[LONGEST_NAME + 1];
  int n = (int)strlen(b);
  for (int j = 0; j <= n; j++) row[j] = j;
  for (; *a != 0; a++) {
    int before = row[0]++; /* of the row above, one to the left */
    for (int j = 0; j < n; j++) {
      int changed = before + (sqlite3_strnicmp(a, &b[j], 1) != 0);
      int shortest = row[j + 1] < row[j] ? row[j + 1] + 1 : row[j] + 1;
      before = row[j + 1];
      row[j + 1] = changed < shortest ? changed : shortest;
    }
  }
  return row[n];
}

/* The names nearest to one that is asked for, nearest first. */
typedef struct nearest {
  const char *asked;
  struct {
    char name[LONGEST_NAME + 1];
    int distance;
  } list[NEAR_NAMES];
  int n;
} nearest;

/* A name that has what is asked for in it is near; another one is when most letters are the same. */
static int add_near(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  nearest *near = context;
  const char *name;
  int at = near->n;
  int rc = database_column_text(row, 0, &name);
  if (rc != SQLITE_OK || strlen(name) > LONGEST_NAME) return rc;
  int length = (int)strlen(near->asked);
  int far = length > 0 && strstr(name, near->asked) != NULL ? 1 : distance(near->asked, name);
  if (far > 1 && far > length / 3) return SQLITE_OK;
  for (; at > 0 && near->list[at - 1].distance > far; at--) {
    if (at < NEAR_NAMES) near->list[at] = near->list[at - 1];
  }
  if (at == NEAR_NAMES) return SQLITE_OK;
  sqlite3_snprintf(sizeof near->list[at].name, near->list[at].name, "%s", name);
  near->list[at].distance = far;
  if (near->n < NEAR_NAMES) near->n++;
  return SQLITE_OK;
}

static int refuse_name(sqlite3 *db, const char *schema, const char *asked, char **error) {
  nearest near = {.asked = asked};
  int rc = database_each(
      db, called,
      sqlite3_mprintf("SELECT object FROM \"%w\".catalogue WHERE position = 0 ORDER BY object", schema),
      add_near, &near, error);
  if (rc != SQLITE_OK) return rc;
  sqlite3_str *names = sqlite3_str_new(db);
  for (int i = 0; i < near.n; i++)
    sqlite3_str_appendf(names, "%s%s", i > 0 ? ", " : "; near it: ", near.list[i].name);
  rc = sqlite3_str_errcode(names);
  char *list = sqlite3_str_finish(names);
  if (rc == SQLITE_OK) {
    rc = fail_with(
        error, sqlite3_mprintf(
                   "help: no view, table or function is named '%.100s'%s; all of them: SELECT * FROM help()",
                   asked, list == NULL ? "" : list));
  }
  sqlite3_free(list);
  return rc;
}

/* The object of that name in any case. */
static int find_object(sqlite3 *db, const char *schema, sqlite3_value *value, char **object, char **error) {
  const char *asked = (const char *)sqlite3_value_text(value);
  if (sqlite3_value_type(value) != SQLITE_TEXT) {
    return fail_with(
        error, argument_message(called, "name", "must be the name of a view, table or function", value));
  }
  int rc = database_text(
      db,
      sqlite3_mprintf("SELECT object FROM \"%w\".catalogue WHERE position = 0 AND object = %Q COLLATE NOCASE",
                      schema, asked),
      object);
  return rc == SQLITE_OK && *object == NULL ? refuse_name(db, schema, asked, error) : rc;
}

static int begin(table_cursor *c, char **error) {
  sqlite3 *db = table_cursor_database(c);
  sqlite3_value *asked = table_cursor_argument(c, NAME_ARGUMENT);
  char *object = NULL;
  int rc = asked == NULL ? SQLITE_OK : find_object(db, c->schema, asked, &object, error);
  if (rc == SQLITE_OK) {
    rc = database_prepare(db,
                          asked == NULL ? sqlite3_mprintf(help_objects_sql, c->schema)
                                        : sqlite3_mprintf(help_object_sql, c->schema, object),
                          &c->rows);
  }
  sqlite3_free(object);
  rc = database_failed(db, called, rc, error);
  return rc == SQLITE_OK ? table_cursor_step(c, error) : rc;
}

static const table_function function = {
    .asked_as = {.name = called, .first_argument = NAME_ARGUMENT, .arguments = 2},
    .declaration = declaration,
    .cursor_size = sizeof(table_cursor),
    .rows = 200,
    .cost = 400,
};

static const table_methods methods = {
    .begin = begin, .next = table_cursor_step, .column = table_cursor_column};

static const table_registration registration = {.function = &function, .methods = &methods};

int register_help(sqlite3 *db) { return table_function_register(db, &registration); }
