/* Which edition the views of this connection speak of.

     use_edition(name, scenario)   chooses the edition of this connection's views, from the next statement on; NULL: the current one
     edition_name()                the edition that the views speak of
     edition_scenario(key, name)   the scenario that use_edition chose, or what it says of a key

     SELECT use_edition('2025Q2');
     SELECT use_edition('2025Q3', '{"beta_open": 0.8}');
     SELECT use_edition(NULL);
     SELECT edition_name(), edition_scenario(), edition_scenario('beta_open');

   name                   of an edition, or of a method that only one edition has
   edition_scenario.name  a name below the key
   scenario               a JSON object that changes what it is computed from; left out: nothing
   key                    of the scenario, like 'beta_open'

   1. use_edition chooses an edition for this connection, from the next statement on, and gives its name. NULL goes back to the
      current edition, whose name it gives, NULL where there is none. A method's name is taken for an edition's where only
      one edition has it. A statement may call it, no view or trigger of a database.
   2. scenario changes what the edition is computed from (scenario.c); it ends with the next use_edition.
   3. edition_name() is the edition that holds: the one chosen, else the current one; NULL where none is. One that was chosen
      and is there no more is an error, and so is a published one without its copies: every view of an edition asks here first.
   4. edition_scenario() is the scenario that holds, NULL: none. edition_scenario(key) is what it says of the key, and
      edition_scenario(key, name) what it says of the name below the key, without regard to case, or 1 where the key holds a
      list with the name; NULL: nothing.
   5. An unknown edition is an error that lists the known ones, and nothing is chosen.
   O(1), but a scenario is tried at once, on the edition without its scores. */
#include "args.h"
#include "connection.h"
#include "database.h"
#include "index.h"
#include "index_functions.h"
#include "private.h"
#include "statement.h"
#include "index/sql.h"

static int check_texts(int n, sqlite3_value **values, char **error) {
  static const char *const arguments[] = {"name", "scenario"};
  for (int i = 0; i < n; i++) {
    int type = sqlite3_value_type(values[i]);
    if (type == SQLITE_NULL) continue;
    if (type != SQLITE_TEXT) {
      return fail_with(error,
                       argument_message("use_edition", arguments[i], "must be a text or NULL", values[i]));
    }
    if (sqlite3_value_text(values[i]) == NULL) return SQLITE_NOMEM;
  }
  return SQLITE_OK;
}

/* What a scenario makes of the edition, to see that it is one. */
static int try_scenario(sqlite3 *db, connection *c, const char *schema, const char *edition,
                        const char *scenario, char **error) {
  index_question asked = {.db = db,
                          .connection = c,
                          .function = "use_edition",
                          .schema = schema,
                          .edition = edition,
                          .scenario = scenario};
  index_edition *tried = NULL;
  char *method = NULL;
  int rc = index_open(&asked, &tried, error);
  index_close(tried);
  if (rc == SQLITE_OK) rc = index_scenario_method(&asked, scenario, &method, error);
  if (rc == SQLITE_OK && method != NULL) {
    rc = fail_with(
        error,
        sqlite3_mprintf("use_edition: scenario: method is a key for a table function alone, as in "
                        "index_score('%s', '{\"method\": \"%s\"}'), since the views explain the numbers "
                        "by the edition's own method; an edition of its own has another one",
                        edition, method));
  }
  sqlite3_free(method);
  return rc;
}

static int choose(sqlite3_context *context, const char *asked, const char *scenario, char **name,
                  char **error) {
  sqlite3 *db = sqlite3_context_db_handle(context);
  connection *c = sqlite3_user_data(context);
  char *schema = NULL;
  int rc = database_schema(db, "use_edition", NULL, &schema, error);
  if (rc == SQLITE_OK && asked != NULL) rc = database_edition(db, "use_edition", schema, asked, name, error);
  if (rc == SQLITE_OK && asked == NULL) rc = database_current_edition(db, schema, name);
  if (rc == SQLITE_OK && scenario != NULL) rc = try_scenario(db, c, schema, *name, scenario, error);
  if (rc == SQLITE_OK) rc = connection_choose(c, context, asked == NULL ? NULL : *name, scenario);
  sqlite3_free(schema);
  return rc;
}

static void use_edition(sqlite3_context *context, int n, sqlite3_value **values) {
  char *name = NULL, *error = NULL;
  int rc = check_texts(n, values, &error);
  if (rc == SQLITE_OK) {
    rc = choose(context, (const char *)sqlite3_value_text(values[0]),
                n < 2 ? NULL : (const char *)sqlite3_value_text(values[1]), &name, &error);
  }
  if (rc == SQLITE_OK) {
    sqlite3_result_text(context, name, -1, SQLITE_TRANSIENT);
  } else {
    report_error(context, rc, error);
  }
  sqlite3_free(name);
}

/* The edition that was chosen, under its name of now. */
static int chosen_name(sqlite3 *db, const char *schema, const char *chosen, char **name, char **error) {
  int rc = database_edition(db, "edition_name", schema, chosen, name, error);
  return rc == SQLITE_ERROR ? index_explain_choice(error) : rc;
}

/* The edition of the query that runs, the one chosen, or the current one. *name is freed by the caller. */
static int name_that_holds(sqlite3 *db, connection *c, char **name, char **error) {
  char *schema = NULL;
  const char *entered = database_entered_edition(db), *chosen = connection_edition(c);
  if (entered != NULL) {
    *name = sqlite3_mprintf("%s", entered);
    return *name == NULL ? SQLITE_NOMEM : SQLITE_OK;
  }
  int rc = database_schema(db, "edition_name", NULL, &schema, error);
  if (rc == SQLITE_OK && chosen != NULL) rc = chosen_name(db, schema, chosen, name, error);
  if (rc == SQLITE_OK && chosen == NULL) rc = database_current_edition(db, schema, name);
  if (rc == SQLITE_OK && *name != NULL) rc = database_copies(db, "edition_name", schema, *name, error);
  sqlite3_free(schema);
  return rc;
}

/* A view asks many times. */
static void edition_name(sqlite3_context *context, int n, sqlite3_value **values) {
  (void)n, (void)values;
  char *name = statement_kept(context, STATEMENT_EDITION), *error = NULL;
  if (name != NULL) {
    sqlite3_result_text(context, name, -1, SQLITE_TRANSIENT);
    return;
  }
  int rc = name_that_holds(sqlite3_context_db_handle(context), sqlite3_user_data(context), &name, &error);
  if (rc != SQLITE_OK) {
    report_error(context, rc, error);
  } else {
    sqlite3_result_text(context, name, -1, SQLITE_TRANSIENT);
  }
  statement_keep(context, STATEMENT_EDITION, name);
}

/* What the scenario says of a key, or of a name below it. */
static int scenario_value(sqlite3_context *context, const char *scenario, int n, sqlite3_value **values) {
  static const char of_key[] = "SELECT value FROM json_each(?1) WHERE key = ?2 ORDER BY id DESC LIMIT 1";
  sqlite3_stmt *row = NULL;
  int rc = sqlite3_prepare_v2(sqlite3_context_db_handle(context), n == 1 ? of_key : scenario_value_sql, -1,
                              &row, NULL);
  if (rc == SQLITE_OK) rc = sqlite3_bind_text(row, 1, scenario, -1, SQLITE_TRANSIENT);
  for (int i = 0; rc == SQLITE_OK && i < n; i++) rc = sqlite3_bind_value(row, i + 2, values[i]);
  if (rc == SQLITE_OK) rc = sqlite3_step(row);
  if (rc == SQLITE_ROW) sqlite3_result_value(context, sqlite3_column_value(row, 0));
  sqlite3_finalize(row);
  return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* A query about another edition has none: a scenario goes with the edition that was chosen. */
static void edition_scenario(sqlite3_context *context, int n, sqlite3_value **values) {
  const char *scenario = connection_scenario(sqlite3_user_data(context));
  if (scenario == NULL || database_entered_edition(sqlite3_context_db_handle(context)) != NULL) return;
  if (n == 0) {
    sqlite3_result_text(context, scenario, -1, SQLITE_TRANSIENT);
    return;
  }
  int rc = scenario_value(context, scenario, n, values);
  if (rc != SQLITE_OK) report_error(context, rc, NULL);
}

static const struct {
  const char *name;
  int arguments, flags;
  void (*function)(sqlite3_context *, int, sqlite3_value **);
} functions[] = {
    {"use_edition", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, use_edition},
    {"use_edition", 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, use_edition},
    {"edition_name", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, edition_name},
    {"edition_scenario", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, edition_scenario},
    {"edition_scenario", 1, SQLITE_UTF8 | SQLITE_INNOCUOUS, edition_scenario},
    {"edition_scenario", 2, SQLITE_UTF8 | SQLITE_INNOCUOUS, edition_scenario},
};
enum { FUNCTIONS = sizeof functions / sizeof functions[0] };

int register_use_edition(sqlite3 *db, connection *c) {
  for (int i = 0; i < FUNCTIONS; i++) {
    int rc = sqlite3_create_function_v2(db, functions[i].name, functions[i].arguments, functions[i].flags,
                                        connection_share(c), functions[i].function, NULL, NULL,
                                        connection_release);
    if (rc != SQLITE_OK) return rc;
  }
  return SQLITE_OK;
}

void unregister_use_edition(sqlite3 *db) {
  for (int i = 0; i < FUNCTIONS; i++) {
    sqlite3_create_function_v2(db, functions[i].name, functions[i].arguments, SQLITE_UTF8, NULL, NULL, NULL,
                               NULL, NULL);
  }
}
