"""Zip archives, by hand: the module zipfile of Python 3.11 knows no Zstandard."""

import struct
import subprocess
import tempfile
import zlib

STORED, DEFLATE, ZSTD = 0, 8, 93
VERSION_NEEDED = {STORED: 10, DEFLATE: 20, ZSTD: 63}
ZIP_TIME, ZIP_DATE = 0, (2025 - 1980) << 9 | 10 << 5 | 21
UNIX = 3
FILE_MODE = 0o100644 << 16


def zstd(blocks):
    with tempfile.TemporaryFile() as packed:
        command = ["zstd", "-q", "-c", "--single-thread"]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=packed)
        for block in blocks:
            process.stdin.write(block)
        process.stdin.close()
        if process.wait() != 0:
            raise SystemExit("zstd failed")
        packed.seek(0)
        return packed.read()


def deflate(blocks):
    compressor = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return b"".join([compressor.compress(block) for block in blocks] + [compressor.flush()])


PACK = {STORED: b"".join, DEFLATE: deflate, ZSTD: zstd}


def zip_member(name, method, blocks):
    """The name and the packed bytes of a member, and the fields that both of its headers have."""
    checksum = 0
    for block in blocks:
        checksum = zlib.crc32(block, checksum)
    packed = PACK[method](blocks)
    fields = struct.pack(
        "<HHHHHIIIHH", VERSION_NEEDED[method], 0, method, ZIP_TIME, ZIP_DATE, checksum,
        len(packed), sum(map(len, blocks)), len(name), 0)
    return name.encode(), packed, fields


def zip_archive(members, method):
    body, directory = b"", b""
    for name, blocks in members:
        name, packed, fields = zip_member(name, method, blocks)
        made_by = struct.pack("<4sH", b"PK\1\2", UNIX << 8 | VERSION_NEEDED[method])
        directory += made_by + fields + struct.pack("<HHHII", 0, 0, 0, FILE_MODE, len(body)) + name
        body += b"PK\3\4" + fields + name + packed
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, len(members), len(members),
                      len(directory), len(body), 0)
    return body + directory + end
