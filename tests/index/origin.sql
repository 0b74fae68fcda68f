-- Whatever shows a score can show its origin.
SELECT model, benchmark, value, origin FROM model_score WHERE origin = 'published' AND domain = 'cyber' ORDER BY value DESC;
SELECT measures, printf('%.2f', min(synthetic_share)), max(coverage) FROM domain_provenance AS p JOIN domain_score USING (domain, model_id, measures) WHERE domain = 'bio' GROUP BY measures;
