/* What a function keeps from one call to the next within a statement, where that reads one state of the data. */
#ifndef AIRISK_STATEMENT_H
#define AIRISK_STATEMENT_H

#include "sqlite.h"

/* What is kept, by who keeps it. SQLite keeps auxiliary data of a negative number for the statement as a whole, as its own JSON
   functions count on; of 0 and more for one argument. Numbers far from those of others. */
enum { STATEMENT_CHOICE = -1095324235, STATEMENT_EDITION = -1095324236, STATEMENT_PARAMETERS = -1095324237 };

/* What was kept, NULL: nothing, or it may be no longer true: something was written, or is being written. */
void *statement_kept(sqlite3_context *context, int what);

/* Keeps the value, which is freed by sqlite3_free when the statement ends, or at once where it may not be true for all of it. Not kept
   either when there is no memory, which is no error. */
void statement_keep(sqlite3_context *context, int what, void *value);

#endif
