#include "connection.h"

#include <string.h>

#include "index/memory.h"

/* A choice that waits for its statement to end. */
typedef struct choice {
  char *edition, *scenario; /* freed by choice_clear */
} choice;

struct connection {
  sqlite3 *db;
  int owners;
  choice holds;
  choice next;
  int is_waiting; /* 1: next is to hold */
  int running;    /* statements that ran when it was chosen, the choosing one among them */
  memory memory;
};

static void choice_clear(choice *c) {
  sqlite3_free(c->edition);
  sqlite3_free(c->scenario);
  *c = (choice){0};
}

connection *connection_make(sqlite3 *db) {
  connection *c = sqlite3_malloc64(sizeof *c);
  if (c == NULL) return NULL;
  *c = (connection){.db = db, .owners = 1};
  return c;
}

connection *connection_share(connection *c) {
  c->owners++;
  return c;
}

void connection_release(void *shared) {
  connection *c = shared;
  if (c == NULL || --c->owners > 0) return;
  choice_clear(&c->holds);
  choice_clear(&c->next);
  memory_clear(&c->memory);
  sqlite3_free(c);
}

static int running_statements(sqlite3 *db) {
  int n = 0;
  for (sqlite3_stmt *s = sqlite3_next_stmt(db, NULL); s != NULL; s = sqlite3_next_stmt(db, s)) {
    n += sqlite3_stmt_busy(s) != 0;
  }
  return n;
}

static void take_effect(connection *c) {
  if (!c->is_waiting) return;
  choice_clear(&c->holds);
  c->holds = c->next;
  c->next = (choice){0};
  c->is_waiting = 0;
}

/* The statement that chose may be suspended, its row read and no more asked of it: then another statement is the next. */
static void settle(connection *c) {
  if (c->is_waiting && running_statements(c->db) > c->running) take_effect(c);
}

const char *connection_edition(connection *c) {
  settle(c);
  return c->holds.edition;
}

const char *connection_scenario(connection *c) {
  settle(c);
  return c->holds.scenario;
}

/* SQLite calls this when the statement ends, or sooner when it is short of memory. */
static void statement_ended(void *shared) {
  take_effect(shared);
  connection_release(shared);
}

static int copy(const char *text, char **out) {
  if (text == NULL) return SQLITE_OK;
  *out = sqlite3_mprintf("%s", text);
  return *out == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

int connection_choose(connection *c, sqlite3_context *context, const char *edition, const char *scenario) {
  enum { OF_THE_STATEMENT = -1095324235 }; /* negative: kept to the statement's end; the number is ours */
  choice made = {0};
  int rc = copy(edition, &made.edition);
  if (rc == SQLITE_OK) rc = copy(scenario, &made.scenario);
  if (rc != SQLITE_OK) {
    choice_clear(&made);
    return rc;
  }
  settle(c);
  int was_waiting = c->is_waiting;
  choice_clear(&c->next);
  c->next = made;
  c->is_waiting = 1;
  c->running = running_statements(c->db);
  if (!was_waiting) sqlite3_set_auxdata(context, OF_THE_STATEMENT, connection_share(c), statement_ended);
  return SQLITE_OK;
}

memory *connection_memory(connection *c) { return &c->memory; }
