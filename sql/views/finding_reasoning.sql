-- How do reasoning models differ from the others?
-- The findings of section 'reasoning'; columns as in finding_scope.
DROP VIEW IF EXISTS finding_reasoning;
CREATE VIEW finding_reasoning AS
SELECT
  order_1,
  order_2,
  order_3,
  domain,
  subject,
  finding,
  value,
  unit,
  text_en,
  text_zh
FROM finding_groups
WHERE grouping = 'reasoning';
