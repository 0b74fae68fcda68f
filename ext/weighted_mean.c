/* weighted_mean(x, w): sum(w x) / sum(w), an aggregate and a window function.

   1. A row with a NULL is skipped. 2. x finite, w finite and not negative, else an error. 3. No row, or
   no weight above 0: NULL. 4. Equal numbers give exactly that number. 5. A sliding frame does not drift.
   O(1) a row. Method: numeric/sum.h. */
#include "airisk.h"
#include "args.h"
#include "numeric/mean.h"

/* Reads x and w; 0 when the row is skipped or refused. */
static int read_row(sqlite3_context *context, int n, sqlite3_value **values, double numbers[2]) {
  static const number_rule rules[] = {FINITE_NUMBER("x"),
                                      {"weight", "must be a finite number of at least 0", 0, DBL_MAX}};
  int at = read_numbers(rules, 2, values, numbers);
  return at == 2 || refuse_row(context, "weighted_mean", &rules[at], n, values, at);
}

static void step(sqlite3_context *context, int n, sqlite3_value **values) {
  double numbers[2];
  if (!read_row(context, n, values, numbers)) return;
  weighted_mean *mean = sqlite3_aggregate_context(context, sizeof *mean);
  if (mean == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  weighted_mean_add(mean, numbers[0], numbers[1]);
}

static void inverse(sqlite3_context *context, int n, sqlite3_value **values) {
  double numbers[2];
  if (!read_row(context, n, values, numbers)) return;
  weighted_mean *mean = sqlite3_aggregate_context(context, 0);
  if (mean != NULL) weighted_mean_remove(mean, numbers[0], numbers[1]);
}

static void value(sqlite3_context *context) {
  const weighted_mean *mean = sqlite3_aggregate_context(context, 0);
  double result;
  if (mean != NULL && weighted_mean_value(mean, &result)) {
    report_number(context, "weighted_mean", result);
  }
}

int register_weighted_mean(sqlite3 *db) {
  return sqlite3_create_window_function(db, "weighted_mean", 2, FUNCTION_FLAGS, NULL, step, value, value,
                                        inverse, NULL);
}
