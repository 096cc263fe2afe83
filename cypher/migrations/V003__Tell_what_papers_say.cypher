// Graphs that were loaded before papers' own words were kept beside the node that they lead to.
MATCH ()-[mention:INTRODUCES|MENTIONS]->(thing) WHERE mention.said IS NULL
SET mention.said = split(thing.key, '~')[0], mention.homonym = coalesce(mention.homonym, false);
MATCH (:Comparison|Result)-[end:SUBJECT|BASELINE|ON|OF]->(thing) WHERE end.said IS NULL
SET end.said = split(thing.key, '~')[0];
MATCH (paper:Paper)-[mention:INTRODUCES]->(:Contender)-[builds:BUILDS_ON]->(base) WHERE builds.said IS NULL
SET builds.paper = paper.titleKey, builds.said = mention.said, builds.on = split(base.key, '~')[0];
