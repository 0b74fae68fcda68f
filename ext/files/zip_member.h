/* One member of a zip archive, unpacked in pieces. Members are stored, deflated or compressed with zstd. */
#ifndef AIRISK_ZIP_MEMBER_H
#define AIRISK_ZIP_MEMBER_H

#include <stddef.h>

#include "numeric/stop.h"
#include "sqlite.h"

struct archive;

typedef struct zip_member {
  struct archive *archive; /* closed by zip_member_close */
  const char *name;
  size_t most, unpacked; /* bytes */
} zip_member;

/* Finds the member of that name, of which at most `most` bytes will be unpacked, in the archive that the descriptor is open
   on. name must outlive the member, and no other may be open on the descriptor. SQLITE_NOTFOUND: no such member.
   SQLITE_INTERRUPT: asked said stop. SQLITE_ERROR: no archive, a damaged or encrypted one, with the reason in *problem,
   freed with sqlite3_free. Whatever it is, zip_member_close must follow. Memory: the archive's directory. */
int zip_member_open(zip_member *m, int descriptor, const char *name, size_t most, const stop *asked,
                    char **problem);

/* The next piece, which lasts until the next call: *n is 0 at the end. Otherwise as zip_member_open. */
int zip_member_next(zip_member *m, const void **bytes, size_t *n, const stop *asked, char **problem);

void zip_member_close(zip_member *m);

/* Takes a piece; anything but SQLITE_OK ends the reading and is returned. */
typedef int take_bytes(void *context, const unsigned char *bytes, size_t n);

/* Unpacks the member as a whole: open, next, close. That an archive has two members of that name is an error too. */
int zip_member_read(int descriptor, const char *name, size_t most, const stop *asked, take_bytes *take,
                    void *context, char **problem);

#endif
