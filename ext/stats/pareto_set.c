/* pareto_set(key, maximize, minimize): the keys of the rows on the Pareto frontier of whatever the query
   selects. An aggregate and a window function.

     SELECT pareto_set(model, capability, safety) FROM model_risk WHERE domain = 'cyber';
     -> ["GPT-5 (high)","Grok 4"]

   key       tells the row: an integer, a number or a text
   maximize  a number, the more the better
   minimize  a number, the less the better

   1. A row is on the frontier unless another has both strictly more `maximize` and strictly less
      `minimize`; rows equal in one or both stay.
   2. A JSON array, most `maximize` first, then least `minimize`, then in order of arrival; '[]' for no
      rows.
   3. A row with a NULL is skipped.
   4. Keys are integers, finite reals or text; `maximize` and `minimize` finite numbers; else an error.
   Expected O(n) for scores that do not depend on each other, O(n log n) at worst; memory in proportion to
   the rows that no later row dominates. Method: numeric/frontier.h. */
#include <math.h>
#include <string.h>

#include "airisk.h"
#include "args.h"
#include "interrupt.h"
#include "numeric/frontier.h"

/* What the result names a row by. */
typedef struct row_key {
  sqlite3_uint64 arrival; /* 0 for the first row of the group */
  int type;               /* SQLITE_INTEGER, SQLITE_FLOAT or SQLITE_TEXT */
  int length;             /* bytes of text */
  union {
    sqlite3_int64 integer;
    double real;
    char *text; /* freed by drop_key */
  } of;
} row_key;

/* The rows that may be on the frontier of this or, once older rows have left, a later frame: those that
   no later row dominates. When the arrays are full the sieve makes room. */
typedef struct candidates {
  point *points;            /* freed by clear */
  row_key *keys;            /* freed by clear */
  unsigned char *dominated; /* freed by clear; the sieve's answer */
  size_t first, end, room;
  sqlite3_uint64 arrived, left; /* rows that came into and went out of the frame */
} candidates;

enum { SIEVE_FROM = 2048 }; /* rows; fewer make the sieve begin anew too often */

static void drop_key(row_key *key) {
  if (key->type == SQLITE_TEXT) sqlite3_free(key->of.text);
}

static void clear(candidates *c) {
  for (size_t i = c->first; i < c->end; i++) drop_key(&c->keys[i]);
  sqlite3_free(c->points);
  sqlite3_free(c->keys);
  sqlite3_free(c->dominated);
  *c = (candidates){0};
}

static int grow(candidates *c) {
  size_t room = c->room == 0 ? 64 : c->room * 2;
  point *points = sqlite3_realloc64(c->points, room * sizeof *points);
  if (points == NULL) return SQLITE_NOMEM;
  c->points = points;
  row_key *keys = sqlite3_realloc64(c->keys, room * sizeof *keys);
  if (keys == NULL) return SQLITE_NOMEM;
  c->keys = keys;
  unsigned char *dominated = sqlite3_realloc64(c->dominated, room);
  if (dominated == NULL) return SQLITE_NOMEM;
  c->dominated = dominated;
  c->room = room;
  return SQLITE_OK;
}

/* Keeps what the sieve lets through, at the front of the arrays. */
static void sieve(candidates *c) {
  size_t n = c->end - c->first;
  frontier_sieve(c->points + c->first, n, c->dominated);
  size_t kept = 0;
  for (size_t i = 0; i < n; i++) {
    if (c->dominated[i]) {
      drop_key(&c->keys[c->first + i]);
    } else {
      c->points[kept] = c->points[c->first + i];
      c->keys[kept++] = c->keys[c->first + i];
    }
  }
  c->first = 0;
  c->end = kept;
}

/* Room for one more row. Short arrays just grow; longer ones are sieved first, and grow when that frees
   less than half, so that a row is sieved a bounded number of times. */
static int make_room(candidates *c) {
  if (c->end < c->room) return SQLITE_OK;
  if (c->room < SIEVE_FROM) return grow(c);
  sieve(c);
  return c->end > c->room / 2 ? grow(c) : SQLITE_OK;
}

/* The text comes before its length: asking for the text may convert it to UTF-8. */
static char *copy_text(sqlite3_value *value, int *length) {
  const unsigned char *text = sqlite3_value_text(value);
  *length = sqlite3_value_bytes(value);
  char *copy = text == NULL ? NULL : sqlite3_malloc64((sqlite3_uint64)*length + 1);
  if (copy != NULL) memcpy(copy, text, (size_t)*length);
  return copy;
}

/* Reads the key argument; reports to context and returns 0 when it is refused. */
static int read_key(sqlite3_context *context, sqlite3_value *value, row_key *key) {
  key->type = sqlite3_value_type(value);
  if (key->type == SQLITE_INTEGER) {
    key->of.integer = sqlite3_value_int64(value);
    return 1;
  }
  if (key->type == SQLITE_FLOAT) {
    key->of.real = sqlite3_value_double(value);
    if (isfinite(key->of.real)) return 1;
  }
  if (key->type == SQLITE_TEXT) {
    key->of.text = copy_text(value, &key->length);
    if (key->of.text != NULL) return 1;
    sqlite3_result_error_nomem(context);
    return 0;
  }
  char *message = argument_message("pareto_set", "key", "must be an integer, a finite real or text", value);
  report_error(context, message == NULL ? SQLITE_NOMEM : SQLITE_ERROR, message);
  return 0;
}

static void step(sqlite3_context *context, int n, sqlite3_value **values) {
  static const number_rule rules[] = {FINITE_NUMBER("maximize"), FINITE_NUMBER("minimize")};
  double numbers[2];
  row_key key = {0};
  int at = read_numbers(rules, 2, values + 1, numbers);
  if (at < 2) {
    refuse_row(context, "pareto_set", &rules[at], n, values, at + 1);
    return;
  }
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
  candidates *c = sqlite3_aggregate_context(context, sizeof *c);
  if (c == NULL || make_room(c) != SQLITE_OK) {
    sqlite3_result_error_nomem(context);
    return;
  }
  if (!read_key(context, values[0], &key)) return;
  key.arrival = c->arrived++;
  c->points[c->end] = (point){numbers[0], numbers[1]};
  c->keys[c->end] = key;
  c->end++;
}

/* The oldest row leaves the frame; it is still here unless a later one dominated it. */
static void inverse(sqlite3_context *context, int n, sqlite3_value **values) {
  candidates *c = sqlite3_aggregate_context(context, 0);
  if (c == NULL || any_null(n, values)) return;
  c->left++;
  while (c->first < c->end && c->keys[c->first].arrival < c->left) {
    drop_key(&c->keys[c->first]);
    c->first++;
  }
}

/* RFC 8259, 7: quotes, backslashes and control characters are escaped, all else stands as it is. */
static void append_text(sqlite3_str *json, const char *text, int length) {
  sqlite3_str_appendchar(json, 1, '"');
  for (int i = 0; i < length; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c < 0x20) {
      sqlite3_str_appendf(json, "\\u%04x", c);
    } else {
      if (c == '"' || c == '\\') sqlite3_str_appendchar(json, 1, '\\');
      sqlite3_str_appendchar(json, 1, (char)c);
    }
  }
  sqlite3_str_appendchar(json, 1, '"');
}

static void append_key(sqlite3_str *json, const row_key *key) {
  if (key->type == SQLITE_INTEGER) {
    sqlite3_str_appendf(json, "%lld", key->of.integer);
  } else if (key->type == SQLITE_FLOAT) {
    sqlite3_str_appendf(json, "%!.15g", key->of.real);
  } else {
    append_text(json, key->of.text, key->length);
  }
}

/* Ends the function with the keys at these places of the candidates. */
static void report_keys(sqlite3_context *context, const candidates *c, const size_t *order, size_t n) {
  sqlite3_str *json = sqlite3_str_new(sqlite3_context_db_handle(context));
  sqlite3_str_appendchar(json, 1, '[');
  for (size_t i = 0; i < n; i++) {
    if (i > 0) sqlite3_str_appendchar(json, 1, ',');
    append_key(json, &c->keys[c->first + order[i]]);
  }
  sqlite3_str_appendchar(json, 1, ']');
  int rc = sqlite3_str_errcode(json);
  int length = sqlite3_str_length(json);
  char *text = sqlite3_str_finish(json);
  if (rc == SQLITE_OK) {
    sqlite3_result_text(context, text, length, sqlite3_free);
  } else {
    sqlite3_free(text);
    sqlite3_result_error_code(context, rc);
  }
}

static void value(sqlite3_context *context) {
  const candidates *c = sqlite3_aggregate_context(context, 0);
  size_t n = c == NULL ? 0 : c->end - c->first;
  if (n == 0) {
    sqlite3_result_text(context, "[]", -1, SQLITE_STATIC);
    return;
  }
  size_t *order = sqlite3_malloc64(n * sizeof *order);
  void *work = sqlite3_malloc64(frontier_work(n));
  if (order == NULL || work == NULL) {
    sqlite3_result_error_nomem(context);
    goto done;
  }
  interrupt state = {sqlite3_context_db_handle(context), SQLITE_OK};
  stop s = stop_on_interrupt(&state);
  size_t on_frontier, layers;
  if (frontier_layers(c->points + c->first, n, 1, work, &s, order, &on_frontier, &layers) == NUMERIC_OK) {
    report_keys(context, c, order, on_frontier);
  } else {
    report_error(context, state.rc, NULL);
  }
done:
  sqlite3_free(order);
  sqlite3_free(work);
}

static void final(sqlite3_context *context) {
  value(context);
  candidates *c = sqlite3_aggregate_context(context, 0);
  if (c != NULL) clear(c);
}

int register_pareto_set(sqlite3 *db) {
  return sqlite3_create_window_function(db, "pareto_set", 3, FUNCTION_FLAGS, NULL, step, final, value,
                                        inverse, NULL);
}
