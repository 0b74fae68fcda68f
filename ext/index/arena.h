/* Memory that is given back all at once: what belongs to one computed edition. */
#ifndef AIRISK_ARENA_H
#define AIRISK_ARENA_H

#include <stddef.h>

/* {0} is an empty one. */
typedef struct arena {
  struct arena_block *last;
} arena;

/* Room for n things of that size, zeroed and aligned for numbers and pointers; NULL when out of memory. n 0 gives room for one. */
void *arena_zeroed(arena *a, size_t n, size_t size);

/* A copy of the text; '' for NULL. NULL when out of memory. */
const char *arena_text(arena *a, const char *text);

void arena_clear(arena *a);

#endif
