package io.paragone.neo4jdata.processor;

import io.paragone.neo4jdata.processor.JpqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Translates the JPQL that Micronaut Data derives from a method's name into Cypher: statements over
 * one entity, without joins. Whatever else it meets is refused by name, so that it fails the build
 * and not a request.
 *
 * <p>Updates and deletes return the number of nodes they touched.
 */
final class JpqlToCypher {
  private final String labels;
  private final UnaryOperator<String> storedNames;
  private final JpqlTokens tokens;
  private String alias = "";

  private JpqlToCypher(String jpql, String labels, UnaryOperator<String> storedNames) {
    this.labels = labels;
    this.storedNames = storedNames;
    this.tokens = new JpqlTokens(jpql);
  }

  /**
   * The Cypher of a JPQL statement.
   *
   * @param labels of the entity, as {@link CypherNames#labels} writes them
   * @param storedNames from the name of a Java property to the property's name in Neo4j; throws
   *     {@link CypherException} for one that the entity does not have
   */
  static String translate(String jpql, String labels, UnaryOperator<String> storedNames) {
    try {
      return new JpqlToCypher(jpql, labels, storedNames).statement();
    } catch (CypherException e) {
      throw new CypherException(
          e.getMessage() + " in a derived query, write @Query instead: " + jpql);
    }
  }

  private String statement() {
    if (tokens.skip("SELECT")) {
      return select();
    }
    if (tokens.skip("DELETE")) {
      return match() + " DETACH DELETE " + alias + " RETURN count(*)" + end();
    }
    if (tokens.skip("UPDATE")) {
      return update();
    }
    throw tokens.refusal();
  }

  private String select() {
    int projection = tokens.position();
    tokens.skipTo("FROM");
    String match = match();
    String orders = tokens.skip("ORDER") ? " ORDER BY " + orders() : "";
    String end = end();
    tokens.goTo(projection);
    return match + " RETURN " + projections() + orders + end;
  }

  private String update() {
    String pattern = pattern();
    tokens.expect("SET");
    List<String> assignments = new ArrayList<>();
    do {
      String path = operand();
      tokens.expect("=");
      assignments.add(path + " = " + operand());
    } while (tokens.skip(","));
    return pattern
        + where()
        + " SET "
        + String.join(", ", assignments)
        + " RETURN count(*)"
        + end();
  }

  private String end() {
    if (tokens.peek().kind() != Kind.END) {
      throw tokens.refusal();
    }
    return "";
  }

  private String match() {
    tokens.skip("FROM");
    return pattern() + where();
  }

  private String pattern() {
    tokens.word();
    tokens.skip("AS");
    alias = CypherNames.quoted(tokens.word());
    return "MATCH (" + alias + labels + ")";
  }

  private String where() {
    return tokens.skip("WHERE") ? " WHERE " + disjunction() : "";
  }

  private String projections() {
    String distinct = tokens.skip("DISTINCT") ? "DISTINCT " : "";
    List<String> columns = new ArrayList<>();
    do {
      String column = aggregate();
      columns.add(tokens.skip("AS") ? column + " AS " + CypherNames.quoted(tokens.word()) : column);
    } while (tokens.skip(","));
    tokens.expect("FROM");
    return distinct + String.join(", ", columns);
  }

  private String aggregate() {
    for (String function : List.of("count", "avg", "sum", "min", "max")) {
      if (tokens.skip(function)) {
        tokens.expect("(");
        String distinct = tokens.skip("DISTINCT") ? "DISTINCT " : "";
        boolean doubled = tokens.skip("(");
        String counted = operand();
        tokens.expect(")");
        if (doubled) {
          tokens.expect(")");
        }
        return function + "(" + distinct + counted + ")";
      }
    }
    return operand();
  }

  private String orders() {
    tokens.expect("BY");
    List<String> orders = new ArrayList<>();
    do {
      String path = operand();
      if (tokens.skip("DESC")) {
        path += " DESC";
      } else {
        tokens.skip("ASC");
      }
      orders.add(path);
    } while (tokens.skip(","));
    return String.join(", ", orders);
  }

  private String disjunction() {
    return joined("OR", this::conjunction);
  }

  private String conjunction() {
    return joined("AND", this::condition);
  }

  private String joined(String operator, java.util.function.Supplier<String> part) {
    List<String> parts = new ArrayList<>();
    do {
      parts.add(part.get());
    } while (tokens.skip(operator));
    return parts.stream().collect(Collectors.joining(" " + operator + " "));
  }

  private String condition() {
    if (tokens.skip("NOT")) {
      return "NOT " + condition();
    }
    if (tokens.skip("(")) {
      String inner = disjunction();
      tokens.expect(")");
      return "(" + inner + ")";
    }
    return comparison(operand());
  }

  private String comparison(String left) {
    if (tokens.skip("IS")) {
      boolean not = tokens.skip("NOT");
      tokens.expect("NULL");
      return left + (not ? " IS NOT NULL" : " IS NULL");
    }
    if (tokens.skip("NOT")) {
      tokens.expect("IN");
      return "NOT " + left + " IN " + list();
    }
    if (tokens.skip("IN")) {
      return left + " IN " + list();
    }
    if (tokens.skip("LIKE")) {
      return left + like();
    }
    for (String operator : List.of("=", "<>", "<=", ">=", "<", ">")) {
      if (tokens.skip(operator)) {
        return left + " " + operator + " " + operand();
      }
    }
    if (tokens.skip("!=")) {
      return left + " <> " + operand();
    }
    throw tokens.refusal();
  }

  private String list() {
    tokens.expect("(");
    String list = tokens.peek().kind() == Kind.PARAMETER ? operand() : "[" + literals() + "]";
    tokens.expect(")");
    return list;
  }

  private String literals() {
    List<String> literals = new ArrayList<>();
    do {
      literals.add(operand());
    } while (tokens.skip(","));
    return String.join(", ", literals);
  }

  /** What {@code LIKE CONCAT('%', :p, '%')} and its one-sided forms mean. */
  private String like() {
    if (!tokens.skip("CONCAT")) {
      throw new CypherException("No Cypher for 'LIKE'");
    }
    tokens.expect("(");
    boolean open = wildcard() && tokens.skip(",");
    String text = operand();
    boolean goesOn = tokens.skip(",") && wildcard();
    tokens.expect(")");
    if (open) {
      return (goesOn ? " CONTAINS " : " ENDS WITH ") + text;
    }
    return (goesOn ? " STARTS WITH " : " = ") + text;
  }

  private boolean wildcard() {
    if (tokens.peek().kind() == Kind.LITERAL && tokens.peek().text().equals("'%'")) {
      tokens.next();
      return true;
    }
    return false;
  }

  private String operand() {
    JpqlToken token = tokens.next();
    return switch (token.kind()) {
      case PARAMETER -> "$" + token.text();
      case LITERAL -> literal(token.text());
      case WORD -> word(token);
      case SYMBOL, END -> throw tokens.refusalOf(token);
    };
  }

  private static String literal(String text) {
    if (!text.startsWith("'")) {
      return text;
    }
    String value = text.substring(1, text.length() - 1).replace("''", "'");
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private String word(JpqlToken token) {
    for (String constant : List.of("true", "false", "null")) {
      if (token.is(constant)) {
        return constant;
      }
    }
    if (token.is("LOWER") || token.is("UPPER")) {
      tokens.expect("(");
      String inner = operand();
      tokens.expect(")");
      return (token.is("LOWER") ? "toLower(" : "toUpper(") + inner + ")";
    }
    if (token.text().equals(alias)) {
      return alias;
    }
    if (token.text().startsWith(alias + ".")) {
      return alias
          + "."
          + CypherNames.quoted(storedNames.apply(token.text().substring(alias.length() + 1)));
    }
    throw tokens.refusalOf(token);
  }
}
