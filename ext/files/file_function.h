/* What the table functions that read files share: evaluation_log and table_file. */
#ifndef AIRISK_FILE_FUNCTION_H
#define AIRISK_FILE_FUNCTION_H

#include "table_function.h"

/* Whether the first argument is a path, for the method begin. SQLITE_OK; the scan is at its end where the argument is NULL, which
   gives no row. Or SQLITE_ERROR, or SQLITE_NOMEM, with a message in *error. argument: its name; what: 'the path of a file'. O(1). */
int file_function_path(table_cursor *c, const char *argument, const char *what, char **error);

#endif
