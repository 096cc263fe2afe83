package io.paragone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No bytes, however odd, give anything but items and the readers' own exception. */
class ReaderFuzzTests {

  private static final String PAGE =
      "Daily Papers\n\nAug 7\n\nTagNet\n\n"
          + Sources.abstractOf("TagNet")
          + "\n\nParseNet\n\n"
          + Sources.abstractOf("ParseNet");
  private static final String ARXIV =
      ("{\"id\":\"2401.00001\",\"title\":\"TagNet\",\"authors\":[\"A\"],\"summary\":\"It tags.\",\"authors_parsed\":[[\"A\",\"B\"]],"
              + "\"versions\":[{\"created\":\"Mon, 2 Apr 2007 19:18:42 GMT\"}]}\n")
          .repeat(4);
  private static final String NOISE = "{}[]\",:\\\n\r\u0000é1e9.-tfn \uFEFF";

  @Test
  void arbitraryBytesAreRefusedOrRead() {
    for (long seed = 0; seed < 3_000; seed++) {
      byte[] bytes = new byte[new Random(seed).nextInt(300)];
      new Random(seed).nextBytes(bytes);
      if (seed % 3 == 0 && bytes.length > 3) {
        bytes[0] = 0x1F;
        bytes[1] = (byte) 0x8B;
        bytes[2] = 8;
      }
      read(bytes);
    }
  }

  @Test
  void damagedFilesOfEachFormatAreRefusedOrRead() throws IOException {
    StringBuilder own = new StringBuilder();
    for (long seed = 0; seed < 3; seed++) {
      own.append(PaperFactsJson.write(new RandomFacts(seed).next())).append('\n');
    }
    int read = 0;
    for (String text : new String[] {PAGE, ARXIV, own.toString()}) {
      for (long seed = 0; seed < 1_500; seed++) {
        Random random = new Random(seed);
        byte[] bytes = seed % 4 == 0 ? Sources.gzip(text) : text.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(6); i >= 0; i--) {
          int place = random.nextInt(bytes.length);
          bytes[place] =
              random.nextBoolean()
                  ? (byte) random.nextInt(256)
                  : NOISE.getBytes(StandardCharsets.UTF_8)[random.nextInt(NOISE.length())];
        }
        read += read(bytes) ? 1 : 0;
      }
    }
    assertThat(read).as("most of them are still recognised").isGreaterThan(3_000);
  }

  /** Whether the bytes were recognised as anything. */
  private static boolean read(byte[] bytes) {
    try {
      Sources source = Sources.of(bytes);
      assertThat(source.skipped()).allMatch(skipped -> !skipped.contains("\n"));
      return true;
    } catch (PaperSourceException e) {
      assertThat(e.getMessage()).startsWith("input: ").doesNotContain("\n");
      return false;
    } catch (IOException e) {
      throw new AssertionError("an exception that is not the readers' own", e);
    }
  }
}
