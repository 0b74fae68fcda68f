/* The rows of a window frame, kept so that sums can be made again when a row that left has taken their digits. A plain
   aggregate, which never asks, keeps the first FRAME_MOST at most: SQLite says only after the first rows of a frame
   that it is one. */
#ifndef AIRISK_FRAME_H
#define AIRISK_FRAME_H

#include "sample.h"

enum { FRAME_MOST = 65536 };

/* All zero: empty. */
typedef struct frame {
  sample a, b;   /* the newest rows, two numbers each; freed by frame_clear */
  size_t unkept; /* older rows, which leave first */
  int is_window; /* a result has been asked for, and rows go on */
} frame;

void frame_clear(frame *f);

/* 1 when every row of the frame is kept. */
static inline int frame_is_whole(const frame *f) { return f->unkept == 0; }

/* SQLITE_NOMEM leaves half a row: the frame must then be cleared. */
static inline int frame_add(frame *f, double a, double b) {
  if (!f->is_window && (f->unkept > 0 || sample_size(&f->a) == FRAME_MOST)) {
    f->unkept += sample_size(&f->a) + 1;
    sample_clear(&f->a);
    sample_clear(&f->b);
    return SQLITE_OK;
  }
  return sample_append(&f->a, a) == SQLITE_OK ? sample_append(&f->b, b) : SQLITE_NOMEM;
}

static inline void frame_drop_oldest(frame *f) {
  if (f->unkept > 0) {
    f->unkept--;
    return;
  }
  sample_drop_oldest(&f->a);
  sample_drop_oldest(&f->b);
}

#endif
