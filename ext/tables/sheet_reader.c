#include "sheet_reader.h"

#include <stdlib.h>
#include <string.h>

#include "args.h"
#include "date_text.h"

enum { MOST_ROWS = 1 << 20 };
static const size_t most_of_sheets = (size_t)2 << 30; /* bytes, unpacked: a bomb has more */

static const char *sheet_name(const sheet_reader *r) { return r->book->sheets[r->sheet].name; }

static void fail_cell(sheet_reader *r, char *rule) {
  if (rule == NULL) {
    xml_part_fail(&r->part, NULL);
    return;
  }
  xml_part_fail(&r->part, sqlite3_mprintf("sheet '%s', row %lld, column %d: %s", sheet_name(r), r->row,
                                          r->column + 1, rule));
  sqlite3_free(rule);
}

/* 'B' of 'B3' as 1; -1 when it is no column. */
static int column_of(const char *reference) {
  int column = 0;
  for (; *reference >= 'A' && *reference <= 'Z' && column <= MOST_CELLS; reference++)
    column = column * 26 + (*reference - 'A' + 1);
  return *reference >= '0' && *reference <= '9' && column <= MOST_CELLS ? column - 1 : -1;
}

static void begin_row(sheet_reader *r, const char *number) {
  sqlite3_int64 row = number == NULL ? r->row + 1 : atoll(number);
  if (row <= r->row || row > MOST_ROWS) {
    xml_part_fail(&r->part,
                  sqlite3_mprintf("sheet '%s': row %lld behind row %lld", sheet_name(r), row, r->row));
    return;
  }
  r->row = row;
  r->in_row = 1;
  r->column = -1;
  table_record_begin(r->record);
}

static void begin_cell(sheet_reader *r, const XML_Char **attributes) {
  const char *reference = xml_attribute(attributes, "r"), *type = xml_attribute(attributes, "t");
  const char *style = xml_attribute(attributes, "s");
  int column = reference == NULL ? r->column + 1 : column_of(reference);
  if (column <= r->column || column >= MOST_CELLS) {
    xml_part_fail(&r->part,
                  sqlite3_mprintf("sheet '%s', row %lld: the cell '%.20s' behind column %d", sheet_name(r),
                                  r->row, reference == NULL ? "" : reference, r->column + 1));
    return;
  }
  r->column = column;
  r->cell_style = style == NULL ? 0 : (size_t)strtoul(style, NULL, 10);
  sqlite3_snprintf(sizeof r->type, r->type, "%s", type == NULL ? "n" : type);
  r->text.n = 0;
  r->is_unknown = 0;
}

static void begin_element(void *context, const char *name, const XML_Char **attributes) {
  sheet_reader *r = context;
  if (strcmp(name, "sheetData") == 0) {
    r->in_data = 1;
  } else if (!r->in_data) {
    return;
  } else if (strcmp(name, "row") == 0) {
    begin_row(r, xml_attribute(attributes, "r"));
  } else if (!r->in_row) {
    return;
  } else if (strcmp(name, "c") == 0) {
    begin_cell(r, attributes);
  } else if (strcmp(name, "is") == 0) {
    r->in_inline = 1;
  } else if (strcmp(name, "rPh") == 0) {
    r->in_phonetic = 1;
  } else if (strcmp(name, "f") == 0) {
    r->is_unknown = 1; /* until its value comes */
  } else {
    if (strcmp(name, "v") == 0) r->is_unknown = 0;
    r->in_value = strcmp(name, "v") == 0 || (strcmp(name, "t") == 0 && r->in_inline && !r->in_phonetic);
  }
}

static char *too_much(void) {
  return sqlite3_mprintf("a cell has at most %d KiB, a row %d MiB", MOST_OF_CELL >> 10, MOST_OF_RECORD >> 20);
}

static void take_text(void *context, const char *text, size_t n) {
  sheet_reader *r = context;
  if (!r->in_value) return;
  if (r->text.n + n > MOST_OF_CELL) {
    fail_cell(r, too_much());
  } else if (spreadsheet_text_add(&r->text, text, n) != SQLITE_OK) {
    xml_part_fail(&r->part, NULL);
  }
}

static int put(sheet_reader *r, const char *text, size_t n, cell_kind kind) {
  return n == 0 ? SQLITE_OK : table_record_put(r->record, r->column, text, n, kind);
}

static int put_shared(sheet_reader *r) {
  size_t n, number = 0, i = 0;
  for (; i < r->text.n && r->text.text[i] >= '0' && r->text.text[i] <= '9' && number < 1000000000; i++) {
    number = number * 10 + (size_t)(r->text.text[i] - '0');
  }
  const char *text = i < r->text.n ? NULL : spreadsheet_shared_text(r->book, number, &n);
  if (text != NULL) return put(r, text, n, CELL_TEXT);
  fail_cell(r, sqlite3_mprintf("the workbook has no shared text %.*s", r->text.n < 20 ? (int)r->text.n : 20,
                               r->text.text));
  return SQLITE_OK;
}

static int put_number(sheet_reader *r) {
  char value[SHEET_VALUE_SIZE];
  if (!r->numbers_count) return put(r, "0", 1, CELL_NUMBER);
  size_t n =
      sheet_value_write(value, r->text.text, r->text.n, spreadsheet_format(r->book, r->cell_style), r->style);
  return n > 0 ? put(r, value, n, CELL_NUMBER) : put(r, r->text.text, r->text.n, CELL_TEXT);
}

static int put_date(sheet_reader *r) {
  char date[DATE_TEXT_SIZE];
  if (!date_text_read(r->text.text, r->text.n, DATE_ORDER_UNKNOWN, date))
    return put(r, r->text.text, r->text.n, CELL_TEXT);
  return put(r, date, strlen(date), CELL_NUMBER);
}

/* What stands in the cell, by its type. */
static int put_cell(sheet_reader *r) {
  static const char not_computed[] =
      "(a formula that was not computed)"; /* by the program that wrote the file */
  const char *type = r->type;
  if (r->text.n == 0 && r->is_unknown) return put(r, not_computed, sizeof not_computed - 1, CELL_TEXT);
  if (r->text.n == 0) return SQLITE_OK;
  if (strcmp(type, "s") == 0) return put_shared(r);
  if (strcmp(type, "n") == 0) return put_number(r);
  if (strcmp(type, "d") == 0) return put_date(r);
  if (strcmp(type, "e") == 0) return put(r, "#N/A", 4, CELL_TEXT);
  if (strcmp(type, "b") == 0)
    return r->text.text[0] == '1' ? put(r, "TRUE", 4, CELL_NUMBER) : put(r, "FALSE", 5, CELL_NUMBER);
  spreadsheet_text_unescape(&r->text, 0);
  return put(r, r->text.text, r->text.n, CELL_TEXT);
}

static void end_cell(sheet_reader *r) {
  int rc = put_cell(r);
  r->text.n = 0;
  if (rc == SQLITE_NOMEM) xml_part_fail(&r->part, NULL);
  if (rc == SQLITE_TOOBIG) fail_cell(r, too_much());
}

static void end_element(void *context, const char *name) {
  sheet_reader *r = context;
  r->in_value = 0;
  if (strcmp(name, "c") == 0 && r->in_row) {
    end_cell(r);
  } else if (strcmp(name, "row") == 0 && r->in_row) {
    r->in_row = 0;
    if (r->record->n > 0) xml_part_suspend(&r->part);
  } else if (strcmp(name, "is") == 0) {
    r->in_inline = 0;
  } else if (strcmp(name, "rPh") == 0) {
    r->in_phonetic = 0;
  } else if (strcmp(name, "sheetData") == 0) {
    r->in_data = 0;
  }
}

void sheet_reader_open(sheet_reader *r, const spreadsheet *book, number_style style, int numbers_count,
                       const stop *asked) {
  *r = (sheet_reader){.book = book, .asked = asked, .style = style, .numbers_count = numbers_count};
}

static int open_sheet(sheet_reader *r, char **problem) {
  static const xml_handlers handlers = {begin_element, end_element, take_text};
  const char *part = r->book->sheets[r->sheet].part;
  r->is_open = 1;
  r->in_data = r->in_row = r->in_value = r->in_inline = r->in_phonetic = r->is_unknown = 0;
  r->row = 0;
  int rc = xml_part_open(&r->part, r->book->descriptor, part, most_of_sheets - r->unpacked, &handlers, r,
                         r->asked, problem);
  if (rc != SQLITE_NOTFOUND) return rc;
  return fail_with(problem, sqlite3_mprintf("the workbook has no part %s, as it says", part));
}

static void close_sheet(sheet_reader *r) {
  r->unpacked += r->part.member.unpacked;
  xml_part_close(&r->part);
  r->is_open = 0;
}

int sheet_reader_next(sheet_reader *r, table_record *record, char **problem) {
  int rc = SQLITE_OK;
  r->record = record;
  while (rc == SQLITE_OK && r->sheet < r->book->n) {
    if (!r->is_open) rc = open_sheet(r, problem);
    if (rc == SQLITE_OK) rc = xml_part_next(&r->part, r->asked, problem);
    if (rc == SQLITE_ROW) {
      record->sheet = sheet_name(r);
      record->line = r->row;
      return SQLITE_ROW;
    }
    if (rc != SQLITE_DONE) return rc;
    close_sheet(r);
    r->sheet++;
    rc = SQLITE_OK;
  }
  return rc == SQLITE_OK ? SQLITE_DONE : rc;
}

void sheet_reader_close(sheet_reader *r) {
  if (r->is_open) close_sheet(r);
  spreadsheet_text_clear(&r->text);
  *r = (sheet_reader){0};
}
