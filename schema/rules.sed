# What several SQL files say in the same words, filled in by join.sh.

# The rule for names: in the CHECKs of the tables and in the entry views.
s/@NAME_RULE@/must not be empty, have blanks around it, or hold a line break, control character or bidirectional override/g
s/@IS_NAME(\([A-Za-z_.]*\))@/(\1 <> '' AND \1 = trim(\1) AND @IS_PLAIN(\1)@)/g

# The same for short texts that may have blanks around them or be empty: labels, and what an entry view trims.
s/@PLAIN_RULE@/must not hold a line break, control character or bidirectional override/g
# U+0000 by itself, since GLOB ends there; then U+0001-001F, U+007F-009F, U+2028-202E (line and paragraph
# separator, embeddings and overrides), U+2066-2069 (isolates). 45 is '-'.
s/@IS_PLAIN(\([A-Za-z_.]*\))@/(instr(\1, char(0)) = 0 AND \1 NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')/g

# A cell of an entry: text without the blanks around it, NULL when nothing is left; a number stays one.
s/@CELL(\([A-Za-z_.]*\))@/iif(typeof(\1) = 'text', nullif(trim(\1), ''), \1)/g
# A number, or a text that is one as a whole: a comparison with a number makes a number of such a text only.
s/@IS_NUMBER(\([A-Za-z_.]*\))@/(CAST(\1 AS NUMERIC) = \1)/g
s/@IS_FLAG(\([A-Za-z_.]*\))@/(CAST(\1 AS NUMERIC) = \1 AND CAST(\1 AS NUMERIC) IN (0, 1))/g
