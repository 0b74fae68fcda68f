"""Small random databases for tests/index/run_oracle.sh: prints SQL that fills an empty database, compares the core with the naive SQL of
tests/index/oracle/index.sql, and empties it again, COUNT times.

    python3 tests/index/oracle/databases.py SEED COUNT | sqlite3 ...

The same seed gives the same databases. Each has a few domains, series and models; weights, trees of components and constants
by chance; scores with gaps, cells that are not applicable, and ties; and two editions of different methods and periods.
"""
import json
import random
import sys

# What refers to something goes before it.
EMPTIED = [f'DELETE FROM {table};' for table in (
    'edition', 'weight', "component WHERE name GLOB '*_a'", "component WHERE name GLOB '*_part_*'", 'component', 'method_constant', 'score', 'missing_score',
    'general_index', 'model', 'series', 'organization', 'benchmark', 'domain', 'method', 'period')]


def text(value):
    """A value as SQL."""
    if value is None:
        return 'NULL'
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else repr(value)


class Database:
    def __init__(self, chance):
        self.chance = chance
        self.lines = []

    def insert(self, table, columns, rows):
        if rows:
            values = ',\n  '.join('(' + ', '.join(text(v) for v in row) + ')' for row in rows)
            self.lines.append(f'INSERT INTO {table} ({columns}) VALUES\n  {values};')

    def some(self, *choices):
        return self.chance.choice(choices)

    def people(self):
        """Organizations, series, models: days of release coincide, some weights are open, some only later."""
        chance = self.chance
        series = chance.randint(1, 4)
        self.insert('organization', 'organization_id, name, region', [(i, f'organization {i}', 'US') for i in (1, 2)])
        self.insert('series', 'series_id, organization_id, name', [(i, chance.randint(1, 2), f'series {i}') for i in range(1, series + 1)])
        self.models = list(range(1, chance.randint(3, 22) + 1))
        chance.shuffle(self.models)
        days = [f'{year}-{month:02}-15' for year in (2024, 2025) for month in range(1, 13)]
        rows = []
        for model in self.models:
            released = chance.choice(days)
            opened = self.some(None, None, released, chance.choice(days))
            rows.append((model, chance.randint(1, series), f'model {model}', released, chance.randint(0, 1), opened, int(chance.random() < 0.05)))
        self.insert('model', 'model_id, series_id, name, released_on, reasoning, weights_opened_on, withdrawn', rows)
        self.insert('general_index', 'model_id, name, version, value, origin',
                    [(m, 'index', '', float(chance.randint(1, 9) * 5), 'synthetic') for m in self.models if chance.random() < 0.8])

    def tests(self):
        chance = self.chance
        self.domains = list(range(1, chance.randint(1, 3) + 1))
        self.insert('domain', 'domain_id, name, label_en', [(d, f'domain {d}', f'Domain {d}') for d in self.domains])
        self.measures = {b: 'capability' if b <= 2 else 'safety' if b <= 4 else self.some('capability', 'safety')
                         for b in range(1, chance.randint(4, 12) + 1)}
        self.insert('benchmark', 'benchmark_id, name, measures', [(b, f'benchmark {b}', kind) for b, kind in self.measures.items()])
        gaps, step, noise = self.some(0.0, 0.1, 0.3, 0.6), self.some(0.1, 5.0, 20.0), self.some(0.03, 0.2)
        scores, missing = [], []
        for model in self.models:
            skill = chance.random()
            for benchmark in self.measures:
                if chance.random() >= gaps:
                    near = min(1.0, max(0.0, skill + chance.uniform(-noise, noise))) * 100
                    scores.append((model, benchmark, round(near / step) * step if step > 0.1 else round(near, 1), 'synthetic'))
                elif chance.random() < 0.5:
                    missing.append((model, benchmark, self.some('not_applicable', 'not_applicable', 'withheld')))
        # Accepted before that was recorded, so that a cut-off leaves them all.
        self.insert('score', 'model_id, benchmark_id, value, origin, accepted_at', [(m, b, min(v, 100.0), o, None) for m, b, v, o in scores])
        self.insert('missing_score', 'model_id, benchmark_id, reason', missing)

    def tree(self, method):
        """Components below the roots, at most two deep; returns them by root."""
        chance = self.chance
        below = {'capability': ['capability'], 'safety': ['safety']}
        rows = []
        if chance.random() < 0.4:
            return below
        combine = lambda: self.some('mean', 'mean', 'geometric', 'minimum')
        for root in below:
            if chance.random() < 0.5:
                rows.append((method, None, root, None, combine(), 1.0))
            for i in range(chance.randint(0, 2)):
                part = f'{root}_part_{i}'
                rows.append((method, None, part, root, combine(), self.some(1.0, 2.0, 0.5)))
                below[root].append(part)
                if chance.random() < 0.3:
                    rows.append((method, None, part + '_a', part, combine(), self.some(1.0, 3.0)))
                    below[root].append(part + '_a')
        # In one domain otherwise.
        for row in list(rows):
            if chance.random() < 0.2:
                rows.append((method, chance.choice(self.domains), *row[2:4], combine(), self.some(1.0, 4.0)))
        self.insert('component', 'method_id, domain_id, name, parent, combine, weight', rows)
        return below

    def weights(self, method, below):
        chance = self.chance
        self.weighted = []
        for domain in self.domains:
            for benchmark, kind in self.measures.items():
                if chance.random() < 0.75:
                    self.weighted.append((method, domain, benchmark, chance.choice(below[kind]), self.some(1.0, 1.0, 1.0, 2.0, 0.5, 3.0)))
                if len(below[kind]) > 1 and chance.random() < 0.05:
                    self.weighted.append((method, domain, benchmark, below[kind][-1], 1.0))
        if not self.weighted:
            self.weighted.append((method, self.domains[0], 1, below[self.measures[1]][-1], 1.0))
        self.weighted = list({row[:4]: row for row in self.weighted}.values())
        self.insert('weight', 'method_id, domain_id, benchmark_id, component, weight', self.weighted)

    def constants(self, method):
        chance = self.chance
        value = {'beta_open': self.some(0.6, 0.0, 1.0), 'beta_proprietary': self.some(0.8, 0.7), 'smallest_coverage': self.some(0.5, 0.0, 0.75, 1.0),
                 'breakthrough_only': self.some(0.0, 0.0, 0.0, 1.0), 'breakthrough_margin': self.some(1.0, 10.0),
                 'largest_estimate_error': self.some(5.0, 15.0, 30.0, 100.0), 'a': 0.05, 'c0': 50.0}
        rows = [(method, None, name, v) for name, v in value.items()]
        of_a_domain = {'beta_open': (None, 0.3), 'beta_proprietary': (None, 0.9), 'smallest_coverage': (0.25, 0.25), 'a': (None, 0.02), 'c0': (None, 60.0)}
        for name, values in of_a_domain.items():
            if chance.random() < 0.2:
                rows.append((method, chance.choice(self.domains), name, chance.choice(values)))
        self.insert('method_constant', 'method_id, domain_id, name, value', rows)

    def methods(self):
        """Method 1 and, for a scenario, method 2, which is method 1 with the scenario's changes made in its rows."""
        chance = self.chance
        formula = self.some('linear', 'linear', 'exponential')
        missing, other = self.some('estimate', 'estimate', 'renormalise', 'shared'), self.some('estimate', 'renormalise', 'shared')
        self.insert('method', 'method_id, name, formula, missing, general_index, general_index_version',
                    [(1, 'method 1', formula, missing, 'index', ''), (2, 'method 2', formula, other, 'index', '')])
        self.weights(1, self.tree(1))
        self.constants(1)
        weighted = sorted({row[2] for row in self.weighted})
        # A domain without any weight is none: each keeps one.
        without = [b for b in chance.sample(weighted, min(len(weighted) - 1, chance.randint(0, 2)))
                   if all(any(row[1] == d and row[2] != b for row in self.weighted) for d in {row[1] for row in self.weighted})][:1]
        heavier = chance.choice([b for b in weighted if b not in without])
        scenario = {'beta_open': 0.45, 'missing': other, 'without': [f'benchmark {b}' for b in without], 'weight': {f'benchmark {heavier}': 4}}
        self.lines.append(f"""INSERT INTO component SELECT 2, domain_id, name, parent, combine, weight FROM component;
INSERT INTO method_constant (method_id, domain_id, name, value)
SELECT 2, domain_id, name, iif(name = 'beta_open', 0.45, value) FROM method_constant WHERE name <> 'beta_open' OR domain_id IS NULL;
INSERT INTO weight SELECT 2, domain_id, benchmark_id, component, iif(benchmark_id = {heavier}, 4.0, weight) FROM weight
WHERE benchmark_id NOT IN ({', '.join(map(str, without)) or 0});""")
        return scenario

    def editions(self):
        chance = self.chance
        self.insert('period', 'period_id, name, starts_on, ends_on', [(1, '2024', '2024-01-01', '2024-12-31'), (2, '2025', '2025-01-01', '2025-12-31')])
        cutoff = self.some(None, None, '2025-08-15')
        self.insert('edition', 'edition_id, name, period_id, method_id, cutoff_on, is_current',
                    [(1, '2025', 2, 1, cutoff, 1), (2, '2025 changed', 2, 2, cutoff, 0), (3, '2024', 1, 1, None, 0)])


def main(seed, count):
    print('CREATE TEMP TABLE which AS SELECT 0 AS database, NULL AS scenario;')
    print('CREATE TEMP TABLE compared (what TEXT, rows INTEGER, known INTEGER);')
    for number in range(count):
        database = Database(random.Random(seed * 100000 + number))
        database.people()
        database.tests()
        scenario = database.methods()
        database.editions()
        print('BEGIN;')
        print('\n'.join(database.lines))
        print('COMMIT;')
        print(f'UPDATE temp.which SET database = {number}, scenario = {text(json.dumps(scenario))};')
        print('.read tests/index/oracle/index.sql')
        print('BEGIN;\n' + '\n'.join(EMPTIED) + '\nCOMMIT;')
    print("SELECT what || ': ' || sum(rows) || ' answers, ' || sum(known) || ' not NULL' FROM temp.compared GROUP BY what;")


if __name__ == '__main__':
    main(int(sys.argv[1]), int(sys.argv[2]))
