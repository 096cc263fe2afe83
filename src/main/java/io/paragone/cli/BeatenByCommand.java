package io.paragone.cli;

import io.micronaut.context.annotation.Prototype;
import picocli.CommandLine.Command;

/** Tells who is claimed to beat a contender. */
@Prototype
@Command(
    name = "beaten-by",
    description = "Tell who is claimed to beat a contender, by how much, and in whose words.")
final class BeatenByCommand extends PairsCommand {

  BeatenByCommand(Questions questions) {
    super(questions, "beatenBy", "winner", "is beaten by");
  }
}
