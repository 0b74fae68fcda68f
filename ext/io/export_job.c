#include "export_job.h"

#include "args.h"
#include "database.h"

int export_job_begin(export_job *j, sqlite3_context *context, const char *function, const char *called,
                     int least, int most, int argc, sqlite3_value **argv, char **error) {
  *j = (export_job){.db = sqlite3_context_db_handle(context), .function = function, .file = {.fd = -1}};
  int rc = export_arguments_read(&j->given, function, called, least, most, argc, argv, error);
  if (rc != SQLITE_OK) return rc;
  rc = sqlite3_exec(j->db, "SAVEPOINT airisk_export", NULL, NULL, NULL);
  if (rc != SQLITE_OK) return rc;
  j->is_reading = 1;
  rc = disclosure_open(&j->shown, j->db, function, j->given.audience, error);
  j->shown.bands = j->given.bands;
  return rc == SQLITE_OK ? output_file_open(&j->file, function, j->given.path, error) : rc;
}

int export_job_select(const export_job *j, const char *view, sqlite3_stmt **query, char **error) {
  char *sql = NULL;
  int rc = disclosure_select(&j->shown, view, &sql, error);
  return rc == SQLITE_OK ? database_prepare(j->db, sql, query) : rc;
}

/* The message where there is none yet: before anything else is asked of the connection. */
static char *own_message(const export_job *j, int rc, char *error) {
  if (rc == SQLITE_OK || rc == SQLITE_NOMEM || error != NULL) return error;
  const char *why = rc == SQLITE_INTERRUPT ? sqlite3_errstr(rc) : sqlite3_errmsg(j->db);
  return sqlite3_mprintf("%s: %s", j->function, why);
}

void export_job_end(export_job *j, sqlite3_context *context, int rc, sqlite3_int64 rows, char *error) {
  error = own_message(j, rc, error);
  if (j->is_reading) {
    int released = sqlite3_exec(j->db, "RELEASE airisk_export", NULL, NULL, NULL);
    if (rc == SQLITE_OK) rc = released;
    if (released != SQLITE_OK) error = own_message(j, rc, error);
  }
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
