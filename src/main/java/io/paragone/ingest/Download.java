package io.paragone.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The body of an answer, given up where it grows too large or the server falls silent. */
final class Download extends FilterInputStream {

  private final Inputs.Limits limits;
  private long count;

  Download(InputStream body, Inputs.Limits limits) {
    super(body);
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    CompletableFuture<Boolean> arrived = new CompletableFuture<>();
    CompletableFuture<Void> watch =
        arrived
            .completeOnTimeout(false, limits.silence().toMillis(), TimeUnit.MILLISECONDS)
            .thenAccept(this::abandonUnless);
    int read;
    try {
      read = super.read(buffer, offset, length);
    } catch (IOException e) {
      throw arrived.complete(true) ? e : silent(e);
    }
    if (!arrived.complete(true)) {
      watch.join();
      throw silent(null);
    }
    count += Math.max(0, read);
    if (count > limits.bytes()) {
      throw new IOException("larger than the " + limits.bytes() + " bytes that are downloaded");
    }
    return read;
  }

  private void abandonUnless(boolean arrived) {
    if (!arrived) {
      abandon();
    }
  }

  /** Closes the body; an error in doing so says nothing that matters. */
  void abandon() {
    try {
      close();
    } catch (IOException e) {
      // What led here is reported instead.
    }
  }

  private IOException silent(@Nullable IOException cause) {
    return new IOException(
        "the server fell silent for " + limits.silence().toSeconds() + " s", cause);
  }
}
