package io.paragone.bench.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks over connections that stay open, at a small cost to the processor that all share. */
final class Client {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int OK = 200;
  private static final int TIMEOUT_MILLISECONDS = 30_000;
  private static final int CONNECTIONS = 16;

  static {
    System.setProperty("http.maxConnections", Integer.toString(CONNECTIONS));
  }

  private Client() {}

  /** The answer's bytes. */
  static byte[] ask(URI address, byte[] body) throws IOException {
    var connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setConnectTimeout(TIMEOUT_MILLISECONDS);
    connection.setReadTimeout(TIMEOUT_MILLISECONDS);
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setRequestProperty("Accept", "application/json");
    connection.setFixedLengthStreamingMode(body.length);
    try (var request = connection.getOutputStream()) {
      request.write(body);
    }
    if (connection.getResponseCode() != OK) {
      throw new IOException(address + " answers " + connection.getResponseCode());
    }
    try (var answer = connection.getInputStream()) {
      return answer.readAllBytes();
    }
  }

  /** The answer's data; an error is one. */
  static JsonNode data(URI address, byte[] body) throws IOException {
    var answer = JSON.readTree(ask(address, body));
    if (answer.has("errors") || !answer.hasNonNull("data")) {
      throw new IOException(address + " answers " + answer);
    }
    return answer.get("data");
  }
}
