/* What airisk_io.so registers, one registrar a file. Each returns an SQLite result code. */
#ifndef AIRISK_IO_H
#define AIRISK_IO_H

#include "sqlite.h"

int register_csv_export(sqlite3 *db);
int register_evaluation_log(sqlite3 *db);
int register_json_export(sqlite3 *db);
int register_name_form(sqlite3 *db);
int register_snapshot_export(sqlite3 *db);
int register_table_file(sqlite3 *db);
int register_table_values(sqlite3 *db);
int register_text_export(sqlite3 *db);
int register_xlsx_export(sqlite3 *db);
int register_xlsx_report(sqlite3 *db);

#endif
