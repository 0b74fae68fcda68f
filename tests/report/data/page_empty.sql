-- Makes of a snapshot one without any row but its own description, and with little in that. Run on a copy.
DELETE FROM snapshot WHERE name NOT IN ('audience', 'synthetic_scores');
UPDATE snapshot SET value = '0' WHERE name = 'synthetic_scores';
DELETE FROM edition_in_use;
DELETE FROM monitored_domain;
DELETE FROM organization;
DELETE FROM label;
DELETE FROM parameter;
DELETE FROM risk_ranking;
DELETE FROM risk_growth;
DELETE FROM report_finding;
DELETE FROM early_warning;
DELETE FROM group_comparison;
DELETE FROM recommendation;
DELETE FROM jailbreak_series;
DELETE FROM assumption;
DELETE FROM chart;
DELETE FROM chart_line;
DELETE FROM chart_point;
