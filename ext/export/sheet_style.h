/* What the styles of column_kind.h look like. */
#ifndef AIRISK_SHEET_STYLE_H
#define AIRISK_SHEET_STYLE_H

#include <xlsxwriter.h>

#include "disclosure/column_kind.h"

/* 0xRRGGBB at the upper end of the style's colour scale from 0 to 100, 0 when it has none. */
lxw_color_t style_scale(style s);

/* How many columns of a screen a number takes in the style. */
int style_width(style s, double value);

/* The formats of all styles in the workbook, STYLES of them. 0 when out of memory. */
int style_formats(lxw_workbook *workbook, lxw_format **formats);

#endif
