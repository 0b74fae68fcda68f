/* How a workbook shows each kind of value. */
#ifndef AIRISK_SHEET_STYLE_H
#define AIRISK_SHEET_STYLE_H

#include <xlsxwriter.h>

typedef enum style {
  STYLE_GENERAL, /* text and numbers of which nothing is known */
  STYLE_TEXT,    /* wrapped when it is long */
  STYLE_DATE,
  STYLE_INTEGER,
  STYLE_ID, /* hidden where people read */
  STYLE_COUNT,
  STYLE_CAPABILITY, /* 0..100, as the three below; each with a colour scale of its own */
  STYLE_SAFETY,
  STYLE_RISK,
  STYLE_POINTS,
  STYLE_CHANGE, /* of points, with its sign */
  STYLE_DECIMAL,
  STYLE_SHARE,   /* 0..1, as percent */
  STYLE_PERCENT, /* percent already */
  STYLE_PROBABILITY,
  STYLE_HEADER,
  STYLE_TITLE,
  STYLE_LABEL,
  STYLE_NOTICE,
  STYLES,
} style;

/* The style for a kind of column_kind; STYLE_GENERAL for NULL or one that is not known. */
style style_of_kind(const char *kind);

/* 0xRRGGBB at the upper end of the style's colour scale from 0 to 100, 0 when it has none. */
lxw_color_t style_scale(style s);

/* How many columns of a screen a number takes in the style. */
int style_width(style s, double value);

/* The formats of all styles in the workbook, STYLES of them. 0 when out of memory. */
int style_formats(lxw_workbook *workbook, lxw_format **formats);

#endif
