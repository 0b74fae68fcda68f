#include "export_arguments.h"

#include <string.h>

#include "args.h"

static int check_text(const char *function, const char *called, sqlite3_value *value, char **error) {
  if (sqlite3_value_type(value) != SQLITE_TEXT) {
    return fail_with(error, argument_message(function, called, "must be text", value));
  }
  const char *text = (const char *)sqlite3_value_text(value);
  if (text == NULL) return SQLITE_NOMEM;
  if (strlen(text) != (size_t)sqlite3_value_bytes(value)) {
    return fail_with(error,
                     argument_message(function, called, "must be text without a NUL character", value));
  }
  return SQLITE_OK;
}

/* The value of an option of that name, NULL when the text is none. */
static const char *option(const char *text, const char *name) {
  size_t length = strlen(name);
  return strncmp(text, name, length) == 0 && text[length] == '=' ? text + length + 1 : NULL;
}

/* 1 when the text is an option. */
static int take_option(export_arguments *a, const char *function, const char *text, int *rc, char **error) {
  const char *value;
  if ((value = option(text, "audience")) != NULL) {
    a->audience = value;
  } else if ((value = option(text, "language")) != NULL) {
    a->language = value;
    if (strcmp(value, "en") != 0 && strcmp(value, "zh") != 0) {
      *rc = fail_with(error,
                      sqlite3_mprintf("%s: language must be 'en' or 'zh', got '%.100s'", function, value));
    }
  } else if ((value = option(text, "bands")) != NULL) {
    a->bands = strcmp(value, "no") != 0;
    if (strcmp(value, "yes") != 0 && strcmp(value, "no") != 0) {
      *rc =
          fail_with(error, sqlite3_mprintf("%s: bands must be 'yes' or 'no', got '%.100s'", function, value));
    }
  } else {
    return 0;
  }
  return 1;
}

static int check_number(const export_arguments *a, const char *function, const char *called, int least,
                        int most, char **error) {
  if (a->n >= least && a->n <= most) return SQLITE_OK;
  if (most == 0)
    return fail_with(
        error, sqlite3_mprintf("%s: takes a path and options only, got '%.100s'", function, a->rest[0]));
  return fail_with(error, sqlite3_mprintf("%s: %s must be given%s", function, called,
                                          a->n > most ? " and nothing more" : ""));
}

int export_arguments_read(export_arguments *a, const char *function, const char *called, int least, int most,
                          int argc, sqlite3_value **argv, char **error) {
  *a = (export_arguments){.language = "en", .bands = 1};
  if (argc == 0) return fail_with(error, sqlite3_mprintf("%s: path must be given", function));
  a->rest = sqlite3_malloc64((sqlite3_uint64)argc * sizeof *a->rest);
  int rc = a->rest == NULL ? SQLITE_NOMEM : check_text(function, "path", argv[0], error);
  if (rc == SQLITE_OK) a->path = (const char *)sqlite3_value_text(argv[0]);
  for (int i = 1; rc == SQLITE_OK && i < argc; i++) {
    rc = check_text(function, called, argv[i], error);
    if (rc != SQLITE_OK) break;
    const char *text = (const char *)sqlite3_value_text(argv[i]);
    if (!take_option(a, function, text, &rc, error)) a->rest[a->n++] = text;
  }
  return rc == SQLITE_OK ? check_number(a, function, called, least, most, error) : rc;
}

void export_arguments_clear(export_arguments *a) {
  sqlite3_free((void *)a->rest);
  a->rest = NULL;
}
