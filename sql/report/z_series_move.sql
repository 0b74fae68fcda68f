-- How did each model series move, and what must be said with it?
-- One row per domain, metric and series of two or more models (view trend), with the words that go with its shape. If a
-- step of the series shares too few benchmarks, shape and change are NULL.
-- Columns:
--   domain_id    id          key of the domain
--   domain       domain      name of the domain
--   label_en     name        label of the domain in English
--   label_zh     name        label of the domain in Chinese
--   metric       word        'capability', 'safety' or 'risk_index'
--   series       name        name of the series
--   models       count       models of the series
--   change       change      change from the first model to the last
--   shape        word        shape of the moves; NULL: not enough data
--   level        word        level of the mean of the models
--   last_model   name        newest model
--   last_level   word        level of the newest model
--   estimated    fact share  highest estimated share behind a value
--   smallest     count       parameter smallest_group: the shape of a series with fewer models is named with their number
--   rule_en      sentence    on which scores the moves are computed, in English; NULL: on estimates, and there are none
--   rule_zh      sentence    the same in Chinese
DROP VIEW IF EXISTS z_series_move;
CREATE VIEW z_series_move AS
SELECT
  d.domain_id,
  d.domain,
  d.label_en,
  d.label_zh,
  t.metric,
  t.series,
  t.models,
  t.change,
  t.shape,
  t.level,
  t.last_model,
  t.last_level,
  t.estimated,
  parameter_value('smallest_group') AS smallest,
  @RULE_OF_STEPS(t.estimated, rule.text_en)@ AS rule_en,
  @RULE_OF_STEPS(t.estimated, rule.text_zh)@ AS rule_zh
FROM z_monitored_domain AS d
JOIN trend AS t ON t.domain = d.domain
JOIN z_edition_in_use AS e
JOIN z_label AS rule ON rule.kind = 'step_rule' AND rule.name = e.missing
WHERE t.models > 1;
