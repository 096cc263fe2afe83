package io.paragone.graphql;

import java.util.Map;

/**
 * The values that a whole number among the arguments may have.
 *
 * @param least the smallest
 * @param most the greatest
 */
record Range(String argument, int least, int most) {

  /**
   * The value that was given.
   *
   * @throws QueryException where it is out of this range
   */
  int of(Map<String, Object> arguments) {
    if (arguments.get(argument) instanceof Integer value && value >= least && value <= most) {
      return value;
    }
    throw new QueryException(
        ErrorCode.BAD_ARGUMENT,
        argument + ": " + arguments.get(argument) + " is not between " + least + " and " + most);
  }
}
