-- Another period, fewer domains, other names: the whole report in English.
.read build/report.sql
SELECT en FROM report_line ORDER BY line;
