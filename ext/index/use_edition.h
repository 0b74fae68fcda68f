#ifndef AIRISK_USE_EDITION_H
#define AIRISK_USE_EDITION_H

#include "connection.h"

/* use_edition, edition_name and edition_scenario, which share the connection. */
int register_use_edition(sqlite3 *db, connection *c);

#endif
