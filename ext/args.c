#include "args.h"

#include <math.h>

enum { LONGEST_QUOTE = 100 }; /* bytes of an offending text that a message repeats */

/* The value as a person would type it. */
static char *quoted(sqlite3_value *value) {
  switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
      return sqlite3_mprintf("NULL");
    case SQLITE_BLOB:
      return sqlite3_mprintf("a blob of %d bytes", sqlite3_value_bytes(value));
    case SQLITE_TEXT: {
      const unsigned char *text = sqlite3_value_text(value);
      return text == NULL ? NULL : sqlite3_mprintf("'%.*s'", LONGEST_QUOTE, text);
    }
    case SQLITE_INTEGER:
      return sqlite3_mprintf("%lld", sqlite3_value_int64(value));
    default:
      return sqlite3_mprintf("%!.15g", sqlite3_value_double(value));
  }
}

char *argument_message(const char *function, const char *argument, const char *rule, sqlite3_value *value) {
  char *got = quoted(value);
  if (got == NULL) return NULL;
  char *message = sqlite3_mprintf("%s: %s %s, got %s", function, argument, rule, got);
  sqlite3_free(got);
  return message;
}

char *number_message(const char *function, const char *argument, const char *rule, sqlite3_value *value) {
  if (sqlite3_value_type(value) != SQLITE_TEXT) return argument_message(function, argument, rule, value);
  char *got = quoted(value);
  if (got == NULL) return NULL;
  char *message = sqlite3_mprintf("%s: %s %s, got the text %s", function, argument, rule, got);
  sqlite3_free(got);
  return message;
}

const char *number_rule_broken(const number_rule *rule, sqlite3_value *value) {
  int is_inexact = sqlite3_value_type(value) == SQLITE_INTEGER && !is_exact(sqlite3_value_int64(value));
  double number = sqlite3_value_double(value);
  if (is_inexact && number >= rule->low && number <= rule->high) {
    return "must not be an integer beyond 2^53 that no real number equals";
  }
  return rule->rule;
}

int number_argument(const char *function, const number_rule *rule, sqlite3_value *value, double *out,
                    char **error) {
  if (is_number(rule, value, out)) return SQLITE_OK;
  return fail_with(error, number_message(function, rule->argument, number_rule_broken(rule, value), value));
}

void report_number_refused(sqlite3_context *context, const char *function, const number_rule *rule,
                           sqlite3_value *value) {
  char *message = number_message(function, rule->argument, number_rule_broken(rule, value), value);
  report_error(context, message == NULL ? SQLITE_NOMEM : SQLITE_ERROR, message);
}

int refuse_row(sqlite3_context *context, const char *function, const number_rule *rule, int n,
               sqlite3_value **values, int at) {
  if (!any_null(n, values)) report_number_refused(context, function, rule, values[at]);
  return 0;
}

int date_argument(const char *function, const char *argument, sqlite3_value *value, day *out, char **error) {
  day date;
  if (sqlite3_value_type(value) == SQLITE_TEXT) {
    const char *text = (const char *)sqlite3_value_text(value);
    if (text == NULL) return SQLITE_NOMEM;
    if (day_from_text(text, (size_t)sqlite3_value_bytes(value), &date)) {
      if (out != NULL) *out = date;
      return SQLITE_OK;
    }
  }
  return fail_with(error, argument_message(function, argument, "must be a real date like 2025-09-30", value));
}

void report_error(sqlite3_context *context, int code, char *message) {
  if (code == SQLITE_NOMEM) {
    sqlite3_result_error_nomem(context);
  } else {
    if (message != NULL) sqlite3_result_error(context, message, -1);
    sqlite3_result_error_code(context, code);
  }
  sqlite3_free(message);
}

void report_number(sqlite3_context *context, const char *function, double value) {
  if (isfinite(value)) {
    sqlite3_result_double(context, value);
    return;
  }
  char *message = sqlite3_mprintf("%s: the result is out of the range of a real number", function);
  report_error(context, message == NULL ? SQLITE_NOMEM : SQLITE_ERROR, message);
}

void report_lost(sqlite3_context *context, const char *function) {
  char *message = sqlite3_mprintf(
      "%s: a number that left the window frame was so large that the digits of those in it are lost; "
      "let fewer rows follow the current one in the frame",
      function);
  report_error(context, message == NULL ? SQLITE_NOMEM : SQLITE_ERROR, message);
}
