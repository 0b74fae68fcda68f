/* What stands on the index core, one registrar a file. They share the connection's state. */
#ifndef AIRISK_INDEX_FUNCTIONS_H
#define AIRISK_INDEX_FUNCTIONS_H

#include "connection.h"

/* The table functions, by name: all that reads or registers them goes through this list. */
#define INDEX_TABLES(table)                                                                            \
  table(index_score) table(index_model) table(index_cell) table(component_score) table(score_estimate) \
      table(index_step) table(index_history) table(pareto_frontier) table(series_trend) table(what_if)

#define DECLARE_REGISTRAR(name) int register_##name(sqlite3 *db, connection *c);
INDEX_TABLES(DECLARE_REGISTRAR)
#undef DECLARE_REGISTRAR

int register_use_edition(sqlite3 *db, connection *c); /* and edition_name, edition_scenario */
void unregister_use_edition(sqlite3 *db);

int register_edition_hash(sqlite3 *db, connection *c);
void unregister_edition_hash(sqlite3 *db);

#endif
