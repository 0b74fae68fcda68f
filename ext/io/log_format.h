/* The formats of evaluation logs. A format is one file: a `log_format` that says how to know a log of the tool, and
   the SQL that turns it into results. log_formats.c lists them. */
#ifndef AIRISK_LOG_FORMAT_H
#define AIRISK_LOG_FORMAT_H

#include <stddef.h>

enum { COLUMNS_OF_FORMAT = 21 }; /* of evaluation_log, from tool_version to path */

/* In both queries ?1 is the log as JSON, without the members that json_filter leaves out, and ?2 the name of its
   file. */
typedef struct log_format {
  const char *tool;       /* as in evaluation.tool */
  const char *recognises; /* SQL: a query that has a row for a log of this tool */
  /* SQL: a query with one row per result and the columns of evaluation_log from tool_version to path, in their
     order. Value is what the log has: a number, or a text where it has none. */
  const char *results;
} log_format;

extern const log_format inspect_format;
extern const log_format lm_eval_format;
extern const log_format helm_format;
extern const log_format every_eval_format;

/* All of them. */
extern const log_format *const log_formats[];
extern const size_t log_format_count;

/* Outermost members that no format reads, ending with NULL: what is large. */
extern const char *const log_members_left_out[];

#endif
