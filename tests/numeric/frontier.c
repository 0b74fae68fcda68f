/* The frontier, its layers and its sieve, against the definition. */
#include <CUnit/CUnit.h>
#include <stdint.h>
#include <stdlib.h>

#include "numeric/frontier.h"
#include "../suites.h"

enum { MOST = 300 };

static uint64_t state = 7;

/* xorshift64 (Marsaglia 2003) */
static int below(int n) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (int)(state % (uint64_t)n);
}

static int dominates(point a, point b) { return a.maximize > b.maximize && a.minimize < b.minimize; }

/* layer[i] by peeling: 0 for what nobody left dominates, and so on. */
static void peel(const point *points, size_t n, size_t *layer) {
  size_t left = n;
  for (size_t i = 0; i < n; i++) layer[i] = SIZE_MAX;
  for (size_t k = 0; left > 0; k++) {
    unsigned char free_now[MOST] = {0};
    for (size_t i = 0; i < n; i++) {
      free_now[i] = layer[i] == SIZE_MAX;
      for (size_t j = 0; j < n && free_now[i]; j++) {
        free_now[i] = !(layer[j] == SIZE_MAX && dominates(points[j], points[i]));
      }
    }
    for (size_t i = 0; i < n; i++) {
      if (free_now[i]) {
        layer[i] = k;
        left--;
      }
    }
  }
}

static int in_order(point a, size_t i, point b, size_t j) {
  if (a.maximize != b.maximize) return a.maximize > b.maximize;
  if (a.minimize != b.minimize) return a.minimize < b.minimize;
  return i < j;
}

/* Counts what is wrong with the first `layers` layers of the points. */
static int wrong_layers(const point *points, size_t n, size_t layers) {
  static unsigned char work[MOST * 64];
  size_t order[MOST], ends[MOST], want[MOST], found = 0;
  size_t expected = 0;
  int wrong = 0;
  peel(points, n, want);
  for (size_t i = 0; i < n; i++) expected += want[i] < layers;
  wrong += frontier_layers(points, n, layers, work, NULL, order, ends, &found) != NUMERIC_OK;
  wrong += (found == 0 ? 0 : ends[found - 1]) != expected;
  for (size_t k = 0, i = 0; k < found; k++) {
    for (size_t first = i; i < ends[k]; i++) {
      wrong += want[order[i]] != k;
      wrong += i > first && !in_order(points[order[i - 1]], order[i - 1], points[order[i]], order[i]);
    }
  }
  return wrong;
}

/* A point that the sieve marks must be dominated by a later one. */
static int wrong_marks(const point *points, size_t n) {
  unsigned char dominated[MOST];
  size_t marked = frontier_sieve(points, n, dominated);
  int wrong = 0;
  for (size_t i = 0; i < n; i++) {
    int truly = 0;
    for (size_t j = i + 1; j < n; j++) truly |= dominates(points[j], points[i]);
    wrong += dominated[i] && !truly;
    wrong += n <= FRONTIER_STAIRS && !dominated[i] && truly;
    marked -= dominated[i];
  }
  return wrong + (marked != 0);
}

static void test_random(void) {
  int wrong = 0;
  CU_ASSERT(frontier_work(MOST) <= MOST * 64);
  for (int round = 0; round < 4000; round++) {
    point points[MOST];
    size_t n = (size_t)below(round % 50 == 0 ? MOST : 25);
    int values = 2 + below(round % 2 == 0 ? 6 : 1000);
    for (size_t i = 0; i < n; i++) points[i] = (point){below(values), below(values)};
    wrong += wrong_layers(points, n, 1 + (size_t)below(4)) + wrong_layers(points, n, MOST);
    wrong += wrong_marks(points, n);
  }
  CU_ASSERT_EQUAL(wrong, 0);
}

/* Everything on the frontier, one layer a point, all equal. */
static void test_extremes(void) {
  point rising[MOST], chain[MOST], equal[MOST];
  for (int i = 0; i < MOST; i++) {
    rising[i] = (point){i, i};
    chain[i] = (point){i, -i};
    equal[i] = (point){0.0, i % 2 == 0 ? 0.0 : -0.0};
  }
  CU_ASSERT_EQUAL(
      wrong_layers(rising, MOST, 2) + wrong_layers(chain, MOST, 40) + wrong_layers(equal, MOST, 2), 0);
  CU_ASSERT_EQUAL(wrong_marks(rising, MOST) + wrong_marks(chain, MOST) + wrong_marks(equal, MOST), 0);
}

static CU_TestInfo tests[] = {
    {"random points, seed 7", test_random},
    {"extremes", test_extremes},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
