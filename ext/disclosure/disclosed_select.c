/* disclosure_select: the SELECT for what an audience sees. */
#include <string.h>

#include "args.h"
#include "database.h"
#include "disclosure.h"
#include "disclosure/sql.h"

/* What a SELECT for an audience that is not shown everything is made of. */
typedef struct plan {
  const disclosure *shown;
  char *with, *source; /* where the view is read; freed by clear_plan, as all below */
  char *band_width;
  sqlite3_str *columns; /* of the result, by tier */
  sqlite3_str *tiers;   /* ", <expression>" for everything that a row speaks of */
  int needs_values;     /* a column has no band */
} plan;

static void clear_plan(plan *p) {
  sqlite3_free(p->with);
  sqlite3_free(p->source);
  sqlite3_free(p->band_width);
  sqlite3_free(sqlite3_str_finish(p->columns));
  sqlite3_free(sqlite3_str_finish(p->tiers));
}

/* The tiers of the view disclosure_tier. */
enum { TIER_NOTHING, TIER_NAMES, TIER_BANDS, TIER_VALUES };

/* The tier of the domain or benchmark that the column names: of one that is not known, nothing; of a subject that is
   neither, values. A row that names none speaks of all where `none` says so. */
static void add_key(plan *p, const char *column, const char *kind, int unknown, const char *none) {
  sqlite3_str_appendall(p->tiers, ", ");
  sqlite3_str_appendf(p->tiers, tier_of_key_sql, column, none, kind, column, unknown);
}

/* Whatever is withheld and named in the sentence. */
static void add_sentence(plan *p, const char *column) {
  sqlite3_str_appendall(p->tiers, ", ");
  sqlite3_str_appendf(p->tiers, tier_of_sentence_sql, TIER_VALUES, column, column, TIER_NOTHING, TIER_VALUES);
}

static void add_band(plan *p, const char *column) {
  sqlite3_str_appendf(p->columns, value_or_band_sql, TIER_VALUES, column, TIER_BANDS, column, p->band_width,
                      p->band_width, column, p->band_width, column);
}

static void add_value(plan *p, const char *column, treatment treated) {
  sqlite3_str_appendall(p->columns, sqlite3_str_length(p->columns) > 0 ? ", " : "");
  if (treated == TREAT_BAND) {
    add_band(p, column);
  } else if (treated == TREAT_SEQUENCE) {
    sqlite3_str_appendf(p->columns, "row_number() OVER (ORDER BY \"%w\") AS \"%w\"", column, column);
  } else if (treated == TREAT_HIDDEN) {
    sqlite3_str_appendf(p->columns, "CASE WHEN \"airisk tier\" = %d THEN \"%w\" END AS \"%w\"", TIER_VALUES,
                        column, column);
  } else {
    sqlite3_str_appendf(p->columns, "\"%w\"", column);
  }
}

/* has_sentences: then a row without a domain speaks of all, and of their benchmarks. */
static void add_column(plan *p, const char *column, treatment treated, int has_sentences) {
  static const char all[] = "(SELECT min(t.tier) FROM tier AS t)", values[] = "3"; /* TIER_VALUES */
  add_value(p, column, treated);
  if (treated == TREAT_DOMAIN) add_key(p, column, "domain", TIER_NOTHING, has_sentences ? all : values);
  if (treated == TREAT_BENCHMARK) add_key(p, column, "benchmark", TIER_NOTHING, values);
  if (treated == TREAT_SUBJECT) {
    add_key(p, column, "domain", TIER_VALUES, values);
    add_key(p, column, "benchmark", TIER_VALUES, values);
  }
  if (treated == TREAT_SENTENCE) add_sentence(p, column);
}

/* The treatments of the view's columns: *list, freed by the caller, has *n. */
static int read_treatments(const plan *p, const char *view, sqlite3_stmt *columns, treatment **list) {
  int n = sqlite3_column_count(columns), rc = SQLITE_OK;
  *list = sqlite3_malloc64((sqlite3_uint64)n * sizeof **list);
  if (*list == NULL) return SQLITE_NOMEM;
  for (int i = 0; rc == SQLITE_OK && i < n; i++) {
    const char *name = sqlite3_column_name(columns, i);
    const column_kind *kind;
    rc = name == NULL ? SQLITE_NOMEM : disclosure_kind(p->shown, view, name, &kind);
    if (rc == SQLITE_OK) (*list)[i] = kind->treatment;
  }
  return rc;
}

static int add_columns(plan *p, const char *view, char **error) {
  sqlite3_stmt *columns = NULL;
  treatment *list = NULL;
  int has_sentences = 0;
  int rc =
      database_prepare(p->shown->db, sqlite3_mprintf("%s SELECT * FROM %s", p->with, p->source), &columns);
  if (rc == SQLITE_OK) rc = read_treatments(p, view, columns, &list);
  for (int i = 0; rc == SQLITE_OK && i < sqlite3_column_count(columns); i++) {
    if (list[i] == TREAT_SENTENCE) has_sentences = 1;
    if (list[i] == TREAT_SENTENCE || list[i] == TREAT_WHOLE) p->needs_values = 1;
  }
  for (int i = 0; rc == SQLITE_OK && i < sqlite3_column_count(columns); i++) {
    add_column(p, sqlite3_column_name(columns, i), list[i], has_sentences);
  }
  sqlite3_free(list);
  rc = database_failed(p->shown->db, p->shown->function, rc, error);
  sqlite3_finalize(columns);
  return rc;
}

/* The order is asked of what is shown, so that it gives nothing away. */
static int select_withheld(const disclosure *d, const char *view, const char *order, char **sql,
                           char **error) {
  plan p = {.shown = d, .columns = sqlite3_str_new(d->db), .tiers = sqlite3_str_new(d->db)};
  int rc = disclosure_source(d, view, &p.with, &p.source);
  if (rc == SQLITE_OK)
    rc = disclosure_ask(d, "SELECT value FROM %sz_parameter WHERE name = 'band_width'", &p.band_width);
  if (rc == SQLITE_OK && p.band_width == NULL) {
    rc = fail_with(error, sqlite3_mprintf("%s: the edition has no parameter 'band_width', the width of the "
                                          "bands that the audience '%s' is shown",
                                          d->function, d->audience));
  }
  if (rc == SQLITE_OK) rc = add_columns(&p, view, error);
  if (rc == SQLITE_OK) rc = sqlite3_str_errcode(p.columns);
  if (rc == SQLITE_OK) rc = sqlite3_str_errcode(p.tiers);
  if (rc == SQLITE_OK) {
    const char *tiers = sqlite3_str_length(p.tiers) > 0 ? sqlite3_str_value(p.tiers) : "";
    *sql = sqlite3_mprintf(disclosed_select_sql, p.with, d->schema, d->audience, sqlite3_str_value(p.columns),
                           TIER_VALUES, TIER_VALUES, tiers, p.source,
                           p.needs_values || !d->bands ? TIER_VALUES : TIER_NAMES, order);
    if (*sql == NULL) rc = SQLITE_NOMEM;
  }
  clear_plan(&p);
  return rc;
}

/* The same where everything is shown. */
static int select_all(const disclosure *d, const char *view, const char *order, char **sql) {
  char *with = NULL, *source = NULL;
  int rc = disclosure_source(d, view, &with, &source);
  if (rc == SQLITE_OK) {
    *sql = sqlite3_mprintf("%s SELECT * FROM %s%s", with, source, order);
    if (*sql == NULL) rc = SQLITE_NOMEM;
  }
  sqlite3_free(with);
  sqlite3_free(source);
  return rc;
}

/* ' ORDER BY ...' for the columns of sorted_by, of which a '-' before the name turns the order; NULLs last,
   and texts by their bytes, as in a snapshot, whatever the collation of the columns. The names are quoted: a snapshot may come from anybody. */
static int order_by(const char *sorted_by, char **order) {
  sqlite3_str *text = sqlite3_str_new(NULL);
  for (const char *at = sorted_by; *at != 0;) {
    int length = (int)strcspn(at, " "), turned = *at == '-';
    const char *name = at + turned;
    int n = length - turned;
    if (n > 0) {
      sqlite3_str_appendf(text, "%s\"%.*w\" IS NULL, \"%.*w\" COLLATE BINARY%s",
                          sqlite3_str_length(text) > 0 ? ", " : " ORDER BY ", n, name, n, name,
                          turned ? " DESC" : "");
    }
    at += length;
    while (*at == ' ') at++;
  }
  int rc = sqlite3_str_errcode(text);
  *order = sqlite3_str_finish(text);
  if (rc == SQLITE_OK && *order == NULL) *order = sqlite3_mprintf("");
  if (rc == SQLITE_OK && *order == NULL) rc = SQLITE_NOMEM;
  return rc;
}

int disclosure_select(const disclosure *d, const char *view, char **sql, char **error) {
  char *sorted_by = NULL, *order = NULL;
  int rc = SQLITE_OK;
  if (d->schema != NULL) {
    rc = database_text(d->db,
                       sqlite3_mprintf("SELECT sorted_by FROM \"%w\".published_view WHERE view = lower(%Q)",
                                       d->schema, view),
                       &sorted_by);
  }
  if (rc == SQLITE_OK && sorted_by == NULL && d->withheld > 0) {
    rc = fail_with(error,
                   sqlite3_mprintf("%s: something is withheld from the audience '%s' (see disclosure_tier), "
                                   "and what '%.100s' holds of it is not known: it is not in published_view",
                                   d->function, d->audience, view));
  } else if (rc == SQLITE_OK && sorted_by == NULL) {
    *sql = sqlite3_mprintf("SELECT * FROM \"%w\"", view);
    if (*sql == NULL) rc = SQLITE_NOMEM;
  } else if (rc == SQLITE_OK) {
    rc = order_by(sorted_by, &order);
    if (rc == SQLITE_OK && d->withheld > 0 && !d->is_snapshot) {
      rc = select_withheld(d, view, order, sql, error);
    } else if (rc == SQLITE_OK) {
      rc = select_all(d, view, order, sql);
    }
  }
  sqlite3_free(sorted_by);
  sqlite3_free(order);
  return rc;
}

int disclosure_prepare(const disclosure *d, const char *view, sqlite3_stmt **query, char **error) {
  char *sql = NULL;
  int rc = disclosure_select(d, view, &sql, error);
  return rc == SQLITE_OK ? database_prepare(d->db, sql, query) : rc;
}
