-- For tests/index/oracle/index.sql: the components of what is in o_part, deepest first; each is a part of its parent, the roots of none.
INSERT INTO o_score SELECT edition_id, domain_id, model_id, other_id, node, parent, round(score, 9), coverage, iif(score IS NULL, NULL, estimated), weight FROM o_combined WHERE depth = 2;
INSERT INTO o_part
SELECT edition_id, domain_id, model_id, other_id, parent, weight, coverage IS NOT NULL, coverage, score, estimated, 1
FROM o_score WHERE (other_id = -1) = (SELECT pass = 2 FROM o_pass);
INSERT INTO o_score SELECT edition_id, domain_id, model_id, other_id, node, parent, round(score, 9), coverage, iif(score IS NULL, NULL, estimated), weight FROM o_combined WHERE depth = 1;
INSERT INTO o_part
SELECT edition_id, domain_id, model_id, other_id, parent, weight, coverage IS NOT NULL, coverage, score, estimated, 1
FROM o_score WHERE (other_id = -1) = (SELECT pass = 2 FROM o_pass) AND parent IN ('capability', 'safety');
INSERT INTO o_score SELECT edition_id, domain_id, model_id, other_id, node, parent, round(score, 9), coverage, iif(score IS NULL, NULL, estimated), weight FROM o_combined WHERE depth = 0;
