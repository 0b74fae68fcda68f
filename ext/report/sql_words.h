/* The words of SQL text: what a view reads is among them. */
#ifndef AIRISK_SQL_WORDS_H
#define AIRISK_SQL_WORDS_H

typedef enum sql_word_kind {
  WORD_END,
  WORD_NAME,   /* a keyword, or a name; one in quotes is given without them */
  WORD_STRING, /* what stands in '...', without them: SQLite takes it for a name where a table's is expected */
  WORD_OTHER,  /* a number, or one other character */
} sql_word_kind;

/* A quote within quotes, written twice, stays twice in `start`. */
typedef struct sql_word {
  sql_word_kind kind;
  const char *start, *end; /* of the word */
  const char *next;        /* where reading goes on: behind the word and its quotes */
} sql_word;

/* The first word at or after `text`; comments and white space are passed over. O(length of what is passed). */
sql_word sql_word_at(const char *text);

/* 1 when the word is this one, without regard to the case of ASCII letters. */
int sql_word_is(const sql_word *word, const char *text);

#endif
