/* The results of a log document: which format it is of, and its rows. */
#ifndef AIRISK_LOG_RESULTS_H
#define AIRISK_LOG_RESULTS_H

#include "log_document.h"
#include "log_format.h"

/* The query of a format, and where in it each column is; -1: it has no such column. */
typedef struct log_query {
  sqlite3_stmt *statement;
  int column[LOG_RESULT_COUNT];
} log_query;

/* What a document turned out to be. */
typedef enum { LOG_UNKNOWN, LOG_ASIDE, LOG_KNOWN } log_kind;

/* Begins as zeros but for db. What is prepared once serves every document. Freed by log_results_clear. */
typedef struct log_results {
  sqlite3 *db;
  sqlite3_stmt *recogniser, *double_key, *utc;
  log_query queries[LOG_FORMAT_COUNT];
  log_kind kind;            /* of the document, also after an error */
  const log_format *format; /* of the document; NULL: it has a problem */
  const log_query *query;   /* at a row; NULL: there is none */
  int given;                /* rows of the document so far */
  int in_line;              /* the document is a line of its file */
} log_results;

/* Begins the rows of a document, which stays until log_results_end. SQLITE_OK; or SQLITE_ERROR with what is wrong with the
   document in *problem, freed by the caller with sqlite3_free; or another code. */
int log_results_begin(log_results *results, const log_document *document, char **problem);

/* SQLITE_ROW, SQLITE_DONE after the last, SQLITE_ERROR with *problem, also when there is none at all; or another code. */
int log_results_next(log_results *results, char **problem);

/* The value of a column at the row; NULL where there is no row or the format has no such column. */
sqlite3_value *log_results_value(const log_results *results, enum log_result_column column);

/* Gives a time of a log, in UTC, as the result. An SQLite result code. */
int log_results_time(log_results *results, sqlite3_value *time, sqlite3_context *context);

/* Lets the document go. */
void log_results_end(log_results *results);

void log_results_clear(log_results *results);

#endif
