package io.paragone.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phrases by their words; finds the longest one that begins at a place in linear time. */
final class TokenTrie<V> {

  private final Node<V> root = new Node<>();

  /** A phrase that was found: its value, and the word after it. */
  record Match<V>(V value, int end) {}

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>();
    @Nullable V value;
  }

  /** Adds a phrase; the first value given to a phrase stays. */
  void add(List<String> keys, V value) {
    Node<V> node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, k -> new Node<>());
    }
    if (node.value == null && !keys.isEmpty()) {
      node.value = value;
    }
  }

  Optional<Match<V>> longest(List<Word> words, int from) {
    Node<V> node = root;
    Match<V> best = null;
    for (int i = from; i < words.size(); i++) {
      node = node.next.get(words.get(i).key());
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(node.value, i + 1);
      }
    }
    return Optional.ofNullable(best);
  }
}
