/* The models of an edition series by series: what trends and steps go through. */
#ifndef AIRISK_SERIES_ORDER_H
#define AIRISK_SERIES_ORDER_H

#include "index.h"

/* *order, freed by the caller with sqlite3_free, has room for the places of all models: by their series' name, byte by byte, those
   of a series in order of release. SQLITE_OK or SQLITE_NOMEM. O(n log n). */
int series_order(const index_edition *e, size_t **order);

/* Where the series that begins at `start` of n places ends. */
size_t series_end(const index_edition *e, const size_t *order, size_t n, size_t start);

#endif
