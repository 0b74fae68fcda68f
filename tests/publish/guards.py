"""The statements of tests/publish/run_guards.sh, which would change what is published, and what became of them.

    guards.py copies DATABASE               prints INSERTs of a row of the open edition into each table of copies
    guards.py write DATABASE [TABLE ...]    prints a script for the sqlite3 shell: each statement, and whether a fixed row differs
    guards.py judge                         reads what the shell said, prints the statements that were not refused as they must be
    guards.py fixed DATABASE                prints every fixed row

A statement is only written when it would change a fixed row were there no guards: that is tried out on a copy of the database
without them. So none is refused for another reason, as a CHECK, a key or a reference.
"""
import re
import sqlite3
import sys

METHOD = ('method', 'method_constant', 'component', 'weight', 'threshold')
# The triggers that keep what is published.
GUARD = re.compile(r'(sign_off|edition(_[a-z_]+)?)_(takes_no_rows|keeps_values|keeps_rows|takes_no_fixed_place|moves_to_no_fixed_place|once|one_current_on_.*)'
                   r'|[a-z_]+_in_use_on_(insert|update|delete)|(edition|method)_is_referenced')
# What they say.
WORDS = re.compile(r'published|never|another edition is current|still refers to it')
# Values of which a CHECK takes one or the other, the first that it takes is used.
OTHERS = {
    'INTEGER': ('1000', '1', '2', '3', '4', '5', '0', 'NULL'),
    'REAL': ('0.125', '1.5', 'NULL'),
    'TEXT': ("'another'", "'safety'", "'capability'", "'reviewer'", "'minimum'", "'renormalise'", "'2020-02-02'", "'2020-02-02 02:02:02'", "'%064d'" % 1, 'NULL'),
}


def literal(value):
    if value is None:
        return 'NULL'
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return repr(value)


def fixed_rows(table):
    """The condition for the rows of a table that nothing may change."""
    if table == 'edition':
        return 'published_on IS NOT NULL'
    if table in METHOD:
        return 'method_id IN (SELECT method_id FROM edition WHERE published_on IS NOT NULL)'
    return 'edition_id IN (SELECT edition_id FROM edition WHERE published_on IS NOT NULL)'


class Tables:
    def __init__(self, path):
        self.database = sqlite3.connect('file:' + path.replace('?', '%3f').replace('#', '%23') + '?mode=ro', uri=True)
        self.bare = sqlite3.connect(':memory:', isolation_level=None)
        self.database.backup(self.bare)
        for (name,) in self.bare.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            if GUARD.fullmatch(name):
                self.bare.execute('DROP TRIGGER "%s"' % name)

    def names(self):
        copies = [n for (n,) in self.bare.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'edition\\_%' ESCAPE '\\' ORDER BY name")]
        return ['edition', 'sign_off', *METHOD, *copies]

    def columns(self, table):
        return [(name, type_) for _, name, type_, *_ in self.bare.execute('PRAGMA table_info(%s)' % table)]

    def shown(self, table):
        """The columns that are fixed, as one text."""
        names = [name for name, _ in self.columns(table) if (table, name) != ('edition', 'is_current')]
        return ", ".join('quote(%s)' % name for name in names)

    def keys(self, table):
        """Every way in which a row can take the place of another: columns of unique indexes, and the rowid."""
        found = []
        for _, index, unique, *_ in self.bare.execute('PRAGMA index_list(%s)' % table).fetchall():
            if unique:
                text = self.bare.execute('SELECT coalesce(max(sql), ?) FROM sqlite_schema WHERE name = ?', ('', index)).fetchone()[0]
                named = [name for _, _, name in self.bare.execute('PRAGMA index_info(%s)' % index)]
                # A column may stand in an expression.
                found.append([c for c, _ in self.columns(table) if c in named or re.search(r'\b%s\b' % c, text.partition('(')[2])])
        primary = [row[1] for row in self.bare.execute('PRAGMA table_info(%s)' % table) if row[5]]
        if primary and primary not in found:
            found.append(primary)
        if not primary:
            found.append(['rowid'])
        return found

    def row(self, table, condition):
        names = [name for name, _ in self.columns(table)]
        row = self.bare.execute('SELECT %s FROM %s WHERE %s ORDER BY 1, 2, 3 LIMIT 1' % (', '.join(names), table, condition)).fetchone()
        if row is None:
            sys.exit('guards.py: no row of %s WHERE %s' % (table, condition))
        return dict(zip(names, map(literal, row)))

    def rowid(self, table, row):
        return literal(self.bare.execute('SELECT rowid FROM %s WHERE %s' % (table, where(row))).fetchone()[0])

    def content(self, table):
        return self.bare.execute('SELECT %s FROM %s WHERE %s ORDER BY 1, 2, 3, 4' % (self.shown(table), table, fixed_rows(table))).fetchall()

    def does(self, statement):
        """Whether the statement is taken where there are no guards."""
        self.bare.execute('SAVEPOINT attempt')
        try:
            self.bare.execute(statement)
            return True
        except sqlite3.Error:
            return False
        finally:
            self.bare.execute('ROLLBACK TO attempt')
            self.bare.execute('RELEASE attempt')

    def changes(self, table, statement):
        """Whether it changes a fixed row there."""
        before = self.content(table)
        self.bare.execute('SAVEPOINT attempt')
        try:
            self.bare.execute(statement)
            return self.content(table) != before
        except sqlite3.Error:
            return False
        finally:
            self.bare.execute('ROLLBACK TO attempt')
            self.bare.execute('RELEASE attempt')

    def others(self, table, column, row):
        type_ = dict(self.columns(table))[column]
        return [value for value in OTHERS[type_] if value != row[column]]


def where(row):
    return ' AND '.join('%s IS %s' % item for item in row.items())


def insert(words, table, row):
    return '%s INTO %s (%s) VALUES (%s)' % (words, table, ', '.join(row), ', '.join(row.values()))


def other_row(tables, table, row, key):
    """A row with the key of this one, and all else as different as CHECKs and other keys take it."""
    other = dict(row)
    for column, _ in tables.columns(table):
        if column in key:
            continue
        for value in tables.others(table, column, other):
            changed = {**other, column: value}
            if tables.does('UPDATE %s SET %s WHERE %s' % (table, ', '.join('%s = %s' % item for item in changed.items()), where(row))):
                other = changed
                break
    return other


def statements(tables, table):
    """Pairs (statement, whether it must be refused in words): one that changes nothing may be taken."""
    fixed = tables.row(table, fixed_rows(table))
    for column, _ in tables.columns(table):
        for clause in ('', 'OR REPLACE ', 'OR IGNORE ', 'OR FAIL '):
            for value in tables.others(table, column, fixed):
                statement = 'UPDATE %s%s SET %s = %s WHERE %s' % (clause, table, column, value, where(fixed))
                if tables.changes(table, statement):
                    yield statement, True
                    break
    yield 'DELETE FROM %s WHERE %s' % (table, where(fixed)), True
    yield 'DELETE FROM %s' % table, True
    if table == 'edition':
        signed = tables.row(table, 'published_on IS NOT NULL AND edition_id IN (SELECT edition_id FROM sign_off)')
        yield 'DELETE FROM edition WHERE %s' % where(signed), True
        opened = 'published_on = NULL, inputs_hash = NULL, published_with = NULL'
        yield 'UPDATE edition SET %s WHERE %s' % (opened, where(fixed)), True
        published = "published_on = '2026-01-01', cutoff_on = '2026-01-01', inputs_hash = '%064d', published_with = '0'" % 1
        yield 'UPDATE edition SET %s WHERE published_on IS NULL' % published, True
        yield 'UPDATE OR REPLACE edition SET %s WHERE published_on IS NULL' % published, True
        by_hand = {**fixed, 'edition_id': '1000', 'name': "'by hand'", 'is_current': '0'}
        yield insert('INSERT', table, by_hand), True

    # Another row comes in its place. The same word of a sign-off once more changes nothing, and is no error.
    taken, must = fixed, True
    if table == 'sign_off':
        yield insert('INSERT', table, {**fixed, 'person': "'another'"}), True
        taken, must = tables.row(table, 'edition_id NOT IN (SELECT edition_id FROM edition WHERE published_on IS NOT NULL)'), False
    for key in tables.keys(table):
        other = other_row(tables, table, taken, key)
        if key == ['rowid']:
            # A row of the open method at the place of a fixed one.
            free = tables.row(table, 'method_id IS NOT %s' % fixed['method_id'])
            other = next(o for o in ({**free, c: v} for c in ('name', 'domain_id') for v in tables.others(table, c, free)) if tables.does(insert('INSERT', table, o)))
            other = {'rowid': tables.rowid(table, fixed), **other}
        yield insert('INSERT OR REPLACE', table, other), must
        yield insert('REPLACE', table, other), must
        sets = ', '.join('%s = excluded.%s' % (c, c) for c in other if c not in key and other[c] != taken.get(c))
        if sets and key != ['rowid']:
            yield insert('INSERT', table, other) + ' ON CONFLICT DO UPDATE SET ' + sets, must
        for words in ('INSERT', 'INSERT OR IGNORE', 'INSERT OR FAIL'):
            yield insert(words, table, other), False
        yield insert('INSERT', table, other) + ' ON CONFLICT DO NOTHING', False

    # One row more, where rows are of an edition or a method.
    if table not in ('edition', 'method', 'sign_off'):
        owner = 'method_id' if table in METHOD else 'edition_id'
        key = tables.keys(table)[0]
        for column in [c for c in key if c != owner]:
            for value in tables.others(table, column, fixed):
                statement = insert('INSERT', table, {**fixed, column: value})
                if tables.changes(table, statement):
                    yield statement, True
                    break

    # A row that is not fixed moves to its place.
    if table != 'sign_off':
        free = tables.row(table, 'NOT (%s)' % fixed_rows(table) if table != 'threshold' else 'method_id IS NOT %s' % fixed['method_id'])
        takes = fixed if table != 'edition' else tables.row(table, 'published_on IS NOT NULL AND is_current')
        for key in tables.keys(table):
            sets = ', '.join('%s = %s' % (c, tables.rowid(table, takes) if c == 'rowid' else takes[c]) for c in key)
            for clause in ('OR REPLACE ', '', 'OR IGNORE '):
                statement = 'UPDATE %s%s SET %s WHERE %s' % (clause, table, sets, where(free))
                yield statement, tables.changes(table, statement)


def copies(path):
    tables = Tables(path)
    edition = tables.row('edition', 'published_on IS NULL')['edition_id']
    for table in tables.names():
        if table.startswith('edition_'):
            row = tables.row(table, fixed_rows(table))
            print(insert('INSERT', table, {**other_row(tables, table, row, tables.keys(table)[0]), 'edition_id': edition}) + ';')


def write(path, wanted):
    tables = Tables(path)
    for table in tables.names():
        if wanted and table not in wanted:
            continue
        content = 'SELECT %s FROM main.%s WHERE %s' % (tables.shown(table), table, fixed_rows(table))
        print('CREATE TEMP TABLE "fixed %s" AS %s;' % (table, content))
        for place, (statement, must) in enumerate(statements(tables, table)):
            if must and not tables.changes(table, statement):
                sys.exit('guards.py: would change nothing without guards: ' + statement)
            print("SELECT %s;" % literal('= %d %s %s' % (must, table, statement)))
            print('SAVEPOINT attempt;')
            print(statement + ';')
            print("SELECT 'changed: %s' WHERE EXISTS (%s EXCEPT SELECT * FROM \"fixed %s\") OR (SELECT count(*) FROM main.%s WHERE %s) <> (SELECT count(*) FROM \"fixed %s\");"
                  % (table, content, table, table, fixed_rows(table), table))
            print('ROLLBACK TO attempt;')
            print('RELEASE attempt;')
        print("SELECT '. %s %d';" % (table, place + 1))


def judge(lines):
    """Each statement: refused in words that name the table, and in any case without effect."""
    done = 0
    wrong = []
    said = []
    statement = None

    def conclude():
        if statement is None:
            return
        must, table, text = statement
        words = [line for line in said if re.match(r'error: %s(\.[a-z_]+)?: ' % table, line) and WORDS.search(line)]
        if any(line.startswith('changed: ') for line in said):
            wrong.append('changed a fixed row: ' + text)
        elif must and not words:
            wrong.append('not refused in words (%s): %s' % ('; '.join(said), text))

    for line in lines:
        line = line.rstrip('\n')
        if line.startswith('= '):
            conclude()
            done += 1
            _, must, table, text = line.split(' ', 3)
            statement = (must == '1', table, text)
            said = []
        elif line.startswith('. '):
            conclude()
            statement = None
        else:
            said.append(line)
    for line in wrong:
        print(line)
    print('%d statements, %d wrong' % (done, len(wrong)))
    return 1 if wrong or not done or statement is not None else 0


if __name__ == '__main__':
    if sys.argv[1] == 'copies':
        copies(sys.argv[2])
    elif sys.argv[1] == 'write':
        write(sys.argv[2], sys.argv[3:])
    elif sys.argv[1] == 'judge':
        sys.exit(judge(sys.stdin))
    elif sys.argv[1] == 'fixed':
        read = Tables(sys.argv[2])
        for name in read.names():
            for line in read.content(name):
                print(name, *line, sep='|')
