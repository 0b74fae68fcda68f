/* regr_slope(y, x), regr_intercept(y, x), regr_r2(y, x), regr_p(y, x), corr(y, x): least squares of y on x,
   aggregates and window functions, arguments in the order of the SQL standard.

   1. A row with a NULL is skipped. 2. x and y finite, else an error. 3. Fewer than two rows, or no two
   different x: NULL; regr_p needs three. 4. All y equal: slope 0, r2 1, corr and regr_p NULL. 5. A sliding
   frame does not drift.
   O(1) a row. Method: numeric/regression.h. */
#include "airisk.h"
#include "args.h"
#include "numeric/regression.h"

typedef struct regression_function {
  const char *name;
  int (*result)(const regression *r, double *out);
} regression_function;

/* Reads y and x; 0 when the row is skipped or refused. */
static int read_row(sqlite3_context *context, int n, sqlite3_value **values, double numbers[2]) {
  static const number_rule rules[] = {FINITE_NUMBER("y"), FINITE_NUMBER("x")};
  int at = read_numbers(rules, 2, values, numbers);
  if (at == 2) return 1;
  const regression_function *function = sqlite3_user_data(context);
  return refuse_row(context, function->name, &rules[at], n, values, at);
}

static void step(sqlite3_context *context, int n, sqlite3_value **values) {
  double numbers[2];
  if (!read_row(context, n, values, numbers)) return;
  regression *r = sqlite3_aggregate_context(context, sizeof *r);
  if (r == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  regression_add(r, numbers[1], numbers[0]);
}

static void inverse(sqlite3_context *context, int n, sqlite3_value **values) {
  double numbers[2];
  if (!read_row(context, n, values, numbers)) return;
  regression *r = sqlite3_aggregate_context(context, 0);
  if (r != NULL) regression_remove(r, numbers[1], numbers[0]);
}

static void value(sqlite3_context *context) {
  const regression_function *function = sqlite3_user_data(context);
  const regression *r = sqlite3_aggregate_context(context, 0);
  double result;
  if (r != NULL && function->result(r, &result)) report_number(context, function->name, result);
}

int register_regression_functions(sqlite3 *db) {
  static const regression_function functions[] = {
      {"regr_slope", regression_slope}, {"regr_intercept", regression_intercept},
      {"regr_r2", regression_r2},       {"regr_p", regression_p},
      {"corr", regression_corr},
  };
  int rc = SQLITE_OK;
  for (size_t i = 0; rc == SQLITE_OK && i < sizeof functions / sizeof functions[0]; i++) {
    rc = sqlite3_create_window_function(db, functions[i].name, 2, FUNCTION_FLAGS,
                                        (void *)(size_t)&functions[i], step, value, value, inverse, NULL);
  }
  return rc;
}
