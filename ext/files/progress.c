#define _POSIX_C_SOURCE 200809L
#include "progress.h"

#include <stdio.h>
#include <unistd.h>

static double seconds_since(const struct timespec *then) {
  struct timespec now;
  if (clock_gettime(CLOCK_MONOTONIC, &now) != 0) return 0;
  return (double)(now.tv_sec - then->tv_sec) + (double)(now.tv_nsec - then->tv_nsec) / 1e9;
}

void progress_begin(progress *p, const char *function) {
  *p = (progress){.function = function};
  if (clock_gettime(CLOCK_MONOTONIC, &p->began) == 0) p->told = p->began;
}

void progress_tell(progress *p, const char *file) {
  if (seconds_since(&p->began) < 2 || seconds_since(&p->told) < 0.5 || !isatty(STDERR_FILENO)) return;
  if (clock_gettime(CLOCK_MONOTONIC, &p->told) != 0) return;
  fprintf(stderr, "\r\033[K%s: %lld files, %lld MB, now %.60s", p->function, (long long)p->files,
          (long long)(p->bytes / 1000000), file);
  fflush(stderr);
  p->shown = 1;
}

void progress_end(progress *p) {
  if (!p->shown) return;
  fputs("\r\033[K", stderr);
  fflush(stderr);
  p->shown = 0;
}
