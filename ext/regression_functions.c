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

/* Reads the two arguments; 0 when the row is skipped or refused. */
static int read_row(sqlite3_context *context, int n, sqlite3_value **values, double *y, double *x) {
  static const number_rule y_rule = FINITE_NUMBER("y");
  static const number_rule x_rule = FINITE_NUMBER("x");
  const regression_function *function = sqlite3_user_data(context);
  if (any_null(n, values)) return 0;
  return number_or_error(context, function->name, &y_rule, values[0], y) &&
         number_or_error(context, function->name, &x_rule, values[1], x);
}

static void step(sqlite3_context *context, int n, sqlite3_value **values) {
  double x, y;
  if (!read_row(context, n, values, &y, &x)) return;
  regression *r = sqlite3_aggregate_context(context, sizeof *r);
  if (r == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  regression_add(r, x, y);
}

static void inverse(sqlite3_context *context, int n, sqlite3_value **values) {
  double x, y;
  if (!read_row(context, n, values, &y, &x)) return;
  regression *r = sqlite3_aggregate_context(context, 0);
  if (r != NULL) regression_remove(r, x, y);
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
