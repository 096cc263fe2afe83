package io.paragone.extract.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import io.paragone.extract.llm.NoAnswerException.Remedy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Takes a question to the model over HTTP. Unlike LangChain4j's own client it bounds the time of
 * the whole answer and its length, and hears how long a busy server wants to be left alone.
 */
final class ModelHttp implements HttpClient {

  private final java.net.http.HttpClient client;
  private final Duration timeout;

  /**
   * @param timeout for the whole answer
   */
  ModelHttp(Duration timeout) {
    this.timeout = timeout;
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(timeout)
            .build();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<String> response = send(request);
    if (response.statusCode() / 100 != 2) {
      throw Refusal.of(response);
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are read whole");
  }

  private HttpResponse<String> send(HttpRequest request) {
    var pending = client.sendAsync(plain(request), info -> new BoundedBody());
    try {
      return pending.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      pending.cancel(true);
      throw new NoAnswerException(Remedy.ASK_LATER, "no answer within " + Told.of(timeout));
    } catch (InterruptedException e) {
      pending.cancel(true);
      Thread.currentThread().interrupt();
      throw new NoAnswerException(Remedy.GIVE_UP, "interrupted");
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  private static java.net.http.HttpRequest plain(HttpRequest request) {
    var plain =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(
                request.method().name(),
                java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(v -> plain.header(name, v)));
    return plain.build();
  }

  private static NoAnswerException failure(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BoundedBody.TooLongException) {
        return new NoAnswerException(Remedy.ASK_AGAIN, String.valueOf(cause.getMessage()));
      }
      if (cause instanceof ConnectException) {
        return new NoAnswerException(
            Remedy.CONNECT_LATER, "cannot be reached: connection refused, or no such host");
      }
    }
    Throwable cause = failure.getCause() instanceof IOException io ? io : failure;
    return new NoAnswerException(Remedy.ASK_LATER, "the connection broke: " + Told.of(cause));
  }
}
