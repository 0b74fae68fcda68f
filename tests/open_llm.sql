-- What a new database needs before the table of the Open LLM Leaderboard v2 comes in: its six benchmarks, in one domain. Capability only.
INSERT INTO domain (name, label_en, label_zh) VALUES ('general', 'General capability', '通用能力');
INSERT INTO benchmark (name, measures, unit, lowest, highest)
VALUES
  ('IFEval', 'capability', 'share', 0, 1),
  ('BBH', 'capability', 'share', 0, 1),
  ('MATH Level 5', 'capability', 'share', 0, 1),
  ('GPQA', 'capability', 'share', 0, 1),
  ('MUSR', 'capability', 'share', 0, 1),
  ('MMLU-PRO', 'capability', 'share', 0, 1);
INSERT INTO method_entry (name, missing, beta_open, beta_proprietary) VALUES ('open_llm', 'renormalise', 0.6, 0.8);
INSERT INTO edition_entry (name, period, starts_on, ends_on, method) VALUES ('everything', 'all time', '2000-01-01', '2099-12-31', 'open_llm');
INSERT INTO weight_entry (domain, benchmark) SELECT 'general', name FROM benchmark;
