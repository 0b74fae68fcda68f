#include "book.h"

#include <string.h>

#include "args.h"
#include "database.h"
#include "numeric/dates.h"
#include "sheet_text.h"

int book_failed(const book *w, lxw_error what, char **error) {
  if (what == LXW_NO_ERROR) return SQLITE_OK;
  if (what == LXW_ERROR_MEMORY_MALLOC_FAILED) return SQLITE_NOMEM;
  return output_file_failed(w->file, lxw_strerror(what), error);
}

enum { EARLIEST_CREATION = 946684800 }; /* 2000-01-01, where the data has no date */

/* Midnight, UTC, of the day that the edition was published, or else of its last day. */
static time_t time_of_creation(const char *published_on, const char *until) {
  const char *text = published_on != NULL ? published_on : until;
  day d;
  if (text == NULL || !day_from_text(text, strlen(text), &d)) return EARLIEST_CREATION;
  return (time_t)day_number(d) * 86400;
}

/* The text of a document property, made by sqlite3_mprintf, which it frees; NULL when out of memory. */
static char *property(char *text) {
  char *clean = text == NULL ? NULL : sheet_property_text(text);
  sqlite3_free(text);
  return clean;
}

/* The names of the facts that the properties tell. */
enum { EDITION, PERIOD, UNTIL, PUBLISHED_ON, METHOD, SCORES, SYNTHETIC, ERRATUM, VERSION, FACTS };
static const char *const fact_names[FACTS] = {"edition",      "period",     "until",
                                              "published_on", "method",     "scores",
                                              "synthetic_en", "erratum_en", "airisk_version"};

/* What readers must know, for programs that show it without opening the file. The erratum comes last, as it may be long and
   the end is cut off. */
static char *comments_of(char *const *facts) {
  const char *erratum = facts[ERRATUM];
  char *data = facts[SYNTHETIC] != NULL
                   ? sqlite3_mprintf("Synthetic data. %s", facts[SYNTHETIC])
                   : sqlite3_mprintf("%s scores", facts[SCORES] == NULL ? "no" : facts[SCORES]);
  if (data == NULL || erratum == NULL) return data;
  char *both = sqlite3_mprintf("%s Erratum. %s", data, erratum);
  sqlite3_free(data);
  return both;
}

static int tell_facts(book *w, char *const *facts, char **error) {
  const char *edition = facts[EDITION], *period = facts[PERIOD], *method = facts[METHOD];
  char *title = property(sqlite3_mprintf("Frontier AI risk monitoring%s%s", period == NULL ? "" : " ",
                                         period == NULL ? "" : period));
  char *subject =
      property(sqlite3_mprintf("Edition %s, method %s, audience %s", edition == NULL ? "none" : edition,
                               method == NULL ? "none" : method, w->shown->audience));
  char *author = property(sqlite3_mprintf("sqlite-airisk %s", facts[VERSION] == NULL ? "" : facts[VERSION]));
  char *comments = property(comments_of(facts));
  int rc = title == NULL || subject == NULL || author == NULL || comments == NULL ? SQLITE_NOMEM : SQLITE_OK;
  if (rc == SQLITE_OK) {
    lxw_doc_properties properties = {.title = title,
                                     .subject = subject,
                                     .author = author,
                                     .comments = comments,
                                     .created = time_of_creation(facts[PUBLISHED_ON], facts[UNTIL])};
    rc = book_failed(w, workbook_set_properties(w->workbook, &properties), error);
  }
  sqlite3_free(title);
  sqlite3_free(subject);
  sqlite3_free(author);
  sqlite3_free(comments);
  return rc;
}

static int set_properties(book *w, char **error) {
  char *facts[FACTS] = {NULL};
  int rc = SQLITE_OK;
  if (w->shown->schema == NULL) {
    lxw_doc_properties properties = {.author = "sqlite-airisk", .created = EARLIEST_CREATION};
    return book_failed(w, workbook_set_properties(w->workbook, &properties), error);
  }
  for (int i = 0; rc == SQLITE_OK && i < FACTS; i++) rc = disclosure_fact(w->shown, fact_names[i], &facts[i]);
  w->is_synthetic = facts[SYNTHETIC] != NULL;
  if (rc == SQLITE_OK) rc = tell_facts(w, facts, error);
  for (int i = 0; i < FACTS; i++) sqlite3_free(facts[i]);
  return rc;
}

int book_open(book *w, const disclosure *shown, output_file *file, char **error) {
  lxw_workbook_options options = {.constant_memory = LXW_TRUE};
  *w = (book){.shown = shown, .file = file};
  w->workbook = workbook_new_opt(file->name, &options);
  if (w->workbook == NULL || !style_formats(w->workbook, w->formats)) return SQLITE_NOMEM;
  return set_properties(w, error);
}

/* The first of name_of(wanted, 1), name_of(wanted, 2) ... that is none of the taken, freed by the caller. */
static char *free_name(char *(*name_of)(const char *, int), const char *wanted, char *const *taken, int n) {
  char *name = name_of(wanted, 1);
  for (int next = 2, i = 0; name != NULL && i < n; i++) {
    if (!sheet_names_equal(name, taken[i])) continue;
    sqlite3_free(name);
    name = name_of(wanted, next++);
    i = -1;
  }
  return name;
}

static int grow(void **list, int n, size_t size) {
  void *longer = sqlite3_realloc64(*list, ((sqlite3_uint64)n + 1) * size);
  if (longer == NULL) return SQLITE_NOMEM;
  *list = longer;
  return SQLITE_OK;
}

int book_add(book *w, const char *wanted, lxw_worksheet **sheet, char **error) {
  int rc = grow((void **)&w->names, w->sheets, sizeof *w->names);
  if (rc == SQLITE_OK) rc = grow((void **)&w->written, w->sheets, sizeof *w->written);
  if (rc != SQLITE_OK) return rc;
  char *name = free_name(sheet_name, wanted, w->names, w->sheets);
  if (name == NULL) return SQLITE_NOMEM;
  *sheet = workbook_add_worksheet(w->workbook, name);
  if (*sheet == NULL) {
    rc = output_file_failed(w->file, "no sheet can be added", error);
    sqlite3_free(name);
    return rc;
  }
  w->names[w->sheets] = name;
  w->written[w->sheets] = (sheet_content){0, 0, 0};
  w->sheets++;
  worksheet_set_landscape(*sheet);
  worksheet_set_paper(*sheet, 9); /* A4 */
  worksheet_fit_to_pages(*sheet, 1, 0);
  worksheet_set_margins(*sheet, 0.4, 0.4, 0.6, 0.6);
  worksheet_set_footer(*sheet, "&L&8&A&R&8&P / &N");
  if (w->is_synthetic) worksheet_set_header(*sheet, "&C&8Synthetic data / 合成数据");
  return SQLITE_OK;
}

/* The sheet that is being filled: the last. */
static sheet_content *written(const book *w) { return &w->written[w->sheets - 1]; }

/* A text as sheet_cell_text makes it. */
static lxw_error put_text(book *w, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *clean,
                          style s) {
  written(w)->cells++;
  if (clean[0] != 0) written(w)->text += (sqlite3_int64)strlen(clean);
  return worksheet_write_string(sheet, row, column, clean, w->formats[s]);
}

int book_text(book *w, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text, style s,
              char **error) {
  char *clean = sheet_cell_text(text, strlen(text), NULL);
  if (clean == NULL) return SQLITE_NOMEM;
  int rc = book_failed(w, put_text(w, sheet, row, column, clean, s), error);
  sqlite3_free(clean);
  return rc;
}

/* Not every program looks for the height that wrapped text needs. */
int book_row_height(book *w, lxw_worksheet *sheet, lxw_row_t row, int lines, char **error) {
  enum { HIGHEST = 400 }; /* Excel allows 409 points */
  if (lines < 2) return SQLITE_OK;
  double height = lines * LXW_DEF_ROW_HEIGHT;
  return book_failed(w, worksheet_set_row(sheet, row, height < HIGHEST ? height : HIGHEST, NULL), error);
}

/* A column of a sheet that is being filled. */
typedef struct column {
  style style;
  int is_known; /* column_kind says what it holds */
  int width;    /* of its widest cell so far */
} column;

enum { WIDEST = 60 }; /* columns of a screen; longer text is wrapped */

/* Where a sheet stands. */
typedef struct table {
  book *w;
  lxw_worksheet *sheet;
  sqlite3_stmt *query;
  column *columns;
  int n; /* of them */
  lxw_row_t row;
  int cells; /* that the row has so far */
  int lines; /* that its highest takes */
} table;

static void widen(column *c, int width) {
  if (width > c->width) c->width = width;
}

static lxw_error write_number(table *t, int i, double value, style s) {
  widen(&t->columns[i], style_width(s, value));
  written(t->w)->cells++;
  return worksheet_write_number(t->sheet, t->row, (lxw_col_t)i, value, t->w->formats[s]);
}

/* Excel's days begin in 1900, of which it takes February to have had 29. */
static int is_date(const column *c, const char *text, size_t bytes, day *d) {
  return (c->style == STYLE_DATE || !c->is_known) && day_from_text(text, bytes, d) &&
         (d->year > 1900 || (d->year == 1900 && d->month > 2));
}

static int write_text(table *t, int i, const char *text, size_t bytes, char **error) {
  day d;
  int width;
  if (is_date(&t->columns[i], text, bytes, &d)) {
    lxw_datetime date = {.year = d.year, .month = d.month, .day = d.day};
    widen(&t->columns[i], style_width(STYLE_DATE, 0));
    written(t->w)->cells++;
    return book_failed(
        t->w, worksheet_write_datetime(t->sheet, t->row, (lxw_col_t)i, &date, t->w->formats[STYLE_DATE]),
        error);
  }
  char *clean = sheet_cell_text(text, bytes, &width);
  if (clean == NULL) return SQLITE_NOMEM;
  widen(&t->columns[i], width);
  int lines = sheet_text_lines(clean, WIDEST);
  if (lines > t->lines) t->lines = lines;
  int rc = book_failed(t->w, put_text(t->w, t->sheet, t->row, (lxw_col_t)i, clean, STYLE_TEXT), error);
  sqlite3_free(clean);
  return rc;
}

enum { LARGEST_EXACT_BITS = 53 }; /* of a whole number that a double, and so a cell, holds */

static int write_integer(table *t, int i, char **error) {
  sqlite3_int64 value = sqlite3_column_int64(t->query, i), limit = (sqlite3_int64)1 << LARGEST_EXACT_BITS;
  if (value > limit || value < -limit) {
    char digits[32];
    sqlite3_snprintf(sizeof digits, digits, "%lld", value);
    return write_text(t, i, digits, strlen(digits), error);
  }
  style s = t->columns[i].style;
  if (s == STYLE_GENERAL || s == STYLE_TEXT) s = STYLE_INTEGER;
  return book_failed(t->w, write_number(t, i, (double)value, s), error);
}

static int write_blob(table *t, int i, char **error) {
  char words[48];
  sqlite3_snprintf(sizeof words, words, "blob of %d bytes", sqlite3_column_bytes(t->query, i));
  return write_text(t, i, words, strlen(words), error);
}

/* NULL, and what is no number. */
static int is_empty(const table *t, int i) {
  int type = sqlite3_column_type(t->query, i);
  double value = type == SQLITE_FLOAT ? sqlite3_column_double(t->query, i) : 0;
  return type == SQLITE_NULL || value - value != 0;
}

static int write_cell(table *t, int i, char **error) {
  if (is_empty(t, i)) return SQLITE_OK;
  t->cells++;
  switch (sqlite3_column_type(t->query, i)) {
    case SQLITE_INTEGER:
      return write_integer(t, i, error);
    case SQLITE_FLOAT:
      return book_failed(t->w, write_number(t, i, sqlite3_column_double(t->query, i), t->columns[i].style),
                         error);
    case SQLITE_TEXT: {
      const char *text = (const char *)sqlite3_column_text(t->query, i);
      if (text == NULL) return SQLITE_NOMEM;
      return write_text(t, i, text, (size_t)sqlite3_column_bytes(t->query, i), error);
    }
    default:
      return write_blob(t, i, error);
  }
}

/* A row that is empty throughout would not be stored, and missed by xlsx_check. */
static int write_empty_row(table *t, char **error) {
  written(t->w)->cells++;
  return book_failed(t->w, worksheet_write_blank(t->sheet, t->row, 0, t->w->formats[t->columns[0].style]),
                     error);
}

static int begin_columns(table *t, const char *view, char **error) {
  int rc = SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < t->n; i++) {
    const char *name = sqlite3_column_name(t->query, i);
    const column_kind *kind;
    if (name == NULL) return SQLITE_NOMEM;
    rc = disclosure_kind(t->w->shown, view == NULL ? "" : view, name, &kind);
    if (rc == SQLITE_OK) {
      t->columns[i] = (column){
          .style = kind->style, .is_known = kind->style != STYLE_GENERAL, .width = (int)strlen(name) + 3};
    }
    if (rc == SQLITE_OK) rc = book_text(t->w, t->sheet, 0, (lxw_col_t)i, name, STYLE_HEADER, error);
  }
  return rc;
}

static int write_rows(table *t, char **error) {
  int rc;
  while ((rc = sqlite3_step(t->query)) == SQLITE_ROW) {
    if (++t->row >= LXW_ROW_MAX) {
      return fail_with(error,
                       sqlite3_mprintf("%s: a sheet must have at most %d rows with its header; '%s' has more",
                                       t->w->file->function, LXW_ROW_MAX, t->w->names[t->w->sheets - 1]));
    }
    rc = SQLITE_OK;
    t->cells = 0;
    t->lines = 1;
    for (int i = 0; rc == SQLITE_OK && i < t->n; i++) rc = write_cell(t, i, error);
    if (rc == SQLITE_OK && t->cells == 0) rc = write_empty_row(t, error);
    if (rc == SQLITE_OK) rc = book_row_height(t->w, t->sheet, t->row, t->lines, error);
    if (rc != SQLITE_OK) return rc;
  }
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* A scale from white at 0 to the style's colour at 100. */
static lxw_error colour_column(table *t, int i) {
  lxw_color_t scale = style_scale(t->columns[i].style);
  if (scale == 0 || t->row == 0) return LXW_NO_ERROR;
  lxw_conditional_format format = {.type = LXW_CONDITIONAL_2_COLOR_SCALE,
                                   .min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
                                   .max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
                                   .min_value = 0,
                                   .max_value = 100,
                                   .min_color = 0xFFFFFF,
                                   .max_color = scale};
  return worksheet_conditional_format_range(t->sheet, 1, (lxw_col_t)i, t->row, (lxw_col_t)i, &format);
}

static int end_columns(table *t, char **error) {
  lxw_col_t last = (lxw_col_t)(t->n - 1);
  lxw_error what = LXW_NO_ERROR;
  for (int i = 0; what == LXW_NO_ERROR && i < t->n; i++) {
    int width = t->columns[i].width < WIDEST ? t->columns[i].width : WIDEST;
    lxw_row_col_options options = {.hidden = t->w->hides_ids && t->columns[i].style == STYLE_ID};
    what = worksheet_set_column_opt(t->sheet, (lxw_col_t)i, (lxw_col_t)i, width + 1.5, NULL, &options);
    if (what == LXW_NO_ERROR) what = colour_column(t, i);
  }
  worksheet_freeze_panes(t->sheet, 1, 0);
  if (what == LXW_NO_ERROR) what = worksheet_autofilter(t->sheet, 0, 0, t->row, last);
  if (what == LXW_NO_ERROR) what = worksheet_repeat_rows(t->sheet, 0, 0);
  return book_failed(t->w, what, error);
}

/* 'name'!$A$1:$D$20 under the first of name, name_2, name_3 ... that is free: libxlsxwriter may take one
   twice, and Excel then calls the workbook damaged. */
static int define_name(table *t, const char *wanted, char **error) {
  char range[LXW_MAX_CELL_RANGE_LENGTH];
  book *w = t->w;
  int rc = grow((void **)&w->ranges, w->n_ranges, sizeof *w->ranges);
  if (rc != SQLITE_OK) return rc;
  lxw_rowcol_to_range_abs(range, 0, 0, t->row, (lxw_col_t)(t->n - 1));
  char *formula = sqlite3_mprintf("='%q'!%s", w->names[w->sheets - 1], range);
  char *name = free_name(sheet_defined_name, wanted, w->ranges, w->n_ranges);
  rc = formula == NULL || name == NULL
           ? SQLITE_NOMEM
           : book_failed(w, workbook_define_name(w->workbook, name, formula), error);
  sqlite3_free(formula);
  if (name != NULL) w->ranges[w->n_ranges++] = name;
  return rc;
}

int book_add_rows(book *w, const char *wanted, const char *view, sqlite3_stmt *query, sqlite3_int64 *rows,
                  char **error) {
  table t = {.w = w, .query = query, .n = sqlite3_column_count(query)};
  if (t.n > LXW_COL_MAX) {
    return fail_with(error, sqlite3_mprintf("%s: a sheet must have at most %d columns; '%s' has %d",
                                            w->file->function, LXW_COL_MAX, wanted, t.n));
  }
  t.columns = sqlite3_malloc64((sqlite3_uint64)t.n * sizeof *t.columns);
  int rc = t.columns == NULL ? SQLITE_NOMEM : book_add(w, wanted, &t.sheet, error);
  if (rc == SQLITE_OK) rc = begin_columns(&t, view, error);
  if (rc == SQLITE_OK) rc = write_rows(&t, error);
  if (rc == SQLITE_OK) rc = end_columns(&t, error);
  if (rc == SQLITE_OK) rc = define_name(&t, view == NULL ? wanted : view, error);
  if (rc == SQLITE_OK) {
    written(w)->rows = (sqlite3_int64)t.row + 1;
    *rows += t.row;
  }
  sqlite3_free(t.columns);
  return rc;
}

int book_add_view(book *w, const char *wanted, const char *view, sqlite3_int64 *rows, char **error) {
  sqlite3_stmt *query = NULL;
  int rc = disclosure_prepare(w->shown, view, &query, error);
  if (rc == SQLITE_OK) rc = book_add_rows(w, wanted, view, query, rows, error);
  rc = database_failed(w->shown->db, w->shown->function, rc, error);
  sqlite3_finalize(query);
  return rc;
}

/* The library ends its sentences with a full stop. */
static int not_stored(book *w, const char *problem, char **error) {
  size_t length = strlen(problem);
  if (length > 0 && problem[length - 1] == '.') length--;
  char *reason = sqlite3_mprintf("%.*s; is the disk full?", (int)length, problem);
  int rc = reason == NULL ? SQLITE_NOMEM : output_file_failed(w->file, reason, error);
  sqlite3_free(reason);
  return rc;
}

static lxw_worksheet *first_sheet(const lxw_workbook *workbook) { return workbook->worksheets->stqh_first; }

static void close_temporary(lxw_worksheet *sheet) {
  if (sheet->optimize_tmpfile != NULL) fclose(sheet->optimize_tmpfile);
  sheet->optimize_tmpfile = NULL;
}

/* The library does not close the temporary file of a sheet without cells, which it does not read either. */
static void close_unused(lxw_workbook *workbook) {
  for (lxw_worksheet *s = first_sheet(workbook); s != NULL; s = s->list_pointers.stqe_next) {
    if (s->dim_rowmin == LXW_ROW_MAX) close_temporary(s);
  }
}

/* For each sheet with the rows of a query: its own name, that of its filter, and that of the rows to repeat in print. */
enum { NAMES_OF_VIEW = 3 };

int book_finish(book *w, char **error) {
  char *problem = NULL;
  close_unused(w->workbook);
  lxw_error what = workbook_close(w->workbook);
  w->workbook = NULL;
  if (what == LXW_ERROR_MEMORY_MALLOC_FAILED) return SQLITE_NOMEM;
  if (what != LXW_NO_ERROR) return not_stored(w, lxw_strerror(what), error);
  int rc = xlsx_check(w->file->fd, w->written, w->sheets, NAMES_OF_VIEW * w->n_ranges, &problem);
  if (rc == SQLITE_ERROR) rc = not_stored(w, problem, error);
  sqlite3_free(problem);
  return rc;
}

/* The library frees a sheet that was not stored without closing its temporary file. */
static void give_up(lxw_workbook *workbook) {
  for (lxw_worksheet *s = first_sheet(workbook); s != NULL; s = s->list_pointers.stqe_next)
    close_temporary(s);
  lxw_workbook_free(workbook);
}

void book_close(book *w) {
  if (w->workbook != NULL) give_up(w->workbook);
  for (int i = 0; i < w->sheets; i++) sqlite3_free(w->names[i]);
  for (int i = 0; i < w->n_ranges; i++) sqlite3_free(w->ranges[i]);
  sqlite3_free(w->names);
  sqlite3_free(w->written);
  sqlite3_free(w->ranges);
  *w = (book){0};
}
