/* name_form(text): the form in which names are compared and stored. Two texts that look the same become the same: Unicode's
   composed form (NFC), no blanks around it, one plain blank for any run of blanks within, no zero-width ones. NULL
   for NULL; a number as it is, and bytes that are no UTF-8.

     SELECT name_form('GPT-5' || char(160) || ' (high) ');     -- 'GPT-5 (high)'

   text  a name

   O(length), but for marks in unusual order. Source: Unicode Standard Annex 15, by utf8proc. */
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "airisk_io.h"
#include "files/blank.h"

/* 1 for text that has nothing to change: printable ASCII without two blanks in a row or blanks at the ends. */
static int is_plain(const char *text, size_t n) {
  if (n > 0 && (text[0] == ' ' || text[n - 1] == ' ')) return 0;
  for (size_t i = 0; i < n; i++) {
    if (text[i] < ' ' || text[i] > '~' || (text[i] == ' ' && text[i + 1] == ' ')) return 0;
  }
  return 1;
}

/* Zero-width space, word joiner, byte order mark. */
static int has_no_width(const char *blank, size_t length) {
  return length == 3 && (memcmp(blank, "\xE2\x80\x8B", 3) == 0 || memcmp(blank, "\xE2\x81\xA0", 3) == 0 ||
                         memcmp(blank, "\xEF\xBB\xBF", 3) == 0);
}

/* In place: text without blanks at its ends, and ' ' for each run of them within. Returns what is left. */
static size_t squeeze(char *text, size_t n) {
  size_t kept = 0;
  int blank = 0; /* one is due before the next character */
  for (size_t i = 0, length; i < n;) {
    length = blank_at(text + i, n - i);
    if (length > 0) {
      blank |= kept > 0 && !has_no_width(text + i, length);
      i += length;
      continue;
    }
    if (blank) text[kept++] = ' ';
    blank = 0;
    text[kept++] = text[i++];
  }
  return kept;
}

static void name_form(sqlite3_context *context, int n_values, sqlite3_value **values) {
  (void)n_values;
  if (sqlite3_value_type(values[0]) != SQLITE_TEXT) {
    sqlite3_result_value(context, values[0]);
    return;
  }
  const char *text = (const char *)sqlite3_value_text(values[0]);
  size_t n = (size_t)sqlite3_value_bytes(values[0]);
  if (text == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  if (is_plain(text, n)) {
    sqlite3_result_value(context, values[0]);
    return;
  }
  utf8proc_uint8_t *composed = NULL;
  utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)n, &composed,
                                         (utf8proc_option_t)(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (length == UTF8PROC_ERROR_NOMEM) {
    sqlite3_result_error_nomem(context);
  } else if (length < 0) {
    sqlite3_result_value(context, values[0]);
  } else {
    sqlite3_result_text64(context, (char *)composed, squeeze((char *)composed, (size_t)length),
                          SQLITE_TRANSIENT, SQLITE_UTF8);
  }
  free(composed);
}

int register_name_form(sqlite3 *db) {
  return sqlite3_create_function_v2(db, "name_form", 1, FUNCTION_FLAGS, NULL, name_form, NULL, NULL, NULL);
}
