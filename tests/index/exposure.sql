-- Whether a model could have learned the questions: public by the day of its training cutoff, later, or not known.
.nullvalue NULL
SAVEPOINT s;
SELECT exposure, count(*) FROM item_exposure GROUP BY exposure;
SELECT DISTINCT exposure FROM benchmark_record;
.print == public on the day of the cutoff, a day after it, a day before it; one date not known
CREATE TEMP VIEW this AS SELECT model_id FROM model WHERE name = 'Grok 4';
UPDATE model SET training_cutoff = '2024-11-30' WHERE model_id IN this;
UPDATE benchmark SET items_public_on = '2024-11-30' WHERE name = 'WMDP-Cyber';
UPDATE benchmark SET items_public_on = '2024-12-01' WHERE name = 'CyBench';
UPDATE benchmark SET items_public_on = '2024-11-29' WHERE name = 'StrongReject';
SELECT benchmark, exposure FROM item_exposure WHERE model_id IN this AND items_public_on IS NOT NULL ORDER BY benchmark;
SELECT count(*) FROM item_exposure WHERE exposure <> 'unknown';
SELECT DISTINCT benchmark, exposure FROM model_score WHERE model_id IN this AND exposure <> 'unknown' ORDER BY benchmark;
.print == of three equal weights in cyber capability one is exposed, one clean, one unknown; without the clean score one of two
UPDATE weight SET weight = 1;
DELETE FROM weight WHERE domain_id = (SELECT domain_id FROM domain WHERE name = 'cyber') AND benchmark_id NOT IN (SELECT benchmark_id FROM benchmark WHERE name IN ('WMDP-Cyber', 'CyBench', 'CyberSecEval2-VulnerabilityExploit'));
SELECT fixed(exposed_share, 3), fixed(unknown_exposure_share, 3) FROM domain_provenance WHERE domain = 'cyber' AND measures = 'capability' AND model_id IN this;
DELETE FROM score WHERE model_id IN this AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'CyBench');
SELECT fixed(exposed_share, 3), fixed(unknown_exposure_share, 3) FROM domain_provenance WHERE domain = 'cyber' AND measures = 'capability' AND model_id IN this;
SELECT benchmark, missing, exposure FROM model_score WHERE domain = 'cyber' AND model_id IN this AND value IS NULL;
DELETE FROM score WHERE model_id IN this;
SELECT exposed_share, unknown_exposure_share FROM domain_provenance WHERE domain = 'cyber' AND measures = 'capability' AND model_id IN this;
ROLLBACK TO s;
.print == a record shows whether it was exposed
UPDATE model SET training_cutoff = '2024-06-01';
UPDATE benchmark SET items_public_on = iif(name = 'CyBench', '2024-08-01', '2024-03-01') WHERE name IN ('CyBench', 'WMDP-Cyber');
SELECT benchmark, exposure, count(*) > 0 FROM benchmark_record WHERE benchmark IN ('CyBench', 'WMDP-Cyber', 'HLE') GROUP BY 1, 2;
UPDATE model SET withdrawn = 1 WHERE name = 'Grok 4';
SELECT count(*) FROM item_exposure WHERE model = 'Grok 4';
RELEASE s;
