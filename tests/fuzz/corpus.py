"""Lays out the synthetic logs and tables as starting points for the fuzz targets:
python3 tests/fuzz/corpus.py LOGS BOOKS CORPUS

One folder per reader. A run of HELM becomes the document that its two files make; a workbook also the sheet, shared texts
and styles that it has, parted by zeros.
"""
import pathlib
import shutil
import sys
import zipfile


def copy(files, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for file in sorted(files):
        shutil.copy(file, folder / ("%s_%s" % (file.parent.name, file.name)))


def join_runs(logs, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for number, stats in enumerate(sorted(logs.glob("*/stats.json"))):
        spec = stats.with_name("run_spec.json").read_bytes()
        (folder / ("%d.json" % number)).write_bytes(b'{"run_spec":' + spec + b',"stats":' + stats.read_bytes() + b"}")


def take_parts(books, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for book in books:
        with zipfile.ZipFile(book) as archive:
            parts = [archive.read("xl/" + name) for name in ("worksheets/sheet0.xml", "sharedStrings.xml", "styles.xml")]
        (folder / book.stem).write_bytes(b"\0".join(parts))


def main():
    logs, books, corpus = map(pathlib.Path, sys.argv[1:4])
    copy(logs.glob("inspect/*.json"), corpus / "inspect")
    copy(logs.glob("lm_eval/**/*.json"), corpus / "lm_eval")
    copy(logs.glob("every_eval/*.json"), corpus / "every_eval")
    copy(logs.glob("fields/inspect*.json"), corpus / "inspect")
    copy(logs.glob("fields/lm_eval/*.json"), corpus / "lm_eval")
    copy(logs.glob("fields/lighteval/*.json"), corpus / "lighteval")
    copy(logs.glob("fields/every_eval*.json"), corpus / "every_eval")
    copy(logs.glob("folders/release/groups/*.json"), corpus / "helm_table")
    copy(logs.glob("inspect/*.eval"), corpus / "archive")
    join_runs(logs / "helm", corpus / "helm")
    small = [path for path in sorted(books.iterdir()) if path.stat().st_size < 65536]
    copy(list(pathlib.Path("tests/intake/csv").glob("*.csv")) + small, corpus / "table")
    take_parts([books / (name + ".xlsx") for name in ("texts", "numbers", "comma", "1904")], corpus / "workbook")


if __name__ == "__main__":
    main()
