-- Benchmarks that are retired and replaced: the rules, by UPDATE, INSERT and entry; and what shifts, by hand.
.nullvalue NULL
-- Four models have 10, 20, 30, 40 on Old and 12, 24, 33, 43 on New: 2, 4, 3, 3 more, in the mean 3, with the standard error
-- sqrt(2 / 3 / 4) = 0.408248290. C of both is their mean, so without Old it shifts by half of that. A fifth has Old alone.
INSERT INTO benchmark (benchmark_id, name, measures, lowest, highest) VALUES
  (901, 'Old', 'capability', 0.0, 100.0), (902, 'New', 'capability', 0.0, 100.0), (903, 'Newer', 'capability', 0.0, 100.0), (904, 'Guard', 'safety', 0.0, 100.0);
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT column1, 901, column2, 'measured' FROM (VALUES (1, 10.0), (2, 20.0), (3, 30.0), (4, 40.0), (5, 50.0));
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT column1, 902, column2, 'measured' FROM (VALUES (1, 12.0), (2, 24.0), (3, 33.0), (4, 43.0));
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT column1, 903, 50.0, 'measured' FROM (VALUES (1), (2));
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT column1, 904, 50.0, 'measured' FROM (VALUES (1), (2), (3));
INSERT INTO domain_entry (name, label_en) VALUES ('tried', 'Tried');
INSERT INTO weight_entry (method, domain, benchmark) SELECT method, 'tried', column1 FROM edition_in_use JOIN (VALUES ('Old'), ('New'));

.print -- nothing is retired
SELECT count(*) FROM benchmark_replacement;
.print -- rules of the table
UPDATE benchmark SET replaced_by = 902 WHERE name = 'Old';
UPDATE benchmark SET retired_on = '2025-08-31', replaced_by = 901 WHERE name = 'Old';
UPDATE benchmark SET retired_on = '2025-08-31', replaced_by = 999 WHERE name = 'Old';
UPDATE benchmark SET retired_on = '2025-08-31', replaced_by = 904 WHERE name = 'Old';
UPDATE benchmark SET retired_on = '2025-08-31', replaced_by = 903 WHERE name = 'Old';
INSERT OR REPLACE INTO benchmark (benchmark_id, name, measures, retired_on, replaced_by) VALUES (905, 'Untested', 'capability', '2025-08-31', 902);
.print -- rules of the entry
INSERT INTO benchmark_entry (name, retired_on) VALUES ('Old', 'soon');
INSERT INTO benchmark_entry (name, replaced_by) VALUES ('Old', 'New');
INSERT INTO benchmark_entry (name, retired_on, replaced_by) VALUES ('Old', '2025-08-31', 'Guard');
INSERT INTO benchmark_entry (name, retired_on, replaced_by) VALUES ('Old', '2025-08-31', 'Newer');
INSERT INTO benchmark_entry (name, measures, retired_on, replaced_by) VALUES ('Untested', 'capability', '2025-08-31', 'New');
SELECT count(*) FROM benchmark WHERE retired_on IS NOT NULL OR name = 'Untested';

.print -- retired without a successor: C with and without it
INSERT INTO benchmark_entry (name, retired_on) VALUES ('Old', '2025-08-31');
SELECT DISTINCT edition, benchmark_id FROM benchmark_replacement;
SELECT benchmark, measures, retired_on, successor, domain, quantity, models, fixed(shift, 9), fixed(standard_error, 9) FROM benchmark_replacement;
.print -- under a scenario of the connection: of the method itself
SELECT use_edition(NULL, '{"weight": {"Old": 3}}');
SELECT domain, quantity, models, fixed(shift, 9), fixed(standard_error, 9) FROM benchmark_replacement;
SELECT use_edition(NULL);
.print -- replaced: the scores on both
INSERT INTO benchmark_entry (name, replaced_by) VALUES ('old', 'new');
SELECT benchmark, successor, domain, quantity, models, fixed(shift, 9), fixed(standard_error, 9) FROM benchmark_replacement;
.print -- no circle; the kind stays
UPDATE benchmark SET retired_on = '2025-09-30', replaced_by = 901 WHERE name = 'New';
INSERT INTO benchmark_entry (name, retired_on, replaced_by) VALUES ('New', '2025-09-30', 'Old');
UPDATE benchmark SET measures = 'safety' WHERE name = 'New';
UPDATE benchmark SET measures = 'safety' WHERE name = 'Old';
.print -- models released after the edition are not in it; with one model there is no error
UPDATE model SET released_on = '2025-12-01' WHERE model_id IN (2, 3, 4);
SELECT models, shift, standard_error FROM benchmark_replacement;
.print -- an overlap that shrank keeps nobody from changing other cells, but no new successor is taken on it
DELETE FROM score WHERE benchmark_id = 902 AND model_id IN (3, 4);
INSERT INTO benchmark_entry (name, items) VALUES ('Old', 40);
SELECT items, replaced_by FROM benchmark WHERE name = 'Old';
UPDATE benchmark SET replaced_by = NULL WHERE name = 'Old';
UPDATE benchmark SET replaced_by = 902 WHERE name = 'Old';
.print -- the parameter says how many models make an overlap
UPDATE parameter SET value = 2 WHERE name = 'smallest_overlap';
UPDATE benchmark SET replaced_by = 902 WHERE name = 'Old';
SELECT successor, quantity, models FROM benchmark_replacement;
.print -- one that the method does not weigh
UPDATE benchmark SET retired_on = '2025-08-31' WHERE name = 'Newer';
SELECT successor, domain, quantity, models, shift FROM benchmark_replacement WHERE benchmark = 'Newer';
