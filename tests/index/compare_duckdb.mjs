// Every question that bench/duckdb/ answers, asked of the views and of DuckDB, must have the same answer by value.
//   node tests/index/compare_duckdb.mjs FOLDER DATABASE...      (the folder that npm installed @duckdb/node-api into)
import { basename } from 'node:path';
import { compare, loadTables, makeViews, openDuckdb } from '../../bench/duckdb/compare.mjs';

const [installed, ...databases] = process.argv.slice(2);
let failed = 0;
for (const database of databases) {
  const duckdb = await openDuckdb(installed);
  await loadTables(duckdb, database);
  for (const name of await makeViews(duckdb)) {
    try {
      const rows = await compare(duckdb, database, name);
      console.log(`ok ${basename(database)}: ${name}, ${rows} rows as in DuckDB`);
    } catch (error) {
      console.log(`FAILED ${basename(database)}: ${error.message}`);
      failed = 1;
    }
  }
}
process.exit(failed); // DuckDB's threads would keep the process alive
