/* What both entry points do. */
#ifndef AIRISK_REGISTRAR_H
#define AIRISK_REGISTRAR_H

#include <stddef.h>

#include "sqlite.h"

/* A file's functions: the one, or what several are, for the message when it fails, and what registers them. */
typedef struct registrar {
  const char *what;
  int (*function)(sqlite3 *db);
} registrar;

/* Calls the n registrars in turn, unless SQLite is older than 3.37. SQLITE_OK, or the first code that was another, with a
   message that begins with the extension's name in *error, freed with sqlite3_free. */
int register_all(sqlite3 *db, const char *extension, const registrar *registrars, size_t n, char **error);

/* An extension calls SQLite through one pointer, which it is given when it is loaded. SQLITE_OK when this library is
   the first that loads it, or the same again. A second SQLite in the process (Python's and apsw's) would turn the pointer
   under the connections of the first: SQLITE_ERROR, with a message in *error made by the library that asks. */
int check_library(const char *extension, const sqlite3_api_routines *before, const sqlite3_api_routines *api,
                  char **error);

#endif
