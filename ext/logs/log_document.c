#define _POSIX_C_SOURCE 200809L
#include "log_document.h"

#include <string.h>
#include <unistd.h>

#include "args.h"
#include "files/input_file.h"
#include "json_filter.h"
#include "log_files.h"
#include "log_format.h"
#include "files/zip_member.h"

enum {
  PIECE = 256 << 10,
  MOST_UNPACKED = 256 << 20, /* of header.json, in bytes: an archive with more is a bomb */
};

/* One file that is being read. */
typedef struct reading {
  input_file file;
  unsigned char *piece;
  json_filter *filter;
} reading;

/* Whether the file is named as a table is, which table_file reads. sql/intake/steps/20_tables.sql and sql/intake/import.sh have the same
   names, and .txt, which a log may be named too; tests/intake/run_door.sh compares them. */
static int is_table_name(const char *path) {
  static const char *const ends[] = {".csv", ".tsv", ".tab", ".xls", ".xlsx", ".xlsm", ".xlsb", ".ods"};
  for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
    if (log_name_ends(path, ends[i])) return 1;
  }
  return 0;
}

/* What the first bytes say of a file that is no JSON. NULL: nothing. */
static const char *other_kind(const char *path, const unsigned char *bytes, size_t n) {
  if (n == 0) return "the file is empty";
  if (is_table_name(path)) return "a table, not a log: make import takes it, table_file reads it";
  if (log_name_ends(path, ".eval")) return "not a zip archive, which a .eval is";
  if (n >= 26 && memcmp(bytes, "version https://git-lfs.gi", 26) == 0) {
    return "Git LFS left a pointer in its place: git lfs pull brings the file";
  }
  if (n >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF))) {
    return "the text is UTF-16; it must be UTF-8";
  }
  return NULL;
}

static int is_zip(const unsigned char *bytes, size_t n) {
  return n >= 4 && (memcmp(bytes, "PK\3\4", 4) == 0 || memcmp(bytes, "PK\5\6", 4) == 0);
}

static int feed(void *filter, const unsigned char *bytes, size_t n) {
  return json_filter_feed(filter, bytes, n);
}

/* Ends the filter, unless the reading has failed for a reason of its own. */
static int end_filter(reading *r, log_document *d, int rc) {
  if (rc != SQLITE_OK && (rc != SQLITE_ERROR || d->problem != NULL)) return rc;
  return json_filter_end(r->filter, &d->json, &d->problem);
}

/* The rest of the file, after its first n bytes, for its hash and, but for an archive, for the filter. A text that
   is no JSON is read to its end for the hash. */
static int read_rest(reading *r, log_document *d, size_t n, int archive) {
  int rc = SQLITE_OK, filtered = SQLITE_OK;
  size_t skip = n >= 3 && memcmp(r->piece, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0; /* a byte order mark */
  while (rc == SQLITE_OK && n > 0) {
    if (!archive && filtered == SQLITE_OK) filtered = json_filter_feed(r->filter, r->piece + skip, n - skip);
    if (filtered == SQLITE_NOMEM) return filtered;
    skip = 0;
    rc = input_file_read(&r->file, r->piece, PIECE, &n, &d->problem);
  }
  return rc == SQLITE_OK ? input_file_hash(&r->file, d->sha256, &d->problem) : rc;
}

/* header.json, or of a run that has not ended what it began with. */
static int read_archive(reading *r, log_document *d) {
  static const char *const members[] = {"header.json", "_journal/start.json"};
  const stop asked = stop_on_interrupt(&r->file.interrupt);
  int rc = SQLITE_NOTFOUND;
  for (size_t i = 0; rc == SQLITE_NOTFOUND && i < sizeof members / sizeof members[0]; i++) {
    rc = zip_member_read(r->file.descriptor, members[i], MOST_UNPACKED, &asked, feed, r->filter, &d->problem);
  }
  if (rc == SQLITE_NOTFOUND)
    return fail_with(&d->problem, sqlite3_mprintf("the archive has no header.json, as a log has"));
  return end_filter(r, d, rc);
}

int log_document_next_line(log_document *d) {
  log_line line;
  if (d->lines == NULL) return SQLITE_DONE;
  sqlite3_free(d->json);
  sqlite3_free(d->problem);
  d->json = d->problem = NULL;
  int rc = log_lines_next(d->lines, &line, &d->problem);
  if (rc == SQLITE_ERROR && d->problem != NULL) {
    log_document_end_lines(d);
    return SQLITE_ROW;
  }
  if (rc != SQLITE_ROW) return rc;
  d->line = line.number;
  d->json = line.json;
  d->problem = line.problem;
  return rc;
}

/* A text that is not one JSON may be JSON Lines: by its name, or because it went on after a whole value that is its first
   line. Else the problem stays. */
static int try_lines(reading *r, log_document *d) {
  const char *path = r->file.path;
  int is_named_so = log_name_ends(path, ".jsonl") || log_name_ends(path, ".ndjson");
  if (!is_named_so && !json_filter_went_on(r->filter)) return SQLITE_ERROR;
  if (lseek(r->file.descriptor, 0, SEEK_SET) < 0) return SQLITE_ERROR;
  char *before = d->problem;
  d->problem = NULL;
  d->lines = log_lines_open(r->file.interrupt.db, r->file.descriptor);
  r->file.descriptor = -1;
  int rc = d->lines == NULL ? SQLITE_NOMEM : log_document_next_line(d);
  if (rc == SQLITE_ROW && (is_named_so || d->problem == NULL)) {
    sqlite3_free(before);
    return SQLITE_OK;
  }
  log_document_end_lines(d);
  d->line = 0;
  sqlite3_free(d->problem);
  d->problem = before;
  return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_ERROR : rc;
}

static int read_file(reading *r, log_document *d) {
  size_t n = 0;
  int rc = input_file_read(&r->file, r->piece, PIECE, &n, &d->problem);
  if (rc != SQLITE_OK) return rc;
  int archive = is_zip(r->piece, n) && !is_table_name(r->file.path);
  const char *other = archive ? NULL : other_kind(r->file.path, r->piece, n);
  rc = read_rest(r, d, n, archive || other != NULL);
  if (rc != SQLITE_OK) return rc;
  if (other != NULL) return fail_with(&d->problem, sqlite3_mprintf("%s", other));
  if (archive) return read_archive(r, d);
  rc = end_filter(r, d, SQLITE_OK);
  return rc == SQLITE_ERROR && d->problem != NULL ? try_lines(r, d) : rc;
}

static int read_one(sqlite3 *db, const char *path, progress *told, log_document *d) {
  reading r = {.piece = sqlite3_malloc64(PIECE), .filter = json_filter_new(&log_left_out)};
  int rc = input_file_open(&r.file, db, path, told, &d->problem);
  if (r.piece == NULL || r.filter == NULL) rc = SQLITE_NOMEM;
  if (rc == SQLITE_OK) rc = read_file(&r, d);
  input_file_close(&r.file);
  json_filter_free(r.filter);
  sqlite3_free(r.piece);
  return rc;
}

/* The two files of a run as one JSON. */
static int read_run(sqlite3 *db, const char *folder, progress *told, log_document *d) {
  log_document spec = {0};
  char *path = sqlite3_mprintf("%s/run_spec.json", folder);
  int rc = path == NULL ? SQLITE_NOMEM : read_one(db, path, told, &spec);
  if (rc == SQLITE_ERROR)
    rc = fail_with(&d->problem, sqlite3_mprintf("run_spec.json beside it: %s", spec.problem));
  if (rc == SQLITE_OK) rc = read_one(db, d->file, told, d);
  if (rc == SQLITE_OK && (spec.lines != NULL || d->lines != NULL)) {
    log_document_end_lines(d);
    sqlite3_free(d->json);
    d->json = NULL;
    rc = fail_with(&d->problem, sqlite3_mprintf("not one JSON, but one in each line"));
  }
  if (rc == SQLITE_OK) {
    char *stats = d->json;
    d->json = sqlite3_mprintf("{\"run_spec\":%s,\"stats\":%s}", spec.json, stats);
    sqlite3_free(stats);
    if (d->json == NULL) rc = SQLITE_NOMEM;
  }
  sqlite3_free(path);
  log_document_clear(&spec);
  return rc;
}

int log_document_read(sqlite3 *db, const char *path, int is_run_folder, progress *told, log_document *d) {
  d->file = sqlite3_mprintf("%s%s", path, is_run_folder ? "/stats.json" : "");
  if (d->file == NULL) return SQLITE_NOMEM;
  int rc = is_run_folder ? read_run(db, path, told, d) : read_one(db, path, told, d);
  told->files++;
  return rc == SQLITE_ERROR && d->problem != NULL ? SQLITE_OK : rc;
}

void log_document_end_lines(log_document *d) {
  log_lines_close(d->lines);
  d->lines = NULL;
}

void log_document_clear(log_document *d) {
  log_document_end_lines(d);
  sqlite3_free(d->file);
  sqlite3_free(d->json);
  sqlite3_free(d->problem);
  *d = (log_document){0};
}
