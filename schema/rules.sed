# What several SQL files say in the same words, filled in by join.sh.

# A unit: a name in lower case.
s/@UNIT_RULE@/must be a word in lower case like 'percent' or 'share'/g
s/@IS_UNIT(\([A-Za-z_.]*\))@/(@IS_NAME(\1)@ AND \1 = lower(\1))/g

# The rule for names: in the CHECKs of the tables and in the entry views.
s/@NAME_RULE@/must not be empty, have blanks around it, or hold a line break, control character or bidirectional override/g
s/@IS_NAME(\([A-Za-z_.]*\))@/(\1 <> '' AND \1 = trim(\1) AND @IS_PLAIN(\1)@)/g

# The same for short texts that may have blanks around them or be empty: labels, and what an entry view trims.
s/@PLAIN_RULE@/must not hold a line break, control character or bidirectional override/g
# U+0000 by itself, since GLOB ends there; then U+0001-001F, U+007F-009F, U+2028-202E (line and paragraph
# separator, embeddings and overrides), U+2066-2069 (isolates). 45 is '-'.
s/@IS_PLAIN(\([A-Za-z_.]*\))@/(instr(\1, char(0)) = 0 AND \1 NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')/g

# A cell of an entry: text without the blanks around it, NULL when nothing is left; a number stays one. A text cell is text. A name has
# no other blanks than plain ones within.
s/@CELL(\([A-Za-z_.]*\))@/iif(typeof(\1) = 'text', nullif(@TRIMMED(\1)@, ''), \1)/g
s/@TEXT_CELL(\([A-Za-z_.]*\))@/nullif(trim(\1), '')/g
s/@NAME_CELL(\([A-Za-z_.]*\))@/nullif(@TRIMMED(replace(replace(\1, char(160), ' '), char(8239), ' '))@, '')/g
# Text without the blanks around it, of any kind. 9 to 13: tab and line ends; 160, 8199, 8239, 12288: blanks that do not break, or are wide.
s/@TRIMMED(\([^@]*\))@/trim(\1, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288))/g

# What a column may hold: X_RULE says it, IS_X asks it, of a value of a table and of a cell of an entry alike. Of NULL nothing is asked.
# A number, or a text that is one as a whole: a comparison with a number makes a number of such a text only.
s/@IS_NUMBER(\([A-Za-z_.]*\))@/(CAST(\1 AS NUMERIC) = \1)/g
s/@FINITE_RULE@/must be a finite number/g
s/@IS_FINITE(\([A-Za-z_.]*\))@/(CAST(\1 AS NUMERIC) = \1 AND abs(CAST(\1 AS REAL)) < 9e999)/g
s/@SIZE_RULE@/must be greater than 0 and finite/g
s/@IS_SIZE(\([A-Za-z_.]*\))@/(CAST(\1 AS NUMERIC) = \1 AND CAST(\1 AS REAL) > 0 AND CAST(\1 AS REAL) < 9e999)/g
s/@FLAG_RULE@/must be 0 or 1/g
s/@IS_FLAG(\([A-Za-z_.]*\))@/(CAST(\1 AS NUMERIC) = \1 AND CAST(\1 AS NUMERIC) IN (0, 1))/g
# A whole number from a lowest one on.
s/@COUNT_RULE(\([01]\))@/must be a whole number of at least \1/g
s/@IS_COUNT(\([A-Za-z_.]*\), \([01]\))@/(@WHOLE(\1)@ >= \2)/g
# A cell that is a whole number, as one; else NULL.
s/@WHOLE(\([A-Za-z_.]*\))@/iif(CAST(\1 AS INTEGER) = CAST(\1 AS NUMERIC) AND CAST(\1 AS NUMERIC) = \1, CAST(\1 AS INTEGER), NULL)/g
# A day. Without its modifier date() would give 2025-02-30 back as it came; GLOB keeps words like 'now' from it. A message may have an
# example of its own.
s/@DATE_RULE@/@DATE_RULE(2025-09-30)@/g
s/@DATE_RULE(\([0-9-]*\))@/must be a real date like \1/g
s/@IS_DATE(\([A-Za-z_.]*\))@/(\1 GLOB '????-??-??' AND \1 IS date(\1, '+0 days'))/g
# A second of UTC, and a day with a time in any of the forms that datetime() reads.
s/@TIME_RULE@/must be like 2025-09-30 23:59:59/g
s/@IS_TIME(\([A-Za-z_.]*\))@/(\1 GLOB '????-??-?? ??:??:??' AND \1 IS datetime(\1, '+0 days'))/g
s/@IS_MOMENT(\([A-Za-z_.]*\))@/(\1 GLOB '????-??-??[ T]??:??*' AND substr(\1, 1, 10) IS date(substr(\1, 1, 10), '+0 days'))/g
# What z_import_rule asks of the numbers of a result.
s/@VALUE_RULE@/must be a finite number like 43.5 or 43.5%/g
s/@ERROR_RULE@/must be a number of at least 0, like 1.2 or 1.2%/g
s/@REFUSAL_RULE@/@SHARE_RULE@, or like 5%/g
s/@TOTAL_RULE@/must be at least samples_completed and samples_scored/g
# One of the words of a list in schema/words.txt.
s/@ONE_OF_RULE(\([a-z_]*\))@/must be @WORDS_QUOTED(\1)@/g
s/@IS_ONE_OF(\([A-Za-z_.]*\), \([a-z_]*\))@/(\1 IN @WORDS(\2)@)/g
# A word of the kind that programs use, a region, a hash.
s/@WORD_RULE@/must be a word of a-z, 0-9 and _/g
s/@IS_WORD(\([A-Za-z_.]*\))@/(\1 <> '' AND \1 NOT GLOB '*[^a-z0-9_]*')/g
s/@IS_REGION(\([A-Za-z_.]*\))@/(\1 GLOB '[A-Z][A-Z]' OR \1 GLOB '[A-Z][A-Z][A-Z]')/g
s/@HASH_RULE@/must be 64 hexadecimal digits/g
s/@IS_HASH(\([A-Za-z_.0-9]*\))@/(length(\1) = 64 AND \1 NOT GLOB '*[^0-9a-f]*')/g

# What a weight may be, of a benchmark or a component: so that no sum of them is infinite. A column, or a cell as a number.
s/@WEIGHT_RULE@/must be greater than 0 and at most 1e12/g
s/@IS_WEIGHT(\(CAST([A-Za-z_.]* AS REAL)\|[A-Za-z_.]*\))@/(\1 > 0 AND \1 <= 1e12)/g
# What a constant of a method may be. Of a value that is not known nothing is asked.
s/@CONSTANT_RULE@/a beta and smallest_coverage @SHARE_RULE@, largest_estimate_error between 0 and 100, breakthrough_only 0 or 1, breakthrough_margin and risk_tolerance at least 0/g
s/@CONSTANT_HOLDS(\([A-Za-z_.]*\|'[a-z_]*'\), \(CAST([A-Za-z_.]* AS REAL)\|[A-Za-z_.]*\))@/CASE WHEN \1 IN ('beta_open', 'beta_proprietary', 'smallest_coverage') THEN @IS_SHARE(\2)@ WHEN \1 = 'largest_estimate_error' THEN @IS_SCORE(\2)@ WHEN \1 = 'breakthrough_only' THEN \2 IN (0, 1) WHEN \1 IN ('breakthrough_margin', 'risk_tolerance') THEN \2 >= 0 ELSE 1 END/g
# A share, a score and a standard error; a column, or a cell as a number.
s/@SHARE_RULE@/must be between 0 and 1/g
s/@IS_SHARE(\(CAST([A-Za-z_.]* AS REAL)\|[A-Za-z_.]*\))@/(\1 BETWEEN 0 AND 1)/g
s/@SCORE_RULE@/must be between 0 and 100/g
s/@IS_SCORE(\(CAST([A-Za-z_.]* AS REAL)\|[A-Za-z_.]*\))@/(\1 BETWEEN 0 AND 100)/g
s/@IS_ERROR(\(CAST([A-Za-z_.]* AS REAL)\|[A-Za-z_.]*\))@/(\1 BETWEEN 0 AND 1.7e308)/g
# What a threshold may be of a quantity, and how far a unit lets the values of a benchmark go.
s/@IS_THRESHOLD(\([A-Za-z_.]*\), \(CAST([A-Za-z_.]* AS REAL)\|[A-Za-z_.]*\))@/(\1 = 'risk_index' OR coalesce(\2, 0) BETWEEN 0 AND 100)/g
s/@UNIT_HOLDS(\([A-Za-z_.]*\), \(CAST([A-Za-z_.]* AS REAL)\|[A-Za-z_.]*\), \(CAST([A-Za-z_.]* AS REAL)\|[A-Za-z_.]*\))@/CASE \1 WHEN 'percent' THEN \2 >= 0 AND \3 <= 100 WHEN 'share' THEN \2 >= 0 AND \3 <= 1 ELSE 1 END/g
# Whether the row of a component names a parent, unless it is a root.
s/@HAS_PARENT(\([A-Za-z_.]*\), \([A-Za-z_.]*\))@/((\1 IN @WORDS(measures)@) = (\2 IS NULL))/g
# The constants that a row of method_entry states in columns of their own, with their values as numbers.
s/@CONSTANTS_OF_THE_ROW@/(SELECT column1 AS name, column2 AS value FROM (VALUES ('beta_open', CAST(NEW.beta_open AS REAL)), ('beta_proprietary', CAST(NEW.beta_proprietary AS REAL)), ('smallest_coverage', CAST(NEW.smallest_coverage AS REAL)), ('largest_estimate_error', CAST(NEW.largest_estimate_error AS REAL)), ('breakthrough_only', CAST(NEW.breakthrough_only AS REAL)), ('breakthrough_margin', CAST(NEW.breakthrough_margin AS REAL))) WHERE column2 IS NOT NULL)/g
# Of a method, by its name: whether a published edition uses it, so that its rows stay what they are, and what is then said.
s/@IS_FIXED_METHOD(\([A-Za-z_.]*\))@/EXISTS (SELECT 1 FROM edition AS published JOIN method AS fixed ON fixed.method_id = published.method_id WHERE fixed.name = \1 AND published.published_on IS NOT NULL)/g
s/@FIXED_METHOD_RULE@/is used by a published edition, and its rows are fixed; enter a new method for the next edition/g

# In sql/intake/, of a row with cells, fields and decimal: the cell of a field as text, as a name, number, day, 0 or 1, unit.
s/@WORD(\([a-z_]*\))@/json_extract(cells, json_extract(fields, '$.\1'))/g
s/@NAME(\([a-z_]*\))@/name_form(json_extract(cells, json_extract(fields, '$.\1')))/g
s/@NUMBER(\([a-z_]*\))@/table_number(json_extract(cells, json_extract(fields, '$.\1')), decimal)/g
s/@DAY(\([a-z_]*\))@/table_date(json_extract(cells, json_extract(fields, '$.\1')), (SELECT value FROM temp.import_setting WHERE name = 'dates'))/g
s/@FLAG(\([a-z_]*\))@/(SELECT CASE lower(w) WHEN 'yes' THEN '1' WHEN 'true' THEN '1' WHEN 'no' THEN '0' WHEN 'false' THEN '0' ELSE w END FROM (SELECT json_extract(cells, json_extract(fields, '$.\1')) AS w))/g
s/@UNIT(\([a-z_]*\))@/(SELECT @UNIT_WORD(w)@ FROM (SELECT json_extract(cells, json_extract(fields, '$.\1')) AS w))/g
# A unit in the form that the tables have it.
s/@UNIT_WORD(\([a-z_]*\))@/iif(lower(\1) IN ('%', 'pct', 'percentage', 'per cent'), 'percent', lower(\1))/g
# What is wrong with a cell that can be read in two ways, as no other of its file says which; NULL: nothing is.
s/@TWO_READINGS(\([a-z_]*\))@/iif(decimal IS NULL AND table_number(\1, NULL) IS \1 AND table_number(\1, '.') IS NOT \1 AND table_number(\1, ',') IS NOT \1, '\1 could be ' || @SHOWN(table_number(\1, '.'))@ || ' or ' || @SHOWN(table_number(\1, ','))@ || ': write it so', NULL)/g
s/@SHOWN(\(table_number([^()]*)\))@/iif(typeof(\1) = 'text', \1, printf('%.15g', \1))/g
s/@TWO_DAYS(\([a-z_]*\))@/iif(dates IS NULL AND table_date(\1, NULL) IS \1 AND (table_date(\1, 'mdy') IS NOT \1 OR table_date(\1, 'dmy') IS NOT \1), '\1 could be ' || iif(table_date(\1, 'mdy') IS \1, 'no day', table_date(\1, 'mdy')) || ' (DATES=mdy) or ' || iif(table_date(\1, 'dmy') IS \1, 'no day', table_date(\1, 'dmy')) || ' (DATES=dmy): say which', NULL)/g
# A name without what only looks otherwise: case, blanks and signs.
s/@SQUEEZED(\([a-z._]*\))@/lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(\1, ' ', ''), '_', ''), '-', ''), '.', ''), '\/', ''), ':', ''), '(', ''), ')', ''), '+', ''))/g

# The units that a value can be converted from and to, as a table: value in `unit` x factor = value in `to_unit`. A unit converts to itself.
s/@UNIT_FACTORS@/(SELECT 'share' AS unit, 'percent' AS to_unit, 100.0 AS factor UNION ALL SELECT 'percent', 'share', 0.01)/g
# A value as a score, and back, and its standard error; of a row of z_benchmark_scale. Rounded, so that the share 0.07 is 7 and not
# 7.000000000000001.
s/@AS_SCORE(\([a-z_.]*\), \([a-z]*\))@/round((\1 - \2.zero) \/ \2.point, 12)/g
# Whether a number without unit and without percent sign could be a share.
s/@COULD_BE_SHARE(\([a-z_.]*\), \([a-z]*\))@/(\1 > 0 AND \1 <= \2.doubtful_to)/g
s/@FROM_SCORE(\([a-z_.]*\), \([a-z]*\))@/round(\2.zero + \1 * \2.point, 12)/g
s/@ERROR_AS_SCORE(\([a-z_.]*\), \([a-z]*\))@/round(\1 \/ abs(\2.point), 12)/g
s/@ERROR_FROM_SCORE(\([a-z_.]*\), \([a-z]*\))@/round(\1 * abs(\2.point), 12)/g
# What an entry says of a measurement beside model, benchmark, value and evaluator: two that say the same are one.
s/@ENTRY_SAYS(\([a-z]*\))@/@COLUMNS(\1.evaluation BUT evaluation_id, model_id, benchmark_id, tool, tool_version, model_written, task, arguments, dataset, scorer, reducer, shots, agent, evaluator_id, value, higher_is_better, standard_error_basis, epochs, scored_at, file, sha256, path, imported_at, withdrawn)@/g
# Where in its file a row stands: of a log its place in the JSON, of a table sheet and line.
s/@PATH_OF(\([a-z]*\))@/iif(\1.tool = 'entry', coalesce(\1.path || ' ', '') || 'line ' || \1.line, \1.path)/g
# What an evaluation has of a row on its way in: all but what is looked up or set here, and the file, which an entry has not.
s/@OF_A_RESULT(\([A-Za-z]*\.\{0,1\}\))@/@COLUMNS(\1evaluation BUT evaluation_id, evaluator_id, file, sha256, path, imported_at, withdrawn)@/g
# Whether each pair of the one list 'key=value,...' is among those of the other; both are sorted. Case does not count.
s/@HAS_PAIRS(\([a-z_.]*\), \([a-z_.]*\))@/(',' || replace(\1, ',', ',,') || ',' LIKE '%,' || replace(replace(replace(replace(\2, '!', '!!'), '%', '!%'), '_', '!_'), ',', ',%,') || ',%' ESCAPE '!')/g
# The square of a score's standard error: of the one that is given, or binomial, with half an answer more on both sides, so that 0 and 100 have one.
s/@VARIANCE(\([a-z_.]*\), \([a-z_.]*\), \([a-z_.]*\|coalesce([a-z_., ]*)\))@/coalesce(\2 * \2, iif(\3 > 0, 1e4 * ((\1 \/ 100 * \3 + 0.5) \/ (\3 + 1)) * (1 - (\1 \/ 100 * \3 + 0.5) \/ (\3 + 1)) \/ \3, NULL))/g

# Of the evaluation e that the score s cites, if any, how much it stands for.
s/@SCORE_COMPLETENESS(\([a-z]*\), \([a-z]*\))@/CAST(iif(\2.evaluation_id IS NULL, NULL, @COMPLETENESS(\2, (SELECT b.items FROM benchmark AS b WHERE b.benchmark_id = \1.benchmark_id))@) AS TEXT)/g
# How many usable results the cell of s has that were measured by a day; NULL: by any.
s/@USABLE_RESULTS(\([a-z]*\), \([A-Za-z_.]*\))@/(SELECT CAST(nullif(count(*), 0) AS INTEGER) FROM evaluation AS a WHERE a.model_id = \1.model_id AND a.benchmark_id = \1.benchmark_id AND a.status = 'success' AND NOT a.withdrawn AND coalesce(@EVALUATED_NO_LATER_THAN(a)@ <= \2, 1))/g
# How much of an evaluation's run, and of its benchmark with so many items, the value stands for: 'complete' or 'partial' (less than
# complete_share of the run's questions, or of the benchmark's items, has a score), or 'unknown'.
s/@COMPLETENESS(\([a-z]*\), \([a-z_.]*\|(SELECT [^()]*)\))@/CASE WHEN min(coalesce(\1.samples_scored, \1.samples_completed, \1.samples), coalesce(\1.samples_completed, \1.samples_scored, \1.samples)) < (SELECT value FROM parameter WHERE name = 'complete_share') * coalesce(\1.samples_total, \2) OR max(coalesce(\1.samples_scored, \1.samples_completed, \1.samples), coalesce(\1.samples_total, 0)) < (SELECT value FROM parameter WHERE name = 'complete_share') * \2 THEN 'partial' WHEN coalesce(\1.samples_scored, \1.samples_completed, \1.samples) IS NULL OR coalesce(\1.samples_total, \2) IS NULL THEN iif(',' || \1.configuration LIKE '%,limit=%', 'partial', 'unknown') ELSE 'complete' END/g
# The order of the measurements of a cell, best first (z_measurement_choice says why): by their class, and to the end.
s/@BY_ACCEPT_RULE@/@BY_CLASS@, CASE accept_rule WHEN 'best' THEN -score WHEN 'lowest' THEN score END, evaluated_at DESC, score, sha256, path, evaluation_id/g
s/@BY_CLASS@/is_partial, date_class, evaluator_rank/g
# Whether a result was measured after the cut-off of the current edition, and so waits for the next; e has its no_later_than.
s/@IS_LATER(\([a-z]*\))@/coalesce(\1.no_later_than > (SELECT cutoff_on FROM z_current_edition), 0)/g
# Whether an accepted row was measured by the cut-off of the current edition, and the score that stands was not.
s/@GOES_BENEATH(NEW)@/EXISTS (SELECT 1 FROM z_current_edition AS k CROSS JOIN score AS s WHERE s.model_id = NEW.model_id AND s.benchmark_id = NEW.benchmark_id AND NOT @COUNTS_BY(s, k.cutoff_on)@ AND coalesce(NEW.evaluated_on, (SELECT @EVALUATED_NO_LATER_THAN(a)@ FROM evaluation AS a WHERE a.evaluation_id = NEW.evaluation_id)) <= k.cutoff_on)/g
# Whether two rows of a cell are one measurement, of which only other facts changed: a date, a source, samples.
s/@SAME_MEASUREMENT(\([A-Za-z_]*\), \([A-Za-z]*\))@/(\1.value, \1.evaluation_id) IS (\2.value, \2.evaluation_id)/g
# Whether a row of score or score_history was measured by the last day that counts; what is older than its records counts.
s/@COUNTS_BY(\([a-z]*\), \([a-z_.]*\))@/coalesce(@NO_LATER_THAN(\1)@ <= \2, 1)/g
# The last day on which such a row can have been measured: its own date, else the first of the days on which the value was copied, imported and
# accepted. NULL: it is older than these records.
s/@NO_LATER_THAN(\([a-z]*\))@/coalesce(\1.evaluated_on, min(substr(\1.accepted_at, 1, 10), coalesce((SELECT @EVALUATED_NO_LATER_THAN(m)@ FROM evaluation AS m WHERE m.evaluation_id = \1.evaluation_id), \1.accepted_at)))/g
# The same of an evaluation.
s/@EVALUATED_NO_LATER_THAN(\([a-z]*\))@/CASE \1.date_basis WHEN 'import' THEN substr(\1.imported_at, 1, 10) WHEN 'retrieved' THEN substr(min(\1.evaluated_at, \1.imported_at), 1, 10) ELSE substr(\1.evaluated_at, 1, 10) END/g

# A score in words, without the noise of its last binary digits.
s/@SCORE_TEXT(\([a-z_.]*\))@/printf('%.15g', round(\1, 6))/g
# Two scores that differ by more than far_errors joint standard errors: what follows is * (the sum of the squares of both errors).
s/@FAR_APART(\([a-z_.]*\), \([a-z_.]*\))@/(\1 - \2) * (\1 - \2) > (SELECT value * value FROM parameter WHERE name = 'far_errors')/g
# So many refusals in a run of a capability benchmark that the score is a lower bound; the last is the parameter largest_refusal_rate,
# of today or of an edition.
s/@TOO_MANY_REFUSALS(\([a-z_.]*\), \([a-z_.]*\), \((SELECT [^()]*)\|parameter_value([^()]*)\))@/(\1 = 'capability' AND \2 > \3)/g

# Where the one of rank r (1: the lowest) stands among n, 0..1, when `upto` of them are no higher: equal ones share the middle of
# their ranks, so that nobody is high or low where all are equal. As percent_rank() from both ends, in one sort. Rounded, so
# that two thirds are two thirds.
s/@SHARE_BELOW(\([a-z_.]*\), \([a-z_.]*\), \([a-z_.]*\))@/nine_decimals((coalesce(1.0 * (\1 - 1) \/ (\3 - 1), 0) + 1 - coalesce(1.0 * (\3 - \2) \/ (\3 - 1), 0)) \/ 2)/g
# Whether a model could have learned a benchmark's questions, by the day of its training cutoff and that of their publication.
s/@EXPOSURE(\([a-z_.]*\), \([a-z_.]*\))@/CASE WHEN \1 IS NULL OR \2 IS NULL THEN 'unknown' WHEN \2 <= \1 THEN 'exposed' ELSE 'clean' END/g

# A day of the period of the edition e: of a published one as it was copied.
s/@DAY_OF_PERIOD(\([a-z_]*\))@/iif(e.published_on IS NULL, (SELECT pe.\1 FROM period AS pe WHERE pe.period_id = e.period_id), (SELECT pe.\1 FROM edition_period AS pe WHERE (pe.edition_id, pe.period_id) = (e.edition_id, e.period_id)))/g
# What a published edition says of itself: its row, but for is_current, and for the hash of its inputs.
s/@EDITION_HASH(\([^@,]*\), \([^@,]*\))@/rows_hash('name', name, 'period_id', period_id, 'method_id', method_id, 'cutoff_on', cutoff_on, 'baseline_on', baseline_on, 'baseline_reason', baseline_reason, 'revises', revises, 'reason', reason, 'published_on', \1, 'published_with', \2)/g
# Within what scores are alike: the program that measured, and the version or window of the benchmark.
s/@COMPARABILITY(\([a-z_.]*\), \([a-z_.]*\))@/(coalesce(\1, 'unknown') || coalesce(' ' || \2, ''))/g
# The day 12 months before a day: the last of its month where the month before had fewer days.
s/@YEAR_BEFORE(\([a-z_.]*\))@/min(date(\1, '-12 months'), date(\1, 'start of month', '-12 months', '+1 month', '-1 day'))/g
# In sql/report/blocks/: a line of the report for each finding of a condition.
s/@FINDINGS(\([^@]*\))@/INSERT INTO report_line (en, zh) SELECT '- ' || text_en, '- ' || text_zh FROM finding WHERE \1 ORDER BY position/g
# How a group of models differs from the others, by the p value of a test and Cliff's delta; is_enough: the groups are large enough.
s/@GROUP_VERDICT(\([a-z_]*\), \([a-z_]*\))@/CASE WHEN is_enough IS NOT 1 OR \1 IS NULL THEN 'not enough data' WHEN \1 >= parameter_value('significance') THEN 'no significant difference' WHEN \2 > 0 THEN 'higher' ELSE 'lower' END/g
# A p value in words, beside a result that it belongs to.
s/@P_TEXT(\([a-z_.]*\))@/iif(\1 < 0.001, 'p < 0.001', printf('p = %s', fixed(\1, 3)))/g
# On which scores a move of a series is computed, in words (label, kind step_rule) of the edition e: not said of estimates where
# the share of them is 0.
s/@RULE_OF_STEPS(\([a-z_.]*\), \([a-z_.]*\))@/iif(e.missing <> 'estimate' OR \1 > 0, \2, NULL)/g
# How much of the weight behind a number has a score, and how much is estimated, in words; NULL: all of it has a score.
s/@SCORED_EN(\([a-z_.]*\), \([a-z_.]*\))@/iif(\1 < 1, printf('scored on %s%% of the weight', fixed(100 * \1, 0)) || iif(\2 > 0, printf(', %s%% estimated', fixed(100 * \2, 0)), ''), NULL)/g
s/@SCORED_ZH(\([a-z_.]*\), \([a-z_.]*\))@/iif(\1 < 1, printf('已测权重%s%%', fixed(100 * \1, 0)) || iif(\2 > 0, printf('，估计值占%s%%', fixed(100 * \2, 0)), ''), NULL)/g
# How far the record risk index grew over a year, in percent: of the records now and before, the models now and before, and the fewest
# that it can be said of; NULL: not enough data. A record can be said to have grown when enough models were there before, and some came since.
s/@GROWTH(\([a-z_.]*\), \([a-z_.]*\), \([a-z_.]*\), \([a-z_.]*\), \([a-z_.]*\|parameter_value([^()]*)\))@/CASE WHEN @CAN_GROW(\3, \4, \5)@ THEN 100 * (\1 \/ nullif(\2, 0) - 1) END/g
s/@CAN_GROW(\([a-z_.]*\), \([a-z_.]*\), \([a-z_.]*\|parameter_value([^()]*)\))@/(\2 >= \3 AND \1 > \2)/g
# Over which time something grew, in words: a year, or from the day that the edition states.
s/@SINCE_EN(\([a-z_.]*\), \([a-z_.]*\))@/iif(\2 IS NULL, 'in a year', 'since ' || \1)/g
s/@SINCE_ZH(\([a-z_.]*\), \([a-z_.]*\))@/iif(\2 IS NULL, '一年内', '自' || \1 || '以来')/g
# The series of the rows t by name, each with what is to be known of its shape.
s/@NAMED_SERIES_EN(\([a-z]*\))@/group_concat(\1.series || coalesce(' (' || @SERIES_EN(\1.models, \1.smallest, \1.estimated)@ || ')', ''), ', ')/g
s/@NAMED_SERIES_ZH(\([a-z]*\))@/group_concat(\1.series || coalesce('（' || @SERIES_ZH(\1.models, \1.smallest, \1.estimated)@ || '）', ''), '、')/g
# What is to be known of a series' shape, in words: few models, estimates; NULL: nothing.
s/@SERIES_EN(\([a-z_.]*\), \([a-z_.]*\), \([a-z_.]*\))@/nullif(ltrim(iif(\1 < \2, printf('%d models', \1), '') || iif(\3 > 0, printf('; up to %s%% estimated', fixed(100 * \3, 0)), ''), '; '), '')/g
s/@SERIES_ZH(\([a-z_.]*\), \([a-z_.]*\), \([a-z_.]*\))@/nullif(ltrim(iif(\1 < \2, printf('%d个模型', \1), '') || iif(\3 > 0, printf('；估计值所占权重最高%s%%', fixed(100 * \3, 0)), ''), '；'), '')/g
# The estimated share of a change, in words, to stand behind its number.
s/@ESTIMATED_EN(\([a-z_.]*\))@/iif(\1 > 0, printf(', %s%% estimated', fixed(100 * \1, 0)), '')/g
s/@ESTIMATED_ZH(\([a-z_.]*\))@/iif(\1 > 0, printf('，估计值占%s%%', fixed(100 * \1, 0)), '')/g
# The letter of SDMX (code list CL_OBS_STATUS) for a cell: of a row of z_score or none, of z_missing_score or none, of z_domain_benchmark
# or monitored_benchmark, and of a model. Of several that fit the first counts. A score: B, it is of another comparability group than
# the one that counts, or its benchmark took the place of another; P, the run was partial, or so many answers are refusals that
# it is a lower bound; A. No score: M, the benchmark does not apply; E, an estimate counts for it in the domain; Q, it was measured and
# not made public; L. That a later measurement waits or that a doubt is open is no part of an edition, so it makes no P.
s/@CELL_STATUS(\([a-z]*\), \([a-z]*\), \([a-z]*\), \([a-z]*\))@/CASE WHEN \1.value IS NOT NULL THEN CASE WHEN (\1.model_id, \1.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) OR \1.benchmark_id IN (SELECT replaced_by FROM z_benchmark WHERE replaced_by IS NOT NULL) THEN 'B' WHEN \1.completeness = 'partial' OR (\1.model_id, \1.benchmark_id) IN (SELECT model_id, benchmark_id FROM lower_bound_score) THEN 'P' ELSE 'A' END WHEN \2.reason = 'not_applicable' THEN 'M' WHEN (\3.domain, \3.benchmark, \4.model_id) IN (SELECT domain, benchmark, model_id FROM counted_estimate) THEN 'E' WHEN \2.reason = 'withheld' THEN 'Q' ELSE 'L' END/g
# After a sentence on risk indexes: how many models have none for lack of a constant, where there are any.
s/@LACKING_EN(\([^@]*\))@/coalesce(' Models without a risk index, as a constant of the method is not known: ' || \1 || '.', '')/g
s/@LACKING_ZH(\([^@]*\))@/coalesce('因方法的常数未知而没有风险指数的模型：' || \1 || '。', '')/g
# Whether the risk index has no bound, by its formula: then no threshold in points of 100 judges it. And its unit.
s/@INDEX_IS_UNBOUNDED@/(SELECT formula_highest(formula) IS NULL FROM z_edition_in_use)/g
s/@RISK_UNIT@/(SELECT iif(formula_highest(formula) IS NULL, 'risk index', 'points') FROM z_edition_in_use)/g

# What replaces a benchmark: one of its kind, no circle, with an overlap.
s/@NO_BREAK_WITHOUT_OVERLAP@/SELECT RAISE(ABORT, 'benchmark.replaced_by: no benchmark has this benchmark_id') WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.replaced_by); SELECT RAISE(ABORT, 'benchmark.replaced_by: must be a benchmark that measures the same') WHERE NEW.measures <> (SELECT measures FROM benchmark WHERE benchmark_id = NEW.replaced_by); SELECT RAISE(ABORT, 'benchmark.replaced_by: this benchmark, or one that it replaced, takes the place of that one') WHERE NEW.benchmark_id IN (WITH RECURSIVE later (benchmark_id) AS (SELECT NEW.replaced_by UNION SELECT b.replaced_by FROM later AS l JOIN benchmark AS b ON b.benchmark_id = l.benchmark_id WHERE b.replaced_by IS NOT NULL) SELECT benchmark_id FROM later); SELECT RAISE(ABORT, 'benchmark.replaced_by: @OVERLAP_RULE@') WHERE NOT @HAVE_OVERLAP(NEW.benchmark_id, NEW.replaced_by)@;/g

# What triggers on INSERT, UPDATE and DELETE say alike of editions and components (schema/edition.sql).
# An edition does not revise one that revises it.
s/@NO_CIRCLE_OF_CORRECTIONS@/SELECT RAISE(ABORT, 'edition.revises: an edition cannot revise one that revises it') WHERE NEW.edition_id IN (WITH RECURSIVE revised (edition_id) AS (SELECT NEW.revises UNION SELECT e.revises FROM revised AS r JOIN edition AS e ON e.edition_id = r.edition_id WHERE e.revises IS NOT NULL) SELECT edition_id FROM revised);/g
# An edition's baseline lies before the end of its period.
s/@BASELINE_BEFORE_END@/SELECT RAISE(ABORT, 'edition.baseline_on must be before the end of the edition''s period') WHERE NEW.baseline_on >= (SELECT ends_on FROM period WHERE period_id = NEW.period_id);/g
# A component has a parent, and is not a part of itself.
s/@PARENT_OF_COMPONENT@/SELECT RAISE(ABORT, 'component.parent: a component cannot be a part of itself, nor of one of its parts') WHERE NEW.name IN @COMPONENTS_ABOVE(NEW.parent, NEW.method_id)@; SELECT RAISE(ABORT, 'component.parent must be ''capability'', ''safety'' or the name of a component of this method and domain') WHERE NEW.parent NOT IN ('capability', 'safety') AND NOT EXISTS (SELECT 1 FROM component WHERE (method_id, name) = (NEW.method_id, NEW.parent) AND coalesce(domain_id, NEW.domain_id, 0) = coalesce(NEW.domain_id, 0));/g
# Where the row of a component goes, nothing refers to it any more; a root needs no row.
s/@NO_COMPONENT_LEFT_ALONE@/SELECT RAISE(ABORT, 'component: another component row still names it as its parent') WHERE OLD.parent IS NOT NULL AND EXISTS (SELECT 1 FROM component AS c WHERE (c.method_id, c.parent) = (OLD.method_id, OLD.name) AND NOT EXISTS (SELECT 1 FROM component AS p WHERE (p.method_id, p.name) = (c.method_id, c.parent) AND coalesce(p.domain_id, c.domain_id, 0) = coalesce(c.domain_id, 0))); SELECT RAISE(ABORT, 'component: a weight row still refers to it') WHERE OLD.parent IS NOT NULL AND EXISTS (SELECT 1 FROM weight AS w WHERE (w.method_id, w.component) = (OLD.method_id, OLD.name) AND NOT EXISTS (SELECT 1 FROM component AS p WHERE (p.method_id, p.name) = (w.method_id, w.component) AND coalesce(p.domain_id, w.domain_id) = w.domain_id));/g
# The names of a component and of all that it is a part of: in a domain of a method, or by all rows of the method, those of domains too.
s/@COMPONENTS_ABOVE(\([A-Za-z_.]*\), \([A-Za-z_.]*\|(SELECT [^()]*)\), \([A-Za-z_.]*\))@/(WITH RECURSIVE above (name) AS (SELECT \1 UNION SELECT c.parent FROM above AS a JOIN component AS c ON c.name = a.name WHERE c.method_id = \2 AND coalesce(c.domain_id, \3) = \3 AND c.parent IS NOT NULL) SELECT name FROM above)/g
s/@COMPONENTS_ABOVE(\([A-Za-z_.]*\), \([A-Za-z_.]*\|(SELECT [^()]*)\))@/(WITH RECURSIVE above (name) AS (SELECT \1 UNION SELECT c.parent FROM above AS a JOIN component AS c ON c.name = a.name WHERE c.method_id = \2 AND c.parent IS NOT NULL) SELECT name FROM above)/g

# A text within a text of JSON, between its quotes. Names hold no control characters.
s/@JSON_TEXT(\([a-z_.]*\))@/replace(replace(\1, '\\', '\\\\'), '"', '\\"')/g

# A break without overlap: too few models have a score on a benchmark and on the one that takes its place.
s/@OVERLAP_RULE@/a break without overlap: fewer models than the parameter smallest_overlap have a score on both benchmarks/g
s/@HAVE_OVERLAP(\([A-Za-z_.]*\), \([A-Za-z_.]*\))@/(SELECT count(*) FROM score AS left_off JOIN score AS taken_up ON taken_up.model_id = left_off.model_id WHERE left_off.benchmark_id = \1 AND taken_up.benchmark_id = \2 AND left_off.model_id IN (SELECT model_id FROM model WHERE NOT withdrawn)) >= (SELECT value FROM parameter WHERE name = 'smallest_overlap')/g
