-- Which edition do the views speak of?
-- One row: the current edition, or the one that use_edition has chosen for the connection; no row when there is neither.
DROP VIEW IF EXISTS edition_in_use;
CREATE VIEW edition_in_use AS
SELECT
  e.name AS edition,
  pe.name AS period,
  me.name AS method,
  pe.starts_on,
  pe.ends_on, -- of the period
  min(pe.ends_on, coalesce(e.cutoff_on, pe.ends_on)) AS until, -- models released later are not covered
  e.cutoff_on, -- what was measured later does not count; NULL: all counts
  -- The last day of the year before, where the edition names no other.
  coalesce(e.baseline_on, @YEAR_BEFORE(pe.ends_on)@) AS baseline_on,
  e.baseline_reason, -- NULL: the rule, 12 months before the period's end
  e.published_on, -- NULL: it is open
  -- No LEFT JOIN: where `revises` is not asked for, SQLite 3.40 leaves the join out, and then loses the DESC of an ORDER BY.
  (SELECT revised.name FROM edition AS revised WHERE revised.edition_id = e.revises) AS revises,
  e.reason,
  me.formula,
  me.general_index, -- the index that is general capability; NULL: there is none
  me.general_index_version,
  coalesce(edition_scenario('missing'), me.missing) AS missing, -- the rule for missing scores: of the scenario that holds, else of the method
  edition_scenario() AS scenario -- what use_edition changed; NULL: nothing
FROM edition AS e
JOIN z_period AS pe ON pe.period_id = e.period_id
CROSS JOIN z_method AS me
WHERE e.name = (SELECT edition_name());
