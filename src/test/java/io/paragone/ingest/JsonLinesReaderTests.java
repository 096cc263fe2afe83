package io.paragone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.model.PaperRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTests {

  private static final String ARXIV =
      "{\"id\":\"2401.00001v2\",\"title\":\"Tag\\n  Net\",\"authors\":[\"A. Nobody\",\"B. Noone\"],"
          + "\"categories\":[\"cs.CL\"],\"comment\":null,\"summary\":\" It tags\\nwords.\\n\","
          + "\"abs\":\"https://arxiv.org/abs/2401.00001\",\"pdf\":\"https://arxiv.org/pdf/2401.00001\"}\n";
  private static final String OWN =
      "{\"title\":\"ParseNet\",\"introduces\":[{\"name\":\"ParseNet\",\"kind\":\"METHOD\"}]}\n";

  @Test
  void anArxivRecordIsAPaperToBeReadWithItsTextOnOneLine() throws IOException {
    Sources source = Sources.of(ARXIV);
    assertThat(source.format()).isEqualTo("arXiv records as JSON lines");
    assertThat(source.found())
        .containsExactly(
            new PaperRecord(
                "arxiv:2401.00001",
                "Tag Net",
                "It tags words.",
                null,
                "https://arxiv.org/abs/2401.00001",
                null,
                null,
                List.of("A. Nobody", "B. Noone"),
                "arxiv"));
  }

  @Test
  void theSnapshotFormOfArxivIsReadToo() throws IOException {
    String line =
        "{\"id\":\"math/0401001\",\"submitter\":\"A. N.\",\"authors\":\"Anna Nobody, Bo Noone Jr.\",\"title\":\"TagNet\","
            + "\"comments\":\"9 pages\",\"journal-ref\":\"J. Tags\\n 7 (2024)\",\"doi\":\"10.1000/x\",\"categories\":\"cs.CL math.ST\","
            + "\"abstract\":\"  It tags.\\n\",\"versions\":[{\"version\":\"v1\",\"created\":\"Mon, 2 Apr 2007 19:18:42 GMT\"}],"
            + "\"update_date\":\"2008-11-26\",\"authors_parsed\":[[\"Nobody\",\"Anna\",\"\"],[\"Noone\",\"Bo\",\"Jr.\"]]}";
    PaperRecord paper = Sources.of(line).found().get(0);
    assertThat(paper)
        .isEqualTo(
            new PaperRecord(
                "arxiv:math/0401001",
                "TagNet",
                "It tags.",
                LocalDate.of(2007, 4, 2),
                "https://arxiv.org/abs/math/0401001",
                null,
                "J. Tags 7 (2024)",
                List.of("Anna Nobody", "Bo Noone Jr."),
                "arxiv"));
    String older =
        line.replaceAll("\"versions\":\\[.*?],", "")
            .replaceAll(",\"authors_parsed\".*", "}")
            .replace(", Bo", " and Bo");
    assertThat(Sources.of(older).found().get(0).published()).isEqualTo(LocalDate.of(2008, 11, 26));
    assertThat(Sources.of(older).found().get(0).authors())
        .containsExactly("Anna Nobody", "Bo Noone Jr.");
  }

  @Test
  void ownLinesAreKnownWhereTheyHoldFactsAndElseStillToBeRead() throws IOException {
    Sources source = Sources.of(OWN + "{\"title\":\"TagNet\",\"abstract\":\"It tags.\"}\n");
    assertThat(source.format()).isEqualTo("Paragone's JSON lines");
    assertThat(source.known()).singleElement().isEqualTo(PaperFactsJson.read(OWN));
    assertThat(source.titles()).containsExactly("TagNet");
    assertThat(Sources.of("{\"title\":\"TagNet\",\"abstract\":\"It tags.\"}").format())
        .isEqualTo("Paragone's JSON lines");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
    String lines =
        "\n"
            + OWN
            + "[1,2]\nnot json\n{\"title\":\"Bad\",\"introduces\":7}\n{\"id\":\"x\",\"methods\":[]}\n"
            + OWN.strip();
    Sources source = Sources.of(lines);
    assertThat(source.known()).hasSize(2);
    assertThat(source.skipped())
        .containsExactly(
            "line 3: a line: not a JSON object but a list",
            "line 4: a line: not valid JSON at column 4: Unrecognized token 'not': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            "line 5: \"Bad\": introduces: 7 is not a list",
            "line 6: \"x\": title is missing");
  }

  @Test
  void anArxivFileDoesNotSwallowFactsOfAnotherFormat() throws IOException {
    Sources source =
        Sources.of(ARXIV + OWN + ARXIV.replace("\"summary\":", "\"summary\":7,\"x\":"));
    assertThat(source.found()).hasSize(1);
    assertThat(source.skipped())
        .containsExactly(
            "line 2: \"ParseNet\": not an arXiv record: it needs id, title and summary",
            "line 3: \"2401.00001v2\": summary: 7 is not a text");
  }

  @Test
  void anOverlongLineIsPassedOver() throws IOException {
    String overlong = OWN.replace("ParseNet", "x".repeat(Lines.LONGEST));
    Sources source = Sources.of(overlong + OWN);
    assertThat(source.known()).hasSize(1);
    assertThat(source.skipped())
        .singleElement()
        .asString()
        .matches("line 1: a line of \\d+ bytes: longer than 1 MiB");
  }

  @Test
  void invalidUtf8CostsItsRecordAlone() throws IOException {
    byte[] bytes = (OWN + OWN.replace("ParseNet", "P@rse") + OWN).getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('@')] = (byte) 0xC3;
    Sources source = Sources.of(bytes);
    assertThat(source.known()).hasSize(2);
    assertThat(source.skipped())
        .containsExactly("line 2: \"{\"title\":\"P\": not valid UTF-8 at byte 12 of the line");
  }

  @Test
  void theRealArxivFileIsReadWhole() throws IOException {
    Sources source = Sources.of(Files.readAllBytes(Shared.file("data/arxiv-2025.jsonl.gz")));
    assertThat(source.format()).isEqualTo("arXiv records as JSON lines");
    assertThat(source.found()).hasSize(17_145);
    assertThat(source.found())
        .allMatch(paper -> paper.id() != null && paper.id().startsWith("arxiv:"))
        .allMatch(paper -> !paper.title().contains("\n") && !paper.title().contains("  "))
        .allMatch(paper -> paper.abstractText() != null && !paper.abstractText().contains("\n"));
    assertThat(source.skipped()).isEmpty();
  }
}
