/* What airisk.so registers: a line for each C file, by the name of its registrar, and what it registers. */
#ifndef AIRISK_H
#define AIRISK_H

#include "sqlite.h"

/* The index is the last: what it has registered must not stay when loading fails, and it takes that back itself. */
#define AIRISK_FUNCTIONS(FUNCTION)                       \
  FUNCTION(scalar_functions, "scalar functions")         \
  FUNCTION(markdown_text, "markdown_text")               \
  FUNCTION(weighted_mean, "weighted_mean")               \
  FUNCTION(regression_functions, "regression functions") \
  FUNCTION(rank_functions, "rank functions")             \
  FUNCTION(pareto_set, "pareto_set")                     \
  FUNCTION(help, "help")                                 \
  FUNCTION(section_finding, "section_finding")           \
  FUNCTION(rows_hash, "rows_hash")                       \
  FUNCTION(parameter_value, "parameter_value")           \
  FUNCTION(index, "the index")

/* Each returns an SQLite result code. */
#define AIRISK_REGISTRAR(name, what) int register_##name(sqlite3 *db);
AIRISK_FUNCTIONS(AIRISK_REGISTRAR)

#endif
