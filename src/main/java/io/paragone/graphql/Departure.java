package io.paragone.graphql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import org.jspecify.annotations.Nullable;

/** Notices that a client goes away before it has its answer: its connection or stream closes. */
final class Departure {

  private final @Nullable ChannelFuture closed;
  private ChannelFutureListener listener = channel -> {};

  /** The departure of the client of a request; it never happens where there is no connection. */
  Departure(HttpRequest<?> request) {
    var inner = request;
    while (inner instanceof HttpRequestWrapper<?> wrapper) {
      inner = wrapper.getDelegate();
    }
    closed =
        inner instanceof NettyHttpRequest<?> netty
            ? netty.getChannelHandlerContext().channel().closeFuture()
            : null;
  }

  /** Does something when the client goes away. */
  void stops(Runnable what) {
    if (closed != null) {
      listener = channel -> what.run();
      closed.addListener(listener);
    }
  }

  /** Forgets it: the answer is there. */
  void isIrrelevant() {
    if (closed != null) {
      closed.removeListener(listener);
    }
  }
}
