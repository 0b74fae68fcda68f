/* SHA-256 against the examples of NIST (csrc.nist.gov, "Examples with Intermediate Values": abc, the two blocks, a million a)
   and the short messages of its validation suite (SHA256ShortMsg.rsp), and against itself cut into pieces. */
#include "numeric/sha256.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

#include "../suites.h"

static const struct {
  const char *bytes;
  size_t length, times;
  const char *want;
} messages[] = {
    {"", 0, 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc", 3, 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56, 1,
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
     112, 1, "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
    {"a", 1, 1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
    {"\xd3", 1, 1, "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"},
    {"\x11\xaf", 2, 1, "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"},
    {"\x74\xba\x25\x21", 4, 1, "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e"},
};

static void hex_of(sha256 *s, char hex[2 * SHA256_BYTES + 1]) {
  unsigned char digest[SHA256_BYTES];
  sha256_end(s, digest);
  for (int i = 0; i < SHA256_BYTES; i++) snprintf(hex + 2 * i, 3, "%02x", digest[i]);
}

static void test_messages(void) {
  char got[2 * SHA256_BYTES + 1];
  for (size_t i = 0; i < sizeof messages / sizeof messages[0]; i++) {
    sha256 s;
    sha256_begin(&s);
    for (size_t t = 0; t < messages[i].times; t++) sha256_add(&s, messages[i].bytes, messages[i].length);
    hex_of(&s, got);
    CU_ASSERT_STRING_EQUAL(got, messages[i].want);
  }
}

/* However the bytes come, and at each length around the ends of blocks, the hash is the same. */
static void test_pieces(void) {
  unsigned char bytes[200];
  char whole[2 * SHA256_BYTES + 1], pieces[2 * SHA256_BYTES + 1];
  for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (unsigned char)(i * 37);
  for (size_t n = 0; n <= sizeof bytes; n++) {
    for (size_t piece = 1; piece < 70; piece += 23) {
      sha256 s;
      sha256_begin(&s);
      sha256_add(&s, bytes, n);
      hex_of(&s, whole);
      sha256_begin(&s);
      for (size_t at = 0; at < n; at += piece) sha256_add(&s, bytes + at, n - at < piece ? n - at : piece);
      hex_of(&s, pieces);
      CU_ASSERT_STRING_EQUAL(pieces, whole);
    }
  }
}

static CU_TestInfo tests[] = {
    {"messages of NIST", test_messages},
    {"in pieces", test_pieces},
    CU_TEST_INFO_NULL,
};
ADD_SUITE(.tests = tests);
