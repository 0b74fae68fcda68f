-- Internal. At which points does publication_entry look before it publishes the edition in use? One row per point of edition_open_point
-- that can block, of an open edition. place: in which order they are best settled; a sign-off comes last, for the others make it void.
DROP VIEW IF EXISTS z_publication_point;
CREATE VIEW z_publication_point AS
WITH here AS MATERIALIZED (
  SELECT
    u.edition_id,
    u.edition,
    u.period_id,
    coalesce(u.cutoff_on, date('now')) AS cutoff_on -- publishing sets it
  FROM z_in_use AS u
  WHERE u.is_open
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
WHERE NOT c.accepted
  AND c.effect <> 'accepted'
  AND c.model_id IN (SELECT model_id FROM z_model)
  AND (SELECT @EVALUATED_NO_LATER_THAN(m)@ FROM evaluation AS m WHERE m.evaluation_id = c.evaluation_id) <= h.cutoff_on
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
  ) || printf('INSERT INTO sign_off_entry (edition, role, person) VALUES (%Q, %Q, ''name'')', h.edition, r.role),
  1
FROM (SELECT 'author' AS role UNION ALL SELECT 'reviewer') AS r
JOIN here AS h
WHERE parameter_value('sign_off_required') <> 0
  AND NOT EXISTS (SELECT 1 FROM sign_off AS s WHERE s.edition_id = h.edition_id AND s.role = r.role AND s.inputs_hash = (SELECT edition_hash(edition) FROM here));
