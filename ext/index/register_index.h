/* The functions of the index core, one a file, each registered for a connection with its state. An SQLite result code. */
#ifndef AIRISK_REGISTER_INDEX_H
#define AIRISK_REGISTER_INDEX_H

#include "connection.h"
#include "sqlite.h"

int register_pareto_frontier(sqlite3 *db, connection *c);
int register_series_trend(sqlite3 *db, connection *c);
int register_index_step(sqlite3 *db, connection *c);
int register_what_if(sqlite3 *db, connection *c);

#endif
