#include "frame.h"

#include <string.h>

enum { FEW = 16, SPARE = 256 };

/* Takes all rows as older ones. The few that come next are overwritten again and again, near the processor; a frame
   that begins after all finds them. */
static int forget(frame *f) {
  f->unkept += f->end;
  f->end = 0;
  f->room = SPARE;
  return SQLITE_OK;
}

/* Makes the frame twice as long, or moves its rows to the front when half of it has been dropped. */
int frame_make_room(frame *f) {
  if (!f->is_window && (f->unkept > 0 || f->room == FRAME_MOST)) return forget(f);
  if (f->first > f->room / 2) {
    memmove(f->rows, f->rows + f->first, (f->end - f->first) * sizeof *f->rows);
    f->end -= f->first;
    f->first = 0;
    return SQLITE_OK;
  }
  size_t room = f->room == 0 ? FEW : f->room * 2;
  frame_row *rows = sqlite3_realloc64(f->rows, room * sizeof *rows);
  if (rows == NULL) return SQLITE_NOMEM;
  f->rows = rows;
  f->room = room;
  return SQLITE_OK;
}

void frame_clear(frame *f) {
  sqlite3_free(f->rows);
  *f = (frame){0};
}
