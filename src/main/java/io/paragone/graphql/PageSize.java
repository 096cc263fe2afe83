package io.paragone.graphql;

import java.util.Map;

/** The argument {@code first}. */
final class PageSize {

  private PageSize() {}

  /**
   * How many entries are asked for.
   *
   * @throws QueryException where that is not between 1 and the limit
   */
  static int of(Map<String, Object> arguments, GraphqlLimits limits) {
    if (arguments.get("first") instanceof Integer first
        && first >= 1
        && first <= limits.pageSize()) {
      return first;
    }
    throw new QueryException(
        ErrorCode.BAD_PAGE_SIZE,
        "first: "
            + arguments.get("first")
            + " is not between 1 and "
            + limits.pageSize()
            + ": ask for several pages with after");
  }
}
