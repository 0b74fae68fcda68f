/* what_if(scores, series, open_weights, method, schema): where a model that is not in the data would stand, one row per
   domain in which it would have a capability or safety score. Nothing is stored.

     SELECT domain, risk_index, rank, on_frontier FROM what_if('{"WMDP-Cyber": 71.5, "CyBench": 34}');
     SELECT w.* FROM (SELECT json_group_object(benchmark, value) AS scores FROM temp.my_scores) AS s
     JOIN what_if(s.scores, 'GPT', 0) AS w;

   Columns out: method, domain, capability, safety, beta, risk_index, capability_coverage, safety_coverage, as in model_risk;
   rank (1: the highest risk index), models (that have one, this one among them), on_frontier 0/1, series_level (of the
   series with this model in it: 'low', 'middle', 'high' as in series_trend). Hidden columns, the arguments: scores,
   series, open_weights, method_argument, schema.

   1. scores is a JSON object: benchmark, by name or alias, to score on the benchmark's own scale (unit, lowest, highest,
      direction), as in score_entry: 71.5, or "71.5%". A number that could be a share or percent (0.82 where the unit
      is percent) is an error that gives both readings. A null is a score that is missing; "not_applicable" says that
      the benchmark cannot be run on the model, as in missing_score: it has no part in the weight. A name that no
      benchmark has is an error, and so is a benchmark given twice.
   2. series NULL or left out: the model is alone in its series. A series that is not known yet: likewise.
   3. open_weights, 0 when left out, chooses beta. method: the current one when left out; with method in WHERE or a
      join, all methods are asked, and it filters.
   4. The others are the models of model_risk, whenever they were released. The rules are those of the views and of
      pareto_frontier: too little coverage is NULL, ties stay on the frontier.
   Time: of model_risk for the method. */
#include <string.h>

#include "airisk.h"
#include "args.h"
#include "database.h"
#include "numeric/trend.h"
#include "table_function.h"

/* The columns of the query, of which SERIES_BELOW and SERIES_AMONG become the one column series_level. */
enum { SERIES_BELOW = 11, SERIES_AMONG };
enum { SERIES_LEVEL = SERIES_BELOW, SCORES, SERIES, OPEN_WEIGHTS, ASKED_METHOD, SCHEMA };

static const signature asked_as = {.name = "what_if", .keys = 2, .first_argument = SCORES, .arguments = 5};

static const char declaration[] =
    "CREATE TABLE what_if (method TEXT COLLATE NOCASE, domain TEXT COLLATE NOCASE, capability REAL, safety REAL, "
    "beta REAL, risk_index REAL, capability_coverage REAL, safety_coverage REAL, rank INTEGER, models INTEGER, "
    "on_frontier INTEGER, series_level TEXT, scores HIDDEN, series HIDDEN, open_weights HIDDEN, "
    "method_argument HIDDEN, schema HIDDEN)";

/* The scores given, each with its benchmark and on the scale of 0..100; ?1 are the scores, and @ stands for the schema.
   What a number is, and the scale, as in import_match and benchmark_scale: a comparison with a number makes a number
   of a text that is one, as a whole, and of no other. */
#define GIVEN                                                                                                  \
  "WITH written AS MATERIALIZED ("                                                                             \
  "  SELECT"                                                                                                   \
  "    key, type, value,"                                                                                      \
  "    (SELECT benchmark_id FROM @known_benchmark WHERE written = key) AS benchmark_id,"                       \
  "    type = 'text' AND value LIKE '%!%' ESCAPE '!' AS in_percent,"                                           \
  "    type = 'text' AND value = 'not_applicable' AS is_not_applicable"                                        \
  "  FROM json_each(?1)"                                                                                       \
  "),"                                                                                                         \
  "cell AS MATERIALIZED ("                                                                                     \
  "  SELECT *, iif(in_percent, trim(substr(value, 1, length(value) - 1)), value) AS cell FROM written"         \
  "),"                                                                                                         \
  "given AS MATERIALIZED ("                                                                                    \
  "  SELECT"                                                                                                   \
  "    c.key, c.type, c.value, c.benchmark_id, c.in_percent, c.is_not_applicable, b.unit AS own_unit,"         \
  "    s.unit, s.lowest, s.highest, s.doubtful_to, s.zero, s.point,"                                           \
  "    iif(c.type IN ('integer', 'real', 'text') AND CAST(c.cell AS NUMERIC) = c.cell, CAST(c.cell AS REAL), " \
  "      NULL) AS number"                                                                                      \
  "  FROM cell AS c"                                                                                           \
  "  LEFT JOIN @benchmark AS b ON b.benchmark_id = c.benchmark_id"                                             \
  "  LEFT JOIN @benchmark_scale AS s ON s.benchmark_id = b.benchmark_id"                                       \
  "    AND s.higher_is_better = b.higher_is_better AND s.unit = iif(c.in_percent, 'percent', b.unit)"          \
  ")"

/* The rules of score_pair and model_risk for scores that are in no table. ?2 series, ?3 open_weights, ?4 method. */
static const char query[] = GIVEN
    ","
    "mean AS MATERIALIZED ("
    "  SELECT"
    "    w.domain_id, b.measures,"
    "    nine_decimals(weighted_mean(round((g.number - g.zero) / g.point, 12), w.weight)) AS score,"
    "    total(w.weight) FILTER (WHERE g.number IS NOT NULL) AS scored,"
    "    sum(w.weight) FILTER (WHERE g.is_not_applicable IS NOT 1) AS weight"
    "  FROM @method AS m"
    "  JOIN @weight AS w ON w.method_id = m.method_id"
    "  JOIN @benchmark AS b ON b.benchmark_id = w.benchmark_id"
    "  LEFT JOIN given AS g ON g.benchmark_id = w.benchmark_id"
    "  WHERE m.name = ?4"
    "  GROUP BY w.domain_id, b.measures"
    "),"
    "enough AS MATERIALIZED ("
    "  SELECT"
    "    domain_id, measures, scored / weight AS coverage,"
    "    CASE WHEN nine_decimals(scored / weight) >= p.value THEN score END AS score"
    "  FROM mean JOIN @parameter AS p ON p.name = 'smallest_coverage'"
    "),"
    "pair AS MATERIALIZED ("
    "  SELECT"
    "    domain_id,"
    "    max(score) FILTER (WHERE measures = 'capability') AS capability,"
    "    max(score) FILTER (WHERE measures = 'safety') AS safety,"
    "    max(coverage) FILTER (WHERE measures = 'capability') AS capability_coverage,"
    "    max(coverage) FILTER (WHERE measures = 'safety') AS safety_coverage"
    "  FROM enough"
    "  GROUP BY domain_id"
    "),"
    "this AS MATERIALIZED ("
    "  SELECT"
    "    d.domain_id, d.name AS domain, p.capability, p.safety, s.beta, p.capability_coverage, p.safety_coverage,"
    "    CASE m.formula WHEN 'linear' THEN risk_index(p.capability, p.safety, s.beta) END AS risk_index"
    "  FROM pair AS p"
    "  JOIN @domain AS d ON d.domain_id = p.domain_id"
    "  JOIN @method AS m ON m.name = ?4"
    "  LEFT JOIN @safety_coefficient AS s ON s.method_id = m.method_id AND s.open_weights = ?3"
    "),"
    "other AS MATERIALIZED ("
    "  SELECT domain, series, capability, safety, risk_index FROM @model_risk WHERE method = ?4"
    "),"
    "risk AS MATERIALIZED ("
    "  SELECT domain, risk_index, 1 AS in_series FROM this WHERE risk_index IS NOT NULL"
    "  UNION ALL"
    "  SELECT domain, risk_index, series IS ?2 COLLATE NOCASE FROM other WHERE risk_index IS NOT NULL"
    "),"
    "series_mean AS MATERIALIZED ("
    "  SELECT domain, nine_decimals(weighted_mean(risk_index, 1)) AS mean FROM risk WHERE in_series GROUP BY domain"
    ") "
    "SELECT"
    "  ?4, t.domain, t.capability, t.safety, t.beta, t.risk_index, t.capability_coverage, t.safety_coverage,"
    "  CASE WHEN t.risk_index IS NOT NULL THEN"
    "    (SELECT 1 + count(*) FROM risk AS r WHERE r.domain = t.domain AND r.risk_index > t.risk_index)"
    "  END,"
    "  (SELECT count(*) FROM risk AS r WHERE r.domain = t.domain),"
    "  CASE WHEN t.capability IS NOT NULL AND t.safety IS NOT NULL THEN NOT EXISTS ("
    "    SELECT 1 FROM other AS o WHERE o.domain = t.domain AND o.capability > t.capability AND o.safety < t.safety"
    "  ) END,"
    /* for trend_level_at: those below the series' mean, equal ones half, and all */
    "  (SELECT total((r.risk_index < s.mean) + 0.5 * (r.risk_index = s.mean)) FROM risk AS r WHERE r.domain = t.domain),"
    "  CASE WHEN t.risk_index IS NOT NULL THEN (SELECT count(*) FROM risk AS r WHERE r.domain = t.domain) END "
    "FROM this AS t LEFT JOIN series_mean AS s ON s.domain = t.domain "
    "WHERE t.capability_coverage > 0 OR t.safety_coverage > 0 "
    "ORDER BY t.domain_id";

/* The first thing that is wrong with the scores, in words. */
static const char score_problem[] = GIVEN
    "SELECT CASE"
    "  WHEN benchmark_id IS NULL THEN printf('no benchmark named ''%.100s''', key)"
    "  WHEN type <> 'null' AND NOT is_not_applicable AND (number IS NULL OR abs(number) = 9e999) THEN"
    "    printf('the score of ''%s'' must be a number like 71.5, or a text like \"71.5%%\", got %.100s', key,"
    "      iif(type IN ('true', 'false'), type, value))"
    "  WHEN type <> 'null' AND unit IS NULL THEN"
    "    printf('the score of ''%s'' is in %s, to which percent cannot be converted, got %.100s', key, own_unit, value)"
    "  WHEN NOT in_percent AND number > 0 AND number <= doubtful_to THEN"
    "    printf('the score of ''%s'' could be a share or percent, got %.15g: write \"%.15g%%\" or \"%.15g%%\"', key,"
    "      number, number * 100, number)"
    "  WHEN number NOT BETWEEN lowest AND highest THEN"
    "    printf('the score of ''%s'' must be between %.15g and %.15g (%s), got %.100s', key, lowest, highest, unit, value)"
    "  WHEN (SELECT count(*) FROM given AS other WHERE other.benchmark_id = g.benchmark_id) > 1 THEN"
    "    printf('''%.100s'' is a benchmark that was given already', key)"
    " END AS problem "
    "FROM given AS g "
    "WHERE problem IS NOT NULL "
    "LIMIT 1";

/* Prepares the query for the schema, which @ stands for in it. */
static int prepare(sqlite3 *db, const char *sql, const char *schema, sqlite3_stmt **statement) {
  sqlite3_str *text = sqlite3_str_new(db);
  const char *at;
  while ((at = strchr(sql, '@')) != NULL) {
    sqlite3_str_append(text, sql, (int)(at - sql));
    sqlite3_str_appendf(text, "\"%w\".", schema);
    sql = at + 1;
  }
  sqlite3_str_appendall(text, sql);
  return database_prepare(db, sqlite3_str_finish(text), statement);
}

#define EXAMPLE "a JSON object like {\"WMDP-Cyber\": 71.5}"

/* That the scores are a JSON object. */
static int check_object(sqlite3 *db, sqlite3_value *scores, char **error) {
  static const char rule[] = "must be " EXAMPLE;
  sqlite3_stmt *statement = NULL;
  if (scores == NULL)
    return fail_with(error, sqlite3_mprintf("%s: scores must be given, " EXAMPLE, asked_as.name));
  if (sqlite3_value_type(scores) != SQLITE_TEXT) {
    return fail_with(error, argument_message(asked_as.name, "scores", rule, scores));
  }
  int rc = sqlite3_prepare_v2(db, "SELECT 1 WHERE json_type(?1) = 'object'", -1, &statement, NULL);
  if (rc != SQLITE_OK) return rc;
  rc = sqlite3_bind_value(statement, 1, scores);
  if (rc == SQLITE_OK) rc = sqlite3_step(statement);
  sqlite3_finalize(statement);
  if (rc == SQLITE_ROW) return SQLITE_OK;
  /* an error of the step is malformed JSON */
  if (rc != SQLITE_DONE && rc != SQLITE_ERROR) return rc;
  return fail_with(error, argument_message(asked_as.name, "scores", rule, scores));
}

/* That each score is of a known benchmark and in range. */
static int check_scores(sqlite3 *db, const char *schema, sqlite3_value *scores, char **error) {
  sqlite3_stmt *statement = NULL;
  int rc = prepare(db, score_problem, schema, &statement);
  if (rc == SQLITE_OK) rc = sqlite3_bind_value(statement, 1, scores);
  if (rc == SQLITE_OK) rc = sqlite3_step(statement);
  if (rc == SQLITE_ROW) {
    const char *problem;
    rc = database_column_text(statement, 0, &problem);
    if (rc == SQLITE_OK) rc = fail_with(error, sqlite3_mprintf("%s: scores: %s", asked_as.name, problem));
  }
  sqlite3_finalize(statement);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static int check_open_weights(sqlite3_value *asked, int *open_weights, char **error) {
  static const number_rule rule = {"open_weights", "must be 0 or 1", 0, 1};
  double number = 0;
  if (asked != NULL && (!is_number(&rule, asked, &number) || (number != 0 && number != 1))) {
    return fail_with(error,
                     number_message(asked_as.name, rule.argument, number_rule_broken(&rule, asked), asked));
  }
  *open_weights = (int)number;
  return SQLITE_OK;
}

typedef struct cursor {
  table_cursor shared;
  double low_place, high_place;
} cursor;

/* Adds the rows of a method. */
static int read_method(table_cursor *c, const char *method, void *context, char **error) {
  (void)error;
  const int *open_weights = context;
  sqlite3_stmt *statement = NULL;
  int rc = prepare(table_cursor_database(c), query, c->schema, &statement);
  if (rc == SQLITE_OK) rc = sqlite3_bind_value(statement, 1, table_cursor_argument(c, SCORES));
  if (rc == SQLITE_OK && table_cursor_argument(c, SERIES) != NULL) {
    rc = sqlite3_bind_value(statement, 2, table_cursor_argument(c, SERIES));
  }
  if (rc == SQLITE_OK) rc = sqlite3_bind_int(statement, 3, *open_weights);
  if (rc == SQLITE_OK) rc = sqlite3_bind_text(statement, 4, method, -1, SQLITE_TRANSIENT);
  rc = table_cursor_rows(c, rc, statement);
  c->n = c->rows.n;
  return rc;
}

/* The shares that series_level is told by. */
static int read_places(cursor *c, char **error) {
  sqlite3 *db = table_cursor_database(&c->shared);
  int rc = database_parameter(db, asked_as.name, c->shared.schema, "low_place", &c->low_place, error);
  if (rc != SQLITE_OK) return rc;
  return database_parameter(db, asked_as.name, c->shared.schema, "high_place", &c->high_place, error);
}

static int connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **table,
                   char **error) {
  (void)aux, (void)argc, (void)argv, (void)error;
  return table_function_connect(db, declaration, sizeof(table_function), table);
}

static int best_index(sqlite3_vtab *table, sqlite3_index_info *info) {
  return table_function_best_index(table, &asked_as, info);
}

static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **out) {
  (void)table;
  return table_cursor_open(sizeof(cursor), out);
}

static int filter(sqlite3_vtab_cursor *base, int plan, const char *text, int argc, sqlite3_value **values) {
  (void)text, (void)argc;
  cursor *own = (cursor *)base;
  table_cursor *c = &own->shared;
  sqlite3 *db = table_cursor_database(c);
  char *error = NULL;
  int open_weights = 0;
  int rc = table_cursor_begin(c, &asked_as, plan, values, &error);
  if (rc == SQLITE_OK) rc = check_object(db, table_cursor_argument(c, SCORES), &error);
  if (rc == SQLITE_OK) rc = check_scores(db, c->schema, table_cursor_argument(c, SCORES), &error);
  if (rc == SQLITE_OK) rc = check_open_weights(table_cursor_argument(c, OPEN_WEIGHTS), &open_weights, &error);
  if (rc == SQLITE_OK) rc = read_places(own, &error);
  if (rc == SQLITE_OK) {
    rc = table_cursor_each_method(c, table_cursor_argument(c, ASKED_METHOD), read_method, &open_weights,
                                  &error);
  }
  return table_function_end(base->pVtab, rc, error);
}

/* The level of the series; NULL where the model has no risk index. */
static const char *series_level(const cursor *own) {
  const table_cursor *c = &own->shared;
  double below = sqlite3_value_double(rows_cell(&c->rows, c->at, SERIES_BELOW));
  size_t among = (size_t)sqlite3_value_int64(rows_cell(&c->rows, c->at, SERIES_AMONG));
  return trend_level_at(below, among, own->low_place, own->high_place);
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i) {
  const table_cursor *c = (const table_cursor *)base;
  if (i < SERIES_LEVEL) {
    sqlite3_result_value(context, rows_cell(&c->rows, c->at, i));
  } else if (i == SERIES_LEVEL) {
    sqlite3_result_text(context, series_level((const cursor *)base), -1, SQLITE_STATIC);
  } else {
    table_cursor_argument_column(c, context, i);
  }
  return SQLITE_OK;
}

static const sqlite3_module module = {
    .xConnect = connect,
    .xBestIndex = best_index,
    .xDisconnect = table_function_disconnect,
    .xOpen = open,
    .xClose = table_cursor_close,
    .xFilter = filter,
    .xNext = table_cursor_next,
    .xEof = table_cursor_eof,
    .xColumn = column,
    .xRowid = table_cursor_rowid,
};

int register_what_if(sqlite3 *db) { return sqlite3_create_module_v2(db, asked_as.name, &module, NULL, NULL); }
