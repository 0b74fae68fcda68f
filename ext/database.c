#include "database.h"

#include <stdlib.h>
#include <string.h>

#include "args.h"

int database_prepare(sqlite3 *db, char *sql, sqlite3_stmt **statement) {
  if (sql == NULL) return SQLITE_NOMEM;
  int rc = sqlite3_prepare_v2(db, sql, -1, statement, NULL);
  sqlite3_free(sql);
  return rc;
}

int database_integer(sqlite3 *db, char *sql, int *value) {
  sqlite3_stmt *statement = NULL;
  int rc = database_prepare(db, sql, &statement);
  if (rc == SQLITE_OK) rc = sqlite3_step(statement);
  *value = rc == SQLITE_ROW ? sqlite3_column_int(statement, 0) : 0;
  sqlite3_finalize(statement);
  return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

int database_text(sqlite3 *db, char *sql, char **text) {
  sqlite3_stmt *statement = NULL;
  int rc = database_prepare(db, sql, &statement);
  if (rc == SQLITE_OK) rc = sqlite3_step(statement);
  if (rc == SQLITE_ROW && sqlite3_column_type(statement, 0) != SQLITE_NULL) {
    *text = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0));
    if (*text == NULL) rc = SQLITE_NOMEM;
  }
  sqlite3_finalize(statement);
  return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

int database_column_text(sqlite3_stmt *statement, int column, const char **text) {
  *text = "";
  if (sqlite3_column_type(statement, column) == SQLITE_NULL) return SQLITE_OK;
  *text = (const char *)sqlite3_column_text(statement, column);
  return *text == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

int database_each(sqlite3 *db, char *sql, database_row *row, void *context, char **error) {
  sqlite3_stmt *rows = NULL;
  int step = SQLITE_DONE;
  int rc = database_prepare(db, sql, &rows);
  while (rc == SQLITE_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) rc = row(context, rows, error);
  sqlite3_finalize(rows);
  return rc == SQLITE_OK && step != SQLITE_DONE ? step : rc;
}

static int has_object(sqlite3 *db, const char *schema, const char *name, int *found) {
  return database_integer(
      db, sqlite3_mprintf("SELECT 1 FROM \"%w\".sqlite_schema WHERE lower(name) = %Q", schema, name), found);
}

/* A row of the table airisk of the schema; *text stays NULL where there is no such table or row. */
static int read_identity(sqlite3 *db, const char *schema, const char *name, char **text) {
  int found = 0;
  int rc = database_integer(db,
                            sqlite3_mprintf("SELECT count(*) = 2 FROM pragma_table_info('airisk', %Q) WHERE name "
                                            "IN ('name', 'value')",
                                            schema),
                            &found);
  if (rc != SQLITE_OK || !found) return rc;
  return database_text(db, sqlite3_mprintf("SELECT value FROM \"%w\".airisk WHERE name = %Q", schema, name),
                       text);
}

int database_is(sqlite3 *db, const char *schema, database_kind *kind) {
  char *name = NULL;
  int application = 0, fails_closed = 0;
  *kind = DATABASE_OF_OTHERS;
  int rc = read_identity(db, schema, "application", &name);
  if (rc == SQLITE_OK && name == NULL) {
    rc = database_integer(db, sqlite3_mprintf("PRAGMA \"%w\".application_id", schema), &application);
    if (rc == SQLITE_OK) rc = has_object(db, schema, "disclosure", &fails_closed);
  }
  if (rc == SQLITE_OK && name != NULL && strcmp(name, AIRISK_APPLICATION) == 0) *kind = DATABASE_AIRISK;
  if (rc == SQLITE_OK && name != NULL && strcmp(name, SNAPSHOT_APPLICATION) == 0) *kind = DATABASE_SNAPSHOT;
  if (application == SNAPSHOT_ID) *kind = DATABASE_SNAPSHOT;
  if (application == APPLICATION_ID || fails_closed) *kind = DATABASE_AIRISK;
  sqlite3_free(name);
  return rc;
}

static int is_airisk(sqlite3 *db, const char *schema, int *found) {
  database_kind kind;
  int rc = database_is(db, schema, &kind);
  *found = kind == DATABASE_AIRISK;
  return rc;
}

/* The first schema that is an airisk database, in the order in which SQLite resolves names: main, then the
   attached databases. NULL when there is none. Temporary tables are no airisk database. */
static int find_schema(sqlite3 *db, char **schema) {
  sqlite3_stmt *list = NULL;
  int rc = sqlite3_prepare_v2(db, "PRAGMA database_list", -1, &list, NULL);
  while (rc == SQLITE_OK && *schema == NULL && (rc = sqlite3_step(list)) == SQLITE_ROW) {
    const char *name = (const char *)sqlite3_column_text(list, 1);
    int found = 0;
    rc = name == NULL ? SQLITE_NOMEM : SQLITE_OK;
    if (rc != SQLITE_OK || strcmp(name, "temp") == 0) continue;
    rc = is_airisk(db, name, &found);
    if (rc == SQLITE_OK && found) {
      *schema = sqlite3_mprintf("%s", name);
      if (*schema == NULL) rc = SQLITE_NOMEM;
    }
  }
  sqlite3_finalize(list);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static int version_error(const char *function, const char *schema, const char *version, char **error) {
  if (version == NULL) {
    return fail_with(error, sqlite3_mprintf("%s: database '%s' has tables of airisk, but no table airisk that tells "
                                            "its schema version; make migrate brings an older one to version %d",
                                            function, schema, SCHEMA_VERSION));
  }
  int is_older = atoi(version) > 0 && atoi(version) < SCHEMA_VERSION;
  return fail_with(error, sqlite3_mprintf("%s: this extension reads schema version %d, database '%s' has version "
                                          "%.100s%s",
                                          function, SCHEMA_VERSION, schema, version,
                                          is_older ? "; make migrate brings it up to date" : ""));
}

static int check_version(sqlite3 *db, const char *function, const char *schema, char **error) {
  char *version = NULL;
  char expected[16];
  sqlite3_snprintf(sizeof expected, expected, "%d", SCHEMA_VERSION);
  int rc = read_identity(db, schema, "schema_version", &version);
  if (rc == SQLITE_OK && (version == NULL || strcmp(version, expected) != 0)) {
    rc = version_error(function, schema, version, error);
  }
  sqlite3_free(version);
  return rc;
}

int database_schema(sqlite3 *db, const char *function, char **schema, char **error) {
  char *found = NULL;
  int rc = find_schema(db, &found);
  if (rc == SQLITE_OK && found == NULL) {
    rc = fail_with(
        error, sqlite3_mprintf("%s: this database has no airisk tables; read schema.sql first", function));
  }
  if (rc == SQLITE_OK) rc = check_version(db, function, found, error);
  if (rc == SQLITE_OK) {
    *schema = found;
  } else {
    sqlite3_free(found);
  }
  return rc;
}

static int check_views(sqlite3 *db, const char *function, const char *schema, char **error) {
  int found = 0;
  int rc = has_object(db, schema, "model_risk", &found);
  if (rc != SQLITE_OK || found) return rc;
  return fail_with(error,
                   sqlite3_mprintf("%s: this database has no airisk views; read views.sql first", function));
}

int database_check(sqlite3 *db, const char *function, const char *schema, char **error) {
  int rc = check_version(db, function, schema, error);
  return rc == SQLITE_OK ? check_views(db, function, schema, error) : rc;
}

int database_views(sqlite3 *db, const char *function, char **schema, char **error) {
  char *name = NULL;
  int rc = database_schema(db, function, &name, error);
  if (rc == SQLITE_OK) rc = check_views(db, function, name, error);
  if (rc == SQLITE_OK) {
    *schema = name;
  } else {
    sqlite3_free(name);
  }
  return rc;
}

int database_has(sqlite3 *db, const char *function, const char *schema, const char *table, const char *name,
                 char **error) {
  int found = 0;
  char *known = NULL;
  int rc = database_integer(
      db, sqlite3_mprintf("SELECT 1 FROM \"%w\".\"%w\" WHERE name = %Q", schema, table, name), &found);
  if (rc != SQLITE_OK || found) return rc;
  rc = database_text(db,
                     sqlite3_mprintf("SELECT group_concat(name, ', ') FROM (SELECT name FROM \"%w\".\"%w\" "
                                     "ORDER BY name COLLATE BINARY)",
                                     schema, table),
                     &known);
  if (rc != SQLITE_OK) return rc;
  rc = fail_with(error, sqlite3_mprintf("%s: no %s named '%.100s'; known: %s", function, table, name,
                                        known == NULL ? "none" : known));
  sqlite3_free(known);
  return rc;
}

int current_method(sqlite3 *db, const char *function, const char *schema, char **name, char **error) {
  int rc =
      database_text(db, sqlite3_mprintf("SELECT name FROM \"%w\".method WHERE is_current = 1", schema), name);
  if (rc == SQLITE_OK && *name == NULL) {
    rc = fail_with(error, sqlite3_mprintf("%s: no method is current; set method.is_current to 1 for one of "
                                          "them, or name one",
                                          function));
  }
  return rc;
}
