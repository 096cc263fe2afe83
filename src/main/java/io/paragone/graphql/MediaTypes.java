package io.paragone.graphql;

import io.micronaut.http.MediaType;
import java.util.Collection;
import java.util.Optional;

/** The media types of GraphQL over HTTP, and which of them an answer comes in. */
final class MediaTypes {

  static final String GRAPHQL_RESPONSE = "application/graphql-response+json";
  static final String JSON = "application/json";

  private MediaTypes() {}

  /**
   * The type that the client likes best, JSON where it has no preference; empty where it accepts
   * neither.
   */
  static Optional<String> negotiate(Collection<MediaType> accepted) {
    if (accepted.isEmpty()) {
      return Optional.of(JSON);
    }
    return MediaType.orderedOf(accepted.stream().map(MediaType::toString).toList()).stream()
        .flatMap(type -> offered(type).stream())
        .findFirst();
  }

  private static Optional<String> offered(MediaType type) {
    return switch (type.getName()) {
      case GRAPHQL_RESPONSE -> Optional.of(GRAPHQL_RESPONSE);
      case JSON, "application/*", "*/*" -> Optional.of(JSON);
      default -> Optional.empty();
    };
  }
}
