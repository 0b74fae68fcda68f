/* What is lost of a workbook, part by part: xlsx_check must notice each. The archive is made by libarchive, with the least
   that a workbook of one sheet and one chart has. */
#define _XOPEN_SOURCE 700
#define SQLITE_CORE /* xlsx_check is linked, not loaded */
#include "export/xlsx_check.h"

#include <CUnit/CUnit.h>
#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../airisk_test.h"
#include "../suites.h"

typedef struct part {
  const char *name, *text;
} part;

static const part whole[] = {
    {"[Content_Types].xml",
     "<Types><Override PartName='/xl/workbook.xml'/><Override PartName='/xl/worksheets/sheet1.xml'/>"
     "<Override PartName='/xl/drawings/drawing1.xml'/><Override PartName='/xl/charts/chart1.xml'/></Types>"},
    {"_rels/.rels", "<Relationships><Relationship Target='xl/workbook.xml'/></Relationships>"},
    {"xl/_rels/workbook.xml.rels",
     "<Relationships><Relationship Target='worksheets/sheet1.xml'/></Relationships>"},
    {"xl/worksheets/_rels/sheet1.xml.rels",
     "<Relationships><Relationship Target='../drawings/drawing1.xml'/></Relationships>"},
    {"xl/drawings/_rels/drawing1.xml.rels",
     "<Relationships><Relationship Target='../charts/chart1.xml'/></Relationships>"},
    {"xl/workbook.xml",
     "<workbook><definedNames><definedName>a</definedName><definedName>b</definedName></definedNames></workbook>"},
    {"xl/worksheets/sheet1.xml",
     "<worksheet><row><c><is><t>four</t></is></c><c><v>1</v></c></row><row><c><is><t>x</t></is></c></row></worksheet>"},
    {"xl/drawings/drawing1.xml", "<drawing><c:chart r:id='rId1'/></drawing>"},
    {"xl/charts/chart1.xml",
     "<chart><c:ser><c:idx val='0'/></c:ser><c:ser><c:idx val='1'/></c:ser><l count='2'><a/><a/></l></chart>"},
};
enum { PARTS = sizeof whole / sizeof whole[0] };

static const sheet_content content[] = {{.rows = 2, .cells = 3, .text = 5}};

/* What is taken away: a text of the part, or all of it where the text is NULL; and what is then said. */
typedef struct loss {
  const char *part, *text, *problem;
} loss;

static const loss losses[] = {
    {"[Content_Types].xml", "<Override PartName='/xl/charts/chart1.xml'/>", "its parts are not those"},
    {"[Content_Types].xml", "charts", "its parts are not those"},
    {"xl/_rels/workbook.xml.rels", "<Relationship Target='worksheets/sheet1.xml'/>",
     "its parts are not those"},
    {"xl/drawings/_rels/drawing1.xml.rels", "chart1", "its parts are not those"},
    {"xl/workbook.xml", "<definedName>a</definedName>", "it has 1 names of 2"},
    {"xl/worksheets/sheet1.xml", "<row><c><is><t>x</t></is></c></row>", "its sheet 1 has 1 rows of 2"},
    {"xl/worksheets/sheet1.xml", "<c><v>1</v></c>", "its sheet 1 has 2 cells of 3, 5 bytes of text of 5"},
    {"xl/worksheets/sheet1.xml", "ou", "its sheet 1 has 3 cells of 3, 3 bytes of text of 5"},
    {"xl/worksheets/sheet1.xml", "</c>", "its part xl/worksheets/sheet1.xml is not whole: mismatched tag"},
    {"xl/worksheets/sheet1.xml", "</worksheet>",
     "its part xl/worksheets/sheet1.xml is not whole: no element found"},
    {"xl/drawings/drawing1.xml", "<c:chart r:id='rId1'/>", "its parts are not those"},
    {"xl/charts/chart1.xml", "<c:ser><c:idx val='0'/></c:ser>",
     "its part xl/charts/chart1.xml lacks a series"},
    {"xl/charts/chart1.xml", "<a/>", "its part xl/charts/chart1.xml has 1 members of 2 in l"},
    {"xl/charts/chart1.xml", NULL, "its parts are not those"},
    {"xl/worksheets/sheet1.xml", NULL, "it has 0 sheets of 1"},
    {"_rels/.rels", NULL, "its parts are not those"},
};

/* The text without the first place of what is lost; freed by the caller. */
static char *without(const char *text, const char *lost) {
  char *left = malloc(strlen(text) + 1);
  const char *at = strstr(text, lost);
  CU_ASSERT_PTR_NOT_NULL_FATAL(left);
  CU_ASSERT_PTR_NOT_NULL_FATAL(at);
  memcpy(left, text, (size_t)(at - text));
  strcpy(left + (at - text), at + strlen(lost));
  return left;
}

static void put_part(struct archive *a, const char *name, const char *text) {
  struct archive_entry *entry = archive_entry_new();
  archive_entry_set_pathname(entry, name);
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_entry_set_size(entry, (la_int64_t)strlen(text));
  CU_ASSERT_EQUAL(archive_write_header(a, entry), ARCHIVE_OK);
  CU_ASSERT_EQUAL(archive_write_data(a, text, strlen(text)), (la_ssize_t)strlen(text));
  archive_entry_free(entry);
}

static void write_book(FILE *file, const loss *l) {
  struct archive *a = archive_write_new();
  CU_ASSERT_EQUAL(archive_write_set_format_zip(a), ARCHIVE_OK);
  CU_ASSERT_EQUAL(archive_write_open_fd(a, fileno(file)), ARCHIVE_OK);
  for (size_t i = 0; i < PARTS; i++) {
    int is_hit = l != NULL && strcmp(l->part, whole[i].name) == 0;
    if (is_hit && l->text == NULL) continue;
    char *left = is_hit ? without(whole[i].text, l->text) : NULL;
    put_part(a, whole[i].name, left == NULL ? whole[i].text : left);
    free(left);
  }
  CU_ASSERT_EQUAL(archive_write_close(a), ARCHIVE_OK);
  archive_write_free(a);
}

static void test_losses(void) {
  for (size_t i = 0; i < sizeof losses / sizeof losses[0]; i++) {
    FILE *file = tmpfile();
    char *problem = NULL;
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    write_book(file, &losses[i]);
    CU_ASSERT_EQUAL(xlsx_check(fileno(file), content, 1, 2, &problem), SQLITE_ERROR);
    int is_said = problem != NULL && strncmp(problem, losses[i].problem, strlen(losses[i].problem)) == 0;
    if (!is_said)
      printf("\n    want %s\n    got  %s\n", losses[i].problem, problem == NULL ? "nothing" : problem);
    CU_ASSERT(is_said);
    sqlite3_free(problem);
    fclose(file);
  }
}

/* One that is whole; the same with a byte of the archive changed, or cut. */
static void test_archive(void) {
  FILE *file = tmpfile();
  char *problem = NULL;
  CU_ASSERT_PTR_NOT_NULL_FATAL(file);
  write_book(file, NULL);
  CU_ASSERT_EQUAL(xlsx_check(fileno(file), content, 1, 2, &problem), SQLITE_OK);
  CU_ASSERT_PTR_NULL(problem);
  off_t length = lseek(fileno(file), 0, SEEK_END);
  CU_ASSERT_EQUAL(pwrite(fileno(file), "\xFF", 1, 90), 1); /* within the first part */
  CU_ASSERT_EQUAL(xlsx_check(fileno(file), content, 1, 2, &problem), SQLITE_ERROR);
  sqlite3_free(problem);
  CU_ASSERT_EQUAL(ftruncate(fileno(file), length - 100), 0);
  problem = NULL;
  CU_ASSERT_EQUAL(xlsx_check(fileno(file), content, 1, 2, &problem), SQLITE_ERROR);
  CU_ASSERT_PTR_NOT_NULL(problem);
  sqlite3_free(problem);
  fclose(file);
}

static CU_TestInfo tests[] = {
    {"what is lost of a part", test_losses},
    {"what is lost of the archive", test_archive},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
