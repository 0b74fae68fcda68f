/* weighted_mean(x, w): sum(w x) / sum(w). An aggregate and a window function.

     SELECT weighted_mean(value, weight) FROM model_score WHERE domain = 'cyber' AND measures = 'capability' GROUP BY model;

   x  a number
   w  its weight, at least 0

   1. A row with a NULL is skipped. 2. x finite, w finite and not negative, else an error. 3. No row, or
   no weight above 0: NULL. 4. Equal numbers give exactly that number. 5. A sliding frame
   gives what its rows alone give: where a row that left has taken digits, the sums are made again from the rows that
   are kept (frame.h); where these are not all kept, it is an error.
   O(1) a row, and now and then the rows of the frame. Memory: 16 bytes a row of a frame. Method: numeric/mean.h. */
#include "airisk.h"
#include "args.h"
#include "frame.h"
#include "numeric/mean.h"

static const char name[] = "weighted_mean";

typedef struct state {
  weighted_mean mean;
  frame frame; /* x and w; freed by final */
} state;

/* Reads x and w; 0 when the row is skipped or refused. */
static int read_row(sqlite3_context *context, int n, sqlite3_value **values, double numbers[2]) {
  static const number_rule rules[] = {FINITE_NUMBER("x"),
                                      {"weight", "must be a finite number of at least 0", 0, DBL_MAX}};
  int at = read_numbers(rules, 2, values, numbers);
  return at == 2 || refuse_row(context, name, &rules[at], n, values, at);
}

static void clear(state *s) {
  frame_clear(&s->frame);
  s->mean = (weighted_mean){0};
}

static void step(sqlite3_context *context, int n, sqlite3_value **values) {
  double numbers[2];
  if (!read_row(context, n, values, numbers)) return;
  state *s = sqlite3_aggregate_context(context, sizeof *s);
  if (s == NULL || frame_add(&s->frame, numbers[0], numbers[1]) != SQLITE_OK) {
    if (s != NULL) clear(s);
    sqlite3_result_error_nomem(context);
    return;
  }
  weighted_mean_add(&s->mean, numbers[0], numbers[1]);
}

static void inverse(sqlite3_context *context, int n, sqlite3_value **values) {
  double numbers[2];
  state *s = sqlite3_aggregate_context(context, 0);
  if (s == NULL || !read_row(context, n, values, numbers)) return;
  weighted_mean_remove(&s->mean, numbers[0], numbers[1]);
  frame_drop_oldest(&s->frame);
}

/* Makes the mean again from the rows; 0 when they are not all kept, which ends the function. */
static int make_again(sqlite3_context *context, state *s) {
  if (!frame_is_whole(&s->frame)) {
    report_lost(context, name);
    return 0;
  }
  s->mean = (weighted_mean){0};
  for (size_t i = s->frame.first; i < s->frame.end; i++) {
    weighted_mean_add(&s->mean, s->frame.rows[i].a, s->frame.rows[i].b);
  }
  return 1;
}

static void value(sqlite3_context *context) {
  state *s = sqlite3_aggregate_context(context, 0);
  double result;
  if (s == NULL) return;
  s->frame.is_window = 1;
  if (weighted_mean_is_lost(&s->mean) && !make_again(context, s)) return;
  if (weighted_mean_value(&s->mean, &result)) report_number(context, name, result);
}

static void final(sqlite3_context *context) {
  state *s = sqlite3_aggregate_context(context, 0);
  if (s == NULL) return;
  value(context);
  clear(s);
}

int register_weighted_mean(sqlite3 *db) {
  return sqlite3_create_window_function(db, name, 2, FUNCTION_FLAGS, NULL, step, final, value, inverse, NULL);
}
