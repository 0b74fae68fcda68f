CREATE VIEW ranking_of_a_domain AS
FROM risk_ranking
WHERE domain = 'cyber'
ORDER BY rank NULLS LAST, model_id
LIMIT 10;
