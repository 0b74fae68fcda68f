/* A workbook of Excel's, written by libxlsxwriter: the one place that fills its sheets. */
#ifndef AIRISK_BOOK_H
#define AIRISK_BOOK_H

#include "disclosure/disclosure.h"
#include "files/output_file.h"
#include "sheet_style.h"
#include "xlsx_check.h"

typedef struct book {
  const disclosure *shown;
  output_file *file;
  lxw_workbook *workbook; /* closed by book_finish or book_close */
  lxw_format *formats[STYLES];
  char **names;           /* of the sheets; freed likewise, as written */
  sheet_content *written; /* to each sheet, its header too, to check what was stored */
  int sheets;
  char **ranges; /* the defined names; freed likewise */
  int n_ranges;
  int is_synthetic; /* some scores are: said at the head of every printed page */
  int hides_ids;    /* columns of kind id are there but not seen */
} book;

/* A workbook with the document properties of the database: title, period, method, origin of the data,
   version, and a time of creation that depends on the data only, so that the same data gives the same bytes.
   */
int book_open(book *w, const disclosure *shown, output_file *file, char **error);

/* Adds an empty sheet, by the rules of sheet_name: it is called names[sheets - 1]. What is written to it
   book_text counts in written[sheets - 1]; its rows the caller counts. */
int book_add(book *w, const char *wanted, lxw_worksheet **sheet, char **error);

/* Writes a text by the rules of sheet_cell_text. */
int book_text(book *w, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text, style s,
              char **error);

/* Makes room for so many lines of text in the row, whose cells are written. */
int book_row_height(book *w, lxw_worksheet *sheet, lxw_row_t row, int lines, char **error);

/* Adds a sheet with the rows of the query: a header that stays in sight, a filter, widths that fit, formats
   by what the columns of the view hold, landscape on paper; a defined name of the view's for the whole. view
   is NULL for a query. *rows grows by how many there were. */
int book_add_rows(book *w, const char *wanted, const char *view, sqlite3_stmt *query, sqlite3_int64 *rows,
                  char **error);

/* The same with what the audience sees of a table or view. */
int book_add_view(book *w, const char *wanted, const char *view, sqlite3_int64 *rows, char **error);

/* Writes the file, which is then still to be committed, and looks whether all of it is there. */
int book_finish(book *w, char **error);

/* Frees all, and gives up what was not finished. */
void book_close(book *w);

/* What libxlsxwriter says as the error: the code to return, SQLITE_OK for none. */
int book_failed(const book *w, lxw_error what, char **error);

#endif
