package io.paragone.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Parses, measures and validates documents, and keeps what came of it, errors included. A document
 * that was run can be asked for by its hash from then on.
 */
@Singleton
final class DocumentCache implements PreparsedDocumentProvider {

  private record Kept(PreparsedDocumentEntry entry, String hash) {}

  private final GraphQLSchema schema;
  private final GraphqlLimits limits;
  private final TrustedDocuments trusted;
  private final Cache<String, Kept> documents;
  private final Cache<String, String> texts;

  DocumentCache(
      GraphQLSchema schema,
      GraphqlLimits limits,
      TrustedDocuments trusted,
      MeterRegistry registry) {
    this.schema = schema;
    this.limits = limits;
    this.trusted = trusted;
    documents = Caffeine.newBuilder().maximumSize(limits.cachedDocuments()).recordStats().build();
    texts = Caffeine.newBuilder().maximumSize(limits.cachedDocuments()).build();
    CaffeineCacheMetrics.monitor(registry, documents, "documents");
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    return CompletableFuture.completedFuture(get(input.getQuery()));
  }

  /** The document, or what is wrong with it. */
  PreparsedDocumentEntry get(String text) {
    return kept(text).entry();
  }

  /** What the document is known by. */
  String hash(String text) {
    return kept(text).hash();
  }

  /**
   * The document that a request asks for.
   *
   * @param text null where it is asked for by its hash
   * @param hash null where it is given by its text alone
   * @throws QueryException where there is none, where the two do not fit, or where only trusted
   *     documents are run and it is none of them
   */
  String text(@Nullable String text, @Nullable String hash) {
    if (text == null) {
      return known(hash);
    }
    if (hash == null && !trusted.required()) {
      return text;
    }
    var own = DocumentHash.of(text);
    if (hash != null && !hash.equals(own)) {
      throw new QueryException(
          ErrorCode.BAD_REQUEST, "the hash is not the SHA-256 of the query: " + own + " is");
    }
    if (trusted.required() && trusted.text(own) == null) {
      throw new QueryException(
          ErrorCode.UNTRUSTED_DOCUMENT,
          "only documents that were laid down beforehand are run here: ask for one by documentId");
    }
    return text;
  }

  private String known(@Nullable String hash) {
    if (hash == null) {
      throw new QueryException(ErrorCode.BAD_REQUEST, "query is missing or not a string");
    }
    var laidDown = trusted.text(hash);
    var text = laidDown == null && !trusted.required() ? texts.getIfPresent(hash) : laidDown;
    if (text == null) {
      throw new QueryException(
          ErrorCode.PERSISTED_QUERY_NOT_FOUND,
          trusted.required()
              ? "no document of that hash was laid down here"
              : "no document of that hash is known: send the query with it once");
    }
    return text;
  }

  private Kept kept(String text) {
    return text.length() > limits.queryLength() ? tooLong(text) : documents.get(text, this::read);
  }

  private Kept tooLong(String text) {
    var excess =
        QueryException.over(
            ErrorCode.QUERY_TOO_LONG,
            "the document has " + text.length() + " characters",
            text.length(),
            limits.queryLength(),
            "ask in several documents");
    return new Kept(new PreparsedDocumentEntry(List.of(excess.toError())), DocumentHash.of(text));
  }

  private Kept read(String text) {
    var hash = DocumentHash.of(text);
    var entry = parsed(text);
    if (!entry.hasErrors()) {
      texts.put(hash, text);
    }
    return new Kept(entry, hash);
  }

  private PreparsedDocumentEntry parsed(String text) {
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
