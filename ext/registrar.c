#include "registrar.h"

enum { OLDEST_SQLITE = 3037000 }; /* STRICT tables */

int register_all(sqlite3 *db, const char *extension, const registrar *registrars, size_t n, char **error) {
  if (sqlite3_libversion_number() < OLDEST_SQLITE) {
    *error = sqlite3_mprintf("%s: needs SQLite 3.37 or newer, this is %s", extension, sqlite3_libversion());
    return SQLITE_ERROR;
  }
  for (size_t i = 0; i < n; i++) {
    int rc = registrars[i].function(db);
    if (rc != SQLITE_OK) {
      *error =
          sqlite3_mprintf("%s: cannot register %s: %s", extension, registrars[i].what, sqlite3_errstr(rc));
      return rc;
    }
  }
  return SQLITE_OK;
}

int check_library(const char *extension, const sqlite3_api_routines *before, const sqlite3_api_routines *api,
                  char **error) {
  if (before == NULL || before == api) return SQLITE_OK;
  *error = api->mprintf(
      "%s: another SQLite library of this process, version %s, has loaded this file already; load a "
      "copy of the file by another name, or use one of the libraries only",
      extension, before->libversion());
  return SQLITE_ERROR;
}
