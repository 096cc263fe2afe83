package io.paragone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The question whose answer shows that a service works, from HTTP down to the graph. */
final class FirstQuestion {

  private static final String QUESTION =
      """
      {"query": "{ statistics { papers comparisons } comparisons(first: 1) { nodes { subject { name } \
      baseline { name } on { name } paper { title } } } }"}""";

  private FirstQuestion() {}

  /**
   * The service's answer, as JSON.
   *
   * @throws UncheckedIOException where there is none
   */
  static String askedAt(URI service) {
    var request =
        HttpRequest.newBuilder(service.resolve("/graphql"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json")
            .POST(BodyPublishers.ofString(QUESTION))
            .build();
    try {
      var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException("status " + response.statusCode() + ": " + response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }
}
