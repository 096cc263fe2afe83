package io.paragone.extract;

import io.paragone.model.PaperFacts.Introduction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a paper and how likely each is one that it introduces. The weights were learned from
 * annotated papers; what the phrases of {@link Introductions} say is one of many things that they
 * weigh.
 *
 * @param candidates the names by their folded spelling
 */
record JudgedNames(Map<String, NameCandidate> candidates, NameFeatures features) {

  /** What goes on beyond this many words is no title. */
  private static final int LONGEST_TITLE = 100;

  private static final LinearModel MODEL = LinearModel.load("introduced-names.tsv");
  private static final double LIKELY = 0.5;
  private static final double STILL_LIKELY = 0.03;

  /**
   * The names of one paper.
   *
   * @param proposed what the phrases found
   */
  static JudgedNames of(
      Mentions finder, Sentence title, List<Sentence> sentences, List<Introduction> proposed) {
    var own = new OwnNames(proposed);
    Sentence head = title.pieces(LONGEST_TITLE).stream().findFirst().orElse(title);
    List<List<Mention>> mentions = sentences.stream().map(s -> finder.in(s, own)).toList();
    return new JudgedNames(
        NameCandidates.in(head, sentences, mentions, proposed),
        new NameFeatures(head, sentences, proposed));
  }

  Collection<NameCandidate> all() {
    return candidates.values();
  }

  /**
   * The names that the paper is likely to introduce. What the phrases found goes only where much
   * speaks against it; what they did not find comes only where much speaks for it.
   */
  List<NameCandidate> introduced() {
    return all().stream().filter(this::isLikely).toList();
  }

  private boolean isLikely(NameCandidate candidate) {
    boolean proposed = features.isProposed(candidate);
    double least = proposed ? STILL_LIKELY : LIKELY;
    return (proposed || !candidate.isKnown()) && MODEL.probability(featuresOf(candidate)) >= least;
  }

  /** What the model is asked about a name. */
  Set<String> featuresOf(NameCandidate candidate) {
    return features.of(candidate);
  }
}
