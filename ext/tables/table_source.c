#include "table_source.h"

#include <string.h>

#include "args.h"
#include "number_text.h"

/* Begins the first reading, or the second: numbers of sheets count in the second only, when it is known how to write them. */
static int begin_reading(table_source *s, int is_second, char **problem) {
  if (s->kind == FILE_TEXT) return csv_reader_open(&s->csv, &s->file, s->encoding, s->mark, problem);
  const number_style style = {.readings = s->readings, .from_1904 = s->book.from_1904};
  sheet_reader_open(&s->sheets, &s->book, style, is_second, &s->asked);
  return SQLITE_OK;
}

static int next_record(table_source *s, char **problem) {
  return s->kind == FILE_TEXT ? csv_reader_next(&s->csv, &s->record, problem)
                              : sheet_reader_next(&s->sheets, &s->record, problem);
}

static void end_reading(table_source *s) {
  csv_reader_close(&s->csv);
  sheet_reader_close(&s->sheets);
}

/* Numbers that somebody has typed say by which character the decimals begin; or that they could be two numbers. */
static void note_numbers(table_source *s) {
  const table_record *r = &s->record;
  number_text ignored;
  for (int i = 0; s->readings != 0 && i < r->n; i++) {
    if (r->cells[i].kind != CELL_TEXT) continue;
    const char *text = r->text + r->cells[i].begin;
    int readings = number_text_readings(text, r->cells[i].length);
    if (readings != 0) s->readings &= readings;
    if (s->kind == FILE_TEXT || s->is_doubtful || readings != READ_BY_BOTH) continue;
    s->is_doubtful = !number_text_read_by(text, r->cells[i].length, READ_BY_BOTH, &ignored);
  }
}

static int read_once(table_source *s, char **problem) {
  s->readings = READ_BY_BOTH;
  int rc = begin_reading(s, 0, problem);
  if (rc != SQLITE_OK) return rc;
  while ((rc = next_record(s, problem)) == SQLITE_ROW) note_numbers(s);
  /* numbers of a workbook have no such character: they get the point, unless what was typed there leaves a doubt */
  if (s->kind == FILE_WORKBOOK && s->readings == READ_BY_BOTH && !s->is_doubtful) s->readings = READ_BY_POINT;
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* What does not decode: the code to return. utf_8: what was not UTF-8 either, '' when this was not asked. */
static int fail_undecodable(const table_source *s, const char *utf_8, char **problem) {
  return fail_with(problem,
                   sqlite3_mprintf("line %lld: 0x%02X is no character of %s%s: save the file as UTF-8",
                                   s->csv.line, s->csv.decoder.bad, encoding_name(s->encoding), utf_8));
}

/* A text without a byte order mark that is not UTF-8 is taken for Windows-1252. */
static int read_text(table_source *s, char **problem) {
  unsigned char begin[4096];
  char utf_8[100] = "";
  size_t n;
  int rc = input_file_peek(&s->file, begin, sizeof begin, &n, problem);
  if (rc != SQLITE_OK) return rc;
  s->encoding = encoding_of(begin, n, &s->mark);
  rc = read_once(s, problem);
  if (rc == SQLITE_MISMATCH && s->encoding == ENCODING_UTF_8 && s->mark == 0) {
    sqlite3_snprintf(sizeof utf_8, utf_8, ", and in line %lld 0x%02X none of UTF-8", s->csv.line,
                     s->csv.decoder.bad);
    end_reading(s);
    s->encoding = ENCODING_WINDOWS_1252;
    rc = read_once(s, problem);
  }
  return rc == SQLITE_MISMATCH ? fail_undecodable(s, utf_8, problem) : rc;
}

/* While a workbook is unpacked. */
static int is_stopped(void *context) {
  input_file *file = context;
  const stop asked = stop_on_interrupt(&file->interrupt);
  progress_tell(file->told, file->path);
  return stop_asked(&asked);
}

/* The hash first: the archive is not read from its beginning to its end. */
static int read_workbook(table_source *s, char **problem) {
  s->asked = (stop){is_stopped, &s->file};
  int rc = input_file_hash(&s->file, s->sha256, problem);
  if (rc == SQLITE_OK) rc = spreadsheet_open(&s->book, s->file.descriptor, &s->asked, problem);
  return rc == SQLITE_OK ? read_once(s, problem) : rc;
}

/* The hash is that of all bytes, whatever a fault has left unread. */
static int hash_rest(table_source *s, int rc, char **problem) {
  char *other = NULL;
  if (s->file.is_hashed || (rc != SQLITE_OK && rc != SQLITE_ERROR)) return rc;
  int hashed = input_file_hash(&s->file, s->sha256, rc == SQLITE_OK ? problem : &other);
  sqlite3_free(other);
  return hashed == SQLITE_NOMEM || hashed == SQLITE_INTERRUPT || rc == SQLITE_OK ? hashed : rc;
}

int table_source_open(table_source *s, sqlite3 *db, const char *path, progress *told, char **problem) {
  *s = (table_source){0};
  int rc = input_file_open(&s->file, db, path, told, problem);
  if (rc != SQLITE_OK) return rc;
  rc = file_kind_find(&s->file, &s->kind, problem);
  if (rc == SQLITE_OK) rc = s->kind == FILE_TEXT ? read_text(s, problem) : read_workbook(s, problem);
  rc = hash_rest(s, rc, problem);
  told->files++;
  if (rc != SQLITE_OK) return rc;
  end_reading(s);
  return begin_reading(s, 1, problem);
}

static int fail_changed(char **problem) {
  sqlite3_free(*problem);
  return fail_with(problem, sqlite3_mprintf("the file was changed while it was read"));
}

/* Of a sheet, what stands above its table has seldom two texts in a row. */
static int is_header(table_source *s) {
  const char *sheet = s->record.sheet;
  if (sheet != s->sheet) s->header_met = 0;
  s->sheet = sheet;
  if (s->header_met || (sheet != NULL && table_record_texts(&s->record) < 2)) return 0;
  s->header_met = 1;
  return 1;
}

int table_source_next(table_source *s, int *header, char **problem) {
  int rc;
  do {
    rc = next_record(s, problem);
  } while (rc == SQLITE_ROW && table_record_is_blank(&s->record));
  if (rc == SQLITE_MISMATCH || rc == SQLITE_ERROR || (rc == SQLITE_DONE && input_file_changed(&s->file))) {
    return fail_changed(problem);
  }
  *header = rc == SQLITE_ROW && is_header(s);
  return rc;
}

void table_source_close(table_source *s) {
  end_reading(s);
  spreadsheet_close(&s->book);
  table_record_clear(&s->record);
  if (s->file.path != NULL) input_file_close(&s->file);
  *s = (table_source){0};
}
