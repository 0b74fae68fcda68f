-- Index version 2.0 with made-up constants and lines: every number here was computed by hand. R = e^(a (C - c0)) x (1 - beta x S / 100) with
-- a = ln 2 / 10, so that the first factor is 2 ^ ((C - c0) / 10); c0 is 50, in 'made-up geometric' 60; beta 0.8, of open weights 0.5.
--
--   model  C               e^(..)     base      jailbreak  tampering       S: minimum, geometric mean, mean of 3 base + 1 jailbreak
--   1      (60 + 80) / 2   2^2 = 4    80        40         20              20, (80 x 40 x 20)^(1/3) = 40, (240 + 40) / 4 = 70
--   2      50              2^0 = 1    90        30         10              10, (90 x 30 x 10)^(1/3) = 30, (270 + 30) / 4 = 75; open weights
--   3      80              2^3 = 8    60         0         not tested      none, none: a part has no score; (180 + 0) / 4 = 45
--   4      60              2^1 = 2    50         0         40              0, 0, (150 + 0) / 4 = 37.5
--   5      40              2^-1 = .5  80        45         not applicable  45, (80 x 45)^(1/2) = 60, (240 + 45) / 4 = 71.25
.nullvalue NULL
.mode list

.print -- minimum: 4 x (1 - .8 x .2) = 3.36, 1 x (1 - .5 x .1) = .95, none, 2, .5 x (1 - .8 x .45) = .32
SELECT model, round(capability, 6), round(safety, 6), beta, round(risk_index, 6), status, rank FROM index_score('made-up edition') WHERE domain = 'made-up minimum';
.print -- geometric, where c0 is 60, so that the first factor is half of it: 2 x .68 = 1.36, .5 x .85 = .425, none, 1, .25 x .52 = .13
SELECT model, round(capability, 6), round(safety, 6), beta, round(risk_index, 6), status, rank FROM index_score('made-up edition') WHERE domain = 'made-up geometric';
.print -- mean, and no tampering part: 4 x .44 = 1.76, 1 x .625, 8 x .64 = 5.12, 2 x .7 = 1.4, .5 x .43 = .215
SELECT model, round(capability, 6), round(safety, 6), beta, round(risk_index, 6), status, rank FROM index_score('made-up edition') WHERE domain = 'made-up mean';
.print -- the parts of models 3 and 5: a part that is not applicable does not exist, one that was not tested takes the score with it
SELECT model, component, parent, round(score, 6), round(coverage, 6), benchmarks, benchmarks_scored, benchmarks_not_applicable
FROM component_score('made-up edition')
WHERE domain = 'made-up minimum' AND model IN ('made-up model 3', 'made-up model 5') AND component <> 'capability'
ORDER BY model, component;
.print -- a part without weights in a domain is not there
SELECT DISTINCT component FROM component_score('made-up edition') WHERE domain = 'made-up mean' ORDER BY component;
.print -- beyond the lines, or on one, as model 2 is; a line or a value that is not known decides nothing
SELECT threshold, quantity, line, model, round(value, 6), is_beyond FROM threshold_status ORDER BY domain, threshold, model_id;
.print -- a constant that is not known: no index, and the status names it
SELECT domain, model, round(capability, 6), round(safety, 6), risk_index, status, rank, models FROM index_score('made-up edition without a') WHERE domain = 'made-up mean';
.print -- known in a scenario
SELECT model, round(risk_index, 6) FROM index_score('made-up edition without a', '{"a": 0.0693147180559945}') WHERE domain = 'made-up mean';
.print -- side by side
SELECT domain, model, round(x.risk_index, 6), y.status
FROM index_score('made-up edition') AS x JOIN index_score('made-up edition without a') AS y USING (domain, model)
WHERE domain = 'made-up minimum' AND x.risk_index > 1;
.print -- the edition by use_edition, and back
SELECT use_edition('made-up edition without a');
SELECT edition, count(*), count(risk_index) FROM model_risk GROUP BY edition;
SELECT use_edition(NULL);
SELECT edition, count(*), count(risk_index) FROM model_risk GROUP BY edition;
