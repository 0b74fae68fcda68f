-- What tools write beside their results, by what is in it: no results, and no rejects when a folder is read. ?1 is the file as
-- JSON. The answer is what is said of such a file when it is named by itself; NULL: it is none.

SELECT CASE
  WHEN json_type(?1, '$.eval_set_id') = 'text' AND json_type(?1, '$.tasks') = 'array'
    THEN 'the list of an eval set of Inspect AI, which has no results: name the logs or their folder'
  WHEN json_type(?1) = 'object' AND (
      SELECT json_type(value, '$.eval') = 'object' OR (json_type(value, '$.eval_id') = 'text' AND json_type(value, '$.task_id') = 'text')
      FROM json_each(?1)
      WHERE type = 'object'
      LIMIT 1
    )
    THEN 'a list of logs of Inspect AI: name the logs or their folder'
  WHEN json_type(?1, '$.sample_id') IS NOT NULL AND json_type(?1, '$.evaluation_id') = 'text'
    THEN 'the samples of a run in Every Eval Ever, not its results: name the file beside it'
  WHEN json_type(?1, '$.doc_id') IS NOT NULL AND json_type(?1, '$.doc') = 'object'
    THEN 'the samples of a run of lm-evaluation-harness, not its results: name results_*.json beside it'
  WHEN json_extract(?1, '$[0].header[0].value') = 'Group'
    THEN 'the index of a release of HELM, which has no results: name the files in its folder groups'
  WHEN json_type(?1, '$[0].adapter_spec') = 'object' OR json_type(?1, '$[0].run_spec') = 'object'
    THEN 'the list of the runs of a release of HELM: name the folders of the runs, or its folder groups'
END
