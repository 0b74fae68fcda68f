#include "memory.h"

#include <string.h>

#include "database.h"
#include "index.h"

void memory_mark_clear(memory_mark *mark) {
  sqlite3_free(mark->name);
  *mark = (memory_mark){0};
}

static void entry_clear(memory_entry *e) {
  memory_mark_clear(&e->mark);
  if (e->edition != NULL) index_close(e->edition);
  *e = (memory_entry){0};
}

void memory_clear(memory *m) {
  for (int i = 0; i < MOST_KEPT; i++) entry_clear(&m->entries[i]);
}

void memory_drop(memory *m, const index_edition *edition) {
  for (int i = 0; i < MOST_KEPT; i++) {
    if (m->entries[i].edition == edition) entry_clear(&m->entries[i]);
  }
}

static int pragma(sqlite3 *db, const char *schema, const char *name, int *value) {
  return database_integer(db, sqlite3_mprintf("PRAGMA \"%w\".%s", schema, name), value);
}

/* The database lies in a file, not in memory: a deserialized one has a name as well, but its VFS is memdb. */
static int is_in_file(sqlite3 *db, const char *schema, const char *file) {
  sqlite3_vfs *vfs = NULL;
  if (file == NULL || file[0] == '\0') return 0;
  int rc = sqlite3_file_control(db, schema, SQLITE_FCNTL_VFS_POINTER, &vfs);
  return rc == SQLITE_OK && vfs != NULL && strcmp(vfs->zName, "memdb") != 0;
}

/* Equal marks mean equal contents: of the file that the connection opened, of which nothing is being written. A mark would stay the same
   through a rollback, and where another file is attached in the place of one. What other schemas of the connection hold, the
   temporary one too, is in no view of this one. */
static int is_traceable(sqlite3 *db, const char *schema, const char *file) {
  return sqlite3_stricmp(schema, "main") == 0 && is_in_file(db, schema, file) &&
         sqlite3_txn_state(db, schema) != SQLITE_TXN_WRITE;
}

int memory_mark_make(sqlite3 *db, const char *schema, const char *edition, const char *scenario,
                     memory_mark *mark, int *may_keep) {
  const char *file = sqlite3_db_filename(db, schema);
  *mark = (memory_mark){.changes = sqlite3_total_changes(db)};
  *may_keep = is_traceable(db, schema, file);
  if (!*may_keep) return SQLITE_OK;
  mark->name = sqlite3_mprintf("%Q %Q %Q %Q", schema, file, edition, scenario);
  int rc = mark->name == NULL ? SQLITE_NOMEM : SQLITE_OK;
  if (rc == SQLITE_OK) rc = pragma(db, schema, "data_version", &mark->data_version);
  if (rc == SQLITE_OK) rc = pragma(db, schema, "schema_version", &mark->schema_version);
  if (rc != SQLITE_OK) memory_mark_clear(mark);
  return rc;
}

static int is_same(const memory_mark *a, const memory_mark *b) {
  return a->data_version == b->data_version && a->schema_version == b->schema_version &&
         a->changes == b->changes && strcmp(a->name, b->name) == 0;
}

index_edition *memory_find(memory *m, const memory_mark *mark) {
  for (int i = 0; i < MOST_KEPT; i++) {
    memory_entry *e = &m->entries[i];
    if (e->edition == NULL || !is_same(&e->mark, mark)) continue;
    e->used = ++m->clock;
    return index_share(e->edition);
  }
  return NULL;
}

void memory_keep(memory *m, memory_mark *mark, index_edition *edition) {
  memory_entry *oldest = &m->entries[0];
  for (int i = 1; i < MOST_KEPT; i++) {
    if (m->entries[i].used < oldest->used) oldest = &m->entries[i];
  }
  entry_clear(oldest);
  *oldest = (memory_entry){*mark, index_share(edition), ++m->clock};
  *mark = (memory_mark){0};
}
