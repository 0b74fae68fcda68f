#include "student.h"

#include <float.h>
#include <math.h>

static const double pi = 3.14159265358979323846;

/* gamma(z + 1/2) / gamma(z) by its asymptotic series in z - 1/4 (DLMF 5.11.14), after stepping up to where
   seven terms give all digits. A difference of lgamma would lose them for large z. */
static double gamma_ratio(double z) {
  static const double terms[] = {1,
                                 1.0 / 64,
                                 -19.0 / 8192,
                                 631.0 / 524288,
                                 -174317.0 / 134217728,
                                 20491783.0 / 8589934592,
                                 -7334801895.0 / 1099511627776};
  double steps = 1;
  for (; z < 10; z++) steps *= z / (z + 0.5);
  double w = z - 0.25;
  double series = 0;
  for (int k = sizeof terms / sizeof terms[0] - 1; k >= 0; k--) series = series / (w * w) + terms[k];
  return steps * sqrt(w) * series;
}

/* b0 + a1 / (b1 + a2 / (b2 + ...)), the even part of the continued fraction of I(x; a, b), x + y = 1. It
   knows x near 1 by y, and so keeps its digits there. Converges fast for x < (a + 1) / (a + b + 2). */
static double continued_fraction(double x, double y, double a, double b) {
  double value = a * (a * y - b * x + 1) / (a + 1);
  double c = value;
  double d = 0;
  double change = 0;
  for (double m = 1; fabs(change - 1) > DBL_EPSILON; m++) {
    double odd = a + 2 * m - 1;
    double am = (a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x / (odd * odd);
    double bm = m + m * (b - m) * x / odd + (a + m) * (a * y - b * x + 1 + m * (1 + y)) / (odd + 2);
    d = 1 / (bm + am * d);
    c = bm + am / c;
    change = c * d;
    value *= change;
  }
  return value;
}

double student_p(double t, double freedom) {
  double a = freedom / 2;
  double s = fabs(t) / sqrt(freedom);
  if (isinf(s)) return 0;
  double x = 1 / (1 + s * s);
  double y = s < 1 ? s * s * x : 1 / (1 + 1 / (s * s)); /* 1 - x */
  double log_x = s < 1 ? -log1p(s * s) : -2 * log(hypot(1, s));
  /* x^a y^(1/2) / B(a, 1/2) */
  double factor = exp(a * log_x) * sqrt(y / pi) * gamma_ratio(a);
  if (x < (a + 1) / (a + 2.5)) return factor / continued_fraction(x, y, a, 0.5);
  return 1 - factor / continued_fraction(y, x, 0.5, a);
}
