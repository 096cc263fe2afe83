package io.paragone.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Opens what a person names on the command line: a file, an address or standard input. */
public final class Inputs {

  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final Pattern ADDRESS =
      Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 4L * 1024 * 1024 * 1024);

  private final InputStream standardInput;
  private final Limits limits;

  /**
   * @param standardInput what {@code -} stands for
   */
  public Inputs(InputStream standardInput) {
    this(standardInput, LIMITS);
  }

  Inputs(InputStream standardInput, Limits limits) {
    this.standardInput = standardInput;
    this.limits = limits;
  }

  /**
   * How patient and how greedy a download is.
   *
   * @param silence how long a server may say nothing before it is given up
   * @param bytes how much is taken from it at most
   */
  record Limits(Duration silence, long bytes) {}

  /**
   * An opened input.
   *
   * @param stream its bytes as they lie there
   * @param name what messages call it
   * @param size its length in bytes, absent where nobody knows beforehand
   */
  public record Input(InputStream stream, String name, OptionalLong size) implements Closeable {

    /** Its papers. Closing them closes the input. */
    public PaperSource papers() throws PaperSourceException {
      return PaperSources.open(stream, name);
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }

  /**
   * Opens an input.
   *
   * @param location a file, an {@code http} or {@code https} address, or {@code -}
   * @throws PaperSourceException where it cannot be opened
   */
  public Input open(String location) throws PaperSourceException {
    if (location.equals(STANDARD_INPUT)) {
      return new Input(standardInput, "standard input", OptionalLong.empty());
    }
    return ADDRESS.matcher(location).matches() ? download(location) : file(location);
  }

  private static Input file(String location) throws PaperSourceException {
    try {
      Path file = Path.of(location);
      if (Files.isDirectory(file)) {
        throw new PaperSourceException(location + ": a folder, name the files in it");
      }
      boolean hasSize = Files.isRegularFile(file);
      return new Input(
          Files.newInputStream(file),
          location,
          hasSize ? OptionalLong.of(Files.size(file)) : OptionalLong.empty());
    } catch (PaperSourceException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new PaperSourceException(location + ": no such file", e);
    } catch (AccessDeniedException e) {
      throw new PaperSourceException(location + ": may not be read by this user", e);
    } catch (InvalidPathException | IOException e) {
      throw new PaperSourceException(location + ": cannot be opened: " + Failure.reason(e), e);
    }
  }

  private Input download(String address) throws PaperSourceException {
    HttpResponse<InputStream> response = answer(address);
    OptionalLong size = response.headers().firstValueAsLong("Content-Length");
    Download body = new Download(response.body(), limits);
    if (response.statusCode() != 200) {
      body.abandon();
      throw new PaperSourceException(
          address + ": the server answered with status " + response.statusCode());
    }
    if (size.orElse(0) > limits.bytes()) {
      body.abandon();
      throw new PaperSourceException(
          address
              + ": "
              + size.orElse(0)
              + " bytes, more than the "
              + limits.bytes()
              + " that are downloaded; download it and name the file");
    }
    return new Input(body, address, size);
  }

  private HttpResponse<InputStream> answer(String address) throws PaperSourceException {
    try {
      HttpClient client =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NORMAL)
              .connectTimeout(limits.silence())
              .build();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .timeout(limits.silence())
              .header("User-Agent", "paragone")
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (HttpTimeoutException e) {
      throw new PaperSourceException(
          address + ": no answer within " + limits.silence().toSeconds() + " s", e);
    } catch (ConnectException e) {
      throw new PaperSourceException(
          address + ": cannot be reached: connection refused, or no such host", e);
    } catch (IllegalArgumentException e) {
      throw new PaperSourceException(address + ": not an address: " + Failure.reason(e), e);
    } catch (IOException e) {
      throw new PaperSourceException(address + ": cannot be reached: " + Failure.reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PaperSourceException(address + ": interrupted", e);
    }
  }
}
