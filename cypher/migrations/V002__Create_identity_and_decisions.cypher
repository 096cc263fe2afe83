// What is one thing under several names is found by its name on its own.
CREATE CONSTRAINT node_unique_join_key FOR (n:Join) REQUIRE n.key IS UNIQUE;
CREATE INDEX rel_idx_introduces_said FOR ()-[r:INTRODUCES]-() ON (r.said);

// What people decided is found by what it is about.
CREATE CONSTRAINT node_unique_decision_key FOR (n:Decision) REQUIRE n.key IS UNIQUE;
CREATE INDEX node_idx_decision_of FOR (n:Decision) ON (n.of);
CREATE INDEX node_idx_decision_about FOR (n:Decision) ON (n.about);
CREATE INDEX node_idx_decision_paper FOR (n:Decision) ON (n.paper);

// Names that differ in a hyphen alone find one another.
CREATE INDEX node_idx_name_letters FOR (n:Name) ON (n.letters);
