/* The arguments that every export takes: a path first, options of the form 'name=value' anywhere behind it.
   */
#ifndef AIRISK_EXPORT_ARGUMENTS_H
#define AIRISK_EXPORT_ARGUMENTS_H

#include "sqlite.h"

typedef struct export_arguments {
  const char *path;
  const char *audience; /* NULL: not given */
  const char *language; /* 'en' or 'zh' */
  int bands;            /* 0: 'bands=no', what is shown in bands is left out */
  int bom;              /* 1: 'bom=yes', the file begins with a byte order mark */
  int guard;            /* 0: 'guard=no', what a spreadsheet takes for a formula stays as it is */
  const char **rest;    /* the other arguments; freed by export_arguments_clear */
  int n;                /* of them */
} export_arguments;

/* What a function takes behind the path. */
typedef struct export_rules {
  const char *called; /* the arguments that are no options, in messages */
  int least, most;    /* so many of them */
  int takes_language, takes_bands, takes_bom, takes_guard; /* 1: the option is one of the function's */
} export_rules;

/* Reads the arguments, which must be texts without a NUL. The texts belong to the values. SQLITE_ERROR with a
   message in *error. Always to be cleared. */
int export_arguments_read(export_arguments *a, const char *function, const export_rules *rules, int argc,
                          sqlite3_value **argv, char **error);
void export_arguments_clear(export_arguments *a);

#endif
