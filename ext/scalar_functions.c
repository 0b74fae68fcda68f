/* Functions that need nothing but their arguments.

     risk_index(capability, safety, beta)   the risk index of the linear formula, C x (1 - beta x S / 100)
     nine_decimals(x)                       x at nine decimals, at which computed scores are compared
     quarter(date)                          the calendar quarter of a date
     fixed(x, digits, sign)                 x as text with 0..12 digits behind the point, the same under every SQLite; sign '+' marks
                                            what is more than 0
     bar(x, highest, width)                 a bar for the eye: x drawn in blocks, on a scale on which highest is width blocks long
     airisk_version()                       the version of this extension
     airisk_schema_version(schema)          the version of the database's schema
     must_be_known(value, name)             the value; where it is NULL, the error that the name is not known
     formula_highest(formula)               the highest that a risk index of this formula can be; NULL: it has no bound

     SELECT risk_index(80, 20, 0.8);
     SELECT nine_decimals(0.1 + 0.2) = nine_decimals(0.3);
     SELECT quarter('2025-09-30');
     SELECT fixed(2.675, 2), fixed(7.6, 1, '+');
     SELECT model, bar(risk_index, 100, 20) FROM risk_ranking WHERE domain = 'cyber' ORDER BY rank;
     SELECT airisk_version();
     SELECT airisk_schema_version('main');
     SELECT must_be_known(baseline_on, 'baseline_on') FROM edition_in_use;
     SELECT formula_highest('linear');

   capability, safety  C and S, 0..100
   beta                share of the risk that safety can take away, 0..1
   x                   a number
   bar.x               a number, 0..highest
   date                YYYY-MM-DD
   digits              how many behind the point, 0..12
   sign                '+'; may be left out
   highest             the x of a bar of full length, more than 0
   width               length of a full bar in blocks, 1..1000
   schema              name by which the database is attached; may be left out
   value               of any type
   name                what the value is, for the message
   formula             'linear', 'exponential' */
#include <math.h>
#include <string.h>

#include "airisk.h"
#include "args.h"
#include "database.h"
#include "numeric/bar.h"
#include "numeric/fixed.h"
#include "numeric/formula.h"
#include "numeric/nine_decimals.h"

/* risk_index(C, S, beta): the linear formula of numeric/formula.h, 0..100. C and S 0..100, beta 0..1; NULL when one of
   them is NULL. O(1). */
static void risk_index(sqlite3_context *context, int n, sqlite3_value **values) {
  static const number_rule rules[] = {
      {"capability", "must be between 0 and 100", 0, 100},
      {"safety", "must be between 0 and 100", 0, 100},
      {"beta", "must be between 0 and 1", 0, 1},
  };
  double number[3];
  int at = read_numbers(rules, 3, values, number);
  if (at < 3) {
    refuse_row(context, "risk_index", &rules[at], n, values, at);
    return;
  }
  sqlite3_result_double(context, linear_index(number[0], number[1], &number[2]));
}

/* nine_decimals(x): x at nine decimals, which computed scores and their differences are compared at. NULL for
   NULL. O(1). */
static void compared(sqlite3_context *context, int n, sqlite3_value **values) {
  static const number_rule rule = FINITE_NUMBER("x");
  double x;
  if (read_numbers(&rule, 1, values, &x) == 1) {
    sqlite3_result_double(context, nine_decimals(x));
  } else {
    refuse_row(context, "nine_decimals", &rule, n, values, 0);
  }
}

/* quarter('2025-09-30') = '2025Q3', the calendar quarter of an ISO-8601 date; NULL for NULL. O(1). */
static void quarter(sqlite3_context *context, int n, sqlite3_value **values) {
  day date;
  char *error = NULL;
  char text[16];
  if (any_null(n, values)) return;
  int rc = date_argument("quarter", "date", values[0], &date, &error);
  if (rc != SQLITE_OK) {
    report_error(context, rc, error);
    return;
  }
  sqlite3_snprintf(sizeof text, text, "%04dQ%d", date.year, (date.month + 2) / 3);
  sqlite3_result_text(context, text, -1, SQLITE_TRANSIENT);
}

static int read_digits(sqlite3_value *value, int *digits, char **error) {
  sqlite3_int64 asked = sqlite3_value_int64(value);
  if (sqlite3_value_type(value) != SQLITE_INTEGER || asked < 0 || asked > FIXED_MOST_DIGITS) {
    return fail_with(error, number_message("fixed", "digits", "must be an integer between 0 and 12", value));
  }
  *digits = (int)asked;
  return SQLITE_OK;
}

static int read_sign(sqlite3_value *value, fixed_sign *sign, char **error) {
  if (sqlite3_value_type(value) == SQLITE_TEXT) {
    const char *text = (const char *)sqlite3_value_text(value);
    if (text == NULL) return SQLITE_NOMEM;
    *sign = FIXED_PLUS;
    if (strcmp(text, "+") == 0) return SQLITE_OK;
  }
  return fail_with(error, argument_message("fixed", "sign", "must be '+' or left out", value));
}

static int fixed_text(sqlite3_value *x, int digits, fixed_sign sign, char *text, char **error) {
  static const number_rule rule = FINITE_NUMBER("x");
  if (sqlite3_value_type(x) == SQLITE_INTEGER) {
    fixed_integer(sqlite3_value_int64(x), digits, sign, text);
    return SQLITE_OK;
  }
  double number;
  int rc = number_argument("fixed", &rule, x, &number, error);
  if (rc == SQLITE_OK) fixed_real(number, digits, sign, text);
  return rc;
}

/* fixed(x, digits), fixed(x, digits, '+'): x as text for the eye, with 0..12 digits behind the point, rounded half
   away from zero as numeric/fixed.h says; the same under every SQLite, whose printf and round differ from version
   to version in what they do with halves. '+' marks what is shown as more than 0. NULL when one of them is NULL.
   O(1). */
static void fixed(sqlite3_context *context, int n, sqlite3_value **values) {
  char text[FIXED_SIZE];
  char *error = NULL;
  int digits = 0;
  fixed_sign sign = FIXED_NO_PLUS;
  if (any_null(n, values)) return;
  int rc = read_digits(values[1], &digits, &error);
  if (rc == SQLITE_OK && n == 3) rc = read_sign(values[2], &sign, &error);
  if (rc == SQLITE_OK) rc = fixed_text(values[0], digits, sign, text, &error);
  if (rc == SQLITE_OK) {
    sqlite3_result_text(context, text, -1, SQLITE_TRANSIENT);
  } else {
    report_error(context, rc, error);
  }
}

static int read_width(sqlite3_value *value, int *width, char **error) {
  sqlite3_int64 asked = sqlite3_value_int64(value);
  if (sqlite3_value_type(value) != SQLITE_INTEGER || asked < 1 || asked > BAR_WIDEST) {
    return fail_with(error, number_message("bar", "width", "must be an integer between 1 and 1000", value));
  }
  *width = (int)asked;
  return SQLITE_OK;
}

/* bar(x, highest, width): numeric/bar.h. What lies outside of 0..highest is an error: a bar that ends at the edge would say that it is
   the highest. NULL when one of them is NULL. O(width). */
static void bar(sqlite3_context *context, int n, sqlite3_value **values) {
  static const number_rule above_0 = {"highest", "must be a finite number greater than 0", DBL_TRUE_MIN,
                                      DBL_MAX};
  number_rule up_to = {"x", "must be between 0 and highest", 0, 0};
  char text[BAR_SIZE];
  char *error = NULL;
  double x = 0;
  int width = 0;
  if (any_null(n, values)) return;
  int rc = number_argument("bar", &above_0, values[1], &up_to.high, &error);
  if (rc == SQLITE_OK) rc = read_width(values[2], &width, &error);
  if (rc == SQLITE_OK) rc = number_argument("bar", &up_to, values[0], &x, &error);
  if (rc == SQLITE_OK) {
    sqlite3_result_text(context, text, (int)bar_text(x, up_to.high, width, text), SQLITE_TRANSIENT);
  } else {
    report_error(context, rc, error);
  }
}

/* The version of this extension, as '0.1.0'. */
static void airisk_version(sqlite3_context *context, int n, sqlite3_value **values) {
  (void)n;
  (void)values;
  sqlite3_result_text(context, AIRISK_VERSION, -1, SQLITE_STATIC);
}

/* airisk_schema_version(schema): the version of the database's schema; an error when there is none or this extension
   does not know it, or several are open and none is named. Constant within a statement, which is what
   SQLITE_DETERMINISTIC promises. */
static void airisk_schema_version(sqlite3_context *context, int n, sqlite3_value **values) {
  const char *asked = NULL;
  char *schema = NULL;
  char *error = NULL;
  if (any_null(n, values)) return;
  if (n > 0) asked = (const char *)sqlite3_value_text(values[0]);
  int rc = n > 0 && asked == NULL ? SQLITE_NOMEM
                                  : database_schema(sqlite3_context_db_handle(context),
                                                    "airisk_schema_version", asked, &schema, &error);
  sqlite3_free(schema);
  if (rc == SQLITE_OK) {
    sqlite3_result_int(context, SCHEMA_VERSION);
  } else {
    report_error(context, rc, error);
  }
}

/* must_be_known(value, name): the value; where it is NULL, the error '<name> is not known'. For a view that cannot answer
   without it, and would else have no rows and no word. O(1). */
static void must_be_known(sqlite3_context *context, int n, sqlite3_value **values) {
  (void)n;
  if (sqlite3_value_type(values[0]) != SQLITE_NULL) {
    sqlite3_result_value(context, values[0]);
    return;
  }
  const char *name = (const char *)sqlite3_value_text(values[1]);
  if (name == NULL && sqlite3_value_type(values[1]) != SQLITE_NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  char *error = NULL;
  int rc =
      fail_with(&error, sqlite3_mprintf("%s is not known", name == NULL ? "must_be_known: a value" : name));
  report_error(context, rc, error);
}

/* formula_highest(formula): the highest that a risk index of this formula can be; NULL where it has no bound, so that no threshold
   in points of 100 fits it, or the formula is not known. O(1). */
static void formula_highest(sqlite3_context *context, int n, sqlite3_value **values) {
  (void)n;
  const char *asked = (const char *)sqlite3_value_text(values[0]);
  if (asked == NULL) {
    if (sqlite3_value_type(values[0]) != SQLITE_NULL) sqlite3_result_error_nomem(context);
    return;
  }
  const formula *f = formula_named(asked);
  if (f != NULL && isfinite(f->highest)) sqlite3_result_double(context, f->highest);
}

int register_scalar_functions(sqlite3 *db) {
  static const struct {
    const char *name;
    int arguments;
    void (*function)(sqlite3_context *, int, sqlite3_value **);
  } functions[] = {
      {"risk_index", 3, risk_index},
      {"nine_decimals", 1, compared},
      {"quarter", 1, quarter},
      {"fixed", 2, fixed},
      {"fixed", 3, fixed},
      {"bar", 3, bar},
      {"airisk_version", 0, airisk_version},
      {"airisk_schema_version", 0, airisk_schema_version},
      {"airisk_schema_version", 1, airisk_schema_version},
      {"must_be_known", 2, must_be_known},
      {"formula_highest", 1, formula_highest},
  };
  int rc = SQLITE_OK;
  for (size_t i = 0; rc == SQLITE_OK && i < sizeof functions / sizeof functions[0]; i++) {
    rc = sqlite3_create_function_v2(db, functions[i].name, functions[i].arguments, FUNCTION_FLAGS, NULL,
                                    functions[i].function, NULL, NULL, NULL);
  }
  return rc;
}
