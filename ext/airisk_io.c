/* airisk_io.so: the entry point of the extension that reads and writes files. Everything in it is
   direct-only: neither a view nor a trigger of a database can make it open a file. Loading never writes to a
   database. */
#include "airisk_io.h"
#include "registrar.h"

#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT1

static const registrar registrars[] = {
    {"csv_export", register_csv_export},
    {"evaluation_log", register_evaluation_log},
    {"json_export", register_json_export},
    {"name_form", register_name_form},
    {"snapshot_export", register_snapshot_export},
    {"table_date, table_error, table_number", register_table_values},
    {"table_file", register_table_file},
    {"text_export", register_text_export},
    {"xlsx_export, xlsx_export_query", register_xlsx_export},
    {"xlsx_report", register_xlsx_report},
};

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
