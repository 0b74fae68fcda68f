/* Statistics that look at all rows at once, most of them by rank; aggregates and window functions.

     theil_sen(y, x)               median of the slopes between all pairs of rows
     kendall_tau(y, x)             Kendall's rank correlation, tau-b
     mann_kendall_p(y, t)          p value of a trend in time, by Kendall's tau
     spearman(y, x)                Spearman's rank correlation
     spearman_p(y, x)              p value of Spearman's rank correlation
     mann_whitney_p(x, in_group)   p value of a difference between the rows in and outside a group
     cliffs_delta(x, in_group)     how much more often those inside have the larger x than the smaller one
     sample_median(x)              the median
     standard_error_of_mean(x)     the standard error of the mean of x

     SELECT mann_whitney_p(risk_index, reasoning), cliffs_delta(risk_index, reasoning) FROM model_risk WHERE domain = 'cyber';
     SELECT theil_sen(risk_index, julianday(released_on)), kendall_tau(risk_index, julianday(released_on)),
       mann_kendall_p(risk_index, julianday(released_on)) FROM model_risk WHERE domain = 'cyber';
     SELECT spearman(safety, capability), spearman_p(safety, capability) FROM model_risk WHERE domain = 'cyber';
     SELECT sample_median(risk_index), standard_error_of_mean(risk_index) FROM model_risk WHERE domain = 'cyber';

   x, y      numbers
   t         a number that tells the time
   in_group  1: the row is in the group; 0: not

   1. A row with a NULL is skipped.
   2. x, y and t are finite numbers, in_group is 0 or 1; else an error.
   3. NULL where the result is undefined: no row for sample_median; fewer than two rows for
      standard_error_of_mean; no two rows with different x for
      theil_sen; no two different x, or y, for the correlations and their p values, and fewer than three rows
      for spearman_p; an empty group, and for mann_whitney_p also all x equal.
   4. All p values are two-sided.
   5. sample_median is not called median, for SQLite 3.51 may have a median(x) of its own, which views may not use where the
      schema is not trusted.
   O(1) a row, O(n log n) a result at most; spearman_p of 9 rows about a millisecond. Memory: 8 bytes a row and argument (x alone where there is an
   in_group); while a result is computed 32 bytes a row more for the correlations, up to 100 for theil_sen, 8
   for mann_whitney_p and cliffs_delta (32 where p is exact), and in a window frame the rows twice. Long
   computations notice sqlite3_interrupt(). Methods: the headers of numeric/. */
#include <math.h>

#include "airisk.h"
#include "args.h"
#include "interrupt.h"
#include "numeric/kendall.h"
#include "numeric/mann_whitney.h"
#include "numeric/mean_error.h"
#include "numeric/median.h"
#include "numeric/spearman.h"
#include "numeric/theil_sen.h"
#include "sample.h"

/* The rows of the group or frame. Of pairs a keeps x, b keeps y; of two groups a keeps those outside, b
   those inside. */
typedef struct rows {
  sample a, b; /* freed by clear */
} rows;

/* What a computation gives, NaN where undefined: the statistic itself, and its p value if it has one. */
enum { STATISTIC, P_VALUE, ANSWERS };

/* The arguments, and how rows come in and go out. */
typedef struct form {
  int arguments;
  number_rule rules[2];
  void (*step)(sqlite3_context *context, int n, sqlite3_value **values);
  void (*inverse)(sqlite3_context *context, int n, sqlite3_value **values);
} form;

typedef struct rank_function {
  const char *name;
  const form *form;
  size_t (*work)(const rows *r); /* bytes; NULL: needs none */
  /* May change the order of the rows. */
  int (*compute)(rows *r, void *work, const stop *s, double answers[ANSWERS]);
  int answer; /* which one is the function's */
} rank_function;

static size_t theil_sen_bytes(const rows *r) { return theil_sen_work(sample_size(&r->a)); }

static int compute_theil_sen(rows *r, void *work, const stop *s, double answers[ANSWERS]) {
  int defined = 0; /* where it stays so, the answer stays NaN */
  return theil_sen(sample_values(&r->a), sample_values(&r->b), sample_size(&r->a), work, s,
                   &answers[STATISTIC], &defined);
}

static size_t kendall_bytes(const rows *r) { return kendall_work(sample_size(&r->a)); }

static int compute_kendall(rows *r, void *work, const stop *s, double answers[ANSWERS]) {
  kendall_result k = {NAN, NAN, 0};
  int rc = kendall(sample_values(&r->a), sample_values(&r->b), sample_size(&r->a), work, s, &k);
  answers[STATISTIC] = k.tau;
  answers[P_VALUE] = k.p;
  return rc;
}

static size_t spearman_bytes(const rows *r) { return spearman_work(sample_size(&r->a)); }

static int spearman_of(rows *r, int p_wanted, void *work, const stop *s, double answers[ANSWERS]) {
  spearman_result k = {NAN, NAN, 0};
  int rc = spearman(sample_values(&r->a), sample_values(&r->b), sample_size(&r->a), p_wanted, work, s, &k);
  answers[STATISTIC] = k.rho;
  answers[P_VALUE] = k.p;
  return rc;
}

static int compute_spearman(rows *r, void *work, const stop *s, double answers[ANSWERS]) {
  return spearman_of(r, 0, work, s, answers);
}

static int compute_spearman_p(rows *r, void *work, const stop *s, double answers[ANSWERS]) {
  return spearman_of(r, 1, work, s, answers);
}

static size_t mann_whitney_bytes(const rows *r) {
  return mann_whitney_work(sample_size(&r->a), sample_size(&r->b));
}

static int compute_mann_whitney(rows *r, void *work, const stop *s, double answers[ANSWERS]) {
  mann_whitney_result m = {NAN, NAN, 0};
  int rc = mann_whitney(sample_values(&r->a), sample_size(&r->a), sample_values(&r->b), sample_size(&r->b),
                        work, s, &m);
  answers[STATISTIC] = m.delta;
  answers[P_VALUE] = m.p;
  return rc;
}

static int compute_median(rows *r, void *work, const stop *s, double answers[ANSWERS]) {
  (void)work;
  size_t n = sample_size(&r->a);
  return n == 0 ? NUMERIC_OK : median(sample_values(&r->a), n, s, &answers[STATISTIC]);
}

static int compute_mean_error(rows *r, void *work, const stop *s, double answers[ANSWERS]) {
  (void)work, (void)s;
  mean_error(sample_values(&r->a), sample_size(&r->a), &answers[STATISTIC]);
  return NUMERIC_OK;
}

/* refuse_row by the names that this function's arguments have. */
static int refuse(sqlite3_context *context, int n, sqlite3_value **values, int at) {
  const rank_function *function = sqlite3_user_data(context);
  return refuse_row(context, function->name, &function->form->rules[at], n, values, at);
}

/* Reads y and x, or x and in_group; 0 when the row is skipped or refused. */
static inline int read_two(sqlite3_context *context, sqlite3_value **values, double numbers[2]) {
  static const number_rule finite[] = {FINITE_NUMBER(NULL), FINITE_NUMBER(NULL)};
  int at = read_numbers(finite, 2, values, numbers);
  return at == 2 || refuse(context, 2, values, at);
}

static inline int read_grouped(sqlite3_context *context, sqlite3_value **values, double numbers[2]) {
  if (!read_two(context, values, numbers)) return 0;
  return numbers[1] == 0 || numbers[1] == 1 || refuse(context, 2, values, 1);
}

static void clear(rows *r) {
  sample_clear(&r->a);
  sample_clear(&r->b);
}

/* Ends the function; a row that was kept by half goes with the rest. */
static void report_no_memory(sqlite3_context *context, rows *r) {
  if (r != NULL) clear(r);
  sqlite3_result_error_nomem(context);
}

static void step_pair(sqlite3_context *context, int n, sqlite3_value **values) {
  (void)n;
  double numbers[2]; /* y, x */
  if (!read_two(context, values, numbers)) return;
  rows *r = sqlite3_aggregate_context(context, sizeof *r);
  if (r == NULL || sample_append(&r->a, numbers[1]) != SQLITE_OK ||
      sample_append(&r->b, numbers[0]) != SQLITE_OK) {
    report_no_memory(context, r);
  }
}

static void inverse_pair(sqlite3_context *context, int n, sqlite3_value **values) {
  rows *r = sqlite3_aggregate_context(context, 0);
  if (r == NULL || any_null(n, values)) return;
  sample_drop_oldest(&r->a);
  sample_drop_oldest(&r->b);
}

static void step_grouped(sqlite3_context *context, int n, sqlite3_value **values) {
  (void)n;
  double numbers[2]; /* x, in_group */
  if (!read_grouped(context, values, numbers)) return;
  rows *r = sqlite3_aggregate_context(context, sizeof *r);
  if (r == NULL || sample_append(numbers[1] == 0 ? &r->a : &r->b, numbers[0]) != SQLITE_OK) {
    report_no_memory(context, r);
  }
}

static void inverse_grouped(sqlite3_context *context, int n, sqlite3_value **values) {
  (void)n;
  double numbers[2];
  rows *r = sqlite3_aggregate_context(context, 0);
  if (r == NULL || !read_grouped(context, values, numbers)) return;
  sample_drop_oldest(numbers[1] == 0 ? &r->a : &r->b);
}

static void step_single(sqlite3_context *context, int n, sqlite3_value **values) {
  (void)n;
  static const number_rule finite = FINITE_NUMBER(NULL);
  double x;
  if (!is_number(&finite, values[0], &x)) {
    refuse(context, 1, values, 0);
    return;
  }
  rows *r = sqlite3_aggregate_context(context, sizeof *r);
  if (r == NULL || sample_append(&r->a, x) != SQLITE_OK) report_no_memory(context, r);
}

static void inverse_single(sqlite3_context *context, int n, sqlite3_value **values) {
  rows *r = sqlite3_aggregate_context(context, 0);
  if (r != NULL && !any_null(n, values)) sample_drop_oldest(&r->a);
}

/* Ends the function with the answer for these rows, whose order it may change. */
static void report_answer(sqlite3_context *context, rows *r) {
  const rank_function *function = sqlite3_user_data(context);
  double answers[ANSWERS] = {NAN, NAN};
  size_t bytes = function->work == NULL ? 0 : function->work(r);
  void *work = sqlite3_malloc64(bytes + 1); /* of 0 bytes it would give NULL */
  if (work == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  interrupt state = {sqlite3_context_db_handle(context), SQLITE_OK};
  stop s = stop_on_interrupt(&state);
  if (function->compute(r, work, &s, answers) != NUMERIC_OK) {
    report_error(context, state.rc, NULL);
  } else if (!isnan(answers[function->answer])) {
    report_number(context, function->name, answers[function->answer]);
  }
  sqlite3_free(work);
}

/* The frame will move on, so this works on a copy. */
static void value(sqlite3_context *context) {
  const rows *r = sqlite3_aggregate_context(context, 0);
  rows copy = {0};
  if (r == NULL) return;
  if (sample_copy(&r->a, &copy.a) == SQLITE_OK && sample_copy(&r->b, &copy.b) == SQLITE_OK) {
    report_answer(context, &copy);
    clear(&copy);
  } else {
    report_no_memory(context, &copy);
  }
}

static void final(sqlite3_context *context) {
  rows *r = sqlite3_aggregate_context(context, 0);
  if (r == NULL) return;
  report_answer(context, r);
  clear(r);
}

int register_rank_functions(sqlite3 *db) {
  static const form pair = {2, {FINITE_NUMBER("y"), FINITE_NUMBER("x")}, step_pair, inverse_pair};
  static const form trend = {2, {FINITE_NUMBER("y"), FINITE_NUMBER("t")}, step_pair, inverse_pair};
  static const form grouped = {
      2, {FINITE_NUMBER("x"), {"in_group", "must be 0 or 1", 0, 1}}, step_grouped, inverse_grouped};
  static const form single = {1, {FINITE_NUMBER("x")}, step_single, inverse_single};
  static const rank_function functions[] = {
      {"theil_sen", &pair, theil_sen_bytes, compute_theil_sen, STATISTIC},
      {"kendall_tau", &pair, kendall_bytes, compute_kendall, STATISTIC},
      {"mann_kendall_p", &trend, kendall_bytes, compute_kendall, P_VALUE},
      {"spearman", &pair, spearman_bytes, compute_spearman, STATISTIC},
      {"spearman_p", &pair, spearman_bytes, compute_spearman_p, P_VALUE},
      {"mann_whitney_p", &grouped, mann_whitney_bytes, compute_mann_whitney, P_VALUE},
      {"cliffs_delta", &grouped, mann_whitney_bytes, compute_mann_whitney, STATISTIC},
      {"sample_median", &single, NULL, compute_median, STATISTIC},
      {"standard_error_of_mean", &single, NULL, compute_mean_error, STATISTIC},
  };
  int rc = SQLITE_OK;
  for (size_t i = 0; rc == SQLITE_OK && i < sizeof functions / sizeof functions[0]; i++) {
    const rank_function *f = &functions[i];
    rc = sqlite3_create_window_function(db, f->name, f->form->arguments, FUNCTION_FLAGS, (void *)(size_t)f,
                                        f->form->step, final, value, f->form->inverse, NULL);
  }
  return rc;
}
