#include "sheet_style.h"

#include <string.h>

#include "sqlite.h"

typedef struct appearance {
  const char *number; /* Excel's number format, NULL: general */
  const char *print;  /* the same for sqlite3_snprintf, to know its width */
  lxw_color_t scale;
} appearance;

static const appearance appearances[STYLES] = {
    [STYLE_GENERAL] = {NULL, "%.9g", 0},
    [STYLE_TEXT] = {NULL, "%.9g", 0},
    [STYLE_DATE] = {"yyyy-mm-dd", "2025-09-30", 0},
    [STYLE_INTEGER] = {"0", "%.0f", 0},
    [STYLE_ID] = {"0", "%.0f", 0},
    [STYLE_COUNT] = {"#,##0", "%,.0f", 0},
    [STYLE_CAPABILITY] = {"0.0", "%.1f", 0x9DC3E6},
    [STYLE_SAFETY] = {"0.0", "%.1f", 0xA9D18E},
    [STYLE_RISK] = {"0.0", "%.1f", 0xF4A582},
    [STYLE_POINTS] = {"0.0", "%.1f", 0xC9C9C9},
    [STYLE_CHANGE] = {"+0.0;-0.0;0.0", "%+.1f", 0},
    [STYLE_DECIMAL] = {"0.00", "%.2f", 0},
    [STYLE_SHARE] = {"0%", "%.2f", 0},
    [STYLE_PERCENT] = {"0.0\"%\"", "%.1f%%", 0},
    [STYLE_PROBABILITY] = {"[<0.001]\"< 0.001\";0.000", "%.5f", 0},
};

lxw_color_t style_scale(style s) { return appearances[s].scale; }

int style_width(style s, double value) {
  char text[400];
  sqlite3_snprintf(sizeof text, text, appearances[s].print, value);
  return (int)strlen(text);
}

static void dress(lxw_format *format, style s) {
  if (appearances[s].number != NULL) format_set_num_format(format, appearances[s].number);
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (s == STYLE_TEXT) format_set_text_wrap(format);
  if (s == STYLE_DATE) format_set_align(format, LXW_ALIGN_LEFT);
  if (s == STYLE_HEADER || s == STYLE_TITLE || s == STYLE_LABEL || s == STYLE_NOTICE) format_set_bold(format);
  if (s == STYLE_HEADER) {
    format_set_bg_color(format, 0x1F3A5F);
    format_set_font_color(format, 0xFFFFFF);
    format_set_text_wrap(format);
  }
  if (s == STYLE_TITLE) format_set_font_size(format, 16);
  if (s == STYLE_NOTICE) format_set_font_color(format, 0xC00000);
}

int style_formats(lxw_workbook *workbook, lxw_format **formats) {
  for (style s = 0; s < STYLES; s++) {
    formats[s] = workbook_add_format(workbook);
    if (formats[s] == NULL) return 0;
    dress(formats[s], s);
  }
  return 1;
}
