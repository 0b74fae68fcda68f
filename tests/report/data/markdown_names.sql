-- Names that are Markdown and HTML, everywhere a name can be; sql/report may show them, but only as they are written.
-- For run_documents.sh, on a copy of the demo database.
CREATE TEMP TABLE hostile (n INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO hostile (name)
VALUES
  ('<script>alert(1)</script>'), ('<img src=x onerror=alert(1)>'), ('[a](javascript:alert(1))'), ('![b](http://e.example/b)'), ('*bold* __c__ ~~d~~'),
  ('a | b \| c'), ('# heading'), ('> quote'), ('- item'), ('1. item'), ('+ item'), ('`code`'), ('&lt;b&gt;&#60;'), ('<!-- comment'), ('http://e.example www.e.example'),
  ('\*a*'), ('trailing #'), ('<http://e.example>'), ('[x] [ref]: http://e.example a.b+c@e.example'), ('1) item');
UPDATE model SET name = (SELECT name FROM hostile WHERE n = 1 + model_id % 20) || ' ' || model_id;
UPDATE series SET name = (SELECT name FROM hostile WHERE n = 1 + series_id % 20) || ' s' || series_id;
UPDATE organization SET name = (SELECT name FROM hostile WHERE n = 1 + (3 * organization_id) % 20) || ' o' || organization_id, name_zh = NULL;
UPDATE benchmark SET name = (SELECT name FROM hostile WHERE n = 1 + benchmark_id % 20) || ' b' || benchmark_id, about = '<b>x</b> *y*', about_zh = NULL;
UPDATE domain SET label_en = (SELECT name FROM hostile WHERE n = 3 + domain_id) || ' d' || domain_id, label_zh = (SELECT name FROM hostile WHERE n = 9 + domain_id);
UPDATE human_baseline SET who = '<i>who</i> [w](x)';
UPDATE method SET about = '[m](x) <u>';
UPDATE period SET name = '2025Q3 <b>' WHERE name = '2025Q3';
UPDATE edition SET name = '2025Q3 *e*', baseline_reason = '<s>r</s> [r](x)' WHERE is_current;
INSERT INTO threshold (name, domain_id, quantity, value) VALUES ('<b>line</b> *l*', 1, 'capability', 50);
