/* Registers what the connection's edition is shared by: all of it or nothing. What is registered gives the connection's state back
   when the connection closes, by code that SQLite has unloaded by then if loading failed. */
#include <stddef.h>

#include "airisk.h"
#include "connection.h"
#include "index_functions.h"

static const struct {
  const char *name;
  int (*function)(sqlite3 *, connection *);
} tables[] = {
#define TABLE(name) {#name, register_##name},
    INDEX_TABLES(TABLE)
#undef TABLE
};

enum { TABLES = sizeof tables / sizeof tables[0] };

static void unregister(sqlite3 *db) {
  for (int i = 0; i < TABLES; i++) sqlite3_create_module_v2(db, tables[i].name, NULL, NULL, NULL);
  unregister_use_edition(db);
  unregister_edition_hash(db);
}

int register_index(sqlite3 *db) {
  connection *c = connection_make(db);
  int rc = c == NULL ? SQLITE_NOMEM : register_use_edition(db, c);
  if (rc == SQLITE_OK) rc = register_edition_hash(db, c);
  for (int i = 0; rc == SQLITE_OK && i < TABLES; i++) rc = tables[i].function(db, c);
  if (rc != SQLITE_OK) unregister(db);
  connection_release(c);
  return rc;
}
