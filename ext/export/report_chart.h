/* The pictures of the report workbook: chart, chart_line and chart_point as charts of Excel's. */
#ifndef AIRISK_REPORT_CHART_H
#define AIRISK_REPORT_CHART_H

#include "book.h"
#include "export_job.h"

enum { CHART_KINDS = 8 }; /* at most, of the view chart */

/* The sheets for the charts, one a kind, in the order of the charts. */
typedef struct chart_sheets {
  char *kinds[CHART_KINDS]; /* freed by chart_sheets_clear */
  lxw_worksheet *sheets[CHART_KINDS];
  int n;
} chart_sheets;

/* Adds the sheets, still empty. */
int chart_sheets_add(chart_sheets *s, const export_job *j, book *b, char **error);

/* Draws all charts on them. Their points stand on the book's sheet called data, which holds chart_point from
   its second row on, in its order. */
int chart_sheets_draw(chart_sheets *s, const export_job *j, book *b, const char *data, char **error);

void chart_sheets_clear(chart_sheets *s);

#endif
