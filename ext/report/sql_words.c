#include "sql_words.h"

#include <string.h>

#include "sqlite.h"

static int is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* What a name begins with: a letter, _ and everything beyond ASCII. */
static int begins_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static int is_digit(char c) { return c >= '0' && c <= '9'; }

static int continues_name(char c) { return begins_name(c) || is_digit(c) || c == '$'; }

/* Behind the comment that begins here, or NULL when none does. A comment may lack its end. */
static const char *behind_comment(const char *at) {
  if (at[0] == '-' && at[1] == '-') return at + strcspn(at, "\n");
  if (at[0] != '/' || at[1] != '*') return NULL;
  const char *end = strstr(at + 2, "*/");
  return end == NULL ? at + strlen(at) : end + 2;
}

static const char *behind_blanks(const char *at) {
  for (;;) {
    const char *behind = is_space(*at) ? at + 1 : behind_comment(at);
    if (behind == NULL) return at;
    at = behind;
  }
}

/* The word in quotes, of which `close` is the last; [...] knows no quote within. */
static sql_word quoted(const char *at, char close) {
  sql_word word = {.kind = close == '\'' ? WORD_STRING : WORD_NAME, .start = at + 1};
  for (at++; *at != 0; at++) {
    if (*at != close) continue;
    if (close == ']' || at[1] != close) break;
    at++;
  }
  word.end = at;
  word.next = *at == 0 ? at : at + 1;
  return word;
}

sql_word sql_word_at(const char *text) {
  const char *at = behind_blanks(text), *end = at;
  if (*at == '"' || *at == '`' || *at == '\'') return quoted(at, *at);
  if (*at == '[') return quoted(at, ']');
  if (begins_name(*at)) {
    while (continues_name(*end)) end++;
    return (sql_word){WORD_NAME, at, end, end};
  }
  if (is_digit(*at)) { /* 1e5 and 0x1F are numbers, not 1 and a name */
    while (continues_name(*end)) end++;
    return (sql_word){WORD_OTHER, at, end, end};
  }
  if (*at != 0) end++;
  return (sql_word){*at == 0 ? WORD_END : WORD_OTHER, at, end, end};
}

int sql_word_is(const sql_word *word, const char *text) {
  size_t n = strlen(text);
  return (size_t)(word->end - word->start) == n && sqlite3_strnicmp(word->start, text, (int)n) == 0;
}
