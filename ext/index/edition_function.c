#include "edition_function.h"

#include <stdint.h>
#include <string.h>

#include "args.h"
#include "database.h"

/* A changed edition may stand on the one before it: closed in the order of their reverse. */
static void clear(table_cursor *shared) {
  edition_cursor *c = (edition_cursor *)shared;
  const edition_function *f = edition_cursor_function(c);
  while (c->opened > 0) index_close(c->editions[--c->opened]);
  sqlite3_free(c->editions);
  c->editions = NULL;
  c->editions_room = c->room = c->block = 0;
  if (f->clear != NULL) f->clear(c);
}

int edition_cursor_reserve(edition_cursor *c, size_t n) {
  table_cursor *t = &c->shared;
  if (n <= c->room - t->n) return SQLITE_OK;
  size_t room = t->n + n > 2 * c->room ? t->n + n : 2 * c->room;
  if (room < 16) room = 16;
  void *moved = sqlite3_realloc64(t->answers, room * edition_cursor_function(c)->answer_size);
  if (moved == NULL) return SQLITE_NOMEM;
  t->answers = moved;
  c->room = room;
  return SQLITE_OK;
}

static void *answer_at(const edition_cursor *c, size_t i) {
  return (char *)c->shared.answers + i * edition_cursor_function(c)->answer_size;
}

void *edition_cursor_append(edition_cursor *c, const index_edition *e, size_t domain) {
  if (edition_cursor_reserve(c, 1) != SQLITE_OK) return NULL;
  edition_answer *made = answer_at(c, c->shared.n++);
  memset(made, 0, edition_cursor_function(c)->answer_size);
  *made = (edition_answer){e, domain};
  return made;
}

/* The text of an argument, NULL: missing, or the function has none. */
static const char *argument_text(const edition_cursor *c, int column) {
  sqlite3_value *value = column == 0 ? NULL : edition_cursor_argument(c, column);
  return value == NULL ? NULL : (const char *)sqlite3_value_text(value);
}

int edition_cursor_model(const edition_cursor *c, const index_edition *e, int id_key, int name_key,
                         size_t *only, int *rc) {
  sqlite3_value *value;
  *only = SIZE_MAX;
  if (table_cursor_key(&c->shared, id_key, &value) &&
      (value == NULL || sqlite3_value_type(value) == SQLITE_INTEGER)) {
    if (value != NULL) *rc = index_find_model(e, NULL, sqlite3_value_int64(value), only);
    return 1;
  }
  if (!table_cursor_key(&c->shared, name_key, &value)) return 0;
  if (value != NULL) *rc = index_find_model(e, (const char *)sqlite3_value_text(value), 0, only);
  return 1;
}

int edition_cursor_as_of(const edition_cursor *c, int column, const char **as_of, char **error) {
  sqlite3_value *value = edition_cursor_argument(c, column);
  const edition_function *f = edition_cursor_function(c);
  *as_of = NULL;
  if (value == NULL) return SQLITE_OK;
  int rc = date_argument(f->shared.asked_as.name, "as_of", value, NULL, error);
  if (rc == SQLITE_OK) *as_of = (const char *)sqlite3_value_text(value);
  return rc;
}

/* Keeps the edition, which it closes when it cannot. */
static int keep(edition_cursor *c, index_edition *e) {
  if (c->opened == c->editions_room) {
    size_t room = c->editions_room == 0 ? 4 : 2 * c->editions_room;
    index_edition **moved = sqlite3_realloc64(c->editions, room * sizeof *moved);
    if (moved == NULL) {
      index_close(e);
      return SQLITE_NOMEM;
    }
    c->editions = moved;
    c->editions_room = room;
  }
  c->editions[c->opened++] = e;
  return SQLITE_OK;
}

static void forget(table_cursor *shared) {
  edition_cursor *c = (edition_cursor *)shared;
  for (int i = 0; i < c->asked_count; i++) {
    edition_asked *a = &c->asked[i];
    sqlite3_free(a->schema);
    sqlite3_free(a->name);
    sqlite3_free(a->scenario);
    index_close(a->edition);
  }
  c->asked_count = 0;
}

static int is_same(const char *a, const char *b) {
  return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* The edition that was asked for in these words before, NULL: none. */
static index_edition *find_asked(const edition_cursor *c, const index_question *q) {
  for (int i = 0; i < c->asked_count; i++) {
    const edition_asked *a = &c->asked[i];
    if (is_same(a->schema, q->schema) && is_same(a->name, q->edition) && is_same(a->scenario, q->scenario))
      return a->edition;
  }
  return NULL;
}

static int copy(const char *text, char **out) {
  if (text == NULL) return SQLITE_OK;
  *out = sqlite3_mprintf("%s", text);
  return *out == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* Of more than MOST_ASKED the later ones are opened anew, mostly from the connection's memory. */
static int remember(edition_cursor *c, const index_question *q, index_edition *e) {
  if (c->asked_count == MOST_ASKED) return SQLITE_OK;
  edition_asked *a = &c->asked[c->asked_count++];
  *a = (edition_asked){.edition = index_share(e)};
  int rc = copy(q->schema, &a->schema);
  if (rc == SQLITE_OK) rc = copy(q->edition, &a->name);
  return rc == SQLITE_OK ? copy(q->scenario, &a->scenario) : rc;
}

/* *out is the edition of that name, NULL: the connection's. */
static int open_edition(edition_cursor *c, const char *name, index_edition **out, char **error) {
  index_question asked = {.db = table_cursor_database(&c->shared),
                          .connection = table_cursor_shared(&c->shared),
                          .function = c->shared.function->asked_as.name,
                          .schema = c->shared.schema,
                          .edition = name,
                          .scenario = argument_text(c, edition_cursor_function(c)->scenario_argument),
                          .needs = edition_cursor_function(c)->needs};
  index_edition *again = find_asked(c, &asked);
  if (again != NULL) {
    *out = index_share(again);
    return keep(c, *out);
  }
  int rc = index_open(&asked, out, error);
  if (rc == SQLITE_OK) rc = keep(c, *out);
  return rc == SQLITE_OK ? remember(c, &asked, *out) : rc;
}

/* What is wrong with a domain that the argument names and the edition does not have. Of several editions those answer that have
   it. */
static int check_domain(edition_cursor *c, const index_edition *e, const char *name, char **error) {
  char *known = NULL;
  int rc = database_named(table_cursor_database(&c->shared), c->shared.function->asked_as.name,
                          c->shared.schema, "domain", name, &known, error);
  if (rc == SQLITE_OK && !c->is_by_key)
    rc = index_no_domain(e, c->shared.function->asked_as.name, known, error);
  sqlite3_free(known);
  return rc;
}

static int append_domain(edition_cursor *c, index_edition *e, size_t domain, char **error) {
  if (!table_cursor_key_is(&c->shared, KEY_DOMAIN, e->domains[domain].name)) return SQLITE_OK;
  int rc = index_compute(e, domain, table_cursor_database(&c->shared));
  return rc == SQLITE_OK ? edition_cursor_function(c)->append(c, e, domain, error) : rc;
}

static int append_domains(edition_cursor *c, index_edition *e, char **error) {
  const char *named = argument_text(c, edition_cursor_function(c)->domain_argument);
  size_t domain;
  int rc = SQLITE_OK;
  if (named != NULL) {
    domain = index_domain_named(e, named);
    return domain == SIZE_MAX ? check_domain(c, e, named, error) : append_domain(c, e, domain, error);
  }
  for (domain = 0; rc == SQLITE_OK && domain < e->domain_count; domain++)
    rc = append_domain(c, e, domain, error);
  return rc;
}

/* Appends what the edition answers, unless the key asks for another. */
static int answer_of(edition_cursor *c, index_edition *e, char **error) {
  const edition_function *f = edition_cursor_function(c);
  int rc = SQLITE_OK;
  if (!table_cursor_key_is(&c->shared, KEY_EDITION, e->name)) return SQLITE_OK;
  if (f->change != NULL) {
    index_edition *changed = NULL;
    rc = f->change(c, e, &changed, error);
    if (rc == SQLITE_OK) rc = keep(c, changed);
    if (rc != SQLITE_OK) return rc;
    e = changed;
  }
  return f->has_domains ? append_domains(c, e, error) : f->append(c, e, SIZE_MAX, error);
}

/* Names that a query gives. */
typedef struct name_list {
  edition_cursor *cursor;
  char **names; /* freed by name_list_clear */
  size_t n, room;
} name_list;

static void name_list_clear(name_list *l) {
  for (size_t i = 0; i < l->n; i++) sqlite3_free(l->names[i]);
  sqlite3_free(l->names);
}

/* Keeps a name that the key is asked for. */
static int list_name(void *context, sqlite3_stmt *row, char **error) {
  (void)error;
  name_list *l = context;
  const char *name;
  int rc = database_column_text(row, 0, &name);
  if (rc != SQLITE_OK || !table_cursor_key_is(&l->cursor->shared, KEY_EDITION, name)) return rc;
  if (l->n == l->room) {
    size_t room = l->room == 0 ? 8 : 2 * l->room;
    char **moved = sqlite3_realloc64(l->names, room * sizeof *moved);
    if (moved == NULL) return SQLITE_NOMEM;
    l->names = moved;
    l->room = room;
  }
  l->names[l->n] = sqlite3_mprintf("%s", name);
  if (l->names[l->n] == NULL) return SQLITE_NOMEM;
  l->n++;
  return SQLITE_OK;
}

/* Answers of all editions that the key is asked for. The connection's edition is opened with its scenario. */
static int answer_by_key(edition_cursor *c, char **error) {
  name_list asked = {.cursor = c};
  index_edition *own = NULL;
  int rc =
      database_each(table_cursor_database(&c->shared), c->shared.function->asked_as.name,
                    sqlite3_mprintf("SELECT name FROM \"%w\".edition ORDER BY edition_id", c->shared.schema),
                    list_name, &asked, error);
  if (rc == SQLITE_OK && asked.n > 0 && connection_scenario(table_cursor_shared(&c->shared)) != NULL) {
    rc = open_edition(c, NULL, &own, error);
  }
  for (size_t i = 0; rc == SQLITE_OK && i < asked.n; i++) {
    index_edition *e = own;
    if (own == NULL || sqlite3_stricmp(own->name, asked.names[i]) != 0)
      rc = open_edition(c, asked.names[i], &e, error);
    if (rc == SQLITE_OK) rc = answer_of(c, e, error);
  }
  name_list_clear(&asked);
  return rc;
}

static int begin(table_cursor *shared, char **error) {
  edition_cursor *c = (edition_cursor *)shared;
  enum { BY_KEY = PLAN_KEY(KEY_EDITION) | PLAN_EXACT(KEY_EDITION) | PLAN_ANY(KEY_EDITION) };
  const char *named = argument_text(c, edition_cursor_function(c)->edition_argument);
  index_edition *e = NULL;
  if (edition_cursor_function(c)->begin != NULL) {
    int rc = edition_cursor_function(c)->begin(c, error);
    if (rc != SQLITE_OK) return rc;
  }
  c->is_by_key = named == NULL && (c->shared.plan & BY_KEY) != 0;
  if (c->is_by_key) return answer_by_key(c, error);
  int rc = open_edition(c, named, &e, error);
  return rc == SQLITE_OK ? answer_of(c, e, error) : rc;
}

void result_fact(sqlite3_context *context, const index_model *m, model_fact fact) {
  switch (fact) {
    case FACT_ID:
      sqlite3_result_int64(context, m->id);
      break;
    case FACT_NAME:
      result_text(context, m->name);
      break;
    case FACT_SERIES:
      result_text(context, m->series);
      break;
    case FACT_ORGANIZATION:
      result_text(context, m->organization);
      break;
    case FACT_REGION:
      result_text(context, m->region);
      break;
    case FACT_RELEASED_ON:
      result_text(context, m->released_on);
      break;
    case FACT_REASONING:
      sqlite3_result_int(context, m->reasoning);
      break;
    case FACT_OPEN_WEIGHTS:
      sqlite3_result_int(context, m->open_weights);
      break;
    case FACT_IS_NEW:
      sqlite3_result_int(context, m->is_new);
      break;
  }
}

static int column(table_cursor *shared, sqlite3_context *context, int i) {
  const edition_cursor *c = (const edition_cursor *)shared;
  const signature *s = &c->shared.function->asked_as;
  if (i > KEY_DOMAIN && i < s->first_argument) { /* most columns by far */
    edition_cursor_function(c)->column(c, context, i);
    return SQLITE_OK;
  }
  const edition_answer *a = edition_cursor_answer(c);
  int last = s->first_argument + s->arguments - 1;
  if (i == KEY_EDITION) {
    result_text(context, a->edition->name);
  } else if (i == KEY_DOMAIN && edition_cursor_function(c)->has_domains) {
    result_text(context, a->edition->domains[a->domain].name);
  } else if (i == last || (i >= s->first_argument && edition_cursor_argument(c, i) != NULL)) {
    table_cursor_argument_column(&c->shared, context, i);
  } else {
    edition_cursor_function(c)->column(c, context, i);
  }
  return SQLITE_OK;
}

static size_t part_at(edition_cursor *c, size_t at) {
  const edition_function *f = edition_cursor_function(c);
  size_t stands_at = c->shared.at;
  if (f->part == NULL) return 0;
  c->shared.at = at;
  size_t part = f->part(c);
  c->shared.at = stands_at;
  return part;
}

static int is_same_block(edition_cursor *c, size_t a, size_t b) {
  const edition_answer *left = answer_at(c, a), *right = answer_at(c, b);
  return left->edition == right->edition && left->domain == right->domain && part_at(c, a) == part_at(c, b);
}

/* Where the answer stands among those of its edition, domain and part. */
static size_t place_in_block(edition_cursor *c) {
  size_t at = c->shared.at;
  if (edition_cursor_function(c)->place != NULL) return edition_cursor_function(c)->place(c);
  if (c->block > at || !is_same_block(c, c->block, at)) {
    c->block = at;
    while (c->block > 0 && is_same_block(c, c->block - 1, at)) c->block--;
  }
  return at - c->block;
}

/* Of an edition's name, without regard to case: FNV-1a. */
static sqlite3_uint64 hash_of(const char *name) {
  sqlite3_uint64 hash = 14695981039346656037u;
  for (; *name != 0; name++) {
    hash =
        (hash ^ (unsigned char)(*name >= 'A' && *name <= 'Z' ? *name + ('a' - 'A') : *name)) * 1099511628211u;
  }
  return hash;
}

/* 17 bits of the edition's name, 6 of the domain, 8 of the part, 32 of the place. */
static sqlite3_int64 rowid(table_cursor *shared) {
  edition_cursor *c = (edition_cursor *)shared;
  const edition_answer *a = edition_cursor_answer(c);
  sqlite3_uint64 domain = a->domain == SIZE_MAX ? 0 : a->domain + 1;
  return (sqlite3_int64)((hash_of(a->edition->name) >> 47 << 46) | (domain & 63) << 40 |
                         (sqlite3_uint64)part_at(c, c->shared.at) << 32 | (sqlite3_uint64)place_in_block(c));
}

static const table_methods methods = {
    .begin = begin,
    .column = column,
    .rowid = rowid,
    .clear = clear,
    .close = forget,
};

int edition_function_register(sqlite3 *db, connection *c, const edition_function *f) {
  table_registration r = {.function = &f->shared, .methods = &methods, .shared = connection_share(c)};
  return table_function_register_shared(db, &r, connection_release);
}
