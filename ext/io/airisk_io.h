/* What airisk_io.so registers, one registrar a file. Each returns an SQLite result code. */
#ifndef AIRISK_IO_H
#define AIRISK_IO_H

#include "sqlite.h"

int register_evaluation_log(sqlite3 *db);

#endif
