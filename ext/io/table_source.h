/* The records of a table in a file, whatever its kind. Everything is read twice: a file with a fault gives no record. */
#ifndef AIRISK_TABLE_SOURCE_H
#define AIRISK_TABLE_SOURCE_H

#include "csv_reader.h"
#include "input_file.h"
#include "table_record.h"

typedef struct table_source {
  input_file file;          /* closed by table_source_close, as all below */
  char sha256[SHA256_TEXT]; /* of the file's bytes; empty when it could not be read */
  csv_reader csv;
  encoding encoding;
  size_t mark; /* bytes of the byte order mark */
  int readings; /* by which all numbers can be read, as number_text.h has them; 0: some by the one, some by the other */
  table_record record;
  int header_met; /* in the table */
} table_source;

/* Opens the file and reads it once. SQLITE_OK; SQLITE_ERROR with the fault in *problem, freed by the caller; SQLITE_NOMEM
   or SQLITE_INTERRUPT. Whatever it is, table_source_close must follow. */
int table_source_open(table_source *s, sqlite3 *db, const char *path, progress *told, char **problem);

/* SQLITE_ROW with the next record that is not blank in s->record, and 1 in *is_header for the header; SQLITE_DONE; otherwise
   as table_source_open: the file was changed since. */
int table_source_next(table_source *s, int *is_header, char **problem);

void table_source_close(table_source *s);

#endif
