/* The table functions that stand on the index core, by name: all that reads or registers them goes through this list. It
   knows nothing else of the core, so that both extensions may have it. */
#ifndef AIRISK_INDEX_TABLES_H
#define AIRISK_INDEX_TABLES_H

#define INDEX_TABLES(table)                                                                            \
  table(index_score) table(index_model) table(index_cell) table(component_score) table(score_estimate) \
      table(index_step) table(index_history) table(pareto_frontier) table(series_trend) table(what_if)

#endif
