#include "report_chart.h"

#include <stdlib.h>
#include <string.h>

#include "args.h"
#include "database.h"
#include "numeric/dates.h"
#include "sheet_text.h"

void chart_sheets_clear(chart_sheets *s) {
  for (int i = 0; i < s->n; i++) sqlite3_free(s->kinds[i]);
  *s = (chart_sheets){.n = 0};
}

/* The SELECTs of the three views, for use within another; NULL-terminated by clear_sources. */
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

int chart_sheets_add(chart_sheets *s, const export_job *j, book *b, char **error) {
  sources from;
  sqlite3_stmt *kinds = NULL;
  int step = SQLITE_DONE;
  *s = (chart_sheets){.n = 0};
  int rc = open_sources(&from, j, error);
  if (rc == SQLITE_OK) {
    rc = database_prepare(j->db,
                          sqlite3_mprintf("SELECT c.kind, coalesce(l.text_%s, c.kind) FROM (%s) AS c "
                                          "LEFT JOIN label AS l ON l.kind = 'chart' AND l.name = c.kind "
                                          "GROUP BY c.kind ORDER BY min(c.place)",
                                          j->given.language, from.charts),
                          &kinds);
  }
  while (rc == SQLITE_OK && s->n < CHART_KINDS && (step = sqlite3_step(kinds)) == SQLITE_ROW) {
    s->kinds[s->n] = sqlite3_mprintf("%s", sqlite3_column_text(kinds, 0));
    rc = s->kinds[s->n] == NULL ? SQLITE_NOMEM : SQLITE_OK;
    if (rc != SQLITE_OK) break;
    s->n++;
    rc = book_add(b, (const char *)sqlite3_column_text(kinds, 1), &s->sheets[s->n - 1], error);
    if (rc == SQLITE_OK) worksheet_gridlines(s->sheets[s->n - 1], LXW_HIDE_ALL_GRIDLINES);
  }
  sqlite3_finalize(kinds);
  clear_sources(&from);
  return rc == SQLITE_OK && step != SQLITE_DONE && step != SQLITE_ROW ? step : rc;
}

/* One row per chart and line with points, in the order of the points. */
enum line_column {
  KIND,
  CHART,
  TITLE,
  X,
  Y,
  X_IS_DATE,
  NAME,
  DRAWN,
  MARK,
  COLOUR,
  POINTS,
  FIRST_X,
  LAST_X,
  FIRST_Y,
  LAST_Y
};

static int prepare_lines(const export_job *j, const sources *from, sqlite3_stmt **lines) {
  const char *language = j->given.language;
  return database_prepare(
      j->db,
      sqlite3_mprintf(
          "SELECT c.kind, c.chart, c.title_%s, c.x_%s, c.y_%s, c.x_is_date, l.name_%s, l.drawn, l.mark, l.colour, "
          "count(*), min(min(p.x)) OVER (PARTITION BY c.chart), max(max(p.x)) OVER (PARTITION BY c.chart), "
          "min(min(p.y)) OVER (PARTITION BY c.chart), max(max(p.y)) OVER (PARTITION BY c.chart) "
          "FROM (%s) AS p JOIN (%s) AS c ON c.chart = p.chart JOIN (%s) AS l ON l.chart = p.chart AND l.line = p.line "
          "GROUP BY c.place, c.chart, l.line ORDER BY c.place, l.line",
          language, language, language, language, from->points, from->charts, from->lines),
      lines);
}

static int prepare_points(const export_job *j, const sources *from, sqlite3_stmt **points) {
  return database_prepare(j->db, sqlite3_mprintf("SELECT name, colour, is_marked FROM (%s)", from->points),
                          points);
}

/* What is being drawn. */
typedef struct drawing {
  const export_job *job;
  book *book;
  const char *data; /* the sheet with the points */
  sqlite3_stmt *lines, *points;
  int x, y, name;       /* columns of that sheet */
  lxw_row_t row;        /* of it that the next line begins in */
  lxw_chart *chart;     /* the one being filled, NULL before the first */
  lxw_worksheet *sheet; /* that it belongs on */
  int bars;             /* that it has; 0: it is no bar chart */
  int drawn;            /* lines in it */
  int placed;           /* charts that the sheet has already */
} drawing;

/* The columns of the sheet with the points, which is chart_point as it is shown. */
static int find_columns(drawing *d, const char *points) {
  sqlite3_stmt *all = NULL;
  int rc = database_prepare(d->job->db, sqlite3_mprintf("%s", points), &all);
  for (int i = 0; rc == SQLITE_OK && i < sqlite3_column_count(all); i++) {
    const char *column = sqlite3_column_name(all, i);
    if (column == NULL)
      rc = SQLITE_NOMEM;
    else if (strcmp(column, "x") == 0)
      d->x = i;
    else if (strcmp(column, "y") == 0)
      d->y = i;
    else if (strcmp(column, "name") == 0)
      d->name = i;
  }
  sqlite3_finalize(all);
  return rc;
}

static const char *text_of(const drawing *d, enum line_column column) {
  const char *text = (const char *)sqlite3_column_text(d->lines, column);
  return text == NULL ? "" : text;
}

/* 'sheet'!$H$2:$H$14: the line's cells in one column. */
static char *range_of(const drawing *d, int column, lxw_row_t rows) {
  char cells[LXW_MAX_CELL_RANGE_LENGTH];
  lxw_rowcol_to_range_abs(cells, d->row, (lxw_col_t)column, d->row + rows - 1, (lxw_col_t)column);
  return sqlite3_mprintf("='%q'!%s", d->data, cells);
}

static lxw_color_t colour_of(const char *text) {
  return text != NULL && text[0] == '#' ? (lxw_color_t)strtol(text + 1, NULL, 16) : 0x5F7196;
}

enum { COLUMNS = 10, ROWS = 26, CELL_WIDTH = 64, CELL_HEIGHT = 20 }; /* of a chart, and of a cell in pixels */
enum { FONT = 8, TITLE_FONT = 11 };

/* The axes of x and y: a chart of bars lies on its side. */
static lxw_chart_axis *x_axis(const drawing *d) { return d->bars > 0 ? d->chart->y_axis : d->chart->x_axis; }
static lxw_chart_axis *y_axis(const drawing *d) { return d->bars > 0 ? d->chart->x_axis : d->chart->y_axis; }

static int set_title(const drawing *d) {
  char *title = sheet_chart_text(text_of(d, TITLE));
  char *x = sheet_chart_text(text_of(d, X)), *y = sheet_chart_text(text_of(d, Y));
  lxw_chart_font title_font = {.size = TITLE_FONT, .bold = LXW_TRUE},
                 font = {.size = FONT, .bold = LXW_EXPLICIT_FALSE};
  int rc = title == NULL || x == NULL || y == NULL ? SQLITE_NOMEM : SQLITE_OK;
  if (rc == SQLITE_OK) {
    chart_title_set_name(d->chart, title);
    chart_title_set_name_font(d->chart, &title_font);
    chart_axis_set_name(x_axis(d), x);
    chart_axis_set_name_font(x_axis(d), &font);
    chart_axis_set_name(y_axis(d), y);
    chart_axis_set_name_font(y_axis(d), &font);
  }
  sqlite3_free(title);
  sqlite3_free(x);
  sqlite3_free(y);
  return rc;
}

/* Excel's number of a day; 1970-01-01 is 25569. */
static double serial_of(const char *date) {
  day d;
  if (date == NULL || !day_from_text(date, strlen(date), &d)) return 0;
  return (double)day_number(d) + 25569;
}

/* Two weeks more than the dates at either side, with about six marks. */
static void set_date_axis(const drawing *d) {
  enum { MARGIN = 14, MARKS = 6 };
  lxw_chart_axis *axis = x_axis(d);
  double first = serial_of(text_of(d, FIRST_X)) - MARGIN, last = serial_of(text_of(d, LAST_X)) + MARGIN;
  if (first < 1 || last <= first) return;
  chart_axis_set_num_format(axis, "yyyy-mm");
  chart_axis_set_min(axis, first);
  chart_axis_set_max(axis, last);
  chart_axis_set_major_unit(axis, (double)(long)((last - first) / MARKS + 1));
}

/* From the ten below the points to the ten above. */
static void set_score_axis(lxw_chart_axis *axis, double first, double last) {
  enum { STEP = 10 };
  int low = (int)(first / STEP) * STEP, high = (int)(last / STEP) * STEP + STEP;
  chart_axis_set_min(axis, low > 0 ? low : 0);
  chart_axis_set_max(axis, high < 100 ? high : 100);
  chart_axis_set_major_unit(axis, STEP);
  chart_axis_set_num_format(axis, "0");
}

static void set_axes(const drawing *d) {
  lxw_chart_font font = {.size = FONT};
  lxw_chart_line grid = {.color = 0xD9D9D9, .width = 0.5f};
  lxw_chart_axis *axes[2] = {x_axis(d), y_axis(d)};
  for (int i = 0; i < 2; i++) {
    chart_axis_set_num_font(axes[i], &font);
    chart_axis_major_gridlines_set_visible(axes[i], LXW_TRUE);
    chart_axis_major_gridlines_set_line(axes[i], &grid);
  }
  int is_frontier =
      sqlite3_column_type(d->lines, X_IS_DATE) != SQLITE_NULL && !sqlite3_column_int(d->lines, X_IS_DATE);
  set_score_axis(y_axis(d), is_frontier ? sqlite3_column_double(d->lines, FIRST_Y) : 0,
                 sqlite3_column_double(d->lines, LAST_Y));
  if (sqlite3_column_type(d->lines, X_IS_DATE) ==
      SQLITE_NULL) { /* bars: the models stand on the x axis, from above */
    chart_axis_major_gridlines_set_visible(x_axis(d), LXW_FALSE);
    chart_axis_set_reverse(x_axis(d));
    chart_axis_set_interval_unit(x_axis(d), 1);
    chart_legend_set_position(d->chart, LXW_CHART_LEGEND_NONE);
    return;
  }
  if (is_frontier) {
    set_score_axis(x_axis(d), sqlite3_column_double(d->lines, FIRST_X),
                   sqlite3_column_double(d->lines, LAST_X));
  } else {
    set_date_axis(d);
  }
  chart_legend_set_position(d->chart, LXW_CHART_LEGEND_BOTTOM);
  chart_legend_set_font(d->chart, &font);
}

static int is_bars(const drawing *d) { return strcmp(text_of(d, DRAWN), "bars") == 0; }

static int begin_chart(drawing *d) {
  d->drawn = 0;
  d->bars = is_bars(d) ? sqlite3_column_int(d->lines, POINTS) : 0;
  d->chart = workbook_add_chart(d->book->workbook,
                                is_bars(d) ? LXW_CHART_BAR : LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS);
  if (d->chart == NULL) return SQLITE_NOMEM;
  set_axes(d);
  return set_title(d);
}

/* Half way to white: what is hollow is filled with it, for LibreOffice draws no edges of marks. */
static lxw_color_t tint(lxw_color_t colour) { return (colour >> 1 & 0x7F7F7F) + 0x808080; }

static void set_marks(const drawing *d, lxw_chart_series *series, lxw_color_t colour) {
  const char *mark = text_of(d, MARK);
  int is_hollow = strncmp(mark, "hollow ", 7) == 0;
  lxw_chart_line edge = {.color = colour, .width = 1};
  lxw_chart_fill fill = {.color = is_hollow ? tint(colour) : colour};
  if (d->bars > 0) return;
  if (mark[0] == 0) {
    chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
    return;
  }
  chart_series_set_marker_type(
      series, strstr(mark, "diamond") != NULL ? LXW_CHART_MARKER_DIAMOND : LXW_CHART_MARKER_CIRCLE);
  chart_series_set_marker_size(series, strstr(mark, "diamond") != NULL ? 7 : 5);
  chart_series_set_marker_line(series, &edge);
  chart_series_set_marker_fill(series, &fill);
}

static void set_line(const drawing *d, lxw_chart_series *series, lxw_color_t colour) {
  const char *drawn = text_of(d, DRAWN);
  lxw_chart_line line = {.color = colour, .width = 1.5f};
  if (d->bars > 0) return;
  if (strcmp(drawn, "points") == 0) line = (lxw_chart_line){.none = LXW_TRUE};
  if (strcmp(drawn, "dashes") == 0) line.dash_type = LXW_CHART_LINE_DASH_DASH;
  if (strcmp(drawn, "dots") == 0) line.dash_type = LXW_CHART_LINE_DASH_ROUND_DOT;
  chart_series_set_line(series, &line);
}

/* Goes to the line's next point: the points come in the order of the lines. */
static int next_point(const drawing *d) {
  int rc = sqlite3_step(d->points);
  return rc == SQLITE_ROW ? SQLITE_OK : rc == SQLITE_DONE ? SQLITE_CORRUPT : rc;
}

/* The names of the marked among the line's n points; NULL for the others. */
static int read_labels(const drawing *d, int n, lxw_chart_data_label *labels, int *marked) {
  int rc = SQLITE_OK;
  *marked = 0;
  for (int i = 0; i < n; i++) labels[i] = (lxw_chart_data_label){.hide = LXW_TRUE};
  for (int i = 0; rc == SQLITE_OK && i < n; i++) {
    rc = next_point(d);
    if (rc != SQLITE_OK || !sqlite3_column_int(d->points, 2)) continue;
    const char *name = (const char *)sqlite3_column_text(d->points, 0);
    labels[i] = (lxw_chart_data_label){.value = sheet_chart_text(name == NULL ? "" : name)};
    if (labels[i].value == NULL) rc = SQLITE_NOMEM;
    ++*marked;
  }
  return rc;
}

/* The names beside the marked points; the others' labels are hidden. The library copies all. */
static int set_labels(const drawing *d, lxw_chart_series *series, int n) {
  lxw_chart_font font = {.size = FONT};
  int marked;
  lxw_chart_data_label *labels = sqlite3_malloc64((sqlite3_uint64)n * sizeof *labels);
  lxw_chart_data_label **list = sqlite3_malloc64(((sqlite3_uint64)n + 1) * sizeof *list);
  int rc = labels == NULL || list == NULL ? SQLITE_NOMEM : read_labels(d, n, labels, &marked);
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
static int set_bars(const drawing *d, lxw_chart_series *series, int n) {
  lxw_chart_fill *fills = sqlite3_malloc64((sqlite3_uint64)n * sizeof *fills);
  lxw_chart_point *points = sqlite3_malloc64((sqlite3_uint64)n * sizeof *points);
  lxw_chart_point **list = sqlite3_malloc64(((sqlite3_uint64)n + 1) * sizeof *list);
  int rc = fills == NULL || points == NULL || list == NULL ? SQLITE_NOMEM : SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < n; i++) {
    rc = next_point(d);
    if (rc != SQLITE_OK) break;
    fills[i] = (lxw_chart_fill){.color = colour_of((const char *)sqlite3_column_text(d->points, 1))};
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

/* A series of the chart for the line's n points. */
static int add_series(drawing *d, int n, lxw_chart_series **series) {
  char *x = range_of(d, d->bars > 0 ? d->name : d->x, (lxw_row_t)n), *y = range_of(d, d->y, (lxw_row_t)n);
  char *name = sheet_chart_text(text_of(d, NAME));
  *series = x == NULL || y == NULL || name == NULL ? NULL : chart_add_series(d->chart, x, y);
  if (*series != NULL) chart_series_set_name(*series, name);
  sqlite3_free(x);
  sqlite3_free(y);
  sqlite3_free(name);
  return *series == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

static int skip_points(const drawing *d, int n) {
  int rc = SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < n; i++) rc = next_point(d);
  return rc;
}

/* Excel takes no more lines in a chart; the points of the others stand on their sheet all the same. */
enum { MOST_LINES = 255 };

static int add_line(drawing *d) {
  int n = sqlite3_column_int(d->lines, POINTS);
  lxw_chart_series *series = NULL;
  int rc = d->drawn++ < MOST_LINES ? add_series(d, n, &series) : skip_points(d, n);
  if (rc == SQLITE_OK && series != NULL) {
    lxw_color_t colour = colour_of(text_of(d, COLOUR));
    set_line(d, series, colour);
    set_marks(d, series, colour);
    rc = d->bars > 0 ? set_bars(d, series, n) : set_labels(d, series, n);
  }
  d->row += (lxw_row_t)n;
  return rc;
}

/* The sheet of the line's kind of chart. */
static lxw_worksheet *sheet_of(const chart_sheets *s, const char *kind) {
  for (int i = 0; i < s->n; i++) {
    if (strcmp(s->kinds[i], kind) == 0) return s->sheets[i];
  }
  return NULL;
}

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

/* A page of A4 has two rows of charts; Excel heeds no break on a sheet that is fitted to pages, so it is scaled to the
   width by hand. */
static void set_pages(lxw_worksheet *sheet) {
  enum { PAGES = 1000, ROWS_A_PAGE = 2 * ROWS, SCALE = 60 }; /* Excel takes up to 1,023 breaks */
  lxw_row_t breaks[PAGES + 1] = {0};
  for (lxw_row_t i = 0; i < PAGES; i++) breaks[i] = (i + 1) * ROWS_A_PAGE;
  worksheet_set_print_scale(sheet, SCALE);
  worksheet_set_h_pagebreaks(sheet, breaks);
}

/* Places the chart before and begins the one of the line. */
static int change_chart(drawing *d, const chart_sheets *s, char **name, char **error) {
  int rc = place_chart(d, error);
  lxw_worksheet *sheet = sheet_of(s, text_of(d, KIND));
  sqlite3_free(*name);
  *name = sqlite3_mprintf("%s", text_of(d, CHART));
  if (rc == SQLITE_OK && *name == NULL) rc = SQLITE_NOMEM;
  if (rc == SQLITE_OK && sheet == NULL) rc = SQLITE_CORRUPT;
  if (rc != SQLITE_OK) return rc;
  if (sheet != d->sheet) d->placed = 0;
  if (sheet != d->sheet && !is_bars(d)) set_pages(sheet);
  d->sheet = sheet;
  return begin_chart(d);
}

static int draw_lines(drawing *d, const chart_sheets *s, char **error) {
  char *chart = NULL;
  int step = SQLITE_DONE, rc = SQLITE_OK;
  while (rc == SQLITE_OK && (step = sqlite3_step(d->lines)) == SQLITE_ROW) {
    if (chart == NULL || strcmp(chart, text_of(d, CHART)) != 0) rc = change_chart(d, s, &chart, error);
    if (rc == SQLITE_OK) rc = add_line(d);
  }
  sqlite3_free(chart);
  if (rc == SQLITE_OK && step != SQLITE_DONE) rc = step;
  return rc == SQLITE_OK ? place_chart(d, error) : rc;
}

int chart_sheets_draw(chart_sheets *s, const export_job *j, book *b, const char *data, char **error) {
  sources from;
  drawing d = {.job = j, .book = b, .data = data, .row = 1};
  int rc = open_sources(&from, j, error);
  if (rc == SQLITE_OK) rc = find_columns(&d, from.points);
  if (rc == SQLITE_OK) rc = prepare_lines(j, &from, &d.lines);
  if (rc == SQLITE_OK) rc = prepare_points(j, &from, &d.points);
  if (rc == SQLITE_OK) rc = draw_lines(&d, s, error);
  sqlite3_finalize(d.lines);
  sqlite3_finalize(d.points);
  clear_sources(&from);
  return rc;
}
