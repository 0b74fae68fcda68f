/* The scanner of JSON texts: known answers, and random texts in random pieces against the whole at once. */
#include <CUnit/CUnit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../airisk_test.h"
#include "../suites.h"
#include "logs/json_scanner.h"

/* The output of the scanner for a text given in pieces of that size; freed by the caller. */
static char *scanned(const char *text, size_t n, size_t piece, json_scanner *s) {
  unsigned char *out = malloc(SCANNED_ROOM(n) + SCANNED_ROOM(0) + 1);
  size_t length = 0;
  CU_ASSERT_PTR_NOT_NULL_FATAL(out);
  memset(s, 0, sizeof *s);
  for (size_t at = 0; at < n; at += piece) {
    length += json_scan(s, (const unsigned char *)text + at, n - at < piece ? n - at : piece, out + length);
  }
  length += json_scan_end(s, out + length);
  out[length] = 0;
  return (char *)out;
}

static void test_words(void) {
  static const struct {
    const char *text, *want;
  } cases[] = {
      {"[NaN,Infinity,-Infinity]", "[\"NaN\",\"Infinity\",\"-Infinity\"]"},
      {"NaN", "\"NaN\""},
      {"{\"NaN\":\"Infinity -Infinity\"}", "{\"NaN\":\"Infinity -Infinity\"}"},
      {"[-1,-0.5e-3,1E5]", "[-1,-0.5e-3,1E5]"},
      {"[null,true,false]", "[null,true,false]"},
      {"[Nan,Inf,-Inf,Infinit,Infinityy,NaNN,-NaN]", "[Nan,Inf,-Inf,Infinit,Infinityy,NaNN,-NaN]"},
      {"\"a\\\"NaN\\\\\",NaN", "\"a\\\"NaN\\\\\",\"NaN\""},
      {"NaNNaNNaNNaNNaNNaNNaNNaN", "NaNNaNNaNNaNNaNNaNNaNNaN"},
      {"--Infinity", "-\"-Infinity\""}, /* no JSON either way */
      {"", ""},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    for (size_t piece = 1; piece <= 30; piece++) {
      json_scanner s;
      char *got = scanned(cases[i].text, strlen(cases[i].text), piece, &s);
      if (strcmp(got, cases[i].want) != 0) printf("\n    %s in %zu: %s\n", cases[i].text, piece, got);
      CU_ASSERT_STRING_EQUAL(got, cases[i].want);
      free(got);
    }
  }
}

/* A text of n units between quotes; the length of what comes out, or 0 when it ends within a unit. */
static size_t cut_length(const char *unit, size_t n, size_t piece) {
  size_t bytes = strlen(unit);
  char *text = malloc(n * bytes + 3);
  CU_ASSERT_PTR_NOT_NULL_FATAL(text);
  text[0] = '"';
  for (size_t i = 0; i < n; i++) memcpy(text + 1 + i * bytes, unit, bytes);
  strcpy(text + 1 + n * bytes, "\"");
  json_scanner s;
  char *got = scanned(text, n * bytes + 2, piece, &s);
  size_t length = strlen(got);
  CU_ASSERT_EQUAL(got[0], '"');
  CU_ASSERT_EQUAL(got[length - 1], '"');
  int whole = (length - 2) % bytes == 0;
  free(got);
  free(text);
  return whole ? length - 2 : 0;
}

static void test_long_texts(void) {
  static const char *const units[] = {"a",   "\\n", "\\u00e9", "\xC3\xA9", "\xE4\xB8\xAD", "\xF0\x9F\x98\x80",
                                      "\\\\"};
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
    size_t bytes = strlen(units[i]);
    size_t fits = (LONGEST_RAW_TEXT + bytes - 1) / bytes;
    CU_ASSERT_EQUAL(cut_length(units[i], fits, 65536), fits * bytes);
    CU_ASSERT_EQUAL(cut_length(units[i], fits + 1, 65536), fits * bytes);
    CU_ASSERT_EQUAL(cut_length(units[i], fits + 1000, 997), fits * bytes);
  }
}

static void test_long_numbers(void) {
  char digits[LONGEST_NUMBER + 2];
  json_scanner s;
  memset(digits, '7', sizeof digits);
  free(scanned(digits, LONGEST_NUMBER, 10, &s));
  CU_ASSERT_FALSE(s.too_long);
  free(scanned(digits, LONGEST_NUMBER + 1, 10, &s));
  CU_ASSERT_TRUE(s.too_long);
}

/* Pieces make no difference: texts of the characters that matter, seed 20261124. */
static void test_random_pieces(void) {
  static const char alphabet[] = "\"\\uNaIinfty-0 \xC3\xA9";
  unsigned state = 20261124;
  for (int round = 0; round < 20000; round++) {
    char text[60];
    size_t n = 0;
    for (; n < sizeof text; n++) {
      state = state * 1664525u + 1013904223u;
      text[n] = alphabet[(state >> 16) % (sizeof alphabet - 1)];
    }
    json_scanner s;
    char *whole = scanned(text, n, n, &s);
    char *pieces = scanned(text, n, 1 + (state >> 20) % 9, &s);
    CU_ASSERT_STRING_EQUAL(whole, pieces);
    free(whole);
    free(pieces);
  }
}

static CU_TestInfo tests[] = {
    {"words that are no JSON", test_words},
    {"texts are cut between characters", test_long_texts},
    {"numbers have an end", test_long_numbers},
    {"random texts in random pieces", test_random_pieces},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
