/* What every export does first and last: reads its arguments, asks what may be shown, begins the file; then commits it, or
   says what went wrong. */
#ifndef AIRISK_EXPORT_JOB_H
#define AIRISK_EXPORT_JOB_H

#include "disclosure.h"
#include "export_arguments.h"
#include "output_file.h"

typedef struct export_job {
  sqlite3 *db;
  const char *function;
  export_arguments given;
  disclosure shown;
  output_file file;
  int is_reading; /* all queries see the database as it was when the job began */
} export_job;

/* The arguments are those of export_arguments_read. SQLITE_OK, or a code with the message in *error. */
int export_job_begin(export_job *j, sqlite3_context *context, const char *function, const char *called,
                     int least, int most, int argc, sqlite3_value **argv, char **error);

/* Prepares what the audience sees of a table or view. */
int export_job_select(const export_job *j, const char *view, sqlite3_stmt **query, char **error);

/* Commits the file when rc is SQLITE_OK, with rows as the function's result; else the result is the error, which it takes
   over; without a message it is the connection's own. Frees the job in any case. */
void export_job_end(export_job *j, sqlite3_context *context, int rc, sqlite3_int64 rows, char *error);

#endif
