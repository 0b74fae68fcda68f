-- What a new database needs before the table of the Open LLM Leaderboard v2 comes in: its six benchmarks, in one domain. Capability only.
INSERT INTO method (name, formula, is_current) VALUES ('open_llm', 'linear', 1);
INSERT INTO domain (name, label_en, label_zh) VALUES ('general', 'General capability', '通用能力');
INSERT INTO benchmark (name, measures, unit, lowest, highest)
VALUES
  ('IFEval', 'capability', 'share', 0, 1),
  ('BBH', 'capability', 'share', 0, 1),
  ('MATH Level 5', 'capability', 'share', 0, 1),
  ('GPQA', 'capability', 'share', 0, 1),
  ('MUSR', 'capability', 'share', 0, 1),
  ('MMLU-PRO', 'capability', 'share', 0, 1);
INSERT INTO weight (method_id, domain_id, benchmark_id)
SELECT method_id, domain_id, benchmark_id
FROM method
CROSS JOIN domain
CROSS JOIN benchmark;
