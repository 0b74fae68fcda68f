/* xlsx_report(path): the report of the edition in use as a workbook: what it is about, charts, and a sheet for each
   question.

     SELECT xlsx_report('report.xlsx');
     SELECT xlsx_report('bericht.xlsx', 'language=zh', 'audience=targeted');

   path       as in xlsx_export; the options 'audience=...' too
   language   'en' or 'zh': of the names of sheets and the texts of charts; names of columns stay

   1. The sheets with rows are those of published_view that have a sheet's name, in its order.
      Columns of identifiers are hidden.
   2. The charts are rows of chart, chart_line and chart_point, and point to the cells of the last sheet.
   3. Works on a database of airisk's and on a snapshot; rules 2, 4, 5 and 6 of xlsx_export hold.
   Returns the number of rows on the sheets of rule 1. Direct-only. */
#include <string.h>

#include "airisk_io.h"
#include "args.h"
#include "book.h"
#include "database.h"
#include "export_job.h"
#include "disclosure/published_view.h"
#include "report_chart.h"
#include "sheet_text.h"
#include "export/sql.h"

/* The first sheet, while it is written. */
typedef struct summary {
  const export_job *job;
  book *book;
  lxw_worksheet *sheet;
  lxw_row_t row;
  int lines; /* that the row's highest cell takes */
  int is_chinese;
} summary;

enum { FIRST_COLUMN = 20, OTHER_COLUMNS = 72 }; /* widths */

/* Ends a row that has cells. */
static int end_row(summary *s, char **error) {
  int rc = book_row_height(s->book, s->sheet, s->row, s->lines, error);
  s->row++;
  s->lines = 1;
  s->book->written[s->book->sheets - 1].rows++;
  return rc;
}

static int put(summary *s, lxw_col_t column, const char *text, style look, char **error) {
  int lines = column == 0 ? 1 : sheet_text_lines(text, OTHER_COLUMNS);
  if (lines > s->lines) s->lines = lines;
  return book_text(s->book, s->sheet, s->row, column, text, look, error);
}

static int put_notice(summary *s, char *text, style look, char **error) {
  int rc = text == NULL ? SQLITE_NOMEM : put(s, 0, text, look, error);
  if (rc == SQLITE_OK) rc = end_row(s, error);
  sqlite3_free(text);
  return rc;
}

/* A fact that readers must know first, where there is one: a scenario, an erratum, synthetic data, no risk index. */
static int put_warning(summary *s, const char *fact, const char *en, const char *zh, char **error) {
  char *value = NULL;
  char *name = sqlite3_mprintf("%s_%s", fact, s->job->given.language);
  int rc = name == NULL ? SQLITE_NOMEM : disclosure_fact(&s->job->shown, name, &value);
  if (rc == SQLITE_OK && value != NULL) {
    rc = put_notice(s, sqlite3_mprintf("%s%s", s->is_chinese ? zh : en, value), STYLE_NOTICE, error);
  }
  sqlite3_free(name);
  sqlite3_free(value);
  return rc;
}

static int put_head(summary *s, char **error) {
  char *period = NULL;
  int rc = disclosure_fact(&s->job->shown, "period", &period);
  if (rc == SQLITE_OK) {
    rc = put_notice(
        s,
        sqlite3_mprintf(
            s->is_chinese ? "前沿AI风险监测报告%s%s%s" : "Frontier AI risk monitoring report%s%s%s",
            period == NULL ? "" : " (", period == NULL ? "" : period, period == NULL ? "" : ")"),
        STYLE_TITLE, error);
  }
  sqlite3_free(period);
  if (rc == SQLITE_OK) rc = put_warning(s, "scenario", "Scenario. ", "假设情景。", error);
  if (rc == SQLITE_OK) rc = put_warning(s, "erratum", "Erratum. ", "勘误。", error);
  if (rc == SQLITE_OK) rc = put_warning(s, "synthetic", "Synthetic data. ", "合成数据。", error);
  if (rc == SQLITE_OK) rc = put_warning(s, "no_index", "No risk index. ", "没有风险指数。", error);
  if (rc == SQLITE_OK && s->job->shown.left_out > 0) {
    rc = put_notice(
        s,
        sqlite3_mprintf(
            s->is_chinese
                ? "部分领域或基准对该受众（%s）仅以区间显示、不显示得分或完全不显示；结合其他内容，得分的实际范围可能比区间更窄。"
                : "Some domains or benchmarks are shown to this audience (%s) only in bands, without "
                  "scores, or not at all. What else is shown may tell a score more narrowly than its band.",
            s->job->shown.audience),
        STYLE_NOTICE, error);
  }
  return rc;
}

/* A row of up to three texts. */
static int put_row(void *context, sqlite3_stmt *row, char **error) {
  summary *s = context;
  int rc = SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < sqlite3_column_count(row); i++) {
    const char *text;
    rc = database_column_text(row, i, &text);
    if (rc == SQLITE_OK && text[0] != 0) rc = put(s, (lxw_col_t)i, text, STYLE_TEXT, error);
  }
  return rc == SQLITE_OK ? end_row(s, error) : rc;
}

static int put_heading(summary *s, const char *en, const char *zh, char **error) {
  s->row++;
  int rc = put(s, 0, s->is_chinese ? zh : en, STYLE_LABEL, error);
  if (rc == SQLITE_OK) rc = end_row(s, error);
  return rc;
}

/* What the report finds over all domains. */
static int put_findings(summary *s, char **error) {
  char *findings = NULL;
  int rc = disclosure_select(&s->job->shown, "report_finding", &findings, error);
  if (rc == SQLITE_OK) rc = put_heading(s, "Findings over all domains", "跨领域共性趋势", error);
  if (rc == SQLITE_OK) {
    rc = database_each(
        s->job->db, s->job->function,
        sqlite3_mprintf(
            "SELECT NULL, text_%s FROM (%s) WHERE domain IS NULL AND section <> 'scope' ORDER BY position",
            s->job->given.language, findings),
        put_row, s, error);
  }
  sqlite3_free(findings);
  return rc;
}

/* All facts but those of the other language. */
static int put_facts(summary *s, char **error) {
  const export_job *j = s->job;
  char *with = NULL, *source = NULL;
  int rc = disclosure_source(&j->shown, "report_fact", &with, &source);
  if (rc == SQLITE_OK) {
    rc = database_each(j->db, j->function,
                       sqlite3_mprintf(workbook_facts_sql, with, j->given.language, source, j->given.language,
                                       j->given.language, j->given.language, j->shown.audience),
                       put_row, s, error);
  }
  sqlite3_free(with);
  sqlite3_free(source);
  return rc;
}

static int add_summary(const export_job *j, book *b, char **error) {
  summary s = {.job = j, .book = b, .lines = 1, .is_chinese = strcmp(j->given.language, "zh") == 0};
  int rc = book_add(b, s.is_chinese ? "概览" : "Summary", &s.sheet, error);
  if (rc != SQLITE_OK) return rc;
  worksheet_gridlines(s.sheet, LXW_HIDE_ALL_GRIDLINES);
  worksheet_set_column(s.sheet, 0, 0, FIRST_COLUMN, NULL);
  worksheet_set_column(s.sheet, 1, 2, OTHER_COLUMNS, NULL);
  rc = put_head(&s, error);
  if (rc == SQLITE_OK) rc = put_heading(&s, "What this is", "说明", error);
  if (rc == SQLITE_OK) rc = put_facts(&s, error);
  return rc == SQLITE_OK ? put_findings(&s, error) : rc;
}

/* What add_sheet needs. */
typedef struct sheets {
  book *book;
  sqlite3_int64 *rows;
} sheets;

/* A row of a sheet's name and its view's. */
static int add_sheet(void *context, sqlite3_stmt *row, char **error) {
  const sheets *s = context;
  const char *sheet, *view = NULL;
  int rc = database_column_text(row, 0, &sheet);
  if (rc == SQLITE_OK) rc = database_column_text(row, 1, &view);
  return rc == SQLITE_OK ? book_add_view(s->book, sheet, view, s->rows, error) : rc;
}

static int expect_sheet(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  const export_job *j = context;
  const char *view;
  int rc = database_column_text(row, 1, &view);
  return rc == SQLITE_OK ? disclosure_expect(&j->shown, view) : rc;
}

/* Calls `one` for the sheets with rows; that of chart_point, the charts' data, is the last. */
static int each_sheet(const export_job *j, database_row *one, void *context, char **error) {
  return database_each(
      j->db, j->function,
      sqlite3_mprintf(
          "SELECT sheet_%s, view FROM \"%w\".published_view WHERE sheet_%s IS NOT NULL ORDER BY view = 'chart_point', place",
          j->given.language, j->shown.schema, j->given.language),
      one, context, error);
}

/* The views of the sheets, and what the summary and the charts read, once for each time. */
static int expect_views(export_job *j, char **error) {
  static const char *const read_too[] = {"report_fact", "report_fact", "report_finding", "chart",
                                         "chart",       "chart_line",  "chart_point"};
  int rc = each_sheet(j, expect_sheet, j, error);
  for (size_t i = 0; rc == SQLITE_OK && i < sizeof read_too / sizeof read_too[0]; i++) {
    rc = disclosure_expect(&j->shown, read_too[i]);
  }
  return rc;
}

static int add_views(const export_job *j, book *b, sqlite3_int64 *rows, char **error) {
  sheets s = {b, rows};
  return each_sheet(j, add_sheet, &s, error);
}

static void xlsx_report(sqlite3_context *context, int argc, sqlite3_value **argv) {
  static const export_rules rules = {.called = "options", .takes_language = 1};
  char *error = NULL;
  sqlite3_int64 rows = 0;
  export_job j;
  book b = {0};
  chart_sheets charts = {.n = 0};
  int rc = export_job_begin(&j, context, "xlsx_report", &rules, argc, argv, &error);
  if (rc == SQLITE_OK) rc = export_job_needs_report(&j, &error);
  if (rc == SQLITE_OK) rc = published_view_check(&j.shown, &error);
  if (rc == SQLITE_OK) rc = expect_views(&j, &error);
  if (rc == SQLITE_OK) rc = book_open(&b, &j.shown, &j.file, &error);
  b.hides_ids = 1;
  if (rc == SQLITE_OK) rc = add_summary(&j, &b, &error);
  if (rc == SQLITE_OK) rc = chart_sheets_add(&charts, &j, &b, &error);
  if (rc == SQLITE_OK) rc = add_views(&j, &b, &rows, &error);
  if (rc == SQLITE_OK) rc = chart_sheets_draw(&charts, &j, &b, b.names[b.sheets - 1], &error);
  if (rc == SQLITE_OK) rc = book_finish(&b, &error);
  chart_sheets_clear(&charts);
  book_close(&b);
  export_job_end(&j, context, rc, rows, error);
}

int register_xlsx_report(sqlite3 *db) {
  return sqlite3_create_function_v2(db, "xlsx_report", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, NULL, xlsx_report,
                                    NULL, NULL, NULL);
}
