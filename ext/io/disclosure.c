#include "disclosure.h"

#include <string.h>

#include "args.h"
#include "database.h"

static int count_withheld(disclosure *d, char **error) {
  char *schema = NULL;
  int rc = database_views(d->db, d->function, &schema, error);
  sqlite3_free(schema);
  if (rc != SQLITE_OK) return rc;
  rc = database_integer(
      d->db,
      sqlite3_mprintf("SELECT count(*) FROM disclosure_tier WHERE audience = %Q AND tier < 2", d->audience),
      &d->withheld);
  d->left_out = d->withheld;
  return rc;
}

/* A snapshot is of one audience, and holds nothing that it may not see. */
static int check_snapshot(disclosure *d, const char *asked, char **error) {
  char *own = NULL;
  int rc = database_text(d->db, sqlite3_mprintf("SELECT value FROM snapshot WHERE name = 'audience'"), &own);
  if (rc == SQLITE_OK && own != NULL && asked != NULL && strcmp(own, asked) != 0) {
    rc = fail_with(error, sqlite3_mprintf("%s: audience must be '%s', this snapshot's, got '%s'", d->function,
                                          own, asked));
  }
  if (rc == SQLITE_OK && own != NULL) {
    sqlite3_free(d->audience);
    d->audience = own;
    own = NULL;
  }
  sqlite3_free(own);
  if (rc != SQLITE_OK) return rc;
  return database_integer(d->db, sqlite3_mprintf("SELECT value FROM snapshot WHERE name = 'withheld'"),
                          &d->left_out);
}

int disclosure_open(disclosure *d, sqlite3 *db, const char *function, const char *audience, char **error) {
  char *schema = NULL;
  int application = 0;
  *d = (disclosure){.db = db, .function = function, .bands = 1};
  if (audience != NULL && strcmp(audience, "public") != 0 && strcmp(audience, "targeted") != 0 &&
      strcmp(audience, "internal") != 0) {
    return fail_with(error,
                     sqlite3_mprintf("%s: audience must be 'public', 'targeted' or 'internal', got '%.100s'",
                                     function, audience));
  }
  d->audience = sqlite3_mprintf("%s", audience == NULL ? "public" : audience);
  int rc = d->audience == NULL ? SQLITE_NOMEM : database_application(db, &schema, &application);
  if (rc == SQLITE_OK && application == APPLICATION_ID) rc = count_withheld(d, error);
  if (rc == SQLITE_OK && application == SNAPSHOT_ID) rc = check_snapshot(d, audience, error);
  d->knows_columns = application == APPLICATION_ID || application == SNAPSHOT_ID;
  sqlite3_free(schema);
  return rc;
}

void disclosure_close(disclosure *d) {
  sqlite3_free(d->audience);
  *d = (disclosure){0};
}

int disclosure_query(const disclosure *d, char **error) {
  if (d->withheld == 0) return SQLITE_OK;
  return fail_with(
      error, sqlite3_mprintf(
                 "%s: something is withheld from the audience '%s' (see disclosure_tier), and a query may "
                 "read it; make a snapshot for the audience and query that, or name another",
                 d->function, d->audience));
}

int disclosure_kind(const disclosure *d, const char *view, const char *column, char **kind) {
  if (!d->knows_columns) return SQLITE_OK;
  return database_text(
      d->db,
      sqlite3_mprintf("SELECT kind FROM column_kind WHERE name = %Q AND view IN (%Q, '') ORDER BY view = ''",
                      column, view),
      kind);
}

/* The names of the withheld domains or benchmarks of one tier as a list of SQL literals, '' for none. */
static int names_of_tier(const disclosure *d, const char *kind, int tier, char **list) {
  return database_text(
      d->db,
      sqlite3_mprintf("SELECT coalesce(group_concat(quote(name), ', '), '') FROM disclosure_tier "
                      "WHERE audience = %Q AND kind = %Q AND tier = %d",
                      d->audience, kind, tier),
      list);
}

/* The texts that give away a withheld domain or benchmark in a sentence, as rows of VALUES. */
static int mentions(const disclosure *d, char **rows) {
  return database_text(
      d->db,
      sqlite3_mprintf(
          "SELECT group_concat(printf('(%%Q)', lower(word)), ', ') FROM ("
          "SELECT label_en AS word, audience, tier FROM disclosure_tier UNION "
          "SELECT label_zh, audience, tier FROM disclosure_tier) WHERE audience = %Q AND tier < 2 AND word <> ''",
          d->audience),
      rows);
}

/* Which group of column_kind a kind belongs to. A kind that is not known is a number that may give something away. */
enum treatment { SHOWN, DOMAIN, BENCHMARK, SUBJECT, SEQUENCE, BANDED, NUMBER, SENTENCE, WHOLE };

static enum treatment treatment_of(const char *kind) {
  static const struct {
    const char *kind;
    enum treatment treatment;
  } known[] = {
      {"domain", DOMAIN},     {"benchmark", BENCHMARK}, {"subject", SUBJECT},   {"name", SHOWN},
      {"word", SHOWN},        {"date", SHOWN},          {"id", SHOWN},          {"count", SHOWN},
      {"flag", SHOWN},        {"fact", SHOWN},          {"fact points", SHOWN}, {"fact share", SHOWN},
      {"sequence", SEQUENCE}, {"capability", BANDED},   {"safety", BANDED},     {"risk", BANDED},
      {"points", BANDED},     {"sentence", SENTENCE},   {"whole", WHOLE},
  };
  for (size_t i = 0; kind != NULL && i < sizeof known / sizeof known[0]; i++) {
    if (strcmp(kind, known[i].kind) == 0) return known[i].treatment;
  }
  return NUMBER;
}

/* What a SELECT for a withheld audience is made of. All texts are freed by plan_clear. */
typedef struct plan {
  char *view;
  char *nothing[2], *bands[2]; /* names by tier, of domains and of benchmarks */
  char *mentions;
  char *band_width;
  sqlite3_str *columns; /* of the result, by tier */
  sqlite3_str *tiers;   /* ", <expression>" for everything that a row speaks of */
  int needs_values;     /* a column has no band */
} plan;

static void plan_clear(plan *p) {
  sqlite3_free(p->view);
  for (int i = 0; i < 2; i++) {
    sqlite3_free(p->nothing[i]);
    sqlite3_free(p->bands[i]);
  }
  sqlite3_free(p->mentions);
  sqlite3_free(p->band_width);
  sqlite3_free(sqlite3_str_finish(p->columns));
  sqlite3_free(sqlite3_str_finish(p->tiers));
}

static int plan_open(const disclosure *d, const char *view, plan *p) {
  static const char *const kinds[2] = {"domain", "benchmark"};
  *p = (plan){.columns = sqlite3_str_new(d->db), .tiers = sqlite3_str_new(d->db)};
  p->view = sqlite3_mprintf("%s", view);
  int rc = p->view == NULL ? SQLITE_NOMEM : SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < 2; i++) {
    rc = names_of_tier(d, kinds[i], 0, &p->nothing[i]);
    if (rc == SQLITE_OK) rc = names_of_tier(d, kinds[i], 1, &p->bands[i]);
  }
  if (rc == SQLITE_OK) rc = mentions(d, &p->mentions);
  if (rc == SQLITE_OK) {
    rc = database_text(d->db, sqlite3_mprintf("SELECT value FROM parameter WHERE name = 'band_width'"),
                       &p->band_width);
  }
  return rc;
}

/* The tier of the domain (0) or benchmark (1) that the column names. */
static void add_key(plan *p, const char *column, int key) {
  sqlite3_str_appendf(p->tiers, ", CASE WHEN v.\"%w\" IN (%s) THEN 0 WHEN v.\"%w\" IN (%s) THEN 1 ELSE 2 END",
                      column, p->nothing[key], column, p->bands[key]);
}

static void add_sentence(plan *p, const char *column) {
  sqlite3_str_appendf(
      p->tiers,
      ", CASE WHEN EXISTS (SELECT 1 FROM (VALUES %s) WHERE instr(lower(v.\"%w\"), column1)) THEN 0 ELSE 2 END",
      p->mentions, column);
}

/* As in '60–80': from the lower bound on, below the upper; the highest band holds 100. */
static void add_band(plan *p, const char *column) {
  sqlite3_str_appendf(
      p->columns,
      "CASE WHEN tier = 2 THEN \"%w\" WHEN \"%w\" IS NOT NULL THEN (SELECT printf('%%g\xe2\x80\x93%%g', k * %s, "
      "min(100, (k + 1) * %s)) FROM (SELECT CAST(min(\"%w\", 99.999999) / %s AS INTEGER) AS k)) END AS "
      "\"%w\"",
      column, column, p->band_width, p->band_width, column, p->band_width, column);
}

static void add_column(plan *p, const char *column, enum treatment treatment) {
  sqlite3_str_appendall(p->columns, sqlite3_str_length(p->columns) > 0 ? ", " : "");
  if (treatment == BANDED) {
    add_band(p, column);
  } else if (treatment == SEQUENCE) {
    sqlite3_str_appendf(p->columns, "row_number() OVER (ORDER BY \"%w\") AS \"%w\"", column, column);
  } else if (treatment == NUMBER) {
    sqlite3_str_appendf(p->columns, "CASE WHEN tier = 2 THEN \"%w\" END AS \"%w\"", column, column);
  } else {
    sqlite3_str_appendf(p->columns, "\"%w\"", column);
  }
  if (treatment == DOMAIN || treatment == SUBJECT) add_key(p, column, 0);
  if (treatment == BENCHMARK || treatment == SUBJECT) add_key(p, column, 1);
  if (treatment == SENTENCE) add_sentence(p, column);
  if (treatment == SENTENCE || treatment == WHOLE) p->needs_values = 1;
}

/* A row that speaks of all domains is as restricted as the most restricted of them. */
static void add_span(plan *p, const char *condition) {
  if (condition == NULL) return;
  int tier = p->nothing[0][0] != 0 ? 0 : p->bands[0][0] != 0 ? 1 : 2;
  sqlite3_str_appendf(p->tiers, ", CASE WHEN %s THEN %d ELSE 2 END", condition, tier);
}

static int add_columns(const disclosure *d, plan *p) {
  sqlite3_stmt *statement = NULL;
  int rc = database_prepare(d->db, sqlite3_mprintf("SELECT * FROM \"%w\"", p->view), &statement);
  for (int i = 0; rc == SQLITE_OK && i < sqlite3_column_count(statement); i++) {
    const char *column = sqlite3_column_name(statement, i);
    char *kind = NULL;
    rc = column == NULL ? SQLITE_NOMEM : disclosure_kind(d, p->view, column, &kind);
    if (rc == SQLITE_OK) add_column(p, column, treatment_of(kind));
    sqlite3_free(kind);
  }
  sqlite3_finalize(statement);
  return rc;
}

static int select_withheld(const disclosure *d, const char *view, const char *order, const char *span,
                           char **sql) {
  plan p;
  int rc = plan_open(d, view, &p);
  if (rc == SQLITE_OK) rc = add_columns(d, &p);
  if (rc == SQLITE_OK) {
    add_span(&p, span);
    rc = sqlite3_str_errcode(p.columns);
    if (rc == SQLITE_OK) rc = sqlite3_str_errcode(p.tiers);
  }
  if (rc == SQLITE_OK) {
    /* The order is asked of what is shown, so that it gives nothing away. */
    *sql = sqlite3_mprintf(
        "SELECT * FROM (SELECT %s FROM (SELECT v.*, min(2, 2%s) AS tier FROM \"%w\" AS v) WHERE tier >= %d) ORDER BY %s",
        sqlite3_str_value(p.columns), sqlite3_str_length(p.tiers) > 0 ? sqlite3_str_value(p.tiers) : "", view,
        p.needs_values || !d->bands ? 2 : 1, order);
    if (*sql == NULL) rc = SQLITE_NOMEM;
  }
  plan_clear(&p);
  return rc;
}

int disclosure_select(const disclosure *d, const char *view, char **sql, char **error) {
  char *order = NULL, *span = NULL;
  int rc = SQLITE_OK;
  if (d->knows_columns) {
    rc = database_text(d->db, sqlite3_mprintf("SELECT sorted_by FROM published_view WHERE view = %Q", view),
                       &order);
  }
  if (rc == SQLITE_OK && d->withheld > 0 && order == NULL) {
    rc = fail_with(
        error,
        sqlite3_mprintf(
            "%s: something is withheld from the audience '%s' (see disclosure_tier), and what '%.100s' "
            "holds of it is not known: it is not in published_view",
            d->function, d->audience, view));
  } else if (rc == SQLITE_OK && d->withheld > 0) {
    rc = database_text(
        d->db, sqlite3_mprintf("SELECT spans_domains FROM published_view WHERE view = %Q", view), &span);
    if (rc == SQLITE_OK) rc = select_withheld(d, view, order, span, sql);
  } else if (rc == SQLITE_OK) {
    *sql = order == NULL ? sqlite3_mprintf("SELECT * FROM \"%w\"", view)
                         : sqlite3_mprintf("SELECT * FROM \"%w\" ORDER BY %s", view, order);
    if (*sql == NULL) rc = SQLITE_NOMEM;
  }
  sqlite3_free(order);
  sqlite3_free(span);
  return rc;
}
