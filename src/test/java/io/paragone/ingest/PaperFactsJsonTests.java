package io.paragone.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paragone.model.Evidence;
import io.paragone.model.Kind;
import io.paragone.model.Margin;
import io.paragone.model.MarginUnit;
import io.paragone.model.Outcome;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperRecord;
import io.paragone.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperFactsJsonTests {

  private static final String PAPER =
      "\"title\":\"TagNet\",\"abstract\":\"We made TagNet. It beats BaseTag on ToyBank.\"";

  @Test
  void everyFactThatIsWrittenIsReadBack() {
    for (long seed = 0; seed < 2_000; seed++) {
      PaperFacts facts = new RandomFacts(seed).next();
      String line = PaperFactsJson.write(facts);
      assertThat(line).doesNotContain("\n", "\r");
      assertThat(PaperFactsJson.read(line)).as("seed %d: %s", seed, line).isEqualTo(facts);
      assertThat(PaperFactsJson.write(PaperFactsJson.read(line))).isEqualTo(line);
    }
  }

  @Test
  void aPaperOfWhichNothingIsKnownStillHasEveryFieldOfTheGuideline() {
    PaperFacts facts = PaperFacts.of(PaperRecord.of("TagNet", "It tags."));
    assertThat(PaperFactsJson.write(facts))
        .isEqualTo(
            "{\"title\":\"TagNet\",\"abstract\":\"It tags.\",\"introduces\":[],\"methods\":[],"
                + "\"baseModels\":[],\"benchmarks\":[],\"datasets\":[],\"results\":[],"
                + "\"comparisons\":[],\"codeUrl\":null}");
  }

  @Test
  void aClaimIsWrittenInOneFixedOrder() {
    Claim claim =
        new Claim(
            "TagNet",
            Kind.METHOD,
            "earlier taggers",
            null,
            Outcome.BEATS,
            List.of("ToyBank"),
            "F1",
            new Margin(3, 4.5, MarginUnit.OTHER, "ms", null),
            new Evidence("It tags.", 0, 8),
            null,
            0.9,
            Status.EXTRACTED,
            true,
            "grammar/1",
            null,
            null);
    PaperRecord paper = PaperRecord.of("TagNet", "It tags.");
    PaperFacts facts =
        new PaperFacts(
            paper,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(claim));
    assertThat(PaperFactsJson.write(facts))
        .contains(
            "\"comparisons\":[{\"subject\":\"TagNet\",\"subjectKind\":\"METHOD\","
                + "\"baseline\":\"earlier taggers\",\"baselineKind\":\"UNNAMED\","
                + "\"outcome\":\"BEATS\",\"on\":[\"ToyBank\"],\"metric\":\"F1\","
                + "\"margin\":{\"value\":3,\"max\":4.5,\"unit\":\"ms\",\"qualifier\":null},"
                + "\"evidence\":\"It tags.\",\"evidenceStart\":0,\"evidenceEnd\":8,"
                + "\"confidence\":0.9,\"status\":\"EXTRACTED\",\"selfReported\":true,"
                + "\"extractor\":\"grammar/1\"}]");
  }

  @Test
  void whatIsMissingFromAClaimIsFilledIn() {
    PaperFacts facts =
        PaperFactsJson.read(
            "{"
                + PAPER
                + ",\"introduces\":[{\"name\":\"Tagger\",\"aliases\":[\"TagNet\"]}],"
                + "\"baseModels\":[\"BaseTag\"],\"comparisons\":["
                + "{\"subject\":\"TagNet\",\"baseline\":\"BaseTag\",\"outcome\":\"BEATS\","
                + "\"evidence\":\"It beats BaseTag\"},"
                + "{\"subject\":\"Other\",\"baseline\":\"others\",\"outcome\":\"TIES\"},"
                + "{\"subject\":\"OURS\",\"baseline\":\"others\",\"outcome\":\"TRAILS\"}]}");
    assertThat(facts.claims())
        .containsExactly(
            claim(
                "TagNet",
                "BaseTag",
                Kind.BASE_MODEL,
                Outcome.BEATS,
                new Evidence("It beats BaseTag", 16, 32),
                true),
            claim("Other", "others", null, Outcome.TIES, null, false),
            claim("OURS", "others", null, Outcome.TRAILS, null, true));
  }

  @Test
  void offsetsThatPointElsewhereAreMendedFromTheAbstract() {
    String claim =
        ",\"comparisons\":[{\"subject\":\"a\",\"baseline\":\"b\",\"outcome\":\"TIES\",\"evidence\":\"%s\","
            + "\"evidenceStart\":%d,\"evidenceEnd\":%d}]}";
    assertThat(evidence(claim.formatted("It beats", 3, 11)))
        .isEqualTo(new Evidence("It beats", 16, 24));
    assertThat(evidence(claim.formatted("It beats", 16, 99)))
        .isEqualTo(new Evidence("It beats", 16, 24));
    assertThat(evidence(claim.formatted("nowhere", 16, 23)))
        .isEqualTo(Evidence.withoutPlace("nowhere"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "p01,none",
        "title:tagnet,none",
        "2310.00160,arxiv:2310.00160",
        "2310.00160v3,arxiv:2310.00160",
        "arXiv:2310.00160v3,arxiv:2310.00160",
        "http://arxiv.org/abs/2310.00160v1,arxiv:2310.00160",
        "https://arxiv.org/pdf/2310.00160.pdf,arxiv:2310.00160",
        "math.GT/0309136,arxiv:math.GT/0309136",
        "https://doi.org/10.48550/arXiv.2310.00160,arxiv:2310.00160",
        "doi:10.1000/AbC,doi:10.1000/abc",
        "acl:N19-1001,acl:N19-1001",
      })
  void idsTakeTheFormOfTheirScheme(String written, String expected) {
    assertThat(PaperFactsJson.read("{\"id\":\"" + written + "\"," + PAPER + "}").paper().id())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|title is missing",
        "[1]|not a JSON object but a list",
        "null|not a JSON object but null",
        "{\"title\":7}|title: 7 is not a text",
        "{\"title\":\"a\",\"methods\":\"b\"}|methods: \"b\" is not a list",
        "{\"title\":\"a\",\"methods\":[\"b\",{}]}|methods[1]: an object is not a text",
        "{\"title\":\"a\",\"published\":\"Aug 7\"}|published: \"Aug 7\" is not a date such as 2024-05-31",
        "{\"title\":\"a\",\"introduces\":[{\"name\":\"b\",\"kind\":\"TASK\"}]}|introduces[0].kind: \"TASK\" is none of METHOD, BASE_MODEL, BENCHMARK, DATASET",
        "{\"title\":\"a\",\"results\":[{\"system\":\"b\",\"value\":\"7\"}]}|results[0].value: \"7\" is not a number",
        "{\"title\":\"a\",\"results\":[{\"system\":\"b\",\"value\":1e999}]}|results[0].value: Infinity is not a number",
        "{\"title\":\"a\",\"results\":[{\"system\":\"b\"}]}|results[0].value is missing",
      })
  void whatIsWrongIsToldWithItsField(String line, String message) {
    assertThatThrownBy(() -> PaperFactsJson.read(line))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"outcome\":\"WINS\"|outcome: \"WINS\" is none of BEATS, TIES, TRAILS",
        "\"outcome\":null|outcome is missing",
        "\"subjectKind\":\"DATASET\"|subjectKind: \"DATASET\" is none of METHOD, BASE_MODEL",
        "\"baselineKind\":\"NONE\"|baselineKind: \"NONE\" is none of METHOD, BASE_MODEL, UNNAMED",
        "\"confidence\":1.5|confidence: 1.5 is not from 0 to 1",
        "\"margin\":{\"value\":\"3\"}|margin.value: \"3\" is not a number",
        "\"margin\":{\"value\":3,\"qualifier\":\"circa\"}|margin.qualifier: \"circa\" is none of up to, more than, about, average",
        "\"on\":[1]|on[0]: 1 is not a text",
        "\"evidenceStart\":1.5|evidenceStart: 1.5 is not a whole number",
        "\"decidedAt\":\"now\"|decidedAt: \"now\" is not a time such as 2024-05-31T12:00:00Z",
        "\"status\":\"SURE\"|status: \"SURE\" is none of EXTRACTED, CURATED, CONFIRMED, REJECTED",
      })
  void aClaimThatCannotBeReadIsNamedByItsPlace(String field, String message) {
    String claim = "{\"subject\":\"a\",\"baseline\":\"b\",\"outcome\":\"TIES\"}";
    String broken = claim.replace("}", "," + field + "}");
    String line = "{" + PAPER + ",\"comparisons\":[" + claim + "," + claim + "," + broken + "]}";
    assertThatThrownBy(() -> PaperFactsJson.read(line)).hasMessage("comparisons[2]." + message);
  }

  @Test
  void brokenJsonIsToldWithItsColumnOnOneLine() {
    assertThatThrownBy(() -> PaperFactsJson.read("{\"title\":\"a\",}"))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageMatching("not valid JSON at column \\d+: [^\\n]+");
    assertThatThrownBy(() -> PaperFactsJson.read("{\"title\":\"a\"} {\"title\":\"b\"}"))
        .hasMessageStartingWith("not valid JSON at column");
  }

  @Test
  void lineBreaksInATextBecomeSpacesAndLeaveOffsetsAlone() {
    PaperFacts facts =
        PaperFactsJson.read(
            "{\"title\":\"Tag\\nNet\",\"abstract\":\"One.\\r\\nTwo\\nthree.\",\"comparisons\":["
                + "{\"subject\":\"a\",\"baseline\":\"b\",\"outcome\":\"TIES\",\"evidence\":\"Two\\nthree.\"}]}");
    assertThat(facts.paper().title()).isEqualTo("Tag Net");
    assertThat(facts.claims().get(0).evidence()).isEqualTo(new Evidence("Two three.", 6, 16));
  }

  @Test
  void halfACharacterIsReplacedWithoutMovingAnything() {
    PaperFacts facts =
        PaperFactsJson.read(
            "{\"title\":\"a\\ud83db\\ude42c\\ud83d\\ude42\",\"abstract\":\"\\ud83d\"}");
    assertThat(facts.paper().title()).isEqualTo("a\uFFFDb\uFFFDc🙂");
    assertThat(facts.paper().abstractText()).isEqualTo("\uFFFD");
  }

  @Test
  void theGoldAnnotationIsReadAndWrittenStably() throws IOException {
    List<String> lines = Files.readAllLines(Shared.file("gold/page.jsonl"));
    assertThat(lines).hasSize(55);
    for (String line : lines) {
      PaperFacts facts = PaperFactsJson.read(line);
      assertThat(facts.paper().id()).isNull();
      assertThat(PaperFactsJson.read(PaperFactsJson.write(facts))).isEqualTo(facts);
    }
  }

  private static @Nullable Evidence evidence(String rest) {
    return PaperFactsJson.read("{" + PAPER + rest).claims().get(0).evidence();
  }

  private static Claim claim(
      String subject,
      String baseline,
      @Nullable Kind kind,
      Outcome outcome,
      @Nullable Evidence evidence,
      boolean own) {
    return new Claim(
        subject,
        Kind.METHOD,
        baseline,
        kind,
        outcome,
        List.of(),
        null,
        null,
        evidence,
        null,
        1,
        Status.EXTRACTED,
        own,
        null,
        null,
        null);
  }
}
