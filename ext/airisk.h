/* What airisk.so registers, one registrar a file. Each returns an SQLite result code. */
#ifndef AIRISK_H
#define AIRISK_H

#include "sqlite.h"

int register_scalar_functions(sqlite3 *db);
int register_markdown_text(sqlite3 *db);
int register_weighted_mean(sqlite3 *db);
int register_regression_functions(sqlite3 *db);
int register_rank_functions(sqlite3 *db);
int register_pareto_set(sqlite3 *db);
int register_help(sqlite3 *db);
int register_section_finding(sqlite3 *db);
int register_rows_hash(sqlite3 *db);
int register_parameter_value(sqlite3 *db);
int register_index(sqlite3 *db);

#endif
