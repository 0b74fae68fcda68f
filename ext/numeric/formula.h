/* The formulas that make a risk index of a capability score and a safety score: a method names one. Each is defined in
   formula.c. C and S are 0..100, beta 0..1. Each result is at nine decimals, so that indexes which are equal on paper are
   equal; it is not finite where it is beyond a double. O(1).

   A new formula touches formula.c (a function, the names of its constants, its highest value, a word in the list) and
   sql/index/label.sql (the formula and its constants in words), and has a row in tests/numeric/formula.c. */
#ifndef AIRISK_FORMULA_H
#define AIRISK_FORMULA_H

enum { FORMULA_MOST_CONSTANTS = 8 }; /* of one formula; a test counts */

typedef struct formula {
  const char *name;
  const char *const *constants; /* names that it needs beside the scores, ended by NULL; "beta" stands for
                                   beta_open or beta_proprietary */
  double (*index)(double capability, double safety, const double *constants); /* in the order of the names */
  double
      highest; /* that the index can be; INFINITY: there is no bound, and no threshold in points of 100 fits it */
} formula;

/* The formula of this name, lower case; NULL: there is none. O(1): there are few. */
const formula *formula_named(const char *name);

/* "exponential, linear": all names in order, for messages. */
const char *formula_names(void);

/* The linear formula itself, which the SQL function risk_index computes too; its one constant is beta. */
double linear_index(double capability, double safety, const double *constants);

#endif
