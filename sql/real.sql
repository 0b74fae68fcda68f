-- What real data are there, and what do they allow to say? For `make real`, on a filled database with the extension loaded.
.mode list
.headers off
.print
SELECT 'Edition ' || edition || ': ' || count(*) || ' models, released by ' || until FROM edition_in_use JOIN monitored_model USING (edition);
SELECT 'Index version ' || value || ': ' || about FROM report_fact WHERE name = 'method';
SELECT value FROM report_fact WHERE name IN ('synthetic_en', 'no_index_en');
SELECT count(*) || ' scores that count, ' || count(*) FILTER (WHERE origin = 'synthetic') || ' of them synthetic'
FROM monitored_score;
SELECT sum(measurements) || ' measurements of ' || count(*) || ' models and benchmarks; ' || sum(differ) || ' of these have several that differ; ' ||
  (SELECT count(*) FROM score_candidate WHERE problem IS NOT NULL) || ' have no score until somebody decides: score_candidate says why'
FROM (
  SELECT count(*) AS measurements, max(score) > min(score) AS differ
  FROM evaluation_score
  GROUP BY model_id, benchmark_id
);

.mode box
.headers on
.print
.print Models with a capability score C, a safety score S and a risk index R in each domain
SELECT
  d.label_en AS domain,
  count(*) AS models,
  count(r.capability) AS C,
  count(r.safety) AS S,
  count(r.risk_index) AS R,
  fixed(max(r.risk_index), 1) AS highest_R
FROM monitored_domain AS d
JOIN model_risk AS r ON r.domain = d.domain
GROUP BY d.domain_id
ORDER BY d.domain_id;
