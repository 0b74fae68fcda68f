-- What the scenario ?1 says of the name ?3 below the key ?2: its value, 1 of a list that has it.
SELECT iif(t.type = 'array', 1, i.value)
FROM json_each(?1) AS t
JOIN json_each(iif(t.type IN ('object', 'array'), t.value, '[]')) AS i
WHERE t.key = ?2 AND iif(t.type = 'array', i.value, i.key) = ?3 COLLATE NOCASE
ORDER BY t.id DESC, i.id DESC
LIMIT 1
