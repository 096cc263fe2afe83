package io.paragone.graph;

import java.util.Map;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.ast.Visitable;
import org.neo4j.cypherdsl.core.ast.Visitor;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.GeneralizedRenderer;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * A reading statement, ready to be sent, once or often.
 *
 * @param cypher its text
 * @param parameters their values by name; not to be changed
 */
public record ReadStatement(String cypher, Map<String, Object> parameters) {

  private static final GeneralizedRenderer RENDERER =
      Renderer.getRenderer(
          Configuration.newConfig().withDialect(Dialect.NEO4J_5).build(),
          GeneralizedRenderer.class);

  /** The text of a statement, with the values that came with its parameters. */
  public static ReadStatement of(Statement statement) {
    return of(statement, statement.getCatalog().getParameters());
  }

  /** The text of a statement whose parameters are known, which saves looking for them in it. */
  public static ReadStatement of(Statement statement, Map<String, Object> parameters) {
    return new ReadStatement(RENDERER.render(new Uncached(statement)), parameters);
  }

  /**
   * Keeps a statement out of the renderer's own cache: that lets one statement be rendered at a
   * time, and takes two whose identity hashes are equal for the same.
   */
  private record Uncached(Statement statement) implements Visitable {
    @Override
    public void accept(Visitor visitor) {
      statement.accept(visitor);
    }
  }
}
