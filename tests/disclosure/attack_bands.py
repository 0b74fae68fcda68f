"""How narrowly can each score that is shown in a band be told from all that a snapshot shows?
Arguments: the snapshot of an audience, the evaluators' snapshot (for what is there and which value is right).

The attacker knows every number and band of the snapshot, the weights, the betas, the formula, and which scores exist. Unknown
values, and estimates, start at their band, or at 0..100, and are narrowed until nothing changes by:
  the means    C and S of each model and domain, shown as numbers or bands; each score is what the others leave
  the index    R = C x (1 - beta x S / 100), shown as a number or band: C from R and S, S from R and C
  the words    above_human, standing, risk, and members of frontier, where the snapshot has them
Prints: scores in bands | the narrowest interval | how many within 5 points | how many more narrowly than the band's width.
An interval that misses the true value is an error of this program or of the snapshot: it is said, and the status is 1."""
import sqlite3
import sys


def interval(shown):
    if shown is None:
        return (0.0, 100.0)
    if isinstance(shown, str):
        low, high = shown.split("–")
        return (float(low), float(high))
    return (shown, shown)


class Attack:
    def __init__(self, public, internal):
        self.public = public
        rows = internal.execute("SELECT benchmark, model_id, model, score FROM monitored_score").fetchall()
        self.true = {(b, m): v for b, m, _, v in rows}
        self.names = {m: name for _, m, name, _ in rows}
        shown = {(b, m): v for b, m, v in public.execute("SELECT benchmark, model_id, score FROM monitored_score")}
        self.x = {key: interval(shown.get(key)) for key in self.true}
        # A missing score that is estimated stands in the mean as well, with a value that is not shown.
        for benchmark, model in internal.execute("SELECT benchmark, model_id FROM model_score WHERE value IS NULL AND missing <> 'not_applicable'"):
            self.x[benchmark, model] = (0.0, 100.0)
        self.banded = {key for key, value in shown.items() if isinstance(value, str)}
        self.width = {key: self.x[key][1] - self.x[key][0] for key in self.banded}
        # Of each domain and kind: benchmarks and weights.
        self.weights = {}
        for domain, measures, benchmark, weight in internal.execute("SELECT domain, measures, benchmark, weight FROM monitored_benchmark"):
            self.weights.setdefault((domain, measures), {})[benchmark] = weight
        self.models = {}
        for row in public.execute("SELECT domain, model_id, capability, safety, beta, risk_index FROM model_risk"):
            domain, model, capability, safety, beta, risk = row
            self.models[domain, model] = [interval(capability), interval(safety), beta, interval(risk)]
        self.narrowed = False

    def meet(self, old, new):
        low, high = max(old[0], new[0]), min(old[1], new[1])
        if low > old[0] + 1e-7 or high < old[1] - 1e-7:
            self.narrowed = True
            return (low, high)
        return old

    def set_score(self, key, new):
        self.x[key] = self.meet(self.x[key], new)

    def mean(self, domain, measures, model, shown):
        """What the scores say of their mean, and the mean and the others of each score."""
        parts = [((b, model), w) for b, w in self.weights.get((domain, measures), {}).items() if (b, model) in self.x]
        if not parts:
            return shown
        total = sum(w for _, w in parts)
        low = sum(w * self.x[k][0] for k, w in parts) / total
        high = sum(w * self.x[k][1] for k, w in parts) / total
        shown = self.meet(shown, (low, high))
        for key, w in parts:
            self.set_score(key, ((total * (shown[0] - high) + w * self.x[key][1]) / w, (total * (shown[1] - low) + w * self.x[key][0]) / w))
        return shown

    def index(self, capability, safety, beta, risk):
        def left(s):
            return 1 - beta * s / 100
        risk = self.meet(risk, (capability[0] * left(safety[1]), capability[1] * left(safety[0])))
        if left(safety[1]) > 0:
            capability = self.meet(capability, (risk[0] / left(safety[0]), risk[1] / left(safety[1])))
        if beta > 0 and capability[1] > 0:
            low = (1 - risk[1] / capability[0]) * 100 / beta if capability[0] > 0 else 0
            safety = self.meet(safety, (low, (1 - risk[0] / capability[1]) * 100 / beta))
        return [capability, safety, beta, risk]

    def words(self):
        for benchmark, baseline, names in self.public.execute("SELECT benchmark, human_baseline, above_human FROM benchmark_summary WHERE above_human IS NOT NULL"):
            for (b, m) in self.true:
                if b == benchmark:
                    self.set_score((b, m), (baseline, 100) if self.names[m] in names.split("; ") else (0, baseline))
        limit = dict(self.public.execute("SELECT name, value FROM parameter"))
        for benchmark, model, standing in self.public.execute("SELECT benchmark, model_id, standing FROM jailbreak_resistance WHERE standing IS NOT NULL"):
            self.set_score((benchmark, model), {"strong": (limit["jailbreak_strong"], 100), "weak": (0, limit["jailbreak_weak"])}.get(
                standing, (limit["jailbreak_weak"], limit["jailbreak_strong"])))
        for domain, model, risk in self.public.execute("SELECT domain, model_id, risk FROM recommendation WHERE risk = 'high'"):
            row = self.models[domain, model]
            row[3] = self.meet(row[3], (limit["high_risk_index"], 100))
        frontier = set(self.public.execute("SELECT domain, model_id FROM frontier"))
        for domain, model in frontier:
            row = self.models[domain, model]
            for (d, m), other in self.models.items():
                if d == domain and m != model and other[0][0] > row[0][1]:
                    # Surely more capable, so not less safe.
                    row[1] = self.meet(row[1], (0, other[1][1]))
                    other[1] = self.meet(other[1], (row[1][0], 100))

    def run(self):
        for _ in range(200):
            self.narrowed = False
            for (domain, model), row in self.models.items():
                row[0] = self.mean(domain, "capability", model, row[0])
                row[1] = self.mean(domain, "safety", model, row[1])
                if row[2] is not None:
                    row[:] = self.index(*row)
            self.words()
            if not self.narrowed:
                return


attack = Attack(sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True), sqlite3.connect(f"file:{sys.argv[2]}?mode=ro", uri=True))
attack.run()
wrong = [(key, attack.x[key], v) for key, v in attack.true.items() if not attack.x[key][0] - 1e-4 <= v <= attack.x[key][1] + 1e-4]
widths = [attack.x[key][1] - attack.x[key][0] for key in sorted(attack.banded)]
print(len(widths), f"{min(widths):.2f}" if widths else "none", sum(w <= 5 for w in widths), sum(w < attack.width[key] - 1e-4 for key, w in zip(sorted(attack.banded), widths)), sep="|")
if wrong:
    print("the true value is outside:", *wrong[:5], sep="\n")
sys.exit(bool(wrong))
