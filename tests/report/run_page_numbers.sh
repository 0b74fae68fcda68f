#!/bin/sh
# Numbers read alike on the page and in the report: fixed() of sql/report/page/data.js, run by node, gives what SQL's fixed() gives,
# for halves, random and odd values, with 0 to 4 decimals.
#   tests/report/run_page_numbers.sh     SQLITE: the shell; AIRISK_SO: the extension without its suffix
# part: .  check
set -eu
. tests/check.sh
command -v node >/dev/null || { echo 'skipped the numbers of the page: no node'; exit 0; }
"${SQLITE:-sqlite3}" -batch -init /dev/null -bail -cmd ".load ${AIRISK_SO:-build/airisk}" :memory: >build/fixed.tsv <<'SQL'
.mode tabs
WITH RECURSIVE
-- Numbers that are the same in every run: a linear congruential generator, its 53 upper bits.
step(i, state) AS (
  SELECT 0, 20251107
  UNION ALL
  SELECT i + 1, (state * 1103515245 + 12345) % 2147483648 FROM step WHERE i < 4000
),
half(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM half WHERE i < 2000),
number(x) AS (
  SELECT (state - 1073741824) / 1e7 FROM step
  UNION ALL SELECT state / 2147483648.0 FROM step -- probabilities
  UNION ALL SELECT i / 20.0 FROM half -- 41.05: a half of a tenth
  UNION ALL SELECT -i / 200.0 FROM half
  UNION ALL SELECT 100.0 - i / 2000.0 FROM half
  UNION ALL SELECT i + 0.5 FROM half
  UNION ALL SELECT column1 FROM (VALUES (0.0), (-0.0), (-0.04), (-0.05), (1e-9), (-1e-300), (99.95), (99.949999999999), (99.9499999999999), (1234567.85), (1e9 + 0.25), (2.675), (1.005))
)
-- 17 digits give the same double back in every language.
SELECT printf('%!.17g', x), column1, fixed(x, column1) FROM number CROSS JOIN (VALUES (0), (1), (2), (3), (4));
SQL
node - <<'JS' || failed=1
const { readFileSync } = require('node:fs');
const source = readFileSync('sql/report/page/data.js', 'utf8').match(/^function fixed\([^]*?^}$/m);
if (!source) throw new Error('sql/report/page/data.js has no function fixed()');
const fixed = new Function(`${source[0]}; return fixed;`)();
const rows = readFileSync('build/fixed.tsv', 'utf8').trimEnd().split('\n').map(line => line.split('\t'));
const unlike = rows.filter(([value, digits, text]) => fixed(Number(value), Number(digits)) !== text);
for (const [value, digits, text] of unlike.slice(0, 10)) console.log(`fixed(${value}, ${digits}): page ${fixed(Number(value), Number(digits))}, SQL ${text}`);
console.log(`numbers of the page: ${rows.length} compared, ${unlike.length} unlike`);
process.exit(unlike.length || rows.length < 50000 ? 1 : 0);
JS
[ "$failed" -eq 0 ] && echo 'ok the numbers of the page' || { echo 'FAILED the numbers of the page'; exit 1; }
