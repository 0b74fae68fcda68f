/* The records of the tables in a file, whatever its kind. Everything is read twice: a file with a fault gives no record. */
#ifndef AIRISK_TABLE_SOURCE_H
#define AIRISK_TABLE_SOURCE_H

#include "csv_reader.h"
#include "files/file_kind.h"
#include "files/input_file.h"
#include "sheet_reader.h"
#include "table_record.h"

typedef struct table_source {
  input_file file;          /* closed by table_source_close, as all below */
  char sha256[SHA256_TEXT]; /* of the file's bytes; empty when it could not be read */
  file_kind kind;
  csv_reader csv;    /* of a text */
  encoding encoding; /* of it */
  size_t mark;       /* bytes of its byte order mark */
  spreadsheet book;
  sheet_reader sheets; /* of it */
  stop asked;          /* of the reading of it */
  int readings; /* by which all numbers can be read, as number_text.h has them; 0: some by the one, some by the other */
  int is_doubtful; /* a text of a workbook could be two numbers */
  table_record record;
  const char *sheet; /* that the last record was of */
  int header_met;    /* in this table */
} table_source;

/* Opens the file and reads it once. SQLITE_OK; SQLITE_ERROR with the fault in *problem, freed by the caller; SQLITE_NOMEM
   or SQLITE_INTERRUPT. Whatever it is, table_source_close must follow; the source must stay where it is until then. */
int table_source_open(table_source *s, sqlite3 *db, const char *path, progress *told, char **problem);

/* SQLITE_ROW with the next record that is not blank in s->record, and 1 in *is_header for the header of its table: the first,
   of a sheet the first with two texts. SQLITE_DONE; otherwise as table_source_open: the file was changed since. */
int table_source_next(table_source *s, int *is_header, char **problem);

void table_source_close(table_source *s);

#endif
