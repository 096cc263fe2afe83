package io.paragone.ingest;

import io.paragone.ingest.PaperSource.Item;
import io.paragone.ingest.PaperSource.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Opens inputs of any format that Paragone reads, found by what they hold, packed or not. */
public final class PaperSources {

  /** In the order in which they are asked; a new format is one more line here. */
  private static final List<PaperReader> READERS =
      List.of(new DailyPapersReader(), new ArxivReader(), new ParagoneReader());

  private PaperSources() {}

  /** What Paragone reads, for messages and help. */
  public static String formats() {
    return READERS.stream().map(PaperReader::format).collect(Collectors.joining(", "));
  }

  /**
   * The papers of an input. Closing the source closes the input; so does an exception.
   *
   * @param in plain or gzipped
   * @param name what messages call the input
   * @throws PaperSourceException where no reader knows the format, or nothing can be read at all
   */
  public static PaperSource open(InputStream in, String name) throws PaperSourceException {
    Unpacked input = new Unpacked(in);
    try {
      return recognised(input, name);
    } catch (PaperSourceException e) {
      input.closeQuietly();
      throw e;
    } catch (IOException e) {
      input.closeQuietly();
      throw new PaperSourceException(name + ": cannot be read: " + Failure.reason(e), e);
    }
  }

  private static PaperSource recognised(Unpacked input, String name) throws IOException {
    Opening opening = Opening.of(input);
    if (opening.isEmpty()) {
      Item nothing = new Skipped(1, "the input", "empty, it holds no records");
      return new PaperSource(
          name, "an empty input", List.of(nothing).iterator(), input, input::bytesRead);
    }
    if (!opening.isBinary()) {
      for (PaperReader reader : READERS) {
        if (reader.recognises(opening)) {
          return new PaperSource(
              name, reader.format(), reader.read(input.stream()), input, input::bytesRead);
        }
      }
    }
    throw new PaperSourceException(
        name + ": not a format Paragone reads (it reads: " + formats() + ")");
  }
}
