package io.paragone.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output for data: UTF-8 whatever the machine's locale, and buffered. */
final class StandardOutput {

  private static final int BUFFER = 1 << 16;

  private StandardOutput() {}

  static PrintWriter lines() {
    var bytes = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);
  }
}
