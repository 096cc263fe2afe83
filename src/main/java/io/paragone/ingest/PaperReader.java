package io.paragone.ingest;

import io.paragone.ingest.PaperSource.Item;
import java.io.InputStream;
import java.util.Iterator;

/**
 * One source format. To add a format, implement this and list the class in {@link PaperSources}.
 *
 * <p>Readers are stateless; what a read needs lives in the iterator that it gives.
 */
interface PaperReader {

  /** What the format is called in messages, such as {@code arXiv records as JSON lines}. */
  String format();

  /** Whether an input that begins like this is of the format. The name of a file says nothing. */
  boolean recognises(Opening opening);

  /**
   * The papers of an input, read as they are asked for: memory does not grow with the input. A
   * record that cannot be read is an item too and does not end the iteration; neither does an
   * {@code IOException}, which becomes the last item.
   *
   * @param in the whole input from its first byte, unpacked and without a byte order mark
   */
  Iterator<Item> read(InputStream in);
}
