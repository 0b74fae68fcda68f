/* Views computed once. Where several statements read the same views, each statement computes them anew, and the views that
   they stand on. Here a view that is read more than once is computed at the first need, its rows are kept, and whatever
   stands on it reads these.

   A statement is given a WITH clause in front, in which each view it stands on is either `SELECT * FROM` the rows that are
   kept or the view's own text. So nothing is created in a database: a read-only one will do, other statements of the
   connection may run, and an interrupt leaves nothing behind.

   1. The answers are those of the views: the same rows, values, types and collations. Sums of reals may be added in another
      order, as by any other plan.
   2. What the schema's views may not do, its texts may not do here: a view that calls a function or table which SQLite
      does not let a view call is read where it is, and so refused by SQLite.
   3. A view that only selects from index_score or series_trend is not kept: the core has the answers.
   4. Where names could mean something else here than in the schema (an object of that name in the temporary database,
      or in one that SQLite looks into before), every view is read where it is. */
#ifndef AIRISK_VIEWS_ONCE_H
#define AIRISK_VIEWS_ONCE_H

#include "sqlite.h"

/* SQL: which views, by their name, make findings: ours, and those that a user adds. */
#define IS_FINDING "(name GLOB 'finding_*' OR name GLOB 'z_finding_*')"

/* What each of them has, and section_finding with them. */
#define FINDING_COLUMNS \
  "section, order_1, order_2, order_3, domain, subject, finding, value, unit, text_en, text_zh"

typedef struct views_once views_once;

/* Reads the views of a schema, which must not change until the end. *views is closed by the caller in any case, when all
   statements made by it are finalized. SQLITE_OK or another code, as all below. */
int views_once_open(sqlite3 *db, const char *schema, views_once **views);
void views_once_close(views_once *views);

/* The view will be read: once more for each call. To be called for all of them before the first is read. */
int views_once_expect(views_once *views, const char *view);

/* *with, freed by the caller, is 'WITH ...' for a statement that reads the view by its bare name, and *with stays NULL where the
   view must be read in its schema: it is no view, or what it needs could not be computed, which then says so itself.
   A view that is read more than once is computed by this. */
int views_once_with(views_once *views, const char *view, char **with);

#endif
