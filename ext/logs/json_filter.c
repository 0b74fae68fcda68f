#include "json_filter.h"

#include <setjmp.h>
#include <string.h>
#include <yajl/yajl_gen.h>
#include <yajl/yajl_parse.h>

#include "args.h"
#include "json_scanner.h"

/* What YAJL has allocated. It does not look at what its allocator returns: so when memory is short, the allocator
   does not return, and all that was allocated is freed from this list. */
typedef struct block {
  struct block *next, *previous;
} block;

struct json_filter {
  const json_left_out *left_out;
  block blocks; /* head of a ring */
  jmp_buf out_of_memory;
  yajl_handle parser;
  yajl_gen writer;
  json_scanner scanner;
  unsigned char *scanned; /* room for what the scanner puts out */
  size_t scanned_room;
  size_t bytes; /* taken so far */
  size_t values;
  int depth;
  int leaving_out; /* inside a member that is left out: the depth of its object, else 0 */
  int whole;       /* the outermost object or array has ended */
  int went_on;     /* and more came */
  int is_list;     /* the outermost value is an array */
  int is_within;   /* inside the member left_out->within */
  int rc;
  char *problem;
};

static void *allocate(void *context, size_t n) {
  json_filter *f = context;
  block *b = sqlite3_malloc64(sizeof *b + n);
  if (b == NULL) longjmp(f->out_of_memory, 1);
  b->next = f->blocks.next;
  b->previous = &f->blocks;
  b->next->previous = b;
  f->blocks.next = b;
  return b + 1;
}

static void release(void *context, void *memory) {
  (void)context;
  if (memory == NULL) return;
  block *b = (block *)memory - 1;
  b->previous->next = b->next;
  b->next->previous = b->previous;
  sqlite3_free(b);
}

static void *reallocate(void *context, void *memory, size_t n) {
  json_filter *f = context;
  if (memory == NULL) return allocate(context, n);
  block *b = sqlite3_realloc64((block *)memory - 1, sizeof *b + n);
  if (b == NULL) longjmp(f->out_of_memory, 1);
  b->next->previous = b;
  b->previous->next = b;
  return b + 1;
}

/* The text is not taken: the code to return. */
static int refuse(json_filter *f, char *problem) {
  if (f->rc == SQLITE_OK) {
    f->rc = fail_with(&f->problem, problem);
  } else {
    sqlite3_free(problem);
  }
  return f->rc;
}

/* The handlers return 1 to go on and 0 to stop, as YAJL wants. */
static int written(json_filter *f, yajl_gen_status status) {
  const unsigned char *text;
  size_t n = 0;
  if (status == yajl_max_depth_exceeded) {
    refuse(f, sqlite3_mprintf("the JSON is nested deeper than %d levels", YAJL_MAX_DEPTH));
  } else if (status != yajl_gen_status_ok) {
    refuse(f, sqlite3_mprintf("the JSON cannot be written again (code %d)", (int)status));
  } else if (++f->values > MOST_VALUES) {
    refuse(f, sqlite3_mprintf("the JSON has more than %d values beside its samples", MOST_VALUES));
  } else if (yajl_gen_get_buf(f->writer, &text, &n) != yajl_gen_status_ok || n > MOST_BYTES) {
    refuse(f, sqlite3_mprintf("the JSON has more than %d MiB beside its samples", MOST_BYTES >> 20));
  }
  return f->rc == SQLITE_OK;
}

/* After a value that is left out, its parent goes on. */
static int left_out(json_filter *f) {
  if (f->depth == f->leaving_out) f->leaving_out = 0;
  return 1;
}

static int take_null(void *context) {
  json_filter *f = context;
  return f->leaving_out ? left_out(f) : written(f, yajl_gen_null(f->writer));
}

static int take_boolean(void *context, int value) {
  json_filter *f = context;
  return f->leaving_out ? left_out(f) : written(f, yajl_gen_bool(f->writer, value));
}

static int take_number(void *context, const char *text, size_t n) {
  json_filter *f = context;
  return f->leaving_out ? left_out(f) : written(f, yajl_gen_number(f->writer, text, n));
}

static int take_text(void *context, const unsigned char *text, size_t n) {
  json_filter *f = context;
  char length[64];
  if (f->leaving_out) return left_out(f);
  if (memchr(text, 0, n) != NULL) { /* SQLite's JSON functions would end the text there */
    refuse(f, sqlite3_mprintf("the JSON has a text with the character U+0000"));
    return 0;
  }
  if (n > LONGEST_TEXT) {
    sqlite3_snprintf(sizeof length, length, "(a text of more than %d KiB)", LONGEST_TEXT >> 10);
    text = (const unsigned char *)length;
    n = strlen(length);
  }
  return written(f, yajl_gen_string(f->writer, text, n));
}

static int is_name(const char *name, const unsigned char *text, size_t n) {
  return strlen(name) == n && memcmp(name, text, n) == 0;
}

static int is_among(const char *const *names, const unsigned char *text, size_t n) {
  for (; *names != NULL; names++) {
    if (is_name(*names, text, n)) return 1;
  }
  return 0;
}

/* Whether the member of this name, in an object at f->depth, is left out. */
static int is_left_out(json_filter *f, const unsigned char *text, size_t n) {
  if (f->is_list) return is_among(f->left_out->in_list, text, n);
  if (f->depth == 1) {
    f->is_within = is_name(f->left_out->within, text, n);
    return is_among(f->left_out->outermost, text, n);
  }
  return f->is_within && f->depth == 3 && !is_among(f->left_out->kept, text, n);
}

static int take_key(void *context, const unsigned char *text, size_t n) {
  json_filter *f = context;
  if (f->leaving_out) return 1;
  if (is_left_out(f, text, n)) {
    f->leaving_out = f->depth;
    return 1;
  }
  return take_text(context, text, n);
}

static int go_deeper(json_filter *f) {
  if (++f->depth > DEEPEST_NESTING) {
    refuse(f, sqlite3_mprintf("the JSON is nested deeper than %d levels", DEEPEST_NESTING));
  }
  return f->rc == SQLITE_OK;
}

static int take_start_map(void *context) {
  json_filter *f = context;
  if (!go_deeper(f)) return 0;
  return f->leaving_out || written(f, yajl_gen_map_open(f->writer));
}

static int take_start_array(void *context) {
  json_filter *f = context;
  if (f->depth == 0) f->is_list = 1;
  if (!go_deeper(f)) return 0;
  return f->leaving_out || written(f, yajl_gen_array_open(f->writer));
}

static void go_up(json_filter *f) {
  f->depth--;
  f->whole = f->depth == 0;
}

static int take_end_map(void *context) {
  json_filter *f = context;
  go_up(f);
  return f->leaving_out ? left_out(f) : written(f, yajl_gen_map_close(f->writer));
}

static int take_end_array(void *context) {
  json_filter *f = context;
  go_up(f);
  return f->leaving_out ? left_out(f) : written(f, yajl_gen_array_close(f->writer));
}

static const yajl_callbacks handlers = {
    .yajl_null = take_null,
    .yajl_boolean = take_boolean,
    .yajl_number = take_number,
    .yajl_string = take_text,
    .yajl_start_map = take_start_map,
    .yajl_map_key = take_key,
    .yajl_end_map = take_end_map,
    .yajl_start_array = take_start_array,
    .yajl_end_array = take_end_array,
};

json_filter *json_filter_new(const json_left_out *left_out) {
  json_filter *f = sqlite3_malloc64(sizeof *f);
  if (f == NULL) return NULL;
  memset(f, 0, sizeof *f);
  f->left_out = left_out;
  f->blocks.next = f->blocks.previous = &f->blocks;
  if (setjmp(f->out_of_memory) != 0) {
    json_filter_free(f);
    return NULL;
  }
  yajl_alloc_funcs memory = {.malloc = allocate, .realloc = reallocate, .free = release, .ctx = f};
  f->parser = yajl_alloc(&handlers, &memory, f);
  f->writer = yajl_gen_alloc(&memory);
  return f;
}

/* What YAJL says, as one line. */
static char *parser_words(json_filter *f, yajl_status status, size_t at) {
  unsigned char *words = yajl_get_error(f->parser, 0, NULL, 0);
  char *problem;
  if (status != yajl_status_error || words == NULL) {
    problem = sqlite3_mprintf("not JSON (at byte %lld)", (sqlite3_int64)at);
  } else if (strstr((const char *)words, "premature EOF") != NULL) {
    problem = sqlite3_mprintf("the JSON ends in the middle, after %lld bytes: is the file cut off?",
                              (sqlite3_int64)at);
  } else {
    size_t n = strcspn((const char *)words, "\n");
    if (n > 0 && words[n - 1] == '.') n--;
    problem = sqlite3_mprintf("not JSON: %.*s, near byte %lld", (int)n, words, (sqlite3_int64)at);
  }
  if (words != NULL) yajl_free_error(f->parser, words);
  return problem;
}

static int parse(json_filter *f, size_t n, size_t before) {
  yajl_status status = yajl_parse(f->parser, f->scanned, n);
  if (f->rc == SQLITE_OK && f->scanner.too_long) {
    refuse(f, sqlite3_mprintf("the JSON has a number of more than %d digits", LONGEST_NUMBER));
  }
  if (f->rc == SQLITE_OK && status != yajl_status_ok) {
    f->went_on = f->whole;
    refuse(f, parser_words(f, status, before + yajl_get_bytes_consumed(f->parser)));
  }
  return f->rc;
}

/* Makes room for what n bytes are scanned to. */
static int make_room(json_filter *f, size_t n) {
  if (SCANNED_ROOM(n) <= f->scanned_room) return SQLITE_OK;
  unsigned char *room = sqlite3_realloc64(f->scanned, SCANNED_ROOM(n));
  if (room == NULL) return f->rc = SQLITE_NOMEM;
  f->scanned = room;
  f->scanned_room = SCANNED_ROOM(n);
  return SQLITE_OK;
}

int json_filter_feed(json_filter *f, const unsigned char *bytes, size_t n) {
  if (f->rc != SQLITE_OK || n == 0 || make_room(f, n) != SQLITE_OK) return f->rc;
  if (setjmp(f->out_of_memory) != 0) return f->rc = SQLITE_NOMEM;
  size_t before = f->bytes;
  f->bytes += n;
  return parse(f, json_scan(&f->scanner, bytes, n, f->scanned), before);
}

int json_filter_end(json_filter *f, char **json, char **problem) {
  if (f->rc == SQLITE_OK && make_room(f, 0) == SQLITE_OK) {
    if (setjmp(f->out_of_memory) != 0) return f->rc = SQLITE_NOMEM;
    size_t n = json_scan_end(&f->scanner, f->scanned);
    if (n == 0 || parse(f, n, f->bytes) == SQLITE_OK) {
      yajl_status status = yajl_complete_parse(f->parser);
      if (f->rc == SQLITE_OK && status != yajl_status_ok) refuse(f, parser_words(f, status, f->bytes));
    }
  }
  if (f->rc == SQLITE_OK) {
    const unsigned char *text = NULL;
    size_t n = 0;
    yajl_gen_get_buf(f->writer, &text, &n);
    *json = sqlite3_mprintf("%.*s", (int)n, text);
    if (*json == NULL) f->rc = SQLITE_NOMEM;
  } else {
    *problem = f->problem;
    f->problem = NULL;
  }
  return f->rc;
}

int json_filter_went_on(const json_filter *f) { return f->went_on; }

void json_filter_free(json_filter *f) {
  if (f == NULL) return;
  while (f->blocks.next != &f->blocks) release(f, f->blocks.next + 1);
  sqlite3_free(f->scanned);
  sqlite3_free(f->problem);
  sqlite3_free(f);
}
