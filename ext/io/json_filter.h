/* A JSON text made small: read in pieces, never held as a whole, with the members that no reader needs left out. */
#ifndef AIRISK_JSON_FILTER_H
#define AIRISK_JSON_FILTER_H

#include <stddef.h>

#include "sqlite.h"

/* A text beyond these is no log. */
enum {
  MOST_BYTES = 4 << 20, /* that remain */
  MOST_VALUES = 100000, /* that remain */
  LONGEST_TEXT =
      128 << 10, /* that remains: a longer one stands as its length; LONGEST_RAW_TEXT unfolds to more */
  DEEPEST_NESTING = 1000, /* of what is left out; YAJL writes what remains, to its YAJL_MAX_DEPTH of 128 */
};

typedef struct json_filter json_filter;

/* A filter without the members of the outermost object that are named in left_out, which ends with NULL and
   outlives the filter. NULL when out of memory. */
json_filter *json_filter_new(const char *const *left_out);

/* Takes the next n bytes. SQLITE_OK; SQLITE_ERROR when the text is no JSON or too large: more bytes need not be
   read; or SQLITE_NOMEM. O(n). Memory: what remains, and LONGEST_RAW_TEXT at most beside it. */
int json_filter_feed(json_filter *f, const unsigned char *bytes, size_t n);

/* Ends the text. SQLITE_OK with what remains in *json, freed by the caller with sqlite3_free; SQLITE_ERROR with what
   is wrong in *problem, freed likewise; or SQLITE_NOMEM. */
int json_filter_end(json_filter *f, char **json, char **problem);

void json_filter_free(json_filter *f);

#endif
