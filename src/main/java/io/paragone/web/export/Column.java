package io.paragone.web.export;

import io.paragone.graph.ExportedClaim;
import io.paragone.graph.ExportedClaim.Named;
import io.paragone.graph.ExportedClaim.Size;
import io.paragone.graph.ExportedContender;
import io.paragone.model.Outcome;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a graph file tells of a contender or a claim, the same in every format but JSON-LD.
 *
 * @param value null where there is none
 */
record Column<T>(String name, Type type, Function<T, @Nullable Object> value) {

  /** What the values of a column are. */
  enum Type {
    TEXT,
    WHOLE,
    NUMBER,
    FLAG
  }

  static final List<Column<ExportedContender>> OF_CONTENDERS =
      List.of(
          new Column<>("key", Type.TEXT, ExportedContender::key),
          new Column<>("name", Type.TEXT, ExportedContender::name),
          new Column<>("kind", Type.TEXT, contender -> contender.kind().name()),
          new Column<>("aliases", Type.TEXT, contender -> joined(contender.aliases())),
          new Column<>("aliasCount", Type.WHOLE, contender -> contender.aliases().size()),
          new Column<>("family", Type.TEXT, ExportedContender::family),
          new Column<>("parameters", Type.NUMBER, ExportedContender::parameters),
          new Column<>("unnamed", Type.FLAG, ExportedContender::unnamed));

  static final List<Column<ExportedClaim>> OF_CLAIMS =
      List.of(
          new Column<>("claim", Type.TEXT, ExportedClaim::key),
          new Column<>("subject", Type.TEXT, claim -> claim.subject().key()),
          new Column<>("outcome", Type.TEXT, claim -> claim.outcome().name()),
          new Column<>("tie", Type.FLAG, claim -> claim.outcome() == Outcome.TIES),
          new Column<>("margin", Type.NUMBER, margin(Size::value)),
          new Column<>("marginMax", Type.NUMBER, margin(Size::max)),
          new Column<>("marginUnit", Type.TEXT, margin(Size::unit)),
          new Column<>("marginQualifier", Type.TEXT, margin(Size::qualifier)),
          new Column<>("confidence", Type.NUMBER, ExportedClaim::confidence),
          new Column<>("status", Type.TEXT, claim -> claim.status().name()),
          new Column<>("selfReported", Type.FLAG, ExportedClaim::selfReported),
          new Column<>("testbeds", Type.TEXT, claim -> names(claim.testbeds())),
          new Column<>("metrics", Type.TEXT, claim -> names(claim.metrics())),
          new Column<>("paper", Type.TEXT, claim -> claim.paper().key()),
          new Column<>("title", Type.TEXT, claim -> claim.paper().title()),
          new Column<>("published", Type.TEXT, claim -> claim.paper().published()),
          new Column<>("evidence", Type.TEXT, ExportedClaim::evidence),
          new Column<>("statement", Type.TEXT, ExportedClaim::statement),
          new Column<>("extractor", Type.TEXT, ExportedClaim::extractor));

  /** The value as text; null where there is none. */
  @Nullable String text(T of) {
    var some = value.apply(of);
    return some == null ? null : some.toString();
  }

  private static Function<ExportedClaim, @Nullable Object> margin(
      Function<Size, @Nullable Object> part) {
    return claim -> claim.margin() == null ? null : part.apply(claim.margin());
  }

  private static @Nullable String names(List<Named> things) {
    return joined(things.stream().map(Named::name).toList());
  }

  /** With a bar between; a bar or backslash of a name gets a backslash before it. */
  private static @Nullable String joined(List<String> names) {
    return names.isEmpty()
        ? null
        : String.join(
            "|",
            names.stream().map(name -> name.replace("\\", "\\\\").replace("|", "\\|")).toList());
  }
}
