package io.paragone.neo4jdata;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.model.Sort;
import io.paragone.neo4jdata.processor.CypherNames;
import io.paragone.neo4jdata.processor.CypherText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement to which the order that a caller asks for is added. What a caller names is looked up
 * among the properties or columns that there are; it never becomes Cypher by itself.
 *
 * @param cypher the text without that order
 * @param writtenByHand whether a user wrote it, so that it may be of any form
 * @param mapping of the repository's entities
 */
record SortedText(String cypher, boolean writtenByHand, NodeMapping<?> mapping) {

  String by(Sort sort) {
    if (!sort.isSorted()) {
      return writtenByHand ? withoutEnd() : cypher;
    }
    CypherText text = new CypherText(cypher);
    if (writtenByHand && text.ordersOrLimits()) {
      throw new DataAccessException(
          "The query orders its rows itself and takes no Sort: " + cypher);
    }
    List<String> orders = new ArrayList<>();
    for (Sort.Order order : sort.getOrderBy()) {
      String key = key(order.getProperty(), text);
      orders.add(
          (order.isIgnoreCase() ? "toLower(" + key + ")" : key)
              + (order.isAscending() ? "" : " DESC"));
    }
    return withoutEnd() + (text.ordersOrLimits() ? ", " : " ORDER BY ") + String.join(", ", orders);
  }

  /** A line's end closes a comment that the text may end with. */
  private String withoutEnd() {
    String end = cypher.stripTrailing();
    return (end.endsWith(";") ? end.substring(0, end.length() - 1) : end)
        + (writtenByHand ? "\n" : "");
  }

  private String key(String property, CypherText text) {
    String stored = mapping.storedName(property);
    String variable = variable(text);
    if (variable != null && stored != null) {
      return variable + "." + CypherNames.quoted(stored);
    }
    if (text.columnNames().contains(property)) {
      return CypherNames.quoted(property);
    }
    throw new DataAccessException(
        "No property or column '" + property.replaceAll("\\p{Cntrl}", " ") + "' to sort by");
  }

  /** A derived statement begins with the one node it matches. */
  private @Nullable String variable(CypherText text) {
    String only = text.onlyVariable();
    if (only != null || writtenByHand) {
      return only;
    }
    return cypher.substring(cypher.indexOf('(') + 1, cypher.indexOf(':'));
  }
}
