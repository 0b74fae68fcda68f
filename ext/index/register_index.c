/* Registers what the connection's edition is shared by. */
#include <stddef.h>

#include "airisk.h"
#include "connection.h"
#include "index_functions.h"

int register_index(sqlite3 *db) {
  static int (*const registrars[])(sqlite3 *, connection *) = {
      register_use_edition, register_index_score,     register_component_score, register_score_estimate,
      register_index_step,  register_pareto_frontier, register_series_trend,    register_what_if,
  };
  connection *c = connection_make(db);
  int rc = c == NULL ? SQLITE_NOMEM : SQLITE_OK;
  for (size_t i = 0; rc == SQLITE_OK && i < sizeof registrars / sizeof registrars[0]; i++) {
    rc = registrars[i](db, c);
  }
  connection_release(c);
  return rc;
}
