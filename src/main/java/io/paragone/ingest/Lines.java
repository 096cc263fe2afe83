package io.paragone.ingest;

import io.paragone.ingest.PaperSource.Skipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an input, each ended by LF, CR LF or CR. A line that is too long or no UTF-8 is told
 * of and passed over; where the input breaks off, the line that it cut short is the last.
 */
final class Lines extends PullIterator<Lines.Line> {

  /** The longest line that is read, in bytes. */
  static final int LONGEST = 1024 * 1024;

  sealed interface Line {}

  /**
   * @param number from 1
   */
  record TextLine(int number, String text) implements Line {}

  record Unreadable(Skipped skipped) implements Line {}

  private final InputStream in;
  private final byte[] buffer = new byte[16 * 1024];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private int position;
  private int limit;
  private int number;
  private long length;
  private boolean lastWasCarriageReturn;
  private boolean ended;

  Lines(InputStream in) {
    this.in = in;
  }

  @Override
  @Nullable Line pull() {
    line.reset();
    length = 0;
    number++;
    try {
      return ended || !readLine() ? null : decoded();
    } catch (IOException e) {
      ended = true;
      return new Unreadable(new Skipped(number, "the rest of the input", Failure.reason(e)));
    }
  }

  /** Whether there was another line. */
  private boolean readLine() throws IOException {
    while (fill()) {
      if (lastWasCarriageReturn && buffer[position] == '\n') {
        position++;
      }
      lastWasCarriageReturn = false;
      int from = position;
      while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
        position++;
      }
      keep(from, position);
      if (position < limit) {
        lastWasCarriageReturn = buffer[position++] == '\r';
        return true;
      }
    }
    ended = true;
    return length > 0;
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer));
    }
    return position < limit;
  }

  private void keep(int from, int to) {
    length += to - from;
    if (length <= LONGEST) {
      line.write(buffer, from, to - from);
    }
  }

  private Line decoded() {
    if (length > LONGEST) {
      return new Unreadable(
          new Skipped(number, "a line of " + length + " bytes", "longer than 1 MiB"));
    }
    ByteBuffer bytes = ByteBuffer.wrap(line.toByteArray());
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CoderResult result = decoder.reset().decode(bytes, text, true);
    if (result.isError()) {
      String place = "not valid UTF-8 at byte " + (bytes.position() + 1) + " of the line";
      return new Unreadable(new Skipped(number, started(text), place));
    }
    return new TextLine(number, text.flip().toString());
  }

  private static String started(CharBuffer text) {
    String start = Text.oneLine(text.flip().toString());
    return start.isEmpty() ? "a line" : "\"" + Text.shortened(start) + "\"";
  }
}
