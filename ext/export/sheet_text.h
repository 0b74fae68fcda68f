/* Text as a workbook can hold it. Every function gives a new text, freed with sqlite3_free, NULL when out of
   memory. */
#ifndef AIRISK_SHEET_TEXT_H
#define AIRISK_SHEET_TEXT_H

#include <stddef.h>

enum {
  LONGEST_CELL = 32767, /* UTF-16 units, as all limits of Excel's */
  LONGEST_SHEET_NAME = 31,
};

/* The text with U+FFFD for each byte that is not UTF-8; *n is its length in bytes, for it may hold NUL. */
char *valid_text(const char *text, size_t bytes, size_t *n);

/* The text of a cell. What is not UTF-8, a control character or no character of XML becomes U+FFFD; line
   breaks become LF; more than LONGEST_CELL units are cut and end in '…'. What a reader would take for an
   escape ('_x0041_') is escaped. *width is how many columns of a screen its longest line takes, Chinese
   characters two each. */
char *sheet_cell_text(const char *text, size_t bytes, int *width);

/* A document property: as sheet_cell_text, and at most 255 UTF-16 units. */
char *sheet_property_text(const char *text);

/* How many lines the text of a cell takes when it is wrapped at so many columns of a screen, about. */
int sheet_text_lines(const char *text, int columns);

/* The name of a sheet: []:*?/\ and apostrophes at the ends become '_', what is too long is cut; 'Sheet' for
   nothing; 'History', a name that Excel keeps for itself, becomes 'History_'; what could be a cell, a number
   or a truth value begins with '_', as '_A1'. n > 1 makes it the n-th of that name: 'name (2)'. */
char *sheet_name(const char *wanted, int n);

/* 1 when a workbook would take both for the name of one sheet: alike but for upper and lower case. */
int sheet_names_equal(const char *a, const char *b);

/* A defined name: letters, digits and '_' of ASCII, all else '_'; with a '_' before it where it would begin
   with a digit or be taken for a cell or a truth value. n as above: 'name_2'. */
char *sheet_defined_name(const char *wanted, int n);

/* A text of a chart: as sheet_property_text, and after a space of no width where it begins with '=', for that
   would be a formula. */
char *sheet_chart_text(const char *text);

#endif
