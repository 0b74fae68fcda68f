-- Which edition do the views speak of?
-- One row: the current edition, or the one that use_edition has chosen for the connection; no row when there is neither.
-- Published: 1, sorted by edition
-- Columns:
--   edition                name
--   period                 name
--   method                 name
--   starts_on              date
--   ends_on                date    of the period
--   until                  date    models released later are not covered
--   cutoff_on              date    what was measured later does not count; NULL: all counts
--   baseline_on            date    a year before
--   baseline_reason        word    NULL: the rule, 12 months before the period's end
--   published_on           date    NULL: it is open
--   revises                name
--   reason                 word
--   formula                word
--   general_index          name    the index that is general capability; NULL: there is none
--   general_index_version  name    of the method
--   missing                word    the rule for missing scores: of the scenario that holds, else of the method
--   scenario               source  what use_edition changed; NULL: nothing
DROP VIEW IF EXISTS edition_in_use;
CREATE VIEW edition_in_use AS
SELECT
  e.name AS edition,
  pe.name AS period,
  me.name AS method,
  pe.starts_on,
  pe.ends_on,
  min(pe.ends_on, coalesce(e.cutoff_on, pe.ends_on)) AS until,
  e.cutoff_on,
  -- The last day of the year before, where the edition names no other.
  coalesce(e.baseline_on, @YEAR_BEFORE(pe.ends_on)@) AS baseline_on,
  e.baseline_reason,
  e.published_on,
  -- No LEFT JOIN: where `revises` is not asked for, SQLite 3.40 leaves the join out, and then loses the DESC of an ORDER BY.
  (SELECT revised.name FROM edition AS revised WHERE revised.edition_id = e.revises) AS revises,
  e.reason,
  me.formula,
  me.general_index,
  me.general_index_version,
  coalesce(edition_scenario('missing'), me.missing) AS missing,
  edition_scenario() AS scenario
FROM edition AS e
JOIN z_period AS pe ON pe.period_id = e.period_id
CROSS JOIN z_method AS me
WHERE e.name = (SELECT edition_name());
