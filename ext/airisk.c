/* airisk.so: the entry point. Registers the functions and table-valued functions of sqlite-airisk for one
   connection; docs/reference.md describes them. Loading never writes to a database. */
#include "airisk.h"
#include "registrar.h"

#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT1

#define REGISTRAR(name, what) {what, register_##name},
static const registrar registrars[] = {AIRISK_FUNCTIONS(REGISTRAR)};

#ifdef _WIN32
__declspec(dllexport)
#else
__attribute__((visibility("default")))
#endif
    int sqlite3_airisk_init(sqlite3 *db, char **error, const sqlite3_api_routines *api);

int sqlite3_airisk_init(sqlite3 *db, char **error, const sqlite3_api_routines *api) {
#ifdef SQLITE_CORE
  (void)api; /* linked statically, with the one SQLite that there is */
#else
  int rc = check_library("airisk", sqlite3_api, api, error);
  if (rc != SQLITE_OK) return rc;
  SQLITE_EXTENSION_INIT2(api);
#endif
  return register_all(db, "airisk", registrars, sizeof registrars / sizeof registrars[0], error);
}
