package io.paragone.extract.evaluation;

import io.paragone.extract.evaluation.PaperScore.MadeClaim;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One paper of the annotation beside what the system says of it, names made comparable. */
final class ScoredPaper {

  private final PaperFacts gold;
  private final PaperFacts system;
  private final Aliases aliases;
  private final Map<ClaimKey, List<Claim>> expected = new LinkedHashMap<>();
  private final Map<ClaimKey, List<MadeClaim>> made = new LinkedHashMap<>();

  ScoredPaper(PaperFacts gold, Answer answer) {
    this.gold = gold;
    this.system = answer.facts();
    this.aliases = Aliases.of(gold, system);
    for (Claim claim : gold.claims()) {
      expected.computeIfAbsent(ClaimKey.of(claim, aliases), key -> new ArrayList<>()).add(claim);
    }
    for (int i = 0; i < system.claims().size(); i++) {
      Claim claim = system.claims().get(i);
      made.computeIfAbsent(ClaimKey.of(claim, aliases), key -> new ArrayList<>())
          .add(new MadeClaim(claim, answer.rules().get(i)));
    }
  }

  /** The figures so far of a row, and this paper's share in them. */
  Figures addTo(Row row, Figures soFar) {
    return switch (row) {
      case NAMED_CLAIMS -> soFar.plus(named(expected.keySet()), named(made.keySet()));
      case ALL_CLAIMS -> soFar.plus(expected.keySet(), made.keySet());
      case PAIRS -> soFar.plus(pairs(expected.keySet()), pairs(made.keySet()));
      case TESTBEDS -> testbeds(soFar);
      case INTRODUCED -> entities(soFar, ScoredPaper::introduced);
      case BASE_MODELS -> entities(soFar, PaperFacts::baseModels);
      case BENCHMARKS_AND_DATASETS -> entities(soFar, ScoredPaper::benchmarksAndDatasets);
      case METHODS -> entities(soFar, PaperFacts::methods);
      case RESULTS -> soFar.plus(results(gold), results(system));
    };
  }

  MarginFigures addTo(MarginFigures soFar) {
    MarginFigures figures = soFar;
    for (ClaimKey key : right()) {
      Set<Size> stated = Size.of(expected(key).stream());
      if (!stated.isEmpty()) {
        figures = figures.plus(Size.of(claims(key)).stream().anyMatch(stated::contains));
      }
    }
    return figures;
  }

  /**
   * Each of the system's claims once; of several comparisons that make up one claim, the surest
   * speaks for it, and of equally sure ones the first.
   */
  Map<ClaimKey, MadeClaim> made() {
    Map<ClaimKey, MadeClaim> surest = new LinkedHashMap<>();
    made.forEach((key, all) -> surest.put(key, surest(all)));
    return surest;
  }

  /** Each of the annotation's claims once, as its first comparison has it. */
  Map<ClaimKey, Claim> annotated() {
    Map<ClaimKey, Claim> first = new LinkedHashMap<>();
    expected.forEach((key, all) -> first.put(key, all.get(0)));
    return first;
  }

  boolean isFound(ClaimKey key) {
    return made.containsKey(key);
  }

  boolean isRight(ClaimKey key) {
    return expected.containsKey(key);
  }

  PaperScore score() {
    List<Claim> missed =
        annotated().entrySet().stream()
            .filter(claim -> !isFound(claim.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    List<MadeClaim> invented =
        made().entrySet().stream()
            .filter(claim -> !isRight(claim.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return new PaperScore(gold.paper().title(), missed, invented);
  }

  private List<ClaimKey> right() {
    return expected.keySet().stream().filter(made::containsKey).toList();
  }

  private List<Claim> expected(ClaimKey key) {
    return expected.getOrDefault(key, List.of());
  }

  private Stream<Claim> claims(ClaimKey key) {
    return made.getOrDefault(key, List.of()).stream().map(MadeClaim::claim);
  }

  private Figures testbeds(Figures soFar) {
    Figures figures = soFar;
    for (ClaimKey key : right()) {
      figures = figures.plus(testbeds(expected(key).stream()), testbeds(claims(key)));
    }
    return figures;
  }

  private Set<String> testbeds(Stream<Claim> claims) {
    return claims
        .flatMap(claim -> claim.on().stream())
        .map(aliases::canonical)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Figures entities(Figures soFar, Function<PaperFacts, List<String>> names) {
    return soFar.plus(entities(names.apply(gold)), entities(names.apply(system)));
  }

  private Set<String> entities(List<String> names) {
    return names.stream()
        .map(aliases::canonical)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<Reported> results(PaperFacts facts) {
    Set<Reported> results = new LinkedHashSet<>();
    for (PaperFacts.ReportedResult result : facts.results()) {
      if (result.on() != null && !result.on().isEmpty()) {
        results.add(new Reported(aliases.canonical(result.on()), result.value()));
      }
    }
    return results;
  }

  private static List<String> introduced(PaperFacts facts) {
    return facts.introduces().stream().map(PaperFacts.Introduction::name).toList();
  }

  private static List<String> benchmarksAndDatasets(PaperFacts facts) {
    return Stream.of(facts.benchmarks(), facts.datasets()).flatMap(List::stream).toList();
  }

  private static Set<ClaimKey> named(Set<ClaimKey> keys) {
    return keys.stream()
        .filter(ClaimKey::isNamed)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<ClaimKey.Pair> pairs(Set<ClaimKey> keys) {
    return keys.stream()
        .filter(ClaimKey::isNamed)
        .map(ClaimKey::pair)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static MadeClaim surest(List<MadeClaim> claims) {
    MadeClaim surest = claims.get(0);
    for (MadeClaim claim : claims) {
      surest = claim.claim().confidence() > surest.claim().confidence() ? claim : surest;
    }
    return surest;
  }

  /** A result as it is compared. */
  private record Reported(String on, double value) {}
}
