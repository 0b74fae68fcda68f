# What several formats say in the same words, filled in by ext/embed.sh.

# The time in the name of a file, like results_2025-11-02T10-11-12.345678.json, or NULL.
s/@FILE_TIME@/(SELECT substr(part, 1, 10) || ' ' || replace(substr(part, 12, 8), '-', ':') FROM (SELECT substr(?2, -31) AS part UNION ALL SELECT substr(?2, -24)) WHERE part GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]-[0-9][0-9]-[0-9][0-9][.]*json' LIMIT 1)/g
# The value of a row of json_each: true and false as words, not as 1 and 0.
s/@VALUE(\([a-z]*\))@/CASE WHEN \1.type IN ('true', 'false') THEN \1.type ELSE \1.value END/g
# A pair of a list 'key=value,...': a comma within a value has a backslash in front.
s/@PAIR(\([^@]*\))@/key || '=' || replace(\1, ',', '\\,')/g
