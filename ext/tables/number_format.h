/* What the number format of a spreadsheet makes of a number. Knows no SQLite. */
#ifndef AIRISK_NUMBER_FORMAT_H
#define AIRISK_NUMBER_FORMAT_H

typedef enum number_format {
  FORMAT_NUMBER,
  FORMAT_PERCENT,      /* shown times 100: 0.435 as 43.5% */
  FORMAT_PERCENT_SIGN, /* a percent sign in quotes, behind the number as it is */
  FORMAT_DATE,         /* days since an epoch; the part of a day is a time */
  FORMAT_TIME          /* a part of a day */
} number_format;

/* The kind of a format by its number: those below 164 that ECMA-376, 18.8.30 names, for all languages. */
number_format number_format_of_id(int id);

/* The kind of a format by its code, in the words of files: 'yyyy-mm-dd', '0.0%', '[Red]-#,##0'. Of several sections the
   first counts. Elapsed time, [h]:mm, is a number. O(length). */
number_format number_format_of_code(const char *code);

#endif
