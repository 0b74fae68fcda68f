/* What stands on the index core, one registrar a file. They share the connection's state. */
#ifndef AIRISK_INDEX_FUNCTIONS_H
#define AIRISK_INDEX_FUNCTIONS_H

#include "connection.h"
#include "index_tables.h"

#define DECLARE_REGISTRAR(name) int register_##name(sqlite3 *db, connection *c);
INDEX_TABLES(DECLARE_REGISTRAR)
#undef DECLARE_REGISTRAR

int register_use_edition(sqlite3 *db, connection *c); /* and edition_name, edition_scenario */
void unregister_use_edition(sqlite3 *db);

int register_edition_hash(sqlite3 *db, connection *c);
void unregister_edition_hash(sqlite3 *db);

#endif
