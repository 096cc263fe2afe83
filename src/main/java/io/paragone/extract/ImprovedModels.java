package io.paragone.extract;

import io.paragone.extract.Baselines.Read;
import io.paragone.model.Margin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whose gain it is: "by 3% on X", "for models such as X", "when added to X". */
final class ImprovedModels {

  private static final int LONGEST_PHRASE = 8;
  private static final int FARTHEST = 32;
  private static final int MARGIN_BEFORE = 6;

  private ImprovedModels() {}

  /** A model that gains, and by how much. */
  record Gain(Baseline baseline, Optional<Margin> margin) {}

  /** The models behind the gain at word {@code i}, else those that the sentence opens with. */
  static List<Gain> of(Scene scene, int i) {
    List<Gain> behind = behind(scene, i);
    return behind.isEmpty() ? fronted(scene, i) : behind;
  }

  /** "substantial improvements, with X achieving a 6 point improvement". */
  static List<Gain> achieving(Scene scene, int i) {
    int last = Math.min(scene.sentence().size(), i + LONGEST_PHRASE);
    for (int with = i + 1; with < last; with++) {
      Optional<Mention> model =
          scene.mentionAt(with + 1).filter(m -> m.kind() == NameKind.BASE_MODEL);
      if (scene.key(with).equals("with") && model.isPresent() && !scene.isOwn(model.get())) {
        int verb = model.get().to();
        boolean achieves = scene.is(verb, WordClass.ACHIEVE) || scene.key(verb).equals("gaining");
        List<Margins.Found> margins = Margins.in(scene, verb, verb + FARTHEST);
        Baseline baseline = new Baseline(model.get().text(), model.get().kind().kind());
        return achieves && !margins.isEmpty()
            ? List.of(new Gain(baseline, Optional.of(margins.get(0).margin())))
            : List.of();
      }
    }
    return List.of();
  }

  private static List<Gain> behind(Scene scene, int gain) {
    List<Gain> found = new ArrayList<>();
    int start = gain - MARGIN_BEFORE;
    int last = Math.min(scene.sentence().size(), gain + FARTHEST);
    List<Margins.Found> margins = Margins.in(scene, start, last);
    for (int i = gain + 1; i < last && !ends(scene, i); i++) {
      boolean next = !found.isEmpty() && isNext(scene, margins, start, i);
      if (isPreposition(scene, gain, i) && (next || hasModel(scene, i + 1))) {
        Read read = Baselines.behind(scene, i + 1);
        List<Baseline> named = named(read);
        if (named.isEmpty() || isUsed(scene, read.end())) {
          return found;
        }
        pair(named, between(margins, start, i), found);
        start = i;
        i = Math.max(i, read.end() - 1);
      }
    }
    return found;
  }

  private static List<Margin> between(List<Margins.Found> margins, int from, int to) {
    return margins.stream()
        .filter(found -> found.at() >= from && found.at() < to)
        .map(Margins.Found::margin)
        .toList();
  }

  /** "3% and 2% on X and Y": to each its own, where there are as many. */
  private static void pair(List<Baseline> named, List<Margin> margins, List<Gain> found) {
    boolean each = margins.size() == named.size();
    for (int i = 0; i < named.size(); i++) {
      Optional<Margin> own =
          each ? Optional.of(margins.get(i)) : margins.stream().reduce((a, b) -> b);
      found.add(new Gain(named.get(i), own));
    }
  }

  private static boolean ends(Scene scene, int i) {
    return scene.is(i, WordClass.BOUNDARY)
        || scene.is(i, WordClass.ASIDE)
        || scene.key(i).equals(";")
        || scene.key(i).equals("compared");
  }

  /** "and 2% on Y" behind "3% on X", where Y is a name that nobody knows. */
  private static boolean isNext(Scene scene, List<Margins.Found> margins, int start, int i) {
    return scene.key(i).equals(scene.key(start))
        && !between(margins, start, i).isEmpty()
        && scene
            .mentionAt(i + 1)
            .filter(m -> m.kind().isContender() && !scene.isOwn(m))
            .isPresent();
  }

  /** "of" belongs to the gain only where no comma parts them. */
  private static boolean isPreposition(Scene scene, int gain, int i) {
    return switch (scene.key(i)) {
      case "on", "for", "across", "over" -> true;
      case "of" -> !scene.sentence().hasKey(",", gain, i);
      default -> false;
    };
  }

  /** Whether a model of somebody else's comes within the noun phrase. */
  private static boolean hasModel(Scene scene, int from) {
    boolean models = false;
    for (int i = from; i < from + LONGEST_PHRASE; i++) {
      Optional<Mention> mention = scene.mentionAt(i);
      if (mention.isPresent()) {
        NameKind kind = mention.get().kind();
        boolean fits = kind == NameKind.BASE_MODEL || (models && kind == NameKind.METHOD);
        return fits && !scene.isOwn(mention.get());
      }
      models |= scene.is(i, WordClass.METHOD_NOUN) && scene.key(i).endsWith("s");
      if (WordClasses.isAny(scene.key(i), WordClass.VERB, WordClass.BOUNDARY)
          || scene.is(i, WordClass.PREPOSITION)
          || Numbers.isNumber(scene.key(i))) {
        return false;
      }
    }
    return false;
  }

  private static List<Baseline> named(Read read) {
    boolean all = read.baselines().stream().allMatch(Baseline::isNamed);
    return all ? read.baselines() : List.of();
  }

  /** "of X trained with": what X was made into. */
  private static boolean isUsed(Scene scene, int end) {
    return scene.is(end, WordClass.TRAINED) || scene.key(end).equals("as");
  }

  /** "When added to X, FooNet improves", "Embedding FooNet into X improves". */
  private static List<Gain> fronted(Scene scene, int gain) {
    for (int i = 0; i < Math.min(gain, LONGEST_PHRASE); i++) {
      if (scene.is(i, WordClass.ATTACH)) {
        for (int to = i + 1; to < Math.min(gain, i + LONGEST_PHRASE); to++) {
          boolean into = scene.key(to).equals("to") || scene.key(to).equals("into");
          if (into || (scene.key(to).equals("on") && scene.key(i).startsWith("appl"))) {
            return attached(scene, to + 1, gain);
          }
        }
      }
    }
    return List.of();
  }

  private static List<Gain> attached(Scene scene, int from, int gain) {
    Read read = Baselines.behind(scene, from);
    boolean made = IntStream.range(from, read.end()).anyMatch(i -> scene.is(i, WordClass.TRAINED));
    return read.end() > gain || made
        ? List.of()
        : named(read).stream().map(baseline -> new Gain(baseline, Optional.empty())).toList();
  }
}
