#include "json_scanner.h"

#include <string.h>

static int is_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static int is_in_number(unsigned char c) {
  return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

static int is_word(const json_scanner *s, const char *word) {
  return s->word_bytes == strlen(word) && memcmp(s->word, word, s->word_bytes) == 0;
}

/* Ends a word: in quotes when it is a number that JSON has no word for. */
static unsigned char *put_word(json_scanner *s, unsigned char *out) {
  int quoted = is_word(s, "NaN") || is_word(s, "Infinity") || is_word(s, "-Infinity");
  if (quoted) *out++ = '"';
  memcpy(out, s->word, s->word_bytes);
  out += s->word_bytes;
  if (quoted) *out++ = '"';
  s->state = SCAN_OUTSIDE;
  return out;
}

/* 1 when c belongs to the word. */
static int extend_word(json_scanner *s, unsigned char c) {
  if (!is_letter(c) || s->word_bytes == sizeof s->word) return 0;
  s->word[s->word_bytes++] = (char)c;
  return 1;
}

static unsigned char *scan_outside(json_scanner *s, unsigned char c, unsigned char *out) {
  s->number_bytes = is_in_number(c) ? s->number_bytes + 1 : 0;
  if (s->number_bytes > LONGEST_NUMBER) {
    s->too_long = 1;
    return out;
  }
  if (c == 'N' || c == 'I' || c == '-') {
    s->state = SCAN_WORD;
    s->word[0] = (char)c;
    s->word_bytes = 1;
    return out;
  }
  if (c == '"') {
    s->state = SCAN_TEXT;
    s->text_bytes = 0;
    s->cut = 0;
  }
  *out++ = c;
  return out;
}

/* Follows the escape that c belongs to or begins. */
static void scan_escape(json_scanner *s, unsigned char c) {
  if (s->after_backslash) {
    s->after_backslash = 0;
    s->escape_bytes = c == 'u' ? 4 : 0;
  } else if (s->escape_bytes > 0) {
    s->escape_bytes--;
  } else {
    s->after_backslash = c == '\\';
  }
}

static unsigned char *scan_text(json_scanner *s, unsigned char c, unsigned char *out) {
  int whole = !s->after_backslash && s->escape_bytes == 0; /* c is in no escape */
  if (whole && c == '"') {
    s->state = SCAN_OUTSIDE;
    *out++ = c;
    return out;
  }
  if (s->text_bytes >= LONGEST_RAW_TEXT && whole && (c & 0xC0) != 0x80) s->cut = 1;
  scan_escape(s, c);
  if (s->cut) return out;
  s->text_bytes++;
  *out++ = c;
  return out;
}

/* The bytes up to the next quote or backslash of a text, which most of a log is: those that are put out as they are,
   or, where the text is cut, left out. */
static size_t plain_run(const json_scanner *s, const unsigned char *in, size_t n) {
  if (s->state != SCAN_TEXT || s->after_backslash || s->escape_bytes > 0) return 0;
  if (!s->cut) {
    size_t most = LONGEST_RAW_TEXT - (s->text_bytes < LONGEST_RAW_TEXT ? s->text_bytes : LONGEST_RAW_TEXT);
    if (n > most) n = most;
  }
  size_t run = 0;
  while (run < n && in[run] != '"' && in[run] != '\\') run++;
  return run;
}

size_t json_scan(json_scanner *s, const unsigned char *in, size_t n, unsigned char *out) {
  const unsigned char *start = out;
  size_t i = 0;
  while (i < n) {
    size_t run = plain_run(s, in + i, n - i);
    if (run > 0) {
      if (!s->cut) {
        memcpy(out, in + i, run);
        out += run;
        s->text_bytes += run;
      }
      i += run;
      continue;
    }
    if (s->state == SCAN_WORD) {
      if (extend_word(s, in[i])) {
        i++;
        continue;
      }
      out = put_word(s, out);
    }
    out = s->state == SCAN_TEXT ? scan_text(s, in[i], out) : scan_outside(s, in[i], out);
    i++;
  }
  return (size_t)(out - start);
}

size_t json_scan_end(json_scanner *s, unsigned char *out) {
  return s->state == SCAN_WORD ? (size_t)(put_word(s, out) - out) : 0;
}
