/* The rows of the sheets of a workbook, as records. */
#ifndef AIRISK_SHEET_READER_H
#define AIRISK_SHEET_READER_H

#include "sheet_value.h"
#include "table_record.h"
#include "spreadsheet.h"
#include "xml_part.h"

typedef struct sheet_reader {
  const spreadsheet *book;
  const stop *asked;
  number_style style;
  int numbers_count; /* 0: it does not matter what numbers are, only where they are */
  int sheet;         /* that is read, of book->sheets */
  xml_part part;     /* of it; closed by sheet_reader_close, as the text */
  int is_open;
  size_t unpacked; /* bytes of the sheets before */
  table_record *record;
  int in_data, in_row, in_value, in_inline, in_phonetic, is_unknown;
  sqlite3_int64 row;
  int column; /* of the cell, from 0 */
  char type[12];
  size_t cell_style;
  spreadsheet_text text; /* of the cell */
} sheet_reader;

/* Begins with the first row of the first sheet. */
void sheet_reader_open(sheet_reader *r, const spreadsheet *book, number_style style, int numbers_count,
                       const stop *asked);

/* SQLITE_ROW with the next row that has something in it, of any sheet, hidden ones too: numbers as sheet_value.h has them,
   formulas by the value that was computed last, TRUE and FALSE, errors as missing; cells behind the last with something in it
   are none. SQLITE_DONE; SQLITE_ERROR with the reason in *problem, freed by the caller: a part that is damaged, a cell that
   cannot be, more than 2 GiB unpacked; SQLITE_NOMEM or SQLITE_INTERRUPT. Memory: that of a row. */
int sheet_reader_next(sheet_reader *r, table_record *record, char **problem);

void sheet_reader_close(sheet_reader *r);

#endif
