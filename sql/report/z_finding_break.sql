-- Did the method change since the edition before?
-- One row, if the last edition of an earlier period has another method; else none. It is a finding of section 'scope'.
-- For a published edition only editions count that were published no later, so that its sentence stays. Columns as in
-- z_finding_scope.
DROP VIEW IF EXISTS z_finding_break;
CREATE VIEW z_finding_break AS
SELECT
  'scope' AS section,
  0 AS order_1,
  0 AS order_2,
  0 AS order_3,
  NULL AS domain,
  'method' AS subject,
  'break' AS finding,
  NULL AS value,
  NULL AS unit,
  printf('The method changed from %s (%s) to %s: the numbers of the two editions cannot be compared as they are; index_history says whether they can be joined, and how.', last.method, last.edition, me.name) AS text_en,
  printf('评估方法由%s（%s）改为%s：两版的数值不能直接比较；能否衔接以及如何衔接，见index_history。', last.method, last.edition, me.name) AS text_zh
FROM (
  SELECT p.name AS edition, m.name AS method, p.method_id
  FROM z_in_use AS e
  CROSS JOIN edition AS own ON own.edition_id = e.edition_id
  CROSS JOIN edition AS p ON p.published_on <= coalesce(own.published_on, '9999-12-31')
  CROSS JOIN edition_period AS pe ON (pe.edition_id, pe.period_id) = (p.edition_id, p.period_id)
  CROSS JOIN edition_method AS m ON (m.edition_id, m.method_id) = (p.edition_id, p.method_id)
  WHERE pe.ends_on < e.ends_on
  ORDER BY pe.ends_on DESC, p.published_on DESC, p.edition_id DESC
  LIMIT 1
) AS last
CROSS JOIN z_method AS me
WHERE me.method_id <> last.method_id;
