// The questions of bench/questions.tsv in DuckDB: an airisk database's tables loaded from CSV into it, its views from the
// files of this folder, and a comparison of both sides' answers by value. A question is compared when this folder has a
// file of its name, or base.sql makes it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// Name and what stands behind FROM; a question stands behind those that DuckDB's view is made of.
export const questions = readFileSync('bench/questions.tsv', 'utf8').trim().split('\n').map((line) => line.split('\t'));

export function sqlite(database, mode, sql) {
  const options = ['-init', '/dev/null', '-bail', '-readonly', '-header', mode, '-cmd', '.load ./build/airisk'];
  return execFileSync('sqlite3', [...options, database, sql], { encoding: 'utf8', maxBuffer: 2 ** 30 });
}

// installed: the folder that npm installed @duckdb/node-api into.
export async function openDuckdb(installed) {
  const { DuckDBInstance } = createRequire(resolve(installed) + '/')('@duckdb/node-api');
  return (await DuckDBInstance.create(':memory:')).connect();
}

// The estimates come along, as a table: they are the one thing that is not computed twice.
export async function loadTables(duckdb, database) {
  const folder = mkdtempSync(join(tmpdir(), 'airisk-'));
  const list = sqlite(database, '-list', "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  for (const table of [...list.trim().split('\n').slice(1), 'score_estimate']) {
    const csv = sqlite(database, '-csv', `SELECT * FROM ${table}`);
    if (csv === '') continue; // the shell prints no header when there are no rows
    const file = join(folder, `${table}.csv`);
    writeFileSync(file, csv);
    await duckdb.run(`CREATE TABLE ${table} AS FROM read_csv('${file}', sample_size = -1)`);
  }
  // Views name these also where they are empty.
  await duckdb.run('CREATE TABLE IF NOT EXISTS missing_score (model_id BIGINT, benchmark_id BIGINT, reason VARCHAR)');
  await duckdb.run(
    'CREATE TABLE IF NOT EXISTS declaration (model_id BIGINT, framework VARCHAR, domain_id BIGINT, level VARCHAR, declared_on DATE)',
  );
  await duckdb.run('CREATE TABLE IF NOT EXISTS score_estimate (benchmark VARCHAR, model_id BIGINT, estimate DOUBLE)');
  await duckdb.run(
    'CREATE TABLE IF NOT EXISTS evaluation (evaluation_id BIGINT, harness VARCHAR, task_version VARCHAR)',
  );
  rmSync(folder, { recursive: true });
}

// The names of the questions that DuckDB can answer now.
export async function makeViews(duckdb) {
  for (const name of ['base', 'comparison', ...questions.map(([name]) => name)]) {
    const file = `bench/duckdb/${name}.sql`;
    if (existsSync(file)) await duckdb.run(readFileSync(file, 'utf8'));
  }
  const made = await duckdb.runAndReadAll('SELECT view_name FROM duckdb_views() WHERE NOT internal');
  const names = new Set(made.getRowsJson().flat());
  return questions.map(([name]) => name).filter((name) => names.has(name));
}

const text = (rows, column) => rows.some((row) => typeof row[column] === 'string');
const differs = (a, b) =>
  typeof a === 'number' && b !== null
    ? !(Math.abs(a - Number(b)) <= Math.max(1e-9 * Math.abs(a), 2e-9))
    : a !== b;

// Throws at the first row or value in which the two sides differ: numbers by more than 1e-9 of their size, or 2e-9, since
// both round to nine decimals. The number of rows.
export async function compare(duckdb, database, name) {
  const from = questions.find(([question]) => question === name)[1];
  const answer = await duckdb.runAndReadAll(`FROM ${name}`);
  const theirs = answer.getRowObjectsJson();
  const columns = answer.columnNames();
  const ours = JSON.parse(sqlite(database, '-json', `SELECT ${columns} FROM ${from}`) || '[]');
  if (ours.length !== theirs.length) throw new Error(`${name}: ${ours.length} rows, DuckDB ${theirs.length}`);
  const keys = columns.filter((column) => text(ours, column) || column.endsWith('_id'));
  const key = (row) => keys.map((column) => row[column]).join('\t');
  const inOrder = (rows) => rows.map((row) => [key(row), row]).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const sorted = inOrder(theirs);
  inOrder(ours).forEach(([place, row], i) => {
    const column = columns.find((c) => differs(row[c], sorted[i][1][c]));
    if (column) throw new Error(`${name}: ${column} is ${row[column]}, DuckDB ${sorted[i][1][column]} (${place})`);
  });
  return ours.length;
}
