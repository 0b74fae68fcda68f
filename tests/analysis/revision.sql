-- Corrections of published editions: what the triangle of vintages shows, by hand, and what a correction says of itself.
.nullvalue NULL
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
-- C is the score on A, S that on G, and R = C (1 - S / 100): of three models 10, 20, 30 and 50, 50, 0, so 5, 10, 30.
INSERT INTO benchmark_entry (name, measures) VALUES ('A', 'capability'), ('G', 'safety');
INSERT INTO domain_entry (name, label_en, label_zh) VALUES ('tried', 'Tried', '试验');
INSERT INTO method_entry (name, formula, missing, beta_open, beta_proprietary, smallest_coverage, breakthrough_only) VALUES ('hand', 'linear', 'renormalise', 1, 1, 1, 0);
INSERT INTO weight_entry (method, domain, benchmark) VALUES ('hand', 'tried', 'A'), ('hand', 'tried', 'G');
CREATE TEMP TABLE tried AS SELECT model_id, name, row_number() OVER (ORDER BY model_id) AS i FROM model WHERE released_on < '2025-04-01' ORDER BY model_id LIMIT 4;
INSERT INTO score (model_id, benchmark_id, value, origin)
SELECT t.model_id, b.benchmark_id, s.column3, 'measured'
FROM temp.tried AS t
JOIN (VALUES (1, 'A', 10.0), (2, 'A', 20.0), (3, 'A', 30.0), (1, 'G', 50.0), (2, 'G', 50.0), (3, 'G', 0.0)) AS s ON s.column1 = t.i
JOIN benchmark AS b ON b.name = s.column2;
INSERT INTO edition_entry (name, period, method) VALUES ('Q3', '2025Q3', 'hand'), ('Q2', '2025Q2', 'hand');
SELECT use_edition('Q3');
INSERT INTO publication_entry (edition) VALUES ('Q3');
SELECT use_edition('Q2');
INSERT INTO publication_entry (edition) VALUES ('Q2');

.print -- what a published edition says of itself: no erratum
SELECT count(*) FROM report_fact WHERE name GLOB 'erratum*' UNION ALL SELECT count(*) FROM report_finding WHERE section = 'revision';
SELECT count(*), count(revision), count(revision_from_first), count(mean_revision), sum(vintage) FROM revision_triangle;

-- The first correction: A of the first model is 12, of the second 16; the third is withdrawn, a fourth has scores.
UPDATE score SET value = 12.0 WHERE (model_id, benchmark_id) = ((SELECT model_id FROM temp.tried WHERE i = 1), (SELECT benchmark_id FROM benchmark WHERE name = 'A'));
UPDATE score SET value = 16.0 WHERE (model_id, benchmark_id) = ((SELECT model_id FROM temp.tried WHERE i = 2), (SELECT benchmark_id FROM benchmark WHERE name = 'A'));
UPDATE model SET withdrawn = 1 WHERE model_id = (SELECT model_id FROM temp.tried WHERE i = 3);
INSERT INTO score (model_id, benchmark_id, value, origin)
SELECT t.model_id, b.benchmark_id, iif(b.name = 'A', 40.0, 50.0), 'measured' FROM temp.tried AS t JOIN benchmark AS b ON b.name IN ('A', 'G') WHERE t.i = 4;
INSERT INTO edition_entry (revises, reason) VALUES ('Q3', 'two scores were wrong.'), ('Q2', 'two scores were wrong');
.print -- a correction that is open says so already; it takes the cut-off over
SELECT use_edition('Q3 r1');
SELECT name, replace(value, date('now'), 'today') FROM report_fact WHERE name GLOB 'erratum*';
SELECT text_en, text_zh FROM report_finding WHERE section = 'revision';
SELECT cutoff_on = date('now') FROM edition_in_use;
SELECT domain, model, quantity, value_before, value, revision, what FROM edition_revision ORDER BY domain, model, quantity;
SELECT edition, revises, count(*), count(DISTINCT model_id) FROM edition_revision GROUP BY edition, revises;
SELECT revises, reason, published_on FROM edition_in_use;
INSERT INTO publication_entry (edition) VALUES ('Q3 r1');
SELECT published_on = date('now') FROM edition_in_use;
.print -- published it says the same
SELECT name, replace(value, date('now'), 'today') FROM report_fact WHERE name GLOB 'erratum*';
SELECT text_en, text_zh FROM report_finding WHERE section = 'revision';
CREATE TEMP TABLE said AS SELECT * FROM edition_revision;
SELECT count(*) FROM temp.said;
.print -- of a scenario it is not said what differs
SELECT use_edition('Q3 r1', '{"beta_open": 0.5}');
SELECT count(*) FROM report_finding WHERE section = 'revision' UNION ALL SELECT count(*) FROM report_fact WHERE name GLOB 'erratum*' UNION ALL SELECT count(*) FROM edition_revision;
SELECT use_edition('Q2 r1');
INSERT INTO publication_entry (edition) VALUES ('Q2 r1');

-- The second correction of Q3: A of the first model is 11.
UPDATE score SET value = 11.0 WHERE (model_id, benchmark_id) = ((SELECT model_id FROM temp.tried WHERE i = 1), (SELECT benchmark_id FROM benchmark WHERE name = 'A'));
INSERT INTO edition_entry (revises, reason) VALUES ('Q3 r1', 'the correction was wrong');
SELECT use_edition('Q3 r2');
INSERT INTO publication_entry (edition) VALUES ('Q3 r2');
SELECT name, replace(value, date('now'), 'today') FROM report_fact WHERE name GLOB 'erratum*';
SELECT text_en, text_zh FROM report_finding WHERE section = 'revision';

.print -- the first correction says what it said, whatever came after; what revises nothing has no rows
SELECT use_edition('Q3 r1');
SELECT count(*) FROM (SELECT * FROM edition_revision EXCEPT SELECT * FROM temp.said) UNION ALL SELECT count(*) FROM (SELECT * FROM temp.said EXCEPT SELECT * FROM edition_revision);
SELECT use_edition('Q3');
SELECT count(*) FROM edition_revision;

.print -- another method than the edition before: said of an open and of a published edition, not where the method is the same
SELECT count(*) FROM z_finding_break;
INSERT INTO method_entry (name, formula, missing, beta_open, beta_proprietary, smallest_coverage, breakthrough_only) VALUES ('other', 'linear', 'renormalise', 1, 0.5, 1, 0);
INSERT INTO weight_entry (method, domain, benchmark) VALUES ('other', 'tried', 'A'), ('other', 'tried', 'G');
INSERT INTO period (name, starts_on, ends_on) VALUES ('2025Q4', '2025-10-01', '2025-12-31');
INSERT INTO edition_entry (name, period, method) VALUES ('Q4', '2025Q4', 'other');
SELECT use_edition('Q4');
SELECT section, text_en, text_zh FROM report_finding WHERE finding = 'break';
.print -- no model was released in its period
SELECT text_en, text_zh FROM report_finding WHERE finding GLOB 'new_record*';
SELECT use_edition('Q3');
SELECT count(*) FROM z_finding_break;

.print -- the old vintages stay
SELECT i.edition, t.i, i.capability, i.safety, i.risk_index FROM index_score AS i JOIN temp.tried AS t USING (model_id) WHERE i.edition IN ('Q3', 'Q3 r1', 'Q3 r2') AND i.domain = 'tried' ORDER BY i.edition, t.i;

.print -- the triangle. First correction, both periods: C +2, -4, R +1, -2; second: C -1, 0, 0, against the first publication +1, -4, 0
SELECT r.edition, r.chain, r.vintage, t.i, r.value, r.first_value, r.previous_value, r.revision, r.revision_from_first FROM revision_triangle AS r JOIN temp.tried AS t USING (model_id) WHERE r.quantity = 'capability' ORDER BY t.i, r.chain, r.vintage;
SELECT r.edition, t.i, r.value, r.first_value, r.previous_value, r.revision, r.revision_from_first FROM revision_triangle AS r JOIN temp.tried AS t USING (model_id) WHERE r.quantity = 'risk_index' AND r.chain = 'Q3' ORDER BY t.i, r.vintage;
.print -- MR and MAR over both chains: (2 - 4 + 2 - 4) / 4 and (2 + 4 + 2 + 4) / 4; then (-1 + 0 + 0) / 3
SELECT DISTINCT method, domain, quantity, vintage, revisions, mean_revision, mean_absolute_revision, mean_revision_from_first, mean_absolute_revision_from_first FROM revision_triangle ORDER BY quantity, vintage;
.print -- nobody writes to it, and no other edition has one
SELECT DISTINCT chain, edition, published_on IS date('now'), period FROM revision_triangle ORDER BY 1, 2;

.print -- a published edition is opened for each question alone while a transaction writes
BEGIN;
DELETE FROM unknown_name;
SELECT count(*) FROM series_trend('tried', 'capability', 'Q3');
SELECT count(*) FROM index_step('Q3');
SELECT count(*) FROM component_score('Q3') WHERE domain = 'tried' AND score IS NOT NULL;
ROLLBACK;

.print -- a damaged database: no history without an edition that was published
BEGIN;
DROP TRIGGER edition_result_keeps_rows;
DELETE FROM edition_result WHERE edition_id = (SELECT edition_id FROM edition WHERE name = 'Q3 r1') AND model_id = 1;
SELECT count(*) FROM revision_triangle;
SELECT count(*) FROM index_history();
ROLLBACK;
BEGIN;
DROP TRIGGER edition_method_keeps_rows;
DELETE FROM edition_method WHERE edition_id = (SELECT edition_id FROM edition WHERE name = 'Q2');
SELECT count(*) FROM revision_triangle;
SELECT count(*) FROM index_history('tried');
ROLLBACK;
SELECT count(*) > 0 FROM index_history('tried');
