package io.paragone.ingest;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** An iterator over what {@link #pull} gives until it gives null. */
abstract class PullIterator<T> implements Iterator<T> {

  private @Nullable T upcoming;
  private boolean ended;

  /** The next element, null at the end; not called again after that. */
  abstract @Nullable T pull();

  @Override
  public final boolean hasNext() {
    if (upcoming == null && !ended) {
      upcoming = pull();
      ended = upcoming == null;
    }
    return upcoming != null;
  }

  @Override
  public final T next() {
    if (!hasNext() || upcoming == null) {
      throw new NoSuchElementException();
    }
    T next = upcoming;
    upcoming = null;
    return next;
  }
}
