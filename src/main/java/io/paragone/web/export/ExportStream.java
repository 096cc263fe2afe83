package io.paragone.web.export;

import io.paragone.graph.ChosenClaims;
import io.paragone.graph.ExportedClaim;
import io.paragone.graph.ExportedContender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written as far as it is read: whoever reads slowly makes the database wait, and
 * never more than a few rows are held. Fails where the database does, so that half a file is never
 * taken for a whole one.
 */
final class ExportStream extends InputStream {

  private final ChosenClaims choice;
  private final Executor executor;
  private final Iterator<ExportedContender> contenders;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final Writer out = new OutputStreamWriter(written, StandardCharsets.UTF_8);
  private final GraphFile file;
  private @Nullable Iterator<ExportedClaim> claims;
  private byte[] ready = new byte[0];
  private int position;
  private Stage stage = Stage.BEGIN;
  private boolean closed;

  private enum Stage {
    BEGIN,
    CONTENDERS,
    CLAIMS,
    DONE
  }

  /**
   * Reads what is chosen, and closes it in the end.
   *
   * @param executor may be made to wait for the database
   */
  ExportStream(ChosenClaims choice, ExportFormat format, Executor executor) {
    this.choice = choice;
    this.executor = executor;
    this.contenders = choice.contenders();
    this.file = format.file(out);
  }

  @Override
  public synchronized int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public synchronized int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (position == ready.length) {
      if (closed) {
        throw new IOException("the export has been given up");
      }
      if (stage == Stage.DONE) {
        return -1;
      }
      advance();
    }
    var count = Math.min(length, ready.length - position);
    System.arraycopy(ready, position, target, offset, count);
    position += count;
    return count;
  }

  private void advance() throws IOException {
    try {
      write();
    } catch (RuntimeException e) {
      throw new IOException("the export broke off: " + e.getMessage(), e);
    }
    out.flush();
    ready = written.toByteArray();
    position = 0;
    written.reset();
  }

  private void write() throws IOException {
    switch (stage) {
      case BEGIN -> {
        file.begin();
        stage = Stage.CONTENDERS;
      }
      case CONTENDERS -> {
        if (contenders.hasNext()) {
          file.contender(contenders.next());
        } else {
          file.endOfContenders();
          claims = choice.claims();
          stage = Stage.CLAIMS;
        }
      }
      case CLAIMS -> {
        if (claims != null && claims.hasNext()) {
          file.claim(claims.next());
        } else {
          file.end();
          stage = Stage.DONE;
        }
      }
      case DONE -> {}
    }
  }

  /**
   * A client that goes away is noticed on the event loop, maybe while another thread reads: the
   * database is let go elsewhere, and after the piece that is being read.
   */
  @Override
  public void close() {
    executor.execute(this::letGo);
  }

  private synchronized void letGo() {
    if (!closed) {
      closed = true;
      choice.close();
    }
  }
}
