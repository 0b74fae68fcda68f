/* One member of a zip archive, unpacked in pieces. Members are stored, deflated or compressed with zstd. */
#ifndef AIRISK_ZIP_MEMBER_H
#define AIRISK_ZIP_MEMBER_H

#include <stddef.h>

#include "numeric/stop.h"
#include "sqlite.h"

/* Takes a piece; anything but SQLITE_OK ends the reading and is returned. */
typedef int take_bytes(void *context, const unsigned char *bytes, size_t n);

/* Unpacks the member of that name, at most `most` bytes of it, from the archive that the descriptor is open on at its
   start. SQLITE_NOTFOUND: no such member. SQLITE_INTERRUPT: asked said stop. SQLITE_ERROR: no archive, a damaged or too
   large one, or one with two members of that name, with the reason in *problem (unless take failed), freed with
   sqlite3_free. Memory: the piece and the archive's directory. */
int zip_member_read(int descriptor, const char *name, size_t most, const stop *asked, take_bytes *take,
                    void *context, char **problem);

#endif
