package io.paragone.web.export;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML as it comes; what XML cannot carry becomes U+FFFD. */
final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private final XMLStreamWriter xml;

  XmlText(Writer out) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Something that writes XML. */
  @FunctionalInterface
  interface Part {
    void write() throws XMLStreamException;
  }

  /** Writes the declaration and whatever follows it. */
  void document(Part part) throws IOException {
    written(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          part.write();
        });
  }

  /** Writes something, and a line break behind it. */
  void written(Part part) throws IOException {
    try {
      part.write();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element that is in no namespace of its own. */
  void open(String element, String... namesAndValues) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(namesAndValues);
  }

  /** Opens the root element, whose namespace is that of all elements. */
  void root(String element, String namespace, String... namesAndValues) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeDefaultNamespace(namespace);
    attributes(namesAndValues);
  }

  void empty(String element, String... namesAndValues) throws XMLStreamException {
    xml.writeEmptyElement(element);
    attributes(namesAndValues);
  }

  /** An element with text; nothing where there is none. */
  void element(String element, String attribute, String value, @Nullable String text)
      throws XMLStreamException {
    if (text != null) {
      xml.writeStartElement(element);
      xml.writeAttribute(attribute, value);
      xml.writeCharacters(legal(text));
      xml.writeEndElement();
    }
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (var i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i], legal(namesAndValues[i + 1]));
    }
  }

  /** XML 1.0, production 2; lone surrogates are replaced too. */
  private static String legal(String text) {
    return text.codePoints().allMatch(XmlText::isLegal)
        ? text
        : text.codePoints()
            .map(point -> isLegal(point) ? point : REPLACEMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isLegal(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= ' ' && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
