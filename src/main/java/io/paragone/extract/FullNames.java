package io.paragone.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The full names of models that a text shortens later on: "R1" of "DeepSeek-R1". */
final class FullNames {

  private final Map<String, String> full = new HashMap<>();

  private FullNames() {}

  static FullNames of(List<List<Mention>> sentences) {
    var names = new FullNames();
    Set<String> unclear = new HashSet<>();
    for (List<Mention> mentions : sentences) {
      for (Mention mention : mentions) {
        int hyphen = mention.text().lastIndexOf('-');
        String tail = mention.text().substring(hyphen + 1);
        if (hyphen > 1 && mention.kind() == NameKind.BASE_MODEL && isShort(tail)) {
          String other = names.full.putIfAbsent(tail, mention.text());
          if (other != null && !other.equals(mention.text())) {
            unclear.add(tail);
          }
        }
      }
    }
    names.full.keySet().removeAll(unclear);
    return names;
  }

  private static boolean isShort(String tail) {
    return tail.length() > 1
        && Character.isUpperCase(tail.charAt(0))
        && tail.chars().skip(1).allMatch(Character::isDigit);
  }

  List<Mention> told(List<Mention> mentions, OwnNames own) {
    return full.isEmpty()
        ? mentions
        : mentions.stream().map(mention -> own.owns(mention) ? mention : told(mention)).toList();
  }

  private Mention told(Mention mention) {
    String name = mention.kind().isContender() ? full.get(mention.text()) : null;
    return name == null
        ? mention
        : new Mention(
            mention.from(), mention.to(), name, NameKind.BASE_MODEL, Mention.Certainty.KNOWN);
  }
}
