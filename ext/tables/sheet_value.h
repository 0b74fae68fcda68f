/* Numbers of a sheet as texts of a table. */
#ifndef AIRISK_SHEET_VALUE_H
#define AIRISK_SHEET_VALUE_H

#include <stddef.h>

#include "number_format.h"
#include "number_text.h"

enum { SHEET_VALUE_SIZE = PLAIN_SIZE + 4 };

/* How numbers are shown: of which readings table_number will have the choice, and the workbook's epoch. */
typedef struct number_style {
  int readings; /* as number_text.h has them; 0 like both */
  int from_1904;
} number_style;

/* Writes the number, text of n bytes as the file has it, as its format shows it, but with all its digits: 43.5, 43.5%, 2025-11-16,
   2025-11-16 20:17:00, 20:17:00. The decimals begin as the readings have it; where they leave both, so that only one gives a
   number: 1.2340. What cannot be a day in that epoch is a number. Digits are those that tell the double from its
   neighbours: 0.29, which Excel writes as 0.28999999999999998. Returns the length; 0 when the text is no number. */
size_t sheet_value_write(char out[SHEET_VALUE_SIZE], const char *text, size_t n, number_format format,
                         number_style style);

#endif
