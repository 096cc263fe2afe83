package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.paragone.model.Evidence;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperRecord;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text, however odd, gives an exception, takes long, or brings in a name it does not have. */
class OddTextTests {

  private static final GrammarExtractor EXTRACTOR = new GrammarExtractor(List.of());
  private static final List<String> PIECES =
      List.of(
          "FooNet",
          "outperforms",
          "GPT-4",
          "such as",
          "(",
          ")",
          ",",
          "and",
          "by",
          "3.2",
          "%",
          "\\%",
          "$\\times$",
          "our method",
          "compared to",
          "SegFormer",
          "on",
          "ImageNet",
          "than",
          "better",
          ".",
          "We propose",
          "S^3A",
          "\u202Eabc",
          "\u0000",
          "\uD83D",
          "e.g.",
          "which",
          "comparable to",
          "or even surpassing",
          "respectively",
          "–",
          "{",
          "}",
          "\\textbf{",
          "?",
          "95",
          "of",
          "~",
          "-",
          "existing methods",
          "state-of-the-art",
          "achieves",
          "improves",
          "5x",
          "1.5.2",
          "'s",
          "http://a.b/c");

  static Stream<String> oddTexts() {
    return Stream.of(
        "",
        " ",
        ".",
        "a".repeat(1_000_000),
        "a.".repeat(500_000),
        "outperforms GPT-4 and ".repeat(50_000),
        "We propose Foo, ".repeat(60_000),
        "(".repeat(200_000) + ")".repeat(200_000),
        "((A) (B".repeat(100_000),
        "$".repeat(300_000),
        "\\textbf{".repeat(100_000),
        "A-".repeat(300_000),
        "Foo (F) ".repeat(100_000),
        "1,2.3".repeat(200_000),
        "Foo Bar Baz ".repeat(80_000),
        numbered("We propose Foo%dNet. ", 10_000),
        "שלום עולם GPT-4 גובר על BERT. ".repeat(1000),
        "\u0000\u0001\u0007 outperforms \uFFFF GPT-4 \uD800 .",
        "我们的方法在所有数据集上优于现有方法。".repeat(2000));
  }

  private static String numbered(String text, int times) {
    return IntStream.range(0, times).mapToObj(text::formatted).collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void anOddTextIsReadInTime(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertKeepsItsWord(PaperRecord.of("Foo: Bar", text)));
  }

  @Test
  void anOddTitleIsReadToo() {
    assertKeepsItsWord(PaperRecord.of("", "Our method outperforms BERT."));
    assertKeepsItsWord(PaperRecord.of(":", "Our method outperforms BERT."));
    assertKeepsItsWord(PaperRecord.of("Foo ".repeat(10_000), "Our method outperforms BERT."));
    assertKeepsItsWord(
        PaperRecord.of(numbered("Foo%dNet ", 10_000), numbered("Bar%dNet is it. ", 5_000)));
  }

  @Test
  void phrasesInAnyOrderBreakNothing() {
    var random = new Random(20260101);
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder("We propose FooNet. ");
      for (int piece = random.nextInt(40); piece > 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      assertKeepsItsWord(PaperRecord.of("FooNet: A Test", text.toString()));
    }
  }

  @Test
  void sameTextSameAnswerInAnyThread() {
    PaperRecord paper =
        PaperRecord.of(
            "FooNet: A Test",
            "We propose FooNet. FooNet outperforms BERT, GPT-2 and T5 by 3% on GLUE.");
    PaperFacts alone = EXTRACTOR.extract(paper);

    assertThat(
            IntStream.range(0, 200).parallel().mapToObj(i -> EXTRACTOR.extract(paper)).distinct())
        .containsExactly(alone);
  }

  @Test
  void everyClaimTellsItsRule() {
    PaperRecord paper =
        PaperRecord.of(
            "FooNet: A Test", "We propose FooNet. FooNet outperforms BERT and matches T5.");

    assertThat(EXTRACTOR.trace(paper))
        .extracting(traced -> traced.rule().split("/")[0])
        .containsExactly("verb: outperform", "verb: match");
    assertThat(EXTRACTOR.trace(paper))
        .extracting(GrammarExtractor.TracedClaim::claim)
        .isEqualTo(EXTRACTOR.extract(paper).claims());
  }

  private static void assertKeepsItsWord(PaperRecord paper) {
    String text = paper.title() + "\n" + paper.abstractText();
    for (Claim claim : EXTRACTOR.extract(paper).claims()) {
      assertThat(text + PaperFacts.OURS).contains(claim.subject());
      if (claim.baselineKind() != null) {
        assertThat(text).contains(claim.baseline());
      }
      assertThat(claim.on()).allSatisfy(name -> assertThat(text).contains(name));
      assertThat(claim.confidence()).isBetween(0.0, 1.0);
      assertStandsInTheText(paper.abstractText(), claim.evidence());
    }
  }

  private static void assertStandsInTheText(String text, Evidence evidence) {
    assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
  }
}
