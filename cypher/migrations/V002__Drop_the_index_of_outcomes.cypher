// Most claims have one outcome: an order by key finds the first of them faster, and the planner preferred this index to it.
DROP INDEX node_idx_comparison_outcome IF EXISTS;
