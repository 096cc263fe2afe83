package io.paragone.extract.evaluation;

import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What people found papers to say. A paper of a system is one of the annotation if it bears its
 * identifier (where that is one that Paragone knows), its title, or else the normal form of its
 * title (unless that is empty).
 */
public final class Annotation {

  private static final String ANY_PHRASE = "any phrase";

  private final Function<Claim, String> phraseOf;
  private final Map<String, PaperFacts> papers = new LinkedHashMap<>();
  private final Map<String, String> keysByTitle = new LinkedHashMap<>();
  private final Set<String> repeated = new LinkedHashSet<>();

  /**
   * @param papers of two with the same identifier, or the same title and none, the later counts
   */
  public Annotation(List<PaperFacts> papers) {
    this(papers, claim -> ANY_PHRASE);
  }

  /**
   * @param papers of two with the same identifier, or the same title and none, the later counts
   * @param phraseOf the kind of phrase that a claim of the annotation is worded in
   */
  public Annotation(List<PaperFacts> papers, Function<Claim, String> phraseOf) {
    this.phraseOf = phraseOf;
    for (PaperFacts facts : papers) {
      if (this.papers.put(key(facts.paper()), facts) != null) {
        repeated.add(facts.paper().title());
      }
    }
    this.papers.forEach((key, facts) -> keysByTitle.put(title(facts.paper()), key));
    keysByTitle.remove("");
  }

  public int size() {
    return papers.size();
  }

  /** Titles of papers that are annotated more than once. */
  public List<String> repeated() {
    return List.copyOf(repeated);
  }

  /** Whether the annotation has this paper; no other needs an answer. */
  public boolean covers(PaperRecord paper) {
    return find(key(paper), paper).isPresent();
  }

  /** Scores a system's answers; those to papers that the annotation does not have are ignored. */
  public Evaluation evaluate(List<Answer> answers) {
    Set<String> again = new LinkedHashSet<>();
    Map<String, Answer> found = matched(answers, again);
    Tallies tallies = new Tallies(phraseOf);
    List<String> unanswered = new ArrayList<>();
    papers.forEach(
        (key, gold) -> {
          Answer answer = found.get(key);
          if (answer == null) {
            unanswered.add(gold.paper().title());
          }
          tallies.add(
              new ScoredPaper(
                  gold, answer == null ? Answer.asGiven(PaperFacts.of(gold.paper())) : answer));
        });
    return tallies.evaluation(unanswered, List.copyOf(again));
  }

  private Map<String, Answer> matched(List<Answer> answers, Set<String> again) {
    Map<String, Answer> distinct = new LinkedHashMap<>();
    for (Answer answer : answers) {
      PaperRecord paper = answer.facts().paper();
      if (distinct.put(key(paper), answer) != null) {
        again.add(paper.title());
      }
    }
    Map<String, Answer> found = new LinkedHashMap<>();
    distinct.forEach(
        (key, answer) -> {
          PaperRecord paper = answer.facts().paper();
          find(key, paper)
              .ifPresent(
                  gold -> {
                    if (found.put(gold, answer) != null) {
                      again.add(paper.title());
                    }
                  });
        });
    return found;
  }

  private Optional<String> find(String key, PaperRecord paper) {
    return papers.containsKey(key)
        ? Optional.of(key)
        : Optional.ofNullable(keysByTitle.get(title(paper)));
  }

  private static String key(PaperRecord paper) {
    return paper.id() == null ? paper.title() : paper.id();
  }

  private static String title(PaperRecord paper) {
    return NormalForm.of(paper.title());
  }
}
