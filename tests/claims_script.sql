-- Turns tests/claims.csv into an SQL script that computes every claim and prints
-- id | statement | expected | computed | ok. The mode, a temporary table of one row that the caller makes
-- (tests/run_claims.sh), is 'check' or 'mutate': with the latter the script applies a mutation of the claim,
-- computes it again, takes the mutation back, and ok means that the claim failed, with a value and not for
-- want of one. A claim of two parts has a second mutation, for the other part.
.mode list
.headers off

CREATE TEMP TABLE claim (
  id TEXT PRIMARY KEY,
  statement TEXT NOT NULL,
  comparison TEXT NOT NULL CHECK (comparison IN ('=', '<', '<=', '>', '>=')),
  expected TEXT NOT NULL CHECK (expected <> ''),
  tolerance TEXT NOT NULL, -- empty: as a text
  query TEXT NOT NULL,
  mutation TEXT NOT NULL CHECK (mutation <> ''),
  mutation_2 TEXT NOT NULL
);
.import --csv --skip 1 tests/claims.csv claim

.print .mode list
.print .headers off
SELECT
  iif(mode.name = 'mutate', 'SAVEPOINT mutation; ' || change.sql || '; ', '')
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
  || iif(mode.name = 'mutate', ', 1) = 0', ', 0)') || ', ''ok'', ''NOT OK'')) FROM claim;'
  || iif(mode.name = 'mutate', ' ROLLBACK TO mutation; RELEASE mutation;', '')
FROM claim
JOIN mode
JOIN (
  SELECT id, 1 AS place, mutation AS sql FROM claim
  UNION ALL
  SELECT id, 2, mutation_2 FROM claim JOIN mode WHERE mode.name = 'mutate' AND mutation_2 <> ''
) AS change USING (id)
ORDER BY
  claim.rowid,
  change.place;
