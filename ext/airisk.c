/* airisk.so: the entry point. Registers the functions and table-valued functions of sqlite-airisk for one
   connection; docs/reference.md describes them. Loading never writes to a database. */
#include <stddef.h>

#include "airisk.h"

#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT1

enum { OLDEST_SQLITE = 3037000 }; /* STRICT tables */

static const struct {
  const char *name;
  int (*function)(sqlite3 *db);
} registrars[] = {
    {"risk_index, quarter, airisk_version, airisk_schema_version", register_scalar_functions},
    {"weighted_mean", register_weighted_mean},
    {"regr_slope, regr_intercept, regr_r2, regr_p, corr", register_regression_functions},
    {"theil_sen, kendall_tau, mann_kendall_p, spearman, spearman_p, mann_whitney_p, cliffs_delta, "
     "sample_median",
     register_rank_functions},
    {"pareto_set", register_pareto_set},
    {"pareto_frontier", register_pareto_frontier},
    {"series_trend", register_series_trend},
    {"section_finding", register_section_finding},
    {"what_if", register_what_if},
};

#ifdef _WIN32
__declspec(dllexport)
#else
__attribute__((visibility("default")))
#endif
    int sqlite3_airisk_init(sqlite3 *db, char **error, const sqlite3_api_routines *api);

int sqlite3_airisk_init(sqlite3 *db, char **error, const sqlite3_api_routines *api) {
  SQLITE_EXTENSION_INIT2(api);
  (void)api; /* not used when linked statically */
  if (sqlite3_libversion_number() < OLDEST_SQLITE) {
    *error = sqlite3_mprintf("airisk: needs SQLite 3.37 or newer, this is %s", sqlite3_libversion());
    return SQLITE_ERROR;
  }
  for (size_t i = 0; i < sizeof registrars / sizeof registrars[0]; i++) {
    int rc = registrars[i].function(db);
    if (rc != SQLITE_OK) {
      *error = sqlite3_mprintf("airisk: cannot register %s: %s", registrars[i].name, sqlite3_errstr(rc));
      return rc;
    }
  }
  return SQLITE_OK;
}
