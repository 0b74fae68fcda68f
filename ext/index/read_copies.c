/* Reads what came out when an edition was published: its estimates, and C, S and R. No score is read for that. */
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "args.h"
#include "database.h"
#include "private.h"
#include "index/sql.h"

typedef struct reading {
  index_edition *e;
  size_t last;        /* for index_next_model */
  double bar;         /* largest_estimate_error */
  size_t *read;       /* results, by domain */
  const char *status; /* of the row before, kept with the edition: mostly the same again */
} reading;

/* One call that takes the connection's lock, in place of two: results are many, and the lock is held here anyhow. */
static int read_estimate(void *context, sqlite3_stmt *row, char **error) {
  enum { MODEL_ID, BENCHMARK_ID, ESTIMATE, STANDARD_ERROR, CELLS, BENCHMARK_ERROR };
  (void)error;
  reading *r = context;
  index_edition *e = r->e;
  size_t b = index_find_benchmark(e, sqlite3_column_int64(row, BENCHMARK_ID));
  size_t m = index_next_model(e, sqlite3_column_int64(row, MODEL_ID), &r->last);
  if (b == SIZE_MAX || m == SIZE_MAX) return SQLITE_OK;
  e->estimate[m * e->benchmark_count + b] = database_column_number(row, ESTIMATE);
  e->estimate_error[m * e->benchmark_count + b] = database_column_number(row, STANDARD_ERROR);
  e->benchmarks[b].cells = (size_t)sqlite3_column_int64(row, CELLS);
  e->benchmarks[b].error = database_column_number(row, BENCHMARK_ERROR);
  e->benchmarks[b].is_estimated = e->benchmarks[b].error <= r->bar;
  return SQLITE_OK;
}

int index_read_estimates(index_edition *e, const index_question *asked, char **error) {
  reading r = {.e = e, .bar = index_constant_value(e, 0, "largest_estimate_error")};
  if (e->missing != MISSING_ESTIMATE) return SQLITE_OK;
  int rc = index_estimate_arrays(e);
  if (rc != SQLITE_OK) return rc;
  return database_each(asked->db, asked->function,
                       sqlite3_mprintf(published_estimates_sql, asked->schema, e->private->fixed_id),
                       read_estimate, &r, error);
}

/* *status is the column's text, kept with the edition once for all rows in line that have it. */
static int keep_status(reading *r, sqlite3_stmt *row, int column, const char **status) {
  const char *text;
  int rc = database_column_text(row, column, &text);
  if (rc == SQLITE_OK && (r->status == NULL || strcmp(r->status, text) != 0)) {
    r->status = arena_text(&r->e->private->arena, text);
    if (r->status == NULL) rc = SQLITE_NOMEM;
  }
  *status = r->status;
  return rc;
}

static int read_result(void *context, sqlite3_stmt *row, char **error) {
  enum {
    DOMAIN_ID,
    MODEL_ID,
    CAPABILITY,
    SAFETY,
    RISK_INDEX,
    BETA,
    STATUS,
    CAPABILITY_COVERAGE,
    SAFETY_COVERAGE,
    CAPABILITY_ESTIMATED,
    SAFETY_ESTIMATED
  };
  (void)error;
  reading *r = context;
  size_t at = index_find_domain(r->e, sqlite3_column_int64(row, DOMAIN_ID));
  size_t m = index_next_model(r->e, sqlite3_column_int64(row, MODEL_ID), &r->last);
  if (at == SIZE_MAX || m == SIZE_MAX) return SQLITE_OK;
  index_domain *d = &r->e->domains[at];
  d->score[INDEX_CAPABILITY][m] = database_column_number(row, CAPABILITY);
  d->score[INDEX_SAFETY][m] = database_column_number(row, SAFETY);
  d->risk[m] = database_column_number(row, RISK_INDEX);
  d->beta[m] = database_column_number(row, BETA);
  d->coverage[INDEX_CAPABILITY][m] = database_column_number(row, CAPABILITY_COVERAGE);
  d->coverage[INDEX_SAFETY][m] = database_column_number(row, SAFETY_COVERAGE);
  d->estimated[INDEX_CAPABILITY][m] = database_column_number(row, CAPABILITY_ESTIMATED);
  d->estimated[INDEX_SAFETY][m] = database_column_number(row, SAFETY_ESTIMATED);
  r->read[at]++;
  return keep_status(r, row, STATUS, &d->status[m]);
}

/* That each model has a result in each domain. */
static int check_results(const reading *r, const index_question *asked, char **error) {
  const index_edition *e = r->e;
  for (size_t i = 0; i < e->domain_count; i++) {
    if (r->read[i] == e->n) continue;
    return fail_with(
        error, sqlite3_mprintf("%s: edition '%s' is published, but edition_result has %lld rows of domain "
                               "'%s' for its %lld models; the database is damaged",
                               asked->function, e->name, (sqlite3_int64)r->read[i], e->domains[i].name,
                               (sqlite3_int64)e->n));
  }
  return SQLITE_OK;
}

int index_read_results(index_edition *e, const index_question *asked, char **error) {
  reading r = {.e = e, .read = arena_zeroed(&e->private->arena, e->domain_count, sizeof(size_t))};
  int rc = r.read == NULL ? SQLITE_NOMEM : SQLITE_OK;
  for (size_t i = 0; rc == SQLITE_OK && i < e->domain_count; i++) rc = index_domain_arrays(e, &e->domains[i]);
  if (rc != SQLITE_OK) return rc;
  rc = database_each(asked->db, asked->function,
                     sqlite3_mprintf(published_results_sql, asked->schema, e->private->fixed_id), read_result,
                     &r, error);
  return rc == SQLITE_OK ? check_results(&r, asked, error) : rc;
}
