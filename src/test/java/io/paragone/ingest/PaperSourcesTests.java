package io.paragone.ingest;

import static io.paragone.ingest.Sources.abstractOf;
import static io.paragone.ingest.Sources.gzip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperSourcesTests {

  private static final String LINE =
      "{\"title\":\"Paper %d\",\"abstract\":\"It tags.\",\"comparisons\":[]}\n";

  @Test
  void whatIsInNoKnownFormatIsToldWithWhatIsRead() {
    InputStream notes =
        new ByteArrayInputStream("My notes\n\nBuy milk.\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> PaperSources.open(notes, "notes.txt"))
        .isInstanceOf(PaperSourceException.class)
        .hasMessage(
            "notes.txt: not a format Paragone reads (it reads: Daily Papers pages as text,"
                + " arXiv records as JSON lines, Paragone's JSON lines)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog>>\nendobj\n",
        "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR",
        "<!DOCTYPE html>\n<title>\nDaily Papers\n</title>\n",
        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>",
        "[{\"task\":\"Toy Tagging\",\"datasets\":[]}]",
        "{\"title\":\"only a title\"}",
        "{\"paper_url\":\"https://example.org\",\"title\":\"TagNet\",\"abstract\":\"It tags.\",\"methods\":[],\"tasks\":[]}",
        "{\"paper\":{\"id\":\"2401.00001\"},\"title\":\"TagNet\",\"summary\":\"It tags.\"}",
        "{",
        "# Tagging\n\n| Model | F1 |\n| --- | --- |\n| TagNet | 91.2 |\n",
        "name,score\nTagNet,91.2\n",
      })
  void otherFilesAreNotTakenForPapers(String content) {
    assertThatThrownBy(() -> Sources.of(content)).isInstanceOf(PaperSourceException.class);
  }

  @Test
  void anArchiveIsNoSourceWhateverLiesInIt() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.setLevel(0);
      out.putNextEntry(new ZipEntry("papers.jsonl"));
      out.write(lines(1, 50).getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> Sources.of(zip.toByteArray()))
        .isInstanceOf(PaperSourceException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n\t", "\uFEFF"})
  void anEmptyInputHoldsNothingAndSaysSo(String content) throws IOException {
    assertThat(Sources.of(content).skipped())
        .containsExactly("line 1: the input: empty, it holds no records");
    assertThat(Sources.of(gzip(content)).skipped()).hasSize(1);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertThat(Sources.of("\uFEFF" + lines(1, 2)).known()).hasSize(2);
    assertThat(Sources.of(gzip("\uFEFF" + lines(1, 2))).known()).hasSize(2);
  }

  @Test
  void gzippedPartsOneBehindTheOtherAreAllReadEvenFromAStreamThatPromisesNothing()
      throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.write(gzip(lines(1, 2000)));
    parts.write(gzip(lines(2001, 4000)));
    InputStream silent =
        new FilterInputStream(new ByteArrayInputStream(parts.toByteArray())) {
          @Override
          public int available() {
            return 0;
          }
        };
    try (PaperSource source = PaperSources.open(silent, "parts")) {
      int count = 0;
      for (; source.hasNext(); count++) {
        source.next();
      }
      assertThat(count).isEqualTo(4000);
      assertThat(source.bytesRead()).isEqualTo(parts.size());
    }
  }

  @Test
  void whatCameBeforeABreakIsKeptAndTheBreakIsToldWithItsLine() throws IOException {
    byte[] packed = gzip(lines(1, 20_000));
    Sources source = Sources.of(Arrays.copyOf(packed, packed.length / 2));
    assertThat(source.known()).hasSizeBetween(1_000, 19_000);
    assertThat(source.skipped())
        .containsExactly(
            "line "
                + (source.known().size() + 1)
                + ": the rest of the input: the packed data ends too early");
    assertThat(source.items().get(source.items().size() - 1))
        .isInstanceOf(PaperSource.Skipped.class);
  }

  @Test
  void aBreakWithinTheOpeningIsToldOnceTheLinesBeforeItAreRead() throws IOException {
    byte[] packed = gzip(lines(1, 20));
    Sources source = Sources.of(Arrays.copyOf(packed, packed.length - 10));
    assertThat(source.known()).isNotEmpty();
    assertThat(source.skipped())
        .singleElement()
        .asString()
        .endsWith("the packed data ends too early");
  }

  @Test
  void packedDataWithNothingInItIsAnErrorOfTheInput() throws IOException {
    byte[] packed = gzip(lines(1, 20));
    assertThatThrownBy(() -> Sources.of(Arrays.copyOf(packed, 5)))
        .isInstanceOf(PaperSourceException.class)
        .hasMessage("input: cannot be read: the packed data ends too early");
  }

  @Test
  void papersAreReadAsTheyAreAskedFor() throws IOException {
    InputStream endless =
        new InputStream() {
          private final byte[] line = LINE.formatted(1).getBytes(StandardCharsets.UTF_8);
          private int position;

          @Override
          public int read() {
            return line[position++ % line.length];
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
              buffer[offset + i] = (byte) read();
            }
            return length;
          }
        };
    try (PaperSource source = PaperSources.open(endless, "endless")) {
      for (int i = 0; i < 10_000; i++) {
        assertThat(source.next()).isInstanceOf(PaperSource.Known.class);
      }
      assertThat(source.bytesRead()).isLessThan(10_000L * LINE.length() + 400_000);
    }
  }

  @Test
  void closingASourceClosesItsInputAndSoDoesAnUnknownFormat() throws IOException {
    for (String content : new String[] {lines(1, 1), "milk"}) {
      boolean[] closed = new boolean[1];
      InputStream in =
          new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
              closed[0] = true;
            }
          };
      try (PaperSource source = PaperSources.open(in, "input")) {
        assertThat(source.name()).isEqualTo("input");
      } catch (PaperSourceException e) {
        assertThat(content).isEqualTo("milk");
      }
      assertThat(closed[0]).isTrue();
    }
  }

  @Test
  void thePageIsFoundByWhatItHoldsAndPackedAsWell() throws IOException {
    String page = "Daily Papers\n\nTagNet\n\n" + abstractOf("TagNet") + "\n";
    assertThat(Sources.of(gzip(page)).titles()).containsExactly("TagNet");
  }

  private static String lines(int from, int to) {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i <= to; i++) {
      lines.append(
          LINE.formatted(i)
              .replace("It tags.", "It tags " + Integer.toHexString(i * 0x9E3779B1) + "."));
    }
    return lines.toString();
  }
}
