package io.paragone.cli;

import io.paragone.extract.evaluation.Evaluation;
import io.paragone.extract.evaluation.PaperScore;
import io.paragone.extract.evaluation.PaperScore.MadeClaim;
import io.paragone.extract.evaluation.RuleFigures;
import io.paragone.model.PaperFacts.Claim;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An evaluation as people read it. */
final class EvaluationText {

  private static final String NONE = "-";

  private final Evaluation evaluation;
  private final PrintWriter out;

  EvaluationText(Evaluation evaluation, PrintWriter out) {
    this.evaluation = evaluation;
    this.out = out;
  }

  /**
   * Prints all of it.
   *
   * @param worst how many papers at most
   */
  void print(int worst) {
    line(
        "%s, %d of them answered",
        Counts.of(evaluation.papers().size(), "annotated paper"),
        evaluation.papers().size() - evaluation.unanswered().size());
    rows();
    bands();
    phrases();
    rules("kind of phrase", evaluation.kinds());
    rules("rule", evaluation.rules());
    evaluation.worst(worst).forEach(this::paper);
  }

  private void rows() {
    line("");
    line("%-28s  precision  recall      F1     hit  system  gold", "");
    evaluation
        .rows()
        .forEach(
            (row, figures) ->
                line(
                    "%-28s  %9.3f  %6.3f  %6.3f  %6d  %6d  %4d",
                    row.label(),
                    figures.precision(),
                    figures.recall(),
                    figures.f1(),
                    figures.hit(),
                    figures.system(),
                    figures.gold()));
    var margins = evaluation.margins();
    line(
        "%-28s  %9s of %d", "margins right where stated", share(margins.share()), margins.stated());
  }

  private void bands() {
    line("");
    line("%-28s  claims   right   share", "confidence");
    evaluation
        .bands()
        .forEach(
            (band, claims) ->
                line(
                    "%-28s  %6d  %6d  %6s",
                    band.label(), claims.claims(), claims.right(), share(claims.share())));
  }

  private void phrases() {
    line("");
    line("annotated   found  recall  kind of phrase");
    for (var phrase : evaluation.phrases()) {
      line(
          "%9d  %6d  %6.3f  %s",
          phrase.annotated(), phrase.found(), phrase.recall(), phrase.kind());
    }
  }

  private void rules(String heading, List<RuleFigures> rules) {
    line("");
    line("claims   right   wrong  %s", heading);
    for (var rule : rules) {
      line("%6d  %6d  %6d  %s", rule.made(), rule.right(), rule.wrong(), rule.rule());
    }
  }

  private void paper(PaperScore paper) {
    line("");
    line("%s", paper.title());
    for (var claim : paper.missed()) {
      line("  missed    %s", said(claim));
      line("            %s", words(claim));
    }
    for (MadeClaim made : paper.invented()) {
      line("  invented  %s", said(made.claim()));
      line("            by %s, confidence %.2f", made.rule(), made.claim().confidence());
      line("            %s", words(made.claim()));
    }
  }

  private static String said(Claim claim) {
    String baseline =
        claim.baselineKind() == null ? "(" + claim.baseline() + ")" : claim.baseline();
    String on = claim.on().isEmpty() ? "" : " on " + String.join(", ", claim.on());
    return claim.subject() + " " + claim.outcome() + " " + baseline + on;
  }

  private static String words(Claim claim) {
    return claim.evidence() == null
        ? Objects.requireNonNullElse(claim.statement(), "(no sentence is given)")
        : "\"" + claim.evidence().quote() + "\"";
  }

  private static String share(@Nullable Double share) {
    return share == null ? NONE : String.format(Locale.ROOT, "%.3f", share);
  }

  private void line(String format, @Nullable Object... values) {
    out.println(String.format(Locale.ROOT, format, values).stripTrailing());
  }
}
