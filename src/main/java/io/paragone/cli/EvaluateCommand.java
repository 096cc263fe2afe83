package io.paragone.cli;

import io.micronaut.context.annotation.Prototype;
import io.paragone.extract.GrammarExtractor;
import io.paragone.extract.GrammarExtractor.TracedClaim;
import io.paragone.extract.Phrases;
import io.paragone.extract.evaluation.Annotation;
import io.paragone.extract.evaluation.Answer;
import io.paragone.ingest.Inputs;
import io.paragone.ingest.PaperSource;
import io.paragone.ingest.PaperSourceException;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what is read out of papers against what people found them to say. */
@Prototype
@Command(
    name = "evaluate",
    description = {
      "Measure claims against an annotation. Papers whose text is given are read by the grammar;"
          + " facts, such as those that extract prints, are scored as they are. Needs no graph.",
      "A claim is right if its subject, baseline and outcome are those of a claim of the same"
          + " paper; an alias counts as the name, and all baselines without a name are one.",
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final int WORST = 5;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "The annotation: Paragone's JSON lines, with facts.")
  private String gold = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE|URL|-",
      description = "Papers or facts to measure, plain or gzipped; - is standard input.")
  private List<String> locations = List.of();

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = {
        "How many papers to show, those with most claims missed or invented first (default: "
            + WORST
            + "; with --json: all that have any)."
      })
  private @Nullable Integer worst;

  @Option(names = "--json", description = "Print all figures and claims as one JSON object.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (worst != null && worst < 0) {
      return bad("--worst: " + worst + " is below 0");
    }
    if (Stream.concat(Stream.of(gold), locations.stream())
            .filter(Inputs.STANDARD_INPUT::equals)
            .count()
        > 1) {
      return bad("standard input can be read only once, name - once");
    }
    try {
      var annotation = annotation();
      var answers = new ArrayList<Answer>();
      for (var location : locations) {
        answers.addAll(answers(location, annotation));
      }
      print(annotation, answers);
      return ExitCode.DONE;
    } catch (PaperSourceException | UnfitAnnotationException e) {
      return bad(e.getMessage());
    }
  }

  private Annotation annotation() throws IOException {
    var papers = new ArrayList<PaperFacts>();
    try (var input = new Inputs(System.in).open(gold);
        var source = input.papers()) {
      while (source.hasNext()) {
        papers.add(annotated(source.next(), source));
      }
    }
    if (papers.isEmpty()) {
      throw new UnfitAnnotationException(gold + ": an annotation without papers");
    }
    var phrases = new Phrases();
    var annotation = new Annotation(papers, claim -> phrase(claim, phrases));
    annotation
        .repeated()
        .forEach(title -> tell(gold + ": annotated twice, the last counts: " + title));
    return annotation;
  }

  private static String phrase(Claim claim, Phrases phrases) {
    return claim.evidence() == null
        ? Phrases.UNKNOWN
        : phrases.kind(claim.evidence().quote(), claim.outcome());
  }

  private static PaperFacts annotated(PaperSource.Item item, PaperSource source)
      throws UnfitAnnotationException {
    if (item instanceof PaperSource.Known known) {
      return known.facts();
    }
    if (item instanceof PaperSource.Found found) {
      throw new UnfitAnnotationException(
          "%s: not an annotation but %s: nothing is said of what \"%s\" claims"
              .formatted(source.name(), source.format(), found.paper().title()));
    }
    throw new UnfitAnnotationException(source.name() + ": " + item);
  }

  private List<Answer> answers(String location, Annotation annotation) throws IOException {
    var extractor = new GrammarExtractor(List.of());
    var answers = new ArrayList<Answer>();
    var others = 0;
    try (var input = new Inputs(System.in).open(location);
        var source = input.papers()) {
      while (source.hasNext()) {
        var item = source.next();
        if (item instanceof PaperSource.Found found && annotation.covers(found.paper())) {
          answers.add(read(found.paper(), extractor));
        } else if (item instanceof PaperSource.Known known
            && annotation.covers(known.facts().paper())) {
          answers.add(Answer.asGiven(known.facts()));
        } else if (item instanceof PaperSource.Skipped skipped) {
          tell(location + ": left out " + skipped);
        } else {
          others++;
        }
      }
    }
    if (others > 0) {
      tell(location + ": " + Counts.of(others, "paper") + " not in the annotation, not scored");
    }
    return answers;
  }

  private static Answer read(PaperRecord paper, GrammarExtractor extractor) {
    return new Answer(
        extractor.extract(paper), extractor.trace(paper).stream().map(TracedClaim::rule).toList());
  }

  private void print(Annotation annotation, List<Answer> answers) throws IOException {
    var evaluation = annotation.evaluate(answers);
    evaluation.repeated().forEach(title -> tell("given more than once, the last counts: " + title));
    var out = StandardOutput.lines();
    if (json) {
      new EvaluationJson(evaluation).print(out, worst == null ? annotation.size() : worst);
    } else {
      tellUnanswered(evaluation.unanswered());
      new EvaluationText(evaluation, out).print(worst == null ? WORST : worst);
    }
    out.flush();
  }

  private void tellUnanswered(List<String> titles) {
    if (!titles.isEmpty()) {
      tell(
          "scored as empty, not among the papers given: "
              + Counts.of(titles.size(), "paper")
              + String.join("", titles.stream().map(title -> "\n  " + title).toList()));
    }
  }

  private void tell(String message) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("evaluate: " + message);
    err.flush();
  }

  private int bad(@Nullable String message) {
    tell(String.valueOf(message));
    return ExitCode.BAD_INPUT;
  }

  /** An annotation that no figures can be had from. */
  private static final class UnfitAnnotationException extends IOException {
    private static final long serialVersionUID = 1L;

    UnfitAnnotationException(String message) {
      super(message);
    }
  }
}
