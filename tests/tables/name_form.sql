-- Texts that look the same are the same name: blanks and Unicode's forms.
.nullvalue NULL
.print -- blanks at the ends and in a row, no-break, ideographic, zero-width, tab, line break
SELECT quote(name_form(' GPT-5  (high) ')), quote(name_form('GPT-5' || char(160) || '(high)' || char(160))), quote(name_form(char(12288) || 'a' || char(9, 10) || 'b')), quote(name_form('a' || char(8203) || 'b' || char(65279))), quote(name_form(char(160) || ' ')), quote(name_form(''));
.print -- composed and decomposed, several marks in another order
SELECT name_form('Ze' || char(769) || 'ro') = 'Z' || char(233) || 'ro', hex(name_form('q' || char(775, 803))) = hex(name_form('q' || char(803, 775)));
.print -- what is no text, or no UTF-8, stays; another alphabet is another name
SELECT name_form(NULL), name_form(4.5), typeof(name_form(5)), quote(name_form(x'41')), hex(name_form(CAST(x'41FF20' AS TEXT))), name_form(char(1040)) = 'A';
.print -- it reads nothing but its argument, so a view may call it
CREATE VIEW v AS SELECT name_form('a');
SELECT * FROM v;
