-- What blocks the publication of the edition in use?
-- One row per point of edition_open_point that can block, of an open edition.
-- Columns:
--   place        id        order in which the points are best settled; a sign-off comes last, as settling the others
--                          makes it void
--   kind         word      as in edition_open_point, and so the columns below
--   subject      name      what the point is about
--   what         sentence  what is open and what to do
--   is_blocking  flag      1: publication_entry refuses until it is settled
DROP VIEW IF EXISTS z_publication_point;
CREATE VIEW z_publication_point AS
WITH here AS MATERIALIZED (
  SELECT
    u.edition_id,
    u.edition,
    u.period_id,
    coalesce(u.cutoff_on, date('now')) AS cutoff_on, -- publishing sets it
    u.edition_id IS (SELECT edition_id FROM z_current_edition) AS is_current
  FROM z_in_use AS u
  WHERE u.is_open
),
-- The score that the measurements of a cell make that were made by the cut-off of the edition in use.
in_time AS (
  SELECT
    c.model_id, c.model, c.benchmark_id, c.benchmark, c.evaluation_id, c.score, c.accept_rule,
    rank() OVER (PARTITION BY c.model_id, c.benchmark_id ORDER BY @BY_CLASS@) = 1 AS is_first_class,
    row_number() OVER (PARTITION BY c.model_id, c.benchmark_id ORDER BY @BY_ACCEPT_RULE@) AS nth
  FROM here AS h
  JOIN z_measurement_choice AS c ON c.no_later_than <= h.cutoff_on
  WHERE NOT h.is_current
),
of_another AS MATERIALIZED (
  SELECT
    model_id, model, benchmark_id, benchmark,
    iif(accept_rule = 'mean', avg(score) FILTER (WHERE is_first_class), max(score) FILTER (WHERE nth = 1)) AS value,
    max(evaluation_id) AS newest_evaluation_id
  FROM in_time
  GROUP BY model_id, benchmark_id
)
SELECT
  0 AS place,
  'no_model' AS kind,
  h.edition AS subject,
  'no model was released by its last day and is not withdrawn: there is nothing to publish' AS what,
  1 AS is_blocking
FROM here AS h
WHERE NOT EXISTS (SELECT 1 FROM z_model)
UNION ALL
SELECT
  1,
  'candidate',
  c.model || ' on ' || c.benchmark,
  CASE c.effect
    WHEN 'problem' THEN c.problem || ': name the evaluation that counts (score_candidate.evaluation_id), or withdraw one'
    WHEN 'new score' THEN @SCORE_TEXT(c.value)@ || ' waits and nothing stands: accept it (score_candidate.accepted), or withdraw the evaluation'
    WHEN 'new value' THEN @SCORE_TEXT(c.value)@ || ' waits and ' || @SCORE_TEXT(c.current_value)@ || ' stands: accept it (score_candidate.accepted), or withdraw the evaluation'
    ELSE 'the same value from ' || coalesce(c.source, 'another evaluation') || ' waits: accept it (score_candidate.accepted), or leave it'
  END,
  c.effect <> 'new source'
FROM score_candidate AS c
JOIN here AS h
WHERE h.is_current
  AND NOT c.accepted
  AND c.effect <> 'accepted'
  AND c.model_id IN (SELECT model_id FROM z_model)
  AND (SELECT @EVALUATED_NO_LATER_THAN(m)@ FROM evaluation AS m WHERE m.evaluation_id = c.evaluation_id) <= h.cutoff_on
UNION ALL
-- score_candidate speaks of the current edition. Of another the same is asked here, by its own cut-off; accepting needs it to be current.
SELECT
  1,
  'candidate',
  c.model || ' on ' || c.benchmark,
  printf(
    '%s was measured by the cut-off and %s: INSERT INTO edition_entry (name, is_current) VALUES (%Q, 1); then accept it (score_candidate.accepted), or withdraw the evaluation',
    @SCORE_TEXT(c.value)@, coalesce('this edition, which is not the current one, counts ' || @SCORE_TEXT(s.value)@, 'nothing stands in this edition, which is not the current one'), h.edition
  ),
  1
FROM here AS h
JOIN of_another AS c
LEFT JOIN z_score AS s ON s.model_id = c.model_id AND s.benchmark_id = c.benchmark_id
WHERE NOT h.is_current
  AND c.model_id IN (SELECT model_id FROM z_model)
  AND coalesce(abs(s.value - c.value) > 1e-9, 1)
  AND NOT EXISTS (
    SELECT 1
    FROM score_decision AS d
    WHERE d.model_id = c.model_id AND d.benchmark_id = c.benchmark_id AND d.evaluation_id = s.evaluation_id AND d.newest_evaluation_id >= c.newest_evaluation_id
  )
UNION ALL
SELECT
  2,
  'retired_benchmark',
  b.name,
  'retired on ' || b.retired_on || iif(b.retired_on < p.starts_on, ', before the period began: ', ', within the period or later: ')
    || 'the edition''s method weighs it' || coalesce('; ' || n.name || ' replaces it', '') || '; weigh another in a new method',
  b.retired_on < p.starts_on
FROM z_benchmark AS b
JOIN here AS h
JOIN z_period AS p ON p.period_id = h.period_id
LEFT JOIN z_benchmark AS n ON n.benchmark_id = b.replaced_by
WHERE b.retired_on IS NOT NULL AND b.benchmark_id IN (SELECT benchmark_id FROM z_weight)
UNION ALL
SELECT
  3,
  'revision',
  r.name,
  'it is not published, so there is nothing to revise: publish it first, or take `revises` from this edition',
  1
FROM here AS h
JOIN edition AS e ON e.edition_id = h.edition_id
JOIN edition AS r ON r.edition_id = e.revises
WHERE r.published_on IS NULL
UNION ALL
SELECT
  4,
  'sign_off',
  r.role,
  iif(
    EXISTS (SELECT 1 FROM sign_off AS s WHERE s.edition_id = h.edition_id AND s.role = r.role),
    'what the ' || r.role || ' signed off has changed since, so the word is needed anew: ',
    'no ' || r.role || ' has signed off: '
  ) || printf('INSERT INTO sign_off_entry (edition, role, person) VALUES (%Q, %Q, ''name'');', h.edition, r.role),
  1
FROM (SELECT 'author' AS role UNION ALL SELECT 'reviewer') AS r
JOIN here AS h
WHERE parameter_value('sign_off_required') <> 0
  AND NOT EXISTS (
    SELECT 1
    FROM sign_off AS s
    WHERE s.edition_id = h.edition_id AND s.role = r.role AND s.inputs_hash = (SELECT edition_hash(edition) FROM here)
  );
