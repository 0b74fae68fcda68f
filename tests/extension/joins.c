/* Joins of table functions on any of their columns, in any order, against the same query over tables that hold all that
   the functions can answer. */
#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

#include "../airisk_test.h"
#include "../suites.h"

/* A function as a FROM clause asks for it, and its answers for all editions and metrics. */
typedef struct joined {
  const char *name;
  const char *asked; /* in a FROM clause */
  const char *all;   /* SELECT for the oracle's table */
  const char *usual; /* what the function answers where the query does not compare edition or metric */
} joined;

static const joined functions[] = {
    {"pareto_frontier", "pareto_frontier",
     "SELECT f.* FROM edition AS e CROSS JOIN pareto_frontier(NULL, e.name) AS f", "edition = '2025Q1'"},
    {"series_trend", "series_trend",
     "SELECT t.* FROM edition AS e CROSS JOIN (VALUES ('risk_index'), ('capability'), ('safety')) AS v CROSS JOIN "
     "series_trend(NULL, v.column1, e.name) AS t",
     "edition = '2025Q1' AND metric = 'risk_index'"},
    {"what_if", "what_if('{\"cap\": 55, \"safe\": 42}', 'B')",
     "SELECT w.* FROM edition AS e CROSS JOIN what_if('{\"cap\": 55, \"safe\": 42}', 'B', 0, e.name) AS w",
     "edition = '2025Q1'"},
    {"index_step", "index_step", "SELECT s.* FROM edition AS e CROSS JOIN index_step(e.name) AS s",
     "edition = '2025Q1'"},
    {"section_finding", "section_finding", "SELECT * FROM section_finding", "1"},
};

enum { FUNCTIONS = sizeof functions / sizeof functions[0] };

/* %1: the first, %2: the second, %c: the column. What is compared is all of both rows. SQLite keeps the order of a LEFT or
   CROSS JOIN, and does not tell the left function what it is joined on: it answers as usual. */
typedef struct join {
  const char *from;
  int usual; /* 1: the first, 2: the second does */
} join;

static const join queries[] = {
    {"FROM %1 AS a JOIN %2 AS b USING (%c)", 0},
    {"FROM %2 AS b JOIN %1 AS a USING (%c)", 0},
    {"FROM %1 AS a CROSS JOIN %2 AS b ON a.%c = b.%c", 1},
    {"FROM %2 AS b CROSS JOIN %1 AS a ON a.%c = b.%c", 2},
    {"FROM %1 AS a JOIN %2 AS b ON a.%c = b.%c AND a.domain = 'CYBER'", 0},
    {"FROM %1 AS a JOIN %2 AS b ON a.%c = b.%c AND a.domain IN ('cyber', 'Cyber', 'nowhere') AND b.domain IN ('cyber', "
     "'chem')",
     0},
    {"FROM %1 AS a JOIN %2 AS b ON a.%c = b.%c AND (b.domain LIKE 'c%' OR a.domain > 'd')", 0},
    {"FROM %1 AS a JOIN %2 AS b ON a.%c COLLATE BINARY = b.%c", 0},
    {"FROM %1 AS a LEFT JOIN %2 AS b ON a.%c = b.%c AND b.domain = a.domain", 1},
    {"FROM (VALUES (1), (2)) CROSS JOIN %1 AS a JOIN %2 AS b ON a.%c = b.%c", 0},
    {"FROM %1 AS a, %2 AS b WHERE a.%c = b.%c AND EXISTS (SELECT 1 FROM %1 AS x WHERE x.%c = b.%c)", 0},
    {"FROM %1 AS a, %2 AS b WHERE a.%c = b.%c AND a.%c IN (SELECT x.%c FROM %2 AS x WHERE x.%c IS NOT NULL)",
     0},
};

/* The template with %1 and %2 put in, and the column. Freed by the caller. */
static char *fill(const char *template, const char *first, const char *second, const char *column) {
  sqlite3_str *text = sqlite3_str_new(NULL);
  for (const char *at = template; *at != 0; at++) {
    if (at[0] != '%' || strchr("12c", at[1]) == NULL || at[1] == 0) {
      sqlite3_str_appendchar(text, 1, *at);
      continue;
    }
    at++;
    sqlite3_str_appendall(text, *at == '1' ? first : *at == '2' ? second : column);
  }
  return sqlite3_str_finish(text);
}

/* All rows, in an order of their own. */
static char *rows_of(sqlite3 *db, const char *from, const char *columns) {
  char *sql = sqlite3_mprintf(
      "SELECT count(*), group_concat(line, char(10)) FROM (SELECT quote(%s) AS line %s ORDER BY 1)", columns,
      from);
  char *got = answer(db, sql);
  sqlite3_free(sql);
  return got;
}

/* The function's columns, quoted and joined. */
static char *columns_of(sqlite3 *db, const char *function, const char *alias) {
  char *sql = sqlite3_mprintf(
      "SELECT group_concat(printf('coalesce(%s.%%s, ''-'')', name), ' || '','' || ') FROM pragma_table_info('%s')",
      alias, function);
  char *got = answer(db, sql);
  sqlite3_free(sql);
  return got;
}

/* What stands for the function in the oracle's query. A comparison of edition or metric asks for all of them. */
static char *oracle_of(const joined *f, const char *column, int usual) {
  const char *rule = f->usual;
  if (!usual && strcmp(column, "metric") == 0) rule = "edition = '2025Q1'";
  if (!usual && strcmp(column, "edition") == 0) {
    rule = strcmp(f->name, "series_trend") == 0 ? "metric = 'risk_index'" : "1";
  }
  return sqlite3_mprintf("(SELECT * FROM temp.all_%s WHERE %s)", f->name, rule);
}

/* 1 when the query has rows. */
static int check_query(sqlite3 *db, const join *t, const joined *first, const joined *second,
                       const char *column, const char *columns) {
  char *a = oracle_of(first, column, t->usual == 1), *b = oracle_of(second, column, t->usual == 2);
  char *from = fill(t->from, first->asked, second->asked, column);
  char *oracle = fill(t->from, a, b, column);
  char *got = rows_of(db, from, columns), *want = rows_of(db, oracle, columns);
  int same = strcmp(got, want) == 0, has_rows = want[0] != '0';
  if (!same) printf("\n    %s\n      want %.200s\n      got  %.200s\n", from, want, got);
  CU_ASSERT(same);
  sqlite3_free(a);
  sqlite3_free(b);
  sqlite3_free(from);
  sqlite3_free(oracle);
  sqlite3_free(got);
  sqlite3_free(want);
  return has_rows;
}

static int check_column(sqlite3 *db, const joined *first, const joined *second, const char *column) {
  int rows = 0;
  char *a = columns_of(db, first->name, "a"), *b = columns_of(db, second->name, "b");
  char *columns = sqlite3_mprintf("%s || ';' || %s", a, b);
  for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++) {
    rows += check_query(db, &queries[i], first, second, column, columns);
  }
  sqlite3_free(a);
  sqlite3_free(b);
  sqlite3_free(columns);
  return rows;
}

/* Every column that both have. */
static int check_pair(sqlite3 *db, const joined *first, const joined *second) {
  int rows = 0;
  sqlite3_stmt *shared = NULL;
  char *sql = sqlite3_mprintf(
      "SELECT a.name FROM pragma_table_info('%s') AS a JOIN pragma_table_info('%s') AS b USING (name)",
      first->name, second->name);
  CU_ASSERT_EQUAL_FATAL(sqlite3_prepare_v2(db, sql, -1, &shared, NULL), SQLITE_OK);
  while (sqlite3_step(shared) == SQLITE_ROW) {
    rows += check_column(db, first, second, (const char *)sqlite3_column_text(shared, 0));
  }
  sqlite3_finalize(shared);
  sqlite3_free(sql);
  return rows;
}

/* A table of all that the function can answer, which compares names as it does. */
static void keep_all(sqlite3 *db, const joined *f) {
  char *sql = sqlite3_mprintf(
      "SELECT group_concat(name || ' COLLATE NOCASE', ', ') FROM pragma_table_info('%s')", f->name);
  char *columns = answer(db, sql);
  sqlite3_free(sql);
  sql = sqlite3_mprintf("CREATE TEMP TABLE all_%s (%s); INSERT INTO all_%s %s", f->name, columns, f->name,
                        f->all);
  run(db, sql);
  sqlite3_free(sql);
  sqlite3_free(columns);
}

static void test_joins(void) {
  sqlite3 *db = open_models();
  keep_small_findings(db);
  run(db,
      "CREATE VIEW finding_c AS SELECT section, order_1, order_2, order_3, 'cyber' AS domain, subject, finding, value, "
      "unit, text_en, text_zh FROM finding_a");
  for (int i = 0; i < FUNCTIONS; i++) keep_all(db, &functions[i]);
  for (int i = 0; i < FUNCTIONS; i++) {
    for (int k = 0; k < FUNCTIONS; k++) CU_ASSERT(check_pair(db, &functions[i], &functions[k]) > 0);
  }
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

/* The arguments that only choose bind the order of the tables: one that cannot be had in time is no query solution. */
static void test_order(void) {
  static const sql_case cases[] = {
      {"SELECT count(*) FROM pareto_frontier AS f JOIN (SELECT 'cyber' AS d, '2024-06-30' AS day) AS x ON f.domain_argument "
       "= x.d AND f.as_of = x.day",
       "2"},
      {"SELECT count(*) FROM pareto_frontier AS f CROSS JOIN (SELECT '2024-06-30' AS day LIMIT 1) AS x ON f.as_of = x.day",
       "0"}, /* SQLite keeps the order, and does not tell the function */
      {"SELECT p.name, count(*) FROM pareto_frontier AS f JOIN period AS p ON f.as_of = p.ends_on GROUP BY 1",
       "2024Q4|3;2025Q1|5"},
      {"SELECT count(*) FROM index_score AS s JOIN (SELECT '{\"beta_open\": 1}' AS j) AS x ON s.scenario = x.j",
       "14"},
      {"SELECT f.edition, count(*) FROM pareto_frontier AS f JOIN edition AS e ON e.name = f.edition GROUP BY f.edition",
       "2024Q4|3;2025Q1|5;2025Q1 v2.0|5"},
      {"SELECT e.name, count(*) FROM edition AS e JOIN pareto_frontier AS f ON f.edition_argument = e.name GROUP BY 1",
       "2024Q4|3;2025Q1|5;2025Q1 v2.0|5"},
      {"SELECT e.name, count(*) FROM edition AS e JOIN pareto_frontier(NULL, e.name) AS f GROUP BY 1",
       "2024Q4|3;2025Q1|5;2025Q1 v2.0|5"},
      {"SELECT count(*) FROM domain AS d LEFT JOIN pareto_frontier(d.name) AS f", "6"},
      {"SELECT d.name, count(f.model) FROM domain AS d LEFT JOIN pareto_frontier AS f ON f.domain = d.name GROUP BY 1",
       "chem|0;cyber|5"},
      /* a NULL is left out as an argument, and equals nothing as a key */
      {"SELECT count(*) FROM (SELECT NULL AS d) AS x JOIN pareto_frontier(x.d)", "5"},
      {"SELECT count(*) FROM (SELECT NULL AS d) AS x CROSS JOIN pareto_frontier AS f ON f.domain = x.d", "0"},
      {"SELECT count(*) FROM (SELECT 'no such' AS d) AS x CROSS JOIN series_trend AS t ON t.metric = x.d",
       "0"},
      {"SELECT count(*) FROM (SELECT 'no such' AS d) AS x CROSS JOIN what_if('{\"cap\": 5}') AS w ON w.edition = x.d",
       "0"},
      {"SELECT count(*) FROM pareto_frontier AS f NATURAL JOIN series_trend", "13"},
  };
  CHECK_AND_CLOSE(open_models(), cases);
}

static CU_TestInfo tests[] = {
    {"every pair and column", test_joins},
    {"arguments and keys", test_order},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
