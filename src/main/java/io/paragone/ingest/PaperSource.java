package io.paragone.ingest;

import io.paragone.extract.ClaimExtractor;
import io.paragone.model.Decision;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.LongSupplier;

/**
 * The papers of one opened input, in its order, read as they are asked for. Iterating throws no I/O
 * error: where an input breaks off, the last item says so and what came before is kept.
 */
public final class PaperSource implements Iterator<PaperSource.Item>, Closeable {

  /** What a source holds: one record, or word of one that was left out. */
  public sealed interface Item {}

  /**
   * A paper whose text has still to be read for claims.
   *
   * @param paper what the source says of it
   * @param line where it begins, from 1; 0 where nobody counted
   */
  public record Found(PaperRecord paper, int line) implements Item {
    Found(PaperRecord paper) {
      this(paper, 0);
    }
  }

  /**
   * A paper whose text has been read for claims.
   *
   * @param facts what it says
   * @param extractor which program says so, as {@link ClaimExtractor#name} has it
   */
  public record Read(PaperFacts facts, String extractor) implements Item {}

  /**
   * A paper of which a structured source says what it claims.
   *
   * @param facts what is known of it
   */
  public record Known(PaperFacts facts) implements Item {}

  /**
   * A step that a person took in another graph.
   *
   * @param decision the step
   */
  public record Decided(Decision decision) implements Item {}

  /**
   * A part of the source that was left out.
   *
   * @param line where it begins, from 1; 0 where nobody counted
   * @param what the record, as briefly as it can be named
   * @param reason why it was left out, on one line
   */
  public record Skipped(int line, String what, String reason) implements Item {

    /** For example {@code line 7: "TagNet": a title with no abstract}. */
    @Override
    public String toString() {
      return (line == 0 ? "" : "line " + line + ": ") + what + ": " + reason;
    }
  }

  private final String name;
  private final String format;
  private final Iterator<Item> items;
  private final Closeable input;
  private final LongSupplier bytesRead;

  PaperSource(
      String name, String format, Iterator<Item> items, Closeable input, LongSupplier bytesRead) {
    this.name = name;
    this.format = format;
    this.items = items;
    this.input = input;
    this.bytesRead = bytesRead;
  }

  /** What the input is called in messages. */
  public String name() {
    return name;
  }

  /** What format the input was found to be, such as {@code arXiv records as JSON lines}. */
  public String format() {
    return format;
  }

  /** How much of the input has been read so far, in bytes as it lies there (packed if packed). */
  public long bytesRead() {
    return bytesRead.getAsLong();
  }

  @Override
  public boolean hasNext() {
    return items.hasNext();
  }

  @Override
  public Item next() {
    return items.next();
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
