package io.paragone.graphql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.ChannelFutureListener;
import java.util.concurrent.CompletionStage;

/** Notices that a client goes away before it has its answer. */
final class Departure {

  private Departure() {}

  /**
   * Does something when the connection or stream of a request closes before the answer is there.
   */
  static void before(CompletionStage<?> answer, HttpRequest<?> request, Runnable then) {
    var inner = request;
    while (inner instanceof HttpRequestWrapper<?> wrapper) {
      inner = wrapper.getDelegate();
    }
    if (inner instanceof NettyHttpRequest<?> netty) {
      var closed = netty.getChannelHandlerContext().channel().closeFuture();
      ChannelFutureListener listener = channel -> then.run();
      closed.addListener(listener);
      answer.whenComplete((result, failure) -> closed.removeListener(listener));
    }
  }
}
