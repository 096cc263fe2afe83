package io.paragone.cli;

import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Where output goes to.
 *
 * @param attached whether somebody reads it there and then, rather than another program
 * @param columns how many characters a line has; of no meaning where nobody reads
 */
record Terminal(boolean attached, int columns) {

  static Terminal ofThisProcess() {
    var attached = System.console() != null;
    return new Terminal(attached, attached ? new UsageMessageSpec().autoWidth(true).width() : 0);
  }
}
