#include "report_chart.h"

#include <stdlib.h>
#include <string.h>

#include "args.h"
#include "chart_look.h"
#include "database.h"
#include "sheet_text.h"
#include "export/sql.h"

void chart_sheets_clear(chart_sheets *s) {
  for (int i = 0; i < s->n; i++) sqlite3_free(s->kinds[i]);
  *s = (chart_sheets){.n = 0};
}

/* The SELECTs of the three views, for use within another. */
typedef struct sources {
  char *charts, *lines, *points;
} sources;

static void clear_sources(sources *s) {
  sqlite3_free(s->charts);
  sqlite3_free(s->lines);
  sqlite3_free(s->points);
}

static int open_sources(sources *s, const export_job *j, char **error) {
  *s = (sources){NULL, NULL, NULL};
  int rc = disclosure_select(&j->shown, "chart", &s->charts, error);
  if (rc == SQLITE_OK) rc = disclosure_select(&j->shown, "chart_line", &s->lines, error);
  if (rc == SQLITE_OK) rc = disclosure_select(&j->shown, "chart_point", &s->points, error);
  return rc;
}

/* What add_sheet needs. */
typedef struct adding {
  const export_job *job;
  chart_sheets *sheets;
  book *book;
} adding;

/* A row of a kind of charts and its sheet's name. */
static int add_sheet(void *context, sqlite3_stmt *row, char **error) {
  const adding *a = context;
  chart_sheets *s = a->sheets;
  const char *kind, *name;
  int rc = database_column_text(row, 0, &kind);
  if (rc == SQLITE_OK) rc = database_column_text(row, 1, &name);
  if (rc != SQLITE_OK) return rc;
  if (s->n == CHART_KINDS) {
    return fail_with(error,
                     sqlite3_mprintf("%s: the view chart must have at most %d kinds, got another: '%.100s'",
                                     a->job->function, CHART_KINDS, kind));
  }
  s->kinds[s->n] = sqlite3_mprintf("%s", kind);
  if (s->kinds[s->n] == NULL) return SQLITE_NOMEM;
  rc = book_add(a->book, name, &s->sheets[s->n++], error);
  if (rc == SQLITE_OK) worksheet_gridlines(s->sheets[s->n - 1], LXW_HIDE_ALL_GRIDLINES);
  return rc;
}

int chart_sheets_add(chart_sheets *s, const export_job *j, book *b, char **error) {
  sources from;
  adding a = {j, s, b};
  *s = (chart_sheets){.n = 0};
  int rc = open_sources(&from, j, error);
  if (rc == SQLITE_OK) {
    rc = database_each(j->db, j->function,
                       sqlite3_mprintf(chart_kinds_sql, j->given.language, from.charts, j->shown.schema),
                       add_sheet, &a, error);
  }
  clear_sources(&from);
  return rc;
}

static int prepare_lines(const export_job *j, const sources *from, sqlite3_stmt **lines) {
  const char *language = j->given.language;
  return database_prepare(j->db,
                          sqlite3_mprintf(chart_lines_sql, language, language, language, language,
                                          from->points, from->charts, from->lines),
                          lines);
}

/* All points in the order of their sheet. */
static int prepare_points(const export_job *j, const sources *from, sqlite3_stmt **points) {
  return database_prepare(
      j->db,
      sqlite3_mprintf("SELECT name, colour, is_marked FROM (%s) ORDER BY place, line, point", from->points),
      points);
}

/* What is being drawn. */
typedef struct drawing {
  const export_job *job;
  book *book;
  const char *data; /* the sheet with the points */
  sqlite3_stmt *lines, *points;
  chart_line line;      /* the one at hand; its texts belong to lines */
  int x, y, name;       /* columns of the sheet */
  lxw_row_t row;        /* of it that points stands at */
  lxw_chart *chart;     /* the one being filled, NULL before the first */
  lxw_worksheet *sheet; /* that it belongs on */
  int bars;             /* that it has; 0: it is no bar chart */
  int drawn;            /* lines in it */
  int placed;           /* charts that the sheet has already */
} drawing;

/* Which columns of the sheet, which is chart_point as it is shown, hold the points. */
static int find_columns(drawing *d, const char *points) {
  static const char *const names[] = {"x", "y", "name"};
  int *const places[] = {&d->x, &d->y, &d->name};
  sqlite3_stmt *all = NULL;
  int rc = database_prepare(d->job->db, sqlite3_mprintf("%s", points), &all);
  for (int i = 0; rc == SQLITE_OK && i < sqlite3_column_count(all); i++) {
    const char *column = sqlite3_column_name(all, i);
    if (column == NULL) rc = SQLITE_NOMEM;
    for (size_t k = 0; rc == SQLITE_OK && k < sizeof names / sizeof names[0]; k++) {
      if (strcmp(column, names[k]) == 0) *places[k] = i;
    }
  }
  sqlite3_finalize(all);
  return rc;
}

/* The row of d->lines as d->line. */
static int read_line(drawing *d) {
  enum { LIMITS = 11, X_IS_DATE = 13, FIRST, LAST, POINTS }; /* columns behind those of texts */
  chart_line *l = &d->line;
  const char **texts[] = {&l->kind,  &l->chart, &l->title,  &l->x,          &l->y,        &l->name,
                          &l->drawn, &l->mark,  &l->colour, &l->first_date, &l->last_date};
  int rc = SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < (int)(sizeof texts / sizeof texts[0]); i++) {
    rc = database_column_text(d->lines, i, texts[i]);
  }
  if (rc != SQLITE_OK) return rc;
  l->x_values = sqlite3_column_type(d->lines, X_IS_DATE) == SQLITE_NULL ? X_NAMES
                : sqlite3_column_int(d->lines, X_IS_DATE)               ? X_DATES
                                                                        : X_NUMBERS;
  l->first_x = strtod(l->first_date, NULL);
  l->last_x = strtod(l->last_date, NULL);
  l->first_y = sqlite3_column_double(d->lines, LIMITS);
  l->last_y = sqlite3_column_double(d->lines, LIMITS + 1);
  l->points = sqlite3_column_int(d->lines, POINTS);
  l->first_row = (lxw_row_t)sqlite3_column_int64(d->lines, FIRST);
  /* A line's points must stand together, or its cells would be others'. */
  return sqlite3_column_int64(d->lines, LAST) - l->first_row + 1 != l->points ? SQLITE_CORRUPT : SQLITE_OK;
}

/* 'sheet'!$H$2:$H$14: the line's cells in one column. */
static char *range_of(const drawing *d, int column) {
  char cells[LXW_MAX_CELL_RANGE_LENGTH];
  lxw_row_t first = d->line.first_row, last = first + (lxw_row_t)d->line.points - 1;
  lxw_rowcol_to_range_abs(cells, first, (lxw_col_t)column, last, (lxw_col_t)column);
  return sqlite3_mprintf("='%q'!%s", d->data, cells);
}

/* Goes to the next point, and to the line's first when it is not there yet. */
static int next_point(drawing *d) {
  int step;
  do {
    step = sqlite3_step(d->points);
    d->row++;
  } while (step == SQLITE_ROW && d->row < d->line.first_row);
  return step == SQLITE_ROW ? SQLITE_OK : step == SQLITE_DONE ? SQLITE_CORRUPT : step;
}

/* The names of the marked among the line's points; NULL for the others. */
static int read_labels(drawing *d, lxw_chart_data_label *labels, int *marked) {
  int rc = SQLITE_OK;
  *marked = 0;
  for (int i = 0; i < d->line.points; i++) labels[i] = (lxw_chart_data_label){.hide = LXW_TRUE};
  for (int i = 0; rc == SQLITE_OK && i < d->line.points; i++) {
    const char *name;
    rc = next_point(d);
    if (rc != SQLITE_OK || !sqlite3_column_int(d->points, 2)) continue;
    rc = database_column_text(d->points, 0, &name);
    if (rc != SQLITE_OK) continue;
    labels[i] = (lxw_chart_data_label){.value = sheet_chart_text(name)};
    if (labels[i].value == NULL) rc = SQLITE_NOMEM;
    ++*marked;
  }
  return rc;
}

/* The names beside the marked points; the others' labels are hidden. The library copies all. */
static int set_labels(drawing *d, lxw_chart_series *series) {
  lxw_chart_font font = chart_font();
  int marked, n = d->line.points;
  lxw_chart_data_label *labels = sqlite3_malloc64((sqlite3_uint64)n * sizeof *labels);
  lxw_chart_data_label **list = sqlite3_malloc64(((sqlite3_uint64)n + 1) * sizeof *list);
  int rc = labels == NULL || list == NULL ? SQLITE_NOMEM : read_labels(d, labels, &marked);
  if (rc == SQLITE_OK && marked > 0) {
    for (int i = 0; i < n; i++) list[i] = &labels[i];
    list[n] = NULL;
    chart_series_set_labels(series);
    chart_series_set_labels_custom(series, list);
    chart_series_set_labels_font(series, &font);
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_ABOVE);
  }
  for (int i = 0; labels != NULL && list != NULL && i < n; i++) sqlite3_free((void *)labels[i].value);
  sqlite3_free(labels);
  sqlite3_free(list);
  return rc;
}

/* Each bar in the colour of its model's series. */
static int set_bars(drawing *d, lxw_chart_series *series) {
  int n = d->line.points;
  lxw_chart_fill *fills = sqlite3_malloc64((sqlite3_uint64)n * sizeof *fills);
  lxw_chart_point *points = sqlite3_malloc64((sqlite3_uint64)n * sizeof *points);
  lxw_chart_point **list = sqlite3_malloc64(((sqlite3_uint64)n + 1) * sizeof *list);
  int rc = fills == NULL || points == NULL || list == NULL ? SQLITE_NOMEM : SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < n; i++) {
    const char *colour;
    rc = next_point(d);
    if (rc == SQLITE_OK) rc = database_column_text(d->points, 1, &colour);
    if (rc != SQLITE_OK) break;
    fills[i] = (lxw_chart_fill){.color = chart_colour(colour)};
    points[i] = (lxw_chart_point){.fill = &fills[i]};
    list[i] = &points[i];
    list[i + 1] = NULL;
  }
  if (rc == SQLITE_OK) {
    chart_series_set_points(series, list);
    chart_set_series_gap(d->chart, 40);
  }
  sqlite3_free(fills);
  sqlite3_free(points);
  sqlite3_free(list);
  return rc;
}

/* Excel takes no more lines in a chart; the points of the others stand on their sheet all the same. */
enum { MOST_LINES = 255 };

static int add_line(drawing *d) {
  if (d->drawn++ >= MOST_LINES) return SQLITE_OK;
  char *x = range_of(d, d->bars > 0 ? d->name : d->x), *y = range_of(d, d->y);
  char *name = sheet_chart_text(d->line.name);
  lxw_chart_series *series = x == NULL || y == NULL || name == NULL ? NULL : chart_add_series(d->chart, x, y);
  int rc = series == NULL ? SQLITE_NOMEM : SQLITE_OK;
  if (rc == SQLITE_OK) {
    chart_series_set_name(series, name);
    chart_series_look(series, &d->line);
    rc = d->bars > 0 ? set_bars(d, series) : set_labels(d, series);
  }
  sqlite3_free(x);
  sqlite3_free(y);
  sqlite3_free(name);
  return rc;
}

static int begin_chart(drawing *d) {
  d->drawn = 0;
  d->bars = d->line.x_values == X_NAMES ? d->line.points : 0;
  d->chart = workbook_add_chart(d->book->workbook,
                                d->bars > 0 ? LXW_CHART_BAR : LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS);
  return d->chart == NULL ? SQLITE_NOMEM : chart_look(d->chart, &d->line);
}

/* The sheet of the line's kind of chart. */
static lxw_worksheet *sheet_of(const chart_sheets *s, const char *kind) {
  for (int i = 0; i < s->n; i++) {
    if (strcmp(s->kinds[i], kind) == 0) return s->sheets[i];
  }
  return NULL;
}

enum { COLUMNS = 10, ROWS = 26, CELL_WIDTH = 64, CELL_HEIGHT = 20 }; /* of a chart, and of a cell in pixels */

/* Puts the chart on its sheet, once it has lines: two side by side, bars over the width of both. */
static int place_chart(drawing *d, char **error) {
  enum { BAR = 17, BAR_MARGIN = 100, GAP = 10 };
  enum { DEFAULT_WIDTH = 480, DEFAULT_HEIGHT = 288 };
  if (d->chart == NULL) return SQLITE_OK;
  int in_row = d->bars > 0 ? 1 : 2;
  int height = d->bars > 0 ? BAR_MARGIN + d->bars * BAR : ROWS * CELL_HEIGHT - GAP;
  int width = d->bars > 0 ? 2 * COLUMNS * CELL_WIDTH : COLUMNS * CELL_WIDTH - GAP;
  int rows = d->bars > 0 ? height / CELL_HEIGHT + 2 : ROWS;
  lxw_chart_options options = {.x_scale = (double)width / DEFAULT_WIDTH,
                               .y_scale = (double)height / DEFAULT_HEIGHT};
  lxw_row_t row = (lxw_row_t)(d->placed / in_row * rows);
  lxw_col_t column = (lxw_col_t)(d->placed % in_row * COLUMNS);
  d->placed++;
  return book_failed(d->book, worksheet_insert_chart_opt(d->sheet, row, column, d->chart, &options), error);
}

/* A page of A4 has two rows of charts; Excel heeds no break on a sheet that is fitted to pages, so it is
   scaled to the width by hand. */
static void set_pages(lxw_worksheet *sheet) {
  enum { PAGES = 1000, ROWS_A_PAGE = 2 * ROWS, SCALE = 60 }; /* Excel takes up to 1,023 breaks */
  lxw_row_t breaks[PAGES + 1] = {0};
  for (lxw_row_t i = 0; i < PAGES; i++) breaks[i] = (i + 1) * ROWS_A_PAGE;
  worksheet_set_print_scale(sheet, SCALE);
  worksheet_set_h_pagebreaks(sheet, breaks);
}

/* Places the chart before and begins the one of the line, whose name is kept in *name. */
static int change_chart(drawing *d, const chart_sheets *s, char **name, char **error) {
  int rc = place_chart(d, error);
  lxw_worksheet *sheet = sheet_of(s, d->line.kind);
  sqlite3_free(*name);
  *name = sqlite3_mprintf("%s", d->line.chart);
  if (rc == SQLITE_OK && *name == NULL) rc = SQLITE_NOMEM;
  if (rc == SQLITE_OK && sheet == NULL) rc = SQLITE_CORRUPT;
  if (rc != SQLITE_OK) return rc;
  if (sheet != d->sheet) d->placed = 0;
  if (sheet != d->sheet && d->line.x_values != X_NAMES) set_pages(sheet);
  d->sheet = sheet;
  return begin_chart(d);
}

static int draw_lines(drawing *d, const chart_sheets *s, char **error) {
  char *chart = NULL;
  int step = SQLITE_DONE, rc = SQLITE_OK;
  while (rc == SQLITE_OK && (step = sqlite3_step(d->lines)) == SQLITE_ROW) {
    rc = read_line(d);
    if (rc == SQLITE_OK && (chart == NULL || strcmp(chart, d->line.chart) != 0))
      rc = change_chart(d, s, &chart, error);
    if (rc == SQLITE_OK) rc = add_line(d);
  }
  sqlite3_free(chart);
  if (rc == SQLITE_OK && step != SQLITE_DONE) rc = step;
  return rc == SQLITE_OK ? place_chart(d, error) : rc;
}

int chart_sheets_draw(chart_sheets *s, const export_job *j, book *b, const char *data, char **error) {
  sources from;
  drawing d = {.job = j, .book = b, .data = data};
  int rc = open_sources(&from, j, error);
  if (rc == SQLITE_OK) rc = find_columns(&d, from.points);
  if (rc == SQLITE_OK) rc = prepare_lines(j, &from, &d.lines);
  if (rc == SQLITE_OK) rc = prepare_points(j, &from, &d.points);
  if (rc == SQLITE_OK) rc = draw_lines(&d, s, error);
  rc = database_failed(j->db, j->function, rc, error);
  sqlite3_finalize(d.lines);
  sqlite3_finalize(d.points);
  clear_sources(&from);
  return rc;
}
