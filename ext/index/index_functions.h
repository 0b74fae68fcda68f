/* What stands on the index core, one registrar a file. They share the connection's state. */
#ifndef AIRISK_INDEX_FUNCTIONS_H
#define AIRISK_INDEX_FUNCTIONS_H

#include "connection.h"

int register_use_edition(sqlite3 *db, connection *c); /* and edition_name, edition_scenario */
void unregister_use_edition(sqlite3 *db);
int register_index_score(sqlite3 *db, connection *c);
int register_component_score(sqlite3 *db, connection *c);
int register_score_estimate(sqlite3 *db, connection *c);
int register_index_step(sqlite3 *db, connection *c);
int register_pareto_frontier(sqlite3 *db, connection *c);
int register_series_trend(sqlite3 *db, connection *c);
int register_what_if(sqlite3 *db, connection *c);

#endif
