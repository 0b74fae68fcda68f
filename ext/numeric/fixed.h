#ifndef AIRISK_FIXED_H
#define AIRISK_FIXED_H

#include <stddef.h>
#include <stdint.h>

enum {
  FIXED_MOST_DIGITS = 12,
  FIXED_SIZE =
      330, /* bytes of the longest text: the sign, 309 digits of DBL_MAX, the point, 12 digits, the end */
};

/* How a number above 0 is marked. */
typedef enum fixed_sign { FIXED_NO_PLUS, FIXED_PLUS } fixed_sign;

/* x as text with so many digits behind the point, 0..12, rounded half away from zero as on paper: x is taken at
   12 significant digits first, so 2.675, which a double holds as 2.67499999999999982, gives 2.68. Where the whole
   part has 12 digits or more, x is taken at the nearest whole number; from 2^53 on that is x itself. Digits that
   were not taken are 0. What rounds to zero has no sign. x finite; out has FIXED_SIZE bytes. Returns the length.

   Relies on printf("%.11e") giving the nearest 12 digits (ISO/IEC 9899:2011, F.5: correctly rounded up to
   DECIMAL_DIG, 17 digits; glibc, musl, macOS and the Universal C Runtime do), in the default rounding mode. The
   decimal point of the locale does not matter. Time: that of one printf. */
size_t fixed_real(double x, int digits, fixed_sign sign, char *out);

/* The same of an integer, exactly. */
size_t fixed_integer(int64_t x, int digits, fixed_sign sign, char *out);

#endif
