package io.paragone.graphql;

import io.paragone.resolve.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.ResultStatement;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/** What a list is taken from: named nodes that are looked up first, patterns, and conditions. */
final class Matches {

  private static final Pattern KEY_OF_NO_NAME =
      Pattern.compile("method-of:\\S+|[^\\s~\\p{Lu}]+~[^\\s~\\p{Lu}]+");

  private final Compilation compilation;
  private final Map<SymbolicName, Expression> named;
  private final List<PatternElement> patterns = new ArrayList<>();
  private Condition condition = Cypher.noCondition();
  private boolean repeating;
  private boolean unanchored;

  Matches(Compilation compilation) {
    this(compilation, new LinkedHashMap<>());
  }

  private Matches(Compilation compilation, Map<SymbolicName, Expression> named) {
    this.compilation = compilation;
    this.named = named;
  }

  /**
   * For what may or may not hold of a node of this one; names are looked up once, by this one, and
   * not for each node.
   */
  Matches inner() {
    return new Matches(compilation, named);
  }

  /** Whether all that is said holds, of variables that are bound elsewhere. */
  Condition hold() {
    if (patterns.isEmpty()) {
      return condition == Cypher.noCondition() ? Cypher.isTrue() : condition;
    }
    return following(Cypher.match(patterns.get(0))).where(condition).asCondition();
  }

  Compilation compilation() {
    return compilation;
  }

  void pattern(PatternElement pattern) {
    patterns.add(pattern);
  }

  void where(Condition more) {
    condition = condition.and(more);
  }

  /** Says that the patterns may find one node several times. */
  void repeating() {
    repeating = true;
  }

  boolean isRepeating() {
    return repeating;
  }

  /**
   * Says what sort of node a variable stands for. Where a pattern leads to it, the label is left
   * unsaid: the plan then always begins at the few nodes that the pattern comes from and never at
   * an index over all nodes of the label, however small the graph was when the plan was made.
   *
   * @param mark a property that tells its nodes from others that the pattern may lead to
   */
  void among(String label, String mark, SymbolicName node) {
    unanchored = patterns.isEmpty();
    if (unanchored) {
      // As a condition, for the renderer leaves out labels of a pattern that it has met before.
      pattern(Cypher.anyNode(node));
      where(Cypher.anyNode(node).hasLabels(label));
    } else {
      where(Cypher.property(node, mark).isNotNull());
    }
  }

  /** Whether all nodes of a label are listed, or those that a condition leaves. */
  boolean isUnanchored() {
    return unanchored;
  }

  /**
   * A variable for the node of that name; where there is none, no pattern with it matches.
   *
   * @param label empty for contenders and testbeds alike
   */
  SymbolicName named(String label, String name) {
    var variable = compilation.variable("n");
    named.put(variable, Cypher.head(Cypher.collect(lookUp(compilation, label, name))));
    return variable;
  }

  /**
   * The node that a name stands for: the one whose own key it is, else the first by key of those
   * that have it as an alias. Keys that no name comes to stand for their nodes too.
   */
  static ResultStatement lookUp(Compilation compilation, String label, String name) {
    var node = compilation.variable("n");
    var key = compilation.parameter(NameKey.of(name));
    var labelled = label.isEmpty() ? Cypher.noCondition() : Cypher.anyNode(node).hasLabels(label);
    return Cypher.match(called(compilation, name, Cypher.anyNode(node)))
        .where(labelled)
        .returning(node)
        .orderBy(bestFirst(node, key))
        .limit(1)
        .build();
  }

  /**
   * The nodes that a text stands for: those of that name or, where it is the key of a method
   * without a name or of a second thing with a taken name, the one with that key.
   */
  static PatternElement called(Compilation compilation, String text, Node node) {
    return KEY_OF_NO_NAME.matcher(text).matches()
        ? node.withProperties("key", compilation.parameter(text))
        : nameOf(compilation.parameter(NameKey.of(text)), node);
  }

  static PatternElement nameOf(Expression key, Node node) {
    return Cypher.node("Name").withProperties("key", key).relationshipTo(node, "NAMES");
  }

  static List<SortItem> bestFirst(SymbolicName node, Expression key) {
    var own = Cypher.property(node, "key");
    return List.of(
        Cypher.sort(own.isEqualTo(key), SortItem.Direction.DESC),
        Cypher.sort(own, SortItem.Direction.ASC));
  }

  /** The reading part of a query, with one more condition. */
  OngoingReadingWithWhere reading(Condition more) {
    return matching().where(condition.and(more));
  }

  /**
   * One clause for each pattern, so that two of them may take the same relationship: a paper's
   * claims, of papers until a day.
   */
  private OngoingReadingWithoutWhere matching() {
    var lookedUp = new ArrayList<IdentifiableElement>();
    named.forEach((variable, node) -> lookedUp.add(node.as(variable)));
    return following(
        lookedUp.isEmpty()
            ? Cypher.match(patterns.get(0))
            : Cypher.with(lookedUp).match(patterns.get(0)));
  }

  private OngoingReadingWithoutWhere following(OngoingReadingWithoutWhere first) {
    var reading = first;
    for (var pattern : patterns.subList(1, patterns.size())) {
      reading = reading.match(pattern);
    }
    return reading;
  }

  List<PatternElement> patterns() {
    return List.copyOf(patterns);
  }

  Condition condition() {
    return condition;
  }

  /** How many different nodes or relationships a variable takes. */
  Expression count(SymbolicName variable) {
    return count(variable, Cypher.noCondition());
  }

  /** The same with one more condition. */
  Expression count(SymbolicName variable, Condition more) {
    var reading = reading(more);
    return Cypher.count(
        repeating
            ? reading.returningDistinct(variable).build()
            : reading.returning(variable).build());
  }
}
