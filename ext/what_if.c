/* what_if(scores, series, open_weights, method): where a model that is not in the data would stand, one row per
   domain in which it would have a capability or safety score. Nothing is stored.

     SELECT domain, risk_index, rank, on_frontier FROM what_if('{"WMDP-Cyber": 71.5, "CyBench": 34}');
     SELECT w.* FROM (SELECT json_group_object(benchmark, value) AS scores FROM temp.my_scores) AS s
     JOIN what_if(s.scores, 'GPT', 0) AS w;

   Columns out: domain, capability, safety, beta, risk_index, capability_coverage, safety_coverage, as in model_risk;
   rank (1: the highest risk index), models (that have one, this one among them), on_frontier 0/1, series_level (of the
   series with this model in it: 'low', 'middle', 'high' as in series_trend).

   1. scores is a JSON object: benchmark, by name or alias, to score, 0..100 as in the table score. A null is a score
      that is missing. A name that no benchmark has is an error, and so is a benchmark given twice.
   2. series NULL or left out: the model is alone in its series. A series that is not known yet: likewise.
   3. open_weights, 0 when left out, chooses beta. method: the current one when left out.
   4. The others are the models of model_risk, whenever they were released. The rules are those of the views and of
      pareto_frontier: too little coverage is NULL, ties stay on the frontier.
   Time: of model_risk for the method. */
#include "airisk.h"
#include "args.h"
#include "database.h"
#include "table_function.h"

static const char name[] = "what_if";

enum { SCORES, SERIES, OPEN_WEIGHTS, METHOD, ARGUMENTS };
enum { COLUMNS = 11, FIRST_ARGUMENT = COLUMNS };

static const char declaration[] =
    "CREATE TABLE what_if (domain, capability, safety, beta, risk_index, capability_coverage, safety_coverage, "
    "rank, models, on_frontier, series_level, scores HIDDEN, series HIDDEN, open_weights HIDDEN, method HIDDEN)";

/* The scores given, each with its benchmark; ?1 are the scores. */
#define GIVEN                                                                                     \
  "WITH given AS MATERIALIZED ("                                                                  \
  "  SELECT"                                                                                      \
  "    j.key,"                                                                                    \
  "    j.type,"                                                                                   \
  "    j.value,"                                                                                  \
  "    coalesce("                                                                                 \
  "      (SELECT benchmark_id FROM \"%w\".benchmark WHERE name = j.key COLLATE NOCASE),"          \
  "      (SELECT benchmark_id FROM \"%w\".alias WHERE name = j.key AND benchmark_id IS NOT NULL)" \
  "    ) AS benchmark_id"                                                                         \
  "  FROM json_each(?1) AS j"                                                                     \
  ")"

/* ?2 series, ?3 open_weights, ?4 method. */
static const char query[] = GIVEN
    ","
    /* as score_pair */
    "pair AS MATERIALIZED ("
    "  SELECT"
    "    w.domain_id,"
    "    CASE"
    "      WHEN total(w.weight) FILTER (WHERE b.measures = 'capability' AND g.value IS NOT NULL)"
    "        >= (SELECT value FROM \"%w\".parameter WHERE name = 'smallest_coverage') * sum(w.weight) FILTER (WHERE b.measures = 'capability')"
    "        THEN weighted_mean(g.value, w.weight) FILTER (WHERE b.measures = 'capability')"
    "    END AS capability,"
    "    CASE"
    "      WHEN total(w.weight) FILTER (WHERE b.measures = 'safety' AND g.value IS NOT NULL)"
    "        >= (SELECT value FROM \"%w\".parameter WHERE name = 'smallest_coverage') * sum(w.weight) FILTER (WHERE b.measures = 'safety')"
    "        THEN weighted_mean(g.value, w.weight) FILTER (WHERE b.measures = 'safety')"
    "    END AS safety,"
    "    total(w.weight) FILTER (WHERE b.measures = 'capability' AND g.value IS NOT NULL)"
    "      / sum(w.weight) FILTER (WHERE b.measures = 'capability') AS capability_coverage,"
    "    total(w.weight) FILTER (WHERE b.measures = 'safety' AND g.value IS NOT NULL)"
    "      / sum(w.weight) FILTER (WHERE b.measures = 'safety') AS safety_coverage,"
    "    (SELECT beta FROM \"%w\".safety_coefficient AS s WHERE s.method_id = m.method_id AND s.open_weights = ?3) AS beta"
    "  FROM \"%w\".method AS m"
    "  JOIN \"%w\".weight AS w ON w.method_id = m.method_id"
    "  JOIN \"%w\".benchmark AS b ON b.benchmark_id = w.benchmark_id"
    "  LEFT JOIN given AS g ON g.benchmark_id = w.benchmark_id"
    "  WHERE m.name = ?4"
    "  GROUP BY w.domain_id"
    "),"
    "this AS MATERIALIZED ("
    "  SELECT"
    "    p.*,"
    "    d.name AS domain,"
    "    CASE (SELECT formula FROM \"%w\".method WHERE name = ?4)"
    "      WHEN 'linear' THEN risk_index(p.capability, p.safety, p.beta)"
    "    END AS risk_index"
    "  FROM pair AS p JOIN \"%w\".domain AS d ON d.domain_id = p.domain_id"
    "),"
    "other AS MATERIALIZED ("
    "  SELECT domain, series, capability, safety, risk_index FROM \"%w\".model_risk WHERE method = ?4"
    "),"
    "series_mean AS MATERIALIZED ("
    "  SELECT t.domain, weighted_mean(v.risk_index, 1) AS mean"
    "  FROM this AS t"
    "  JOIN ("
    "    SELECT domain, risk_index FROM this"
    "    UNION ALL"
    "    SELECT domain, risk_index FROM other WHERE series = ?2"
    "  ) AS v ON v.domain = t.domain"
    "  WHERE t.risk_index IS NOT NULL"
    "  GROUP BY t.domain"
    ") "
    "SELECT"
    "  t.domain, t.capability, t.safety, t.beta, t.risk_index, t.capability_coverage, t.safety_coverage,"
    "  CASE WHEN t.risk_index IS NOT NULL THEN"
    "    (SELECT 1 + count(*) FROM other AS o WHERE o.domain = t.domain AND o.risk_index > t.risk_index)"
    "  END,"
    "  (SELECT count(o.risk_index) FROM other AS o WHERE o.domain = t.domain) + (t.risk_index IS NOT NULL),"
    "  CASE WHEN t.capability IS NOT NULL AND t.safety IS NOT NULL THEN"
    "    NOT EXISTS (SELECT 1 FROM other AS o WHERE o.domain = t.domain AND o.capability > t.capability AND o.safety < t.safety)"
    "  END,"
    /* those below it, the equal ones half, among the models and this one: see trend_level */
    "  CASE WHEN m.mean IS NOT NULL THEN ("
    "    SELECT CASE"
    "      WHEN total((v.risk_index < m.mean) + 0.5 * (v.risk_index = m.mean)) * 3 < count(v.risk_index) THEN 'low'"
    "      WHEN total((v.risk_index < m.mean) + 0.5 * (v.risk_index = m.mean)) * 3 > 2 * count(v.risk_index) THEN 'high'"
    "      ELSE 'middle'"
    "    END"
    "    FROM (SELECT domain, risk_index FROM other UNION ALL SELECT domain, risk_index FROM this) AS v"
    "    WHERE v.domain = t.domain"
    "  ) END "
    "FROM this AS t LEFT JOIN series_mean AS m ON m.domain = t.domain "
    "WHERE t.capability_coverage > 0 OR t.safety_coverage > 0 "
    "ORDER BY t.domain_id";

/* The first thing that is wrong with the scores, as a whole message. */
static const char score_problem[] = GIVEN
    "SELECT CASE"
    "  WHEN benchmark_id IS NULL THEN printf('no benchmark named ''%%.100s''', key)"
    "  WHEN type NOT IN ('integer', 'real', 'null') OR value < 0 OR value > 100 THEN"
    "    printf('the score of ''%%s'' must be a number between 0 and 100, got %%.100s', key, coalesce(value, type))"
    "  ELSE printf('''%%.100s'' is a benchmark that was given already', key)"
    " END "
    "FROM given AS g "
    "WHERE benchmark_id IS NULL OR type NOT IN ('integer', 'real', 'null') OR value < 0 OR value > 100"
    " OR (SELECT count(*) FROM given AS other WHERE other.benchmark_id = g.benchmark_id) > 1 "
    "LIMIT 1";

typedef struct cursor {
  sqlite3_vtab_cursor base;
  sqlite3_value *arguments[ARGUMENTS]; /* NULL: missing or SQL's NULL; freed by clear */
  char *schema, *method;               /* freed by clear */
  sqlite3_stmt *rows;                  /* NULL at the end; finalized by clear */
  sqlite3_int64 row;
} cursor;

static void clear(cursor *c) {
  sqlite3_finalize(c->rows);
  for (int i = 0; i < ARGUMENTS; i++) {
    sqlite3_value_free(c->arguments[i]);
    c->arguments[i] = NULL;
  }
  sqlite3_free(c->schema);
  sqlite3_free(c->method);
  c->rows = NULL;
  c->schema = c->method = NULL;
}

static int keep_arguments(cursor *c, int plan, sqlite3_value **values) {
  for (int i = 0, given = 0; i < ARGUMENTS; i++) {
    if ((plan & (1 << i)) == 0) continue;
    sqlite3_value *value = values[given++];
    if (sqlite3_value_type(value) == SQLITE_NULL) continue;
    c->arguments[i] = sqlite3_value_dup(value);
    if (c->arguments[i] == NULL) return SQLITE_NOMEM;
  }
  return SQLITE_OK;
}

static int refuse(char **error, const char *argument, const char *rule, sqlite3_value *value) {
  *error = argument_message(name, argument, rule, value);
  return *error == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
}

/* That the scores are a JSON object. */
static int check_object(sqlite3 *db, sqlite3_value *scores, char **error) {
  static const char rule[] = "must be a JSON object like {\"WMDP-Cyber\": 71.5}";
  sqlite3_stmt *statement = NULL;
  if (sqlite3_value_type(scores) != SQLITE_TEXT) return refuse(error, "scores", rule, scores);
  int rc = sqlite3_prepare_v2(db, "SELECT 1 WHERE json_type(?1) = 'object'", -1, &statement, NULL);
  if (rc != SQLITE_OK) return rc;
  rc = sqlite3_bind_value(statement, 1, scores);
  if (rc == SQLITE_OK) rc = sqlite3_step(statement);
  sqlite3_finalize(statement);
  if (rc == SQLITE_ROW) return SQLITE_OK;
  /* an error of the step is malformed JSON */
  return rc == SQLITE_DONE || rc == SQLITE_ERROR ? refuse(error, "scores", rule, scores) : rc;
}

/* That each score is of a known benchmark and in range. */
static int check_scores(sqlite3 *db, const char *schema, sqlite3_value *scores, char **error) {
  sqlite3_stmt *statement = NULL;
  int rc = database_prepare(db, sqlite3_mprintf(score_problem, schema, schema), &statement);
  if (rc == SQLITE_OK) rc = sqlite3_bind_value(statement, 1, scores);
  if (rc == SQLITE_OK) rc = sqlite3_step(statement);
  if (rc == SQLITE_ROW) {
    *error = sqlite3_mprintf("%s: scores: %s", name, sqlite3_column_text(statement, 0));
    rc = *error == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
  }
  sqlite3_finalize(statement);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* Checks the arguments and finds the method asked for, or the current one. */
static int check_arguments(sqlite3 *db, cursor *c, char **error) {
  static const number_rule rule = {"open_weights", "must be 0 or 1", 0, 1};
  sqlite3_value *scores = c->arguments[SCORES], *open = c->arguments[OPEN_WEIGHTS];
  double number = 0;
  if (scores == NULL) {
    *error = sqlite3_mprintf("%s: scores must be given, a JSON object like {\"WMDP-Cyber\": 71.5}", name);
    return *error == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
  }
  int rc = check_object(db, scores, error);
  if (rc == SQLITE_OK) rc = check_scores(db, c->schema, scores, error);
  if (rc == SQLITE_OK && open != NULL) rc = number_argument(name, &rule, open, &number, error);
  if (rc == SQLITE_OK && number != 0 && number != 1) rc = refuse(error, rule.argument, rule.rule, open);
  if (rc != SQLITE_OK) return rc;
  if (c->arguments[METHOD] == NULL) return current_method(db, name, c->schema, &c->method, error);
  c->method = sqlite3_mprintf("%s", sqlite3_value_text(c->arguments[METHOD]));
  return c->method == NULL ? SQLITE_NOMEM : database_has(db, name, c->schema, "method", c->method, error);
}

static int begin(sqlite3 *db, cursor *c) {
  const char *s = c->schema;
  int rc = database_prepare(db, sqlite3_mprintf(query, s, s, s, s, s, s, s, s, s, s, s), &c->rows);
  if (rc == SQLITE_OK) rc = sqlite3_bind_value(c->rows, 1, c->arguments[SCORES]);
  if (rc == SQLITE_OK && c->arguments[SERIES] != NULL)
    rc = sqlite3_bind_value(c->rows, 2, c->arguments[SERIES]);
  if (rc == SQLITE_OK) {
    sqlite3_value *open = c->arguments[OPEN_WEIGHTS];
    rc = sqlite3_bind_int(c->rows, 3, open == NULL ? 0 : sqlite3_value_int(open));
  }
  if (rc == SQLITE_OK) rc = sqlite3_bind_text(c->rows, 4, c->method, -1, SQLITE_STATIC);
  return rc;
}

/* Goes to the next row; c->rows is NULL at the end. */
static int advance(cursor *c) {
  int rc = sqlite3_step(c->rows);
  c->row++;
  if (rc == SQLITE_ROW) return SQLITE_OK;
  if (rc != SQLITE_DONE) return rc;
  sqlite3_finalize(c->rows);
  c->rows = NULL;
  return SQLITE_OK;
}

static int connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **table,
                   char **error) {
  (void)aux, (void)argc, (void)argv, (void)error;
  return table_function_connect(db, declaration, table);
}

static int best_index(sqlite3_vtab *table, sqlite3_index_info *info) {
  (void)table;
  return table_function_best_index(info, FIRST_ARGUMENT, ARGUMENTS);
}

static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **out) {
  (void)table;
  cursor *c = sqlite3_malloc64(sizeof *c);
  if (c == NULL) return SQLITE_NOMEM;
  *c = (cursor){0};
  *out = &c->base;
  return SQLITE_OK;
}

static int close(sqlite3_vtab_cursor *base) {
  clear((cursor *)base);
  sqlite3_free(base);
  return SQLITE_OK;
}

static int filter(sqlite3_vtab_cursor *base, int plan, const char *text, int argc, sqlite3_value **values) {
  (void)text, (void)argc;
  cursor *c = (cursor *)base;
  sqlite3 *db = ((table_function *)base->pVtab)->db;
  char *error = NULL;
  clear(c);
  c->row = 0;
  int rc = keep_arguments(c, plan, values);
  if (rc == SQLITE_OK) rc = database_views(db, name, &c->schema, &error);
  if (rc == SQLITE_OK) rc = check_arguments(db, c, &error);
  if (rc == SQLITE_OK) rc = begin(db, c);
  if (rc == SQLITE_OK) rc = advance(c);
  return table_function_end(base->pVtab, rc, error);
}

static int next(sqlite3_vtab_cursor *base) {
  return table_function_end(base->pVtab, advance((cursor *)base), NULL);
}

static int eof(sqlite3_vtab_cursor *base) { return ((const cursor *)base)->rows == NULL; }

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i) {
  const cursor *c = (const cursor *)base;
  if (i < COLUMNS) {
    sqlite3_result_value(context, sqlite3_column_value(c->rows, i));
  } else if (c->arguments[i - FIRST_ARGUMENT] != NULL) {
    sqlite3_result_value(context, c->arguments[i - FIRST_ARGUMENT]);
  }
  return SQLITE_OK;
}

static int rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *id) {
  *id = ((const cursor *)base)->row;
  return SQLITE_OK;
}

static const sqlite3_module module = {
    .xConnect = connect,
    .xBestIndex = best_index,
    .xDisconnect = table_function_disconnect,
    .xOpen = open,
    .xClose = close,
    .xFilter = filter,
    .xNext = next,
    .xEof = eof,
    .xColumn = column,
    .xRowid = rowid,
};

int register_what_if(sqlite3 *db) { return sqlite3_create_module_v2(db, name, &module, NULL, NULL); }
