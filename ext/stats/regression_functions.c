/* Least squares of y on x; aggregates and window functions, arguments in the order of the SQL standard.

     regr_slope(y, x)       slope of the line
     regr_intercept(y, x)   where it crosses x = 0
     regr_r2(y, x)          coefficient of determination
     regr_p(y, x)           p value of the slope
     corr(y, x)             Pearson's correlation

     SELECT regr_slope(risk_index, capability), regr_intercept(risk_index, capability), regr_r2(risk_index, capability),
       regr_p(risk_index, capability), corr(risk_index, capability) FROM model_risk WHERE domain = 'cyber';

   y, x  numbers; y depends on x

   1. A row with a NULL is skipped. 2. x and y finite, else an error. 3. Fewer than two rows, or no two
   different x: NULL; regr_p needs three. 4. All y equal: slope 0, r2 1, corr and regr_p NULL. 5. A sliding
   frame gives what its rows alone give: where a row that left has taken digits, the sums are made again from the rows
   that are kept (frame.h); where these are not all kept, it is an error.
   O(1) a row, and now and then the rows of the frame. Memory: 16 bytes a row of a frame. Method:
   numeric/regression.h. */
#include "airisk.h"
#include "args.h"
#include "frame.h"
#include "numeric/regression.h"

typedef struct state {
  regression sums;
  frame frame; /* x and y; freed by final */
} state;

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

static void clear(state *s) {
  frame_clear(&s->frame);
  s->sums = (regression){0};
}

static void step(sqlite3_context *context, int n, sqlite3_value **values) {
  double numbers[2];
  if (!read_row(context, n, values, numbers)) return;
  state *s = sqlite3_aggregate_context(context, sizeof *s);
  if (s == NULL || frame_add(&s->frame, numbers[1], numbers[0]) != SQLITE_OK) {
    if (s != NULL) clear(s);
    sqlite3_result_error_nomem(context);
    return;
  }
  regression_add(&s->sums, numbers[1], numbers[0]);
}

static void inverse(sqlite3_context *context, int n, sqlite3_value **values) {
  double numbers[2];
  state *s = sqlite3_aggregate_context(context, 0);
  if (s == NULL || !read_row(context, n, values, numbers)) return;
  regression_remove(&s->sums, numbers[1], numbers[0]);
  frame_drop_oldest(&s->frame);
}

/* Makes the sums again from the rows; 0 when they are not all kept, which ends the function. */
static int make_again(sqlite3_context *context, const char *name, state *s) {
  if (!frame_is_whole(&s->frame)) {
    report_lost(context, name);
    return 0;
  }
  s->sums = (regression){0};
  for (size_t i = s->frame.first; i < s->frame.end; i++) {
    regression_add(&s->sums, s->frame.rows[i].a, s->frame.rows[i].b);
  }
  return 1;
}

static void value(sqlite3_context *context) {
  const regression_function *function = sqlite3_user_data(context);
  state *s = sqlite3_aggregate_context(context, 0);
  double result;
  if (s == NULL) return;
  s->frame.is_window = 1;
  if (regression_is_lost(&s->sums) && !make_again(context, function->name, s)) return;
  if (function->result(&s->sums, &result)) report_number(context, function->name, result);
}

static void final(sqlite3_context *context) {
  state *s = sqlite3_aggregate_context(context, 0);
  if (s == NULL) return;
  value(context);
  clear(s);
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
                                        (void *)(size_t)&functions[i], step, final, value, inverse, NULL);
  }
  return rc;
}
