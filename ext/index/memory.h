/* The editions that a connection has computed, so that one statement's answer serves the next. */
#ifndef AIRISK_MEMORY_H
#define AIRISK_MEMORY_H

#include "sqlite.h"

struct index_edition;

enum { MOST_KEPT = 4 };

/* What a computed edition was read from: equal marks, equal contents. */
typedef struct memory_mark {
  char *name; /* schema, file, edition and scenario, one behind the other; freed by memory_mark_clear */
  int data_version, schema_version, changes;
} memory_mark;

typedef struct memory_entry {
  memory_mark mark;
  struct index_edition *edition; /* held by index_share */
  unsigned long used;            /* when it was asked for last */
} memory_entry;

/* {0} is an empty one. */
typedef struct memory {
  memory_entry entries[MOST_KEPT];
  unsigned long clock;
} memory;

/* Makes the mark of what would be read now. *may_keep is 0, and the mark empty, where equal marks do not mean equal
   contents: while the connection writes to the database; for a database without a file, which sqlite3_deserialize can change
   without a trace; and for an attached one, in whose place another file can be attached.
   To be called within a read transaction. An SQLite result code. */
int memory_mark_make(sqlite3 *db, const char *schema, const char *edition, const char *scenario,
                     memory_mark *mark, int *may_keep);
void memory_mark_clear(memory_mark *mark);

/* The edition kept under an equal mark, with one owner more; NULL: none. */
struct index_edition *memory_find(memory *m, const memory_mark *mark);

/* Keeps the edition, in the place of the one that was asked for longest ago. Takes over the mark. */
void memory_keep(memory *m, memory_mark *mark, struct index_edition *edition);

/* Forgets the edition, if it is kept. */
void memory_drop(memory *m, const struct index_edition *edition);

void memory_clear(memory *m);

#endif
