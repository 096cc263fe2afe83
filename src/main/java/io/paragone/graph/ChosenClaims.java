package io.paragone.graph;

import io.paragone.model.Kind;
import io.paragone.model.Outcome;
import io.paragone.model.Status;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

/**
 * What a choice leaves, read while it is iterated over: first all contenders, then all claims, each
 * by key. Nothing is kept, so that what is behind can be of any size. For one thread at a time.
 */
public final class ChosenClaims implements AutoCloseable {

  private final Session session;
  private final Transaction transaction;
  private final Map<String, Object> parameters;
  private final Result contenders;

  private ChosenClaims(
      Session session, Transaction transaction, Map<String, Object> parameters, Result contenders) {
    this.session = session;
    this.transaction = transaction;
    this.parameters = parameters;
    this.contenders = contenders;
  }

  static ChosenClaims begin(
      Session session, Transaction transaction, Map<String, Object> parameters) {
    var contenders = transaction.run(Statements.named("read/export-contenders"), parameters);
    return new ChosenClaims(session, transaction, parameters, contenders);
  }

  /** The contenders that the claims speak of; to be read before the claims, and once. */
  public Iterator<ExportedContender> contenders() {
    return new Reading<>(contenders, ChosenClaims::contender);
  }

  /** The claims; to be asked for once. */
  public Iterator<ExportedClaim> claims() {
    return new Reading<>(
        transaction.run(Statements.named("read/export-claims"), parameters), ChosenClaims::claim);
  }

  /** Ends the reading, finished or not. */
  @Override
  public void close() {
    session.close();
  }

  private record Reading<T>(Result result, Function<Record, T> reader) implements Iterator<T> {
    @Override
    public boolean hasNext() {
      return result.hasNext();
    }

    @Override
    public T next() {
      return reader.apply(result.next());
    }
  }

  private static ExportedContender contender(Record row) {
    return new ExportedContender(
        row.get("key").asString(),
        Kind.valueOf(row.get("kind").asString()),
        row.get("name").asString(),
        row.get("aliases").asList(Value::asString, List.of()),
        text(row.get("family")),
        number(row.get("parameters")),
        row.get("unnamed").asBoolean());
  }

  private static ExportedClaim claim(Record row) {
    var claim = row.get("content");
    var paper = row.get("paper");
    return new ExportedClaim(
        claim.get("key").asString(),
        named(row.get("subject")),
        row.get("baseline").isNull() ? null : named(row.get("baseline")),
        text(claim.get("baselineText")),
        Outcome.valueOf(claim.get("outcome").asString()),
        margin(claim),
        claim.get("confidence").asDouble(),
        Status.valueOf(claim.get("status").asString()),
        claim.get("selfReported").asBoolean(false),
        row.get("testbeds").asList(ChosenClaims::named),
        row.get("metrics").asList(ChosenClaims::named),
        text(claim.get("evidence")),
        text(claim.get("statement")),
        text(claim.get("extractor")),
        new ExportedClaim.Source(
            paper.get("key").asString(),
            paper.get("title").asString(),
            paper.get("published").isNull() ? null : paper.get("published").asLocalDate(),
            text(paper.get("url"))));
  }

  private static ExportedClaim.@Nullable Size margin(Value claim) {
    if (claim.get("margin").isNull()) {
      return null;
    }
    var unitText = text(claim.get("marginUnitText"));
    return new ExportedClaim.Size(
        claim.get("margin").asDouble(),
        number(claim.get("marginMax")),
        unitText == null ? text(claim.get("marginUnit")) : unitText,
        text(claim.get("marginQualifier")));
  }

  private static ExportedClaim.Named named(Value thing) {
    return new ExportedClaim.Named(thing.get("key").asString(), thing.get("name").asString());
  }

  private static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }

  private static @Nullable Double number(Value value) {
    return value.isNull() ? null : (Double) value.asDouble();
  }
}
