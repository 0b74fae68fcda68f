/* Times the questions of bench/questions.tsv in databases of several sizes: prepare, step through all rows, read all columns.
   Each question of each database is timed ROUNDS times in turn with the others, and computed anew each time: what the
   extension remembers of the question before does not count. Of the first database, also all views that are handed on, one
   after the other, as a report reads them; there it does count. Prints tab-separated lines of question, database, rows,
   steps and the median in milliseconds of processor time, of which bench/duckdb.mjs makes a table.

     build/time_views build/airisk.db build/large_10000.db
     build/time_views series_trend,what_if build/long_10000.db build/long_40000.db      only these questions */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 5, DATABASES = 8, QUESTIONS = 40, LINE = 256 };

typedef struct question {
  char line[LINE]; /* the name, and after a NUL what stands behind FROM */
  const char *from;
} question;

typedef struct result {
  long rows;
  int steps; /* of SQLite's virtual machine, the same in every run; those inside a function of ours are not seen */
  double seconds[ROUNDS];
} result;

static question questions[QUESTIONS];
static int asked;

static void give_up(const char *what, const char *why) {
  fprintf(stderr, "time_views: %s: %s\n", what, why);
  exit(EXIT_FAILURE);
}

static void fail(sqlite3 *db, const char *what) { give_up(what, sqlite3_errmsg(db)); }

/* 1 when the name is in the list, whose names have commas between. */
static int is_listed(const char *list, const char *name) {
  size_t n = strlen(name);
  for (const char *at = list; at != NULL; at = strchr(at, ',')) {
    if (*at == ',') at++;
    if (strncmp(at, name, n) == 0 && (at[n] == 0 || at[n] == ',')) return 1;
  }
  return 0;
}

/* list NULL: all of them. */
static void read_questions(const char *list) {
  static const char path[] = "bench/questions.tsv";
  FILE *file = fopen(path, "r");
  if (file == NULL) give_up(path, "cannot be opened; run from the top folder");
  while (asked < QUESTIONS && fgets(questions[asked].line, LINE, file) != NULL) {
    question *q = &questions[asked];
    char *tab = strchr(q->line, '\t');
    if (tab == NULL) give_up(path, "a line has no tab");
    q->line[strcspn(q->line, "\n")] = 0;
    *tab = 0;
    q->from = tab + 1;
    if (list == NULL || is_listed(list, q->line)) asked++;
  }
  fclose(file);
  if (asked == 0) give_up("no question is named", list);
}

static sqlite3 *open_database(const char *path) {
  sqlite3 *db = NULL;
  if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) fail(db, path);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL);
  if (sqlite3_load_extension(db, "build/airisk", NULL, NULL) != SQLITE_OK) fail(db, "build/airisk");
  if (sqlite3_exec(db, "CREATE TEMP TABLE touched (x)", NULL, NULL, NULL) != SQLITE_OK) fail(db, path);
  return db;
}

/* A change of the connection, after which nothing is remembered. */
static void forget(sqlite3 *db) {
  if (sqlite3_exec(db, "INSERT INTO touched VALUES (1)", NULL, NULL, NULL) != SQLITE_OK) fail(db, "touched");
}

/* Processor time: other work on the machine lengthens it less than the time on the wall. */
static double seconds(void) { return (double)clock() / CLOCKS_PER_SEC; }

/* Each value as the type it has: a number read as text would be paid for twice. */
static void read_row(sqlite3_stmt *statement) {
  for (int i = sqlite3_column_count(statement) - 1; i >= 0; i--) {
    switch (sqlite3_column_type(statement, i)) {
      case SQLITE_INTEGER:
        sqlite3_column_int64(statement, i);
        break;
      case SQLITE_FLOAT:
        sqlite3_column_double(statement, i);
        break;
      default:
        sqlite3_column_text(statement, i);
    }
  }
}

/* Asks, and adds what it took. */
static void ask(sqlite3 *db, const char *from, result *r, int round) {
  char *sql = sqlite3_mprintf("SELECT * FROM %s", from);
  sqlite3_stmt *statement;
  double start = seconds();
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) fail(db, from);
  for (; sqlite3_step(statement) == SQLITE_ROW; r->rows++) read_row(statement);
  r->steps += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 0);
  if (sqlite3_finalize(statement) != SQLITE_OK) fail(db, from);
  r->seconds[round] += seconds() - start;
  sqlite3_free(sql);
}

static void time_question(sqlite3 *db, const question *q, result *r, int round) {
  r->rows = r->steps = 0;
  forget(db);
  ask(db, q->from, r, round);
}

static void time_all_views(sqlite3 *db, result *r, int round) {
  sqlite3_stmt *views;
  if (sqlite3_prepare_v2(db, "SELECT view FROM published_view ORDER BY place", -1, &views, NULL) !=
      SQLITE_OK) {
    fail(db, "published_view");
  }
  r->rows = r->steps = 0;
  forget(db);
  while (sqlite3_step(views) == SQLITE_ROW) {
    ask(db, (const char *)sqlite3_column_text(views, 0), r, round);
  }
  if (sqlite3_finalize(views) != SQLITE_OK) fail(db, "published_view");
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

static void print(const char *name, const char *database, result *r) {
  qsort(r->seconds, ROUNDS, sizeof *r->seconds, ascending);
  printf("%s\t%s\t%ld\t%d\t%.3f\n", name, database, r->rows, r->steps, r->seconds[ROUNDS / 2] * 1e3);
}

int main(int argc, char **argv) {
  static result results[DATABASES][QUESTIONS], all_views;
  sqlite3 *db[DATABASES];
  int has_list = argc > 1 && strchr(argv[1], '.') == NULL;
  char **paths = argv + 1 + has_list;
  int databases = argc - 1 - has_list;
  if (databases < 1 || databases > DATABASES) {
    fprintf(stderr, "usage: time_views [QUESTION,...] DATABASE... (at most %d)\n", DATABASES);
    return EXIT_FAILURE;
  }
  read_questions(has_list ? argv[1] : NULL);
  for (int d = 0; d < databases; d++) db[d] = open_database(paths[d]);
  for (int round = 0; round < ROUNDS; round++) {
    for (int d = 0; d < databases; d++) {
      for (int q = 0; q < asked; q++) time_question(db[d], &questions[q], &results[d][q], round);
    }
    if (!has_list) time_all_views(db[0], &all_views, round);
  }
  for (int q = 0; q < asked; q++) {
    for (int d = 0; d < databases; d++) print(questions[q].line, paths[d], &results[d][q]);
  }
  if (!has_list) print("all views that are handed on", paths[0], &all_views);
  for (int d = 0; d < databases; d++) sqlite3_close(db[d]);
  return EXIT_SUCCESS;
}
