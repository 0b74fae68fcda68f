#include "connection.h"

#include <string.h>

#include "memory.h"
#include "statement.h"

/* A choice that waits for its statement to end. */
typedef struct choice {
  char *edition, *scenario; /* freed by choice_clear */
} choice;

/* A statement that runs, and how far it has come: another one may come to lie at the same place. */
typedef struct running {
  const sqlite3_stmt *statement;
  int runs, steps;
} running;

enum { MOST_RUNNING = 64 };

struct connection {
  sqlite3 *db;
  int owners;
  choice holds;
  choice next;
  int is_waiting;                /* 1: next is to hold */
  running running[MOST_RUNNING]; /* what ran when it was chosen, the choosing statement among it */
  int running_count;
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

static running look_at(sqlite3_stmt *s) {
  return (running){s, sqlite3_stmt_status(s, SQLITE_STMTSTATUS_RUN, 0),
                   sqlite3_stmt_status(s, SQLITE_STMTSTATUS_VM_STEP, 0)};
}

/* More than MOST_RUNNING are taken for new ones later: the choice then holds a little sooner. */
static void note_running(connection *c) {
  c->running_count = 0;
  for (sqlite3_stmt *s = sqlite3_next_stmt(c->db, NULL); s != NULL; s = sqlite3_next_stmt(c->db, s)) {
    if (sqlite3_stmt_busy(s) && c->running_count < MOST_RUNNING) c->running[c->running_count++] = look_at(s);
  }
}

static int was_running(const connection *c, running now) {
  for (int i = 0; i < c->running_count; i++) {
    const running *then = &c->running[i];
    if (then->statement == now.statement && then->runs == now.runs && then->steps <= now.steps) return 1;
  }
  return 0;
}

static int is_another_running(const connection *c) {
  for (sqlite3_stmt *s = sqlite3_next_stmt(c->db, NULL); s != NULL; s = sqlite3_next_stmt(c->db, s)) {
    if (sqlite3_stmt_busy(s) && !was_running(c, look_at(s))) return 1;
  }
  return 0;
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
  if (c->is_waiting && is_another_running(c)) take_effect(c);
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
  note_running(c);
  if (!was_waiting) sqlite3_set_auxdata(context, STATEMENT_CHOICE, connection_share(c), statement_ended);
  return SQLITE_OK;
}

memory *connection_memory(connection *c) { return &c->memory; }
