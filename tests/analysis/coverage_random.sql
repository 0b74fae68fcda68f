-- edition_coverage and model_score.status against naive SQL over the tables, on a random edition with gaps, ties, scores of other
-- comparability groups, partial and refused runs, withheld and failed ones: each line is what differs, and in how many rows. Whether an
-- estimate counts is taken from score_estimate and model_risk, which have oracles of their own.
.mode list
.parameter init
.parameter set :seed 11
.read tests/index/data/random_edition.sql
.read tests/analysis/data/coverage_oracle.sql
