/* The records of a CSV file, read by libcsv. */
#ifndef AIRISK_CSV_READER_H
#define AIRISK_CSV_READER_H

#include <csv.h>

#include "table_record.h"
#include "text_decoder.h"

typedef struct csv_reader {
  text_decoder decoder; /* closed by csv_reader_close, as all below */
  struct csv_parser parser;
  int has_parser;
  char separator;
  const char *text; /* decoded and not yet parsed */
  size_t left;
  sqlite3_int64 line;        /* that the text is in, from 1 */
  sqlite3_int64 record_line; /* in which the record began */
  sqlite3_int64 cell_line;   /* in which the cell began */
  int in_line;               /* the beginning of the line is parsed already */
  int after_return;          /* a line feed that follows belongs to the line before */
  int at_end;
  table_record *record; /* where cells go to */
  int is_complete, rc;  /* of the record */
} csv_reader;

/* Begins at the file's beginning. The separator is what a line sep=; at the top says, which is then no record, else the one
   of comma, semicolon and tab that stands most often, outside of quotes, in the first line that has anything else.
   SQLITE_OK; SQLITE_ERROR with the reason in *problem, freed by the caller; SQLITE_MISMATCH as text_decoder_next;
   SQLITE_NOMEM or SQLITE_INTERRUPT. */
int csv_reader_open(csv_reader *r, input_file *file, encoding e, size_t mark, char **problem);

/* SQLITE_ROW with the next record that has a cell; SQLITE_DONE; otherwise as csv_reader_open. Of cells in quotes, line
   ends and doubled quotes belong to the text; of others, a quote inside does. An error: a quote that does not end, text
   behind one that ends, the character U+0000, a cell or record beyond the limits of table_record. Memory: the longest
   record. */
int csv_reader_next(csv_reader *r, table_record *record, char **problem);

void csv_reader_close(csv_reader *r);

#endif
