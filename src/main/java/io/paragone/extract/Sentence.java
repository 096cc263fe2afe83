package io.paragone.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * One sentence of a text, or its title.
 *
 * @param text word for word
 * @param start where it begins in the abstract, in UTF-16 units
 * @param words its words, with offsets into the abstract
 */
record Sentence(String text, int start, List<Word> words) {

  Sentence {
    words = List.copyOf(words);
  }

  static Sentence of(String text, int start) {
    return new Sentence(text, start, Words.of(text, start));
  }

  /**
   * The sentence in pieces of {@code most} words, cut behind a comma or semicolon if one is near.
   */
  List<Sentence> pieces(int most) {
    List<Sentence> pieces = new ArrayList<>();
    for (int from = 0; from < size(); ) {
      int to = pieceEnd(from, most);
      boolean whole = from == 0 && to == size();
      pieces.add(
          whole
              ? this
              : new Sentence(span(from, to), words.get(from).start(), words.subList(from, to)));
      from = to;
    }
    return pieces;
  }

  private int pieceEnd(int from, int most) {
    if (size() - from <= most) {
      return size();
    }
    for (int i = from + most; i > from + most / 2; i--) {
      if (key(i - 1).equals(",") || key(i - 1).equals(";")) {
        return i;
      }
    }
    return from + most;
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  /** The key of the word at {@code i}, empty outside of the sentence. */
  String key(int i) {
    return i >= 0 && i < words.size() ? words.get(i).key() : "";
  }

  /** Whether one of the words from {@code from} to {@code to}, exclusive, has the key. */
  boolean hasKey(String key, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (key(i).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** The bracket that closes the one at {@code open}, -1 where none is within so many words. */
  int closing(int open, int reach) {
    for (int i = open + 1; i < Math.min(size(), open + reach); i++) {
      if (key(i).equals(")")) {
        return i;
      }
    }
    return -1;
  }

  /** The text from word {@code from} to word {@code to}, exclusive, as written. */
  String span(int from, int to) {
    return text.substring(words.get(from).start() - start, words.get(to - 1).end() - start);
  }
}
