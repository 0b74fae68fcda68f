/* parameter_value(name): the value of a parameter as the edition in use has it.

     SELECT model FROM monitored_score WHERE score > parameter_value('strong_score');

   name  of the parameter

   1. Of an open edition from the table parameter, of a published one as it was at publication (view z_parameter).
   2. A name that is none is an error that lists the names. NULL for NULL, and where no edition is in use.
   Constant within a statement, which is what SQLITE_DETERMINISTIC promises. A statement reads the parameters once, whichever and however
   often it asks. */
#include <string.h>

#include "airisk.h"
#include "args.h"
#include "database.h"
#include "statement.h"

static const char function_name[] = "parameter_value";

enum { NAME_SIZE = 64 }; /* the longest of ours has 20 bytes; the table takes no others */

typedef struct parameter {
  char name[NAME_SIZE];
  double value;
} parameter;

/* In the order of their names; of an edition that is in use there are some. */
typedef struct parameters {
  int n, room;
  parameter all[];
} parameters;

static int add_parameter(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  parameters **p = context;
  const char *name;
  int n = *p == NULL ? 0 : (*p)->n, room = *p == NULL ? 0 : (*p)->room;
  int rc = database_column_text(row, 0, &name);
  if (rc != SQLITE_OK) return rc;
  if (n == room) {
    room = room == 0 ? 64 : 2 * room;
    parameters *moved = sqlite3_realloc64(*p, sizeof *moved + (size_t)room * sizeof(parameter));
    if (moved == NULL) return SQLITE_NOMEM;
    *p = moved;
    moved->room = room;
  }
  sqlite3_snprintf(NAME_SIZE, (*p)->all[n].name, "%s", name);
  (*p)->all[n].value = sqlite3_column_double(row, 1);
  (*p)->n = n + 1;
  return SQLITE_OK;
}

/* *read, freed by the caller with sqlite3_free, is NULL where no edition is in use. */
static int read_parameters(sqlite3 *db, parameters **read, char **error) {
  char *schema = NULL;
  int rc = database_views(db, function_name, NULL, &schema, error);
  if (rc == SQLITE_OK) {
    rc = database_each(db, function_name,
                       sqlite3_mprintf("SELECT name, value FROM \"%w\".z_parameter ORDER BY name", schema),
                       add_parameter, read, error);
  }
  sqlite3_free(schema);
  return rc;
}

static int unknown_name(const parameters *p, const char *asked, char **error) {
  sqlite3_str *known = sqlite3_str_new(NULL);
  for (int i = 0; i < p->n; i++) sqlite3_str_appendf(known, "%s%s", i > 0 ? ", " : "", p->all[i].name);
  char *names = sqlite3_str_finish(known);
  if (names == NULL) return SQLITE_NOMEM;
  int rc = fail_with(
      error, sqlite3_mprintf("%s: no parameter named '%.100s'; known: %s", function_name, asked, names));
  sqlite3_free(names);
  return rc;
}

static int answer(sqlite3_context *context, const parameters *p, const char *asked, char **error) {
  if (p == NULL) return SQLITE_OK;
  for (int i = 0; i < p->n; i++) {
    if (strcmp(p->all[i].name, asked) != 0) continue;
    sqlite3_result_double(context, p->all[i].value);
    return SQLITE_OK;
  }
  return unknown_name(p, asked, error);
}

static void parameter_value(sqlite3_context *context, int n, sqlite3_value **values) {
  parameters *read = NULL, *kept = statement_kept(context, STATEMENT_PARAMETERS);
  char *error = NULL;
  if (any_null(n, values)) return;
  const char *asked = (const char *)sqlite3_value_text(values[0]);
  int rc = asked == NULL ? SQLITE_NOMEM : SQLITE_OK;
  if (rc == SQLITE_OK && kept == NULL)
    rc = read_parameters(sqlite3_context_db_handle(context), &read, &error);
  if (rc == SQLITE_OK) rc = answer(context, kept == NULL ? read : kept, asked, &error);
  if (kept == NULL) statement_keep(context, STATEMENT_PARAMETERS, read);
  if (rc != SQLITE_OK) report_error(context, rc, error);
}

int register_parameter_value(sqlite3 *db) {
  return sqlite3_create_function_v2(db, function_name, 1, FUNCTION_FLAGS, NULL, parameter_value, NULL, NULL,
                                    NULL);
}
