/* Blanks of every kind in UTF-8: what Unicode calls White_Space, and the zero-width ones that spreadsheets and web pages
   leave around names. */
#ifndef AIRISK_BLANK_H
#define AIRISK_BLANK_H

#include <stddef.h>

/* The bytes of the blank that text begins with, 0 when it begins with none. */
size_t blank_at(const char *text, size_t n);

/* Takes the blanks at both ends away: *text moves to the first that is none. Returns the bytes that remain. */
size_t blank_trim(const char **text, size_t n);

#endif
