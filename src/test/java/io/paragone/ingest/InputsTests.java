package io.paragone.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.paragone.ingest.Inputs.Input;
import io.paragone.ingest.Inputs.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTests {

  private static final String LINE = "{\"title\":\"TagNet\",\"abstract\":\"It tags.\"}\n";

  private final Inputs inputs = new Inputs(new ByteArrayInputStream(LINE.getBytes(UTF_8)));

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch testIsOver = new CountDownLatch(1);
  private final HttpServer server;

  InputsTests() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stopServer() {
    testIsOver.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aFileIsOpenedWithItsSize(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("papers"), LINE);
    try (Input input = inputs.open(file.toString())) {
      assertThat(input.size()).hasValue(LINE.length());
      assertThat(items(input)).hasSize(1);
    }
  }

  @Test
  void aDashIsStandardInput() throws IOException {
    Input input = inputs.open("-");
    assertThat(input.name()).isEqualTo("standard input");
    assertThat(items(input)).hasSize(1);
  }

  @Test
  void whatIsNoFileIsToldInOneLine(@TempDir Path folder) {
    assertThatThrownBy(() -> inputs.open(folder + "/none.txt"))
        .isInstanceOf(PaperSourceException.class)
        .hasMessage(folder + "/none.txt: no such file");
    assertThatThrownBy(() -> inputs.open(folder.toString()))
        .hasMessage(folder + ": a folder, name the files in it");
    assertThatThrownBy(() -> inputs.open("a\0b")).isInstanceOf(PaperSourceException.class);
  }

  @Test
  void redirectsAreFollowedAndPackedAnswersUnpacked() throws IOException {
    String moved = serve("/new", exchange -> send(exchange, 200, 0, Sources.gzip(LINE.repeat(3))));
    String address =
        serve(
            "/old",
            exchange -> {
              exchange.getResponseHeaders().add("Location", moved);
              exchange.sendResponseHeaders(308, -1);
            });
    try (Input input = inputs.open(address)) {
      assertThat(input.size()).isEmpty();
      assertThat(items(input)).hasSize(3);
    }
  }

  @Test
  void aStatusOtherThanSuccessIsToldInOneLine() {
    String address = serve("/gone", exchange -> send(exchange, 410, 0, LINE.getBytes(UTF_8)));
    assertThatThrownBy(() -> inputs.open(address))
        .isInstanceOf(PaperSourceException.class)
        .hasMessage(address + ": the server answered with status 410");
  }

  @Test
  void aServerThatIsNotThereIsNamed() throws IOException {
    String address;
    try (ServerSocket free = new ServerSocket(0)) {
      address = "http://localhost:" + free.getLocalPort() + "/papers";
    }
    assertThatThrownBy(() -> inputs.open(address))
        .isInstanceOf(PaperSourceException.class)
        .hasMessage(address + ": cannot be reached: connection refused, or no such host");
    assertThatThrownBy(() -> inputs.open("http://no such address/"))
        .isInstanceOf(PaperSourceException.class)
        .hasMessageStartingWith("http://no such address/: not an address: ");
    assertThatThrownBy(() -> inputs.open("http://no-such-host.invalid/x"))
        .isInstanceOf(PaperSourceException.class)
        .hasMessageContaining("cannot be reached: ");
  }

  @Test
  void aConnectionThatBreaksKeepsWhatCameAndSaysSo() throws IOException {
    String body = LINE.repeat(3) + "{\"title\"";
    String address = serve("/broken", exchange -> send(exchange, 200, 1_000, body.getBytes(UTF_8)));
    try (Input input = inputs.open(address)) {
      assertThat(input.size()).hasValue(1_000);
      List<String> items = items(input);
      assertThat(items).hasSize(4);
      assertThat(items.get(3)).startsWith("line 4: the rest of the input: ");
    }
  }

  @Test
  void aServerThatFallsSilentIsGivenUp() throws IOException {
    Inputs impatient =
        new Inputs(InputStream.nullInputStream(), new Limits(Duration.ofMillis(300), 9_000));
    String mute = serve("/mute", exchange -> await());
    assertThatThrownBy(() -> impatient.open(mute))
        .hasMessageStartingWith(mute + ": no answer within");
    String tired =
        serve(
            "/tired",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write(LINE.getBytes(UTF_8));
              exchange.getResponseBody().flush();
              await();
            });
    try (Input input = impatient.open(tired)) {
      List<String> items = items(input);
      assertThat(items).hasSize(2);
      assertThat(items.get(1)).startsWith("line 2: the rest of the input: the server fell silent");
    }
  }

  @Test
  void moreThanTheLimitIsNotTaken() throws IOException {
    Inputs frugal =
        new Inputs(InputStream.nullInputStream(), new Limits(Duration.ofSeconds(9), 200_000));
    byte[] body = LINE.repeat(9_000).getBytes(UTF_8);
    String unsized = serve("/unsized", exchange -> send(exchange, 200, 0, body));
    try (Input input = frugal.open(unsized)) {
      List<String> items = items(input);
      assertThat(items.size()).isBetween(100, 5_000);
      assertThat(items.get(items.size() - 1))
          .endsWith("the rest of the input: larger than the 200000 bytes that are downloaded");
    }
    String sized = serve("/sized", exchange -> send(exchange, 200, body.length, body));
    assertThatThrownBy(() -> frugal.open(sized))
        .isInstanceOf(PaperSourceException.class)
        .hasMessageStartingWith(sized + ": " + body.length + " bytes, more than the 200000");
  }

  private String serve(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            answer.to(exchange);
          }
        });
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** Sends a body; a length of 0 leaves the length open. */
  private static void send(HttpExchange exchange, int status, long length, byte[] body)
      throws IOException {
    exchange.sendResponseHeaders(status, length);
    exchange.getResponseBody().write(body);
    exchange.getResponseBody().flush();
  }

  private void await() throws IOException {
    try {
      testIsOver.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private static List<String> items(Input input) throws IOException {
    List<String> items = new ArrayList<>();
    try (PaperSource source = input.papers()) {
      source.forEachRemaining(item -> items.add(item.toString()));
    }
    return items;
  }
}
