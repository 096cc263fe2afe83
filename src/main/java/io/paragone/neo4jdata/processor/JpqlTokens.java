package io.paragone.neo4jdata.processor;

import io.paragone.neo4jdata.processor.JpqlToken.Kind;
import java.util.List;

/** Reads the words of a JPQL statement one after the other. */
final class JpqlTokens {
  private final List<JpqlToken> tokens;
  private int position;

  JpqlTokens(String jpql) {
    this.tokens = JpqlToken.of(jpql);
  }

  int position() {
    return position;
  }

  void goTo(int earlier) {
    position = earlier;
  }

  JpqlToken peek() {
    return tokens.get(position);
  }

  JpqlToken next() {
    JpqlToken token = peek();
    if (token.kind() != Kind.END) {
      position++;
    }
    return token;
  }

  /** Steps over the keyword or symbol if it is the next word. */
  boolean skip(String keyword) {
    boolean found = peek().is(keyword);
    if (found) {
      position++;
    }
    return found;
  }

  void skipTo(String keyword) {
    while (!peek().is(keyword)) {
      if (next().kind() == Kind.END) {
        throw refusal();
      }
    }
  }

  void expect(String keyword) {
    if (!skip(keyword)) {
      throw refusal();
    }
  }

  String word() {
    JpqlToken token = next();
    if (token.kind() != Kind.WORD) {
      throw refusalOf(token);
    }
    return token.text();
  }

  CypherException refusal() {
    return refusalOf(peek());
  }

  CypherException refusalOf(JpqlToken token) {
    return new CypherException("No Cypher for '" + token.text() + "'");
  }
}
