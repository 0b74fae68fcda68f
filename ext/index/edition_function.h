/* What the table-valued functions about editions share: index_score, series_trend and their kin. A function says how it is
   called, what one edition answers in one domain, and what stands in a column of an answer. Here the editions and domains that
   are asked for are found, opened, computed and closed.

   1. The argument `edition` names one edition; a method's name is taken for that of the only edition that has it. One that is
      unknown is an error.
   2. Without the argument, `edition = ...` and `edition IN (...)` choose by the exact name (without regard to case); an unknown
      one gives no row. Where the order of a join makes that constraint unusable, all editions answer, and SQLite filters.
   3. With neither, the connection's edition answers, with the scenario of use_edition. That edition answers so too where
      rule 2 names it.
   4. Any other comparison of edition is an error: see table_function.h.
   5. The argument `domain` and the key domain likewise, but for all domains where neither is given. An argument that names a
      domain in which the edition has no weights is an error too; where the key chose the editions, it gives no row.
   6. Answers come by edition (edition_id), domain (domain_id), then as the function says.
   7. An answer has the same rowid in every scan, and no other of the same arguments has it: of a WHERE with OR SQLite makes a scan for each
      side, and knows by the rowid what it has had already. */
#ifndef AIRISK_EDITION_FUNCTION_H
#define AIRISK_EDITION_FUNCTION_H

#include "index.h"
#include "table_function.h"

/* What an answer, a row, begins with; fields of the function's own follow. */
typedef struct edition_answer {
  const index_edition *edition;
  size_t domain; /* SIZE_MAX: the function has no domains */
} edition_answer;

/* An edition as it was asked for. A join begins many scans, and all of a statement are of one state of the data. */
typedef struct edition_asked {
  char *schema, *name, *scenario; /* freed by xClose; NULL: not given */
  index_edition *edition;         /* closed by xClose */
} edition_asked;

enum { MOST_ASKED = 4 };

/* The cursor; fields of the function's own may follow. */
typedef struct edition_cursor {
  table_cursor shared; /* its answers are the function's */
  size_t room;         /* for answers */
  size_t
      block; /* where the answers of one edition, domain and part begin that edition_cursor_rowid saw last */
  index_edition **editions; /* in the order of opening; closed and freed when the scan ends */
  size_t opened, editions_room;
  int is_by_key;                   /* 1: the editions were chosen by WHERE or a join, not by the argument */
  edition_asked asked[MOST_ASKED]; /* the first ones of the statement */
  int asked_count;
} edition_cursor;

typedef struct edition_function {
  table_function shared; /* the keys begin with edition and, where the function has domains, domain */
  int needs; /* of an edition: of index_needs; with domains INDEX_RESULTS too, unless it changes the edition */
  int has_domains; /* 1: it answers by domain, and the second key is the domain */
  size_t answer_size;
  int edition_argument, domain_argument, scenario_argument; /* columns; 0: it has no such argument */

  /* Checks and keeps the arguments of the function's own, before an edition is opened. NULL: it has none. */
  int (*begin)(edition_cursor *c, char **error);
  /* Frees what begin kept; called more than once. NULL: nothing. */
  void (*clear)(edition_cursor *c);
  /* Makes of an edition the one that answers in its place, which is closed like the others. NULL: itself. */
  int (*change)(edition_cursor *c, const index_edition *e, index_edition **changed, char **error);
  /* Appends the answers of an edition in a domain, which is computed; without domains called once an edition. */
  int (*append)(edition_cursor *c, const index_edition *e, size_t domain, char **error);
  /* Which of several parts an answer is of, where WHERE may choose among these too, below 256. NULL: there is one. */
  size_t (*part)(const edition_cursor *c);
  /* Where an answer stands among all of its edition, domain and part. NULL: where it stands among those of this scan, of a function
     that leaves none of them out. */
  size_t (*place)(const edition_cursor *c);
  /* The result of a column that is not edition, domain, or an argument that was given. */
  void (*column)(const edition_cursor *c, sqlite3_context *context, int column);
} edition_function;

/* Registers the function for the connection of that state. The function must stay. */
int edition_function_register(sqlite3 *db, connection *c, const edition_function *f);

/* Room for n answers more. SQLITE_OK or SQLITE_NOMEM. */
int edition_cursor_reserve(edition_cursor *c, size_t n);

/* A new answer, zeroed but for its edition and domain; it moves with the next one that is appended. NULL: out of memory. */
void *edition_cursor_append(edition_cursor *c, const index_edition *e, size_t domain);

static inline const edition_function *edition_cursor_function(const edition_cursor *c) {
  return (const edition_function *)c->shared.function;
}

/* The answer where the scan stands. */
static inline const void *edition_cursor_answer(const edition_cursor *c) {
  return (const char *)c->shared.answers + c->shared.at * edition_cursor_function(c)->answer_size;
}

/* An argument, NULL: missing or SQL's NULL. */
static inline sqlite3_value *edition_cursor_argument(const edition_cursor *c, int column) {
  return table_cursor_argument(&c->shared, column);
}

/* Returns 0 where neither of the two keys, a model's id and its name, picks a model; else *only is where it stands, SIZE_MAX: it can be
   none. *rc becomes SQLITE_NOMEM when memory ran out. SQLite compares once more, so that a value which is no id as it stands, like a text,
   may be left to it. */
int edition_cursor_model(const edition_cursor *c, const index_edition *e, int id_key, int name_key,
                         size_t *only, int *rc);

/* *as_of is the argument of that name, a real date; NULL: missing. */
int edition_cursor_as_of(const edition_cursor *c, int column, const char **as_of, char **error);

/* What is known of a model, for the columns of the functions that show it. */
typedef enum model_fact {
  FACT_ID,
  FACT_NAME,
  FACT_SERIES,
  FACT_ORGANIZATION,
  FACT_REGION,
  FACT_RELEASED_ON,
  FACT_REASONING,
  FACT_OPEN_WEIGHTS,
  FACT_IS_NEW
} model_fact;
void result_fact(sqlite3_context *context, const index_model *m, model_fact fact);

/* A column's 0 or 1, NULL where it is INDEX_NONE. */
static inline void result_flag(sqlite3_context *context, int flag) {
  if (flag != INDEX_NONE) sqlite3_result_int(context, flag);
}

#endif
