/* What one connection keeps between statements: the edition that its views speak of, and the editions that were computed
   (index/memory.h). Shared by the functions that are registered for the connection; the last of them frees it. */
#ifndef AIRISK_CONNECTION_H
#define AIRISK_CONNECTION_H

#include "sqlite.h"

typedef struct connection connection;
struct memory;

/* A new one with one owner, NULL when out of memory; one owner more; one less. */
connection *connection_make(sqlite3 *db);
connection *connection_share(connection *c);
void connection_release(void *c);

/* The edition and scenario that use_edition chose, NULL: none. They belong to the connection and stay until the next call
   of connection_choose or the next statement. */
const char *connection_edition(connection *c);
const char *connection_scenario(connection *c);

/* What use_edition chose; both may be NULL. It holds from the next statement on. */
int connection_choose(connection *c, sqlite3_context *context, const char *edition, const char *scenario);

/* The connection's memory of computed editions; see index/memory.h. */
struct memory *connection_memory(connection *c);

#endif
