/* edition_hash(edition): a hash of what an edition is computed from.

     SELECT edition_hash('2025Q3');

   edition  its name; NULL: the one in use

   1. 64 hexadecimal digits: rows_hash('name', name, 'hash', hash) over the view z_input, which has a row for each table with the hash
      of what the edition has of it; of tables of which it has nothing there is no part, as of those that a later version adds. Equal inputs, equal hash; of a published edition that of its copies.
   2. NULL: the edition in use. Its scenario changes nothing: it is no input.
   3. An edition that is unknown is an error; a method's name is taken for that of the only edition that has it.
   Time: one read of the edition's rows, and their hashes. */
#include "args.h"
#include "connection.h"
#include "database.h"
#include "index_functions.h"
#include "private.h"

static const char function_name[] = "edition_hash";

static int hash_inputs(const index_question *asked, const char *edition, char **hash, char **error) {
  database_within outer = database_enter(asked->db, asked->schema, edition);
  int rc = database_text(
      asked->db,
      sqlite3_mprintf("SELECT rows_hash('name', name, 'hash', hash) FROM \"%w\".z_input WHERE rows > 0",
                      asked->schema),
      hash);
  rc = database_failed(asked->db, function_name, rc, error);
  database_leave(outer);
  return rc;
}

static int find_hash(const index_question *asked, char **hash, char **error) {
  const char *scenario;
  char *edition = NULL;
  int rc = index_choose(asked, &edition, &scenario, error);
  if (rc == SQLITE_OK) rc = database_copies(asked->db, function_name, asked->schema, edition, error);
  if (rc == SQLITE_OK) rc = hash_inputs(asked, edition, hash, error);
  sqlite3_free(edition);
  return rc;
}

static void edition_hash(sqlite3_context *context, int n, sqlite3_value **values) {
  (void)n;
  sqlite3 *db = sqlite3_context_db_handle(context);
  char *schema = NULL, *hash = NULL, *error = NULL;
  const char *edition = (const char *)sqlite3_value_text(values[0]);
  int rc = edition == NULL && sqlite3_value_type(values[0]) != SQLITE_NULL ? SQLITE_NOMEM : SQLITE_OK;
  if (rc == SQLITE_OK) rc = database_views(db, function_name, NULL, &schema, &error);
  if (rc == SQLITE_OK) {
    index_question asked = {.db = db,
                            .connection = sqlite3_user_data(context),
                            .function = function_name,
                            .schema = schema,
                            .edition = edition};
    rc = find_hash(&asked, &hash, &error);
  }
  if (rc == SQLITE_OK) {
    sqlite3_result_text(context, hash, -1, SQLITE_TRANSIENT);
  } else {
    report_error(context, rc, error);
  }
  sqlite3_free(schema);
  sqlite3_free(hash);
}

int register_edition_hash(sqlite3 *db, connection *c) {
  return sqlite3_create_function_v2(db, function_name, 1, SQLITE_UTF8 | SQLITE_INNOCUOUS, connection_share(c),
                                    edition_hash, NULL, NULL, connection_release);
}

void unregister_edition_hash(sqlite3 *db) {
  sqlite3_create_function_v2(db, function_name, 1, SQLITE_UTF8, NULL, NULL, NULL, NULL, NULL);
}
