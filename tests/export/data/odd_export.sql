-- What a workbook can only hold by rules: odd names, texts, numbers and dates. For tests/export/run_export.sh, which exports all of
-- it in this order and reads it back. Views are plain, so that they can be read without the extension.
CREATE TABLE texts (about, value);
INSERT INTO texts VALUES
  ('of 40,000 characters', printf('%.*c', 40000, 'x')),
  ('as long as may be', printf('%.*c', 32767, 'y')),
  ('one too long', printf('%.*c', 32768, 'z')),
  ('an emoji in the last two units', printf('%.*c', 32765, 'a') || '😀'),
  ('an emoji across the end', printf('%.*c', 32766, 'b') || '😀'),
  ('an emoji before the ellipsis', printf('%.*c', 32764, 'c') || '😀' || 'dd'),
  ('an emoji where the ellipsis stands', printf('%.*c', 32765, 'e') || '😀' || 'f'),
  ('long Chinese', replace(printf('%.*c', 40000, 'x'), 'x', '险')),
  ('long and no UTF-8', CAST(replace(printf('%.*c', 40000, 'x'), 'x', CAST(x'ff' AS TEXT)) AS TEXT)),
  ('an escape across the end', printf('%.*c', 32762, 'g') || '_x0041_'),
  ('an escape that just fits', printf('%.*c', 32754, 'h') || '_x0041_'),
  ('escapes', '_x0041_ _x005F_x0041_ _x00e9__x00E9_ _x004_ _x00411_ __x0041_ _xÄ041_ _X0041_'),
  ('no UTF-8', CAST(x'ff41c0af' AS TEXT)),
  ('cut within a character', CAST(x'41e2829d42e282' AS TEXT) || 'a'),
  ('cut at the end', CAST(x'f09f98' AS TEXT)),
  ('a surrogate', CAST(x'41eda08042' AS TEXT)),
  ('beyond Unicode', CAST(x'f4908080f888808080' AS TEXT)),
  ('too long forms', CAST(x'c080e08080f0808080' AS TEXT)),
  ('a NUL within', CAST(x'610062' AS TEXT)),
  ('controls', CAST(x'0102030405060708090b0c0e0f101112131415161718191a1b1c1d1e1f7f' AS TEXT)),
  ('controls of ISO 8859', CAST(x'c280c285c29f' AS TEXT)),
  ('line breaks', 'a' || char(13, 10) || 'b' || char(13) || 'c' || char(10) || 'd' || char(13, 13, 10)),
  ('no characters', char(0xFFFE) || 'a' || char(0xFFFF) || char(0xFFFD) || char(0x1FFFE)),
  ('blanks around', '  a  '),
  ('blanks only', '   '),
  ('a tab around', char(9) || 'a' || char(9)),
  ('line feeds around', char(10) || 'a' || char(10)),
  ('a formula', '=1+1'),
  ('another', '+1+1'),
  ('another', '@SUM(A1)'),
  ('an array formula', '{=1+1}'),
  ('a link', 'https://example.org/?a=1&b=2'),
  ('a number', '007'),
  ('a number', '1e5'),
  ('a word of Excel''s', 'TRUE'),
  ('an error of Excel''s', '#N/A'),
  ('markup', '<a href="x">&amp;''</a>]]>'),
  ('an entity', '&#x41;&lt;'),
  ('empty', ''),
  ('emoji', '👩‍🔬🇨🇳é'),
  ('a byte order mark', char(0xFEFF) || 'a');
CREATE TABLE numbers (about, value);
INSERT INTO numbers VALUES
  ('NULL', NULL), ('infinity', 9e999), ('minus infinity', -9e999), ('not a number', 9e999 - 9e999),
  ('2^53', 9007199254740992), ('2^53 + 1', 9007199254740993), ('-2^53', -9007199254740992), ('-2^53 - 1', -9007199254740993),
  ('largest', 9223372036854775807), ('smallest', -9223372036854775807 - 1), ('0', 0), ('0.0', 0.0), ('-0.0', -0.0),
  ('a third', 1.0 / 3), ('0.1 + 0.2', 0.1 + 0.2), ('largest real', 1.7976931348623157e308), ('smallest real', 5e-324), ('2^60', 1152921504606846976.0),
  ('1e15', 1e15), ('1e16', 1e16), ('123456789.123456789', 123456789.123456789), ('true', 1 = 1), ('a blob', x'00ff41'),
  ('an empty blob', x''), ('a large blob', zeroblob(1000000)), ('a blob like a text', CAST('abc' AS BLOB));
CREATE TABLE dates (value);
INSERT INTO dates VALUES
  ('1899-12-31'), ('1900-01-01'), ('1900-02-28'), ('1900-02-29'), ('1900-03-01'), ('2000-02-29'), ('2025-02-29'), ('2024-02-29'),
  ('9999-12-31'), ('0000-01-01'), ('2025-9-30'), ('2025-09-30 '), ('2025-09-30T00:00'), ('20250930'), ('2025-13-01'), ('2025-00-10'), (NULL),
  ('2025-09-30');
CREATE VIEW "my view" AS SELECT 1 AS "a b", 2 AS "a b", 'x' AS "=1+1", 3 AS "a""b", 4 AS "", 5 AS "Überschrift 标题";
CREATE VIEW "x""y" AS SELECT 'x"y' AS "x""y";
CREATE VIEW "it's" AS SELECT 'it''s' AS "it's";
CREATE VIEW "'quoted'" AS SELECT 1 AS a;
CREATE VIEW "a view with a name of sixty characters, which is far too long" AS SELECT 1 AS a;
CREATE VIEW "a view with a name of sixty characters, but not the same one" AS SELECT 2 AS a;
CREATE VIEW "A VIEW WITH A NAME OF SIXTY CHARACTERS, in capitals" AS SELECT 3 AS a;
CREATE VIEW "exactly thirty-one characters, " AS SELECT 4 AS a;
CREATE VIEW "thirty characters and an emoji😀😀" AS SELECT 5 AS a;
CREATE VIEW "cut before the last apostrophe'''''" AS SELECT 6 AS a;
CREATE VIEW "ÄRGER" AS SELECT 1 AS a;
CREATE VIEW "ärger" AS SELECT 2 AS a;
CREATE VIEW "[a]:*?/\" AS SELECT 1 AS a;
CREATE VIEW "_a______" AS SELECT 2 AS a;
CREATE VIEW "History" AS SELECT 1 AS a;
CREATE VIEW "history_" AS SELECT 2 AS a;
CREATE VIEW "A1" AS SELECT 1 AS a;
CREATE VIEW "_A1" AS SELECT 2 AS a;
CREATE VIEW "ABC12345678" AS SELECT 1 AS a;
CREATE VIEW "R1C1" AS SELECT 1 AS a;
CREATE VIEW "rc" AS SELECT 1 AS a;
CREATE VIEW "2025Q3" AS SELECT 1 AS a;
CREATE VIEW "2025" AS SELECT 1 AS a;
CREATE VIEW "1.5" AS SELECT 1 AS a;
CREATE VIEW "" AS SELECT 1 AS a;
CREATE VIEW " " AS SELECT 1 AS a;
CREATE VIEW "sheet" AS SELECT 1 AS a;
CREATE VIEW "风险排名" AS SELECT '风险' AS "排名";
CREATE VIEW "🦠☣️" AS SELECT '🦠' AS "☣️";
CREATE VIEW "_x0041_" AS SELECT '_x0041_' AS "_x0041_";
CREATE VIEW "a<b>&c" AS SELECT '<&>' AS "a<b>&c";
CREATE VIEW "=1+1" AS SELECT 1 AS a;
CREATE VIEW "TRUE" AS SELECT 1 AS a;
CREATE VIEW "false" AS SELECT 1 AS a;
CREATE VIEW ".5" AS SELECT 1 AS a;
CREATE VIEW "风险监测风险监测风险监测风险监测风险监测风险监测风险监测风险监测风险监测风险监测" AS SELECT 1 AS a;
CREATE VIEW "风险'风险'风险'风险'风险'风险'风险'风险'风险'风险'风险'" AS SELECT 1 AS a;
CREATE VIEW "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&" AS SELECT 1 AS a;
CREATE VIEW "no rows" AS SELECT 1 AS a, 2 AS b WHERE 0;
CREATE VIEW "mixed" AS SELECT value AS a, typeof(value) AS b FROM numbers UNION ALL SELECT value, '2025-09-30' FROM dates;
