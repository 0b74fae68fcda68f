#include "column_kind.h"

#include <stddef.h>
#include <string.h>

static const column_kind kinds[] = {
    {"domain", TREAT_DOMAIN, STYLE_TEXT, "TEXT"},
    {"benchmark", TREAT_BENCHMARK, STYLE_TEXT, "TEXT"},
    {"subject", TREAT_SUBJECT, STYLE_TEXT, "TEXT"},
    {"name", TREAT_SHOWN, STYLE_TEXT, "TEXT"},
    {"word", TREAT_SHOWN, STYLE_TEXT, "TEXT"},
    {"date", TREAT_SHOWN, STYLE_DATE, "TEXT"},
    {"id", TREAT_SHOWN, STYLE_ID, "INTEGER"},
    {"sequence", TREAT_SEQUENCE, STYLE_INTEGER, "INTEGER"},
    {"count", TREAT_SHOWN, STYLE_COUNT, "INTEGER"},
    {"flag", TREAT_SHOWN, STYLE_INTEGER, "INTEGER"},
    {"fact", TREAT_SHOWN, STYLE_GENERAL, ""},
    {"fact points", TREAT_SHOWN, STYLE_POINTS, "REAL"},
    {"fact share", TREAT_SHOWN, STYLE_SHARE, "REAL"},
    {"capability", TREAT_BAND, STYLE_CAPABILITY, "REAL"},
    {"safety", TREAT_BAND, STYLE_SAFETY, "REAL"},
    {"risk", TREAT_BAND, STYLE_RISK, "REAL"},
    {"points", TREAT_BAND, STYLE_POINTS, "REAL"},
    {"change", TREAT_HIDDEN, STYLE_CHANGE, "REAL"},
    {"slope", TREAT_HIDDEN, STYLE_DECIMAL, "REAL"},
    {"share", TREAT_HIDDEN, STYLE_SHARE, "REAL"},
    {"percent", TREAT_HIDDEN, STYLE_PERCENT, "REAL"},
    {"coefficient", TREAT_HIDDEN, STYLE_DECIMAL, "REAL"},
    {"probability", TREAT_HIDDEN, STYLE_PROBABILITY, "REAL"},
    {"tally", TREAT_HIDDEN, STYLE_COUNT, "INTEGER"},
    {"result flag", TREAT_HIDDEN, STYLE_INTEGER, "INTEGER"},
    {"result word", TREAT_HIDDEN, STYLE_TEXT, "TEXT"},
    {"result name", TREAT_HIDDEN, STYLE_TEXT, "TEXT"},
    {"number", TREAT_HIDDEN, STYLE_GENERAL, ""},
    {"source", TREAT_HIDDEN, STYLE_TEXT, "TEXT"},
    {"sentence", TREAT_SENTENCE, STYLE_TEXT, "TEXT"},
    {"whole", TREAT_WHOLE, STYLE_GENERAL, ""},
    {"whole name", TREAT_WHOLE, STYLE_TEXT, "TEXT"},
};

static const column_kind unknown = {NULL, TREAT_HIDDEN, STYLE_GENERAL, ""};

const column_kind *column_kind_named(const char *name) {
  for (size_t i = 0; name != NULL && i < sizeof kinds / sizeof kinds[0]; i++) {
    if (strcmp(name, kinds[i].name) == 0) return &kinds[i];
  }
  return &unknown;
}
