#define _POSIX_C_SOURCE 200809L /* struct stat */
#include "export_job.h"

#include <sys/stat.h>

#include "args.h"
#include "database.h"

/* 1 when both are paths of one file. */
static int is_same_file(const char *a, const char *b) {
  struct stat first, second;
  return stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_dev == second.st_dev &&
         first.st_ino == second.st_ino;
}

/* A row of PRAGMA database_list: its files must not be replaced while they are read, or ever. */
static int check_not_replaced(void *context, sqlite3_stmt *row, char **error) {
  static const char *const ends[] = {"", "-wal", "-shm", "-journal"};
  const export_job *j = context;
  const char *file;
  int rc = database_column_text(row, 2, &file);
  for (size_t i = 0; rc == SQLITE_OK && file[0] != 0 && i < sizeof ends / sizeof ends[0]; i++) {
    char *name = sqlite3_mprintf("%s%s", file, ends[i]);
    if (name == NULL) {
      rc = SQLITE_NOMEM;
    } else if (is_same_file(name, j->file.path)) {
      rc = output_file_failed(&j->file, "it belongs to a database that is open", error);
    }
    sqlite3_free(name);
  }
  return rc;
}

/* While a statement stands at a row, the connection sees the database as it was then. No savepoint: to end
   one may fail, after an interrupt for example, and would leave the host within a transaction. */
static int begin_reading(export_job *j) {
  int rc = database_prepare(j->db,
                            sqlite3_mprintf("SELECT 1 FROM \"%w\".sqlite_schema",
                                            j->shown.schema == NULL ? "main" : j->shown.schema),
                            &j->reading);
  if (rc == SQLITE_OK) rc = sqlite3_step(j->reading);
  return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

int export_job_begin(export_job *j, sqlite3_context *context, const char *function, const export_rules *rules,
                     int argc, sqlite3_value **argv, char **error) {
  *j = (export_job){
      .db = sqlite3_context_db_handle(context), .function = function, .file = {.fd = -1, .stream = -1}};
  int rc = export_arguments_read(&j->given, function, rules, argc, argv, error);
  if (rc == SQLITE_OK) rc = disclosure_open(&j->shown, j->db, function, j->given.audience, error);
  j->shown.bands = j->given.bands;
  if (rc == SQLITE_OK) rc = begin_reading(j);
  if (rc == SQLITE_OK) rc = output_file_open(&j->file, function, j->given.path, error);
  return rc == SQLITE_OK ? database_each(j->db, function, sqlite3_mprintf("PRAGMA database_list"),
                                         check_not_replaced, j, error)
                         : rc;
}

int export_job_needs_report(const export_job *j, char **error) {
  if (j->shown.schema != NULL) return SQLITE_OK;
  char *schema = NULL;
  int rc = database_views(j->db, j->function, NULL, &schema, error);
  sqlite3_free(schema);
  return rc;
}

void export_job_end(export_job *j, sqlite3_context *context, int rc, sqlite3_int64 rows, char *error) {
  rc = database_failed(j->db, j->function, rc, &error);
  sqlite3_finalize(j->reading);
  if (rc == SQLITE_OK) rc = output_file_commit(&j->file, &error);
  output_file_close(&j->file);
  disclosure_close(&j->shown);
  export_arguments_clear(&j->given);
  if (rc == SQLITE_OK) {
    sqlite3_result_int64(context, rows);
  } else {
    report_error(context, rc, error);
  }
}
