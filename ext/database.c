#include "database.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "args.h"
#include "sql.h"

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
    const char *read;
    if (database_column_text(statement, 0, &read) == SQLITE_OK) *text = sqlite3_mprintf("%s", read);
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

double database_column_number(sqlite3_stmt *statement, int column) {
  return sqlite3_column_type(statement, column) == SQLITE_NULL ? NAN
                                                               : sqlite3_column_double(statement, column);
}

int database_failed(sqlite3 *db, const char *function, int rc, char **error) {
  if (rc == SQLITE_OK || rc == SQLITE_NOMEM || *error != NULL) return rc;
  int is_message_of_rc = rc != SQLITE_INTERRUPT && (sqlite3_errcode(db) & 0xFF) == (rc & 0xFF);
  *error = sqlite3_mprintf("%s: %s", function, is_message_of_rc ? sqlite3_errmsg(db) : sqlite3_errstr(rc));
  return *error == NULL ? SQLITE_NOMEM : rc;
}

int database_each(sqlite3 *db, const char *function, char *sql, database_row *row, void *context,
                  char **error) {
  sqlite3_stmt *rows = NULL;
  int step = SQLITE_DONE;
  int rc = database_prepare(db, sql, &rows);
  while (rc == SQLITE_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) rc = row(context, rows, error);
  if (rc == SQLITE_OK && step != SQLITE_DONE) rc = step;
  rc = database_failed(db, function, rc, error);
  sqlite3_finalize(rows);
  return rc;
}

/* What the table function that is running reads, for what it asks of other functions: in this thread, since its inner
   query runs within its call. */
static _Thread_local database_within within;

database_within database_enter(sqlite3 *db, const char *schema, const char *edition) {
  database_within outer = within;
  within = (database_within){db, schema, edition};
  return outer;
}

const char *database_entered_edition(sqlite3 *db) { return within.db == db ? within.edition : NULL; }

void database_leave(database_within outer) { within = outer; }

static int has_table(sqlite3 *db, const char *schema, const char *name, int *found) {
  return database_integer(
      db,
      sqlite3_mprintf(
          "SELECT 1 FROM \"%w\".sqlite_schema WHERE type IN ('table', 'view') AND name = %Q COLLATE NOCASE",
          schema, name),
      found);
}

/* A value of the table airisk; *value stays NULL where there is no such row, or the table is somebody else's. */
static int read_mark(sqlite3 *db, const char *schema, const char *name, char **value) {
  int found = 0, columns = 0;
  int rc = has_table(db, schema, "airisk", &found);
  if (rc == SQLITE_OK && found) {
    rc = database_integer(
        db,
        sqlite3_mprintf(
            "SELECT count(*) FROM pragma_table_info('airisk', %Q) WHERE name IN ('name', 'value')", schema),
        &columns);
  }
  if (rc != SQLITE_OK || columns != 2) return rc;
  return database_text(db, sqlite3_mprintf("SELECT value FROM \"%w\".airisk WHERE name = %Q", schema, name),
                       value);
}

/* What the pragmas say: of a database that has no table airisk. */
static int kind_of_file(sqlite3 *db, const char *schema, database_kind *kind) {
  int application = 0, withholds = 0;
  int rc = database_integer(db, sqlite3_mprintf("PRAGMA \"%w\".application_id", schema), &application);
  if (rc == SQLITE_OK) rc = has_table(db, schema, "disclosure", &withholds);
  if (application == APPLICATION_ID) {
    *kind = DATABASE_AIRISK;
  } else if (application == SNAPSHOT_ID) {
    *kind = DATABASE_SNAPSHOT;
  } else if (withholds) {
    *kind = DATABASE_UNMARKED;
  }
  return rc;
}

int database_is(sqlite3 *db, const char *schema, database_kind *kind) {
  char *application = NULL;
  *kind = DATABASE_OF_OTHERS;
  int rc = read_mark(db, schema, "application", &application);
  if (rc == SQLITE_OK && application != NULL && strcmp(application, AIRISK_APPLICATION) == 0) {
    *kind = DATABASE_AIRISK;
  } else if (rc == SQLITE_OK && application != NULL && strcmp(application, SNAPSHOT_APPLICATION) == 0) {
    *kind = DATABASE_SNAPSHOT;
  } else if (rc == SQLITE_OK) {
    rc = kind_of_file(db, schema, kind);
  }
  sqlite3_free(application);
  return rc;
}

/* version NULL: the database does not tell. */
static int version_error(const char *function, const char *schema, const char *version, char **error) {
  if (version == NULL) {
    return fail_with(error,
                     sqlite3_mprintf("%s: database '%s' has tables of airisk, but no table airisk that tells "
                                     "its schema version; make migrate brings an older one to version %d",
                                     function, schema, SCHEMA_VERSION));
  }
  int is_older = atoi(version) > 0 && atoi(version) < SCHEMA_VERSION;
  return fail_with(error,
                   sqlite3_mprintf("%s: this extension reads schema version %d, database '%s' has version "
                                   "%.100s%s",
                                   function, SCHEMA_VERSION, schema, version,
                                   is_older ? "; make migrate brings it up to date" : ""));
}

int database_unmarked(const char *function, const char *schema, char **error) {
  return version_error(function, schema, NULL, error);
}

static int check_version(sqlite3 *db, const char *function, const char *schema, char **error) {
  char *version = NULL;
  char expected[16];
  sqlite3_snprintf(sizeof expected, expected, "%d", SCHEMA_VERSION);
  int rc = read_mark(db, schema, "schema_version", &version);
  if (rc == SQLITE_OK && (version == NULL || strcmp(version, expected) != 0)) {
    rc = version_error(function, schema, version, error);
  }
  sqlite3_free(version);
  return rc;
}

/* What stands in PRAGMA database_list, but for the temporary database. */
typedef struct databases {
  sqlite3 *db;
  int airisk;       /* databases of airisk */
  char *first;      /* of them; freed by clear_found, as all below */
  char *unmarked;   /* one that may be */
  sqlite3_str *all; /* the names of those of airisk */
} databases;

static void clear_found(databases *f) {
  sqlite3_free(f->first);
  sqlite3_free(f->unmarked);
  sqlite3_free(sqlite3_str_finish(f->all));
}

static int keep_first(char **kept, const char *name) {
  if (*kept == NULL) *kept = sqlite3_mprintf("%s", name);
  return *kept == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

static int find_database(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  databases *f = context;
  const char *name;
  database_kind kind;
  int rc = database_column_text(row, 1, &name);
  if (rc != SQLITE_OK || strcmp(name, "temp") == 0) return rc;
  rc = database_is(f->db, name, &kind);
  if (rc == SQLITE_OK && kind == DATABASE_UNMARKED) rc = keep_first(&f->unmarked, name);
  if (rc != SQLITE_OK || kind != DATABASE_AIRISK) return rc;
  sqlite3_str_appendf(f->all, "%s%s", f->airisk++ > 0 ? ", " : "", name);
  rc = sqlite3_str_errcode(f->all);
  return rc == SQLITE_OK ? keep_first(&f->first, name) : rc;
}

/* What is wrong with what was found. */
static int check_found(const databases *f, const char *function, char **error) {
  if (f->airisk == 1) return SQLITE_OK;
  if (f->airisk > 1) {
    return fail_with(
        error,
        sqlite3_mprintf(
            "%s: several airisk databases are open (%s), and a view can read only one: DETACH the others, "
            "or name it to a table function, as in FROM pareto_frontier('cyber') WHERE schema = '%s'; "
            "two quarters belong in one database",
            function, sqlite3_str_value(f->all), f->first));
  }
  if (f->unmarked != NULL) return database_unmarked(function, f->unmarked, error);
  return fail_with(
      error, sqlite3_mprintf("%s: this database has no airisk tables; read schema.sql first", function));
}

int database_only(sqlite3 *db, const char *function, char **schema, char **error) {
  databases f = {.db = db, .all = sqlite3_str_new(db)};
  int rc = database_each(db, function, sqlite3_mprintf("PRAGMA database_list"), find_database, &f, error);
  if (rc == SQLITE_OK) rc = check_found(&f, function, error);
  if (rc == SQLITE_OK) {
    *schema = f.first;
    f.first = NULL;
  }
  clear_found(&f);
  return rc;
}

/* The database of that name, as it is written in PRAGMA database_list. */
static int named_database(sqlite3 *db, const char *function, const char *asked, char **schema, char **error) {
  char *open = NULL;
  database_kind kind = DATABASE_UNMARKED;
  int rc = database_text(
      db, sqlite3_mprintf("SELECT name FROM pragma_database_list WHERE name = %Q COLLATE NOCASE", asked),
      schema);
  if (rc == SQLITE_OK && *schema == NULL) {
    rc = database_text(
        db, sqlite3_mprintf("SELECT group_concat(name, ', ') FROM pragma_database_list WHERE name <> 'temp'"),
        &open);
    if (rc == SQLITE_OK) {
      rc = fail_with(error, sqlite3_mprintf("%s: no database is open by the schema name '%.100s'; open: %s",
                                            function, asked, open));
    }
    sqlite3_free(open);
  }
  if (rc == SQLITE_OK) rc = database_is(db, *schema, &kind);
  if (rc != SQLITE_OK || kind == DATABASE_AIRISK) return rc;
  if (kind == DATABASE_UNMARKED) return database_unmarked(function, *schema, error);
  return fail_with(error, sqlite3_mprintf("%s: database '%s' has no airisk tables", function, *schema));
}

int database_schema(sqlite3 *db, const char *function, const char *asked, char **schema, char **error) {
  char *name = NULL;
  int rc;
  if (asked != NULL) {
    rc = named_database(db, function, asked, &name, error);
  } else if (within.db == db) {
    name = sqlite3_mprintf("%s", within.schema);
    rc = name == NULL ? SQLITE_NOMEM : SQLITE_OK;
  } else {
    rc = database_only(db, function, &name, error);
  }
  if (rc == SQLITE_OK) rc = check_version(db, function, name, error);
  if (rc == SQLITE_OK) {
    *schema = name;
  } else {
    sqlite3_free(name);
  }
  return rc;
}

static int check_views(sqlite3 *db, const char *function, const char *schema, char **error) {
  int found = 0;
  int rc = has_table(db, schema, "model_risk", &found);
  if (rc != SQLITE_OK || found) return rc;
  return fail_with(error,
                   sqlite3_mprintf("%s: this database has no airisk views; read views.sql first", function));
}

int database_check(sqlite3 *db, const char *function, const char *schema, char **error) {
  int rc = check_version(db, function, schema, error);
  return rc == SQLITE_OK ? check_views(db, function, schema, error) : rc;
}

int database_views(sqlite3 *db, const char *function, const char *asked, char **schema, char **error) {
  char *name = NULL;
  int rc = database_schema(db, function, asked, &name, error);
  if (rc == SQLITE_OK) rc = check_views(db, function, name, error);
  if (rc == SQLITE_OK) {
    *schema = name;
  } else {
    sqlite3_free(name);
  }
  return rc;
}

int database_named(sqlite3 *db, const char *function, const char *schema, const char *table,
                   const char *asked, char **name, char **error) {
  char *known = NULL;
  int rc = database_text(
      db,
      sqlite3_mprintf("SELECT name FROM \"%w\".\"%w\" WHERE name = %Q COLLATE NOCASE", schema, table, asked),
      name);
  if (rc != SQLITE_OK || *name != NULL) return rc;
  rc = database_text(
      db,
      sqlite3_mprintf(
          "SELECT group_concat(name, ', ') FROM (SELECT name FROM \"%w\".\"%w\" ORDER BY name COLLATE BINARY)",
          schema, table),
      &known);
  if (rc != SQLITE_OK) return rc;
  rc = fail_with(error, sqlite3_mprintf("%s: no %s named '%.100s'; known: %s", function, table, asked,
                                        known == NULL ? "none" : known));
  sqlite3_free(known);
  return rc;
}

int database_parameter(sqlite3 *db, const char *function, const char *schema, const char *edition,
                       const char *name, double *value, char **error) {
  sqlite3_stmt *row = NULL;
  database_within outer = database_enter(db, schema, edition);
  int rc = database_prepare(
      db, sqlite3_mprintf("SELECT value FROM \"%w\".z_parameter WHERE name = %Q", schema, name), &row);
  if (rc == SQLITE_OK) rc = sqlite3_step(row);
  database_leave(outer);
  if (rc == SQLITE_ROW) *value = sqlite3_column_double(row, 0);
  sqlite3_finalize(row);
  if (rc == SQLITE_ROW) return SQLITE_OK;
  return rc == SQLITE_DONE ? fail_with(error, sqlite3_mprintf("%s: edition '%s' has no parameter '%s'",
                                                              function, edition, name))
                           : rc;
}

int database_current_edition(sqlite3 *db, const char *schema, char **name) {
  return database_text(db, sqlite3_mprintf("SELECT name FROM \"%w\".edition WHERE is_current = 1", schema),
                       name);
}

int current_edition(sqlite3 *db, const char *function, const char *schema, char **name, char **error) {
  int rc = database_current_edition(db, schema, name);
  if (rc == SQLITE_OK && *name == NULL) {
    rc = fail_with(error, sqlite3_mprintf("%s: no edition is current; set edition.is_current to 1 for one of "
                                          "them, or name one",
                                          function));
  }
  return rc;
}

/* *text, freed by the caller, is what the aggregate makes of the names of the method's editions; NULL: there are none. */
static int editions_of_method(sqlite3 *db, const char *schema, const char *method, const char *aggregate,
                              char **text) {
  return database_text(db, sqlite3_mprintf(editions_of_method_sql, aggregate, schema, schema, method), text);
}

/* What the name of a method stands for: its edition, where it has one only. */
static int edition_of_method(sqlite3 *db, const char *function, const char *schema, const char *asked,
                             char **name, char **error) {
  char *names = NULL;
  int rc = editions_of_method(db, schema, asked, "iif(count(*) = 1, max(name), NULL)", name);
  if (rc == SQLITE_OK && *name == NULL)
    rc = editions_of_method(db, schema, asked, "group_concat(name, ', ')", &names);
  if (rc == SQLITE_OK && names != NULL) {
    rc = fail_with(error, sqlite3_mprintf("%s: method '%.100s' has several editions, name one of them: %s",
                                          function, asked, names));
  } else if (rc == SQLITE_OK && *name == NULL) {
    rc = database_named(db, function, schema, "edition", asked, name, error);
  }
  sqlite3_free(names);
  return rc;
}

int database_edition(sqlite3 *db, const char *function, const char *schema, const char *asked, char **name,
                     char **error) {
  int rc = database_text(
      db, sqlite3_mprintf("SELECT name FROM \"%w\".edition WHERE name = %Q COLLATE NOCASE", schema, asked),
      name);
  if (rc != SQLITE_OK || *name != NULL) return rc;
  return edition_of_method(db, function, schema, asked, name, error);
}

int database_copies(sqlite3 *db, const char *function, const char *schema, const char *edition,
                    char **error) {
#define LACKS(table) \
  " WHEN NOT EXISTS (SELECT 1 FROM \"%w\"." table " AS c WHERE c.edition_id = e.edition_id) THEN '" table "'"
  char *table = NULL;
  int rc = database_text(
      db,
      sqlite3_mprintf("SELECT CASE WHEN published_on IS NULL THEN NULL" LACKS("edition_model")
                          LACKS("edition_period") LACKS("edition_method") LACKS("edition_weight")
                              LACKS("edition_result") " END FROM \"%w\".edition AS e WHERE name = %Q",
                      schema, schema, schema, schema, schema, schema, edition),
      &table);
#undef LACKS
  if (rc == SQLITE_OK && table != NULL) {
    rc = fail_with(error,
                   sqlite3_mprintf("%s: edition '%s' is published, but its copies are missing (%s has no "
                                   "rows); the database is damaged",
                                   function, edition, table));
  }
  sqlite3_free(table);
  return rc;
}
