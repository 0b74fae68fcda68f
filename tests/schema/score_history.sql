-- No value of score is lost, however it goes; what changes nothing leaves no trace.
CREATE TEMP VIEW history AS SELECT value, origin, replaced_by FROM score_history ORDER BY score_history_id;
CREATE TEMP TABLE k AS SELECT model_id, benchmark_id FROM score WHERE origin = 'synthetic' ORDER BY 1, 2 LIMIT 1;
UPDATE score SET value = 1 WHERE (model_id, benchmark_id) IN k;
DELETE FROM score_history;
UPDATE score_history SET value = 0;
SELECT count(*) FROM history;
UPDATE score SET value = 1 WHERE (model_id, benchmark_id) IN k;
INSERT OR IGNORE INTO score (model_id, benchmark_id, value, origin) SELECT model_id, benchmark_id, 2, 'measured' FROM k;
INSERT OR REPLACE INTO score (model_id, benchmark_id, value, origin) SELECT model_id, benchmark_id, 3, 'measured' FROM k;
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT model_id, benchmark_id, 4, 'reported' FROM k WHERE true ON CONFLICT DO UPDATE SET value = excluded.value;
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT model_id, benchmark_id, 5, 'reported' FROM k;
DELETE FROM score WHERE (model_id, benchmark_id) IN k;
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT model_id, benchmark_id, 6, 'reported' FROM k;
PRAGMA recursive_triggers = ON;
REPLACE INTO score (model_id, benchmark_id, value, origin) SELECT model_id, benchmark_id, 7, 'reported' FROM k;
UPDATE OR REPLACE score SET model_id = model_id + 1 WHERE (model_id, benchmark_id) IN k;
SELECT value, origin, replaced_by FROM history WHERE value < 10;
