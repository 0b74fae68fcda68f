#include "views_once.h"

#include <stdlib.h>
#include <string.h>

#include "computed_rows.h"
#include "database.h"
#include "index_tables.h"
#include "sql_words.h"
#include "report/sql.h"

typedef enum view_state {
  VIEW_UNREAD, /* its words are not looked at yet */
  VIEW_TEXT,   /* read by its text */
  VIEW_KEPT,   /* read by its rows */
  VIEW_OPAQUE, /* read in its schema */
} view_state;

typedef struct known_view {
  char *name;          /* freed by views_once_close, as all below */
  char *text;          /* of CREATE VIEW */
  const char *columns; /* in it: '(a, b)' behind the name; of no length where there is none */
  int columns_length;
  const char *body; /* in it: the query */
  size_t *reads;    /* the views that it names, once for each time */
  size_t n, room;
  int readers;      /* how often it will be read */
  int is_ready;     /* what it reads is computed, as far as that is to be */
  int is_selection; /* its rows are not worth keeping */
  int listed;       /* in the WITH clause of this number */
  view_state state;
  const char *rows; /* the name of the table with its rows; of computed_rows */
} known_view;

struct views_once {
  sqlite3 *db;
  char *schema;
  known_view *view; /* in the order of their names, whatever their case */
  size_t n, room;
  char **
      risky; /* names of what views may not call, perhaps: table functions, and functions; in lower case, in order */
  size_t risky_n, risky_room;
  int is_unclear; /* names may mean something else here */
  int lists;      /* WITH clauses made */
  computed_rows *rows;
};

/* Makes room for one element more. */
static int grow(void **list, size_t n, size_t *room, size_t size) {
  if (n < *room) return SQLITE_OK;
  size_t wanted = *room == 0 ? 16 : 2 * *room;
  void *grown = sqlite3_realloc64(*list, wanted * size);
  if (grown == NULL) return SQLITE_NOMEM;
  *list = grown;
  *room = wanted;
  return SQLITE_OK;
}

static int compare_name(const void *word, const void *view) {
  const sql_word *w = word;
  const char *name = ((const known_view *)view)->name;
  int n = (int)(w->end - w->start), difference = sqlite3_strnicmp(w->start, name, n);
  return difference != 0 ? difference : -(name[n] != 0);
}

static known_view *find_word(const views_once *v, const sql_word *word) {
  return v->n == 0 ? NULL : bsearch(word, v->view, v->n, sizeof *v->view, compare_name);
}

static known_view *find_name(const views_once *v, const char *name) {
  sql_word word = {.start = name, .end = name + strlen(name)};
  return find_word(v, &word);
}

/* Finds the parts of `CREATE VIEW name (columns) AS query`. 0 when the text is no such thing, of another name, or more
   than one statement: such a view is left alone. */
static int split_text(known_view *view) {
  sql_word word = sql_word_at(view->text);
  if (!sql_word_is(&word, "create")) return 0;
  word = sql_word_at(word.next);
  if (!sql_word_is(&word, "view")) return 0;
  word = sql_word_at(word.next);
  if (word.kind == WORD_OTHER || word.kind == WORD_END || !sql_word_is(&word, view->name)) return 0;
  word = sql_word_at(word.next);
  if (word.kind == WORD_OTHER && *word.start == '(') {
    view->columns = word.start;
    while (word.kind != WORD_END && (word.kind != WORD_OTHER || *word.start != ')'))
      word = sql_word_at(word.next);
    view->columns_length = (int)(word.end - view->columns);
    word = sql_word_at(word.next);
  }
  if (word.kind != WORD_NAME || !sql_word_is(&word, "as")) return 0;
  view->body = word.next;
  for (word = sql_word_at(word.next); word.kind != WORD_END; word = sql_word_at(word.next)) {
    if (word.kind == WORD_OTHER && *word.start == ';') return 0;
  }
  return 1;
}

static int add_view(views_once *v, const char *name, const char *text) {
  int rc = grow((void **)&v->view, v->n, &v->room, sizeof *v->view);
  if (rc != SQLITE_OK) return rc;
  known_view *view = &v->view[v->n++];
  *view =
      (known_view){.name = sqlite3_mprintf("%s", name), .text = sqlite3_mprintf("%s", text), .columns = ""};
  return view->name == NULL || view->text == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* Of two rows of one name, which no honest database has, it is not known which is meant: both are left out. The table
   function section_finding is read as the views that it reads. */
static int read_views(views_once *v) {
  sqlite3_stmt *rows = NULL;
  int step = SQLITE_DONE;
  int rc = database_prepare(v->db, sqlite3_mprintf(known_views_sql, v->schema, FINDING_COLUMNS, IS_FINDING),
                            &rows);
  while (rc == SQLITE_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
    const char *name, *text = NULL;
    rc = database_column_text(rows, 0, &name);
    if (rc == SQLITE_OK) rc = database_column_text(rows, 1, &text);
    if (rc == SQLITE_OK) rc = add_view(v, name, text);
  }
  sqlite3_finalize(rows);
  return rc == SQLITE_OK && step != SQLITE_DONE ? step : rc;
}

/* Whether a database has an object by which a name of ours would mean something else: of those that SQLite looks into
   before, one of a table or view; of any, one of a table function. */
static int is_hidden_by(views_once *v, const char *schema, int is_before) {
  return database_integer(
      v->db,
      sqlite3_mprintf(is_hidden_sql, schema,
                      strcmp(schema, "temp") == 0 ? "sqlite_temp_schema" : "sqlite_schema", is_before,
                      v->schema),
      &v->is_unclear);
}

/* SQLite looks into temp, then main, then the attached databases in their order. */
static int look_for_hiding(views_once *v) {
  sqlite3_stmt *rows = NULL;
  int step = SQLITE_DONE, is_before = 1;
  int rc = database_prepare(
      v->db, sqlite3_mprintf("SELECT name FROM pragma_database_list ORDER BY name <> 'temp', seq"), &rows);
  while (rc == SQLITE_OK && !v->is_unclear && (step = sqlite3_step(rows)) == SQLITE_ROW) {
    const char *name;
    rc = database_column_text(rows, 0, &name);
    if (rc == SQLITE_OK && sqlite3_stricmp(name, v->schema) == 0) {
      is_before = 0;
    } else if (rc == SQLITE_OK) {
      rc = is_hidden_by(v, name, is_before);
    }
  }
  sqlite3_finalize(rows);
  return rc == SQLITE_OK && step != SQLITE_DONE && step != SQLITE_ROW ? step : rc;
}

static int compare_risky(const void *word, const void *name) {
  const sql_word *w = word;
  const char *risky = *(char *const *)name;
  int n = (int)(w->end - w->start), difference = sqlite3_strnicmp(w->start, risky, n);
  return difference != 0 ? difference : -(risky[n] != 0);
}

/* Whether SQLite may refuse a view that calls this: what views may never call, or not where the schema is not trusted. Of
   table functions it does not tell. */
static int is_risky(const views_once *v, const sql_word *word) {
  static const char pragma[] = "pragma_"; /* those are table functions from their first use on */
  int n = (int)sizeof pragma - 1;
  if (word->end - word->start > n && sqlite3_strnicmp(word->start, pragma, n) == 0) return 1;
  return bsearch(word, v->risky, v->risky_n, sizeof *v->risky, compare_risky) != NULL;
}

/* Table functions that any view may call: ours, which are innocuous, and two of SQLite's. To ask SQLite for those too
   would be right, and slow, since half of all views call one. */
#define IN_QUOTES(name) "'" #name "', "
#define FOR_ANY_VIEW INDEX_TABLES(IN_QUOTES) "'section_finding', 'json_each', 'json_tree'"

static int read_risky(views_once *v) {
  sqlite3_stmt *rows = NULL;
  int step = SQLITE_DONE;
  int rc = database_prepare(
      v->db, sqlite3_mprintf(risky_names_sql, FOR_ANY_VIEW, SQLITE_DIRECTONLY, SQLITE_INNOCUOUS), &rows);
  while (rc == SQLITE_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
    const char *name;
    rc = database_column_text(rows, 0, &name);
    if (rc == SQLITE_OK) rc = grow((void **)&v->risky, v->risky_n, &v->risky_room, sizeof *v->risky);
    if (rc != SQLITE_OK) break;
    v->risky[v->risky_n] = sqlite3_mprintf("%s", name);
    if (v->risky[v->risky_n++] == NULL) rc = SQLITE_NOMEM;
  }
  sqlite3_finalize(rows);
  return rc == SQLITE_OK && step != SQLITE_DONE ? step : rc;
}

/* What ends a job, and is no property of the view that was asked for. */
static int is_fatal(int rc) { return (rc & 0xFF) == SQLITE_NOMEM || (rc & 0xFF) == SQLITE_INTERRUPT; }

int views_once_open(sqlite3 *db, const char *schema, views_once **views) {
  views_once *v = sqlite3_malloc64(sizeof *v);
  *views = v;
  if (v == NULL) return SQLITE_NOMEM;
  *v = (views_once){.db = db, .schema = sqlite3_mprintf("%s", schema)};
  int rc = v->schema == NULL ? SQLITE_NOMEM : read_views(v);
  if (rc == SQLITE_OK) rc = look_for_hiding(v);
  if (rc == SQLITE_OK) rc = read_risky(v);
  if (rc == SQLITE_OK) rc = computed_rows_open(db, &v->rows);
  if (rc == SQLITE_OK || is_fatal(rc)) return rc;
  v->is_unclear = 1; /* a SQLite that does not list its functions, or no place for rows */
  return SQLITE_OK;
}

void views_once_close(views_once *v) {
  if (v == NULL) return;
  computed_rows_close(v->rows);
  for (size_t i = 0; i < v->n; i++) {
    sqlite3_free(v->view[i].name);
    sqlite3_free(v->view[i].text);
    sqlite3_free(v->view[i].reads);
  }
  for (size_t i = 0; i < v->risky_n; i++) sqlite3_free(v->risky[i]);
  sqlite3_free(v->risky);
  sqlite3_free(v->view);
  sqlite3_free(v->schema);
  sqlite3_free(v);
}

static int add_read(views_once *v, known_view *view, const known_view *read) {
  int rc = grow((void **)&view->reads, view->n, &view->room, sizeof *view->reads);
  if (rc == SQLITE_OK) view->reads[view->n++] = (size_t)(read - v->view);
  return rc;
}

/* SQLite itself says whether the view may call what it calls: it looks at all of a view when it prepares it. */
static int check_calls(views_once *v, known_view *view) {
  sqlite3_stmt *statement = NULL;
  int rc = database_prepare(v->db, sqlite3_mprintf("SELECT * FROM \"%w\".\"%w\"", v->schema, view->name),
                            &statement);
  sqlite3_finalize(statement);
  if (rc == SQLITE_OK || is_fatal(rc)) return rc;
  view->state = VIEW_OPAQUE;
  return SQLITE_OK;
}

/* A table function that answers from what the core keeps, sooner than kept rows would be read. */
static int is_of_core(const sql_word *source) {
  static const char *const functions[] = {"index_score", "index_model", "index_cell", "series_trend"};
  for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++) {
    if (sql_word_is(source, functions[i])) return 1;
  }
  return 0;
}

/* Whether a view is no more than `SELECT ... FROM source WHERE ...` of such a function, or of such a view. */
static int is_selection(const views_once *v, const known_view *view) {
  int sources = 0;
  for (sql_word word = sql_word_at(view->body); word.kind != WORD_END; word = sql_word_at(word.next)) {
    if (word.kind != WORD_NAME || !sql_word_is(&word, "from")) continue;
    sql_word source = sql_word_at(word.next), behind = sql_word_at(source.next);
    if (++sources > 1 || source.kind == WORD_END) return 0;
    const known_view *read = find_word(v, &source);
    if (read == NULL ? !is_of_core(&source) : !read->is_selection) return 0;
    if (behind.kind != WORD_END && !(behind.kind == WORD_NAME && sql_word_is(&behind, "where"))) return 0;
  }
  return sources == 1;
}

/* A view is read where its name stands behind FROM, JOIN or IN. */
static int read_words(views_once *v, known_view *view) {
  int rc = SQLITE_OK, has_risky = 0, is_read = 0;
  view->state = split_text(view) ? VIEW_TEXT : VIEW_OPAQUE;
  if (view->state == VIEW_OPAQUE) return rc;
  for (sql_word word = sql_word_at(view->body); rc == SQLITE_OK && word.kind != WORD_END;
       word = sql_word_at(word.next)) {
    const known_view *read = is_read && word.kind == WORD_NAME ? find_word(v, &word) : NULL;
    if (read != NULL) rc = add_read(v, view, read);
    if (word.kind != WORD_OTHER && is_risky(v, &word)) has_risky = 1;
    is_read = word.kind == WORD_NAME &&
              (sql_word_is(&word, "from") || sql_word_is(&word, "join") || sql_word_is(&word, "in"));
  }
  return rc == SQLITE_OK && has_risky ? check_calls(v, view) : rc;
}

/* The rows of each finding are kept: one statement for all of them would need more cursors than SQLite allows. */
static int expect(views_once *v, known_view *view) {
  int rc = SQLITE_OK;
  if (view->readers++ > 0) return rc;
  if (sqlite3_strglob("finding_*", view->name) == 0 || sqlite3_strglob("z_finding_*", view->name) == 0)
    view->readers++;
  if (view->state == VIEW_UNREAD) rc = read_words(v, view);
  for (size_t i = 0; rc == SQLITE_OK && view->state == VIEW_TEXT && i < view->n; i++) {
    rc = expect(v, &v->view[view->reads[i]]);
  }
  /* Of z_score each reader asks for a few columns, or for the rows that an index finds; all of it takes many times longer. */
  view->is_selection =
      view->state == VIEW_TEXT && (is_selection(v, view) || strcmp(view->name, "z_score") == 0);
  return rc;
}

int views_once_expect(views_once *v, const char *name) {
  known_view *view = find_name(v, name);
  return view == NULL || v->is_unclear ? SQLITE_OK : expect(v, view);
}

/* Puts a view, and all that it reads, into the WITH clause that is being made. */
static void list_view(views_once *v, sqlite3_str *with, known_view *view) {
  if (view->state == VIEW_OPAQUE || view->listed == v->lists) return;
  view->listed = v->lists;
  sqlite3_str_appendf(with, "%s\"%w\"", sqlite3_str_length(with) > 0 ? ", " : "WITH ", view->name);
  if (view->state == VIEW_KEPT) {
    sqlite3_str_appendf(with, " AS NOT MATERIALIZED (SELECT * FROM \"%w\")", view->rows);
    return;
  }
  /* A comment may end the text. */
  sqlite3_str_appendf(with, "%.*s AS NOT MATERIALIZED (%s\n)", view->columns_length, view->columns,
                      view->body);
  for (size_t i = 0; i < view->n; i++) list_view(v, with, &v->view[view->reads[i]]);
}

static int make_with(views_once *v, known_view *view, char **with) {
  sqlite3_str *text = sqlite3_str_new(v->db);
  v->lists++;
  list_view(v, text, view);
  int rc = sqlite3_str_errcode(text);
  *with = sqlite3_str_finish(text);
  return rc;
}

/* What fails will say so where it is read. */
static int keep(views_once *v, known_view *view) {
  char *with = NULL;
  int rc = make_with(v, view, &with);
  if (rc == SQLITE_OK) rc = computed_rows_add(v->rows, with, view->name, &view->rows);
  sqlite3_free(with);
  if (is_fatal(rc)) return rc;
  view->state = rc == SQLITE_OK ? VIEW_KEPT : VIEW_OPAQUE;
  return SQLITE_OK;
}

/* Computes what the view reads, each after what it stands on, and then the view. */
static int make_ready(views_once *v, known_view *view) {
  int rc = SQLITE_OK;
  if (view->is_ready) return rc;
  view->is_ready = 1;
  for (size_t i = 0; rc == SQLITE_OK && view->state == VIEW_TEXT && i < view->n; i++) {
    rc = make_ready(v, &v->view[view->reads[i]]);
  }
  int is_worth_it = view->state == VIEW_TEXT && view->readers > 1 && !view->is_selection;
  return rc == SQLITE_OK && is_worth_it ? keep(v, view) : rc;
}

int views_once_with(views_once *v, const char *name, char **with) {
  known_view *view = find_name(v, name);
  if (view == NULL || v->is_unclear) return SQLITE_OK;
  int rc = view->readers == 0 ? expect(v, view) : SQLITE_OK;
  if (rc == SQLITE_OK) rc = make_ready(v, view);
  return rc == SQLITE_OK && view->state != VIEW_OPAQUE ? make_with(v, view, with) : rc;
}
