/* airisk_io.so: the entry point of the extension that reads and writes files. Everything in it is
   direct-only: neither a view nor a trigger of a database can make it open a file. Loading never writes to a
   database. */
#include "airisk_io.h"
#include "registrar.h"

#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT1

#define REGISTRAR(name, what, exported) {what, register_##name},
static const registrar registrars[] = {IO_FUNCTIONS(REGISTRAR)};

#ifdef _WIN32
__declspec(dllexport)
#else
__attribute__((visibility("default")))
#endif
    int sqlite3_airiskio_init(sqlite3 *db, char **error, const sqlite3_api_routines *api);

int sqlite3_airiskio_init(sqlite3 *db, char **error, const sqlite3_api_routines *api) {
#ifdef SQLITE_CORE
  (void)api; /* linked statically, with the one SQLite that there is */
#else
  int rc = check_library("airisk_io", sqlite3_api, api, error);
  if (rc != SQLITE_OK) return rc;
  SQLITE_EXTENSION_INIT2(api);
#endif
  return register_all(db, "airisk_io", registrars, sizeof registrars / sizeof registrars[0], error);
}
