-- Which values does the edition in use count, and where do they come from?
-- One row per score. These are the rows of z_score in the four columns that the core reads; of an open edition without a cut-off
-- also those of models that it does not cover, which the core passes over. It is a view of its own, so that who reads 300,000
-- scores pays for no join and for no look at the models.
DROP VIEW IF EXISTS z_cell;
CREATE VIEW z_cell AS
SELECT
  model_id,
  benchmark_id,
  value,
  origin
FROM score
-- Where another part of the UNION answers, the bound is NULL: SQLite reads no row.
WHERE model_id >= (SELECT iif(is_open AND cutoff_on IS NULL, (SELECT min(model_id) FROM score), NULL) FROM z_in_use)
UNION ALL
SELECT model_id, benchmark_id, value, origin
FROM z_score_in_time
WHERE edition_id = (SELECT edition_id FROM z_in_use WHERE is_open AND cutoff_on IS NOT NULL)
UNION ALL
SELECT model_id, benchmark_id, value, origin
FROM edition_score
WHERE edition_id = (SELECT fixed_id FROM z_in_use);
