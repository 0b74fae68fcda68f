/* What the charts of the report look like. */
#ifndef AIRISK_CHART_LOOK_H
#define AIRISK_CHART_LOOK_H

#include <xlsxwriter.h>

typedef enum x_values {
  X_NUMBERS,
  X_DATES,
  X_NAMES, /* of bars */
} x_values;

/* A line of a chart, and what is the same for all lines of the chart. */
typedef struct chart_line {
  const char *kind, *chart, *title, *x, *y;
  x_values x_values;
  const char *first_date, *last_date;       /* of all points of the chart, where x is a date */
  double first_x, last_x, first_y, last_y;  /* likewise */
  const char *name, *drawn, *mark, *colour; /* as in chart_line */
  int points;
  lxw_row_t first_row; /* of the sheet with the points, 1 for the first after the header */
} chart_line;

/* 0xRRGGBB of '#rrggbb'. */
lxw_color_t chart_colour(const char *text);

/* Titles, axes, grid and legend. An SQLite result code. */
int chart_look(lxw_chart *chart, const chart_line *line);

/* Line and marks. */
void chart_series_look(lxw_chart_series *series, const chart_line *line);

/* The font of all small texts. */
lxw_chart_font chart_font(void);

#endif
