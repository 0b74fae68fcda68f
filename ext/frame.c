#include "frame.h"

void frame_clear(frame *f) {
  sample_clear(&f->a);
  sample_clear(&f->b);
  *f = (frame){0};
}
