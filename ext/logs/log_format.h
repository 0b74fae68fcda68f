/* The formats of evaluation logs. A format is one file: a `log_format` that says how to know a log of the tool, and
   the SQL that turns it into results. log_formats.c lists them. */
#ifndef AIRISK_LOG_FORMAT_H
#define AIRISK_LOG_FORMAT_H

#include "json_filter.h"

/* LOG_RESULT_COLUMNS(COLUMN): the columns of a result, in the order of evaluation_log, from the table import_row. */
#include "logs/result_columns.h"

#define LOG_RESULT_ENUM(name, type) LOG_RESULT_##name,
enum log_result_column { LOG_RESULT_COLUMNS(LOG_RESULT_ENUM) LOG_RESULT_COUNT };

/* SQL: the time in the name of a file, like results_2025-11-02T10-11-12.345678.json, or NULL. */
#define LOG_FILE_TIME                                                                                     \
  "(SELECT substr(part, 1, 10) || ' ' || replace(substr(part, 12, 8), '-', ':')"                          \
  " FROM (SELECT substr(?2, -31) AS part UNION ALL SELECT substr(?2, -24))"                               \
  " WHERE part GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]-[0-9][0-9]-[0-9][0-9][.]*json'" \
  " LIMIT 1)"

enum { LOG_FORMATS = 6, LOG_ASIDES = 6, LOG_QUERY_PARTS = 8 };

/* In both queries ?1 is the log as JSON, without the members that json_filter leaves out, and ?2 the name of its
   file. */
typedef struct log_format {
  const char *tool;       /* as in evaluation.tool */
  const char *recognises; /* SQL: an expression that is true for a log of this tool */
  /* SQL, in parts that stand one after the other, the last NULL: a query with one row per result and columns named as in
     LOG_RESULT_COLUMNS; one that is left out is NULL. Value is what the log has: a number, or a text where it has none.
     Times are as the log has them: log_results makes them UTC. */
  const char *results[LOG_QUERY_PARTS];
} log_format;

extern const log_format inspect_format;
extern const log_format lighteval_format;
extern const log_format lm_eval_format;
extern const log_format helm_format;
extern const log_format helm_table_format;
extern const log_format every_eval_format;

/* All of them. */
extern const log_format *const log_formats[LOG_FORMATS];

/* A file that is no log, but belongs to a tool. */
typedef struct log_aside {
  const char *recognises; /* as of a log_format */
  const char *problem;    /* when it is named by itself */
} log_aside;

extern const log_aside log_asides[LOG_ASIDES];

/* What no format reads, and what is large. */
extern const json_left_out log_left_out;

#endif
