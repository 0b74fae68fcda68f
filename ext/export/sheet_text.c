#define _POSIX_C_SOURCE 200809L /* newlocale */
#include "sheet_text.h"

#include <locale.h>
#include <string.h>
#include <wctype.h>

#include "sqlite.h"

typedef unsigned int code_point;

enum { REPLACEMENT = 0xFFFD, ELLIPSIS = 0x2026 };

/* The code point at *text, which moves behind it; REPLACEMENT for a byte that begins none. RFC 3629: no
   overlong forms, no surrogates, nothing above U+10FFFF. */
static code_point next_code_point(const unsigned char **text, const unsigned char *end) {
  static const code_point lowest[] = {0, 0x80, 0x800, 0x10000};
  const unsigned char *at = *text;
  code_point c = *at++;
  int more = c < 0x80                ? 0
             : c >= 0xC2 && c < 0xE0 ? 1
             : c >= 0xE0 && c < 0xF0 ? 2
             : c >= 0xF0 && c < 0xF5 ? 3
                                     : -1;
  *text = at;
  if (more <= 0) return more == 0 ? c : REPLACEMENT;
  c &= 0x3Fu >> more;
  for (int i = 0; i < more; i++, at++) {
    if (at == end || (*at & 0xC0) != 0x80) return REPLACEMENT;
    c = c << 6 | (*at & 0x3Fu);
  }
  if (c < lowest[more] || (c >= 0xD800 && c < 0xE000) || c > 0x10FFFF) return REPLACEMENT;
  *text = at;
  return c;
}

/* Puts the code point there and returns how many bytes it takes. */
static size_t put_code_point(char *there, code_point c) {
  size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  for (size_t i = n - 1; i > 0; i--, c >>= 6) there[i] = (char)(0x80 | (c & 0x3F));
  there[0] = (char)(n == 1 ? c : (0xF00u >> n & 0xF0) | c);
  return n;
}

/* XML 1.0, 2.2; CR is taken care of before. */
static int is_character(code_point c) {
  return c >= 0x20 ? c != 0x7F && c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n';
}

/* The blocks of Unicode's East Asian Width that are wide, roughly. */
static int columns_of(code_point c) {
  return (c >= 0x1100 && c < 0x1160) || (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xAC00 && c < 0xD7A4) ||
                 (c >= 0xF900 && c < 0xFB00) || (c >= 0xFE30 && c < 0xFE70) || (c >= 0xFF00 && c < 0xFF61) ||
                 (c >= 0x1F300 && c < 0x1FA00) || (c >= 0x20000 && c < 0x3FFFE)
             ? 2
             : 1;
}

static int is_hexadecimal(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* Whether _xHHHH_ stands there, which Excel reads as the character U+HHHH. ECMA-376, 22.9.2.19. */
static int is_escape(const unsigned char *at, const unsigned char *end) {
  if (end - at < 7 || at[0] != '_' || at[1] != 'x' || at[6] != '_') return 0;
  for (int i = 2; i < 6; i++) {
    if (!is_hexadecimal(at[i])) return 0;
  }
  return 1;
}

char *valid_text(const char *text, size_t bytes, size_t *n) {
  const unsigned char *at = (const unsigned char *)text, *end = at + bytes;
  char *out = sqlite3_malloc64(3 * (sqlite3_uint64)bytes + 1); /* a byte that is none becomes three */
  *n = 0;
  if (out == NULL) return NULL;
  while (at < end) *n += put_code_point(out + *n, next_code_point(&at, end));
  out[*n] = 0;
  return out;
}

char *sheet_cell_text(const char *text, size_t bytes, int *width) {
  static const char escape[] = "_x005F";
  const int escape_length = (int)sizeof escape - 1;
  const unsigned char *at = (const unsigned char *)text, *end = at + bytes;
  /* A unit takes at most three bytes, and so does what becomes of a byte; a unit may be an escape's. */
  size_t room = 3 * (bytes < LONGEST_CELL ? 2 * bytes : LONGEST_CELL) + 4, length = 0;
  size_t fitting = 0; /* bytes before which '…' may stand */
  int units = 0, line = 0, longest = 0;
  char *out = sqlite3_malloc64(room);
  if (out == NULL) return NULL;
  while (at < end) {
    int escaped = is_escape(at, end);
    code_point c = next_code_point(&at, end);
    if (c == '\r') {
      if (at < end && *at == '\n') continue;
      c = '\n';
    }
    if (!is_character(c)) c = REPLACEMENT;
    int needed = (c >= 0x10000 ? 2 : 1) + (escaped ? escape_length : 0);
    if (units + needed > LONGEST_CELL) {
      length = fitting + put_code_point(out + fitting, ELLIPSIS);
      break;
    }
    units += needed;
    if (escaped) {
      memcpy(out + length, escape, sizeof escape - 1);
      length += sizeof escape - 1;
    }
    length += put_code_point(out + length, c);
    if (units < LONGEST_CELL) fitting = length;
    line = c == '\n' ? 0 : line + columns_of(c);
    if (line > longest) longest = line;
  }
  out[length] = 0;
  if (width != NULL) *width = longest;
  return out;
}

int sheet_text_lines(const char *text, int columns) {
  const unsigned char *at = (const unsigned char *)text, *end = at + strlen(text);
  int lines = 1, width = 0;
  while (at < end) {
    code_point c = next_code_point(&at, end);
    int more = columns_of(c);
    width = c == '\n' ? 0 : width + more;
    if (c == '\n' || width > columns) lines++;
    if (width > columns) width = more;
  }
  return lines;
}

/* As much of text as fits into `most` UTF-16 units. */
static char *cut(const char *text, int most) {
  const unsigned char *at = (const unsigned char *)text, *end = at + strlen(text), *fits = at;
  for (int units = 0; at < end; fits = at) {
    units += next_code_point(&at, end) >= 0x10000 ? 2 : 1;
    if (units > most) break;
  }
  return sqlite3_mprintf("%.*s", (int)(fits - (const unsigned char *)text), text);
}

static int is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static int is_digit(char c) { return c >= '0' && c <= '9'; }

/* What a formula would not take for a name. A1, ABC123, R1C1, R, C: whatever consists of up to three letters
   and digits, or of R, C and digits; and the truth values. */
static int is_no_name(const char *name) {
  size_t letters = 0, length = strlen(name);
  while (is_letter(name[letters])) letters++;
  if (letters >= 1 && letters <= 3 && letters + strspn(name + letters, "0123456789") == length) return 1;
  if (sqlite3_stricmp(name, "TRUE") == 0 || sqlite3_stricmp(name, "FALSE") == 0) return 1;
  return strspn(name, "rRcC0123456789") == length;
}

/* Without quotes, as libxlsxwriter writes it before a '!', it would be no sheet's name. */
static int needs_prefix(const char *name) {
  for (const char *c = name; *c != 0; c++) {
    if (!is_letter(*c) && !is_digit(*c) && *c != '_' && *c != '.') return 0;
  }
  return is_digit(name[0]) || name[0] == '.' || is_no_name(name);
}

char *sheet_property_text(const char *text) {
  enum { LONGEST_PROPERTY = 255 };
  char *clean = sheet_cell_text(text, strlen(text), NULL);
  char *short_enough = clean == NULL ? NULL : cut(clean, LONGEST_PROPERTY);
  sqlite3_free(clean);
  return short_enough;
}

static char *clean_sheet_name(const char *wanted) {
  char *clean = sheet_cell_text(wanted, strlen(wanted), NULL);
  if (clean == NULL) return NULL;
  for (char *c = clean; *c != 0; c++) {
    if (strchr("[]:*?/\\\n\t", *c) != NULL) *c = '_';
  }
  if (clean[0] == '\'') clean[0] = '_';
  const char *whole = clean[0] == 0 ? "Sheet" : clean;
  char *name = sqlite3_stricmp(whole, "History") == 0 ? sqlite3_mprintf("%s_", whole)
               : needs_prefix(whole)                  ? sqlite3_mprintf("_%s", whole)
                                                      : sqlite3_mprintf("%s", whole);
  sqlite3_free(clean);
  return name;
}

char *sheet_name(const char *wanted, int n) {
  char end[16] = "";
  if (n > 1) sqlite3_snprintf(sizeof end, end, " (%d)", n);
  char *clean = clean_sheet_name(wanted);
  char *name = clean == NULL ? NULL : cut(clean, LONGEST_SHEET_NAME - (int)strlen(end));
  char *whole = name == NULL ? NULL : sqlite3_mprintf("%s%s", name, end);
  if (whole != NULL && whole[strlen(whole) - 1] == '\'') whole[strlen(whole) - 1] = '_';
  sqlite3_free(clean);
  sqlite3_free(name);
  return whole;
}

static code_point lower(code_point c, locale_t letters) {
  if (c < 0x80 || letters == (locale_t)0) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  return (code_point)towlower_l((wint_t)c, letters);
}

int sheet_names_equal(const char *a, const char *b) {
  locale_t letters = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); /* without it ASCII only */
  const unsigned char *p = (const unsigned char *)a, *p_end = p + strlen(a);
  const unsigned char *q = (const unsigned char *)b, *q_end = q + strlen(b);
  int equal = 1;
  while (equal && p < p_end && q < q_end) {
    equal = lower(next_code_point(&p, p_end), letters) == lower(next_code_point(&q, q_end), letters);
  }
  if (letters != (locale_t)0) freelocale(letters);
  return equal && p == p_end && q == q_end;
}

char *sheet_defined_name(const char *wanted, int n) {
  char *name = n > 1 ? sqlite3_mprintf("%.100s_%d", wanted, n) : sqlite3_mprintf("%.100s", wanted);
  if (name == NULL) return NULL;
  for (char *c = name; *c != 0; c++) {
    if (!is_letter(*c) && !is_digit(*c)) *c = '_';
  }
  if (name[0] != 0 && !is_digit(name[0]) && !is_no_name(name)) return name;
  char *safe = sqlite3_mprintf("_%s", name);
  sqlite3_free(name);
  return safe;
}

char *sheet_chart_text(const char *text) {
  char *clean = sheet_property_text(text);
  if (clean == NULL || clean[0] != '=') return clean;
  char *safe = sqlite3_mprintf("\xe2\x80\x8b%s", clean);
  sqlite3_free(clean);
  return safe;
}
