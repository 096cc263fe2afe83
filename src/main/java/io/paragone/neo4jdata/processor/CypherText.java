package io.paragone.neo4jdata.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be told of a Cypher statement written by hand without parsing all of it. */
public final class CypherText {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<skip>\\s+|//[^\\r\\n]*|/\\*.*?\\*/)"
              + "|(?<string>'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\")"
              + "|(?<parameter>\\$(?:[\\p{L}\\p{N}_]+|`[^`]+`))"
              + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*|`(?:[^`]|``)*`)"
              + "|(?<symbol>.)",
          Pattern.DOTALL);
  private static final Set<String> WRITING =
      Set.of("CREATE", "MERGE", "SET", "DELETE", "REMOVE", "FOREACH", "DROP");
  private static final Set<String> BEHIND_COLUMNS = Set.of("ORDER", "SKIP", "OFFSET", "LIMIT");

  private record Token(String text, boolean word) {}

  private final List<Token> tokens = new ArrayList<>();
  private final Set<String> parameters = new LinkedHashSet<>();

  public CypherText(String cypher) {
    Matcher matcher = TOKEN.matcher(cypher);
    while (matcher.find()) {
      String parameter = matcher.group("parameter");
      if (parameter != null) {
        parameters.add(parameter.substring(1).replace("`", ""));
      }
      if (matcher.group("skip") == null) {
        tokens.add(new Token(matcher.group(), matcher.group("word") != null));
      }
    }
  }

  /** The names behind every {@code $}, in their order. */
  public Set<String> parameters() {
    return parameters;
  }

  /** Whether a clause changes the graph; a procedure that does is not seen. */
  public boolean writes() {
    for (int i = 0; i < tokens.size(); i++) {
      if (WRITING.contains(keyword(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the statement gives rows. */
  public boolean returns() {
    return lastReturn() >= 0;
  }

  /** Whether the rows are ordered, skipped or limited by the text itself. */
  public boolean ordersOrLimits() {
    for (int i = Math.max(0, lastReturn()); i < tokens.size(); i++) {
      if (BEHIND_COLUMNS.contains(keyword(i))) {
        return true;
      }
    }
    return false;
  }

  /** The variable that is the only column ({@code RETURN m}), null if the columns are others. */
  public @Nullable String onlyVariable() {
    List<List<Token>> columns = columns();
    return columns.size() == 1 && columns.get(0).size() == 1 && columns.get(0).get(0).word()
        ? columns.get(0).get(0).text()
        : null;
  }

  /** The columns that have a name of their own: {@code name} and {@code m.name AS name}. */
  public Set<String> columnNames() {
    Set<String> names = new LinkedHashSet<>();
    for (List<Token> column : columns()) {
      int size = column.size();
      Token last = column.get(size - 1);
      if (last.word() && (size == 1 || column.get(size - 2).text().equalsIgnoreCase("AS"))) {
        names.add(last.text());
      }
    }
    return names;
  }

  private List<List<Token>> columns() {
    List<List<Token>> columns = new ArrayList<>();
    List<Token> column = new ArrayList<>();
    int depth = 0;
    int start = lastReturn() + 1;
    for (int i = start; start > 0 && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += depthChange(token);
      if (depth == 0 && (BEHIND_COLUMNS.contains(keyword(i)) || token.text().equals(";"))) {
        break;
      }
      if (depth == 0 && token.text().equals(",")) {
        columns.add(column);
        column = new ArrayList<>();
      } else if (i > start || !keyword(i).equals("DISTINCT")) {
        column.add(token);
      }
    }
    columns.add(column);
    columns.removeIf(List::isEmpty);
    return columns;
  }

  private int lastReturn() {
    int depth = 0;
    int found = -1;
    for (int i = 0; i < tokens.size(); i++) {
      depth += depthChange(tokens.get(i));
      if (depth == 0 && keyword(i).equals("RETURN")) {
        found = i;
      }
    }
    return found;
  }

  private static int depthChange(Token token) {
    return switch (token.text()) {
      case "(", "[", "{" -> 1;
      case ")", "]", "}" -> -1;
      default -> 0;
    };
  }

  /** The word in capitals unless its place makes it a name: a label, a property, a map's key. */
  private String keyword(int index) {
    if (!tokens.get(index).word()) {
      return "";
    }
    String before = index == 0 ? "" : tokens.get(index - 1).text();
    String behind = index + 1 == tokens.size() ? "" : tokens.get(index + 1).text();
    boolean name = Set.of(".", ":", "|", "&", "!").contains(before) || behind.equals(":");
    return name ? "" : tokens.get(index).text().toUpperCase(Locale.ROOT);
  }
}
