#ifndef AIRISK_STUDENT_H
#define AIRISK_STUDENT_H

/* The two-sided p value of Student's t: the chance of a value at least as far from 0 as t, which may be
   infinite. freedom > 0, whole or not. Relative error below 1e-12 for up to 1e7 degrees of freedom, down to
   p values of 1e-300.
   p = I(x; freedom / 2, 1 / 2) with x = freedom / (freedom + t^2), the regularised incomplete beta function
   by its continued fraction (NIST Digital Library of Mathematical Functions, 8.17.22) in the form of W. J.
   Lentz, Applied Optics 15, 1976. O(sqrt(freedom)) at worst, a dozen terms as a rule. */
double student_p(double t, double freedom);

#endif
