/* markdown_text(text): a text that comes from data, for a place in a Markdown document, so that it is shown as
   written whatever it holds: no emphasis, code, image, link, HTML, entity, cell border, heading, quote or list.

     SELECT '- ' || markdown_text(text_en) FROM report_finding;

   text  that comes from data

   1. A backslash stands before \ ` * _ [ ] | ~ $ # wherever they are; before < that a letter, /, ! or ? follows and
      before & that a letter or # follows, which begin HTML; before the : of :// and the . of www., which GitHub makes
      links of.
   2. At the start also before > + - = and behind a number's digits before . or ): they begin quotes, lists and
      underlined headings. Blanks at the start, which Markdown drops or takes for code, go.
   3. An e-mail address becomes a link at GitHub whatever is escaped in it: an empty comment, which shows nothing, parts
      it before the @.
   4. A line break, carriage return or tab is a blank: a text is never two lines.
   NULL for NULL; a number is its text; a blob is an error. O(n).
   Source: CommonMark 0.31, sections 2.4 and 4; GitHub Flavored Markdown, sections 4.10 and 6.9. */
#include <string.h>

#include "airisk.h"
#include "args.h"

static int is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static int is_digit(char c) { return c >= '0' && c <= '9'; }

/* The last four bytes of the text before `at` are www. or WWW. and at is the dot. */
static int ends_www(const char *text, size_t at) {
  return at >= 3 && sqlite3_strnicmp(text + at - 3, "www", 3) == 0;
}

static int is_of_address(char c) {
  return is_letter(c) || is_digit(c) || (c != 0 && strchr("._+-", c) != NULL);
}

/* The @ of what GitHub takes for an e-mail address. */
static int is_at_of_address(const char *text, size_t n, size_t at) {
  return text[at] == '@' && at > 0 && is_of_address(text[at - 1]) && at + 1 < n &&
         is_of_address(text[at + 1]);
}

static int is_special(const char *text, size_t n, size_t at) {
  char next = at + 1 < n ? text[at + 1] : 0;
  switch (text[at]) {
    case '\\':
    case '`':
    case '*':
    case '_':
    case '[':
    case ']':
    case '|':
    case '~':
    case '$':
    case '#':
      return 1;
    case '<':
      return is_letter(next) || next == '/' || next == '!' || next == '?';
    case '&':
      return is_letter(next) || next == '#';
    case ':':
      return next == '/' && at + 2 < n && text[at + 2] == '/';
    case '.':
      return ends_www(text, at);
    default:
      return 0;
  }
}

/* Where rule 2 wants a backslash in a text without blanks at its start: the place, or n for none. */
static size_t start_mark(const char *text, size_t n) {
  size_t at = 0;
  if (n > 0 && strchr(">+-=", text[0]) != NULL) return text[0] == 0 ? n : 0;
  while (at < n && is_digit(text[at])) at++;
  return at > 0 && at < n && (text[at] == '.' || text[at] == ')') ? at : n;
}

static const char comment[] = "<!-- -->";

/* A byte becomes at most a comment and itself. */
enum { MOST_BYTES = sizeof comment };

/* Writes the n bytes of text to out, which has room for MOST_BYTES n; the length. */
static size_t escape(const char *text, size_t n, char *out) {
  size_t length = 0;
  while (n > 0 && memchr(" \t\r\n", text[0], 4) != NULL) text++, n--;
  size_t mark = start_mark(text, n);
  for (size_t i = 0; i < n; i++) {
    if (i == mark || is_special(text, n, i)) out[length++] = '\\';
    if (is_at_of_address(text, n, i)) {
      memcpy(out + length, comment, sizeof comment - 1);
      length += sizeof comment - 1;
    }
    out[length++] = memchr("\t\r\n", text[i], 3) != NULL ? ' ' : text[i];
  }
  return length;
}

static void markdown_text(sqlite3_context *context, int n, sqlite3_value **values) {
  if (any_null(n, values)) return;
  if (sqlite3_value_type(values[0]) == SQLITE_BLOB) {
    report_error(context, SQLITE_ERROR,
                 argument_message("markdown_text", "text", "must be a text", values[0]));
    return;
  }
  const char *text = (const char *)sqlite3_value_text(values[0]);
  size_t length = (size_t)sqlite3_value_bytes(values[0]);
  char *out = text == NULL ? NULL : sqlite3_malloc64(MOST_BYTES * length + 1);
  if (out == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  sqlite3_result_text64(context, out, escape(text, length, out), sqlite3_free, SQLITE_UTF8);
}

int register_markdown_text(sqlite3 *db) {
  return sqlite3_create_function_v2(db, "markdown_text", 1, FUNCTION_FLAGS, NULL, markdown_text, NULL, NULL,
                                    NULL);
}
