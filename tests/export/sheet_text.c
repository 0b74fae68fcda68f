/* Texts and names as a workbook can hold them: known answers, and random bytes against what must hold of every result. */
#include <CUnit/CUnit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../airisk_test.h"
#include "../suites.h"
#include "export/sheet_text.h"

#define FFFD "\xEF\xBF\xBD"
#define ELLIPSIS "\xE2\x80\xA6"
#define EMOJI "\xF0\x9F\x98\x80"
#define CHINESE "\xE9\xA3\x8E"

static void check_text(char *got, const char *want, const char *given) {
  CU_ASSERT_PTR_NOT_NULL_FATAL(got);
  if (strcmp(got, want) != 0) printf("\n    %.80s: want %.80s, got %.80s\n", given, want, got);
  CU_ASSERT_STRING_EQUAL(got, want);
  sqlite3_free(got);
}

static void test_cells(void) {
  static const struct {
    const char *text, *want;
    int width;
  } cases[] = {
      {"", "", 0},
      {"abc", "abc", 3},
      {"=1+1", "=1+1", 4},
      {" a ", " a ", 3},
      {"a\tb\nlonger\n", "a\tb\nlonger\n", 6},
      {"a\r\nb\rc\r\r\n", "a\nb\nc\n\n", 1},
      {"\x01\x1F\x7F", FFFD FFFD FFFD, 3},
      {"\xC2\x80\xC2\x9F", "\xC2\x80\xC2\x9F", 2}, /* XML allows these */
      {"\xFF\x41\xC0\xAF", FFFD "A" FFFD FFFD, 4},
      {"\x80", FFFD, 1},
      {"\xC3", FFFD, 1},
      {"\xE2\x82", FFFD FFFD, 2},
      {"\xE2\x82\xAC", "\xE2\x82\xAC", 1},
      {"\xE2\x82z", FFFD FFFD "z", 3},
      {"\xED\xA0\x80", FFFD FFFD FFFD, 3}, /* a surrogate */
      {"\xED\x9F\xBF\xEE\x80\x80", "\xED\x9F\xBF\xEE\x80\x80", 2},
      {"\xE0\x9F\xBF", FFFD FFFD FFFD, 3}, /* too long a form */
      {"\xE0\xA0\x80", "\xE0\xA0\x80", 1},
      {"\xF0\x8F\xBF\xBF", FFFD FFFD FFFD FFFD, 4},
      {"\xF0\x90\x80\x80", "\xF0\x90\x80\x80", 1},
      {"\xF4\x8F\xBF\xBD", "\xF4\x8F\xBF\xBD", 1},
      {"\xF4\x90\x80\x80", FFFD FFFD FFFD FFFD, 4}, /* beyond Unicode */
      {"\xF5\x80\x80\x80", FFFD FFFD FFFD FFFD, 4},
      {"\xEF\xBF\xBE\xEF\xBF\xBF" FFFD, FFFD FFFD FFFD, 3},
      {CHINESE CHINESE "a", CHINESE CHINESE "a", 5},
      {EMOJI, EMOJI, 2},
      {"_x0041_", "_x005F_x0041_", 7},
      {"_x00e9__x00E9_", "_x005F_x00e9__x005F_x00E9_", 14},
      {"_x005F_x0041_", "_x005F_x005F_x005F_x0041_", 13},
      {"_x004_ _x00411_ _X0041_ _x004g_ _x0041", "_x004_ _x00411_ _X0041_ _x004g_ _x0041", 38},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    int width = -1;
    check_text(sheet_cell_text(cases[i].text, strlen(cases[i].text), &width), cases[i].want, cases[i].text);
    if (width != cases[i].width) printf("\n    %s: width %d\n", cases[i].text, width);
    CU_ASSERT_EQUAL(width, cases[i].width);
  }
  check_text(sheet_cell_text("a\0b", 3, NULL), "a" FFFD "b", "a NUL");
}

/* n times the unit, then the end; freed by the caller. */
static char *repeated(const char *unit, size_t n, const char *end) {
  size_t bytes = strlen(unit);
  char *text = malloc(n * bytes + strlen(end) + 1);
  CU_ASSERT_PTR_NOT_NULL_FATAL(text);
  for (size_t i = 0; i < n; i++) memcpy(text + i * bytes, unit, bytes);
  strcpy(text + n * bytes, end);
  return text;
}

/* n units and an end must become m units and another end. */
static void check_cut(const char *unit, size_t n, const char *end, size_t m, const char *want_end) {
  char *text = repeated(unit, n, end), *want = repeated(unit, m, want_end);
  char *got = sheet_cell_text(text, strlen(text), NULL);
  CU_ASSERT_PTR_NOT_NULL_FATAL(got);
  if (strcmp(got, want) != 0) printf("\n    %zu times %s and %s: %zu bytes\n", n, unit, end, strlen(got));
  CU_ASSERT(strcmp(got, want) == 0);
  sqlite3_free(got);
  free(text);
  free(want);
}

static void test_cuts(void) {
  check_cut("a", LONGEST_CELL, "", LONGEST_CELL, "");
  check_cut("a", LONGEST_CELL + 1, "", LONGEST_CELL - 1, ELLIPSIS);
  check_cut("a", 1000000, "", LONGEST_CELL - 1, ELLIPSIS);
  check_cut(CHINESE, LONGEST_CELL, "", LONGEST_CELL, "");
  check_cut(CHINESE, LONGEST_CELL + 1, "", LONGEST_CELL - 1, ELLIPSIS);
}

/* Emoji take two units, escapes six more: neither is split, and the ellipsis has room. */
static void test_cuts_between(void) {
  check_cut("a", LONGEST_CELL - 2, EMOJI, LONGEST_CELL - 2, EMOJI);
  check_cut("a", LONGEST_CELL - 1, EMOJI, LONGEST_CELL - 1, ELLIPSIS);
  check_cut("a", LONGEST_CELL - 2, EMOJI "b", LONGEST_CELL - 2, ELLIPSIS);
  check_cut("a", LONGEST_CELL - 3, EMOJI "bb", LONGEST_CELL - 3, EMOJI ELLIPSIS);
  check_cut(EMOJI, (LONGEST_CELL - 1) / 2, "", (LONGEST_CELL - 1) / 2, "");
  check_cut(EMOJI, LONGEST_CELL, "", (LONGEST_CELL - 1) / 2, ELLIPSIS);
  check_cut("a", LONGEST_CELL - 13, "_x0041_", LONGEST_CELL - 13, "_x005F_x0041_");
  check_cut("a", LONGEST_CELL - 12, "_x0041_", LONGEST_CELL - 12, "_x005F_x004" ELLIPSIS);
  check_cut("a", LONGEST_CELL - 6, "_x0041_", LONGEST_CELL - 6, ELLIPSIS);
}

static void test_replaced_cut(void) {
  char *text = repeated("\xFF", 2 * LONGEST_CELL, ""), *want = repeated(FFFD, LONGEST_CELL - 1, ELLIPSIS);
  char *got = sheet_cell_text(text, strlen(text), NULL);
  CU_ASSERT_PTR_NOT_NULL_FATAL(got);
  CU_ASSERT(strcmp(got, want) == 0);
  sqlite3_free(got);
  free(text);
  free(want);
}

static void test_lines(void) {
  static const struct {
    const char *text;
    int columns, want;
  } cases[] = {
      {"", 10, 1},
      {"abc", 3, 1},
      {"abcd", 3, 2},
      {"abcdefg", 3, 3},
      {"a\nb", 10, 2},
      {"abc\nabcd", 3, 3},
      {"\n\n", 10, 3},
      {CHINESE CHINESE, 4, 1},
      {CHINESE CHINESE, 3, 2},
      {CHINESE CHINESE CHINESE, 4, 2},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    int got = sheet_text_lines(cases[i].text, cases[i].columns);
    if (got != cases[i].want)
      printf("\n    %s in %d columns: %d lines\n", cases[i].text, cases[i].columns, got);
    CU_ASSERT_EQUAL(got, cases[i].want);
  }
}

typedef struct name_case {
  const char *wanted;
  int n;
  const char *want;
} name_case;

static void test_sheet_names(void) {
  static const name_case cases[] = {
      {"Risk ranking", 1, "Risk ranking"},
      {"Risk ranking", 2, "Risk ranking (2)"},
      {"", 1, "Sheet"},
      {"", 3, "Sheet (3)"},
      {" ", 1, " "},
      {"[a]:*?/\\", 1, "_a______"},
      {"a\nb\tc\r", 1, "a_b_c_"},
      {"'a'b'", 1, "_a'b_"},
      {"'", 1, "_"},
      {"''", 1, "__"},
      {"History", 1, "History_"},
      {"hISTORY", 2, "hISTORY_ (2)"},
      {"Histories", 1, "Histories"},
      {"A1", 1, "_A1"},
      {"abc", 1, "_abc"},
      {"abcd", 1, "abcd"},
      {"ABC1234567890", 1, "_ABC1234567890"},
      {"A1B", 1, "A1B"},
      {"R1C1", 1, "_R1C1"},
      {"rc", 1, "_rc"},
      {"R2D2", 1, "R2D2"},
      {"2025Q3", 1, "_2025Q3"},
      {"2025 Q3", 1, "2025 Q3"}, /* quoted for its blank */
      {"1.5", 1, "_1.5"},
      {".5", 1, "_.5"},
      {"true", 1, "_true"},
      {"FALSE", 1, "_FALSE"},
      {"TRUE!", 1, "TRUE!"},
      {"_x0041_", 1, "_x005F_x0041_"},
      {"\xFF", 1, FFFD},
      {"a name of exactly thirty-one ch", 1, "a name of exactly thirty-one ch"},
      {"a name of exactly thirty-two cha", 1, "a name of exactly thirty-two ch"},
      {"a name of exactly thirty-two cha", 2, "a name of exactly thirty-tw (2)"},
      {"a name of exactly thirty-two cha", 12345, "a name of exactly thirt (12345)"},
      {"a name of thirty-one bytes, 30'", 1, "a name of thirty-one bytes, 30_"},
      {"cut before the last apostrophe''", 1, "cut before the last apostrophe_"},
      {"thirty characters and an emoji" EMOJI, 1, "thirty characters and an emoji"},
      {"twenty-nine and a whole emoji" EMOJI, 1, "twenty-nine and a whole emoji" EMOJI},
      {CHINESE, 1, CHINESE},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    check_text(sheet_name(cases[i].wanted, cases[i].n), cases[i].want, cases[i].wanted);
  }
}

static void test_equal_names(void) {
  static const struct {
    const char *a, *b;
    int want;
  } cases[] = {
      {"", "", 1},
      {"a", "A", 1},
      {"a", "b", 0},
      {"a", "ab", 0},
      {"ab", "a", 0},
      {"\xC3\x84rger", "\xC3\xA4RGER", 1}, /* A with two dots */
      {"\xCE\xA9", "\xCF\x89", 1},         /* omega */
      {"\xC3\x84", "A", 0},
      {CHINESE, CHINESE, 1},
      {EMOJI, CHINESE, 0},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    CU_ASSERT_EQUAL(sheet_names_equal(cases[i].a, cases[i].b), cases[i].want);
  }
}

static void test_defined_names(void) {
  static const name_case cases[] = {
      {"risk_ranking", 1, "risk_ranking"},
      {"risk_ranking", 2, "risk_ranking_2"},
      {"my view", 1, "my_view"},
      {"x\"y", 1, "x_y"},
      {"", 1, "_"},
      {"", 2, "_2"},
      {"2025Q3", 1, "_2025Q3"},
      {"A1", 1, "_A1"},
      {"A1", 2, "A1_2"},
      {"rc", 1, "_rc"},
      {"abc", 1, "_abc"},
      {"true", 1, "_true"},
      {"TRUE", 2, "TRUE_2"},
      {CHINESE, 1, "___"},
      {"'!$A$1", 1, "___A_1"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    check_text(sheet_defined_name(cases[i].wanted, cases[i].n), cases[i].want, cases[i].wanted);
  }
  char *text = repeated("n", 300, "");
  char *name = sheet_defined_name(text, 2);
  CU_ASSERT_PTR_NOT_NULL_FATAL(name);
  CU_ASSERT_EQUAL(strlen(name), 102);
  sqlite3_free(name);
  free(text);
}

static void test_chart_texts(void) {
  check_text(sheet_chart_text("a=b"), "a=b", "a=b");
  check_text(sheet_chart_text(""), "", "nothing");
  check_text(sheet_chart_text("=A1"), "\xE2\x80\x8B=A1", "=A1");
  check_text(sheet_chart_text("\xFF"), FFFD, "a byte");
}

static unsigned state;

static unsigned next_random(unsigned below) {
  state = state * 1664525u + 1013904223u;
  return (state >> 8) % below;
}

/* Pieces that rules speak of, and any bytes. */
static size_t random_text(char *text, size_t room) {
  static const char *const pieces[] = {
      "_x0041_", "_x",       "005F_", "\r",       "\n",   "\r\n", CHINESE, EMOJI,  "'",       "[", "a",
      "1",       "\xEF\xBF", "\xBE",  "\xED\xA0", "\x7F", "_",    ".",     "TRUE", "History", "=", " "};
  size_t n = 0;
  unsigned wanted = next_random(60);
  while (n < wanted && n + 8 < room) {
    const char *piece = pieces[next_random(sizeof pieces / sizeof pieces[0])];
    if (next_random(3) == 0) {
      text[n++] = (char)(1 + next_random(255));
    } else {
      memcpy(text + n, piece, strlen(piece));
      n += strlen(piece);
    }
  }
  text[n] = 0;
  return n;
}

/* How many UTF-16 units a text takes; -1 when it is no UTF-8, or has a character that XML or our rules do not allow. */
static long units_of(const char *text) {
  const unsigned char *c = (const unsigned char *)text;
  long units = 0;
  while (*c != 0) {
    unsigned long point = *c < 0x80 ? *c : *c < 0xE0 ? *c & 0x1Fu : *c < 0xF0 ? *c & 0x0Fu : *c & 0x07u;
    int more = *c < 0x80 ? 0 : *c < 0xC0 ? -1 : *c < 0xE0 ? 1 : *c < 0xF0 ? 2 : *c < 0xF8 ? 3 : -1;
    if (more < 0) return -1;
    for (c++; more > 0; more--, c++) {
      if ((*c & 0xC0) != 0x80) return -1;
      point = point << 6 | (*c & 0x3Fu);
    }
    if ((point < 0x20 && point != '\t' && point != '\n') || point == 0x7F ||
        (point >= 0xD800 && point < 0xE000) || point == 0xFFFE || point == 0xFFFF || point > 0x10FFFF) {
      return -1;
    }
    units += point >= 0x10000 ? 2 : 1;
  }
  return units;
}

/* Every name that a formula may hold without quotes, as libxlsxwriter writes it, is one. */
static int is_safe_name(const char *name) {
  int letters = 0, others = 0;
  for (const char *c = name; *c != 0; c++) {
    if (strchr("[]:*?/\\\n\t", *c) != NULL) return 0;
    if ((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z')) letters++;
    if ((*c & 0x80) != 0 || strchr(" !\"#$%&'()+,-;<=>@^`{|}~", *c) != NULL) others++;
  }
  if (name[0] == '\'' || name[0] == 0 || name[strlen(name) - 1] == '\'' ||
      sqlite3_stricmp(name, "history") == 0)
    return 0;
  if (others > 0) return 1;
  return name[0] == '_' || (letters > 3 && name[0] != '.' && (name[0] < '0' || name[0] > '9')) ||
         strpbrk(name, "_.") != NULL || letters < (int)strlen(name);
}

static void test_random_texts(void) {
  char text[128];
  state = 20261124;
  for (int round = 0; round < 50000; round++) {
    size_t n = random_text(text, sizeof text);
    int width = -1;
    char *cell = sheet_cell_text(text, n, &width);
    CU_ASSERT_PTR_NOT_NULL_FATAL(cell);
    int is_valid = units_of(cell) >= 0 && units_of(cell) <= LONGEST_CELL && width >= 0 &&
                   (size_t)width <= 2 * strlen(cell);
    if (!is_valid) printf("\n    round %d: %s\n", round, cell);
    CU_ASSERT(is_valid);
    char *again = sheet_cell_text(cell, strlen(cell), NULL);
    CU_ASSERT_PTR_NOT_NULL_FATAL(again);
    if (strstr(cell, "_x005F_") == NULL) CU_ASSERT_STRING_EQUAL(again, cell);
    sqlite3_free(again);
    sqlite3_free(cell);
    int which = 1 + (int)next_random(3) * (int)next_random(400);
    char *name = sheet_name(text, which), *range = sheet_defined_name(text, which),
         *label = sheet_chart_text(text);
    CU_ASSERT(name != NULL && range != NULL && label != NULL);
    CU_ASSERT(units_of(name) > 0 && units_of(name) <= LONGEST_SHEET_NAME && is_safe_name(name) &&
              sheet_names_equal(name, name));
    CU_ASSERT(strspn(range, "_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") ==
              strlen(range));
    CU_ASSERT(range[0] != 0 && (range[0] < '0' || range[0] > '9'));
    CU_ASSERT(label[0] != '=' && units_of(label) >= 0);
    sqlite3_free(name);
    sqlite3_free(range);
    sqlite3_free(label);
  }
}

/* Long ones, of the same pieces. */
static void test_random_long_texts(void) {
  state = 20261125;
  for (int round = 0; round < 100; round++) {
    size_t room = 20000 + next_random(60000), n = 0;
    char *text = malloc(room + 256);
    CU_ASSERT_PTR_NOT_NULL_FATAL(text);
    while (n < room) n += random_text(text + n, 128);
    char *cell = sheet_cell_text(text, n, NULL);
    CU_ASSERT_PTR_NOT_NULL_FATAL(cell);
    long units = units_of(cell);
    CU_ASSERT(units >= 0 && units <= LONGEST_CELL);
    /* What was cut is as long as may be, up to an emoji or an escape. */
    size_t length = strlen(cell);
    if (length > 3 && strcmp(cell + length - 3, ELLIPSIS) == 0) CU_ASSERT(units > LONGEST_CELL - 8);
    sqlite3_free(cell);
    free(text);
  }
}

static CU_TestInfo tests[] = {
    {"texts of cells", test_cells},
    {"long texts are cut", test_cuts},
    {"between characters and escapes", test_cuts_between},
    {"after what was replaced", test_replaced_cut},
    {"lines", test_lines},
    {"names of sheets", test_sheet_names},
    {"names that are alike", test_equal_names},
    {"defined names", test_defined_names},
    {"texts of charts", test_chart_texts},
    {"random bytes", test_random_texts},
    {"long random bytes", test_random_long_texts},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
