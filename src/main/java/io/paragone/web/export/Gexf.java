package io.paragone.web.export;

import io.paragone.graph.ExportedClaim;
import io.paragone.graph.ExportedContender;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/**
 * GEXF 1.2 (gexf.net), as Gephi reads it. All edges are directed, as most readers take no mixed
 * graphs: of a tie the attribute {@code tie} tells. Values are attributes of XML, in which a line
 * break is a space.
 */
final class Gexf implements GraphFile {

  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  private final XmlText xml;

  Gexf(Writer out) {
    xml = new XmlText(out);
  }

  @Override
  public void begin() throws IOException {
    xml.document(() -> xml.root("gexf", NAMESPACE, "version", "1.2"));
    xml.written(() -> xml.open("graph", "defaultedgetype", "directed", "mode", "static"));
    attributes("node", Column.OF_CONTENDERS);
    attributes("edge", Column.OF_CLAIMS);
    xml.written(() -> xml.open("nodes"));
  }

  private <T> void attributes(String element, List<Column<T>> columns) throws IOException {
    xml.written(
        () -> {
          xml.open("attributes", "class", element, "mode", "static");
          for (var column : columns) {
            xml.empty(
                "attribute", "id", column.name(), "title", column.name(), "type", type(column));
          }
          xml.close();
        });
  }

  private static String type(Column<?> column) {
    return switch (column.type()) {
      case TEXT -> "string";
      case WHOLE -> "integer";
      case NUMBER -> "double";
      case FLAG -> "boolean";
    };
  }

  @Override
  public void contender(ExportedContender contender) throws IOException {
    xml.written(
        () -> {
          xml.open("node", "id", contender.key(), "label", contender.name());
          values(Column.OF_CONTENDERS, contender);
          xml.close();
        });
  }

  @Override
  public void endOfContenders() throws IOException {
    xml.written(xml::close);
    xml.written(() -> xml.open("edges"));
  }

  @Override
  public void claim(ExportedClaim claim) throws IOException {
    var winner = Objects.requireNonNull(claim.winner());
    var loser = Objects.requireNonNull(claim.loser());
    xml.written(
        () -> {
          xml.open("edge", "id", claim.key(), "source", winner.key(), "target", loser.key());
          values(Column.OF_CLAIMS, claim);
          xml.close();
        });
  }

  private <T> void values(List<Column<T>> columns, T of) throws XMLStreamException {
    xml.open("attvalues");
    for (var column : columns) {
      var text = column.text(of);
      if (text != null) {
        xml.empty("attvalue", "for", column.name(), "value", text);
      }
    }
    xml.close();
  }

  @Override
  public void end() throws IOException {
    xml.written(
        () -> {
          xml.close();
          xml.close();
          xml.close();
        });
  }
}
