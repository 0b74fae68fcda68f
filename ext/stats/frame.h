/* The rows of a window frame, kept so that sums can be made again when a row that left has taken their digits. A plain
   aggregate, which never asks, keeps the first FRAME_MOST at most: SQLite says only after the first rows of a frame
   that it is one. */
#ifndef AIRISK_FRAME_H
#define AIRISK_FRAME_H

#include <stddef.h>

#include "sqlite.h"

enum { FRAME_MOST = 65536 };

typedef struct frame_row {
  double a, b;
} frame_row;

/* All zero: empty. */
typedef struct frame {
  frame_row *rows; /* the newest, in order of arrival, from first up to end; freed by frame_clear */
  size_t first, end, room;
  size_t unkept; /* older rows, which leave first */
  int is_window; /* a result has been asked for, and rows go on */
} frame;

/* Room for one more at the end. SQLITE_NOMEM leaves the frame as it was. */
int frame_make_room(frame *f);

void frame_clear(frame *f);

/* 1 when every row of the frame is kept. */
static inline int frame_is_whole(const frame *f) { return f->unkept == 0; }

/* SQLITE_NOMEM leaves the frame as it was. */
static inline int frame_add(frame *f, double a, double b) {
  if (f->end == f->room && frame_make_room(f) != SQLITE_OK) return SQLITE_NOMEM;
  f->rows[f->end++] = (frame_row){a, b};
  return SQLITE_OK;
}

static inline void frame_drop_oldest(frame *f) {
  if (f->unkept > 0) {
    f->unkept--;
  } else {
    f->first++;
  }
}

#endif
