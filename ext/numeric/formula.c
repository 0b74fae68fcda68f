#include "formula.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "nine_decimals.h"

/* The share of the danger of a capability that safety leaves. */
static double left_by_safety(double safety, double beta) { return 1 - beta * safety / 100; }

/* R = C x (1 - beta x S / 100). Source: Frontier AI risk monitoring report 2025Q3. schema/join.sh reads the lines that name
   constants, so that a method can have them. */
static const char *const linear_constants[] = {"beta", NULL};
#define linear_highest 100

double linear_index(double capability, double safety, const double *constants) {
  return nine_decimals(capability * left_by_safety(safety, constants[0]));
}

/* R = e^(a (C - c0)) x (1 - beta x S / 100). Source: method 2.0 of the same platform, which does not say its a, c0 and beta. */
static const char *const exponential_constants[] = {"a", "c0", "beta", NULL};
#define exponential_highest INFINITY

static double exponential_index(double capability, double safety, const double *constants) {
  double danger = exp(constants[0] * (capability - constants[1]));
  return nine_decimals(danger * left_by_safety(safety, constants[2]));
}

/* The list of formulas, by name; the table and the names for messages are made of it. */
#define FORMULAS(formula) formula(exponential) formula(linear)

#define TABLE_ROW(name) {#name, name##_constants, name##_index, name##_highest},
static const formula formulas[] = {FORMULAS(TABLE_ROW)};

#define COMMA_NAME(name) ", " #name
static const char names[] = FORMULAS(COMMA_NAME);

const formula *formula_named(const char *name) {
  for (size_t i = 0; i < sizeof formulas / sizeof formulas[0]; i++) {
    if (strcmp(formulas[i].name, name) == 0) return &formulas[i];
  }
  return NULL;
}

const char *formula_names(void) { return names + strlen(", "); }
