package io.paragone.extract;

import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
import io.paragone.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The comparing phrases of {@code cues.txt}, found in a sentence. */
final class Cues {

  private final TokenTrie<Cue> phrases = new TokenTrie<>();

  Cues() {
    Resources.lines("cues.txt").forEach(this::add);
  }

  private void add(String line) {
    String[] parts = line.split("\\s+", 3);
    var cue =
        new Cue(
            Outcome.valueOf(parts[0]),
            Frame.valueOf(parts[1]),
            parts[1].toLowerCase(Locale.ROOT) + ": " + parts[2]);
    addVariants(new ArrayList<>(), parts[2].split("\\s+"), 0, cue);
  }

  private void addVariants(List<String> keys, String[] words, int i, Cue cue) {
    if (i == words.length) {
      phrases.add(List.copyOf(keys), cue);
      return;
    }
    for (String variant : words[i].split("/", -1)) {
      keys.add(variant);
      addVariants(keys, words, i + 1, cue);
      keys.remove(keys.size() - 1);
    }
  }

  /** The phrases of a sentence in order, not overlapping. */
  List<Hit> in(Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Optional<TokenTrie.Match<Cue>> match = phrases.longest(sentence.words(), i);
      if (match.isPresent()) {
        hits.add(new Hit(match.get().value(), i, match.get().end()));
        i = match.get().end();
      } else {
        i++;
      }
    }
    return hits;
  }
}
