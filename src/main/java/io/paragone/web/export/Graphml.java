package io.paragone.web.export;

import io.paragone.graph.ExportedClaim;
import io.paragone.graph.ExportedContender;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * GraphML (graphml.graphdrawing.org). All edges are directed, as most readers take no mixed graphs:
 * of a tie the data {@code tie} tells.
 */
final class Graphml implements GraphFile {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private static final Pattern OTHER = Pattern.compile("[^a-zA-Z0-9\\-.:]");

  private final XmlText xml;

  Graphml(Writer out) {
    xml = new XmlText(out);
  }

  @Override
  public void begin() throws IOException {
    xml.document(() -> xml.root("graphml", NAMESPACE));
    keys("node", Column.OF_CONTENDERS);
    keys("edge", Column.OF_CLAIMS);
    xml.written(() -> xml.open("graph", "id", "paragone", "edgedefault", "directed"));
  }

  private <T> void keys(String element, List<Column<T>> columns) throws IOException {
    for (var column : columns) {
      xml.written(
          () ->
              xml.empty(
                  "key",
                  "id",
                  id(element, column),
                  "for",
                  element,
                  "attr.name",
                  column.name(),
                  "attr.type",
                  type(column.type())));
    }
  }

  private static String id(String element, Column<?> column) {
    return element + "." + column.name();
  }

  private static String type(Column.Type type) {
    return switch (type) {
      case TEXT -> "string";
      case WHOLE -> "int";
      case NUMBER -> "double";
      case FLAG -> "boolean";
    };
  }

  /**
   * A key as an id: GraphML's schema lets an id hold letters, digits, hyphens, dots and colons, so
   * that {@code +} becomes {@code _2b_}.
   */
  private static String token(String key) {
    return OTHER
        .matcher(key)
        .replaceAll(found -> "_" + Integer.toHexString(found.group().codePointAt(0)) + "_");
  }

  @Override
  public void contender(ExportedContender contender) throws IOException {
    xml.written(
        () -> {
          xml.open("node", "id", token(contender.key()));
          data("node", Column.OF_CONTENDERS, contender);
          xml.close();
        });
  }

  @Override
  public void endOfContenders() {}

  @Override
  public void claim(ExportedClaim claim) throws IOException {
    var winner = Objects.requireNonNull(claim.winner());
    var loser = Objects.requireNonNull(claim.loser());
    xml.written(
        () -> {
          xml.open(
              "edge",
              "id",
              token(claim.key()),
              "source",
              token(winner.key()),
              "target",
              token(loser.key()));
          data("edge", Column.OF_CLAIMS, claim);
          xml.close();
        });
  }

  private <T> void data(String element, List<Column<T>> columns, T of) throws XMLStreamException {
    for (var column : columns) {
      xml.element("data", "key", id(element, column), column.text(of));
    }
  }

  @Override
  public void end() throws IOException {
    xml.written(
        () -> {
          xml.close();
          xml.close();
        });
  }
}
