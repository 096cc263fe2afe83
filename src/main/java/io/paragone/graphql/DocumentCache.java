package io.paragone.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Parses, measures and validates documents, and keeps what came of it, errors included. */
final class DocumentCache implements PreparsedDocumentProvider {

  private final GraphQLSchema schema;
  private final GraphqlLimits limits;
  private final Cache<String, PreparsedDocumentEntry> documents;

  DocumentCache(GraphQLSchema schema, GraphqlLimits limits) {
    this.schema = schema;
    this.limits = limits;
    this.documents = Caffeine.newBuilder().maximumSize(limits.cachedDocuments()).build();
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    return CompletableFuture.completedFuture(get(input.getQuery()));
  }

  /** The document, or what is wrong with it. */
  PreparsedDocumentEntry get(String text) {
    if (text.length() > limits.queryLength()) {
      return new PreparsedDocumentEntry(
          QueryException.over(
                  ErrorCode.QUERY_TOO_LONG,
                  "the document has " + text.length() + " characters",
                  text.length(),
                  limits.queryLength(),
                  "ask in several documents")
              .toError());
    }
    return documents.get(text, this::read);
  }

  private PreparsedDocumentEntry read(String text) {
    var parsed = ParseAndValidate.parse(ExecutionInput.newExecutionInput(text).build());
    if (parsed.isFailure()) {
      return new PreparsedDocumentEntry(parsed.getErrors());
    }
    var document = parsed.getDocument();
    return DocumentSize.excess(document, limits)
        .map(excess -> new PreparsedDocumentEntry(excess.toError()))
        .orElseGet(() -> validated(document));
  }

  private PreparsedDocumentEntry validated(Document document) {
    var errors = ParseAndValidate.validate(schema, document, Locale.ROOT);
    return errors.isEmpty()
        ? new PreparsedDocumentEntry(document)
        : new PreparsedDocumentEntry(errors);
  }
}
