package io.paragone.extract.llm;

import io.paragone.model.Evidence;
import io.paragone.model.Kind;
import io.paragone.model.Margin;
import io.paragone.model.MarginUnit;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperFacts.ReportedResult;
import io.paragone.model.PaperRecord;
import io.paragone.model.Status;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what a model suggests as far as the paper's own words bear it out. What stays outside: a
 * name that is no whole span of the text, a claim or result whose evidence is not in the abstract
 * or names neither side, a margin whose number its evidence does not give, a metric that is not
 * written.
 */
final class Admission {

  /** A model's own confidence says little: none of its claims counts as explicit. */
  private static final double HIGHEST_CONFIDENCE = 0.8;

  private static final double PLAIN_CONFIDENCE = 0.5;
  private static final int SHORTEST_DESCRIPTION = 4;
  private static final double HUNDRED = 100;
  private static final Set<String> UNWRITTEN_BASELINES =
      Set.of("state of the art", "unspecified baseline");
  private static final Set<String> UNWRITTEN_METRICS =
      Set.of("speed", "memory", "training data", "parameters");

  private final PaperRecord paper;
  private final SourceText text;
  private final String extractor;

  Admission(PaperRecord paper, String abstractText, String extractor) {
    this.paper = paper;
    this.text = new SourceText(paper.title(), abstractText);
    this.extractor = extractor;
  }

  PaperFacts facts(Suggestions suggested) {
    List<Introduction> introduced =
        suggested.introduces().stream().flatMap(thing -> introduction(thing).stream()).toList();
    Set<String> own = ownNames(introduced);
    List<Claim> claims =
        suggested.comparisons().stream()
            .flatMap(comparison -> claim(comparison, own).stream())
            .distinct()
            .toList();
    List<String> datasets = listed(Kind.DATASET, introduced, suggested.datasets().stream());
    Stream<String> comparedOn =
        claims.stream().flatMap(claim -> claim.on().stream()).filter(on -> !datasets.contains(on));
    return new PaperFacts(
        withCode(suggested.codeUrl()),
        introduced,
        names(suggested.methods().stream().filter(name -> !own.contains(name))),
        listed(Kind.BASE_MODEL, introduced, suggested.baseModels().stream()),
        listed(
            Kind.BENCHMARK, introduced, Stream.concat(suggested.benchmarks().stream(), comparedOn)),
        datasets,
        suggested.results().stream().flatMap(result -> result(result).stream()).distinct().toList(),
        claims);
  }

  private Optional<Introduction> introduction(Suggestions.Thing thing) {
    return text.names(thing.name())
        ? Optional.of(
            new Introduction(
                thing.name(),
                thing.kind(),
                names(thing.aliases().stream().filter(alias -> !alias.equals(thing.name())))))
        : Optional.empty();
  }

  private Optional<ReportedResult> result(Suggestions.Reported result) {
    Optional<Evidence> evidence = text.evidence(result.evidence());
    String on = result.on();
    if (evidence.isEmpty()
        || !text.says(result.system())
        || (on != null && !text.names(on))
        || !Figures.of(evidence.get().quote()).state(result.value())) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportedResult(
            result.system(),
            on,
            metric(result.metric()),
            result.value(),
            text.says(result.unit()) || result.unit().equals("%") ? result.unit() : "",
            evidence.get(),
            Status.EXTRACTED));
  }

  private Optional<Claim> claim(Suggestions.Comparison said, Set<String> own) {
    Optional<Evidence> evidence = text.evidence(said.evidence());
    boolean isUnnamedSubject = said.subject().equals(PaperFacts.OURS);
    Kind baselineKind = baselineKind(said);
    if (evidence.isEmpty()
        || !(isUnnamedSubject || text.names(said.subject()))
        || !isBaseline(said.baseline(), baselineKind)
        || said.baseline().equals(said.subject())
        || !isAbout(evidence.get().quote(), said, baselineKind, own)) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            said.subject(),
            said.subjectKind(),
            said.baseline(),
            baselineKind,
            said.outcome(),
            names(said.on().stream()),
            metric(said.metric()),
            margin(said.margin(), evidence.get().quote()),
            evidence.get(),
            null,
            confidence(said.confidence()),
            Status.EXTRACTED,
            isUnnamedSubject || own.contains(said.subject()),
            extractor,
            null,
            null));
  }

  /** A baseline is never given a name of its own that is none: it would join unrelated papers. */
  private static @Nullable Kind baselineKind(Suggestions.Comparison said) {
    Kind kind = said.baselineKind();
    return kind != null && kind.isContender() && SourceText.looksLikeName(said.baseline())
        ? kind
        : null;
  }

  private boolean isBaseline(String baseline, @Nullable Kind kind) {
    return (text.says(baseline) && (kind != null || baseline.length() >= SHORTEST_DESCRIPTION))
        || (kind == null && UNWRITTEN_BASELINES.contains(baseline));
  }

  /** The evidence names a side, or speaks of the paper's own against something without a name. */
  private static boolean isAbout(
      String evidence, Suggestions.Comparison said, @Nullable Kind baselineKind, Set<String> own) {
    boolean isOwn = said.subject().equals(PaperFacts.OURS) || own.contains(said.subject());
    return SourceText.mentions(evidence, said.subject())
        || SourceText.mentions(evidence, said.baseline())
        || (baselineKind == null && isOwn);
  }

  private @Nullable String metric(@Nullable String suggested) {
    String written =
        suggested == null
            ? ""
            : Arrays.stream(suggested.split(",", -1))
                .map(String::strip)
                .filter(metric -> UNWRITTEN_METRICS.contains(metric) || text.says(metric))
                .distinct()
                .collect(Collectors.joining(", "));
    return written.isEmpty() ? null : written;
  }

  private static @Nullable Margin margin(@Nullable Margin suggested, String evidence) {
    if (suggested == null) {
      return null;
    }
    Figures figures = Figures.of(evidence);
    Double max = suggested.max();
    boolean isGiven = figures.give(suggested.value()) && (max == null || figures.give(max));
    boolean isUnitWritten =
        suggested.unit() != MarginUnit.OTHER
            || SourceText.mentions(evidence, Objects.requireNonNullElse(suggested.unitText(), ""));
    return isGiven && isUnitWritten ? suggested : null;
  }

  private static double confidence(@Nullable Double suggested) {
    double confidence =
        suggested == null || suggested <= 0 || suggested > 1 ? PLAIN_CONFIDENCE : suggested;
    return Math.round(Math.min(confidence, HIGHEST_CONFIDENCE) * HUNDRED) / HUNDRED;
  }

  private List<String> names(Stream<String> names) {
    return names.filter(text::names).distinct().toList();
  }

  /** What the paper introduces of a kind, and what else it mentions. */
  private List<String> listed(Kind kind, List<Introduction> introduced, Stream<String> mentioned) {
    Stream<String> own =
        introduced.stream().filter(thing -> thing.kind() == kind).map(Introduction::name);
    return names(Stream.concat(own, mentioned));
  }

  private static Set<String> ownNames(List<Introduction> introduced) {
    Set<String> own = new LinkedHashSet<>();
    introduced.forEach(
        thing -> {
          own.add(thing.name());
          own.addAll(thing.aliases());
        });
    return own;
  }

  private PaperRecord withCode(@Nullable String address) {
    boolean isWritten =
        address != null
            && address.startsWith("http")
            && !address.contains(" ")
            && text.says(address);
    return paper.codeUrl() != null || !isWritten
        ? paper
        : new PaperRecord(
            paper.id(),
            paper.title(),
            paper.abstractText(),
            paper.published(),
            paper.url(),
            address,
            paper.venue(),
            paper.authors(),
            paper.source());
  }
}
