#include "disclosure.h"

#include <stdlib.h>
#include <string.h>

#include "args.h"
#include "database.h"
#include "report/views_once.h"
#include "disclosure/sql.h"

struct disclosure_memory {
  views_once *views;   /* closed by disclosure_close */
  sqlite3_stmt *kinds; /* the kind of a column of a view; finalized likewise */
};

/* Name and kind of a row of PRAGMA database_list; *name is NULL for the temporary one. */
static int read_database(const disclosure *d, sqlite3_stmt *row, const char **name, database_kind *kind) {
  int rc = database_column_text(row, 1, name);
  if (rc == SQLITE_OK && strcmp(*name, "temp") == 0) *name = NULL;
  if (rc != SQLITE_OK || *name == NULL) return rc;
  return database_is(d->db, *name, kind);
}

/* Keeps the first; a database of which it is not known what it withholds is refused. */
static int find_first(void *context, sqlite3_stmt *row, char **error) {
  disclosure *d = context;
  const char *name;
  database_kind kind;
  int rc = read_database(d, row, &name, &kind);
  if (rc != SQLITE_OK || name == NULL || kind == DATABASE_OF_OTHERS) return rc;
  if (kind == DATABASE_UNMARKED) return database_unmarked(d->function, name, error);
  d->airisk += kind == DATABASE_AIRISK;
  if (d->schema != NULL) return SQLITE_OK;
  d->schema = sqlite3_mprintf("%s", name);
  d->is_snapshot = kind == DATABASE_SNAPSHOT;
  return d->schema == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* Of several airisk databases it is not known which is meant. */
static int check_one(const disclosure *d, char **error) {
  char *schema = NULL;
  int rc = d->airisk > 1 ? database_only(d->db, d->function, &schema, error) : SQLITE_OK;
  sqlite3_free(schema);
  return rc;
}

/* A snapshot is of one audience, and holds nothing that it may not see. */
static int check_snapshot(const disclosure *d, const char *name, char **error) {
  char *own = NULL;
  int rc = database_text(
      d->db, sqlite3_mprintf("SELECT value FROM \"%w\".snapshot WHERE name = 'audience'", name), &own);
  if (rc == SQLITE_OK && (own == NULL || strcmp(own, d->audience) != 0)) {
    rc = fail_with(error, sqlite3_mprintf("%s: audience must be '%s', that of the snapshot '%s', got '%s'",
                                          d->function, own == NULL ? "" : own, name, d->audience));
  }
  sqlite3_free(own);
  return rc;
}

static int add_withheld(void *context, sqlite3_stmt *row, char **error) {
  disclosure *d = context;
  const char *name;
  database_kind kind;
  int withheld = 0;
  int rc = read_database(d, row, &name, &kind);
  if (rc != SQLITE_OK || name == NULL || kind == DATABASE_OF_OTHERS) return rc;
  if (kind == DATABASE_SNAPSHOT) return check_snapshot(d, name, error);
  rc = database_check(d->db, d->function, name, error);
  if (rc == SQLITE_OK) {
    rc = database_integer(
        d->db,
        sqlite3_mprintf(
            "SELECT count(*) FROM \"%w\".disclosure_tier WHERE audience = %Q AND shows <> 'values'", name,
            d->audience),
        &withheld);
  }
  d->withheld += withheld;
  return rc;
}

/* The main and the attached databases, one after the other. */
static int each_database(disclosure *d, database_row *visit, char **error) {
  return database_each(d->db, d->function, sqlite3_mprintf("PRAGMA database_list"), visit, d, error);
}

static int choose_audience(disclosure *d, const char *asked) {
  int rc = SQLITE_OK;
  if (asked == NULL && d->is_snapshot) {
    rc = disclosure_ask(d, "SELECT value FROM %ssnapshot WHERE name = 'audience'", &d->audience);
  }
  if (rc == SQLITE_OK && d->audience == NULL) {
    d->audience = sqlite3_mprintf("%s", asked == NULL ? "public" : asked);
    if (d->audience == NULL) rc = SQLITE_NOMEM;
  }
  return rc;
}

static int count_left_out(disclosure *d) {
  char *text = NULL;
  d->left_out = d->withheld;
  if (!d->is_snapshot) return SQLITE_OK;
  int rc = disclosure_ask(d, "SELECT value FROM %ssnapshot WHERE name = 'withheld'", &text);
  if (text != NULL) d->left_out += atoi(text);
  sqlite3_free(text);
  return rc;
}

int disclosure_open(disclosure *d, sqlite3 *db, const char *function, const char *audience, char **error) {
  *d =
      (disclosure){.db = db, .function = function, .bands = 1, .memory = sqlite3_malloc64(sizeof *d->memory)};
  if (d->memory == NULL) return SQLITE_NOMEM;
  *d->memory = (disclosure_memory){0};
  if (audience != NULL && strcmp(audience, "public") != 0 && strcmp(audience, "targeted") != 0 &&
      strcmp(audience, "internal") != 0) {
    return fail_with(error,
                     sqlite3_mprintf("%s: audience must be 'public', 'targeted' or 'internal', got '%.100s'",
                                     function, audience));
  }
  int rc = each_database(d, find_first, error);
  if (rc == SQLITE_OK) rc = check_one(d, error);
  if (rc == SQLITE_OK) rc = choose_audience(d, audience);
  if (rc == SQLITE_OK) rc = each_database(d, add_withheld, error);
  return rc == SQLITE_OK ? count_left_out(d) : rc;
}

void disclosure_close(disclosure *d) {
  if (d->memory != NULL) {
    sqlite3_finalize(d->memory->kinds);
    views_once_close(d->memory->views);
    sqlite3_free(d->memory);
  }
  sqlite3_free(d->audience);
  sqlite3_free(d->schema);
  *d = (disclosure){0};
}

int disclosure_ask(const disclosure *d, const char *query, char **text) {
  if (d->schema == NULL) return SQLITE_OK;
  char *prefix = sqlite3_mprintf("\"%w\".", d->schema);
  int rc = prefix == NULL ? SQLITE_NOMEM : database_text(d->db, sqlite3_mprintf(query, prefix), text);
  sqlite3_free(prefix);
  return rc;
}

int disclosure_query(const disclosure *d, char **error) {
  if (d->withheld == 0) return SQLITE_OK;
  return fail_with(
      error,
      sqlite3_mprintf("%s: something is withheld from the audience '%s' (see disclosure_tier), and a "
                      "query may read it; make a snapshot for the audience and query that, or name another",
                      d->function, d->audience));
}

/* The views of an airisk database, to be computed once; what a snapshot has are tables. */
static int open_views(const disclosure *d) {
  if (d->schema == NULL || d->is_snapshot || d->memory->views != NULL) return SQLITE_OK;
  return views_once_open(d->db, d->schema, &d->memory->views);
}

int disclosure_reads(const disclosure *d, const char *name, char **source) {
  int rc = database_text(d->db, sqlite3_mprintf(view_of_table_sql, d->schema, d->schema, name), source);
  if (rc != SQLITE_OK || *source != NULL) return rc;
  *source = sqlite3_mprintf("%s", name);
  return *source == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

int disclosure_expect(const disclosure *d, const char *view) {
  char *name = NULL;
  int rc = open_views(d);
  if (rc != SQLITE_OK || d->memory->views == NULL) return rc;
  rc = disclosure_reads(d, view, &name);
  if (rc == SQLITE_OK) rc = views_once_expect(d->memory->views, name);
  sqlite3_free(name);
  return rc;
}

int disclosure_source(const disclosure *d, const char *view, char **with, char **source) {
  char *name = NULL;
  int rc = open_views(d);
  *with = *source = NULL;
  if (rc == SQLITE_OK) rc = disclosure_reads(d, view, &name);
  if (rc == SQLITE_OK && d->memory->views != NULL) rc = views_once_with(d->memory->views, name, with);
  if (rc == SQLITE_OK && *with != NULL) {
    *source = sqlite3_mprintf("\"%w\"", name);
  } else if (rc == SQLITE_OK) {
    *with = sqlite3_mprintf("");
    *source = sqlite3_mprintf("\"%w\".\"%w\"", d->schema, name);
  }
  sqlite3_free(name);
  if (rc != SQLITE_OK) return rc;
  return *with == NULL || *source == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

int disclosure_fact(const disclosure *d, const char *name, char **value) {
  char *with = NULL, *source = NULL;
  if (d->schema == NULL) return SQLITE_OK;
  int rc = disclosure_source(d, "report_fact", &with, &source);
  if (rc == SQLITE_OK) {
    rc = database_text(d->db, sqlite3_mprintf("%s SELECT value FROM %s WHERE name = %Q", with, source, name),
                       value);
  }
  sqlite3_free(with);
  sqlite3_free(source);
  return rc;
}

static int find_kind(const disclosure *d, const char *view, const char *column, const column_kind **kind) {
  sqlite3_stmt *query = d->memory->kinds;
  const char *name = NULL;
  int rc = sqlite3_bind_text(query, 1, column, -1, SQLITE_STATIC);
  if (rc == SQLITE_OK) rc = sqlite3_bind_text(query, 2, view, -1, SQLITE_STATIC);
  if (rc == SQLITE_OK) rc = sqlite3_step(query);
  if (rc == SQLITE_ROW && sqlite3_column_type(query, 0) != SQLITE_NULL) {
    rc = database_column_text(query, 0, &name);
  } else if (rc == SQLITE_ROW || rc == SQLITE_DONE) {
    rc = SQLITE_OK;
  }
  *kind = column_kind_named(name);
  int reset = sqlite3_reset(query);
  return rc == SQLITE_OK ? reset : rc;
}

int disclosure_kind(const disclosure *d, const char *view, const char *column, const column_kind **kind) {
  int rc = SQLITE_OK;
  *kind = column_kind_named(NULL);
  if (d->schema == NULL) return rc;
  if (d->memory->kinds == NULL) {
    rc = database_prepare(
        d->db,
        sqlite3_mprintf(
            "SELECT kind FROM \"%w\".column_kind WHERE name = ?1 AND view IN (lower(?2), '') ORDER BY view = ''",
            d->schema),
        &d->memory->kinds);
  }
  return rc == SQLITE_OK ? find_kind(d, view, column, kind) : rc;
}
