#include "csv_reader.h"

#include <string.h>
#include <strings.h>

#include "args.h"
#include "files/blank.h"

static void *reallocate(void *memory, size_t n) { return sqlite3_realloc64(memory, n); }

static int fail(char **problem, sqlite3_int64 line, const char *what) {
  return fail_with(problem, sqlite3_mprintf("line %lld: %s", line, what));
}

/* libcsv gives the cell that has ended. */
static void take_cell(void *text, size_t n, void *data) {
  csv_reader *r = data;
  if (r->rc == SQLITE_OK) r->rc = table_record_put(r->record, r->record->n, text, n, CELL_TEXT);
  r->cell_line = r->line;
}

static void take_record(int terminator, void *data) {
  csv_reader *r = data;
  (void)terminator;
  r->is_complete = 1;
}

/* Decodes the next piece of the text: left is 0 at the end. */
static int refill(csv_reader *r, char **problem) {
  int rc = text_decoder_next(&r->decoder, &r->text, &r->left, problem);
  if (rc == SQLITE_OK) r->at_end = r->left == 0;
  return rc;
}

/* The first line without its end. */
static size_t line_length(const char *text, size_t n) {
  size_t length = 0;
  while (length < n && text[length] != '\n' && text[length] != '\r') length++;
  return length;
}

/* The separator that a line like sep=; names, '\0' when it is none. */
static char named_separator(const char *line, size_t n) {
  if (n > 2 && line[0] == '"' && line[n - 1] == '"') {
    line++;
    n -= 2;
  }
  if (n != 5 || strncasecmp(line, "sep=", 4) != 0) return '\0';
  return strchr("\"\\ ", line[4]) == NULL && (line[4] == '\t' || (line[4] > ' ' && line[4] <= '~')) ? line[4]
                                                                                                    : '\0';
}

static const char separators[] = ",;\t";
enum { SEPARATORS = sizeof separators - 1 };

/* Counts the separators of the first record that is not blank, outside of its quotes. */
static void count_separators(const char *text, size_t n, size_t count[SEPARATORS]) {
  int in_quotes = 0, has_text = 0;
  for (size_t i = 0; i < n && !(has_text && !in_quotes && (text[i] == '\n' || text[i] == '\r')); i++) {
    const char *found = text[i] == '\0' ? NULL : strchr(separators, text[i]);
    if (text[i] == '"') {
      in_quotes = !in_quotes;
    } else if (found == NULL) {
      has_text |= blank_at(text + i, n - i) == 0;
    } else if (!in_quotes) {
      count[found - separators]++;
    }
    if (!has_text && !in_quotes && (text[i] == '\n' || text[i] == '\r'))
      memset(count, 0, SEPARATORS * sizeof *count);
  }
}

static char likely_separator(const char *text, size_t n) {
  size_t count[SEPARATORS] = {0};
  int most = 0;
  count_separators(text, n, count);
  for (int i = 1; i < SEPARATORS; i++) {
    if (count[i] > count[most]) most = i;
  }
  return separators[most];
}

static int find_separator(csv_reader *r, char **problem) {
  int rc = refill(r, problem);
  if (rc != SQLITE_OK) return rc;
  size_t length = line_length(r->text, r->left);
  r->separator = named_separator(r->text, length);
  if (r->separator == '\0') {
    r->separator = likely_separator(r->text, r->left);
    return SQLITE_OK;
  }
  r->text += length; /* the end of the line is an empty one for libcsv */
  r->left -= length;
  return SQLITE_OK;
}

int csv_reader_open(csv_reader *r, input_file *file, encoding e, size_t mark, char **problem) {
  *r = (csv_reader){.line = 1, .record_line = 1, .cell_line = 1};
  int rc = text_decoder_open(&r->decoder, file, e, mark, problem);
  if (rc == SQLITE_OK) rc = find_separator(r, problem);
  if (rc != SQLITE_OK) return rc;
  if (csv_init(&r->parser, CSV_STRICT | CSV_STRICT_FINI) != 0) return SQLITE_NOMEM;
  r->has_parser = 1;
  csv_set_realloc_func(&r->parser, reallocate);
  csv_set_free_func(&r->parser, sqlite3_free);
  csv_set_blk_size(&r->parser, 4096);
  csv_set_delim(&r->parser, (unsigned char)r->separator);
  return SQLITE_OK;
}

/* Why libcsv stopped, or the record did. */
static int fail_record(csv_reader *r, char **problem) {
  if (csv_error(&r->parser) == CSV_ENOMEM || r->rc == SQLITE_NOMEM) return SQLITE_NOMEM;
  if (r->rc == SQLITE_TOOBIG || r->parser.entry_pos > MOST_OF_CELL) {
    return fail_with(
        problem,
        sqlite3_mprintf("line %lld: a record has at most %d cells, of %d KiB each and %d MiB in all%s",
                        r->record_line, MOST_CELLS, MOST_OF_CELL >> 10, MOST_OF_RECORD >> 20,
                        r->parser.quoted ? "; does a quote not end?" : ""));
  }
  return fail_with(problem,
                   sqlite3_mprintf("line %lld: text behind a closing quote; the quote opens in line %lld",
                                   r->line, r->cell_line));
}

/* libcsv is strict, for the sake of what stands behind a closing quote. A quote inside a cell without quotes is no
   error of ours: 5" disk. */
static int parse(csv_reader *r, const char *text, size_t n, char **problem) {
  while (n > 0) {
    size_t taken = csv_parse(&r->parser, text, n, take_cell, take_record, r);
    if (taken < n && csv_error(&r->parser) == CSV_EPARSE && !r->parser.quoted) {
      csv_set_opts(&r->parser, CSV_STRICT_FINI);
      taken += csv_parse(&r->parser, text + taken, 1, take_cell, take_record, r);
      csv_set_opts(&r->parser, CSV_STRICT | CSV_STRICT_FINI);
    } else if (taken < n) {
      return fail_record(r, problem);
    }
    text += taken;
    n -= taken;
  }
  return r->rc == SQLITE_OK && r->parser.entry_pos <= MOST_OF_CELL ? SQLITE_OK : fail_record(r, problem);
}

/* The bytes up to the end of the line, with it, or of all that is left; -1 for a line with U+0000. */
static sqlite3_int64 rest_of_line(const csv_reader *r) {
  for (size_t i = 0; i < r->left; i++) {
    unsigned char c = (unsigned char)r->text[i];
    if (c > '\r') continue;
    if (c == '\0') return -1;
    if (c == '\n') return (sqlite3_int64)i + 1;
    if (c == '\r') return (sqlite3_int64)i + 1 + (i + 1 < r->left && r->text[i + 1] == '\n');
  }
  return (sqlite3_int64)r->left;
}

static int take_line(csv_reader *r, char **problem) {
  int is_second_half = r->after_return && r->text[0] == '\n';
  sqlite3_int64 length = is_second_half ? 1 : rest_of_line(r);
  if (length < 0) return fail(problem, r->line, "the character U+0000: this is no text, or is damaged");
  if (!r->in_line && !is_second_half && !r->parser.quoted) r->record_line = r->cell_line = r->line;
  char last = r->text[length - 1];
  int rc = parse(r, r->text, (size_t)length, problem);
  r->text += length;
  r->left -= (size_t)length;
  r->after_return = last == '\r';
  r->in_line = last != '\n' && last != '\r';
  if (!r->in_line && !is_second_half) r->line++;
  return rc;
}

static int take_end(csv_reader *r, char **problem) {
  if (csv_fini(&r->parser, take_cell, take_record, r) != 0) {
    if (csv_error(&r->parser) == CSV_ENOMEM) return SQLITE_NOMEM;
    return fail(problem, r->cell_line, "a quote opens here and does not end");
  }
  return r->rc == SQLITE_OK ? SQLITE_OK : fail_record(r, problem);
}

int csv_reader_next(csv_reader *r, table_record *record, char **problem) {
  int rc = SQLITE_OK;
  r->record = record;
  r->is_complete = 0;
  table_record_begin(record);
  while (rc == SQLITE_OK && !r->is_complete && !r->at_end) {
    rc = r->left > 0 ? take_line(r, problem) : refill(r, problem);
    if (rc == SQLITE_OK && r->at_end) rc = take_end(r, problem);
  }
  if (rc != SQLITE_OK) return rc;
  record->sheet = NULL;
  record->line = r->record_line;
  return r->is_complete ? SQLITE_ROW : SQLITE_DONE;
}

void csv_reader_close(csv_reader *r) {
  if (r->has_parser) csv_free(&r->parser);
  text_decoder_close(&r->decoder);
  *r = (csv_reader){0};
}
