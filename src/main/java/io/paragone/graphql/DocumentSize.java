package io.paragone.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much an operation asks for, counted from its text alone and before it is validated, in time
 * that grows with the text: each fragment is counted once, and its count added wherever it is
 * spread. Counts end at {@code Integer.MAX_VALUE}.
 */
final class DocumentSize {

  private static final String ONE_BY_ONE = "ask in several operations";

  private record Size(
      int depth, int fields, int rootFields, int aliases, int duplicates, boolean introspects) {

    static final Size NONE = new Size(0, 0, 0, 0, 0, false);

    Size plus(Size other) {
      return new Size(
          Math.max(depth, other.depth),
          sum(fields, other.fields),
          sum(rootFields, other.rootFields),
          sum(aliases, other.aliases),
          sum(duplicates, other.duplicates),
          introspects || other.introspects);
    }

    private static int sum(int one, int other) {
      return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
  }

  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Size> counted = new HashMap<>();

  private DocumentSize(Document document) {
    for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
      fragments.put(fragment.getName(), fragment);
    }
  }

  /** What an operation of the document asks for too much, if it does. */
  static Optional<QueryException> excess(Document document, GraphqlLimits limits) {
    var sizes = new DocumentSize(document);
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .map(operation -> sizes.of(operation.getSelectionSet()))
        .flatMap(size -> excess(size, limits).stream())
        .findFirst();
  }

  private static Optional<QueryException> excess(Size size, GraphqlLimits limits) {
    if (size.introspects() && !limits.introspection()) {
      return Optional.of(
          new QueryException(
              ErrorCode.INTROSPECTION_OFF,
              "the schema cannot be asked for here: its files are published with the source"));
    }
    if (size.depth() > limits.depth()) {
      return over(
          ErrorCode.QUERY_TOO_DEEP,
          "fields are nested " + size.depth() + " deep",
          size.depth(),
          limits.depth(),
          "ask in several steps");
    }
    if (size.aliases() > limits.aliases()) {
      return over(
          ErrorCode.TOO_MANY_ALIASES,
          "the operation has " + size.aliases() + " aliases",
          size.aliases(),
          limits.aliases(),
          ONE_BY_ONE);
    }
    if (size.duplicates() > limits.duplicates()) {
      return over(
          ErrorCode.TOO_MANY_DUPLICATES,
          "the operation repeats " + size.duplicates() + " fields",
          size.duplicates(),
          limits.duplicates(),
          "ask for each field once");
    }
    if (size.rootFields() > limits.rootFields()) {
      return over(
          ErrorCode.TOO_MANY_FIELDS,
          "the operation has " + size.rootFields() + " fields at its root",
          size.rootFields(),
          limits.rootFields(),
          ONE_BY_ONE);
    }
    if (size.fields() > limits.fields()) {
      return over(
          ErrorCode.TOO_MANY_FIELDS,
          "the operation has " + size.fields() + " fields",
          size.fields(),
          limits.fields(),
          ONE_BY_ONE);
    }
    return Optional.empty();
  }

  private static Optional<QueryException> over(
      ErrorCode code, String what, int value, int limit, String less) {
    return Optional.of(QueryException.over(code, what, value, limit, less));
  }

  private Size of(@Nullable SelectionSet selections) {
    var size = Size.NONE;
    if (selections == null) {
      return size;
    }
    var names = new HashSet<String>();
    for (var selection : selections.getSelections()) {
      if (selection instanceof Field field) {
        size = size.plus(of(field, !names.add(field.getResultKey())));
      } else if (selection instanceof InlineFragment inline) {
        size = size.plus(of(inline.getSelectionSet()));
      } else if (selection instanceof FragmentSpread spread) {
        size = size.plus(of(spread.getName()));
      }
    }
    return size;
  }

  private Size of(Field field, boolean repeated) {
    var inside = of(field.getSelectionSet());
    var itself =
        new Size(
            inside.depth() + 1,
            1,
            1,
            field.getAlias() == null ? 0 : 1,
            repeated ? 1 : 0,
            field.getName().equals("__schema") || field.getName().equals("__type"));
    var below =
        new Size(
            0, inside.fields(), 0, inside.aliases(), inside.duplicates(), inside.introspects());
    return itself.plus(below);
  }

  /** Of a fragment; nothing where there is none, or where it is spread inside itself. */
  private Size of(String fragment) {
    var known = counted.get(fragment);
    if (known != null) {
      return known;
    }
    counted.put(fragment, Size.NONE);
    var definition = fragments.get(fragment);
    var size = definition == null ? Size.NONE : of(definition.getSelectionSet());
    counted.put(fragment, size);
    return size;
  }
}
