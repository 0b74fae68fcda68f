/* The query that a user hands to an export. */
#ifndef AIRISK_EXPORT_QUERY_H
#define AIRISK_EXPORT_QUERY_H

#include "export_job.h"

/* Prepares sql, which must be one query that only reads, without parameters. SQLITE_ERROR with a message in *error also
   where something is withheld from the audience: of an arbitrary query it is not known what it holds. *query is
   finalised by the caller in any case. */
int export_query_prepare(const export_job *j, const char *sql, sqlite3_stmt **query, char **error);

#endif
