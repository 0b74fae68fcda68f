-- Turns tests/report/data/claims.csv into an SQL script that computes every claim and prints
-- id | statement | expected | computed | ok. The mode is a temporary table of one row that the caller makes
-- (tests/report/run_claims.sh):
--   check   ok: the claim holds
--   mutate  the script applies a mutation of the claim, computes it again, takes the mutation back, and ok means that the
--           claim failed, with a value and not for want of one. A claim of two parts has a second mutation, for the other part.
--   rule    the same with the edition's own baseline_on taken away, so that the method's rule says when a year before was: ok
--           means that the claim still holds, or fails where its column baseline is 'own'.
.mode list
.headers off

CREATE TEMP TABLE claim (
  id TEXT PRIMARY KEY,
  statement TEXT NOT NULL,
  comparison TEXT NOT NULL CHECK (comparison IN ('=', '<', '<=', '>', '>=')),
  expected TEXT NOT NULL CHECK (expected <> ''),
  tolerance TEXT NOT NULL, -- empty: as a text
  baseline TEXT NOT NULL CHECK (baseline IN ('', 'own')), -- own: holds only with the edition's own baseline_on
  query TEXT NOT NULL,
  mutation TEXT NOT NULL CHECK (mutation <> ''),
  mutation_2 TEXT NOT NULL
);
.import --csv --skip 1 tests/report/data/claims.csv claim

-- A statement before the claim is computed, which is taken back after it (check: none), and whether the claim then holds.
CREATE TEMP TABLE run AS
SELECT claim.id, 1 AS place, '' AS change, 1 AS holds FROM claim JOIN mode WHERE mode.name = 'check'
UNION ALL
SELECT claim.id, 1, mutation, 0 FROM claim JOIN mode WHERE mode.name = 'mutate'
UNION ALL
SELECT claim.id, 2, mutation_2, 0 FROM claim JOIN mode WHERE mode.name = 'mutate' AND mutation_2 <> ''
UNION ALL
SELECT claim.id, 1, 'UPDATE edition SET baseline_on = NULL, baseline_reason = NULL WHERE is_current', baseline <> 'own'
FROM claim
JOIN mode
WHERE mode.name = 'rule';

.print .mode list
.print .headers off
SELECT
  iif(run.change = '', '', 'SAVEPOINT changed; ' || run.change || '; ')
  || 'WITH claim AS MATERIALIZED (SELECT (' || query || ') AS computed) SELECT printf(''%s | %s | %s%s%s | %s | %s'', '
  || quote(id) || ', '
  || quote(statement || iif(baseline = 'own', ' (holds only with the edition''s own baseline_on)', '')) || ', '
  || quote(iif(comparison = '=', '', comparison || ' ')) || ', '
  || quote(expected) || ', '
  || quote(iif(tolerance = '', '', ' +- ' || tolerance)) || ', coalesce(computed, ''NULL''), '
  -- No value is never ok.
  || 'iif(coalesce('
  || CASE
    WHEN tolerance <> '' THEN 'abs(computed - ' || expected || ') <= ' || tolerance
    WHEN comparison = '=' THEN 'CAST(computed AS TEXT) = ' || quote(expected)
    ELSE 'computed ' || comparison || ' ' || expected
  END
  || ', ' || (1 - holds) || ') = ' || holds || ', ''ok'', ''NOT OK'')) FROM claim;'
  || iif(run.change = '', '', ' ROLLBACK TO changed; RELEASE changed;')
FROM claim
JOIN run USING (id)
ORDER BY
  claim.rowid,
  run.place;
