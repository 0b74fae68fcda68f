#ifndef AIRISK_SHA256_H
#define AIRISK_SHA256_H

#include <stddef.h>
#include <stdint.h>

/* SHA-256: National Institute of Standards and Technology, Secure Hash Standard, FIPS PUB 180-4 (2015), sections 4.1.2, 4.2.2,
   5.1.1, 5.3.3 and 6.2, in its order and by its names. airisk.so needs SQLite and the C library alone, so that one file is all
   that a user copies; a library for one hash would end that. */

enum { SHA256_BYTES = 32, SHA256_BLOCK = 64 };

/* The hash of the bytes so far. */
typedef struct sha256 {
  uint32_t H[8];
  unsigned char block[SHA256_BLOCK]; /* bytes that fill no block yet */
  uint64_t length;                   /* bytes so far; FIPS 180-4 allows 2^61 */
} sha256;

void sha256_begin(sha256 *s);

/* Time: in proportion to the bytes, about a second for 200 MB. */
void sha256_add(sha256 *s, const void *bytes, size_t n);

/* The digest of all bytes added; s is of no use after. */
void sha256_end(sha256 *s, unsigned char digest[SHA256_BYTES]);

#endif
