/* A fuzz target for .eval archives: any bytes as a file, through evaluation_log as a user calls it. */
#define _GNU_SOURCE
#include <sqlite3.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int sqlite3_airiskio_init(sqlite3 *db, char **error, const void *api);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n) {
  static sqlite3 *db;
  char *error = NULL;
  if (db == NULL &&
      (sqlite3_open(":memory:", &db) != SQLITE_OK || sqlite3_airiskio_init(db, &error, NULL) != SQLITE_OK)) {
    abort();
  }
  int file = memfd_create("archive.eval", MFD_CLOEXEC);
  if (file < 0 || write(file, bytes, n) != (ssize_t)n) abort();
  char *sql = sqlite3_mprintf("SELECT * FROM evaluation_log('/proc/self/fd/%d')", file);
  if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) abort();
  sqlite3_free(sql);
  close(file);
  return 0;
}
