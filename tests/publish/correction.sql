-- A mistake in a published edition, found when the next one is current and counts a later score of that cell already.
.nullvalue NULL
.print -- signed by a reviewer who saw another state, and by one who saw what is published: the second is named
INSERT INTO edition_entry (name, cutoff_on) VALUES ('2025Q3', '2025-11-07');
INSERT INTO sign_off_entry (role, person) VALUES ('author', 'Ada'), ('reviewer', 'Bo');
UPDATE model SET training_cutoff = '2024-01-01' WHERE name = 'Grok 4';
INSERT INTO sign_off_entry (role, person) VALUES ('author', 'Ada'), ('reviewer', 'Cy');
SELECT role, person, is_valid FROM sign_off_entry ORDER BY role, person, is_valid;
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
SELECT edition, author, reviewer FROM publication_entry;
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';

.print -- the next quarter, with a score of December; then the correction, of September
INSERT INTO edition_entry (name, period, starts_on, ends_on, is_current) VALUES ('2025Q4', '2025Q4', '2025-10-01', '2025-12-31', 1);
INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin) VALUES ('Grok 4', 'CyBench', 43.5, '2025-12-03', 'synthetic');
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, metric, value, unit, evaluated_at, date_basis, origin)
SELECT m.model_id, b.benchmark_id, 'inspect_ai', m.name, b.name, 'accuracy', 18.5, 'percent', '2025-09-20', 'run', 'synthetic' FROM model AS m JOIN benchmark AS b WHERE m.name = 'Grok 4' AND b.name = 'CyBench';
SELECT value FROM score_entry WHERE model = 'Grok 4' AND benchmark = 'CyBench';

.print -- a correction that does not hold it yet is refused, and says by what
INSERT INTO edition_entry (revises, reason) VALUES ('2025Q3', 'the run of Grok 4 on CyBench was another');
SELECT use_edition('2025Q3 r1');
SELECT kind, subject, what, is_blocking FROM edition_open_point WHERE kind IN ('candidate', 'revision');
INSERT INTO publication_entry (edition) VALUES ('2025Q3 r1');
SELECT count(*) FROM publication_entry;

.print -- current, the score is accepted for it; it goes beneath that of December
INSERT INTO edition_entry (name, is_current) VALUES ('2025Q3 r1', 1);
SELECT value, effect, problem FROM score_candidate WHERE model = 'Grok 4' AND benchmark = 'CyBench';
UPDATE score_candidate SET accepted = 1 WHERE model = 'Grok 4' AND benchmark = 'CyBench';
SELECT kind, subject, what FROM edition_open_point WHERE kind IN ('candidate', 'revision');
INSERT INTO publication_entry (edition) VALUES ('2025Q3 r1');
INSERT INTO edition_entry (name, is_current) VALUES ('2025Q4', 1);

.print -- each edition counts its own, nothing else has changed, and nothing is noted beside the correction
SELECT e.name, s.score FROM edition AS e CROSS JOIN index_cell(e.name) AS s WHERE e.name <> '2025Q2' AND s.model = 'Grok 4' AND s.benchmark = 'CyBench' ORDER BY e.edition_id;
SELECT count(*) FROM edition_note WHERE edition = '2025Q3 r1';
SELECT edition, min(is_equal) FROM edition_check GROUP BY edition;
