package io.paragone.extract.evaluation;

import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperFacts.Introduction;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which names of one paper mean the same thing. The annotation decides: an alias of what it
 * introduces counts as the name. The aliases that the system found count where one of them meets a
 * name of the annotation.
 */
final class Aliases {

  private static final Comparator<String> SHORTEST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Map<String, String> canonical = new LinkedHashMap<>();

  private Aliases() {}

  static Aliases of(PaperFacts gold, PaperFacts system) {
    Aliases aliases = new Aliases();
    gold.introduces().forEach(introduced -> aliases.join(forms(introduced)));
    Stream.of(gold.methods(), gold.baseModels(), gold.benchmarks(), gold.datasets())
        .flatMap(List::stream)
        .forEach(name -> aliases.join(NormalForm.all(name)));
    for (Claim claim : gold.claims()) {
      aliases.join(NormalForm.all(claim.subject()));
      aliases.join(NormalForm.all(claim.baseline()));
      claim.on().forEach(name -> aliases.join(NormalForm.all(name)));
    }
    system.introduces().forEach(introduced -> aliases.meet(forms(introduced)));
    return aliases;
  }

  /** The form that all names of a thing share; the normal form of a name that nobody knows. */
  String canonical(String name) {
    return known(NormalForm.all(name)).orElseGet(() -> NormalForm.of(name));
  }

  private void join(Set<String> forms) {
    if (!forms.isEmpty()) {
      put(forms, known(forms).orElseGet(() -> forms.stream().min(SHORTEST).orElseThrow()));
    }
  }

  private void meet(Set<String> forms) {
    known(forms).ifPresent(name -> put(forms, name));
  }

  private void put(Set<String> forms, String name) {
    forms.forEach(form -> canonical.putIfAbsent(form, name));
  }

  private Optional<String> known(Set<String> forms) {
    return forms.stream().map(canonical::get).filter(Objects::nonNull).findFirst();
  }

  private static Set<String> forms(Introduction introduced) {
    Set<String> forms = new TreeSet<>(NormalForm.all(introduced.name()));
    introduced.aliases().forEach(alias -> forms.addAll(NormalForm.all(alias)));
    return forms;
  }
}
