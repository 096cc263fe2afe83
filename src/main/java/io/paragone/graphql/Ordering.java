package io.paragone.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * A total order of nodes, whose last term tells any two of them apart.
 *
 * @param name the enum value that asks for it
 */
record Ordering(String name, List<Term> terms) {

  Ordering {
    terms = List.copyOf(terms);
  }

  /**
   * One thing to order by.
   *
   * @param value read from the node; never null
   * @param type what the value is in Java: a string, a double, a long or a day
   */
  record Term(Function<SymbolicName, Expression> value, boolean descending, Class<?> type) {

    static Term text(String property) {
      return new Term(node -> Cypher.property(node, property), false, String.class);
    }

    static Term number(String property, boolean descending) {
      return new Term(node -> Cypher.property(node, property), descending, Double.class);
    }

    /** A count, the highest first. */
    static Term whole(Function<SymbolicName, Expression> value) {
      return new Term(value, true, Long.class);
    }

    static Term day(Function<SymbolicName, Expression> value, boolean descending) {
      var withoutDate = Cypher.date(descending ? "0001-01-01" : "9999-12-31");
      return new Term(
          node -> Cypher.coalesce(value.apply(node), withoutDate), descending, LocalDate.class);
    }

    /** How many nodes of a label point at it, most first. */
    static Term degree(String label, String... types) {
      return whole(
          node -> Cypher.count(Cypher.anyNode(node).relationshipFrom(Cypher.node(label), types)));
    }

    private Condition beyond(Expression value, Expression place) {
      return descending ? value.lt(place) : value.gt(place);
    }
  }

  /** An order by the given terms, equals by key. */
  static Ordering of(String name, Term... terms) {
    var all = new ArrayList<>(List.of(terms));
    all.add(Term.text("key"));
    return new Ordering(name, all);
  }

  List<SortItem> sort(SymbolicName node) {
    return terms.stream()
        .map(
            term ->
                Cypher.sort(
                    term.value().apply(node),
                    term.descending() ? SortItem.Direction.DESC : SortItem.Direction.ASC))
        .toList();
  }

  /** Where a node stands in this order. */
  Expression place(SymbolicName node) {
    return Cypher.listOf(terms.stream().map(term -> term.value().apply(node)).toList());
  }

  /** Whether a node comes after a place. */
  Condition after(SymbolicName node, List<Object> place, Compilation compilation) {
    var after = Cypher.noCondition();
    var equal = Cypher.noCondition();
    for (var i = 0; i < terms.size(); i++) {
      var value = terms.get(i).value().apply(node);
      var bound = compilation.parameter(place.get(i));
      after = after.or(equal.and(terms.get(i).beyond(value, bound)));
      equal = equal.and(value.isEqualTo(bound));
    }
    return after;
  }

  /** Lets an index in this order be used: it holds nothing that lacks the property. */
  Condition present(SymbolicName node) {
    return terms.get(0).value().apply(node) instanceof Property property
        ? property.isNotNull()
        : Cypher.noCondition();
  }
}
