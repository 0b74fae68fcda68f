-- What must be settled before the edition in use is published?
-- One row per point, of an open edition only. Points with is_blocking 1 must be settled first, or publication_entry
-- refuses; the others are only to be known. The kinds are:
--   no_model           the edition has no model, so there is nothing to publish
--   candidate          a measurement waits that would change a score of the edition, or asks for a decision; not
--                      blocking if only its source is new
--   retired_benchmark  the method weighs a benchmark that was retired
--   revision           the edition revises one that is not published; not blocking if the revised one is published
--                      and no C, S or R differs from it
--   sign_off           no author or no reviewer has signed off what the edition is now computed from (parameter
--                      sign_off_required)
--   period             the cut-off lies before the end of the period, or in the future
--   estimated          a share of a domain's scores is estimated
--   untested           a model was tested too little in a domain for a score (edition_coverage lists all models)
--   unknown_name       an imported name that nothing in the database has
--   import_reject      an imported row that was refused
--   doubt              a standard error that is hard to believe
-- Columns:
--   edition      name      the edition in use
--   kind         word      kind of point, see above
--   subject      name      what the point is about
--   what         sentence  what is open and what to do
--   is_blocking  flag      1: publication_entry refuses until it is settled
DROP VIEW IF EXISTS edition_open_point;
CREATE VIEW edition_open_point AS
WITH here AS MATERIALIZED (
  SELECT edition, ends_on, coalesce(cutoff_on, date('now')) AS cutoff_on -- publishing sets it
  FROM z_in_use
  WHERE is_open
),
point AS (
  SELECT place, kind, subject, what, is_blocking
  FROM z_publication_point
  UNION ALL
  SELECT
    4,
    'revision',
    r.name,
    'C, S and R of all models are those of the edition that it revises: is the correction in it?',
    0
  FROM z_in_use AS u
  JOIN edition AS e ON e.edition_id = u.edition_id
  JOIN edition AS r ON r.edition_id = e.revises
  WHERE u.is_open
    AND r.published_on IS NOT NULL
    AND NOT EXISTS (
      SELECT d.domain_id, i.model_id, nine_decimals(i.capability), nine_decimals(i.safety), nine_decimals(i.risk_index)
      FROM index_score(u.edition) AS i
      JOIN z_domain AS d ON d.name = i.domain
      EXCEPT
      SELECT domain_id, model_id, nine_decimals(capability), nine_decimals(safety), nine_decimals(risk_index)
      FROM edition_result
      WHERE edition_id = r.edition_id
    )
    AND NOT EXISTS (
      SELECT domain_id, model_id FROM edition_result WHERE edition_id = r.edition_id
      EXCEPT
      SELECT d.domain_id, i.model_id
      FROM index_score(u.edition) AS i
      JOIN z_domain AS d ON d.name = i.domain
    )
  UNION ALL
  SELECT
    5,
    'period',
    'cut-off ' || cutoff_on,
    iif(
      cutoff_on > date('now'),
      'it lies in the future: what is measured until then will not be in it',
      'the period ends on ' || ends_on || ': models that are released until then will not be in it'
    ),
    0
  FROM here
  WHERE cutoff_on > date('now') OR cutoff_on < ends_on
  UNION ALL
  SELECT
    6,
    'estimated',
    domain,
    printf('%s%% of the weight behind C and %s%% behind S is estimated, on the mean of %d models',
      fixed(100 * coalesce(avg(capability_estimated), 0), 0), fixed(100 * coalesce(avg(safety_estimated), 0), 0), count(*)),
    0
  FROM model_risk
  GROUP BY domain
  HAVING total(capability_estimated) + total(safety_estimated) > 0
  UNION ALL
  SELECT
    7,
    'untested',
    c.model || ' in ' || c.domain,
    iif(c.status = 'not tested', 'not tested', 'too little of the weight was tested for C, S and R') || coalesce(': ' || c.why, ''),
    0
  FROM z_edition_coverage AS c
  WHERE c.status = 'not tested' OR c.is_below_coverage
  UNION ALL
  SELECT
    8,
    'unknown_name',
    u.written,
    u.kind || ' in ' || u.files || coalesce('; nearest: ' || u.nearest, '') || ': say what it means in unknown_name',
    0
  FROM unknown_name AS u
  WHERE u.means IS NULL
  UNION ALL
  SELECT
    9,
    'import_reject',
    r.file || coalesce(', line ' || r.line, ', ' || r.path, ''),
    r.reason,
    0
  FROM import_reject AS r
  UNION ALL
  SELECT
    10,
    'doubt',
    w.model || ' on ' || w.benchmark,
    w.message,
    0
  FROM score_warning AS w
  WHERE w.is_score
)
SELECT
  h.edition,
  p.kind,
  p.subject,
  p.what,
  p.is_blocking
FROM here AS h
JOIN point AS p
ORDER BY
  p.is_blocking DESC,
  p.place, -- sign-offs last, for the others make them void
  p.subject,
  p.what;
