package io.paragone.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The schema's own scalars. */
final class Scalars {

  static final GraphQLScalarType DATE =
      scalar("Date", "a day such as 2024-10-31", LocalDate.class, LocalDate::parse);
  static final GraphQLScalarType DATE_TIME =
      scalar(
          "DateTime",
          "a moment such as 2024-10-31T09:30:00Z",
          OffsetDateTime.class,
          OffsetDateTime::parse);

  private Scalars() {}

  private static <T> GraphQLScalarType scalar(
      String name, String form, Class<T> type, Function<String, T> parser) {
    return GraphQLScalarType.newScalar()
        .name(name)
        .coercing(new FromText<>(form, type, parser))
        .build();
  }

  private record FromText<T>(String form, Class<T> type, Function<String, T> parser)
      implements Coercing<T, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
      var plain = value instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : value;
      if (type.isInstance(plain)) {
        return plain.toString();
      }
      var parsed = parse(plain);
      if (parsed == null) {
        throw new CoercingSerializeException("not " + form);
      }
      return parsed.toString();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
      var parsed = parse(input);
      if (parsed == null) {
        throw new CoercingParseValueException("not " + form + ": " + input);
      }
      return parsed;
    }

    @Override
    public T parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      var parsed = input instanceof StringValue text ? parse(text.getValue()) : null;
      if (parsed == null) {
        throw new CoercingParseLiteralException("not " + form);
      }
      return parsed;
    }

    private @Nullable T parse(@Nullable Object input) {
      if (type.isInstance(input)) {
        return type.cast(input);
      }
      try {
        return input instanceof String text ? parser.apply(text) : null;
      } catch (DateTimeException e) {
        return null;
      }
    }
  }
}
