/* What every export does first and last: reads its arguments, asks what may be shown, begins the file; then
   commits it, or says what went wrong. */
#ifndef AIRISK_EXPORT_JOB_H
#define AIRISK_EXPORT_JOB_H

#include "disclosure/disclosure.h"
#include "export_arguments.h"
#include "files/output_file.h"

typedef struct export_job {
  sqlite3 *db;
  const char *function;
  export_arguments given;
  disclosure shown;
  output_file file;
  sqlite3_stmt *reading; /* by which all queries see the database as it was when the job began */
} export_job;

/* SQLITE_OK, or a code with the message in *error: also for a path that is one of the connection's own files.
   */
int export_job_begin(export_job *j, sqlite3_context *context, const char *function, const export_rules *rules,
                     int argc, sqlite3_value **argv, char **error);

/* An error where there is neither an airisk database nor a snapshot. */
int export_job_needs_report(const export_job *j, char **error);

/* Commits the file when rc is SQLITE_OK, with rows as the function's result; else the result is the error,
   which it takes over; without a message it is the connection's own. Frees the job in any case. */
void export_job_end(export_job *j, sqlite3_context *context, int rc, sqlite3_int64 rows, char *error);

#endif
