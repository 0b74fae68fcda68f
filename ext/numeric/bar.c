#include "bar.h"

#include <math.h>
#include <string.h>

/* U+2588 is the full block, and the seven behind it lose an eighth each: in UTF-8 the last byte counts on. */
static char *add_block(char *out, int eighths) {
  static const char full[] = "\xe2\x96\x88";
  memcpy(out, full, 3);
  out[2] = (char)(out[2] + (8 - eighths));
  return out + 3;
}

size_t bar_text(double x, double highest, int width, char *out) {
  int eighths = (int)round(x / highest * (8 * width));
  char *at = out;
  if (eighths == 0 && x > 0) eighths = 1;
  for (; eighths >= 8; eighths -= 8) at = add_block(at, 8);
  if (eighths > 0) at = add_block(at, eighths);
  *at = 0;
  return (size_t)(at - out);
}
