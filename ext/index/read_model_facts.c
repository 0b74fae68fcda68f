/* Reads what is known of the monitored models beside what every edition is read with. */
#include <math.h>
#include <stdint.h>

#include "database.h"
#include "private.h"

typedef struct reading {
  index_edition *e;
  size_t last; /* for index_next_model */
} reading;

/* NULL is a text too that is not known. */
static int keep(const index_edition *e, sqlite3_stmt *row, int column, const char **out) {
  if (sqlite3_column_type(row, column) == SQLITE_NULL) return SQLITE_OK;
  return index_keep_text(e, row, column, out);
}

static double number_of(sqlite3_stmt *row, int column) {
  return sqlite3_column_type(row, column) == SQLITE_NULL ? NAN : sqlite3_column_double(row, column);
}

static int read_facts(void *context, sqlite3_stmt *row, char **error) {
  enum { ID, WEIGHTS_OPENED_ON, TRAINING_CUTOFF, PARAMETERS, GENERAL_CAPABILITY, GENERAL_ORIGIN, SOURCE };
  (void)error;
  reading *r = context;
  size_t m = index_next_model(r->e, sqlite3_column_int64(row, ID), &r->last);
  if (m == SIZE_MAX) return SQLITE_OK;
  index_model_facts *f = &r->e->facts[m];
  f->parameters = number_of(row, PARAMETERS);
  f->general_capability = number_of(row, GENERAL_CAPABILITY);
  int rc = keep(r->e, row, WEIGHTS_OPENED_ON, &f->weights_opened_on);
  if (rc == SQLITE_OK) rc = keep(r->e, row, TRAINING_CUTOFF, &f->training_cutoff);
  if (rc == SQLITE_OK) rc = keep(r->e, row, GENERAL_ORIGIN, &f->general_capability_origin);
  return rc == SQLITE_OK ? keep(r->e, row, SOURCE, &f->source) : rc;
}

int index_read_model_facts(index_edition *e, const index_question *asked, char **error) {
  reading r = {.e = e};
  e->facts = arena_zeroed(&e->private->arena, e->n, sizeof *e->facts);
  if (e->facts == NULL) return SQLITE_NOMEM;
  return database_each(
      asked->db, asked->function,
      sqlite3_mprintf("SELECT model_id, weights_opened_on, training_cutoff, parameters, general_capability, "
                      "general_capability_origin, source FROM \"%w\".z_monitored_model",
                      asked->schema),
      read_facts, &r, error);
}
