#include "arena.h"

#include <stdint.h>
#include <string.h>

#include "sqlite.h"

enum {
  BLOCK = 64 * 1024,
  UNIT = 8, /* what SQLite aligns to, and enough for numbers and pointers */
};

typedef struct arena_block {
  struct arena_block *before;
  size_t used, room;
  double bytes[]; /* a double, so that the bytes are aligned */
} arena_block;

static arena_block *add_block(arena *a, size_t room) {
  arena_block *made = sqlite3_malloc64(sizeof *made + room);
  if (made == NULL) return NULL;
  made->used = 0;
  made->room = room;
  made->before = a->last;
  a->last = made;
  return made;
}

/* A large piece gets a block of its own, behind the one that is being filled. */
static void *add_large(arena *a, size_t bytes) {
  arena_block *filling = a->last;
  arena_block *made = add_block(a, bytes);
  if (made == NULL) return NULL;
  made->used = bytes;
  if (filling != NULL) {
    made->before = filling->before;
    filling->before = made;
    a->last = filling;
  }
  return made->bytes;
}

static void *arena_bytes(arena *a, size_t bytes) {
  bytes = (bytes + UNIT - 1) / UNIT * UNIT;
  if (bytes > BLOCK / 4) return add_large(a, bytes);
  arena_block *b = a->last;
  if (b == NULL || b->room - b->used < bytes) b = add_block(a, BLOCK);
  if (b == NULL) return NULL;
  b->used += bytes;
  return (unsigned char *)b->bytes + b->used - bytes;
}

void *arena_zeroed(arena *a, size_t n, size_t size) {
  if (n == 0) n = 1;
  if (n > SIZE_MAX / 2 / size) return NULL;
  void *room = arena_bytes(a, n * size);
  if (room != NULL) memset(room, 0, n * size);
  return room;
}

const char *arena_text(arena *a, const char *text) {
  if (text == NULL) return "";
  size_t bytes = strlen(text) + 1;
  char *copy = arena_bytes(a, bytes);
  return copy == NULL ? NULL : memcpy(copy, text, bytes);
}

void arena_clear(arena *a) {
  while (a->last != NULL) {
    arena_block *before = a->last->before;
    sqlite3_free(a->last);
    a->last = before;
  }
}
