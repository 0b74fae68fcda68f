-- What of a domain or benchmark an audience is shown: the scores' values, only the bands they lie in, or nothing.
-- Where no row says otherwise, values. The view disclosure_tier says what follows for every audience.

-- What of a domain or benchmark is an audience shown?
-- One row per audience and domain or benchmark: the values of scores, only the bands they lie in, or nothing. Where no row says
-- otherwise, values. The view disclosure_tier says what follows.
-- Columns:
--   disclosure_id  id    key of the row
--   domain_id      id    key of the domain
--   benchmark_id   id    key of the benchmark
--   audience       word
--   shows          word  'values', 'bands' or 'nothing'
--   about          word
CREATE TABLE IF NOT EXISTS disclosure (
  disclosure_id INTEGER PRIMARY KEY,
  domain_id INTEGER REFERENCES domain,
  benchmark_id INTEGER REFERENCES benchmark,
  audience TEXT NOT NULL -- public: anyone; targeted: developers, safety institutes; internal: the evaluators
    CONSTRAINT "disclosure.audience @ONE_OF_RULE(audience)@" CHECK (audience IN @WORDS(audience)@),
  shows TEXT NOT NULL
    CONSTRAINT "disclosure.shows @ONE_OF_RULE(shows)@" CHECK (shows IN @WORDS(shows)@),
  about TEXT, -- why it is shown to this audience so
  CONSTRAINT "disclosure: either domain_id or benchmark_id must be given" CHECK ((domain_id IS NULL) <> (benchmark_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS disclosure_of_domain ON disclosure (domain_id, audience) WHERE domain_id IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS disclosure_of_benchmark ON disclosure (benchmark_id, audience) WHERE benchmark_id IS NOT NULL;
