package io.paragone.graphql;

import java.util.List;
import org.neo4j.cypherdsl.core.Cypher;

/** The ways in which a field can be read from the graph. */
final class Rules {

  /** How many entries a list without pages is taken to have where costs are reckoned. */
  private static final int USUAL_LENGTH = 5;

  private final Projection projection;
  private final Connections connections;

  Rules(Projection projection) {
    this.projection = projection;
    this.connections = new Connections(projection);
  }

  /** A property of the node. */
  FieldRule property(String name) {
    return (scope, field) -> scope.property(name);
  }

  /** A property of the node, or what stands for it where it is missing. */
  FieldRule propertyOr(String name, Object missing) {
    return (scope, field) -> Cypher.coalesce(scope.property(name), Cypher.literalOf(missing));
  }

  /** An object made from properties of the node itself; null where the first of them is missing. */
  FieldRule embedded(String type, String property) {
    return (scope, field) ->
        Cypher.caseExpression()
            .when(scope.property(property).isNotNull())
            .then(projection.read(scope, List.of(type), field.getSelectionSet()));
  }

  /** Another variable of the scope, read as a node. */
  FieldRule role(String role, List<String> types) {
    return (scope, field) ->
        projection.read(scope.at(scope.other(role)), types, field.getSelectionSet());
  }

  /** The same where the variable may stand for nothing. */
  FieldRule roleIfAny(String role, List<String> types) {
    var node = role(role, types);
    return (scope, field) ->
        Cypher.caseExpression().when(scope.other(role).isNotNull()).then(node.read(scope, field));
  }

  /**
   * The node one step away, as a list that has it or nothing: {@code head} would make a plan of its
   * own for every row of what is now one join.
   */
  FieldRule one(Hop hop, List<String> types) {
    return (scope, field) -> {
      scope.compilation().charge(scope.rows());
      var node = scope.compilation().variable("n");
      return Cypher.collect(
          Cypher.match(hop.to(scope.self(), node))
              .returning(projection.read(scope.at(node), types, field.getSelectionSet()))
              .build());
    };
  }

  /** All nodes one step away, by key: for lists that stay short. */
  FieldRule all(Hop hop, List<String> types) {
    return (scope, field) -> {
      var rows = scope.rows() * USUAL_LENGTH;
      scope.compilation().charge(rows);
      var node = scope.compilation().variable("n");
      var there = new Scope(scope.compilation(), node, rows);
      return Cypher.collect(
          Cypher.match(hop.to(scope.self(), node))
              .withDistinct(node)
              .orderBy(Cypher.sort(Cypher.property(node, "key")))
              .returning(projection.read(there, types, field.getSelectionSet()))
              .build());
    };
  }

  /** The node of the key that a property holds, as a list that has it or nothing. */
  FieldRule keyed(String property, String label, List<String> types) {
    return (scope, field) -> {
      scope.compilation().charge(scope.rows());
      var node = scope.compilation().variable("n");
      return Cypher.collect(
          Cypher.match(
                  Cypher.node(label).named(node).withProperties("key", scope.property(property)))
              .returning(projection.read(scope.at(node), types, field.getSelectionSet()))
              .build());
    };
  }

  /** The nodes of the keys that a list holds, in its order. */
  FieldRule eachKeyed(String list, String label, List<String> types) {
    return (scope, field) -> {
      var rows = scope.rows() * USUAL_LENGTH;
      scope.compilation().charge(rows);
      var key = scope.compilation().variable("key");
      var node = scope.compilation().variable("n");
      var there = new Scope(scope.compilation(), node, rows);
      return Cypher.collect(
          Cypher.unwind(scope.property(list))
              .as(key)
              .match(Cypher.node(label).named(node).withProperties("key", key))
              .returning(projection.read(there, types, field.getSelectionSet()))
              .build());
    };
  }

  /** The steps that people took on the node, in the order in which they took them. */
  FieldRule history(String type) {
    return (scope, field) -> {
      var rows = scope.rows() * USUAL_LENGTH;
      scope.compilation().charge(rows);
      var step = scope.compilation().variable("d");
      var there = new Scope(scope.compilation(), step, rows);
      return Cypher.collect(
          Cypher.match(Hop.in("Decision", type).to(scope.self(), step))
              .with(step)
              .orderBy(
                  Cypher.sort(Cypher.property(step, "at")),
                  Cypher.sort(Cypher.property(step, "number")),
                  Cypher.sort(Cypher.property(step, "key")))
              .returning(projection.read(there, List.of("Decision"), field.getSelectionSet()))
              .build());
    };
  }

  /** A page of the nodes one step away. */
  FieldRule page(Listing listing, Hop hop) {
    return (scope, field) ->
        connections.read(
            listing.page(
                scope,
                field.getArguments(),
                (matches, node) -> {
                  matches.pattern(hop.between(scope.self(), Cypher.anyNode(node)));
                  if (hop.types().size() > 1) {
                    matches.repeating();
                  }
                }),
            field.getArguments(),
            field.getSelectionSet());
  }

  /** A page of the claims that have one role's contender ahead of the other's. */
  FieldRule claims(Standing standing, String a, String b) {
    return (scope, field) ->
        connections.read(
            Listing.COMPARISONS.page(
                scope,
                field.getArguments(),
                (matches, claim) -> {
                  standing.restrict(matches, claim, scope.other(a), scope.other(b));
                  scope.narrowing().restrict(matches, claim);
                }),
            field.getArguments(),
            field.getSelectionSet());
  }

  /** A page of what the contender beats, or of what beats it, most claims first. */
  FieldRule beats(boolean outgoing) {
    return (scope, field) ->
        connections.read(
            Beats.page(scope, field.getArguments(), outgoing),
            field.getArguments(),
            field.getSelectionSet());
  }
}
