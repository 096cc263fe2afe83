package io.paragone.graph;

import java.util.List;
import org.neo4j.driver.Driver;

/** Everything in a graph as sorted lines, to compare two graphs by. */
public final class GraphDump {

  private GraphDump() {}

  /** The nodes and relationships of the graph with their properties, migrations aside. */
  public static List<String> of(Driver driver) {
    return driver
        .executableQuery(
            """
            MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '__Neo4j')
            RETURN labels(n) AS type, n.key AS one, '' AS other, properties(n) AS properties
            UNION ALL
            MATCH (n)-[r]->(m) WHERE none(l IN labels(n) WHERE l STARTS WITH '__Neo4j')
            RETURN [type(r)] AS type, n.key AS one, m.key AS other, properties(r) AS properties
            """)
        .execute()
        .records()
        .stream()
        .map(
            row ->
                row.get("type").asList().stream().sorted().toList()
                    + " "
                    + row.get("one").asString()
                    + " "
                    + row.get("other").asString()
                    + " "
                    + new java.util.TreeMap<>(row.get("properties").asMap()))
        .sorted()
        .toList();
  }
}
