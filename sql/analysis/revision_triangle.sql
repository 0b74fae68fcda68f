-- How were published numbers revised?
-- One row per chain of corrections, vintage, domain, model and quantity that some vintage of the chain published.
-- Vintage 0 is the first publication, vintage 1 its first correction. A revision is the later value minus the earlier
-- one. As statistical offices do, the mean revision (MR) says whether a vintage lies above or below the one before, and
-- the mean absolute revision (MAR) how far. Both are over all chains and models with the same method, domain, quantity
-- and vintage (McKenzie, Gamba, "Interpreting the results of revision analyses", OECD 2008).
-- Columns:
--   chain                              name    name of the first edition of the chain
--   vintage                            count   0: first publication; 1: its first correction; and so on
--   edition                            name    name of the edition of this vintage
--   published_on                       date    day on which it was published
--   period                             name    its period
--   method                             name    its method
--   domain                             domain  name of the domain, as the newest published edition has it
--   model_id                           id      key of the model
--   model                              name    name of the model, as the newest published edition has it
--   quantity                           word    'capability', 'safety' or 'risk_index'
--   value                              points  value that this vintage published; NULL: none
--   first_value                        points  value that was published first
--   previous_value                     points  value of the vintage before; NULL: none
--   revision                           change  value minus previous_value
--   revision_from_first                change  value minus first_value; NULL: this is the first publication of the
--                                              value
--   revisions                          tally   how many revisions mean_revision is a mean of
--   mean_revision                      change  MR against the vintage before
--   mean_absolute_revision             change  MAR against the vintage before
--   mean_revision_from_first           change  MR against the first publication
--   mean_absolute_revision_from_first  change  MAR against the first publication
DROP VIEW IF EXISTS revision_triangle;
CREATE VIEW revision_triangle AS
WITH value AS MATERIALIZED (
  SELECT v.chain_id, v.vintage, p.domain_id, p.model_id, p.place, p.quantity, p.value
  FROM z_vintage AS v
  JOIN z_published_value AS p ON p.edition_id = v.edition_id
),
-- Of all vintages of the chain, so that a value which is not there any more shows too.
cell AS (
  SELECT chain_id, domain_id, model_id, place, quantity, min(vintage) AS first_vintage
  FROM value
  GROUP BY
    chain_id,
    domain_id,
    model_id,
    place
),
compared AS (
  SELECT
    v.*,
    c.domain_id,
    c.model_id,
    c.place,
    c.quantity,
    x.value,
    iif(v.vintage >= c.first_vintage, y.value, NULL) AS first_value,
    lag(x.value) OVER (PARTITION BY c.chain_id, c.domain_id, c.model_id, c.place ORDER BY v.vintage) AS previous_value,
    v.vintage > c.first_vintage AS is_later
  FROM cell AS c
  JOIN value AS y ON (y.chain_id, y.domain_id, y.model_id, y.place, y.vintage) = (c.chain_id, c.domain_id, c.model_id, c.place, c.first_vintage)
  JOIN z_vintage AS v ON v.chain_id = c.chain_id
  LEFT JOIN value AS x ON (x.chain_id, x.domain_id, x.model_id, x.place, x.vintage) = (c.chain_id, c.domain_id, c.model_id, c.place, v.vintage)
),
revised AS (
  SELECT
    *,
    nine_decimals(value - previous_value) AS revision,
    iif(is_later, nine_decimals(value - first_value), NULL) AS revision_from_first
  FROM compared
),
-- The newest edition that has it: of max() SQLite takes the other columns from the row that it is of.
domain_name AS (
  SELECT domain_id, name, max(edition_id) FROM edition_domain GROUP BY domain_id
),
model_name AS (
  SELECT model_id, name, max(edition_id) FROM edition_model GROUP BY model_id
)
SELECT
  r.chain,
  r.vintage,
  r.edition,
  r.published_on,
  r.period,
  r.method,
  d.name AS domain,
  r.model_id,
  m.name AS model,
  r.quantity,
  r.value,
  r.first_value,
  r.previous_value,
  r.revision,
  r.revision_from_first,
  count(r.revision) OVER alike AS revisions,
  nine_decimals(avg(r.revision) OVER alike) AS mean_revision,
  nine_decimals(avg(abs(r.revision)) OVER alike) AS mean_absolute_revision,
  nine_decimals(avg(r.revision_from_first) OVER alike) AS mean_revision_from_first,
  nine_decimals(avg(abs(r.revision_from_first)) OVER alike) AS mean_absolute_revision_from_first
FROM revised AS r
JOIN domain_name AS d ON d.domain_id = r.domain_id
JOIN model_name AS m ON m.model_id = r.model_id
WINDOW alike AS (PARTITION BY r.method_id, r.domain_id, r.place, r.vintage)
ORDER BY
  r.ends_on,
  r.chain_id,
  r.vintage,
  r.domain_id,
  r.place,
  r.model_id;
