/* airisk_io.so: the entry point of the extension that reads files. Everything in it is direct-only: neither a view
   nor a trigger of a database can make it open a file. Loading never writes to a database. */
#include <stddef.h>

#include "airisk_io.h"

#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT1

enum { OLDEST_SQLITE = 3037000 }; /* STRICT tables */

static const struct {
  const char *name;
  int (*function)(sqlite3 *db);
} registrars[] = {
    {"evaluation_log", register_evaluation_log},
};

#ifdef _WIN32
__declspec(dllexport)
#else
__attribute__((visibility("default")))
#endif
    int sqlite3_airiskio_init(sqlite3 *db, char **error, const sqlite3_api_routines *api);

int sqlite3_airiskio_init(sqlite3 *db, char **error, const sqlite3_api_routines *api) {
  SQLITE_EXTENSION_INIT2(api);
  (void)api; /* not used when linked statically */
  if (sqlite3_libversion_number() < OLDEST_SQLITE) {
    *error = sqlite3_mprintf("airisk_io: needs SQLite 3.37 or newer, this is %s", sqlite3_libversion());
    return SQLITE_ERROR;
  }
  for (size_t i = 0; i < sizeof registrars / sizeof registrars[0]; i++) {
    int rc = registrars[i].function(db);
    if (rc != SQLITE_OK) {
      *error = sqlite3_mprintf("airisk_io: cannot register %s: %s", registrars[i].name, sqlite3_errstr(rc));
      return rc;
    }
  }
  return SQLITE_OK;
}
