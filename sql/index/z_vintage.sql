-- Which published editions are versions of one another?
-- One row per published edition: its chain of corrections, and its place in the chain. An edition without its copies, or with
-- more or fewer results than were published, is an error: a history without it would mislead.
-- Columns:
--   chain_id   edition_id of the first edition of the chain
--   chain      the name of that edition
--   vintage    0: the first edition, 1: its first correction ...
--   is_newest  1: the last of its chain
DROP VIEW IF EXISTS z_vintage;
CREATE VIEW z_vintage AS
WITH RECURSIVE chain (chain_id, chain, edition_id, corrections) AS (
  SELECT edition_id, name, edition_id, 0
  FROM edition
  WHERE revises IS NULL AND published_on IS NOT NULL
  UNION ALL
  SELECT c.chain_id, c.chain, e.edition_id, c.corrections + 1
  FROM chain AS c
  JOIN edition AS e ON e.revises = c.edition_id
  WHERE e.published_on IS NOT NULL
)
SELECT
  c.chain_id,
  c.chain,
  c.edition_id,
  e.name AS edition,
  e.published_on,
  -- Two editions that revise the same one, which edition_entry refuses, count in the order of publication.
  row_number() OVER first_to_last - 1 AS vintage,
  row_number() OVER last_to_first = 1 AS is_newest,
  p.period_id,
  p.name AS period,
  p.ends_on,
  m.method_id,
  m.name AS method,
  m.formula
FROM chain AS c
JOIN edition AS e ON e.edition_id = c.edition_id
LEFT JOIN edition_period AS p ON p.edition_id = e.edition_id AND p.period_id = e.period_id
LEFT JOIN edition_method AS m ON m.edition_id = e.edition_id AND m.method_id = e.method_id
LEFT JOIN edition_copy AS r ON r.edition_id = e.edition_id AND r.name = 'result'
WHERE must_be_known(
  iif(p.name IS NOT NULL AND m.name IS NOT NULL AND r.rows = (SELECT count(*) FROM edition_result AS o WHERE o.edition_id = e.edition_id), 1, NULL),
  printf('what edition ''%s'' has published (its copies are damaged; see edition_check)', e.name)
)
WINDOW
  first_to_last AS (PARTITION BY c.chain_id ORDER BY c.corrections, e.published_on, e.edition_id),
  last_to_first AS (PARTITION BY c.chain_id ORDER BY c.corrections DESC, e.published_on DESC, e.edition_id DESC);
