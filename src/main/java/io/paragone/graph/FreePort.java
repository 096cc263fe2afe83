package io.paragone.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Chooses the port of the embedded server. */
final class FreePort {

  private FreePort() {}

  /** The port where nobody listens on it, else 0, which stands for any free one. */
  static int preferring(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      return 0;
    }
  }
}
