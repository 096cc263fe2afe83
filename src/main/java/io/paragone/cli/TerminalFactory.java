package io.paragone.cli;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Looks where output goes to when it is first asked. */
@Factory
final class TerminalFactory {

  @Singleton
  Terminal terminal() {
    return Terminal.ofThisProcess();
  }
}
