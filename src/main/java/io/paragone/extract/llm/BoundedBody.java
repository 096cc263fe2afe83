package io.paragone.extract.llm;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The text of an answer, given up where it grows too long to be one. */
final class BoundedBody implements BodySubscriber<String> {

  static final int LONGEST = 1024 * 1024;

  private final BodySubscriber<String> whole = BodySubscribers.ofString(StandardCharsets.UTF_8);
  private Flow.@Nullable Subscription subscription;
  private long count;

  @Override
  public CompletionStage<String> getBody() {
    return whole.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription opened) {
    subscription = opened;
    whole.onSubscribe(opened);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    count += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
    if (count <= LONGEST) {
      whole.onNext(buffers);
    } else if (subscription != null) {
      subscription.cancel();
      whole.onError(new TooLongException());
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.onError(failure);
  }

  @Override
  public void onComplete() {
    whole.onComplete();
  }

  /** Longer than any answer to the question can be. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("the answer is longer than " + LONGEST + " bytes");
    }
  }
}
