/* Arguments of SQL functions: from sqlite3_value to numbers, with every error of input worded here, as
   `function: argument rule, got value`. */
#ifndef AIRISK_ARGS_H
#define AIRISK_ARGS_H

#include <float.h>

#include "numeric/dates.h"
#include "sqlite.h"

/* What a number must be. */
typedef struct number_rule {
  const char *argument;
  const char *rule; /* 'must be between 0 and 100' */
  double low, high; /* both allowed */
} number_rule;

/* Any finite number, the rule of most arguments. */
#define FINITE_NUMBER(argument) \
  { argument, "must be a finite number", -DBL_MAX, DBL_MAX }

/* Sets *error to a message made by sqlite3_mprintf: the code to return, SQLITE_ERROR, or SQLITE_NOMEM when it
   could not be made. */
static inline int fail_with(char **error, char *message) {
  *error = message;
  return message == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
}

/* '<function>: <argument> <rule>, got <value>'. NULL when out of memory. Free with sqlite3_free. */
char *argument_message(const char *function, const char *argument, const char *rule, sqlite3_value *value);

/* The same for an argument that must be a number: text is called text, since 80 and '80' look alike. */
char *number_message(const char *function, const char *argument, const char *rule, sqlite3_value *value);

/* 1 when the real number nearest to this integer is the integer itself, as up to 2^53 each is. */
static inline int is_exact(sqlite3_int64 integer) {
  double real = (double)integer;
  return real < 9223372036854775808.0 && (sqlite3_int64)real == integer;
}

/* 1 with the number in *out when value is a real, or an integer that a real can hold, within the rule: computing
   with another one would round it silently. Inline: it is asked for every argument of every row. */
static inline int is_number(const number_rule *rule, sqlite3_value *value, double *out) {
  int type = sqlite3_value_type(value);
  if (type != SQLITE_FLOAT && type != SQLITE_INTEGER) return 0;
  *out = sqlite3_value_double(value);
  if (type == SQLITE_INTEGER && !is_exact(sqlite3_value_int64(value))) return 0;
  return *out >= rule->low && *out <= rule->high;
}

/* The rule that a value which is_number refuses breaks, in words. */
const char *number_rule_broken(const number_rule *rule, sqlite3_value *value);

/* is_number; otherwise SQLITE_ERROR with the message in *error, which the caller frees with sqlite3_free,
   or SQLITE_NOMEM. */
int number_argument(const char *function, const number_rule *rule, sqlite3_value *value, double *out,
                    char **error);

/* Ends a scalar or aggregate function with the message for a number that breaks its rule. */
void report_number_refused(sqlite3_context *context, const char *function, const number_rule *rule,
                           sqlite3_value *value);

/* Reads n arguments, each by its rule, into out. n when all are read, else the place of the first that is
   NULL or breaks its rule, for refuse_row. Asks nothing else: it is called for every row. */
static inline int read_numbers(const number_rule *rules, int n, sqlite3_value **values, double *out) {
  int i = 0;
  while (i < n && is_number(&rules[i], values[i], &out[i])) i++;
  return i;
}

/* What becomes of a row whose argument `at` is NULL or breaks this rule: when one of the n is NULL it is
   skipped, else the function ends with the message for the rule. Returns 0. */
int refuse_row(sqlite3_context *context, const char *function, const number_rule *rule, int n,
               sqlite3_value **values, int at);

/* SQLITE_OK when value is text and a real date, YYYY-MM-DD, put into *out unless that is NULL; otherwise
   as number_argument. */
int date_argument(const char *function, const char *argument, sqlite3_value *value, day *out, char **error);

/* Ends a scalar or aggregate function with the code and message; frees message. */
void report_error(sqlite3_context *context, int code, char *message);

/* The result of an aggregate; a number that left the range of a double is an error. */
void report_number(sqlite3_context *context, const char *function, double value);

/* Ends a window function whose frame has lost digits that it cannot get back. */
void report_lost(sqlite3_context *context, const char *function);

/* 1 when one of the values is NULL. */
static inline int any_null(int n, sqlite3_value **values) {
  for (int i = 0; i < n; i++) {
    if (sqlite3_value_type(values[i]) == SQLITE_NULL) return 1;
  }
  return 0;
}

#endif
