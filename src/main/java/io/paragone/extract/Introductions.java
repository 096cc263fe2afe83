package io.paragone.extract;

import io.paragone.extract.Abbreviations.Pair;
import io.paragone.extract.IntroducedNames.NewName;
import io.paragone.model.Kind;
import io.paragone.model.PaperFacts.Introduction;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a paper introduces: the name before the colon of its title, and the names behind "we
 * propose", "named" and in brackets behind their long form.
 */
final class Introductions {

  private static final int REGION = 28;

  private final Mentions finder;
  private final Sentence title;
  private final List<Sentence> sentences;
  private final NewThings found = new NewThings();
  private final Map<Sentence, List<Mention>> mentions = new IdentityHashMap<>();
  private final Map<Sentence, List<Pair>> pairs = new IdentityHashMap<>();
  private final Set<String> terms;

  private Introductions(Mentions finder, Sentence title, List<Sentence> sentences) {
    this.finder = finder;
    this.title = title;
    this.sentences = sentences;
    this.terms = ProposedNames.termsBefore(sentences);
  }

  /**
   * What was found.
   *
   * @param named things with a name, for which the paper's claims speak
   * @param described things that are only described, "a two-stage alignment method"
   */
  record Introduced(List<Introduction> named, List<Introduction> described) {
    List<Introduction> all() {
      return Stream.concat(named.stream(), described.stream()).toList();
    }
  }

  static Introduced of(Mentions finder, Sentence title, List<Sentence> sentences) {
    return new Introductions(finder, title, sentences).decided();
  }

  /** The names of a paper as they are judged. */
  static JudgedNames judged(Mentions finder, Sentence title, List<Sentence> sentences) {
    var introductions = new Introductions(finder, title, sentences);
    introductions.propose();
    return introductions.judged();
  }

  private Introduced decided() {
    propose();
    found.keep(judged().introduced());
    addLongForms();
    return new Introduced(OwnKinds.told(found.all(), title, sentences), described());
  }

  private JudgedNames judged() {
    return JudgedNames.of(finder, title, sentences, found.all());
  }

  /** What the phrases say. */
  private void propose() {
    Titles.names(title, sentences).forEach(name -> found.add(name.text(), name.kind()));
    for (Sentence sentence : sentences) {
      readSentence(sentence);
      if (OwnTestbeds.mayBeIn(sentence)) {
        OwnTestbeds.in(sentence, mentions(sentence)).forEach(name -> add(name.text(), name.kind()));
      }
    }
    addParts();
    addTitlePairs();
    addActors();
    addVariants();
    addLongForms();
  }

  private List<Introduction> described() {
    return sentences.stream()
        .flatMap(sentence -> DescribedThings.in(sentence, this::isOwn).stream())
        .distinct()
        .filter(description -> !found.areIn(description))
        .map(description -> new Introduction(description, Kind.METHOD, List.of()))
        .toList();
  }

  /** A name that nobody knows, first written where the paper speaks of its own, and that acts. */
  private void addActors() {
    if (found.haveContender()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Mention mention : mentions(sentence)) {
        if (seen.add(mention.text())
            && mention.kind() == NameKind.METHOD
            && FreshNames.isFreshShape(mention)
            && IntroducingPhrase.speaksBefore(sentence, mention.from())
            && ActingNames.act(sentences, mention.text())) {
          add(mention.text(), Optional.of(mention.kind()));
          return;
        }
      }
    }
  }

  /** {@code FooNet-chain} of a paper that introduces {@code FooNet}, where it acts by itself. */
  private void addVariants() {
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        int hyphen = word.text().lastIndexOf('-');
        if (hyphen <= 1 || isOwn(word.text())) {
          continue;
        }
        String owner = word.text().substring(0, hyphen);
        if (isOwn(owner)
            && Shapes.isVariant(word.text().substring(hyphen + 1))
            && ActingNames.act(sentences, word.text())) {
          add(word.text(), found.kind(owner));
        }
        int first = word.text().indexOf('-');
        String base = word.text().substring(first + 1);
        if (isOwn(base)
            && !isOwn(word.text())
            && Shapes.isVariant(word.text().substring(0, first))
            && word.startsUpperCase()
            && (ActingNames.act(sentences, word.text()) || isIntroduced(sentence, word))) {
          add(word.text(), found.kind(base));
        }
      }
    }
  }

  /** "we extend it to Ada-FooNet, which". */
  private static boolean isIntroduced(Sentence sentence, Word word) {
    int at = sentence.words().indexOf(word);
    return sentence.key(at + 1).equals(",")
        && (sentence.key(at + 2).equals("which") || sentence.key(at + 2).equals("a"));
  }

  private void readSentence(Sentence sentence) {
    List<Mention> named = List.of();
    List<Pair> pairs = List.of();
    boolean read = false;
    for (int i = 0; i < sentence.size(); i++) {
      boolean proposes = IntroducingPhrase.proposesAt(sentence, i, this::isOwn);
      boolean names =
          (WordClasses.is(WordClass.NAMING, sentence.key(i)) || CalledNames.calls(sentence, i))
              && !CalledNames.isObserved(sentence, i);
      boolean ours = IntroducingPhrase.isOurs(sentence, i);
      boolean passive = ProposedNames.isPassive(sentence, i);
      if (!proposes && !names && !ours && !passive) {
        continue;
      }
      if (!read) {
        read = true;
        named = mentions(sentence);
        pairs = pairs(sentence);
      }
      if (passive) {
        ProposedNames.proposed(sentence, i, named, pairs)
            .ifPresent(name -> add(name.text(), name.kind()));
      } else if (proposes) {
        List<NewName> behind = IntroducedNames.behindVerb(sentence, i, named, pairs, REGION);
        behind.forEach(name -> add(name.text(), name.kind()));
        if (behind.isEmpty()) {
          WholeObjects.of(sentence, i).ifPresent(name -> add(name.text(), name.kind()));
        }
      } else if (ours) {
        IntroducedNames.behindOurs(sentence, i, named, pairs)
            .forEach(name -> add(name.text(), name.kind()));
        ProposedNames.besideNoun(sentence, i, named, pairs)
            .ifPresent(name -> add(name.text(), name.kind()));
      } else {
        Optional<NewName> called = CalledNames.called(sentence, i, named, pairs);
        called.ifPresent(name -> add(name.text(), name.kind()));
        CalledNames.calledInSmallLetters(sentence, i)
            .ifPresent(name -> add(name.text(), name.kind()));
        if (called.isEmpty()) {
          CalledNames.behindNaming(sentence, i, named)
              .forEach(name -> add(name.text(), name.kind()));
        }
      }
    }
  }

  /** "Long Form (LF)" where the title has one of the two. */
  private void addTitlePairs() {
    for (Sentence sentence : ownGround()) {
      for (Pair pair : pairs(sentence)) {
        if (titled(pair)
            && (ActingNames.act(sentences, pair.shortForm()) || proposes(sentence))
            && IntroducedPairs.isOpen(mentions(sentence), pair)
            && !found.have(pair.longForm())) {
          add(pair.shortForm(), Optional.empty());
        }
      }
    }
  }

  private void addParts() {
    for (Sentence sentence : ownGround()) {
      if (!NamedParts.mayBeIn(sentence)) {
        continue;
      }
      NamedParts.in(sentence, mentions(sentence), this::isOwn).stream()
          .filter(part -> !found.have(part.longForm()))
          .forEach(part -> add(part.name(), Optional.of(part.kind())));
    }
  }

  /** The sentences from the first on that speaks of the paper's own work. */
  private List<Sentence> ownGround() {
    return sentences.stream().dropWhile(s -> !ProposedNames.speaksOfOwn(s)).toList();
  }

  private static boolean proposes(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (IntroducingPhrase.proposesAt(sentence, i, name -> false)) {
        return true;
      }
    }
    return false;
  }

  private boolean titled(Pair pair) {
    String folded = fold(title.text());
    return title.words().stream().anyMatch(w -> w.text().equals(pair.shortForm()))
        || (pair.longForm().contains(" ")
            && folded.contains(fold(pair.longForm()))
            && pair.longForm().chars().anyMatch(Character::isUpperCase));
  }

  private boolean isOwn(String text) {
    return found.have(text);
  }

  private void add(String name, Optional<NameKind> kind) {
    if (found.have(name) || !terms.contains(fold(name))) {
      found.add(name, kind);
    }
  }

  private List<Pair> pairs(Sentence sentence) {
    return pairs.computeIfAbsent(sentence, Abbreviations::in);
  }

  private List<Mention> mentions(Sentence sentence) {
    return mentions.computeIfAbsent(sentence, finder::withOthers);
  }

  private void addLongForms() {
    for (Sentence sentence : sentences) {
      pairs(sentence).forEach(this::join);
    }
    pairs(title).forEach(this::join);
  }

  private void join(Pair pair) {
    long uses =
        sentences.stream()
            .flatMap(sentence -> sentence.words().stream())
            .filter(word -> word.text().equals(pair.shortForm()))
            .count();
    found.join(pair, uses > 1);
  }

  static String fold(String name) {
    var folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '+') {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
