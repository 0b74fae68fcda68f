/* rows_hash(name, value, ...): a hash of the rows that a query selects, in whatever order they come. An aggregate.

     SELECT rows_hash('name', name, 'value', value) FROM parameter;

   name   of a column
   value  of it; more names and values may follow

   1. 64 hexadecimal digits, lower case. Of no rows: 64 zeros.
   2. Equal rows as often in another order: the same hash. Another value, another type of the same number, a value under another name,
      a row more or less: another hash. A value that is NULL is left out with its name, so that a column which a later version adds, and
      which is empty, changes no hash.
   3. Each row is hashed by SHA-256 (numeric/sha256.h), its names and values one behind the other: a byte for the type (1
      integer, 2 real, 3 text, 4 blob), then 8 bytes, highest first, of an integer the number, of a real its IEEE 754 bits (-0.0 as 0.0), of
      text (UTF-8) and blob the length, and their bytes. The hashes of the rows are added as numbers modulo 2^256.
   4. Another number of arguments than pairs, or a name that is no text, is an error.
   The sum shows what changed by mistake. Against one who looks for rows of equal sum it is weaker than SHA-256 (D. Wagner, A
   generalized birthday problem, CRYPTO 2002).
   Time: in proportion to the bytes. Memory: constant. */
#include <string.h>

#include "airisk.h"
#include "args.h"
#include "numeric/sha256.h"

typedef struct state {
  unsigned char sum[SHA256_BYTES]; /* highest byte first */
} state;

static void add_number(sha256 *s, sqlite3_uint64 bits) {
  unsigned char bytes[8];
  for (int i = 0; i < 8; i++) bytes[i] = (unsigned char)(bits >> (56 - 8 * i));
  sha256_add(s, bytes, sizeof bytes);
}

static sqlite3_uint64 bits_of(double x) {
  sqlite3_uint64 bits;
  double number = x == 0 ? 0 : x;
  memcpy(&bits, &number, sizeof bits);
  return bits;
}

static int add_bytes(sha256 *s, const void *bytes, int length) {
  if (bytes == NULL && length > 0) return SQLITE_NOMEM;
  add_number(s, (sqlite3_uint64)length);
  sha256_add(s, bytes, (size_t)length);
  return SQLITE_OK;
}

static int add_value(sha256 *s, sqlite3_value *value) {
  enum { INTEGER = 1, REAL, TEXT, BLOB };
  static const unsigned char types[] = {
      [SQLITE_INTEGER] = INTEGER, [SQLITE_FLOAT] = REAL, [SQLITE_TEXT] = TEXT, [SQLITE_BLOB] = BLOB};
  int type = sqlite3_value_type(value);
  const void *bytes;
  sha256_add(s, &types[type], 1);
  switch (type) {
    case SQLITE_INTEGER:
      add_number(s, (sqlite3_uint64)sqlite3_value_int64(value));
      return SQLITE_OK;
    case SQLITE_FLOAT:
      add_number(s, bits_of(sqlite3_value_double(value)));
      return SQLITE_OK;
    case SQLITE_TEXT:
      bytes = sqlite3_value_text(value); /* before the length, which is then that of UTF-8 */
      return bytes == NULL ? SQLITE_NOMEM : add_bytes(s, bytes, sqlite3_value_bytes(value));
    default:
      bytes = sqlite3_value_blob(value);
      return add_bytes(s, bytes, sqlite3_value_bytes(value));
  }
}

/* A name with its value, unless that is NULL. */
static int add_pair(sha256 *s, sqlite3_value *name, sqlite3_value *value) {
  if (sqlite3_value_type(value) == SQLITE_NULL) return SQLITE_OK;
  int rc = add_value(s, name);
  return rc == SQLITE_OK ? add_value(s, value) : rc;
}

/* 1 when the arguments are names and values; else the error is reported. */
static int are_pairs(sqlite3_context *context, int n, sqlite3_value **values) {
  if (n == 0 || n % 2 != 0) {
    sqlite3_result_error(context, "rows_hash: needs pairs of a name and a value", -1);
    return 0;
  }
  for (int i = 0; i < n; i += 2) {
    if (sqlite3_value_type(values[i]) == SQLITE_TEXT) continue;
    report_error(context, SQLITE_ERROR, argument_message("rows_hash", "name", "must be a text", values[i]));
    return 0;
  }
  return 1;
}

/* sum += digest, modulo 2^256. */
static void add_digest(unsigned char sum[SHA256_BYTES], const unsigned char digest[SHA256_BYTES]) {
  unsigned carry = 0;
  for (int i = SHA256_BYTES - 1; i >= 0; i--) {
    carry += (unsigned)sum[i] + digest[i];
    sum[i] = (unsigned char)carry;
    carry >>= 8;
  }
}

static void step(sqlite3_context *context, int n, sqlite3_value **values) {
  sha256 s;
  unsigned char digest[SHA256_BYTES];
  int rc = SQLITE_OK;
  if (!are_pairs(context, n, values)) return;
  state *sum = sqlite3_aggregate_context(context, sizeof *sum);
  sha256_begin(&s);
  for (int i = 0; rc == SQLITE_OK && i < n; i += 2) rc = add_pair(&s, values[i], values[i + 1]);
  if (rc != SQLITE_OK || sum == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  sha256_end(&s, digest);
  add_digest(sum->sum, digest);
}

static void final(sqlite3_context *context) {
  static const state no_rows;
  const state *sum = sqlite3_aggregate_context(context, 0);
  char hex[2 * SHA256_BYTES + 1];
  if (sum == NULL) sum = &no_rows;
  for (int i = 0; i < SHA256_BYTES; i++) sqlite3_snprintf(3, hex + 2 * i, "%02x", sum->sum[i]);
  sqlite3_result_text(context, hex, 2 * SHA256_BYTES, SQLITE_TRANSIENT);
}

int register_rows_hash(sqlite3 *db) {
  return sqlite3_create_function_v2(db, "rows_hash", -1, FUNCTION_FLAGS, NULL, NULL, step, final, NULL);
}
