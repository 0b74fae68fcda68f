-- A name that no row has would make the joins below drop its row in silence. Of score.csv z_import_check finds it.
INSERT INTO problem
SELECT *
FROM (
@FOLDER(names series)@
  UNION ALL
@FOLDER(names model)@
  UNION ALL
@FOLDER(names human_baseline)@
  UNION ALL
@FOLDER(names method_constant)@
  UNION ALL
@FOLDER(names component)@
  UNION ALL
@FOLDER(names weight)@
  UNION ALL
  SELECT 'component.csv', c.rowid, 'no component of this method and domain stands above it with the name of its parent, ' || quote(c.parent)
  FROM component_csv AS c
  WHERE c.parent NOT IN ('', 'capability', 'safety')
    AND NOT EXISTS (
      SELECT 1
      FROM component_csv AS known
      WHERE known.rowid < c.rowid
        AND known.name = c.parent AND known.method = c.method COLLATE NOCASE AND known.domain COLLATE NOCASE IN ('', c.domain)
    )
  UNION ALL
  SELECT 'weight.csv', c.rowid, 'no component of this method and domain named ' || quote(c.component)
  FROM weight_csv AS c
  WHERE c.component NOT IN ('', 'capability', 'safety')
    AND NOT EXISTS (
      SELECT 1
      FROM component_csv AS known
      WHERE known.name = c.component AND known.method = c.method COLLATE NOCASE AND known.domain COLLATE NOCASE IN ('', c.domain)
    )
  UNION ALL
@FOLDER(names edition)@
  UNION ALL
  SELECT 'edition.csv', c.rowid, 'another edition is current already; is_current can be 1 once'
  FROM edition_csv AS c
  WHERE c.is_current = '1' AND EXISTS (SELECT 1 FROM edition_csv AS earlier WHERE earlier.is_current = '1' AND earlier.rowid < c.rowid)
  UNION ALL
@FOLDER(names threshold)@
  UNION ALL
  SELECT 'threshold.csv', c.rowid, 'quantity must be capability, safety, risk_index or the name of a benchmark; got ' || quote(c.quantity)
  FROM threshold_csv AS c
  WHERE c.quantity COLLATE NOCASE NOT IN @WORDS(computed)@
    AND NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = c.quantity COLLATE NOCASE)
  UNION ALL
@FOLDER(names declaration)@
  UNION ALL
@FOLDER(names threat_step)@
  UNION ALL
@FOLDER(names benchmark_step)@
  UNION ALL
  SELECT 'benchmark_step.csv', c.rowid, 'no step of the domain ' || quote(c.domain) || ' named ' || quote(c.step)
  FROM benchmark_step_csv AS c
  WHERE NOT EXISTS (
    SELECT 1
    FROM threat_step_csv AS known
    WHERE known.domain = c.domain COLLATE NOCASE AND known.name = c.step COLLATE NOCASE
  )
  UNION ALL
@FOLDER(names alias)@
  UNION ALL
@FOLDER(names task)@
  UNION ALL
@FOLDER(names missing_score)@
  UNION ALL
  SELECT 'missing_score.csv', c.rowid, 'this model has a score on this benchmark in score.csv: ' || quote(c.model) || ', ' || quote(c.benchmark)
  FROM missing_score_csv AS c
  WHERE EXISTS (
    SELECT 1
    FROM score_csv AS known
    WHERE trim(known.model) = c.model COLLATE NOCASE AND trim(known.benchmark) = c.benchmark COLLATE NOCASE
  )
  UNION ALL
@FOLDER(names general_index)@
)
WHERE NOT EXISTS (SELECT 1 FROM problem);
