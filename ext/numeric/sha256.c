#include "sha256.h"

#include <string.h>

/* The first 32 bits of the fractional parts of the cube roots of the first 64 primes: section 4.2.2. */
static const uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotr(uint32_t x, int n) { return x >> n | x << (32 - n); }

/* The functions of section 4.1.2: (4.2) to (4.7). */
static uint32_t Ch(uint32_t x, uint32_t y, uint32_t z) { return (x & y) ^ (~x & z); }
static uint32_t Maj(uint32_t x, uint32_t y, uint32_t z) { return (x & y) ^ (x & z) ^ (y & z); }
static uint32_t Sigma0(uint32_t x) { return rotr(x, 2) ^ rotr(x, 13) ^ rotr(x, 22); }
static uint32_t Sigma1(uint32_t x) { return rotr(x, 6) ^ rotr(x, 11) ^ rotr(x, 25); }
static uint32_t sigma0(uint32_t x) { return rotr(x, 7) ^ rotr(x, 18) ^ x >> 3; }
static uint32_t sigma1(uint32_t x) { return rotr(x, 17) ^ rotr(x, 19) ^ x >> 10; }

static uint32_t word_of(const unsigned char *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* Section 6.2.2, step 1. */
static void prepare_schedule(const unsigned char *block, uint32_t W[64]) {
  for (int t = 0; t < 16; t++) W[t] = word_of(block + 4 * t);
  for (int t = 16; t < 64; t++) W[t] = sigma1(W[t - 2]) + W[t - 7] + sigma0(W[t - 15]) + W[t - 16];
}

/* Section 6.2.2, steps 1 to 4; v holds the working variables a to h. */
static void add_block(uint32_t H[8], const unsigned char *block) {
  uint32_t W[64], v[8];
  prepare_schedule(block, W);
  memcpy(v, H, sizeof v);
  for (int t = 0; t < 64; t++) {
    uint32_t T1 = v[7] + Sigma1(v[4]) + Ch(v[4], v[5], v[6]) + K[t] + W[t];
    uint32_t T2 = Sigma0(v[0]) + Maj(v[0], v[1], v[2]);
    memmove(v + 1, v, 7 * sizeof *v);
    v[4] += T1;
    v[0] = T1 + T2;
  }
  for (int i = 0; i < 8; i++) H[i] += v[i];
}

void sha256_begin(sha256 *s) {
  /* Section 5.3.3. */
  *s = (sha256){
      .H = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}};
}

void sha256_add(sha256 *s, const void *bytes, size_t n) {
  const unsigned char *next = bytes;
  size_t held = s->length % SHA256_BLOCK;
  s->length += n;
  if (held > 0 && held + n >= SHA256_BLOCK) {
    size_t missing = SHA256_BLOCK - held;
    memcpy(s->block + held, next, missing);
    add_block(s->H, s->block);
    next += missing;
    n -= missing;
    held = 0;
  }
  for (; n >= SHA256_BLOCK; next += SHA256_BLOCK, n -= SHA256_BLOCK) add_block(s->H, next);
  if (n > 0) memcpy(s->block + held, next, n);
}

void sha256_end(sha256 *s, unsigned char digest[SHA256_BYTES]) {
  /* Section 5.1.1: a 1, as many 0 as it takes, and the length in bits. */
  static const unsigned char padding[SHA256_BLOCK] = {0x80};
  unsigned char bits[8];
  for (int i = 0; i < 8; i++) bits[i] = (unsigned char)(s->length * 8 >> (56 - 8 * i));
  size_t held = s->length % SHA256_BLOCK;
  sha256_add(s, padding, (held < 56 ? 56 : 56 + SHA256_BLOCK) - held);
  sha256_add(s, bits, sizeof bits);
  for (int i = 0; i < SHA256_BYTES; i++) digest[i] = (unsigned char)(s->H[i / 4] >> (24 - 8 * (i % 4)));
}
