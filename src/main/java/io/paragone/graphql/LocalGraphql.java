package io.paragone.graphql;

import graphql.GraphQLError;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers GraphQL documents within the process, as a client gets them answered over HTTP. */
@Singleton
public final class LocalGraphql {

  private final GraphqlEngine engine;

  LocalGraphql(GraphqlEngine engine) {
    this.engine = engine;
  }

  /**
   * What came of a document.
   *
   * @param data null where nothing could be answered
   */
  public record Reply(@Nullable Object data, List<Problem> problems) {}

  /**
   * What went wrong.
   *
   * @param code the error's {@code extensions.code}; null where the engine itself refused
   */
  public record Problem(String message, @Nullable String code) {}

  /** Waits for the answer; mutations are refused. */
  public Reply ask(String document, Map<String, Object> variables) {
    var request = new GraphqlRequest(document, null, variables, true, false);
    var result = engine.execute(request).toCompletableFuture().join();
    return new Reply(
        result.getData(), result.getErrors().stream().map(LocalGraphql::problem).toList());
  }

  private static Problem problem(GraphQLError error) {
    var extensions = error.getExtensions();
    return new Problem(
        error.getMessage(),
        extensions != null && extensions.get("code") instanceof String code ? code : null);
  }
}
