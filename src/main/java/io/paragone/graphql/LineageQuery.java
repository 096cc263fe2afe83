package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.paragone.resolve.NameKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** A base model, its variants, what is built on them, and what that gained. */
final class LineageQuery implements RootQuery {

  private static final String LINEAGE = "Lineage";
  private static final String METHOD = "LineageMethod";
  private static final String ON = "on";
  private static final String BASE = "base";
  private static final List<String> MODELS = List.of("BaseModel");

  /** How many steps a variant of a variant may be away; also ends circles. */
  private static final int FARTHEST = 5;

  /** How many variants a base model is taken to have where costs are reckoned. */
  private static final int USUAL_VARIANTS = 10;

  private final Projection nodes;

  LineageQuery(Projection nodes) {
    this.nodes = nodes;
  }

  @Override
  public Statement compile(
      Compilation compilation,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection) {
    var base = compilation.variable("b");
    var name = String.valueOf(arguments.get("baseModel"));
    var key = compilation.parameter(NameKey.of(name));
    var scope = new Scope(compilation, base, 1);
    return Cypher.match(Matches.called(compilation, name, Cypher.node("BaseModel").named(base)))
        .with(base)
        .orderBy(Matches.bestFirst(base, key))
        .limit(1)
        .returning(
            shapes(FilterInput.asOf(arguments)).read(scope, List.of(LINEAGE), selection).as(RESULT))
        .build();
  }

  private Projection shapes(@Nullable LocalDate asOf) {
    var method = new LinkedHashMap<String, FieldRule>();
    method.put(
        "method",
        (scope, field) -> nodes.read(scope, Listing.CONTENDERS.types(), field.getSelectionSet()));
    method.put(
        ON,
        (scope, field) -> nodes.read(scope.at(scope.other(ON)), MODELS, field.getSelectionSet()));
    method.put("gains", (scope, field) -> gains(scope, field, asOf));
    var methods = new Projection(Map.of(METHOD, new NodeShape(METHOD, "", method)));

    var lineage = new LinkedHashMap<String, FieldRule>();
    lineage.put("baseModel", (scope, field) -> nodes.read(scope, MODELS, field.getSelectionSet()));
    lineage.put("variants", this::variants);
    lineage.put("methods", (scope, field) -> methods(scope, field, methods, asOf));
    return new Projection(Map.of(LINEAGE, new NodeShape(LINEAGE, "", lineage)));
  }

  private Expression variants(Scope scope, SelectedField field) {
    scope.compilation().charge(USUAL_VARIANTS);
    var variant = scope.compilation().variable("n");
    var there = new Scope(scope.compilation(), variant, USUAL_VARIANTS);
    return Cypher.collect(
        Cypher.match(variantOf(variant, scope.self(), 1))
            .where(variant.eq(scope.self()).not())
            .withDistinct(variant)
            .orderBy(Cypher.sort(Cypher.property(variant, "key")))
            .returning(nodes.read(there, MODELS, field.getSelectionSet()))
            .build());
  }

  private static Expression methods(
      Scope scope, SelectedField field, Projection methods, @Nullable LocalDate asOf) {
    var compilation = scope.compilation();
    var size = PageSize.of(field.getArguments(), compilation.limits());
    compilation.charge(size);
    var method = compilation.variable("n");
    var on = compilation.variable("on");
    var builds = compilation.variable("builds");
    var matches = new Matches(compilation);
    matches.pattern(variantOf(on, scope.self(), 0));
    matches.pattern(Hop.in("", "BUILDS_ON").to(on, method).named(builds));
    if (asOf != null) {
      var paper = compilation.variable("p");
      var title = Cypher.property(builds, "paper");
      matches.pattern(Cypher.node("Paper").named(paper).withProperties("titleKey", title));
      Published.between(matches, paper, null, asOf);
    }
    var there = new Scope(compilation, method, Map.of(ON, on, BASE, scope.self()), size);
    return Cypher.collect(
        matches
            .reading(Cypher.noCondition())
            .withDistinct(method, on)
            .orderBy(
                Cypher.sort(Cypher.property(method, "key")),
                Cypher.sort(Cypher.property(on, "key")))
            .limit(compilation.parameter(size))
            .returning(methods.read(there, List.of(METHOD), field.getSelectionSet()))
            .build());
  }

  private Expression gains(Scope scope, SelectedField field, @Nullable LocalDate asOf) {
    var compilation = scope.compilation();
    var size = PageSize.of(field.getArguments(), compilation.limits());
    var rows = scope.rows() * size;
    compilation.charge(rows);
    var claim = compilation.variable("c");
    var rival = compilation.variable("n");
    var matches = new Matches(compilation);
    Standing.AHEAD.restrict(matches, claim, scope.self(), rival);
    matches.where(rival.in(Cypher.listOf(scope.other(ON), scope.other(BASE))));
    matches.where(ComparisonFilter.isNotRejected(claim));
    matches.among("Comparison", "outcome", claim);
    Published.asOf(matches, claim, asOf);
    return Cypher.collect(
        matches
            .reading(Cypher.noCondition())
            .withDistinct(claim)
            .orderBy(
                Cypher.sort(Cypher.property(claim, "confidence"), SortItem.Direction.DESC),
                Cypher.sort(Cypher.property(claim, "key")))
            .limit(compilation.parameter(size))
            .returning(
                nodes.read(
                    new Scope(compilation, claim, rows),
                    Listing.COMPARISONS.types(),
                    field.getSelectionSet()))
            .build());
  }

  private static PatternElement variantOf(SymbolicName variant, SymbolicName base, int nearest) {
    return Cypher.anyNode(variant)
        .relationshipTo(Cypher.anyNode(base), "VARIANT_OF")
        .length(nearest, FARTHEST);
  }
}
