package io.paragone.graphql;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * How many objects the answer to an operation may come to hold, reckoned before it runs. A field
 * with {@code first} or {@code limit} holds that many entries, in itself where it is a list, else
 * in the lists right inside it; another list is taken to have {@value #USUAL_LENGTH}.
 */
final class OperationCost {

  private static final int USUAL_LENGTH = 5;

  private final GraphQLSchema schema;
  private final GraphqlLimits limits;

  private OperationCost(GraphQLSchema schema, GraphqlLimits limits) {
    this.schema = schema;
    this.limits = limits;
  }

  /** The cost of an operation; ends at {@code Long.MAX_VALUE}. */
  static long of(
      ExecutableNormalizedOperation operation, GraphQLSchema schema, GraphqlLimits limits) {
    var reckoned = new OperationCost(schema, limits);
    var cost = 0L;
    for (var field : operation.getTopLevelFields()) {
      cost = sum(cost, reckoned.of(field, 1, 0));
    }
    return cost;
  }

  /**
   * Of a field with all that is in it.
   *
   * @param times how often it is answered
   * @param page how many entries the object that it stands in has a page of; 0 where that has none
   */
  private long of(ExecutableNormalizedField field, long times, long page) {
    var type = field.getType(schema);
    if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType)) {
      return 0;
    }
    var size = size(field);
    var isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    var entries = isList ? product(times, length(size, page)) : times;
    var cost = entries;
    for (var inside : field.getChildren()) {
      cost = sum(cost, of(inside, entries, isList ? 0 : size));
    }
    return cost;
  }

  private static long length(long size, long page) {
    if (size > 0) {
      return size;
    }
    return page > 0 ? page : USUAL_LENGTH;
  }

  /** The size of the page that is asked for, the largest allowed where it is more; 0 for none. */
  private long size(ExecutableNormalizedField field) {
    var arguments = field.getResolvedArguments();
    if (arguments.get("first") instanceof Integer first) {
      return Math.max(1, Math.min(first, limits.pageSize()));
    }
    return arguments.get("limit") instanceof Integer limit ? Math.max(1, limit) : 0;
  }

  private static long sum(long one, long other) {
    var sum = one + other;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  private static long product(long one, long other) {
    return one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
  }
}
