package io.paragone.extract;

import java.util.Optional;

/** What a noun phrase around a name says that it is: "X, a large language model for …". */
final class HeadNouns {

  private static final int REACH = 14;

  private HeadNouns() {}

  /** The kind told by the words behind the name, else by those between the verb and the name. */
  static Optional<NameKind> kindAround(Sentence sentence, int verb, int from, int to) {
    String next = sentence.key(to);
    int close = next.equals("(") ? sentence.closing(to, REACH) : -1;
    Optional<NameKind> behind =
        close > 0 && sentence.key(close + 1).equals(",")
            ? phrase(sentence, close + 2)
            : next.equals(",") || next.equals("(") || next.equals(":") || next.equals("—")
                ? phrase(sentence, to + 1)
                : kindOf(sentence, to);
    return behind.isPresent() ? behind : before(sentence, verb + 1, from);
  }

  /** The kind of the phrase that begins at {@code from}, by its head. */
  static Optional<NameKind> phrase(Sentence sentence, int from) {
    if (!isArticle(sentence.key(from))) {
      return Optional.empty();
    }
    int head = -1;
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      boolean participle =
          sentence.key(i).equals(",")
              && (sentence.key(i + 1).endsWith("ed") || sentence.key(i + 1).endsWith("ing"));
      boolean verbal =
          head > from
              && sentence.key(i).endsWith("ing")
              && !isActivity(sentence.key(i))
              && kindOf(sentence, head).isPresent();
      if ((participle || verbal || endsPhrase(sentence.key(i))) && i > from) {
        break;
      }
      head = i;
    }
    return head < 0 ? Optional.empty() : kindIn(sentence, from, head);
  }

  /** "fine-tuning" in "an LLM fine-tuning paradigm": a noun. */
  private static boolean isActivity(String key) {
    return key.endsWith("tuning")
        || key.endsWith("training")
        || key.endsWith("learning")
        || key.endsWith("reasoning")
        || switch (key) {
          case "prompting",
              "editing",
              "routing",
              "merging",
              "serving",
              "decoding",
              "pruning",
              "unlearning",
              "processing",
              "modeling",
              "testing",
              "understanding",
              "planning",
              "steering",
              "sampling",
              "scaling",
              "ranking" ->
              true;
          default -> false;
        };
  }

  private static boolean isSeveral(String key) {
    return switch (key) {
      case "suite", "collection", "family", "series", "set", "generation", "class", "group" -> true;
      default -> false;
    };
  }

  private static boolean isArticle(String key) {
    return key.equals("a") || key.equals("an") || key.equals("the") || key.equals("our");
  }

  private static boolean endsPhrase(String key) {
    return switch (key) {
      case "for",
          "of",
          "that",
          "which",
          "to",
          "with",
          "on",
          "in",
          ".",
          ";",
          "designed",
          "by",
          "from",
          "capable",
          "containing",
          "comprising",
          "consisting",
          "built",
          "trained",
          "featuring",
          "covering",
          "spanning",
          "including",
          "using",
          "via",
          "where" ->
          true;
      default -> false;
    };
  }

  private static Optional<NameKind> before(Sentence sentence, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - 5); i--) {
      Optional<NameKind> kind = kindOf(sentence, i);
      boolean served = sentence.key(i).endsWith("s") && sentence.key(i - 1).equals("for");
      if (kind.isPresent() && !served) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static Optional<NameKind> kindIn(Sentence sentence, int from, int head) {
    for (int i = head; i >= from; i--) {
      Optional<NameKind> kind = kindOf(sentence, i);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static Optional<NameKind> kindOf(Sentence sentence, int i) {
    String key = sentence.key(i);
    boolean ofModels =
        isSeveral(key) && sentence.key(i + 1).equals("of") && isModels(sentence, i + 2);
    if (ofModels) {
      return Optional.of(NameKind.BASE_MODEL);
    }
    if (isSeveral(key) && isOfModels(sentence, i)) {
      return Optional.of(NameKind.METHOD);
    }
    Optional<NameKind> testbed = testbed(key);
    if (testbed.isPresent()) {
      return testbed;
    }
    if (isModelNoun(sentence, i)) {
      return Optional.of(NameKind.BASE_MODEL);
    }
    return WordClasses.is(WordClass.OWN_NOUN, key)
        ? Optional.of(NameKind.METHOD)
        : Optional.empty();
  }

  /** What a noun says that it is measured on: "benchmark", "corpus". */
  static Optional<NameKind> testbed(String noun) {
    if (WordClasses.is(WordClass.BENCHMARK_NOUN, noun)) {
      return Optional.of(NameKind.BENCHMARK);
    }
    return WordClasses.is(WordClass.DATASET_NOUN, noun)
        ? Optional.of(NameKind.DATASET)
        : Optional.empty();
  }

  /** "a suite of models", of whatever sort. */
  private static boolean isOfModels(Sentence sentence, int several) {
    return sentence.key(several + 1).equals("of")
        && (sentence.key(several + 2).equals("models")
            || sentence.key(several + 3).equals("models"));
  }

  /** "efficient, generalist language models". */
  private static boolean isModels(Sentence sentence, int from) {
    for (int i = from; i < from + REACH / 2 && !endsPhrase(sentence.key(i)); i++) {
      if (sentence.key(i).endsWith("s") && isModelNoun(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String key) {
    return key.substring(key.lastIndexOf('-') + 1);
  }

  /** "language model", "MLLM": something pretrained, unlike just any "model". */
  private static boolean isModelNoun(Sentence sentence, int i) {
    return switch (bare(sentence.key(i))) {
      case "llm", "mllm", "vlm", "lvlm", "lmm", "mllms", "llms", "vlms", "slm" -> true;
      case "model", "models" ->
          switch (sentence.key(i - 1)) {
            case "language",
                "foundation",
                "pretrained",
                "pre-trained",
                "embedding",
                "vision-language",
                "multimodal",
                "open-source",
                "reasoning",
                "reward",
                "base",
                "-language",
                "vla",
                "generalist",
                "speech" ->
                true;
            default -> false;
          };
      default -> false;
    };
  }
}
