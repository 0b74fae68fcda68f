#include "statement.h"

#include <stddef.h>

typedef struct kept {
  void *value;
  int changes; /* of the connection, when it was kept */
} kept;

static void kept_free(void *shared) {
  kept *k = shared;
  sqlite3_free(k->value);
  sqlite3_free(k);
}

/* A statement that writes may read what it has written. */
static int is_writing(sqlite3_context *context) {
  return sqlite3_txn_state(sqlite3_context_db_handle(context), NULL) == SQLITE_TXN_WRITE;
}

void *statement_kept(sqlite3_context *context, int what) {
  const kept *k = sqlite3_get_auxdata(context, what);
  if (k == NULL || k->changes != sqlite3_total_changes(sqlite3_context_db_handle(context)) ||
      is_writing(context))
    return NULL;
  return k->value;
}

void statement_keep(sqlite3_context *context, int what, void *value) {
  kept *k = value == NULL || is_writing(context) ? NULL : sqlite3_malloc64(sizeof *k);
  if (k == NULL) {
    sqlite3_free(value);
    return;
  }
  *k = (kept){value, sqlite3_total_changes(sqlite3_context_db_handle(context))};
  sqlite3_set_auxdata(context, what, k, kept_free);
}
