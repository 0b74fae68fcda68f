-- What is still open of the edition in use, before it is published?
-- One row per point, of an open edition only: its kind, what it is about, and what is open and what to do. A point with is_blocking 1
-- must be settled first (publication_entry refuses); the others are to be known.
--   candidate          a measurement waits that would change a score of the edition, or asks for a decision; 'new source' changes no value
--   retired_benchmark  its method weighs a benchmark that was retired
--   revision           it revises an edition that is not published
--   sign_off           no author, or no reviewer, has signed off what it is computed from now (parameter sign_off_required)
--   estimated          which share of a domain's scores is estimated
--   untested           a model of which too little was tested in a domain for a score (edition_coverage has all)
--   unknown_name       a name that came in and that nothing has
--   import_reject      a row that came in and was refused
--   doubt              a standard error that is hard to believe
DROP VIEW IF EXISTS edition_open_point;
CREATE VIEW edition_open_point AS
WITH here AS MATERIALIZED (
  SELECT
    u.edition_id,
    u.edition,
    u.period_id,
    coalesce(u.cutoff_on, date('now')) AS cutoff_on -- publishing sets it
  FROM z_in_use AS u
  WHERE u.is_open
),
point AS (
  SELECT
    1 AS place,
    'candidate' AS kind,
    c.model || ' on ' || c.benchmark AS subject,
    CASE c.effect
      WHEN 'problem' THEN c.problem || ': name the evaluation that counts (score_candidate.evaluation_id), or withdraw one'
      WHEN 'new score' THEN @SCORE_TEXT(c.value)@ || ' waits and nothing stands: accept it (score_candidate.accepted), or withdraw the evaluation'
      WHEN 'new value' THEN @SCORE_TEXT(c.value)@ || ' waits and ' || @SCORE_TEXT(c.current_value)@ || ' stands: accept it (score_candidate.accepted), or withdraw the evaluation'
      ELSE 'the same value from ' || coalesce(c.source, 'another evaluation') || ' waits: accept it (score_candidate.accepted), or leave it'
    END AS what,
    c.effect <> 'new source' AS is_blocking
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
    AND NOT EXISTS (SELECT 1 FROM sign_off AS s WHERE s.edition_id = h.edition_id AND s.role = r.role AND s.inputs_hash = (SELECT edition_hash(edition) FROM here))
  UNION ALL
  SELECT
    5,
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
    6,
    'untested',
    c.model || ' in ' || c.domain,
    iif(c.status = 'not tested', 'not tested', 'too little of the weight was tested for C, S and R') || coalesce(': ' || c.why, ''),
    0
  FROM edition_coverage AS c
  WHERE c.status = 'not tested' OR c.is_below_coverage
  UNION ALL
  SELECT
    7,
    'unknown_name',
    u.written,
    u.kind || ' in ' || u.files || coalesce('; nearest: ' || u.nearest, '') || ': say what it means in unknown_name',
    0
  FROM unknown_name AS u
  WHERE u.means IS NULL
  UNION ALL
  SELECT
    8,
    'import_reject',
    r.file || coalesce(', line ' || r.line, ', ' || r.path, ''),
    r.reason,
    0
  FROM import_reject AS r
  UNION ALL
  SELECT
    9,
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
