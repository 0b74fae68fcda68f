// The views of the largest database in DuckDB, its tables loaded from CSV: checks that both sides answer the
// same, and prints a Markdown table of SQLite's times (read from what build/time_views printed) and DuckDB's.
// A view is compared when bench/duckdb/ has a file of its name, or bench/duckdb/base.sql makes it.
//
//   node bench/duckdb.mjs build/views.tsv build/duckdb-VERSION    (the folder that npm installed @duckdb/node-api into)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const ROUNDS = 5;
const [timesFile, installed] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(resolve(installed) + '/')('@duckdb/node-api');

const times = readFileSync(timesFile, 'utf8').trim().split('\n').map((line) => {
  const [view, database, rows, steps, ms] = line.split('\t');
  return { view, database, rows: Number(rows), steps: Number(steps), ms: Number(ms) };
});
const views = [...new Set(times.map((t) => t.view))];
const [demo, ...sizes] = [...new Set(times.map((t) => t.database))];
const largest = sizes.at(-1);
const time = (view, database) => times.find((t) => t.view === view && t.database === database);
const models = (database) => Number(database.match(/\d+/)[0]);

function sqlite(mode, sql) {
  const options = ['-init', '/dev/null', '-bail', '-readonly', '-header', mode, '-cmd', '.load ./build/airisk'];
  return execFileSync('sqlite3', [...options, largest, sql], { encoding: 'utf8', maxBuffer: 2 ** 30 });
}

async function loadTables(duckdb) {
  const folder = `${installed}/csv`;
  mkdirSync(folder, { recursive: true });
  const tables = sqlite('-list', "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  for (const table of tables.trim().split('\n').slice(1)) {
    const csv = sqlite('-csv', `SELECT * FROM ${table}`);
    if (csv === '') continue; // the shell prints no header when there are no rows
    writeFileSync(`${folder}/${table}.csv`, csv);
    await duckdb.run(`CREATE TABLE ${table} AS FROM read_csv('${folder}/${table}.csv', sample_size = -1)`);
  }
}

// The names of the views that DuckDB has now, in the order in which time_views has them.
async function makeViews(duckdb) {
  for (const name of ['base', 'comparison', ...views]) {
    const file = `bench/duckdb/${name}.sql`;
    if (existsSync(file)) await duckdb.run(readFileSync(file, 'utf8'));
  }
  const made = await duckdb.runAndReadAll('SELECT view_name FROM duckdb_views() WHERE NOT internal');
  const names = new Set(made.getRowsJson().flat());
  return views.filter((view) => names.has(view));
}

const text = (rows, column) => rows.some((row) => typeof row[column] === 'string');
const differs = (a, b) =>
  typeof a === 'number' && b !== null
    ? !(Math.abs(a - Number(b)) <= Math.max(1e-9 * Math.abs(a), 1e-12))
    : a !== b;

// Throws at the first row or value in which the two sides differ, numbers by more than 1e-9 of their size.
async function compare(duckdb, view) {
  const answer = await duckdb.runAndReadAll(`FROM ${view}`);
  const theirs = answer.getRowObjectsJson();
  const columns = answer.columnNames();
  const ours = JSON.parse(sqlite('-json', `SELECT ${columns} FROM ${view}`) || '[]');
  if (ours.length !== theirs.length) throw new Error(`${view}: ${ours.length} rows, DuckDB ${theirs.length}`);
  const keys = columns.filter((column) => text(ours, column) || column.endsWith('_id'));
  const key = (row) => keys.map((column) => row[column]).join('\t');
  const inOrder = (rows) => rows.map((row) => [key(row), row]).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const sorted = inOrder(theirs);
  inOrder(ours).forEach(([place, row], i) => {
    const column = columns.find((c) => differs(row[c], sorted[i][1][c]));
    if (column) throw new Error(`${view}: ${column} is ${row[column]}, DuckDB ${sorted[i][1][column]} (${place})`);
  });
}

// Milliseconds of the processor, as build/time_views counts them, and on the wall, which is what threads save.
// The result stays in DuckDB's own columns: making JavaScript values of it is not DuckDB's time.
async function medianTimes(duckdb, view) {
  const processor = [];
  const wall = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const before = process.cpuUsage();
    await duckdb.run(`FROM ${view}`);
    const used = process.cpuUsage(before);
    processor.push((used.user + used.system) / 1000);
    wall.push(performance.now() - start);
  }
  const median = (values) => values.sort((a, b) => a - b)[ROUNDS >> 1];
  return { processor: median(processor), wall: median(wall) };
}

const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
const one = async (sql) => (await duckdb.runAndReadAll(sql)).getRowsJson()[0][0];
await loadTables(duckdb);
const compared = await makeViews(duckdb);
for (const view of compared) await compare(duckdb, view);

const threads = await one("SELECT current_setting('threads')");
const oneThread = {};
const allThreads = {};
await duckdb.run('SET threads = 1');
for (const view of compared) oneThread[view] = (await medianTimes(duckdb, view)).processor;
await duckdb.run(`SET threads = ${threads}`);
for (const view of compared) allThreads[view] = (await medianTimes(duckdb, view)).wall;

const sqliteVersion = sqlite('-list', 'SELECT sqlite_version()').split('\n')[1];
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
const headings = sizes.map((size) => `${models(size).toLocaleString('en')} models`);
console.log(`SQLite ${sqliteVersion}, DuckDB ${await one('SELECT version()')}, median of ${ROUNDS} rounds`);
console.log(`milliseconds of processor time, with threads on the wall; DuckDB at ${headings.at(-1)}`);
console.log(`${compared.length} views give the same rows in both, numbers to 1e-9 of their size\n`);
const theirHeadings = ['DuckDB, 1 thread', `DuckDB, ${threads} threads, wall`, 'x DuckDB, 1 thread'];
row(['view', 'rows', 'demo', ...headings, 'exponent', 'of steps', ...theirHeadings]);
row(Array(sizes.length + 8).fill('---'));
const growth = Math.log(models(largest) / models(sizes[0]));
for (const view of views) {
  const [first, last] = [time(view, sizes[0]), time(view, largest)];
  const exponents = ['ms', 'steps'].map((what) => Math.log(last[what] / first[what]) / growth);
  const theirs = [oneThread[view], allThreads[view], last.ms / oneThread[view]];
  const ours = [demo, ...sizes].map((database) => time(view, database).ms);
  const digits = (values, n) => values.map((x) => (Number.isFinite(x) ? x.toFixed(n) : '-'));
  row([`\`${view}\``, last.rows, ...digits(ours, 1), ...digits(exponents, 2), ...digits(theirs, 1)]);
}
const total = views.reduce((sum, view) => sum + time(view, demo).ms, 0);
console.log(`\nAll of them together on the demo database: ${total.toFixed(1)} ms`);
process.exit(0); // DuckDB's threads would keep the process alive
