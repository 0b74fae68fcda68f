#include "vectors.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void give_up(const char *what, const char *which) {
  fprintf(stderr, "test_numeric: %s %s\n", what, which);
  exit(EXIT_FAILURE);
}

void *must_allocate(size_t bytes) {
  void *memory = malloc(bytes > 0 ? bytes : 1);
  if (memory == NULL) give_up("out of", "memory");
  return memory;
}

/* Knuth's MMIX generator, as in make_vectors.py. */
static uint64_t next_state(uint64_t *state) {
  *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return *state >> 33;
}

double next_random(uint64_t *state) { return (double)next_state(state) / 2147483648.0; }

size_t next_below(uint64_t *state, size_t limit) { return (size_t)(next_state(state) % limit); }

static int asked(void *context) {
  countdown *c = context;
  return ++c->asked == c->stop_at;
}

stop stop_on_countdown(countdown *c) { return (stop){asked, c}; }

/* Cuts a field off the line; *rest is then what follows its comma. */
static char *next_field(char **rest) {
  char *field = *rest;
  size_t length = strcspn(field, ",\n");
  *rest = field + length + (field[length] != '\0');
  field[length] = '\0';
  return field;
}

static void read_numbers(const char *text, size_t n, double *out, const char *id) {
  for (size_t i = 0; i < n; i++) {
    char *end;
    out[i] = strtod(text, &end);
    if (end == text) give_up("too few numbers in", id);
    text = end;
  }
  if (*text != '\0') give_up("too many numbers in", id);
}

static void generate_points(uint64_t state, unsigned long long levels, unsigned long long weight, vector *v) {
  for (size_t i = 0; i < v->n; i++) {
    v->x[i] = (double)(next_state(&state) % levels);
    v->y[i] = (double)weight * v->x[i] + (double)(next_state(&state) % levels);
  }
}

static void generate_groups(uint64_t state, unsigned long long levels, unsigned long long ones,
                            unsigned long long shift, vector *v) {
  for (size_t i = 0; i < v->n; i++) {
    uint64_t draw = next_state(&state);
    v->y[i] = i < ones;
    v->x[i] = (double)(levels > 0 ? draw % levels : draw * v->n + i) + (double)shift * v->y[i];
  }
}

/* lcg_points and lcg_groups of make_vectors.py. */
static void generate(const char *data, vector *v) {
  unsigned long long seed, a, b, c;
  if (sscanf(data, "lcg:%llu:%llu:%llu", &seed, &a, &b) == 3) {
    generate_points(seed, a, b, v);
  } else if (sscanf(data, "groups:%llu:%llu:%llu:%llu", &seed, &a, &b, &c) == 4) {
    generate_groups(seed, a, b, c, v);
  } else {
    give_up("unknown data in", v->id);
  }
}

static void read_row(char *line, int answers, vector *v) {
  snprintf(v->id, sizeof v->id, "%.63s", next_field(&line));
  v->n = (size_t)strtoul(next_field(&line), NULL, 10);
  const char *data = next_field(&line);
  for (int i = 0; i < answers; i++) {
    const char *field = next_field(&line);
    v->answers[i] = *field == '\0' ? (double)NAN : strtod(field, NULL);
  }
  v->x = must_allocate(v->n * sizeof(double));
  v->y = must_allocate(v->n * sizeof(double));
  if (strcmp(data, "inline") == 0) {
    read_numbers(next_field(&line), v->n, v->x, v->id);
    read_numbers(next_field(&line), v->n, v->y, v->id);
  } else {
    generate(data, v);
  }
}

size_t each_vector(const char *name, int answers, void (*check)(const vector *v)) {
  static char line[32768];
  char path[128];
  snprintf(path, sizeof path, "tests/numeric/vectors/%s.csv", name);
  FILE *file = fopen(path, "r");
  if (file == NULL) give_up("cannot open", path);
  size_t rows = 0;
  if (fgets(line, sizeof line, file) == NULL) give_up("no header in", path);
  while (fgets(line, sizeof line, file) != NULL) {
    if (strchr(line, '\n') == NULL) give_up("line too long in", path);
    vector v = {0};
    read_row(line, answers, &v);
    check(&v);
    free(v.x);
    free(v.y);
    rows++;
  }
  fclose(file);
  return rows;
}
