package io.paragone.extract;

import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.ReportedResult;
import java.util.List;

/** The one gate to a claim: a name that the title and the abstract do not contain stays outside. */
public final class SpanCheck {

  private final String title;
  private final String abstractText;

  /** For the names of one paper. */
  public SpanCheck(String title, String abstractText) {
    this.title = title;
    this.abstractText = abstractText;
  }

  boolean admits(Draft draft) {
    return isSpan(draft.subject().name())
        && (!draft.baseline().isNamed() || isSpan(draft.baseline().name()))
        && draft.on().stream().allMatch(this::isSpan);
  }

  boolean admits(ReportedResult result) {
    return isSpan(result.system()) && (result.on() == null || isSpan(result.on()));
  }

  /** The names that stand in the text, in their order. */
  List<String> spans(List<String> names) {
    return names.stream().filter(this::isSpan).toList();
  }

  /** Whether the text writes the name so, or the name is {@link PaperFacts#OURS}. */
  public boolean isSpan(String name) {
    return name.equals(PaperFacts.OURS) || title.contains(name) || abstractText.contains(name);
  }
}
