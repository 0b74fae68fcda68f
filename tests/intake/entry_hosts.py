"""Entry views from Python, as people use them: the reason of a refusal arrives, and only its statement is undone.

    python3 tests/intake/entry_hosts.py DATABASE NAME      NAME: sqlite3, pandas or sqlalchemy

No extension is loaded. Prints what happened, for tests/intake/run_entry.sh to compare; 'missing' where NAME is not installed.
"""
import sqlite3
import sys

GOOD = ("Grok 4", "HLE", 41.5, "first")
BAD = ("Grok 44", "HLE", 42.5, "second")
LAST = ("Grok 4", "CyBench", 43.5, "third")
COLUMNS = ("model", "benchmark", "value", "source")
INSERT = "INSERT INTO score_entry (model, benchmark, value, source) VALUES (?, ?, ?, ?)"


def with_sqlite3(path):
    connection = sqlite3.connect(path)
    connection.execute(INSERT, GOOD)
    try:
        connection.execute(INSERT, BAD)
    except sqlite3.IntegrityError as error:
        print(error)
    print("in transaction" if connection.in_transaction else "transaction ended")
    connection.execute(INSERT, LAST)
    connection.commit()
    # A transaction of many rows that is left by the error leaves nothing, and the reason arrives all the same.
    try:
        with connection:
            connection.executemany(INSERT, [("Grok 4", "WMDP-Bio", 44.5, "fourth"), BAD])
    except sqlite3.IntegrityError as error:
        print(error)
    connection.close()


def with_pandas(path):
    import pandas
    connection = sqlite3.connect(path)
    for rows in ([GOOD], [BAD], [LAST]):
        try:
            pandas.DataFrame(rows, columns=COLUMNS).to_sql("score_entry", connection, if_exists="append", index=False)
        except (sqlite3.Error, pandas.errors.DatabaseError) as error:
            print(error.__cause__ or error) # pandas 3 wraps it, and a traceback shows both
    connection.close()


def with_sqlalchemy(path):
    import sqlalchemy
    engine = sqlalchemy.create_engine("sqlite:///" + path)
    view = sqlalchemy.Table("score_entry", sqlalchemy.MetaData(), *map(sqlalchemy.Column, COLUMNS))
    with engine.begin() as connection:
        connection.execute(view.insert(), dict(zip(COLUMNS, GOOD)))
        try:
            connection.execute(view.insert(), dict(zip(COLUMNS, BAD)))
        except sqlalchemy.exc.IntegrityError as error:
            print(error.orig)
        connection.execute(view.insert(), dict(zip(COLUMNS, LAST)))


def main():
    path, name = sys.argv[1:]
    try:
        {"sqlite3": with_sqlite3, "pandas": with_pandas, "sqlalchemy": with_sqlalchemy}[name](path)
    except ImportError:
        print("missing")
        return
    for row in sqlite3.connect(path).execute(
            "SELECT benchmark, value, source FROM score_entry WHERE source IN ('first', 'second', 'third', 'fourth') ORDER BY source"):
        print(*row)


if __name__ == "__main__":
    main()
