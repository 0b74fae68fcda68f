/* Days and times as people write them in tables. Knows no SQLite. */
#ifndef AIRISK_DATE_TEXT_H
#define AIRISK_DATE_TEXT_H

#include <stddef.h>

/* What three numbers of which the last is the year mean. */
typedef enum date_order { DATE_ORDER_UNKNOWN, DATE_ORDER_MDY, DATE_ORDER_DMY } date_order;

enum { DATE_TEXT_SIZE = sizeof "2025-11-16 20:17:00" };

/* Reads text of n bytes as a day, with a time of day or without, and writes 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM:SS'. Blanks
   around it do not count. A day is
     the year first, all numbers: 2025-11-16, 2025/11/16, 2025.11.16, 20251116 (ISO 8601), 2025年11月16日;
     the month in English, in full or three letters: 16 November 2025, November 16th, 2025, 16-Nov-2025, Sun, 16 Nov 2025;
     the year last, 11/16/2025, 16.11.2025, 16-11-2025: only where order says which number is the month.
   A time follows after a blank, a comma or T: 20:17, 20:17:05, 20:17:05.123 (which is cut), 8:17 pm; behind it may stand
   Z, UTC, GMT or an offset like +02:00, which is then taken away: the result is UTC. A time without any is taken as UTC.
   Returns 0, leaving out alone, for anything else: years of two digits, days that no calendar has. O(n). */
int date_text_read(const char *text, size_t n, date_order order, char out[DATE_TEXT_SIZE]);

#endif
