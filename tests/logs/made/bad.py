"""Files that are no whole log."""

import json

from .archive import DEFLATE, STORED, ZSTD, zip_archive
from .common import MB, compact, file, pretty
from .every_eval import every_eval_shares
from .inspect import accuracy_results, with_metadata, wmdp_log
from .inspect_archive import cybench_log, eval_archive, eval_deflate, eval_header, eval_sample, eval_summaries
from .lm_eval import lm_eval_log

BOMB = [b" " * MB] * 400 + [b"{}"]
DEPTH = 100000


@file("bad/cut.json")
def bad_cut():
    text = pretty(wmdp_log("cut"))
    return text[:(text.index(b'"samples": [') + len(text)) // 2]


@file("bad/cut.eval")
def bad_cut_archive():
    whole = eval_deflate()
    return whole[:len(whole) * 6 // 10]


@file("bad/bomb.eval")
def bad_bomb():
    return zip_archive([("header.json", BOMB)], DEFLATE)


@file("bad/bomb_zstd.eval")
def bad_bomb_zstd():
    return zip_archive([("header.json", BOMB)], ZSTD)


@file("bad/not_a_zip.eval")
def bad_not_a_zip():
    return b"This synthetic file is text, whatever its name says.\n"


@file("bad/empty.json")
def bad_empty():
    return b""


@file("bad/deep.json")
def bad_deep():
    return b"[" * DEPTH


@file("bad/deep_object.json")
def bad_deep_object():
    return b'{"a":[[[' * (DEPTH // 4) + b"]]]}" * (DEPTH // 4)


@file("bad/latin1.json")
def bad_latin1():
    return pretty(wmdp_log("latin1", model="synthetic/é")).replace("é".encode(), b"\xe9")


@file("bad/utf16.json")
def bad_utf16():
    return b"\xff\xfe" + pretty(wmdp_log("utf16")).decode().encode("utf-16-le")


@file("bad/array.json")
def bad_array():
    return b"[1,2,3]\n"


@file("bad/other.json", "conflict/odd_shots/beside.json")
def bad_other():
    return b'{"hello":"world"}\n'


@file("bad/no_header.eval")
def bad_no_header():
    log = cybench_log("GLM 4.5", 0.3)
    return zip_archive([eval_sample(log), eval_summaries(log)], DEFLATE)


@file("bad/checksum.eval")
def bad_checksum():
    """One digit of the value changed, the checksum not."""
    return eval_archive("GLM 4.5", 0.52, STORED).replace(b'"value":0.52', b'"value":0.92')


@file("bad/two_headers.eval")
def bad_two_headers():
    first, second = cybench_log("GLM 4.5", 0.11), cybench_log("GLM 4.5", 0.99)
    return zip_archive([eval_header(first), eval_header(second)], DEFLATE)


@file("bad/nul.json")
def bad_nul():
    return pretty(wmdp_log("nul", model="GPT-4o (240513)\0 synthetic"))


@file("bad/boolean.json")
def bad_boolean():
    return pretty(wmdp_log("boolean", accuracy=True))


@file("bad/no_results.json")
def bad_no_results():
    return pretty(lm_eval_log({}, {}, {}, 1762164672.5))


@file("bad/date.json")
def bad_date():
    log = json.loads(every_eval_shares())
    log["evaluation_timestamp"] = "yesterday"
    return pretty(log)


@file("bad/status.json")
def bad_status():
    log = wmdp_log("status")
    log["status"] = "paused"
    return pretty(log)


@file("bad/epochs.json")
def bad_epochs():
    log = wmdp_log("epochs")
    log["eval"]["config"]["epochs"] = 1.5
    return pretty(log)


@file("bad/task.json")
def bad_task():
    log = wmdp_log("task")
    log["eval"]["task"] = 7
    return pretty(log)


@file("bad/stderr.json")
def bad_stderr():
    log = wmdp_log("stderr")
    log["results"]["scores"][0]["metrics"]["stderr"]["value"] = -0.01
    return pretty(log)


@file("bad/number.json")
def bad_number():
    return with_metadata("number", b"1" * 1001)


@file("bad/values.json")
def bad_values():
    return with_metadata("values", b"[" + b"0," * 1000000 + b"0]")


@file("bad/bytes.json")
def bad_bytes():
    return with_metadata("bytes", b"[" + b",".join([b'"' + b"x" * 100000 + b'"'] * 168) + b"]")


@file("bad/trailing.json")
def bad_trailing():
    return pretty(wmdp_log("trailing")) + b"x"


@file("bad/duplicate_keys.json")
def bad_duplicate_keys():
    log = wmdp_log("duplicate_keys")
    text = compact(log).replace(b'"model":', b'"model":"Grok 4","model":', 1)
    return text[:-1] + b',"results":' + compact(accuracy_results(1987, 0.1, 0.0067)) + b"}"


@file("bad/wrong_types.json")
def bad_wrong_types():
    log = wmdp_log("wrong_types")
    log["eval"]["model"] = 4
    log["results"] = "synthetic text instead of results"
    return pretty(log)


@file("bad/long_text.json")
def bad_long_text():
    log = wmdp_log("long_text")
    log["eval"]["model"] = "synthetic/" + "x" * (3 * MB)
    return pretty(log)


@file("bad/notes.txt")
def bad_notes():
    return b"Synthetic notes; no log.\n"


@file("bad/scores.csv")
def bad_scores():
    return b"model,benchmark,value\nSynthetic model,WMDP-Cyber,50\n"
