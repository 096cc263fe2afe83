package io.paragone.graphql;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;

/** How the asked fields of an operation's objects are made from what its statements bring. */
record DirectFields(ExecutionContext context, FieldCollector collector) {

  private static final String TYPE_NAME = "__typename";

  /**
   * An object of a type that stands in a field; {@link DirectValue#NONE} where some fetcher works.
   */
  DirectValue object(MergedField field, GraphQLObjectType type) {
    var fields = new LinkedHashMap<String, DirectValue>();
    for (var one : collector.collectFields(asked(type), field).getSubFieldsList()) {
      var value = value(one, type);
      if (value == DirectValue.NONE) {
        return value;
      }
      fields.put(one.getResultKey(), value);
    }
    return DirectValue.object(fields);
  }

  private FieldCollectorParameters asked(GraphQLObjectType type) {
    return FieldCollectorParameters.newParameters()
        .schema(context.getGraphQLSchema())
        .objectType(type)
        .fragments(context.getFragmentsByName())
        .variables(context.getCoercedVariables().toMap())
        .graphQLContext(context.getGraphQLContext())
        .build();
  }

  private DirectValue value(MergedField field, GraphQLObjectType parent) {
    if (field.getName().equals(TYPE_NAME)) {
      return brought -> parent.getName();
    }
    GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
    var registry = context.getGraphQLSchema().getCodeRegistry();
    if (definition == null
        || registry.getDataFetcher(parent, definition) != SchemaFactory.BROUGHT) {
      return DirectValue.NONE;
    }
    var type = definition.getType();
    var value = value(field, type);
    return value != DirectValue.NONE
            && GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLCompositeType
        ? DirectValue.single(value)
        : value;
  }

  private DirectValue value(MergedField field, GraphQLType type) {
    if (type instanceof GraphQLNonNull required) {
      var inner = bare(field, required.getWrappedType());
      return inner == DirectValue.NONE ? inner : DirectValue.nonNull(inner);
    }
    var inner = bare(field, type);
    return inner == DirectValue.NONE ? inner : DirectValue.nullable(inner);
  }

  private DirectValue bare(MergedField field, GraphQLType type) {
    if (type instanceof GraphQLList list) {
      var entry = value(field, list.getWrappedType());
      return entry == DirectValue.NONE ? entry : DirectValue.list(entry);
    } else if (type instanceof GraphQLScalarType scalar) {
      return DirectValue.scalar(scalar);
    } else if (type instanceof GraphQLEnumType enumType) {
      return DirectValue.enumValue(enumType);
    } else if (type instanceof GraphQLObjectType object) {
      return object(field, object);
    } else if (type instanceof GraphQLInterfaceType several) {
      return oneOf(field, several);
    }
    return DirectValue.NONE;
  }

  private DirectValue oneOf(MergedField field, GraphQLInterfaceType several) {
    var objects = new LinkedHashMap<String, DirectValue>();
    for (var type : context.getGraphQLSchema().getImplementations(several)) {
      var object = object(field, type);
      if (object == DirectValue.NONE) {
        return object;
      }
      objects.put(type.getName(), object);
    }
    return DirectValue.oneOf(objects);
  }
}
