#include "chart_look.h"

#include <stdlib.h>
#include <string.h>

#include "numeric/dates.h"
#include "sheet_text.h"
#include "sqlite.h"

lxw_color_t chart_colour(const char *text) {
  return text[0] == '#' ? (lxw_color_t)strtol(text + 1, NULL, 16) : 0x5F7196;
}

lxw_chart_font chart_font(void) {
  enum { SMALL = 8 };
  return (lxw_chart_font){.size = SMALL};
}

/* The axes of x and y: a chart of bars lies on its side. */
static lxw_chart_axis *x_axis(lxw_chart *chart, const chart_line *l) {
  return l->x_values == X_NAMES ? chart->y_axis : chart->x_axis;
}

static lxw_chart_axis *y_axis(lxw_chart *chart, const chart_line *l) {
  return l->x_values == X_NAMES ? chart->x_axis : chart->y_axis;
}

static int set_titles(lxw_chart *chart, const chart_line *l) {
  enum { LARGE = 11 };
  char *title = sheet_chart_text(l->title), *x = sheet_chart_text(l->x), *y = sheet_chart_text(l->y);
  lxw_chart_font large = {.size = LARGE, .bold = LXW_TRUE}, small = chart_font();
  small.bold = LXW_EXPLICIT_FALSE;
  int rc = title == NULL || x == NULL || y == NULL ? SQLITE_NOMEM : SQLITE_OK;
  if (rc == SQLITE_OK) {
    chart_title_set_name(chart, title);
    chart_title_set_name_font(chart, &large);
    chart_axis_set_name(x_axis(chart, l), x);
    chart_axis_set_name_font(x_axis(chart, l), &small);
    chart_axis_set_name(y_axis(chart, l), y);
    chart_axis_set_name_font(y_axis(chart, l), &small);
  }
  sqlite3_free(title);
  sqlite3_free(x);
  sqlite3_free(y);
  return rc;
}

/* Excel's number of a day; 1970-01-01 is 25569. 0: no date. */
static double serial_of(const char *date) {
  day d;
  if (!day_from_text(date, strlen(date), &d)) return 0;
  return (double)day_number(d) + 25569;
}

/* Two weeks more than the dates at either side, with about six marks. */
static void set_date_axis(lxw_chart_axis *axis, const chart_line *l) {
  enum { MARGIN = 14, MARKS = 6 };
  double first = serial_of(l->first_date) - MARGIN, last = serial_of(l->last_date) + MARGIN;
  if (first < 1 || last <= first) return;
  chart_axis_set_num_format(axis, "yyyy-mm");
  chart_axis_set_min(axis, first);
  chart_axis_set_max(axis, last);
  chart_axis_set_major_unit(axis, (double)(long)((last - first) / MARKS + 1));
}

/* From the ten below the scores to the ten above, within 0 and 100. */
static void set_score_axis(lxw_chart_axis *axis, double first, double last) {
  enum { STEP = 10 };
  int low = first > 0 && first < 100 ? (int)(first / STEP) * STEP : 0;
  int high = last > 0 && last < 100 ? (int)(last / STEP) * STEP + STEP : 100;
  chart_axis_set_min(axis, low);
  chart_axis_set_max(axis, high);
  chart_axis_set_major_unit(axis, STEP);
  chart_axis_set_num_format(axis, "0");
}

static void set_grid(lxw_chart_axis *axis) {
  lxw_chart_font font = chart_font();
  lxw_chart_line grid = {.color = 0xD9D9D9, .width = 0.5f};
  chart_axis_set_num_font(axis, &font);
  chart_axis_major_gridlines_set_visible(axis, LXW_TRUE);
  chart_axis_major_gridlines_set_line(axis, &grid);
}

/* The models' names, from above. */
static void set_name_axis(lxw_chart_axis *axis) {
  chart_axis_major_gridlines_set_visible(axis, LXW_FALSE);
  chart_axis_set_reverse(axis);
  chart_axis_set_interval_unit(axis, 1);
}

static void set_legend(lxw_chart *chart, const chart_line *l) {
  lxw_chart_font font = chart_font();
  chart_legend_set_position(chart, l->x_values == X_NAMES ? LXW_CHART_LEGEND_NONE : LXW_CHART_LEGEND_BOTTOM);
  chart_legend_set_font(chart, &font);
}

int chart_look(lxw_chart *chart, const chart_line *l) {
  set_grid(chart->x_axis);
  set_grid(chart->y_axis);
  set_score_axis(y_axis(chart, l), l->x_values == X_NUMBERS ? l->first_y : 0, l->last_y);
  if (l->x_values == X_NAMES) set_name_axis(x_axis(chart, l));
  if (l->x_values == X_DATES) set_date_axis(x_axis(chart, l), l);
  if (l->x_values == X_NUMBERS) set_score_axis(x_axis(chart, l), l->first_x, l->last_x);
  set_legend(chart, l);
  return set_titles(chart, l);
}

/* Half way to white: what is hollow is filled with it, for LibreOffice draws no edges of marks. */
static lxw_color_t tint(lxw_color_t colour) { return (colour >> 1 & 0x7F7F7F) + 0x808080; }

static void set_marks(lxw_chart_series *series, const chart_line *l) {
  lxw_color_t colour = chart_colour(l->colour);
  int is_diamond = strstr(l->mark, "diamond") != NULL;
  lxw_chart_line edge = {.color = colour, .width = 1};
  lxw_chart_fill fill = {.color = strncmp(l->mark, "hollow ", 7) == 0 ? tint(colour) : colour};
  if (l->mark[0] == 0) {
    chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
    return;
  }
  chart_series_set_marker_type(series, is_diamond ? LXW_CHART_MARKER_DIAMOND : LXW_CHART_MARKER_CIRCLE);
  chart_series_set_marker_size(series, is_diamond ? 7 : 5);
  chart_series_set_marker_line(series, &edge);
  chart_series_set_marker_fill(series, &fill);
}

void chart_series_look(lxw_chart_series *series, const chart_line *l) {
  lxw_chart_line line = {.color = chart_colour(l->colour), .width = 1.5f};
  if (l->x_values == X_NAMES) return; /* bars have neither */
  if (strcmp(l->drawn, "points") == 0) line = (lxw_chart_line){.none = LXW_TRUE};
  if (strcmp(l->drawn, "dashes") == 0) line.dash_type = LXW_CHART_LINE_DASH_DASH;
  if (strcmp(l->drawn, "dots") == 0) line.dash_type = LXW_CHART_LINE_DASH_ROUND_DOT;
  chart_series_set_line(series, &line);
  set_marks(series, l);
}
