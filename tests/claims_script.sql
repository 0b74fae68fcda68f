-- Turns tests/claims.csv into an SQL script that computes every claim and prints
-- id | statement | expected | computed | ok. The mode, a temporary table of one row that the caller makes
-- (tests/run_claims.sh), is 'check' or 'mutate': with the latter the script applies the claim's mutation,
-- computes it again, takes the mutation back, and ok means that the claim failed.
.mode list
.headers off

CREATE TEMP TABLE claim (
  id TEXT PRIMARY KEY,
  statement TEXT NOT NULL,
  comparison TEXT NOT NULL CHECK (comparison IN ('=', '<', '<=', '>', '>=')),
  expected TEXT NOT NULL CHECK (expected <> ''),
  tolerance TEXT NOT NULL, -- empty: as a text
  query TEXT NOT NULL,
  mutation TEXT NOT NULL CHECK (mutation <> '')
);
.import --csv --skip 1 tests/claims.csv claim

.print .mode list
.print .headers off
SELECT
  iif(mode.name = 'mutate', 'SAVEPOINT mutation; ' || mutation || '; ', '')
  || 'WITH claim AS MATERIALIZED (SELECT (' || query || ') AS computed) SELECT printf(''%s | %s | %s%s%s | %s | %s'', '
  || quote(id) || ', '
  || quote(statement) || ', '
  || quote(iif(comparison = '=', '', comparison || ' ')) || ', '
  || quote(expected) || ', '
  || quote(iif(tolerance = '', '', ' +- ' || tolerance)) || ', coalesce(computed, ''NULL''), '
  || 'iif(coalesce('
  || CASE
    WHEN tolerance <> '' THEN 'abs(computed - ' || expected || ') <= ' || tolerance
    WHEN comparison = '=' THEN 'CAST(computed AS TEXT) = ' || quote(expected)
    ELSE 'computed ' || comparison || ' ' || expected
  END
  || ', 0)' || iif(mode.name = 'mutate', ' = 0', '') || ', ''ok'', ''NOT OK'')) FROM claim;'
  || iif(mode.name = 'mutate', ' ROLLBACK TO mutation; RELEASE mutation;', '')
FROM claim
JOIN mode
ORDER BY claim.rowid;
