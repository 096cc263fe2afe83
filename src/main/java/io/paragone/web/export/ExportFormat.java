package io.paragone.web.export;

import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The formats that the graph can be had in. */
enum ExportFormat {
  GRAPHML("application/graphml+xml", Graphml::new),
  GEXF("application/gexf+xml", Gexf::new),
  CSV("text/csv; charset=utf-8; header=present", Csv::new),
  JSONLD("application/ld+json", JsonLd::new),
  DOT("text/vnd.graphviz; charset=utf-8", Dot::new);

  private final String mediaType;
  private final Function<Writer, GraphFile> file;

  ExportFormat(String mediaType, Function<Writer, GraphFile> file) {
    this.mediaType = mediaType;
    this.file = file;
  }

  /** The format of that name, which is also how its files end. */
  static Optional<ExportFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.ending().equals(name)).findFirst();
  }

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }

  /** A file that is written to {@code out}. */
  GraphFile file(Writer out) {
    return file.apply(out);
  }

  /** Whether it can tell of claims whose baseline has no name; the others need both ends. */
  boolean takesUnnamedBaselines() {
    return this == JSONLD;
  }
}
