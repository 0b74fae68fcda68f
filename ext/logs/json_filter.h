/* A JSON text made small: read in pieces, never held as a whole, with the members that no reader needs left out. */
#ifndef AIRISK_JSON_FILTER_H
#define AIRISK_JSON_FILTER_H

#include <stddef.h>

#include "sqlite.h"

/* A text beyond these is no log. */
enum {
  MOST_BYTES = 16 << 20, /* that remain */
  MOST_VALUES = 1000000, /* that remain, keys among them */
  LONGEST_TEXT =
      128 << 10, /* that remains: a longer one stands as its length; LONGEST_RAW_TEXT unfolds to more */
  DEEPEST_NESTING = 1000, /* of what is left out; YAJL writes what remains, to its YAJL_MAX_DEPTH of 128 */
};

/* What no reader needs. Each list of names ends with NULL. */
typedef struct json_left_out {
  const char *const *outermost; /* members of the outermost object */
  const char *within;           /* of the objects in this member of it ... */
  const char *const *kept;      /* ... only these members remain */
  const char *const *in_list;   /* members of objects at any depth, when the outermost value is an array */
} json_left_out;

typedef struct json_filter json_filter;

/* A filter without what is left out, which outlives the filter. NULL when out of memory. */
json_filter *json_filter_new(const json_left_out *left_out);

/* Takes the next n bytes. SQLITE_OK; SQLITE_ERROR when the text is no JSON or too large: more bytes need not be
   read; or SQLITE_NOMEM. O(n). Memory: what remains, and LONGEST_RAW_TEXT at most beside it. */
int json_filter_feed(json_filter *f, const unsigned char *bytes, size_t n);

/* Ends the text. SQLITE_OK with what remains in *json, freed by the caller with sqlite3_free; SQLITE_ERROR with what
   is wrong in *problem, freed likewise; or SQLITE_NOMEM. */
int json_filter_end(json_filter *f, char **json, char **problem);

/* 1 when the text went on after a whole value, as that of JSON Lines does. */
int json_filter_went_on(const json_filter *f);

void json_filter_free(json_filter *f);

#endif
