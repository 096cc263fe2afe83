// Keys are unique, so that MERGE finds a node by its index and two loads never make it twice.
CREATE CONSTRAINT node_unique_paper_key FOR (n:Paper) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT node_unique_contender_key FOR (n:Contender) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT node_unique_testbed_key FOR (n:Testbed) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT node_unique_metric_key FOR (n:Metric) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT node_unique_task_key FOR (n:Task) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT node_unique_comparison_key FOR (n:Comparison) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT node_unique_result_key FOR (n:Result) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT node_unique_name_key FOR (n:Name) REQUIRE n.key IS UNIQUE;

// A paper is found by its title where it has no identifier, and listed by date or title.
CREATE INDEX node_idx_paper_title_key FOR (n:Paper) ON (n.titleKey);
CREATE INDEX node_idx_paper_title FOR (n:Paper) ON (n.title);
CREATE INDEX node_idx_paper_published FOR (n:Paper) ON (n.published);

CREATE INDEX node_idx_contender_name FOR (n:Contender) ON (n.name);
CREATE INDEX node_idx_testbed_name FOR (n:Testbed) ON (n.name);
CREATE INDEX node_idx_base_model_family FOR (n:BaseModel) ON (n.family);

CREATE INDEX node_idx_comparison_status FOR (n:Comparison) ON (n.status);
CREATE INDEX node_idx_comparison_outcome FOR (n:Comparison) ON (n.outcome);
CREATE INDEX node_idx_comparison_confidence FOR (n:Comparison) ON (n.confidence);

// What a transaction wrote is found as soon as it is committed, and every word counts, whatever a server's defaults are.
CREATE FULLTEXT INDEX node_text_names FOR (n:Contender|Testbed) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX node_text_papers FOR (n:Paper) ON EACH [n.title, n.abstract]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};

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
