/* The kinds of sql/publish/column_kind.sql: what each means for disclosure, for a workbook and for a snapshot.
   */
#ifndef AIRISK_COLUMN_KIND_H
#define AIRISK_COLUMN_KIND_H

/* What becomes of a column where not all is shown. */
typedef enum treatment {
  TREAT_SHOWN,
  TREAT_DOMAIN,    /* names the domain that the row speaks of */
  TREAT_BENCHMARK, /* likewise */
  TREAT_SUBJECT,   /* may name one of them, or something else */
  TREAT_SEQUENCE,  /* counted anew */
  TREAT_BAND,
  TREAT_HIDDEN,   /* left out in bands */
  TREAT_SENTENCE, /* has no band, and speaks of what it names */
  TREAT_WHOLE,    /* has no band */
} treatment;

/* How a workbook shows it. */
typedef enum style {
  STYLE_GENERAL, /* text and numbers of which nothing is known */
  STYLE_TEXT,    /* wrapped when it is long */
  STYLE_DATE,
  STYLE_INTEGER,
  STYLE_ID, /* hidden where people read */
  STYLE_COUNT,
  STYLE_CAPABILITY, /* 0..100, as the three below; each with a colour scale of its own */
  STYLE_SAFETY,
  STYLE_RISK,
  STYLE_POINTS,
  STYLE_CHANGE, /* of points, with its sign */
  STYLE_DECIMAL,
  STYLE_SHARE,   /* 0..1, as percent */
  STYLE_PERCENT, /* percent already */
  STYLE_PROBABILITY,
  STYLE_HEADER, /* of no kind, as those below: what stands around the rows */
  STYLE_TITLE,
  STYLE_LABEL,
  STYLE_NOTICE,
  STYLES,
} style;

typedef struct column_kind {
  const char *name;
  treatment treatment;
  style style;
  const char *type; /* of a column of a snapshot; '': none */
} column_kind;

/* The kind of that name. One that is not known, or NULL, may give something away: it is hidden in bands. */
const column_kind *column_kind_named(const char *name);

#endif
