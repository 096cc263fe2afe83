package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.model.Margin;
import io.paragone.model.MarginUnit;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the short texts of {@code claims.txt}, every phrase form and its look-alikes. */
class OwnGoldTests {

  private static final GrammarExtractor EXTRACTOR = new GrammarExtractor(List.of());

  record Case(String name, String title, String text, List<String> claims) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String line : Resources.lines("claims.txt")) {
      String rest = line.substring(2).strip();
      Case last = cases.isEmpty() ? null : cases.get(cases.size() - 1);
      switch (line.substring(0, 2)) {
        case "= " -> cases.add(new Case(rest, "", "", new ArrayList<>()));
        case "t:" -> cases.set(cases.size() - 1, new Case(last.name(), rest, "", last.claims()));
        case "x:" ->
            cases.set(cases.size() - 1, new Case(last.name(), last.title(), rest, last.claims()));
        case "> " -> last.claims().add(rest);
        default -> throw new IllegalStateException("claims.txt: cannot read " + line);
      }
    }
    return cases.stream();
  }

  @Test
  void thereAreAtLeastEightyTexts() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(80);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextMakesTheClaimsWrittenBelowItAndNoOthers(Case given) {
    List<Claim> claims = EXTRACTOR.extract(PaperRecord.of(given.title(), given.text())).claims();

    assertThat(claims.stream().map(OwnGoldTests::pair).distinct())
        .containsExactlyInAnyOrderElementsOf(
            given.claims().stream().map(OwnGoldTests::pairOf).distinct().toList());
    for (String expected : given.claims()) {
      assertThat(claims).anySatisfy(claim -> assertSays(claim, expected));
    }
  }

  private static String pairOf(String expected) {
    String[] parts = expected.split(" \\| ");
    return String.join(" | ", parts[0], parts[1], parts[2]);
  }

  private static String pair(Claim claim) {
    String baseline =
        claim.baselineKind() == null ? "(" + claim.baseline() + ")" : claim.baseline();
    return claim.subject() + " | " + claim.outcome() + " | " + baseline;
  }

  private static void assertSays(Claim claim, String expected) {
    String[] parts = expected.split(" \\| ");
    assertThat(pair(claim)).isEqualTo(pairOf(expected));
    if (parts.length > 3) {
      assertThat(claim.on().isEmpty() ? "-" : String.join(", ", claim.on())).isEqualTo(parts[3]);
    }
    if (parts.length > 4) {
      assertThat(written(claim.margin()))
          .isIn(parts[4], "average " + parts[4], "up to " + parts[4]);
    }
  }

  private static String written(Margin margin) {
    if (margin == null) {
      return "-";
    }
    String qualifier = margin.qualifier() == null ? "" : margin.qualifier().text() + " ";
    String max = margin.max() == null ? "" : "-" + number(margin.max());
    return qualifier + number(margin.value()) + max + unit(margin);
  }

  private static String unit(Margin margin) {
    MarginUnit unit = margin.unit();
    if (unit == null) {
      return "";
    }
    return switch (unit) {
      case POINTS -> " points";
      case PERCENT -> " %";
      case TIMES -> " x";
      case OTHER -> " " + margin.unitText();
    };
  }

  private static String number(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
