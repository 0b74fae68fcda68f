/* Which part of a workbook's archive is which, by the relations that a part declares. */
#ifndef AIRISK_SPREADSHEET_PARTS_H
#define AIRISK_SPREADSHEET_PARTS_H

#include "numeric/stop.h"
#include "sqlite.h"

typedef struct spreadsheet_relation {
  char *id, *type; /* type: the last word of its address, 'worksheet' */
  char *target;    /* the name of a part */
} spreadsheet_relation;

/* Begins as zeros; freed by spreadsheet_relations_clear. */
typedef struct spreadsheet_relations {
  spreadsheet_relation *relations;
  int n;
} spreadsheet_relations;

/* Reads what the part of that name, '' for the archive itself, relates to. SQLITE_NOTFOUND: nothing is said of it; else as
   zip_member_open. */
int spreadsheet_relations_read(spreadsheet_relations *r, int descriptor, const char *part, const stop *asked,
                               char **problem);

/* The part that is related by this type or id; NULL: none. */
const char *spreadsheet_relations_of_type(const spreadsheet_relations *r, const char *type);
const spreadsheet_relation *spreadsheet_relations_of_id(const spreadsheet_relations *r, const char *id);

void spreadsheet_relations_clear(spreadsheet_relations *r);

#endif
