/* Published views have declared types, as programs that show tables ask for them: sqlite3_column_decltype. */
#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

#include "../airisk_test.h"
#include "../suites.h"

/* What a filter must reach the core through is a plain selection, so that its computed columns have no type. */
static int is_without_type(const char *view, const char *column) {
  return strcmp(view, "risk_record") == 0 &&
         (strcmp(column, "quarter") == 0 || strcmp(column, "mixes_groups") == 0);
}

/* Of one column of the catalogue: 1 when a query of its view declares the type that the catalogue has. */
static int is_declared(sqlite3 *db, const char *view, const char *column, const char *type) {
  sqlite3_stmt *query = NULL;
  char *sql = sqlite3_mprintf("SELECT \"%w\" FROM \"%w\"", column, view);
  CU_ASSERT_EQUAL(sqlite3_prepare_v2(db, sql, -1, &query, NULL), SQLITE_OK);
  const char *declared = sqlite3_column_decltype(query, 0);
  int same =
      is_without_type(view, column) ? declared == NULL : declared != NULL && strcmp(declared, type) == 0;
  if (!same)
    printf("    %s.%s: declared %s, catalogue %s\n", view, column, declared == NULL ? "nothing" : declared,
           type);
  sqlite3_finalize(query);
  sqlite3_free(sql);
  return same;
}

static void test_declared(void) {
  sqlite3 *db = open_with_views();
  sqlite3_stmt *columns = NULL;
  int n = 0;
  CU_ASSERT_EQUAL(sqlite3_prepare_v2(db,
                                     "SELECT c.object, c.column, c.type FROM published_view AS p"
                                     " JOIN sqlite_schema AS s ON s.name = p.view AND s.type = 'view'"
                                     " JOIN catalogue AS c ON c.object = p.view AND c.position > 0",
                                     -1, &columns, NULL),
                  SQLITE_OK);
  while (sqlite3_step(columns) == SQLITE_ROW) {
    n++;
    CU_ASSERT(is_declared(db, (const char *)sqlite3_column_text(columns, 0),
                          (const char *)sqlite3_column_text(columns, 1),
                          (const char *)sqlite3_column_text(columns, 2)));
  }
  CU_ASSERT(n > 600);
  CU_ASSERT_EQUAL(sqlite3_finalize(columns), SQLITE_OK);
  CU_ASSERT_EQUAL(sqlite3_close(db), SQLITE_OK);
}

static CU_TestInfo tests[] = {{"declared types", test_declared}, CU_TEST_INFO_NULL};
ADD_SUITE(.tests = tests);
