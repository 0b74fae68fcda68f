"""What all logs are written with: text, ids, models, and which function makes which file."""

import hashlib
import json

GPT_4O = "openai/gpt-4o-2024-05-13"
QWEN = "Qwen/Qwen3-235B-A22B-Thinking-2507"
MB = 1000000
MADE = []  # of each file its path in the folder of logs and the function that makes its bytes


def file(*paths):
    """Of a function: it makes these files."""
    def made_by(maker):
        MADE.extend((path, maker) for path in paths)
        return maker
    return made_by


def pretty(value):
    return json.dumps(value, indent=2, ensure_ascii=False).encode()


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def made_up_id(*seed):
    return hashlib.sha256("/".join(map(str, seed)).encode()).hexdigest()[:22]
