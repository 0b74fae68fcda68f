#include "table_source.h"

#include <string.h>

#include "args.h"
#include "number_text.h"

/* What is no text, by its first bytes. */
static const char *other_kind(const unsigned char *bytes, size_t n) {
  static const struct {
    const char *bytes;
    size_t n;
    const char *kind;
  } kinds[] = {
      {"PK\3\4", 4, "a zip archive: save the workbook as CSV UTF-8"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, "an old or encrypted workbook: save it as CSV UTF-8"},
      {"\x1F\x8B", 2, "compressed by gzip: unpack it first"},
      {"\xFF\xFE\0\0", 4, "the text is UTF-32: save it as UTF-8"},
      {"\0\0\xFE\xFF", 4, "the text is UTF-32: save it as UTF-8"},
  };
  if (n == 0) return "the file is empty";
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
    if (n >= kinds[i].n && memcmp(bytes, kinds[i].bytes, kinds[i].n) == 0) return kinds[i].kind;
  }
  return NULL;
}

static int find_kind(table_source *s, char **problem) {
  unsigned char begin[4096];
  size_t n;
  int rc = input_file_peek(&s->file, begin, sizeof begin, &n, problem);
  if (rc != SQLITE_OK) return rc;
  const char *other = other_kind(begin, n);
  if (other != NULL) return fail_with(problem, sqlite3_mprintf("%s", other));
  s->encoding = encoding_of(begin, n, &s->mark);
  return SQLITE_OK;
}

/* Numbers that somebody has typed say by which character the decimals begin. */
static void note_numbers(table_source *s) {
  const table_record *r = &s->record;
  for (int i = 0; s->readings != 0 && i < r->n; i++) {
    if (r->cells[i].kind != CELL_TEXT) continue;
    int readings = number_text_readings(r->text + r->cells[i].begin, r->cells[i].length);
    if (readings != 0) s->readings &= readings;
  }
}

static int read_all(table_source *s, char **problem) {
  s->readings = READ_BY_BOTH;
  int rc = csv_reader_open(&s->csv, &s->file, s->encoding, s->mark, problem);
  if (rc != SQLITE_OK) return rc;
  while ((rc = csv_reader_next(&s->csv, &s->record, problem)) == SQLITE_ROW) note_numbers(s);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* What does not decode: the code to return. utf_8: what was not UTF-8 either, '' when this was not asked. */
static int fail_undecodable(const table_source *s, const char *utf_8, char **problem) {
  return fail_with(problem,
                   sqlite3_mprintf("line %lld: 0x%02X is no character of %s%s: save the file as UTF-8",
                                   s->csv.line, s->csv.decoder.bad, encoding_name(s->encoding), utf_8));
}

/* A text without a byte order mark that is not UTF-8 is taken for Windows-1252. */
static int read_decoded(table_source *s, char **problem) {
  char utf_8[100] = "";
  int rc = read_all(s, problem);
  if (rc == SQLITE_MISMATCH && s->encoding == ENCODING_UTF_8 && s->mark == 0) {
    sqlite3_snprintf(sizeof utf_8, utf_8, ", and in line %lld 0x%02X none of UTF-8", s->csv.line,
                     s->csv.decoder.bad);
    csv_reader_close(&s->csv);
    s->encoding = ENCODING_WINDOWS_1252;
    rc = read_all(s, problem);
  }
  return rc == SQLITE_MISMATCH ? fail_undecodable(s, utf_8, problem) : rc;
}

/* The hash is that of all bytes, whatever a fault has left unread. */
static int hash_rest(table_source *s, int rc, char **problem) {
  char *other = NULL;
  if (rc != SQLITE_OK && rc != SQLITE_ERROR) return rc;
  int hashed = input_file_hash(&s->file, s->sha256, rc == SQLITE_OK ? problem : &other);
  sqlite3_free(other);
  return hashed == SQLITE_NOMEM || hashed == SQLITE_INTERRUPT || rc == SQLITE_OK ? hashed : rc;
}

int table_source_open(table_source *s, sqlite3 *db, const char *path, progress *told, char **problem) {
  *s = (table_source){0};
  int rc = input_file_open(&s->file, db, path, told, problem);
  if (rc != SQLITE_OK) return rc;
  rc = find_kind(s, problem);
  if (rc == SQLITE_OK) rc = read_decoded(s, problem);
  rc = hash_rest(s, rc, problem);
  told->files++;
  if (rc != SQLITE_OK) return rc;
  csv_reader_close(&s->csv);
  return csv_reader_open(&s->csv, &s->file, s->encoding, s->mark, problem);
}

static int fail_changed(char **problem) {
  sqlite3_free(*problem);
  return fail_with(problem, sqlite3_mprintf("the file was changed while it was read"));
}

int table_source_next(table_source *s, int *is_header, char **problem) {
  int rc;
  do {
    rc = csv_reader_next(&s->csv, &s->record, problem);
  } while (rc == SQLITE_ROW && table_record_is_blank(&s->record));
  if (rc == SQLITE_MISMATCH || rc == SQLITE_ERROR || (rc == SQLITE_DONE && input_file_changed(&s->file))) {
    return fail_changed(problem);
  }
  *is_header = rc == SQLITE_ROW && !s->header_met;
  s->header_met |= *is_header;
  return rc;
}

void table_source_close(table_source *s) {
  csv_reader_close(&s->csv);
  table_record_clear(&s->record);
  if (s->file.path != NULL) input_file_close(&s->file);
  *s = (table_source){0};
}
