package io.paragone.cli;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Prototype;
import io.paragone.graphql.LocalGraphql;

/** What commands need that ask questions; the graph is opened with the first one. */
@Prototype
final class Questions {

  private final BeanProvider<LocalGraphql> graphql;
  private final BeanProvider<Terminal> terminal;

  Questions(BeanProvider<LocalGraphql> graphql, BeanProvider<Terminal> terminal) {
    this.graphql = graphql;
    this.terminal = terminal;
  }

  LocalGraphql graphql() {
    return graphql.get();
  }

  Terminal terminal() {
    return terminal.get();
  }
}
