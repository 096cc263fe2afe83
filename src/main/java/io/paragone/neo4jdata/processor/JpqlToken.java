package io.paragone.neo4jdata.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a JPQL statement.
 *
 * @param kind what it is
 * @param text as written, without the colon of a parameter
 */
record JpqlToken(Kind kind, String text) {

  enum Kind {
    WORD,
    PARAMETER,
    LITERAL,
    SYMBOL,
    END
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<parameter>:\\w+)|(?<literal>'(?:[^']|'')*'|-?\\d+(?:\\.\\d+)?)"
              + "|(?<word>[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)*)|(?<symbol><>|!=|<=|>=|[=<>(),]))\\s*");

  /** The words of a statement, with an END behind the last. */
  static List<JpqlToken> of(String jpql) {
    List<JpqlToken> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(jpql);
    int at = 0;
    while (at < jpql.length()) {
      if (!matcher.region(at, jpql.length()).lookingAt()) {
        throw new CypherException("No Cypher for '" + jpql.substring(at) + "'");
      }
      tokens.add(token(matcher));
      at = matcher.end();
    }
    tokens.add(new JpqlToken(Kind.END, "the end"));
    return tokens;
  }

  private static JpqlToken token(Matcher matcher) {
    if (matcher.group("parameter") != null) {
      return new JpqlToken(Kind.PARAMETER, matcher.group("parameter").substring(1));
    }
    if (matcher.group("literal") != null) {
      return new JpqlToken(Kind.LITERAL, matcher.group("literal"));
    }
    if (matcher.group("word") != null) {
      return new JpqlToken(Kind.WORD, matcher.group("word"));
    }
    return new JpqlToken(Kind.SYMBOL, matcher.group("symbol"));
  }

  boolean is(String keyword) {
    return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(keyword);
  }
}
