package io.paragone.cli;

import io.micronaut.context.annotation.Prototype;
import picocli.CommandLine.Command;

/** Tells whom a contender is claimed to beat. */
@Prototype
@Command(
    name = "beats",
    description = "Tell whom a contender is claimed to beat, by how much, and in whose words.")
final class BeatsCommand extends PairsCommand {

  BeatsCommand(Questions questions) {
    super(questions, "beats", "loser", "beats");
  }
}
