#ifndef AIRISK_BAR_H
#define AIRISK_BAR_H

#include <stddef.h>

enum {
  BAR_WIDEST = 1000,
  BAR_SIZE = 3 * BAR_WIDEST + 1, /* bytes of the longest text: each block has three in UTF-8 */
};

/* A bar of the length x / highest x width, in blocks and at its end an eighth of one to seven: what is nearest, and of an x above 0 at
   least an eighth. 0 <= x <= highest, both finite, highest above 0, width 1..BAR_WIDEST; out has BAR_SIZE bytes. Returns the
   length in bytes. O(width). */
size_t bar_text(double x, double highest, int width, char *out);

#endif
