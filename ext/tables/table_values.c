/* What the cells of a table say.

     table_number(text, decimal)  the number that text is: REAL, or a text like '43.5%'; text as it is when it is none
     table_error(text, decimal)   the error that stands behind its ±, likewise; NULL when there is none
     table_date(text, order)      'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM:SS', in UTC; text as it is when it is no date

     SELECT table_number('1.234,5', ','), table_number('43.5 % ± 1.2', NULL), table_error('43.5 % ± 1.2', NULL);
     SELECT table_date('16 November 2025 8:17pm', NULL), table_date('8/15/2025', 'mdy');

   text      of a cell
   decimal   '.' or ',', by which the decimals begin; NULL: not known, so a text that would be two different numbers, like
             '1,234', is given as it is
   order     'mdy' or 'dmy', for dates of three numbers that end with the year; NULL: not known, they are given as they are

   1. NULL gives NULL. What is no text is given as it is.
   2. What is read as a number and as a date: number_text.h, date_text.h.
   3. A number beyond the range of a real number is none.
   O(length). */
#include <math.h>
#include <string.h>

#include "airisk_io.h"
#include "args.h"
#include "date_text.h"
#include "number_text.h"

/* A text argument; 0 when it is none, or memory is short: then the result is set. */
static int text_argument(sqlite3_context *context, sqlite3_value *value, const char **text, size_t *n) {
  if (sqlite3_value_type(value) != SQLITE_TEXT) {
    sqlite3_result_value(context, value);
    return 0;
  }
  *text = (const char *)sqlite3_value_text(value);
  *n = (size_t)sqlite3_value_bytes(value);
  if (*text == NULL) sqlite3_result_error_nomem(context);
  return *text != NULL;
}

/* Which of the two words the argument is: 0 or 1; 2 for NULL; -1, with the error set, for anything else. */
static int choice_argument(sqlite3_context *context, const char *const words[2], const char *argument,
                           const char *rule, sqlite3_value *value) {
  if (sqlite3_value_type(value) == SQLITE_NULL) return 2;
  const char *text = (const char *)sqlite3_value_text(value);
  for (int i = 0; text != NULL && i < 2; i++) {
    if (strcmp(text, words[i]) == 0) return i;
  }
  char *message = text == NULL ? NULL : argument_message(sqlite3_user_data(context), argument, rule, value);
  report_error(context, message == NULL ? SQLITE_NOMEM : SQLITE_ERROR, message);
  return -1;
}

/* The readings that decimal leaves, 0 with the error set. */
static int readings_argument(sqlite3_context *context, sqlite3_value *value) {
  static const char *const words[] = {".", ","};
  static const int readings[] = {READ_BY_POINT, READ_BY_COMMA, READ_BY_BOTH};
  int choice = choice_argument(context, words, "decimal", "must be '.', ',' or NULL", value);
  return choice < 0 ? 0 : readings[choice];
}

static int is_zero(const char *plain) { return strspn(plain, "-0.") == strlen(plain); }

/* The result is the plain number, which stands in the value's text; the value itself where that is no real number: too large
   for one, or so small that it would be 0. What stands there plainly SQLite reads, as it does everywhere else. */
static void result_number(sqlite3_context *context, sqlite3_value *value, const char *plain, int is_percent) {
  const char *text = (const char *)sqlite3_value_text(value);
  double number = strcmp(text, plain) == 0 ? sqlite3_value_double(value) : number_text_double(plain);
  if (!isfinite(number) || (number == 0 && !is_zero(plain))) {
    sqlite3_result_value(context, value);
  } else if (is_percent) {
    char *percent = sqlite3_mprintf("%s%%", plain);
    if (percent == NULL) {
      sqlite3_result_error_nomem(context);
    } else {
      sqlite3_result_text(context, percent, -1, sqlite3_free);
    }
  } else {
    sqlite3_result_double(context, number);
  }
}

static void table_number(sqlite3_context *context, int n_values, sqlite3_value **values) {
  (void)n_values;
  const char *text;
  size_t n;
  number_text number;
  int readings = readings_argument(context, values[1]);
  if (readings == 0 || !text_argument(context, values[0], &text, &n)) return;
  if (!number_text_readings(text, n) || !number_text_read_by(text, n, readings, &number)) {
    sqlite3_result_value(context, values[0]);
  } else {
    result_number(context, values[0], number.value, number.is_percent);
  }
}

static void table_error(sqlite3_context *context, int n_values, sqlite3_value **values) {
  (void)n_values;
  number_text number;
  int readings = readings_argument(context, values[1]);
  if (readings == 0 || sqlite3_value_type(values[0]) != SQLITE_TEXT) return;
  const char *text = (const char *)sqlite3_value_text(values[0]);
  if (text == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  if (!number_text_read_by(text, (size_t)sqlite3_value_bytes(values[0]), readings, &number)) return;
  if (number.error[0] != 0) result_number(context, values[0], number.error, number.is_percent);
}

static void table_date(sqlite3_context *context, int n_values, sqlite3_value **values) {
  (void)n_values;
  static const char *const words[] = {"mdy", "dmy"};
  static const date_order orders[] = {DATE_ORDER_MDY, DATE_ORDER_DMY, DATE_ORDER_UNKNOWN};
  const char *text;
  size_t n;
  char date[DATE_TEXT_SIZE];
  int choice = choice_argument(context, words, "order", "must be 'mdy', 'dmy' or NULL", values[1]);
  if (choice < 0 || !text_argument(context, values[0], &text, &n)) return;
  if (date_text_read(text, n, orders[choice], date)) {
    sqlite3_result_text(context, date, -1, SQLITE_TRANSIENT);
  } else {
    sqlite3_result_value(context, values[0]);
  }
}

int register_table_values(sqlite3 *db) {
  static const struct {
    const char *name;
    void (*function)(sqlite3_context *, int, sqlite3_value **);
  } functions[] = {{"table_number", table_number}, {"table_error", table_error}, {"table_date", table_date}};
  int rc = SQLITE_OK;
  for (size_t i = 0; rc == SQLITE_OK && i < sizeof functions / sizeof functions[0]; i++) {
    rc = sqlite3_create_function_v2(db, functions[i].name, 2, FUNCTION_FLAGS, (void *)functions[i].name,
                                    functions[i].function, NULL, NULL, NULL);
  }
  return rc;
}
