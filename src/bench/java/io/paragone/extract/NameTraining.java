package io.paragone.extract;

import io.paragone.extract.LogisticTraining.Example;
import io.paragone.extract.LogisticTraining.Judged;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns the weights of {@link JudgedNames} from annotated papers, and prints what they are worth
 * on papers that were left out of the learning.
 */
final class NameTraining {

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{1,40})\\)");
  private static final double COST = 0.1;
  private static final String HEADER =
      "# What speaks for and against a name that a paper introduces: feature, tabulator, weight.\n"
          + "# Learned from src/bench/annotations/arxiv-2025.jsonl by NameTraining; not to be edited.\n";

  private final Sentences splitter = new Sentences();
  private final Mentions finder = new Mentions(new Lexicon(List.of()));
  private final List<Example> examples = new ArrayList<>();

  private NameTraining() {}

  /** Arguments: annotations, the papers that they are of, the file for the weights. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || arguments[1].isBlank()) {
      System.err.println("usage: mvn -Pbench … exec:exec@train -Dpapers=FILE");
      System.exit(2);
    }
    var training = new NameTraining();
    AnnotatedPapers.read(arguments[0], arguments[1], training::read);
    training.test();
    LogisticTraining.write(training.examples, COST, HEADER, Path.of(arguments[2]));
  }

  private void read(PaperFacts gold, PaperRecord paper) {
    JudgedNames judged =
        Introductions.judged(
            finder, Sentence.of(paper.title(), 0), Reading.sentences(paper, splitter));
    Set<String> introduced = new HashSet<>();
    gold.introduces().forEach(introduction -> introduced.addAll(forms(introduction)));
    for (NameCandidate candidate : judged.all()) {
      examples.add(
          new Example(
              AnnotatedPapers.key(paper),
              judged.featuresOf(candidate),
              introduced.contains(Introductions.fold(candidate.text()))));
    }
  }

  /** "Long Form (LF)" is known by three names. */
  private static Set<String> forms(Introduction introduction) {
    Set<String> forms = new HashSet<>();
    List<String> names = new ArrayList<>(introduction.aliases());
    names.add(introduction.name());
    for (String name : names) {
      forms.add(Introductions.fold(name));
      forms.add(Introductions.fold(IN_BRACKETS.matcher(name).replaceAll(" ")));
      Matcher inside = IN_BRACKETS.matcher(name);
      while (inside.find()) {
        forms.add(Introductions.fold(inside.group(1)));
      }
    }
    return forms;
  }

  private void test() {
    List<Judged> judged = LogisticTraining.leftOut(examples, COST);
    long all = examples.stream().filter(Example::isTrue).count();
    say(
        "%,d names, %,d of them introduced; papers left out of the learning:",
        examples.size(), all);
    for (double least = 0.3; least < 0.65; least += 0.1) {
      double bound = least;
      List<Judged> said = judged.stream().filter(j -> j.chance() >= bound).toList();
      long right = said.stream().filter(j -> j.example().isTrue()).count();
      say(
          "  at %.1f: precision %.3f, recall %.3f",
          bound, (double) right / said.size(), (double) right / all);
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
