package io.paragone.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** An input with its packing and its byte order mark undone, whose beginning can be looked at. */
final class Unpacked implements Closeable {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int BUFFER = 64 * 1024;

  private final Watched packed;
  private @Nullable InputStream stream;

  Unpacked(InputStream in) {
    this.packed = new Watched(in);
  }

  /**
   * The first bytes, fewer than asked for where the input is shorter or breaks off.
   *
   * @param length at most {@link Opening#LONGEST}
   * @throws IOException where not a single byte can be read
   */
  byte[] peek(int length) throws IOException {
    InputStream in = stream();
    in.mark(Opening.LONGEST);
    byte[] start = begin(in, length);
    in.reset();
    in.mark(0);
    return start;
  }

  /** The whole input from its first byte. */
  InputStream stream() throws IOException {
    if (stream == null) {
      InputStream in = new BufferedInputStream(unpacked(new Foreseeing(packed)), BUFFER);
      in.mark(BYTE_ORDER_MARK.length);
      if (!Arrays.equals(begin(in, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
        in.reset();
      }
      stream = in;
    }
    return stream;
  }

  /** How many bytes were taken from the input as it lies there. */
  long bytesRead() {
    return packed.count.get();
  }

  @Override
  public void close() throws IOException {
    packed.close();
  }

  void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      // The input is given up because of an error that says more than this one.
    }
  }

  private static InputStream unpacked(InputStream packed) throws IOException {
    packed.mark(2);
    boolean isGzip = packed.read() == 0x1F && packed.read() == 0x8B;
    packed.reset();
    return new Watched(isGzip ? new GZIPInputStream(packed, BUFFER) : packed);
  }

  private static byte[] begin(InputStream in, int length) throws IOException {
    ByteArrayOutputStream start = new ByteArrayOutputStream();
    byte[] buffer = new byte[Math.min(length, BUFFER)];
    try {
      while (start.size() < length) {
        int read = in.read(buffer, 0, Math.min(buffer.length, length - start.size()));
        if (read < 0) {
          break;
        }
        start.write(buffer, 0, read);
      }
    } catch (IOException e) {
      if (start.size() == 0) {
        throw e;
      }
    }
    return start.toByteArray();
  }

  /**
   * Tells whether more bytes follow by looking. Gzip members are only found to follow one another
   * where {@code available()} says so, which a network stream need not do.
   */
  private static final class Foreseeing extends BufferedInputStream {
    Foreseeing(InputStream in) {
      super(in, BUFFER);
    }

    @Override
    public synchronized int available() throws IOException {
      mark(1);
      int next = read();
      reset();
      return next < 0 ? 0 : Math.max(1, super.available());
    }
  }

  /** Counts what is read, and fails again where it has failed once instead of seeming to end. */
  private static final class Watched extends FilterInputStream {
    private final AtomicLong count = new AtomicLong();
    private @Nullable IOException failure;

    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** None, so that a reader is handed what there is before it runs into a failure. */
    @Override
    public int available() {
      return 0;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        int read = super.read(buffer, offset, length);
        count.addAndGet(Math.max(0, read));
        return read;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
