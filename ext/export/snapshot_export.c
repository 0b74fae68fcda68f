/* snapshot_export(path): what an audience may see of everything published, as plain tables in a new SQLite database that
   any program can read without an extension.

     SELECT snapshot_export('q3.db');
     SELECT snapshot_export('q3-internal.db', 'audience=internal');

   path      of the database; an old file is replaced once the new one is whole
   options   'audience=...' as in xlsx_export; 'bands=no' leaves out what is shown in bands

   1. One table for each row of published_view, of its name, in its order; returns the number of rows in them.
   2. The table snapshot (name, value, about) holds audience, period, method, versions, and a SHA-256 of each input table;
      the rows of report_fact among them.
   3. An input's SHA-256 is of its rows as the edition in use has them (the view z_T of a table T), in the order of all their
      columns, each as the values' quote() with commas between and a line feed at the end; inputs_sha256 is of the lines 'table hash' for all of them. Where the audience is not shown
      everything there is none of the scores, domains, benchmarks, baselines and weights, nor of all: who knows all but
      one of them could find it by trying.
   4. The same data gives the same bytes, by the same version of SQLite.
   Direct-only. */
#define _POSIX_C_SOURCE 200809L /* O_CLOEXEC */
#include <errno.h>
#include <fcntl.h>
#include <nettle/sha2.h>
#include <string.h>
#include <unistd.h>

#include "airisk_io.h"
#include "args.h"
#include "database.h"
#include "export_job.h"
#include "files/output_writer.h"
#include "disclosure/published_view.h"
#include "export/sql.h"

/* The database being made. SQLite opens files by name only, so it has one until SQLite has it open. */
typedef struct target {
  sqlite3 *db;
  int fd;
} target;

static void close_target(target *t) {
  sqlite3_close(t->db);
  if (t->fd >= 0) close(t->fd);
  *t = (target){.fd = -1};
}

/* What is no error of the target's, as an interrupt, is the connection's own. */
static int target_failed(const export_job *j, const target *t, int rc, char **error) {
  if (rc == SQLITE_OK || rc == SQLITE_NOMEM || *error != NULL) return rc;
  if (t->db != NULL && sqlite3_errcode(t->db) != rc) return rc;
  return output_file_failed(&j->file, t->db == NULL ? sqlite3_errstr(rc) : sqlite3_errmsg(t->db), error);
}

static int open_target(const export_job *j, target *t, char **error) {
  sqlite3_uint64 random;
  sqlite3_randomness(sizeof random, &random);
  char *path = sqlite3_mprintf("%s/.airisk-%016llx", j->file.folder, random);
  if (path == NULL) return SQLITE_NOMEM;
  t->fd = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  int rc = t->fd < 0 ? output_file_failed(&j->file, strerror(errno), error)
                     : sqlite3_open_v2(path, &t->db, SQLITE_OPEN_READWRITE, NULL);
  /* Nothing needs undoing in a file that is thrown away when anything fails. */
  if (rc == SQLITE_OK)
    rc = sqlite3_exec(t->db, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", NULL, NULL, NULL);
  if (t->fd >= 0) unlink(path);
  sqlite3_free(path);
  if (rc == SQLITE_OK) rc = sqlite3_exec(t->db, "BEGIN", NULL, NULL, NULL);
  return target_failed(j, t, rc, error);
}

/* Reads the finished database from the disk, not from SQLite's memory, and looks whether it is in order. */
static int check_target(const export_job *j, target *t, char **error) {
  char *problem = NULL;
  sqlite3_db_release_memory(t->db);
  int rc = database_text(t->db, sqlite3_mprintf("PRAGMA integrity_check(1)"), &problem);
  rc = target_failed(j, t, rc, error);
  if (rc == SQLITE_OK && (problem == NULL || strcmp(problem, "ok") != 0)) {
    rc = output_file_failed(&j->file, problem == NULL ? "it cannot be read back" : problem, error);
  }
  sqlite3_free(problem);
  return rc;
}

/* Copies the finished database into the file of the export. */
static int copy_target(const export_job *j, const target *t, char **error) {
  char bytes[1 << 12];
  ssize_t n = 0;
  output_writer w;
  int rc = SQLITE_OK;
  output_writer_begin(&w, &j->file);
  if (lseek(t->fd, 0, SEEK_SET) != 0) return output_file_failed(&j->file, strerror(errno), error);
  while (rc == SQLITE_OK && (n = read(t->fd, bytes, sizeof bytes)) > 0) {
    rc = output_writer_put(&w, bytes, (size_t)n, error);
  }
  if (rc == SQLITE_OK && n < 0) rc = output_file_failed(&j->file, strerror(errno), error);
  return rc == SQLITE_OK ? output_writer_end(&w, error) : rc;
}

static int save_target(const export_job *j, target *t, char **error) {
  int rc = target_failed(j, t, sqlite3_exec(t->db, "COMMIT", NULL, NULL, NULL), error);
  if (rc == SQLITE_OK) rc = check_target(j, t, error);
  return rc == SQLITE_OK ? copy_target(j, t, error) : rc;
}

/* CREATE TABLE for the query's columns, and the INSERT for its rows. */
static int create_table(const export_job *j, target *t, const char *view, sqlite3_stmt *query,
                        sqlite3_stmt **insert) {
  int rc = SQLITE_OK, n = sqlite3_column_count(query);
  sqlite3_str *create = sqlite3_str_new(t->db), *values = sqlite3_str_new(t->db);
  for (int i = 0; rc == SQLITE_OK && i < n; i++) {
    const char *column = sqlite3_column_name(query, i);
    const column_kind *kind;
    rc = column == NULL ? SQLITE_NOMEM : disclosure_kind(&j->shown, view, column, &kind);
    if (rc == SQLITE_OK) {
      sqlite3_str_appendf(create, "%s\"%w\" %s", i > 0 ? ", " : "", column, kind->type);
    }
    sqlite3_str_appendf(values, "%s?", i > 0 ? ", " : "");
  }
  char *columns = sqlite3_str_finish(create), *marks = sqlite3_str_finish(values);
  char *sql =
      columns == NULL || marks == NULL ? NULL : sqlite3_mprintf("CREATE TABLE \"%w\" (%s)", view, columns);
  if (rc == SQLITE_OK) rc = sql == NULL ? SQLITE_NOMEM : sqlite3_exec(t->db, sql, NULL, NULL, NULL);
  if (rc == SQLITE_OK)
    rc = database_prepare(t->db, sqlite3_mprintf("INSERT INTO \"%w\" VALUES (%s)", view, marks), insert);
  sqlite3_free(sql);
  sqlite3_free(columns);
  sqlite3_free(marks);
  return rc;
}

static int insert_row(sqlite3_stmt *query, sqlite3_stmt *insert) {
  int rc = SQLITE_OK;
  for (int i = 0; rc == SQLITE_OK && i < sqlite3_column_count(query); i++) {
    rc = sqlite3_bind_value(insert, i + 1, sqlite3_column_value(query, i));
  }
  if (rc == SQLITE_OK) rc = sqlite3_step(insert);
  int reset = sqlite3_reset(insert);
  return rc == SQLITE_DONE ? reset : rc;
}

static int copy_view(const export_job *j, target *t, const char *view, sqlite3_int64 *rows, char **error) {
  sqlite3_stmt *query = NULL, *insert = NULL;
  int step = SQLITE_DONE;
  int rc = disclosure_prepare(&j->shown, view, &query, error);
  if (rc == SQLITE_OK) {
    rc = target_failed(j, t, create_table(j, t, view, query, &insert), error);
    while (rc == SQLITE_OK && (step = sqlite3_step(query)) == SQLITE_ROW) {
      rc = target_failed(j, t, insert_row(query, insert), error);
      ++*rows;
    }
    if (rc == SQLITE_OK && step != SQLITE_DONE) rc = step;
  }
  rc = database_failed(j->db, j->function, rc, error);
  sqlite3_finalize(query);
  sqlite3_finalize(insert);
  return rc;
}

/* What copy_named needs. */
typedef struct copying {
  const export_job *job;
  target *target;
  sqlite3_int64 *rows;
} copying;

static int copy_named(void *context, sqlite3_stmt *row, char **error) {
  const copying *c = context;
  const char *view;
  int rc = database_column_text(row, 0, &view);
  return rc == SQLITE_OK ? copy_view(c->job, c->target, view, c->rows, error) : rc;
}

static int expect_named(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  const copying *c = context;
  const char *view;
  int rc = database_column_text(row, 0, &view);
  return rc == SQLITE_OK ? disclosure_expect(&c->job->shown, view) : rc;
}

static int copy_views(const export_job *j, target *t, sqlite3_int64 *rows, char **error) {
  static const char views[] = "SELECT view FROM \"%w\".published_view ORDER BY place";
  copying c = {j, t, rows};
  int rc =
      database_each(j->db, j->function, sqlite3_mprintf(views, j->shown.schema), expect_named, &c, error);
  if (rc != SQLITE_OK) return rc;
  return database_each(j->db, j->function, sqlite3_mprintf(views, j->shown.schema), copy_named, &c, error);
}

static int prepare_lines(const export_job *j, const char *table, sqlite3_stmt **lines) {
  char *sql = NULL, *source = NULL;
  int rc = disclosure_reads(&j->shown, table, &source);
  if (rc == SQLITE_OK) {
    rc = database_text(
        j->db, sqlite3_mprintf(input_lines_sql, source, j->shown.schema, j->shown.schema, source), &sql);
  }
  sqlite3_free(source);
  if (rc == SQLITE_OK && sql == NULL) rc = SQLITE_NOMEM;
  return rc == SQLITE_OK ? database_prepare(j->db, sql, lines) : rc;
}

static void finish_hash(struct sha256_ctx *context, char *hexadecimal) {
  uint8_t digest[SHA256_DIGEST_SIZE];
  sha256_digest(context, sizeof digest, digest);
  for (size_t i = 0; i < sizeof digest; i++) sqlite3_snprintf(3, hexadecimal + 2 * i, "%02x", digest[i]);
}

static void hash_text(struct sha256_ctx *context, const char *text) {
  sha256_update(context, strlen(text), (const uint8_t *)text);
}

static int hash_lines(sqlite3_stmt *lines, char *hexadecimal) {
  struct sha256_ctx context;
  int rc;
  sha256_init(&context);
  while ((rc = sqlite3_step(lines)) == SQLITE_ROW) {
    const char *line = (const char *)sqlite3_column_text(lines, 0);
    if (line == NULL) return SQLITE_NOMEM;
    hash_text(&context, line);
    hash_text(&context, "\n");
  }
  finish_hash(&context, hexadecimal);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* A row of the table snapshot; value NULL: SQL's. */
static int add_fact(const export_job *j, target *t, const char *name, const char *value, const char *about,
                    char **error) {
  char *sql = sqlite3_mprintf("INSERT INTO snapshot VALUES (%Q, %Q, %Q)", name, value, about);
  int rc = sql == NULL ? SQLITE_NOMEM : sqlite3_exec(t->db, sql, NULL, NULL, NULL);
  sqlite3_free(sql);
  return target_failed(j, t, rc, error);
}

/* With the hash of all scores or baselines, one that is withheld could be found by trying. */
static int add_hash(const export_job *j, target *t, const char *name, int can_reveal, const char *hexadecimal,
                    const char *about, char **error) {
  int is_shown = !can_reveal || j->shown.withheld == 0;
  return add_fact(j, t, name, is_shown ? hexadecimal : NULL,
                  is_shown ? about : "not given, for it could give away a score that is withheld", error);
}

/* What add_table_hash needs. */
typedef struct hashing {
  const export_job *job;
  target *target;
  struct sha256_ctx all; /* of the lines 'table hash' */
} hashing;

/* A row of z_input_table. */
static int add_table_hash(void *context, sqlite3_stmt *row, char **error) {
  hashing *h = context;
  char hexadecimal[2 * SHA256_DIGEST_SIZE + 1] = "";
  sqlite3_stmt *lines = NULL;
  const char *table;
  int rc = database_column_text(row, 0, &table);
  if (rc == SQLITE_OK) rc = prepare_lines(h->job, table, &lines);
  if (rc == SQLITE_OK) rc = hash_lines(lines, hexadecimal);
  sqlite3_finalize(lines);
  if (rc != SQLITE_OK) return rc;
  hash_text(&h->all, table);
  hash_text(&h->all, " ");
  hash_text(&h->all, hexadecimal);
  hash_text(&h->all, "\n");
  char *name = sqlite3_mprintf("sha256_%s", table);
  if (name == NULL) return SQLITE_NOMEM;
  rc = add_hash(h->job, h->target, name, sqlite3_column_int(row, 1), hexadecimal,
                "SHA-256 of this input table", error);
  sqlite3_free(name);
  return rc;
}

static int add_hashes(const export_job *j, target *t, char **error) {
  char hexadecimal[2 * SHA256_DIGEST_SIZE + 1] = "";
  hashing h = {.job = j, .target = t};
  sha256_init(&h.all);
  int rc = database_each(
      j->db, j->function,
      sqlite3_mprintf("SELECT name, can_reveal FROM \"%w\".z_input_table ORDER BY place", j->shown.schema),
      add_table_hash, &h, error);
  if (rc != SQLITE_OK) return rc;
  finish_hash(&h.all, hexadecimal);
  return add_hash(j, t, "inputs_sha256", 1, hexadecimal,
                  "SHA-256 of the lines 'table hash' of all input tables", error);
}

static int add_facts(const export_job *j, target *t, char **error) {
  char withheld[16];
  sqlite3_snprintf(sizeof withheld, withheld, "%d", j->shown.withheld);
  int rc = target_failed(j, t, sqlite3_exec(t->db, snapshot_facts_sql, NULL, NULL, NULL), error);
  if (rc == SQLITE_OK) rc = add_fact(j, t, "audience", j->shown.audience, "for whom this snapshot is", error);
  if (rc == SQLITE_OK) {
    rc = add_fact(j, t, "withheld", withheld,
                  "domains and benchmarks of which this audience is not shown the values", error);
  }
  if (rc == SQLITE_OK) {
    rc = target_failed(j, t, sqlite3_exec(t->db, snapshot_facts_too_sql, NULL, NULL, NULL), error);
  }
  return rc == SQLITE_OK ? add_hashes(j, t, error) : rc;
}

static int mark_target(const export_job *j, target *t, char **error) {
  char *sql =
      sqlite3_mprintf(snapshot_mark_sql, SNAPSHOT_ID, SCHEMA_VERSION, SNAPSHOT_APPLICATION, SCHEMA_VERSION);
  int rc = sql == NULL ? SQLITE_NOMEM : sqlite3_exec(t->db, sql, NULL, NULL, NULL);
  sqlite3_free(sql);
  return target_failed(j, t, rc, error);
}

static int check_source(const export_job *j, char **error) {
  if (j->shown.is_snapshot) {
    return fail_with(error, sqlite3_mprintf("%s: the database is a snapshot already", j->function));
  }
  int rc = export_job_needs_report(j, error);
  return rc == SQLITE_OK ? published_view_check(&j->shown, error) : rc;
}

static void snapshot_export(sqlite3_context *context, int argc, sqlite3_value **argv) {
  static const export_rules rules = {.called = "options", .takes_bands = 1};
  char *error = NULL;
  sqlite3_int64 rows = 0;
  export_job j;
  target t = {.fd = -1};
  int rc = export_job_begin(&j, context, "snapshot_export", &rules, argc, argv, &error);
  if (rc == SQLITE_OK) rc = check_source(&j, &error);
  if (rc == SQLITE_OK) rc = open_target(&j, &t, &error);
  if (rc == SQLITE_OK) rc = mark_target(&j, &t, &error);
  if (rc == SQLITE_OK) rc = copy_views(&j, &t, &rows, &error);
  if (rc == SQLITE_OK) rc = add_facts(&j, &t, &error);
  if (rc == SQLITE_OK) rc = save_target(&j, &t, &error);
  close_target(&t);
  export_job_end(&j, context, rc, rows, error);
}

int register_snapshot_export(sqlite3 *db) {
  return sqlite3_create_function_v2(db, "snapshot_export", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, NULL,
                                    snapshot_export, NULL, NULL, NULL);
}
