package io.paragone.ingest;

import io.paragone.model.Evidence;
import io.paragone.model.Kind;
import io.paragone.model.Margin;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import io.paragone.model.Outcome;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperFacts.ReportedResult;
import io.paragone.model.PaperRecord;
import io.paragone.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up facts, the same ones for the same seed: odd characters, absent parts, all enums. */
final class RandomFacts {

  private static final List<String> WORDS =
      List.of(
          "TagNet",
          "S^3A",
          "LLaMA-2-7B",
          "γ-net",
          "naïve",
          "数据",
          "🙂",
          "\"quoted\"",
          "back\\slash",
          "tab\there",
          "l'été",
          "a\u2028b",
          "a/b",
          "<b>",
          "\u0001",
          "−3.5",
          "%",
          "{x}");
  private static final Kind[] CONTENDERS = {Kind.METHOD, Kind.BASE_MODEL};

  private final Random random;

  RandomFacts(long seed) {
    this.random = new Random(seed);
  }

  PaperFacts next() {
    String text = maybe(() -> text(40));
    PaperRecord paper =
        new PaperRecord(
            maybe(() -> pick("arxiv:2310.00160", "doi:10.1000/x.y", "acl:N19-1001")),
            text(6),
            text,
            maybe(() -> LocalDate.ofEpochDay(random.nextInt(40_000))),
            maybe(() -> "https://example.org/" + random.nextInt()),
            maybe(() -> "https://github.com/nobody/" + random.nextInt(9)),
            maybe(() -> text(3)),
            texts(3),
            maybe(() -> pick("arxiv", "catalogue")));
    return new PaperFacts(
        paper,
        several(3, this::introduction),
        texts(3),
        texts(3),
        texts(3),
        texts(3),
        several(3, () -> result(text)),
        several(4, () -> claim(text)));
  }

  private Introduction introduction() {
    return new Introduction(text(2), pick(Kind.values()), texts(2), texts(2), random.nextBoolean());
  }

  private ReportedResult result(@Nullable String text) {
    return new ReportedResult(
        text(2),
        maybe(() -> text(1)),
        maybe(() -> text(1)),
        number(),
        random.nextBoolean() ? "" : "ms",
        evidence(text),
        pick(Status.values()));
  }

  private Claim claim(@Nullable String text) {
    return new Claim(
        random.nextBoolean() ? PaperFacts.OURS : text(2),
        pick(CONTENDERS),
        text(3),
        maybe(() -> pick(CONTENDERS)),
        pick(Outcome.values()),
        texts(2),
        maybe(() -> text(2)),
        maybe(this::margin),
        evidence(text),
        maybe(() -> text(5)),
        random.nextInt(101) / 100.0,
        pick(Status.values()),
        random.nextBoolean(),
        maybe(() -> "grammar/1"),
        maybe(() -> text(1)),
        maybe(() -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))));
  }

  private Margin margin() {
    MarginUnit unit = maybe(() -> pick(MarginUnit.values()));
    return new Margin(
        number(),
        maybe(this::number),
        unit,
        unit == MarginUnit.OTHER ? pick("ms", "GB", "dB") : null,
        maybe(() -> pick(MarginQualifier.values())));
  }

  private @Nullable Evidence evidence(@Nullable String text) {
    if (random.nextInt(4) == 0) {
      return null;
    }
    if (text == null) {
      String quote = text(5);
      return random.nextBoolean()
          ? Evidence.withoutPlace(quote)
          : new Evidence(quote, 7, 7 + quote.length());
    }
    int start = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
    int end =
        text.offsetByCodePoints(
            start, 1 + random.nextInt(text.codePointCount(start, text.length())));
    return new Evidence(text.substring(start, end), start, end);
  }

  private double number() {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(1000);
      case 1 -> random.nextInt(1000) / 10.0;
      case 2 -> -random.nextDouble();
      case 3 -> random.nextBoolean() ? -0.0 : 1e300;
      default -> random.nextLong();
    };
  }

  private String text(int words) {
    int count = 1 + random.nextInt(words);
    return String.join(" ", Stream.generate(() -> pick(WORDS)).limit(count).toList());
  }

  private List<String> texts(int max) {
    return several(max, () -> text(2));
  }

  private <T> List<T> several(int max, Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(max + 1)).toList();
  }

  private <T> @Nullable T maybe(Supplier<T> one) {
    return random.nextBoolean() ? one.get() : null;
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
