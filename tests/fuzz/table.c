/* Fuzz targets for table_file, as a user calls it, and for what is made of the cells: any bytes as a file; or, with
   IN_WORKBOOK, as the sheet, shared texts and styles of a workbook, parted by zeros, so that what is changed is not only the
   archive around them. */
#define _GNU_SOURCE
#include <archive.h>
#include <archive_entry.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int sqlite3_airiskio_init(sqlite3 *db, char **error, const void *api);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

#ifdef IN_WORKBOOK
#define RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

static const char archive_relations[] =
    "<Relationships><Relationship Id='a' Type='" RELATIONS "/officeDocument' Target='b'/></Relationships>";
static const char book[] =
    "<workbook xmlns:r='" RELATIONS "'><sheets><sheet name='s' r:id='s'/></sheets></workbook>";
static const char book_relations[] = "<Relationships><Relationship Id='s' Type='" RELATIONS
                                     "/worksheet' Target='0'/><Relationship Id='t' Type='" RELATIONS
                                     "/sharedStrings' Target='1'/><Relationship Id='u' Type='" RELATIONS
                                     "/styles' Target='2'/></Relationships>";

static void put_part(struct archive *a, const char *name, const void *bytes, size_t n) {
  struct archive_entry *entry = archive_entry_new();
  archive_entry_set_pathname(entry, name);
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_entry_set_size(entry, (la_int64_t)n);
  if (archive_write_header(a, entry) != ARCHIVE_OK || archive_write_data(a, bytes, n) != (la_ssize_t)n)
    abort();
  archive_entry_free(entry);
}

static void write_file(int file, const uint8_t *bytes, size_t n) {
  static const char *const names[] = {"0", "1", "2"};
  struct archive *a = archive_write_new();
  if (archive_write_set_format_zip(a) != ARCHIVE_OK ||
      archive_write_zip_set_compression_store(a) != ARCHIVE_OK ||
      archive_write_open_fd(a, file) != ARCHIVE_OK) {
    abort();
  }
  put_part(a, "_rels/.rels", archive_relations, sizeof archive_relations - 1);
  put_part(a, "b", book, sizeof book - 1);
  put_part(a, "_rels/b.rels", book_relations, sizeof book_relations - 1);
  for (int i = 0; i < 3; i++) {
    const uint8_t *end = i == 2 ? NULL : memchr(bytes, 0, n);
    size_t length = end == NULL ? n : (size_t)(end - bytes);
    put_part(a, names[i], bytes, length);
    bytes += end == NULL ? length : length + 1;
    n -= end == NULL ? length : length + 1;
  }
  if (archive_write_close(a) != ARCHIVE_OK) abort();
  archive_write_free(a);
}
#else
static void write_file(int file, const uint8_t *bytes, size_t n) {
  if (write(file, bytes, n) != (ssize_t)n) abort();
}
#endif

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n) {
  static sqlite3 *db;
  char *error = NULL;
  if (db == NULL &&
      (sqlite3_open(":memory:", &db) != SQLITE_OK || sqlite3_airiskio_init(db, &error, NULL) != SQLITE_OK)) {
    abort();
  }
  int file = memfd_create("table", MFD_CLOEXEC);
  if (file < 0) abort();
  write_file(file, bytes, n);
  /* json_each: the cells must be JSON; table_number and table_date get each */
  char *sql = sqlite3_mprintf(
      "SELECT t.*, table_number(c.value, t.decimal), table_error(c.value, t.decimal), table_date(c.value, 'mdy') "
      "FROM table_file('/proc/self/fd/%d') AS t LEFT JOIN json_each(t.cells) AS c",
      file);
  if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) abort();
  sqlite3_free(sql);
  close(file);
  return 0;
}
