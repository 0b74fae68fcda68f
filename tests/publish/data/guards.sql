-- For tests/publish/run_guards.sh, on the demo: two published editions, one of them current and signed off, one without sign-offs; an open
-- edition and an open method; and rows in every table of them, so that each row of the open ones can try to take a fixed one's place.
INSERT INTO disclosure (domain_id, audience, shows) VALUES (1, 'public', 'bands');
INSERT INTO component (method_id, name, weight) VALUES (1, 'capability', 1), (1, 'safety', 1);
INSERT INTO threshold (name, method_id, domain_id, quantity, value)
VALUES ('line', 1, 1, 'capability', 40), ('line', 1, 2, 'HLE', 50), ('line', NULL, 1, 'safety', 30);

INSERT INTO method (method_id, name, formula, missing, general_index, general_index_version, about)
SELECT 2, 'open', formula, missing, general_index, general_index_version, about FROM method WHERE method_id = 1;
INSERT INTO method_constant SELECT 2, domain_id, name, value / 2, low, high, unit, about FROM method_constant WHERE method_id = 1;
INSERT INTO component SELECT 2, domain_id, name, parent, combine, 2 FROM component WHERE method_id = 1;
INSERT INTO weight SELECT 2, domain_id, benchmark_id, component, 2 FROM weight WHERE method_id = 1;
INSERT INTO threshold SELECT name, 2, domain_id, quantity, 60, source FROM threshold WHERE method_id = 1;

INSERT INTO edition_entry (name, period, starts_on, ends_on, method) VALUES ('2025Q4', '2025Q4', '2025-10-01', '2025-12-31', 'open');
INSERT INTO sign_off_entry (edition, role, person)
VALUES ('2025Q3', 'author', 'Ada Example'), ('2025Q3', 'reviewer', 'Bo Example'), ('2025Q4', 'author', 'Ada Example');
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
SELECT use_edition('2025Q2');
INSERT INTO publication_entry (edition) VALUES ('2025Q2');
SELECT use_edition(NULL);
SELECT name, published_on IS NOT NULL, is_current FROM edition ORDER BY edition_id;
