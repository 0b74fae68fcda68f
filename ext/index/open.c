/* From the name of an edition to the edition with what is needed of it: from the connection's memory, or from the database. */
#include <stdint.h>

#include "args.h"
#include "database.h"
#include "index.h"
#include "memory.h"
#include "private.h"

index_edition *index_make(const char *name) {
  index_edition *e = sqlite3_malloc64(sizeof *e);
  struct index_private *p = sqlite3_malloc64(sizeof *p);
  if (e != NULL && p != NULL) {
    *p = (struct index_private){.owners = 1};
    *e = (index_edition){.private = p, .name = arena_text(&p->arena, name)};
    if (e->name != NULL) return e;
  }
  sqlite3_free(e);
  sqlite3_free(p);
  return NULL;
}

void index_close(index_edition *e) {
  if (e == NULL || --e->private->owners > 0) return;
  arena_clear(&e->private->arena);
  sqlite3_free(e->private);
  sqlite3_free(e);
}

index_edition *index_share(index_edition *e) {
  e->private->owners++;
  return e;
}

size_t index_domain_named(const index_edition *e, const char *name) {
  for (size_t i = 0; i < e->domain_count; i++) {
    if (sqlite3_stricmp(e->domains[i].name, name) == 0) return i;
  }
  return SIZE_MAX;
}

int index_no_domain(const index_edition *e, const char *function, const char *domain, char **error) {
  sqlite3_str *known = sqlite3_str_new(NULL);
  for (size_t i = 0; i < e->domain_count; i++) {
    sqlite3_str_appendf(known, "%s%s", i > 0 ? ", " : "", e->domains[i].name);
  }
  char *names = sqlite3_str_finish(known);
  if (names == NULL) return SQLITE_NOMEM;
  int rc = fail_with(error,
                     sqlite3_mprintf("%s: edition '%s' has no weights in domain '%.100s'; it has some in: %s",
                                     function, e->name, domain, names));
  sqlite3_free(names);
  return rc;
}

/* A read transaction on the schema, so that all is read of one state. *row is freed by the caller. */
static int begin_reading(const index_question *asked, sqlite3_stmt **row) {
  int rc = database_prepare(
      asked->db, sqlite3_mprintf("SELECT 1 FROM \"%w\".sqlite_schema LIMIT 1", asked->schema), row);
  if (rc == SQLITE_OK) rc = sqlite3_step(*row);
  return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

int index_explain_choice(char **error) {
  char *message = *error;
  *error =
      sqlite3_mprintf("%s (use_edition chose it; use_edition(NULL) goes back to the current one)", message);
  sqlite3_free(message);
  return *error == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
}

int index_choose(const index_question *asked, char **name, const char **scenario, char **error) {
  const char *chosen = asked->edition;
  int is_of_connection = 0;
  *scenario = asked->scenario;
  if (chosen == NULL) chosen = database_entered_edition(asked->db);
  if (chosen == NULL) {
    if (*scenario == NULL) *scenario = connection_scenario(asked->connection);
    chosen = connection_edition(asked->connection);
    is_of_connection = 1;
  }
  if (chosen == NULL) return current_edition(asked->db, asked->function, asked->schema, name, error);
  int rc = database_edition(asked->db, asked->function, asked->schema, chosen, name, error);
  return rc == SQLITE_ERROR && is_of_connection ? index_explain_choice(error) : rc;
}

/* What is needed besides, so that all that is wanted can be had. */
static int all_needs(const index_edition *e, const char *scenario, int needs) {
  if ((needs & INDEX_RESULTS) != 0 && !e->private->stands) needs |= INDEX_ESTIMATES;
  if ((needs & INDEX_ESTIMATES) != 0) needs |= INDEX_SCORES;
  if ((needs & ~(INDEX_CELLS | INDEX_FACTS)) != 0 || scenario != NULL) needs |= INDEX_METHOD;
  return needs;
}

/* The method, changed as the scenario says. */
static int add_method(index_edition *e, const index_question *asked, const char *scenario, char **error) {
  char *method = NULL;
  int rc = scenario == NULL ? SQLITE_OK : index_scenario_method(asked, scenario, &method, error);
  if (rc == SQLITE_OK) rc = index_read_method(e, asked, method, error);
  if (rc == SQLITE_OK && scenario != NULL) rc = index_apply_scenario(e, asked, scenario, error);
  if (rc == SQLITE_OK) rc = index_build_trees(e, asked->function, error);
  sqlite3_free(method);
  return rc;
}

static int add_estimates(index_edition *e, const index_question *asked, char **error) {
  return e->private->stands ? index_read_estimates(e, asked, error) : index_estimate(e, asked->db);
}

/* Adds to an edition with its facts what is needed and not there. */
static int add_needs(index_edition *e, const index_question *asked, const char *scenario, char **error) {
  int missing = all_needs(e, scenario, asked->needs) & ~e->private->has;
  int rc = SQLITE_OK;
  if (missing & INDEX_METHOD) rc = add_method(e, asked, scenario, error);
  if (rc == SQLITE_OK && (missing & INDEX_SCORES)) rc = index_read_scores(e, asked, error);
  if (rc == SQLITE_OK && (missing & INDEX_ESTIMATES)) rc = add_estimates(e, asked, error);
  if (rc == SQLITE_OK && (missing & INDEX_RESULTS) && e->private->stands)
    rc = index_read_results(e, asked, error);
  if (rc == SQLITE_OK && (missing & INDEX_CELLS)) rc = index_read_cells(e, asked, error);
  if (rc == SQLITE_OK && (missing & INDEX_FACTS)) rc = index_read_model_facts(e, asked, error);
  if (rc == SQLITE_OK) e->private->has |= missing;
  return rc;
}

static int read_edition(const index_question *asked, const char *name, const char *scenario,
                        index_edition **out, char **error) {
  index_edition *e = index_make(name);
  if (e == NULL) return SQLITE_NOMEM;
  int rc = index_read_facts(e, asked, error);
  e->private->stands = e->private->fixed_id != 0 && scenario == NULL;
  if (rc == SQLITE_OK) rc = add_needs(e, asked, scenario, error);
  if (rc == SQLITE_OK) {
    *out = e;
  } else {
    index_close(e);
  }
  return rc;
}

/* The edition that is kept, with what is needed of it; *out is NULL where none is. One that could not be completed is kept no more, so that
   what it has begun to hold goes too. */
static int find(const index_question *asked, const memory_mark *mark, const char *scenario,
                index_edition **out, char **error) {
  memory *kept = connection_memory(asked->connection);
  index_edition *e = memory_find(kept, mark);
  if (e == NULL) return SQLITE_OK;
  int rc = add_needs(e, asked, scenario, error);
  if (rc == SQLITE_OK) {
    *out = e;
  } else {
    memory_drop(kept, e);
    index_close(e);
  }
  return rc;
}

/* The edition from the connection's memory, else read and remembered. */
static int find_or_read(const index_question *asked, const char *name, const char *scenario,
                        index_edition **out, char **error) {
  memory *kept = connection_memory(asked->connection);
  memory_mark mark;
  int may_keep;
  int rc = memory_mark_make(asked->db, asked->schema, name, scenario, &mark, &may_keep);
  if (rc != SQLITE_OK) return rc;
  if (may_keep) rc = find(asked, &mark, scenario, out, error);
  if (rc == SQLITE_OK && *out != NULL) may_keep = 0; /* it is kept already */
  if (rc == SQLITE_OK && *out == NULL) rc = read_edition(asked, name, scenario, out, error);
  if (rc == SQLITE_NOMEM) {
    memory_clear(kept);
    rc = read_edition(asked, name, scenario, out, error);
  }
  if (rc == SQLITE_OK && may_keep) memory_keep(kept, &mark, *out);
  memory_mark_clear(&mark);
  return rc;
}

int index_open(const index_question *asked, index_edition **out, char **error) {
  sqlite3_stmt *reading = NULL;
  const char *scenario;
  char *name = NULL;
  *out = NULL;
  int rc = begin_reading(asked, &reading);
  if (rc == SQLITE_OK) rc = index_choose(asked, &name, &scenario, error);
  if (rc == SQLITE_OK) rc = database_copies(asked->db, asked->function, asked->schema, name, error);
  if (rc == SQLITE_OK) {
    database_within outer = database_enter(asked->db, asked->schema, name);
    rc = find_or_read(asked, name, scenario, out, error);
    database_leave(outer);
  }
  if (rc != SQLITE_OK) rc = database_failed(asked->db, asked->function, rc, error);
  sqlite3_finalize(reading);
  sqlite3_free(name);
  return rc;
}
