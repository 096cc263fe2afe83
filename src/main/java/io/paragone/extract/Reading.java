package io.paragone.extract;

import io.paragone.model.Kind;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperFacts.ReportedResult;
import io.paragone.model.PaperRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The reading of one paper, from its sentences to its drafts. */
final class Reading {

  /** What goes on beyond this many words is read in pieces. */
  private static final int LONGEST_SENTENCE = 200;

  private final PaperRecord paper;
  private final Cues cues;
  private final Lexicon lexicon;
  private final Mentions finder;
  private final Sentence title;
  private final List<Sentence> sentences;
  private final List<Introduction> introductions;
  private final OwnNames own;
  private final SpanCheck check;
  private final List<Scene> scenes;
  private final List<List<Mention>> mentions = new ArrayList<>();

  /** A draft and the sentence that it was read from. */
  record Placed(Draft draft, Sentence sentence) {}

  Reading(PaperRecord paper, Sentences splitter, Cues cues, Lexicon lexicon) {
    this.paper = paper;
    this.cues = cues;
    this.lexicon = lexicon;
    this.finder = new Mentions(lexicon);
    this.title = Sentence.of(paper.title(), 0);
    String text = paper.abstractText();
    this.sentences = sentences(paper, splitter);
    var introduced = Introductions.of(finder, title, sentences);
    this.own = new OwnNames(introduced.named());
    var terms = Terms.of(sentences, own, lexicon);
    sentences.forEach(sentence -> mentions.add(terms.told(sentence, finder.in(sentence, own))));
    var full = FullNames.of(mentions);
    mentions.replaceAll(inSentence -> full.told(inSentence, own));
    this.introductions = introduced.all().stream().map(own::withSizes).toList();
    this.check = new SpanCheck(paper.title(), text == null ? "" : text);
    this.scenes = scenes(introduced.named());
  }

  /** The sentences of the abstract that have words, the longest in pieces. */
  static List<Sentence> sentences(PaperRecord paper, Sentences splitter) {
    return paper.abstractText() == null
        ? List.of()
        : splitter.of(paper.abstractText()).stream()
            .filter(s -> s.size() > 0)
            .flatMap(s -> s.pieces(LONGEST_SENTENCE).stream())
            .toList();
  }

  PaperFacts facts(BiFunction<Draft, Sentence, Claim> toClaim) {
    Map<NameKind, Set<String>> names = names();
    return new PaperFacts(
        CodeAddress.completed(paper, sentences),
        introductions,
        List.copyOf(names.getOrDefault(NameKind.METHOD, Set.of())),
        List.copyOf(names.getOrDefault(NameKind.BASE_MODEL, Set.of())),
        List.copyOf(names.getOrDefault(NameKind.BENCHMARK, Set.of())),
        List.copyOf(names.getOrDefault(NameKind.DATASET, Set.of())),
        results(),
        drafts().stream().map(d -> toClaim.apply(d.draft(), d.sentence())).toList());
  }

  private Map<NameKind, Set<String>> names() {
    Map<NameKind, Set<String>> names = new LinkedHashMap<>();
    for (Introduction introduction : introductions) {
      if (introduction.kind() != Kind.METHOD) {
        names
            .computeIfAbsent(NameKind.of(introduction.kind()), k -> new LinkedHashSet<>())
            .add(introduction.name());
      }
    }
    for (List<Mention> inSentence : mentions) {
      for (Mention mention : inSentence) {
        boolean weak =
            mention.certainty() == Mention.Certainty.CAPITAL && mention.kind() == NameKind.METHOD;
        if (mention.kind().kind().isPresent() && !weak && !own.owns(mention)) {
          names.computeIfAbsent(mention.kind(), k -> new LinkedHashSet<>()).add(mention.text());
        }
      }
    }
    ModelNames.addTo(
        names.computeIfAbsent(NameKind.BASE_MODEL, k -> new LinkedHashSet<>()), sentences, lexicon);
    return names;
  }

  /** The claims in the order of the text. */
  List<Placed> drafts() {
    return weighed().all();
  }

  WeighedClaims weighed() {
    String text = paper.abstractText();
    return new WeighedClaims(read(), introductions, text == null ? 0 : text.length());
  }

  /** Of two claims alike in one sentence the surer one. */
  private List<Placed> read() {
    List<Placed> placed = new ArrayList<>();
    for (Scene scene : scenes) {
      Map<String, Draft> distinct = new LinkedHashMap<>();
      for (Draft draft : ComparisonGrammar.read(scene, lexicon)) {
        if (check.admits(draft)) {
          distinct.merge(key(draft), draft, (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
      }
      distinct.values().forEach(draft -> placed.add(new Placed(draft, scene.sentence())));
    }
    return placed;
  }

  private List<ReportedResult> results() {
    return scenes.stream()
        .flatMap(scene -> Results.in(scene).stream())
        .filter(check::admits)
        .toList();
  }

  private List<Scene> scenes(List<Introduction> named) {
    List<Scene> found = new ArrayList<>();
    Optional<Introduction> main = named.stream().filter(i -> i.kind().isContender()).findFirst();
    Testbeds.Earlier earlier = Testbeds.Earlier.NONE;
    boolean ownGround = false;
    Set<String> loneForms = Abbreviations.usedOnce(title, sentences);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Mention> here = mentions.get(i);
      ownGround |= speaksOfOwn(sentence, here);
      found.add(
          new Scene(
              sentence,
              here,
              cues.in(sentence),
              own,
              main,
              ownGround,
              earlier,
              loneForms,
              lexicon,
              new Measures()));
      earlier = Testbeds.Earlier.of(sentence, here);
    }
    return found;
  }

  private static String key(Draft draft) {
    return String.join(
        "\n",
        draft.subject().name(),
        draft.baseline().name(),
        draft.outcome().name(),
        draft.rule().startsWith(Efficiency.RULE) ? Efficiency.RULE : "",
        draft.margin() == null ? "" : draft.margin() + draft.on().toString());
  }

  private boolean speaksOfOwn(Sentence sentence, List<Mention> here) {
    return here.stream().anyMatch(own::owns)
        || sentence.words().stream()
            .anyMatch(
                w ->
                    w.is("we")
                        || w.is("our")
                        || w.is("proposed")
                        || w.is("paper")
                        || w.is("work")
                        || w.is("study"));
  }
}
