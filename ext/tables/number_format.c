#include "number_format.h"

#include <string.h>
#include <strings.h>

number_format number_format_of_id(int id) {
  if (id == 9 || id == 10) return FORMAT_PERCENT;
  if ((id >= 14 && id <= 17) || id == 22) return FORMAT_DATE;
  if (id >= 18 && id <= 21) return FORMAT_TIME;
  if ((id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
    return FORMAT_DATE;
  if ((id >= 32 && id <= 35) || id == 55 || id == 56) return FORMAT_TIME; /* of East Asia */
  return id == 45 || id == 47 ? FORMAT_TIME : FORMAT_NUMBER;
}

/* What was met in a code, outside of quotes and brackets. */
typedef struct found {
  int percent, percent_sign, day, clock, month_or_minute, elapsed;
} found;

/* Text in quotes: returns its last character, or the last of the code. */
static const char *pass_quotes(const char *at, found *f) {
  for (at++; *at != '\0' && *at != '"'; at++) f->percent_sign |= *at == '%';
  return *at == '\0' ? at - 1 : at;
}

/* A colour, condition, currency or language; [h], [mm] and [s] are elapsed time. */
static const char *pass_brackets(const char *at, found *f) {
  const char *end = strchr(at, ']');
  f->elapsed |=
      strchr("hHmMsS", at[1]) != NULL && end != NULL && (size_t)(end - at - 1) == strspn(at + 1, "hHmMsS");
  return end == NULL ? at + strlen(at) - 1 : end;
}

static const char *pass_escaped(const char *at, found *f) {
  f->percent_sign |= at[0] == '\\' && at[1] == '%';
  return at[1] == '\0' ? at : at + 1;
}

static void note_letter(char c, found *f) {
  f->percent |= c == '%';
  f->day |= strchr("yYdDgGbB", c) != NULL;
  f->clock |= strchr("hHsS", c) != NULL;
  f->month_or_minute |= c == 'm' || c == 'M';
}

number_format number_format_of_code(const char *code) {
  found f = {0};
  if (strncasecmp(code, "General", 7) == 0 || strncasecmp(code, "Standard", 8) == 0) return FORMAT_NUMBER;
  for (const char *at = code; *at != '\0' && *at != ';'; at++) {
    if (*at == '"') {
      at = pass_quotes(at, &f);
    } else if (*at == '[') {
      at = pass_brackets(at, &f);
    } else if (*at == '\\' || *at == '_' || *at == '*') { /* the next stands for itself, as a gap, to fill */
      at = pass_escaped(at, &f);
    } else {
      note_letter(*at, &f);
    }
  }
  if (f.elapsed) return FORMAT_NUMBER;
  if (f.day || (f.month_or_minute && !f.clock)) return FORMAT_DATE;
  if (f.clock) return FORMAT_TIME;
  if (f.percent) return FORMAT_PERCENT;
  return f.percent_sign ? FORMAT_PERCENT_SIGN : FORMAT_NUMBER;
}
