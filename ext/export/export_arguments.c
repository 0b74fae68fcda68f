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

/* One of two words. */
static int check_choice(const char *function, const char *name, const char *value, const char *one,
                        const char *other, char **error) {
  if (strcmp(value, one) == 0 || strcmp(value, other) == 0) return SQLITE_OK;
  return fail_with(
      error, sqlite3_mprintf("%s: %s must be '%s' or '%s', got '%.100s'", function, name, one, other, value));
}

/* 'yes' or 'no', as 1 or 0. */
static int take_switch(int *taken, const char *function, const char *name, const char *value, char **error) {
  *taken = strcmp(value, "no") != 0;
  return check_choice(function, name, value, "yes", "no", error);
}

/* SQLITE_NOTFOUND when the text is no option of the function's. */
static int take_option(export_arguments *a, const char *function, const export_rules *rules, const char *text,
                       char **error) {
  const char *value;
  if ((value = option(text, "audience")) != NULL) {
    a->audience = value;
    return SQLITE_OK; /* disclosure_open knows the audiences */
  }
  if (rules->takes_language && (value = option(text, "language")) != NULL) {
    a->language = value;
    return check_choice(function, "language", value, "en", "zh", error);
  }
  if (rules->takes_bands && (value = option(text, "bands")) != NULL) {
    return take_switch(&a->bands, function, "bands", value, error);
  }
  if (rules->takes_bom && (value = option(text, "bom")) != NULL) {
    return take_switch(&a->bom, function, "bom", value, error);
  }
  if (rules->takes_guard && (value = option(text, "guard")) != NULL) {
    return take_switch(&a->guard, function, "guard", value, error);
  }
  return SQLITE_NOTFOUND;
}

static int check_number(const export_arguments *a, const char *function, const export_rules *rules,
                        char **error) {
  if (a->n >= rules->least && a->n <= rules->most) return SQLITE_OK;
  if (rules->most == 0) {
    return fail_with(
        error, sqlite3_mprintf("%s: takes a path and options only, got '%.100s'", function, a->rest[0]));
  }
  return fail_with(error, sqlite3_mprintf("%s: %s must be given%s", function, rules->called,
                                          a->n > rules->most ? " and nothing more" : ""));
}

int export_arguments_read(export_arguments *a, const char *function, const export_rules *rules, int argc,
                          sqlite3_value **argv, char **error) {
  *a = (export_arguments){.language = "en", .bands = 1, .guard = 1};
  if (argc == 0) return fail_with(error, sqlite3_mprintf("%s: path must be given", function));
  a->rest = sqlite3_malloc64((sqlite3_uint64)argc * sizeof *a->rest);
  int rc = a->rest == NULL ? SQLITE_NOMEM : check_text(function, "path", argv[0], error);
  if (rc == SQLITE_OK) a->path = (const char *)sqlite3_value_text(argv[0]);
  for (int i = 1; rc == SQLITE_OK && i < argc; i++) {
    rc = check_text(function, rules->called, argv[i], error);
    if (rc != SQLITE_OK) break;
    const char *text = (const char *)sqlite3_value_text(argv[i]);
    rc = take_option(a, function, rules, text, error);
    if (rc != SQLITE_NOTFOUND) continue;
    a->rest[a->n++] = text;
    rc = SQLITE_OK;
  }
  return rc == SQLITE_OK ? check_number(a, function, rules, error) : rc;
}

void export_arguments_clear(export_arguments *a) {
  sqlite3_free((void *)a->rest);
  a->rest = NULL;
}
