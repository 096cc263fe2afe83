package io.paragone.extract;

import io.paragone.extract.Mention.Certainty;
import io.paragone.model.PaperFacts.Introduction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of what a paper introduces, for finding them again in its text. */
final class OwnNames {

  static final OwnNames NONE = new OwnNames(List.of());

  private final TokenTrie<Form> forms = new TokenTrie<>();
  private final Map<String, Introduction> owners = new LinkedHashMap<>();
  private final Map<String, Introduction> formed = new LinkedHashMap<>();

  /** Names of several words, as their sizes may write them: {@code Foo-Net} of "Foo Net". */
  private final Map<String, Introduction> spaced = new LinkedHashMap<>();

  private final Forebears forebears;

  private record Form(String text, Introduction introduction) {}

  OwnNames(List<Introduction> introductions) {
    forebears = new Forebears(introductions);
    for (Introduction introduction : introductions) {
      add(introduction.name(), introduction);
      introduction.aliases().forEach(alias -> add(alias, introduction));
    }
  }

  private void add(String form, Introduction introduction) {
    List<String> keys = Words.of(form, 0).stream().map(Word::key).toList();
    forms.add(keys, new Form(form, introduction));
    if (keys.size() == 1 && Shapes.takesPlural(form)) {
      forms.add(List.of(keys.get(0) + "s"), new Form(form, introduction));
    }
    owners.putIfAbsent(form, introduction);
    if (form.indexOf(' ') > 0) {
      spaced.putIfAbsent(hyphened(form), introduction);
    }
  }

  private static String hyphened(String form) {
    return form.replace(' ', '-');
  }

  Optional<Mention> find(Sentence sentence, int from) {
    return sized(sentence, from)
        .or(() -> sizedPhrase(sentence, from))
        .or(() -> plain(sentence, from));
  }

  /**
   * {@code FooNet-7B} and {@code Qwen2-FooNet} of a paper that introduces {@code FooNet} stand for
   * it, the first under its own name; {@code FooNet-Zero} and {@code FooNet-7B-Mix} are the paper's
   * as well, under theirs.
   */
  private Optional<Mention> sized(Sentence sentence, int from) {
    String text = sentence.word(from).text();
    if (text.indexOf('-') <= 0 && text.indexOf('+') <= 0) {
      return Optional.empty();
    }
    Introduction owner = ownerOfForm(text);
    return owner == null || !owner.kind().isContender()
        ? Optional.empty()
        : Optional.of(
            new Mention(from, from + 1, text, NameKind.of(owner.kind()), Certainty.KNOWN));
  }

  /** "Foo 2.5-8B" of what is introduced as "Foo 2.5". */
  private Optional<Mention> sizedPhrase(Sentence sentence, int from) {
    int to = from + 2;
    if (spaced.isEmpty() || to > sentence.size()) {
      return Optional.empty();
    }
    String text = sentence.span(from, to);
    int hyphen = text.indexOf('-', text.indexOf(' ') + 1);
    Introduction owner =
        hyphen > 0 && Shapes.isSizeOfVariant(text.substring(hyphen + 1))
            ? owners.get(text.substring(0, hyphen))
            : null;
    if (owner == null || !owner.kind().isContender()) {
      return Optional.empty();
    }
    owners.put(text, owner);
    formed.put(text, owner);
    return Optional.of(new Mention(from, to, text, NameKind.of(owner.kind()), Certainty.KNOWN));
  }

  /** Whose form a word is that is not itself introduced, null for nobody's. */
  private @Nullable Introduction ownerOfForm(String text) {
    Introduction known = formed.get(text);
    if (known != null || owners.containsKey(text)) {
      return known;
    }
    Introduction owner = text.indexOf('+') > 0 ? ownerInSum(text) : ownerIn(text);
    if (owner != null && owner.kind().isContender()) {
      owners.put(text, owner);
      formed.put(text, owner);
    }
    return owner;
  }

  /** Whether a form is {@code FooNet-7B} of what is introduced as {@code FooNet}. */
  private boolean isSize(String form) {
    Introduction owner = formed.get(form);
    int head = owner == null ? 0 : owner.name().length();
    return owner != null
        && hyphened(form).startsWith(hyphened(owner.name()) + "-")
        && Shapes.isSizeOfVariant(form.substring(head + 1));
  }

  /** {@code DPO+FooNet}: with somebody else's thing it is still the paper's own. */
  private @Nullable Introduction ownerInSum(String text) {
    int plus = text.indexOf('+');
    Introduction first = owners.get(text.substring(0, plus));
    return first != null ? first : owners.get(text.substring(plus + 1));
  }

  private @Nullable Introduction ownerIn(String text) {
    for (int hyphen = text.indexOf('-'); hyphen > 0; hyphen = text.indexOf('-', hyphen + 1)) {
      String head = text.substring(0, hyphen);
      String tail = text.substring(hyphen + 1);
      Introduction whole = owners.get(head);
      if (Shapes.isSizeOfVariant(tail)) {
        return whole != null ? whole : spaced.get(head);
      }
      if (whole != null && (isName(tail) || Shapes.isSizedVariant(tail))) {
        return new Introduction(text, whole.kind(), List.of());
      }
      if (isName(head) && isName(tail) && owners.get(tail) != null) {
        return owners.get(tail);
      }
    }
    return null;
  }

  /** Whether a part of a name is written as a name itself. */
  private static boolean isName(String part) {
    return !part.isEmpty()
        && Character.isUpperCase(part.charAt(0))
        && !Shapes.isAdjective(part)
        && !Shapes.isAdjective("-" + part);
  }

  private Optional<Mention> plain(Sentence sentence, int from) {
    return forms
        .longest(sentence.words(), from)
        .filter(match -> fits(match.value().text(), sentence, from, match.end()))
        .map(match -> mention(sentence, from, match));
  }

  /** A name of one plain word, such as Alice, must be written with its capital. */
  private static boolean fits(String form, Sentence sentence, int from, int to) {
    return to - from > 1
        || form.contains("-")
        || hasUpperCase(sentence.span(from, to))
        || !hasUpperCase(form);
  }

  private static boolean hasUpperCase(String text) {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  private Mention mention(Sentence sentence, int from, TokenTrie.Match<Form> match) {
    Introduction introduction = match.value().introduction();
    String text = sentence.span(from, match.end());
    owners.putIfAbsent(text, introduction);
    return new Mention(from, match.end(), text, NameKind.of(introduction.kind()), Certainty.KNOWN);
  }

  /** The name that the paper's facts use for one of its own. */
  Optional<String> name(String form) {
    return isSize(form) ? Optional.of(form) : owner(form).map(Introduction::name);
  }

  /** Whether two names are the same, or sizes of one thing: nothing beats itself. */
  boolean areOne(String a, String b) {
    return a.equals(b)
        || ((isSize(a) || isSize(b))
            && owners.containsKey(a)
            && owners.get(a).equals(owners.get(b)));
  }

  /** The introduction with the sizes that were met of it among its aliases. */
  Introduction withSizes(Introduction introduction) {
    List<String> aliases = new ArrayList<>(introduction.aliases());
    formed.forEach(
        (form, owner) -> {
          boolean size = isSize(form) && owner.name().equals(introduction.name());
          if (size && !aliases.contains(form)) {
            aliases.add(form);
          }
        });
    return new Introduction(introduction.name(), introduction.kind(), aliases);
  }

  /** What the paper introduces under this form. */
  Optional<Introduction> owner(String form) {
    return Optional.ofNullable(owners.get(form));
  }

  /** What the paper introduces and an adjective is made of: {@code FooNet-selected}. */
  Optional<Introduction> inAdjective(String word) {
    int hyphen = word.lastIndexOf('-');
    boolean adjective =
        hyphen > 1 && hyphen + 3 < word.length() && Character.isLowerCase(word.charAt(hyphen + 1));
    return adjective ? owner(word.substring(0, hyphen)) : Optional.empty();
  }

  Forebears forebears() {
    return forebears;
  }

  boolean owns(Mention mention) {
    return owners.containsKey(mention.text());
  }
}
