/* The sort for one type of element. sort.c includes this once for each type, with ELEMENT the type, KEY(e)
   the number to sort by, and NAME(f) what function f is called for this type. */

static void NAME(insertion_sort)(ELEMENT *a, size_t n) {
  for (size_t i = 1; i < n; i++) {
    ELEMENT moving = a[i];
    size_t hole = i;
    for (; hole > 0 && KEY(moving) < KEY(a[hole - 1]); hole--) a[hole] = a[hole - 1];
    a[hole] = moving;
  }
}

/* Merges a[0..half) and a[half..n), each sorted. The left half moves out of the way first. */
static void NAME(merge)(ELEMENT *a, ELEMENT *work, size_t half, size_t n) {
  memcpy(work, a, half * sizeof(ELEMENT));
  size_t left = 0;
  size_t right = half;
  size_t out = 0;
  while (left < half && right < n) {
    a[out++] = KEY(a[right]) < KEY(work[left]) ? a[right++] : work[left++];
  }
  memcpy(a + out, work + left, (half - left) * sizeof(ELEMENT));
}

static void NAME(merge_sort)(ELEMENT *a, ELEMENT *work, size_t n) {
  if (n <= RUN) {
    NAME(insertion_sort)(a, n);
    return;
  }
  size_t half = n / 2;
  NAME(merge_sort)(a, work, half);
  NAME(merge_sort)(a + half, work, n - half);
  if (KEY(a[half]) < KEY(a[half - 1])) NAME(merge)(a, work, half, n);
}

static int NAME(is_sorted)(const ELEMENT *a, size_t n) {
  size_t i = 1;
  while (i < n && KEY(a[i - 1]) <= KEY(a[i])) i++;
  return i >= n;
}

/* The number of low bits in which keys differ. */
static int NAME(differing_bits)(const ELEMENT *a, size_t n, const stop *s, int *bits) {
  uint64_t first = ordered_bits(KEY(a[0]));
  uint64_t different = 0;
  for (size_t i = 1; i < n; i++) {
    if (i % POLL == POLL - 1 && stop_asked(s)) return NUMERIC_STOPPED;
    different |= ordered_bits(KEY(a[i])) ^ first;
  }
  for (*bits = 0; different != 0; different >>= 1) ++*bits;
  return NUMERIC_OK;
}

/* Counts how often each value of the digit occurs. */
static int NAME(count)(const ELEMENT *a, size_t n, digit d, size_t counts[VALUES], const stop *s) {
  memset(counts, 0, ((size_t)1 << d.width) * sizeof counts[0]);
  for (size_t i = 0; i < n; i++) {
    if (i % POLL == POLL - 1 && stop_asked(s)) return NUMERIC_STOPPED;
    counts[digit_of(KEY(a[i]), d)]++;
  }
  return NUMERIC_OK;
}

/* Moves every element to the next place of its digit's value. */
static int NAME(distribute)(const ELEMENT *from, ELEMENT *to, size_t n, digit d, size_t places[VALUES],
                            const stop *s) {
  for (size_t i = 0; i < n; i++) {
    if (i % POLL == POLL - 1 && stop_asked(s)) return NUMERIC_STOPPED;
    to[places[digit_of(KEY(from[i]), d)]++] = from[i];
  }
  return NUMERIC_OK;
}

/* Sorts *a, by the bits of the keys from `low` up to `high`, digit by digit; *a and *work change places
   whenever elements move. */
static int NAME(radix_sort)(ELEMENT **a, ELEMENT **work, size_t n, int low, int high, const stop *s) {
  size_t counts[VALUES];
  int width = digit_width(n);
  for (digit d = {low, width}; d.low < high; d.low += width) {
    if (NAME(count)(*a, n, d, counts, s) != NUMERIC_OK) return NUMERIC_STOPPED;
    if (counts[digit_of(KEY((*a)[0]), d)] == n) continue; /* all equal: nothing moves */
    places_from_counts(counts, d);
    if (NAME(distribute)(*a, *work, n, d, counts, s) != NUMERIC_OK) return NUMERIC_STOPPED;
    ELEMENT *swap = *a;
    *a = *work;
    *work = swap;
  }
  return NUMERIC_OK;
}

/* Copies `from`, which may be a itself, to a, and sorts it by insertion. *done is 0 when that took too many
   moves; then a has all elements, but in no particular order. */
static int NAME(finish)(const ELEMENT *from, ELEMENT *a, size_t n, const stop *s, int *done) {
  size_t moves = 0;
  *done = 1;
  for (size_t i = 0; i < n; i++) {
    if (i % POLL == POLL - 1 && stop_asked(s)) return NUMERIC_STOPPED;
    ELEMENT moving = from[i];
    size_t hole = i;
    for (; hole > 0 && KEY(moving) < KEY(a[hole - 1]); hole--) a[hole] = a[hole - 1];
    a[hole] = moving;
    moves += i - hole;
    if (moves / MOVES > n) {
      memmove(a + i + 1, from + i + 1, (n - i - 1) * sizeof(ELEMENT));
      *done = 0;
      return NUMERIC_OK;
    }
  }
  return NUMERIC_OK;
}

int NAME(sort)(ELEMENT *a, ELEMENT *work, size_t n, const stop *s) {
  int high;
  if (n < RADIX_FROM) {
    NAME(merge_sort)(a, work, n);
    return NUMERIC_OK;
  }
  if (NAME(is_sorted)(a, n)) return NUMERIC_OK;
  if (NAME(differing_bits)(a, n, s, &high) != NUMERIC_OK) return NUMERIC_STOPPED;
  int done = 0;
  for (int low = high - leading_bits(n); !done; low = 0) {
    ELEMENT *sorted = a;
    ELEMENT *other = work;
    if (low < 0) low = 0;
    if (NAME(radix_sort)(&sorted, &other, n, low, high, s) != NUMERIC_OK) return NUMERIC_STOPPED;
    if (NAME(finish)(sorted, a, n, s, &done) != NUMERIC_OK) return NUMERIC_STOPPED;
  }
  return NUMERIC_OK;
}
