"""The index of the current edition in pandas, under the rule 'renormalise': what index_score(NULL, '{"missing": "renormalise"}') answers.
Checks that both sides say the same and prints medians of processor time: of reading the tables, and of computing.

     build/pandas/bin/python bench/pandas_index.py build/large_10000.db      (the folder that pip installed pandas into)
"""
import io
import sqlite3
import statistics
import subprocess
import sys
import time

import pandas

ROUNDS = 5


def read(path):
    with sqlite3.connect(path) as db:
        edition = pandas.read_sql("SELECT method_id, ends_on FROM edition JOIN period USING (period_id) WHERE is_current", db).iloc[0]
        method = int(edition.method_id)
        tables = {
            "model": pandas.read_sql("SELECT model_id, weights_opened_on <= ? AS open_weights FROM model WHERE released_on <= ? AND NOT withdrawn",
                                     db, params=(edition.ends_on, edition.ends_on)),
            "score": pandas.read_sql("SELECT model_id, benchmark_id, value FROM score", db),
            "missing": pandas.read_sql("SELECT model_id, benchmark_id FROM missing_score WHERE reason = 'not_applicable'", db),
            "weight": pandas.read_sql("SELECT d.name AS domain, benchmark_id, component, weight FROM weight JOIN domain AS d USING (domain_id) WHERE method_id = ?",
                                      db, params=(method,)),
            "constant": pandas.read_sql("SELECT name, value FROM method_constant WHERE domain_id IS NULL AND method_id = ?", db, params=(method,)),
        }
    return tables


def index(tables):
    constant = tables["constant"].set_index("name").value
    models = tables["model"].set_index("model_id")
    values = tables["score"].pivot(index="model_id", columns="benchmark_id", values="value").reindex(models.index)
    inapplicable = tables["missing"].assign(n=1).pivot(index="model_id", columns="benchmark_id", values="n")
    applies = inapplicable.reindex(index=values.index, columns=values.columns).isna()
    beta = models.open_weights.fillna(0).eq(1).map({True: constant.beta_open, False: constant.beta_proprietary})
    answers = []
    for domain, of_domain in tables["weight"].groupby("domain"):
        answer = pandas.DataFrame({"domain": domain}, index=models.index)
        for component, weights in of_domain.groupby("component"):
            weight = weights.set_index("benchmark_id").weight
            cells = values[weight.index]
            measured = cells.notna().mul(weight).sum(axis=1)
            coverage = measured / applies[weight.index].mul(weight).sum(axis=1)
            mean = (cells.mul(weight).sum(axis=1) / measured).round(9)
            answer[component] = mean.where(coverage >= constant.smallest_coverage)
        answer["risk_index"] = (answer.capability * (1 - beta * answer.safety / 100)).round(9)
        answer["rank"] = answer.risk_index.rank(ascending=False, method="min")
        answers.append(answer.reset_index())
    return pandas.concat(answers)


def ours(path):
    sql = "SELECT domain, model_id, capability, safety, risk_index FROM index_score(NULL, '{\"missing\": \"renormalise\"}')"
    said = subprocess.run(["sqlite3", "-init", "/dev/null", "-readonly", "-csv", "-header", "-cmd", ".load build/airisk", path, sql],
                          check=True, capture_output=True, text=True).stdout
    return pandas.read_csv(io.StringIO(said))


def compare(path, answer):
    keys = ["domain", "model_id"]
    both = ours(path).merge(answer, on=keys, suffixes=("", "_pandas"), how="outer", indicator=True)
    if not (both._merge == "both").all():
        sys.exit("pandas and index_score speak of different models")
    for column in ("capability", "safety", "risk_index"):  # numpy rounds otherwise, so that other models tie
        difference = (both[column] - both[column + "_pandas"]).abs()
        if difference.max() > 2e-9 or (both[column].isna() != both[column + "_pandas"].isna()).any():
            sys.exit("%s differs between pandas and index_score" % column)


def main():
    path = sys.argv[1]
    reading, computing = [], []
    for _ in range(ROUNDS):
        began = time.process_time()
        tables = read(path)
        done = time.process_time()
        answer = index(tables)
        reading.append(done - began)
        computing.append(time.process_time() - done)
    compare(path, answer)
    print("\npandas %s, the same %d answers as index_score_renormalise: %.1f ms to read the tables, %.1f ms to compute" %
          (pandas.__version__, len(answer), 1e3 * statistics.median(reading), 1e3 * statistics.median(computing)))


if __name__ == "__main__":
    main()
