/* What airisk_io.so registers: a line for each C file, by the name of its registrar: what it registers, and what `make export` makes
   by it: "tables" a file for each table of the snapshot in a folder NAME, by NAME_export(path, table, ...), with the options that are
   named behind it (sql/publish/export.sh); "" nothing of itself. */
#ifndef AIRISK_IO_H
#define AIRISK_IO_H

#include "sqlite.h"

#define IO_FUNCTIONS(FUNCTION)                                        \
  FUNCTION(csv_export, "csv_export", "tables bom guard")              \
  FUNCTION(evaluation_log, "evaluation_log", "")                      \
  FUNCTION(json_export, "json_export", "tables")                      \
  FUNCTION(name_form, "name_form", "")                                \
  FUNCTION(snapshot_export, "snapshot_export", "")                    \
  FUNCTION(table_values, "table_date, table_error, table_number", "") \
  FUNCTION(table_file, "table_file", "")                              \
  FUNCTION(text_export, "text_export", "")                            \
  FUNCTION(xlsx_export, "xlsx_export, xlsx_export_query", "")         \
  FUNCTION(xlsx_report, "xlsx_report", "")

/* Each returns an SQLite result code. */
#define IO_REGISTRAR(name, what, exported) int register_##name(sqlite3 *db);
IO_FUNCTIONS(IO_REGISTRAR)

#endif
