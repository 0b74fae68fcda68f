-- Which edition do the views speak of?
-- One row: the edition that use_edition has chosen for this connection, else the current edition; no row where there is neither.
-- Published: 1, sorted by edition
-- Columns:
--   edition                name    name of the edition
--   period                 name    its period, as '2025Q3'
--   method                 name    the method that it is computed by
--   starts_on              date    the first day of the period
--   ends_on                date    the last day of the period
--   until                  date    the edition's last day: models that were released later are not covered
--   cutoff_on              date    what was measured after this day does not count; NULL: all counts
--   baseline_on            date    the day that growth is counted from: 12 months before the period's end, where the edition
--                                  states no other
--   baseline_reason        word    why the edition states another day; NULL: it states none
--   published_on           date    the day on which it was published; NULL: it is open
--   revises                name    the edition that it corrects; NULL: none
--   reason                 word    why it corrects that edition
--   formula                word    the method's formula: label has it in words
--   general_index          name    the index that the method takes for general capability; NULL: none
--   general_index_version  name    the version of that index
--   missing                word    the rule for missing scores ('estimate', 'renormalise', 'shared'): of the scenario that holds,
--                                  else of the method
--   scenario               source  what use_edition changed, in JSON; NULL: nothing
DROP VIEW IF EXISTS z_edition_in_use;
CREATE VIEW z_edition_in_use AS
SELECT
  e.name AS edition,
  pe.name AS period,
  me.name AS method,
  pe.starts_on,
  pe.ends_on,
  min(pe.ends_on, coalesce(e.cutoff_on, pe.ends_on)) AS until,
  e.cutoff_on,
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

DROP VIEW IF EXISTS edition_in_use;
CREATE VIEW edition_in_use AS
@TYPED(edition_in_use)@
