#include "ranks.h"

void ties_add(ties *sums, size_t size) {
  double t = (double)size;
  sums->pairs += (uint64_t)size * (size - 1) / 2;
  sums->triples = sum_add(sums->triples, sum_product(product_of_two(t, t - 1), (sum){t - 2, 0}));
}

sum ties_cubes(const ties *sums) {
  sum pairs = sum_of_two((double)sums->pairs, 0);
  return sum_add(sums->triples, sum_product(pairs, (sum){6, 0}));
}

sum cube_less_itself(size_t n) {
  double size = (double)n;
  return sum_product(product_of_two(size, size + 1), (sum){size - 1, 0});
}

void midranks(keyed *a, size_t n, ties *sums) {
  for (size_t start = 0, end; start < n; start = end) {
    double key = a[start].key;
    for (end = start + 1; end < n && a[end].key == key;) end++;
    double rank = (double)(start + 1 + end) / 2;
    for (size_t i = start; i < end; i++) a[i].key = rank;
    if (end - start > 1) ties_add(sums, end - start);
  }
}
