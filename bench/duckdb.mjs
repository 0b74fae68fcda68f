// The questions of bench/questions.tsv at the largest database in DuckDB: checks that both sides answer the same, and
// prints a Markdown table of SQLite's times (read from what build/time_views printed) and DuckDB's.
//
//   node bench/duckdb.mjs build/views.tsv build/duckdb-VERSION    (the folder that npm installed @duckdb/node-api into)
import { readFileSync } from 'node:fs';
import { compare, loadTables, makeViews, openDuckdb, sqlite } from './duckdb/compare.mjs';

const ROUNDS = 5;
const [timesFile, installed] = process.argv.slice(2);

const times = readFileSync(timesFile, 'utf8').trim().split('\n').map((line) => {
  const [view, database, rows, steps, ms] = line.split('\t');
  return { view, database, rows: Number(rows), steps: Number(steps), ms: Number(ms) };
});
const views = [...new Set(times.map((t) => t.view))];
const [demo, ...sizes] = [...new Set(times.map((t) => t.database))];
const largest = sizes.at(-1);
const time = (view, database) => times.find((t) => t.view === view && t.database === database);
const models = (database) => Number(database.match(/\d+/)[0]);

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

const duckdb = await openDuckdb(installed);
const one = async (sql) => (await duckdb.runAndReadAll(sql)).getRowsJson()[0][0];
await loadTables(duckdb, largest);
const compared = await makeViews(duckdb);
for (const view of compared) await compare(duckdb, largest, view);

const threads = await one("SELECT current_setting('threads')");
const oneThread = {};
const allThreads = {};
await duckdb.run('SET threads = 1');
for (const view of compared) oneThread[view] = (await medianTimes(duckdb, view)).processor;
await duckdb.run(`SET threads = ${threads}`);
for (const view of compared) allThreads[view] = (await medianTimes(duckdb, view)).wall;

const sqliteVersion = sqlite(largest, '-list', 'SELECT sqlite_version()').split('\n')[1];
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
const headings = sizes.map((size) => `${models(size).toLocaleString('en')} models`);
console.log(`SQLite ${sqliteVersion}, DuckDB ${await one('SELECT version()')}, median of ${ROUNDS} rounds`);
console.log(`milliseconds of processor time, with threads on the wall; DuckDB at ${headings.at(-1)}`);
console.log(`${compared.length} questions have the same answer in both, numbers to 1e-9 of their size\n`);
const theirHeadings = ['DuckDB, 1 thread', `DuckDB, ${threads} threads, wall`, 'x DuckDB, 1 thread'];
row(['question', 'rows', 'demo', ...headings, 'exponent', 'of steps', ...theirHeadings]);
row(Array(sizes.length + 8).fill('---'));
const growth = Math.log(models(largest) / models(sizes[0]));
for (const view of views) {
  const [first, last] = [time(view, sizes[0]), time(view, largest)];
  if (last === undefined) continue; // asked of the demo only
  const exponents = ['ms', 'steps'].map((what) => Math.log(last[what] / first[what]) / growth);
  const theirs = [oneThread[view], allThreads[view], last.ms / oneThread[view]];
  const ours = [demo, ...sizes].map((database) => time(view, database).ms);
  const digits = (values, n) => values.map((x) => (Number.isFinite(x) ? x.toFixed(n) : '-'));
  row([`\`${view}\``, last.rows, ...digits(ours, 1), ...digits(exponents, 2), ...digits(theirs, 1)]);
}
for (const { view, rows, ms } of times.filter((t) => time(t.view, largest) === undefined)) {
  console.log(`\n${view}, demo: ${rows} rows, ${ms.toFixed(1)} ms`);
}
process.exit(0); // DuckDB's threads would keep the process alive
