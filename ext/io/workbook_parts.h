/* Which part of a workbook's archive is which, by the relations that a part declares. */
#ifndef AIRISK_WORKBOOK_PARTS_H
#define AIRISK_WORKBOOK_PARTS_H

#include "numeric/stop.h"
#include "sqlite.h"

typedef struct workbook_relation {
  char *id, *type; /* type: the last word of its address, 'worksheet' */
  char *target;    /* the name of a part */
} workbook_relation;

/* Begins as zeros; freed by workbook_relations_clear. */
typedef struct workbook_relations {
  workbook_relation *relations;
  int n;
} workbook_relations;

/* Reads what the part of that name, '' for the archive itself, relates to. SQLITE_NOTFOUND: nothing is said of it; else as
   zip_member_open. */
int workbook_relations_read(workbook_relations *r, int descriptor, const char *part, const stop *asked,
                            char **problem);

/* The part that is related by this type or id; NULL: none. */
const char *workbook_relations_of_type(const workbook_relations *r, const char *type);
const workbook_relation *workbook_relations_of_id(const workbook_relations *r, const char *id);

void workbook_relations_clear(workbook_relations *r);

#endif
