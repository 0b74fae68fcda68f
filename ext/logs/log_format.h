/* The formats of evaluation logs. A format is one file of SQL in formats/, which says how a log of the tool is known and what its
   results are, and one line in LOG_FORMATS. */
#ifndef AIRISK_LOG_FORMAT_H
#define AIRISK_LOG_FORMAT_H

#include "json_filter.h"

/* LOG_RESULT_COLUMNS(COLUMN): the columns of a result, in the order of evaluation_log, from the table import_row. */
#include "logs/result_columns.h"

#define LOG_RESULT_ENUM(name, type) LOG_RESULT_##name,
enum log_result_column { LOG_RESULT_COLUMNS(LOG_RESULT_ENUM) LOG_RESULT_COUNT };

/* The formats: NAME is the file ext/logs/formats/NAME.sql, and then comes the tool, as in evaluation.tool. A log that several
   could read is of the first. */
#define LOG_FORMATS(FORMAT)      \
  FORMAT(inspect, "inspect_ai")  \
  FORMAT(lighteval, "lighteval") \
  FORMAT(lm_eval, "lm_eval")     \
  FORMAT(helm, "helm")           \
  FORMAT(helm_table, "helm")     \
  FORMAT(every_eval, "every_eval_ever")

#define LOG_FORMAT_ENUM(name, tool) LOG_FORMAT_##name,
enum { LOG_FORMATS(LOG_FORMAT_ENUM) LOG_FORMAT_COUNT };

/* In the SQL ?1 is the log as JSON, without the members that json_filter leaves out, and ?2 the name of its file. The first
   statement ends with the first `;` at the end of a line; its one value is true for a log of the tool. The second has one
   row per result, and columns named as in LOG_RESULT_COLUMNS; one that is left out is NULL. Value is what the log has: a
   number, or a text where it has none. Times are as the log has them: log_results makes them UTC. */
typedef struct log_format {
  const char *tool;
  const char *sql;
} log_format;

extern const log_format log_formats[LOG_FORMAT_COUNT];

/* All tools, for the message that a file is of none. */
extern const char log_formats_in_words[];

/* What no format reads, and what is large. */
extern const json_left_out log_left_out;

#endif
