-- What was published over four periods and four methods: lines, breaks, values computed back and linked, by hand.
.nullvalue NULL
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
.print -- nothing is published
SELECT count(*) FROM index_history();
INSERT INTO benchmark_entry (name, measures) VALUES ('A', 'capability'), ('B', 'capability'), ('D', 'capability'), ('E', 'capability'), ('G', 'safety');
INSERT INTO domain_entry (name, label_en) VALUES ('tried', 'Tried'), ('other', 'Other');
INSERT INTO method_entry (name, formula, missing, beta_open, beta_proprietary, smallest_coverage, breakthrough_only) VALUES
  ('m1', 'linear', 'renormalise', 1, 1, 1, 0), ('m2 "new"', 'linear', 'renormalise', 1, 1, 1, 0), ('m3', 'exponential', 'renormalise', 1, 1, 1, 0), ('m4', 'linear', 'renormalise', 1, 1, 1, 0);
INSERT INTO method_entry (name, constant, value) VALUES ('m3', 'a', 0.1), ('m3', 'c0', 0);
INSERT INTO weight_entry (method, domain, benchmark) VALUES
  ('m1', 'tried', 'A'), ('m1', 'tried', 'G'), ('m2 "new"', 'tried', 'A'), ('m2 "new"', 'tried', 'B'), ('m2 "new"', 'tried', 'G'),
  ('m3', 'tried', 'A'), ('m3', 'tried', 'B'), ('m3', 'tried', 'E'), ('m3', 'tried', 'G'), ('m4', 'tried', 'D'), ('m4', 'tried', 'G'), ('m4', 'other', 'D');
CREATE TEMP TABLE tried AS SELECT model_id, row_number() OVER (ORDER BY model_id) AS i FROM model WHERE released_on < '2025-03-31' ORDER BY model_id LIMIT 4;
-- A score of the i-th model; a trigger, so that the lines below stay short.
CREATE TEMP VIEW measured AS SELECT NULL AS benchmark, NULL AS i, NULL AS value;
CREATE TEMP TRIGGER measure INSTEAD OF INSERT ON measured
BEGIN
  INSERT INTO score (model_id, benchmark_id, value, origin)
  SELECT t.model_id, b.benchmark_id, NEW.value, 'measured' FROM temp.tried AS t JOIN main.benchmark AS b ON b.name = NEW.benchmark WHERE t.i = NEW.i;
END;

-- C by m1 is A, by m2 the mean of A and B; S is 50, R = C / 2. In Q1 only the first model has a score on B.
INSERT INTO measured VALUES ('A', 1, 10.0), ('A', 2, 20.0), ('A', 3, 30.0), ('A', 4, 40.0), ('G', 1, 50.0), ('G', 2, 50.0), ('G', 3, 50.0), ('G', 4, 50.0), ('B', 1, 14.0);
INSERT INTO edition_entry (name, period, method) VALUES ('H1', '2025Q1', 'm1'), ('H2', '2025Q2', 'm1'), ('H2 new', '2025Q2', 'm2 "new"'), ('H3', '2025Q3', 'm2 "new"'), ('H3 exp', '2025Q3', 'm3');
INSERT INTO edition_entry (name, period, starts_on, ends_on, method) VALUES ('H4', '2025Q4', '2025-10-01', '2025-12-31', 'm4');
SELECT use_edition('H1');
INSERT INTO publication_entry (edition) VALUES ('H1');
-- Q2 under both: by m2 12, 21, 33, 43, so 2, 1, 3, 3 more: in the mean 2.25 with the standard error sqrt(2.75 / 3 / 4) = 0.478713554.
INSERT INTO measured VALUES ('B', 2, 22.0), ('B', 3, 36.0), ('B', 4, 46.0);
SELECT use_edition('H2');
INSERT INTO publication_entry (edition) VALUES ('H2');
SELECT use_edition('H2 new');
INSERT INTO publication_entry (edition) VALUES ('H2 new');
.print -- two periods, an overlap: Q1 is computed back for the first model, (10 + 14) / 2, and linked for the others, 20 + 2.25 ...
SELECT h.quantity, h.line, h.edition, h.method, t.i, h.value, h.is_break, h.way, fixed(h.standard_error, 9) AS standard_error, h.how FROM index_history('Tried') AS h JOIN temp.tried AS t USING (model_id) WHERE h.quantity <> 'safety';
.print -- safety has the same benchmarks: it is computed back for all
SELECT DISTINCT line, edition, value, how FROM index_history('tried') WHERE quantity = 'safety';
.print -- too few common models: no link, and the line of the new method begins where it does
UPDATE parameter SET value = 5 WHERE name = 'smallest_overlap';
SELECT edition, count(*), group_concat(DISTINCT way) FROM index_history('tried') WHERE quantity = 'capability' AND line = 2 GROUP BY edition;
UPDATE parameter SET value = 3 WHERE name = 'smallest_overlap';

-- Q3 under m2, and under m3, whose risk index has no bound; then A of the first model is corrected in both, from 20 to 22.
UPDATE score SET value = 20.0 WHERE (model_id, benchmark_id) = ((SELECT model_id FROM temp.tried WHERE i = 1), (SELECT benchmark_id FROM benchmark WHERE name = 'A'));
INSERT INTO measured VALUES ('E', 1, 30.0), ('E', 2, 30.0), ('E', 3, 30.0);
SELECT use_edition('H3');
INSERT INTO publication_entry (edition) VALUES ('H3');
SELECT use_edition('H3 exp');
INSERT INTO publication_entry (edition) VALUES ('H3 exp');
UPDATE score SET value = 22.0 WHERE (model_id, benchmark_id) = ((SELECT model_id FROM temp.tried WHERE i = 1), (SELECT benchmark_id FROM benchmark WHERE name = 'A'));
INSERT INTO edition_entry (revises, reason) VALUES ('H3', 'A of the first model was wrong'), ('H3 exp', 'A of the first model was wrong');
SELECT use_edition('H3 r1');
INSERT INTO publication_entry (edition) VALUES ('H3 r1');
SELECT use_edition('H3 exp r1');
INSERT INTO publication_entry (edition) VALUES ('H3 exp r1');
-- Q4 under m4 alone, on a benchmark that nobody had run before.
INSERT INTO measured VALUES ('D', 1, 60.0), ('D', 2, 70.0), ('D', 3, 80.0), ('D', 4, 90.0);
SELECT use_edition('H4');
INSERT INTO publication_entry (edition) VALUES ('H4');
.print -- of Q3 the corrected vintages only; C of the first model is (22 + 14) / 2, by m3 (22 + 14 + 30) / 3
SELECT h.line, h.edition, h.value, h.is_break, h.how FROM index_history('tried') AS h JOIN temp.tried AS t USING (model_id) WHERE t.i = 1 AND h.quantity = 'capability';
.print -- m3: 22, 24, 32 by m3 and 18, 21, 33 by m2, so 4, 3, -1: Q2 is linked by 2 with the error sqrt(14 / 2 / 3); Q1 was under m1, which has no period with m3
SELECT t.i, h.edition, h.value, fixed(h.standard_error, 9), h.how FROM index_history('tried') AS h JOIN temp.tried AS t USING (model_id) WHERE h.quantity = 'capability' AND h.line = 3 ORDER BY h.ends_on, t.i;
.print -- its risk index has no bound: nothing leads there
SELECT DISTINCT edition, way FROM index_history('tried') WHERE quantity = 'risk_index' AND line = 3;
.print -- m4: no overlap, and nothing to compute back with but the safety score: no line crosses the break
SELECT quantity, line, group_concat(DISTINCT period), group_concat(DISTINCT way) FROM index_history() WHERE line = 4 GROUP BY quantity, line;
.print -- what was published stands as it was published
SELECT count(*), count(h.value IS r.value OR NULL) FROM index_history() AS h JOIN revision_triangle AS r ON r.edition = h.edition AND r.model_id = h.model_id AND r.domain = h.domain AND r.quantity = h.quantity WHERE h.way = 'published';

.print -- two editions of one period and method: both are shown, the first is computed back and linked
INSERT INTO edition_entry (name, period, method) VALUES ('H1 twin', '2025Q1', 'm1');
SELECT use_edition('H1 twin');
INSERT INTO publication_entry (edition) VALUES ('H1 twin');
SELECT line, edition, count(*), group_concat(DISTINCT way) FROM index_history('tried') WHERE period = '2025Q1' AND quantity = 'capability' GROUP BY line, edition;

.print -- arguments, joins, another schema
SELECT count(*) FROM index_history(NULL) WHERE domain = 'TRIED' AND edition LIKE 'h1';
SELECT d.name, count(h.value) FROM domain AS d LEFT JOIN index_history(d.name) AS h ON h.line = 1 GROUP BY d.name;
SELECT count(*) FROM index_history WHERE domain_argument = 'tried' OR domain_argument = 'other';
SELECT count(DISTINCT rowid) = count(*) FROM index_history;
SELECT count(*) FROM index_history('nothing');
SELECT count(*) FROM index_history('tried') WHERE schema = 'main';
SELECT count(*) FROM index_history('tried') WHERE schema = 'temp';
