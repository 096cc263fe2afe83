package io.paragone.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.paragone.graph.SharedNeo4j;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

/** The service over real HTTP, on a port of its own. */
public final class HttpServer implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final EmbeddedServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  public HttpServer() {
    this(Map.of());
  }

  HttpServer(Map<String, Object> more) {
    var properties = new LinkedHashMap<String, Object>(SharedNeo4j.properties());
    properties.put("micronaut.server.port", -1);
    properties.putAll(more);
    server = ApplicationContext.run(EmbeddedServer.class, properties);
  }

  /** A request to a path, still without method and headers. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.getURL() + path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An answer whose body is read as far as somebody reads it. */
  public HttpResponse<InputStream> stream(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return server.getPort();
  }

  HttpClient client() {
    return client;
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + response.body(), e);
    }
  }

  static String body(String query, Map<String, Object> variables) {
    try {
      return JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.getApplicationContext().close();
  }
}
