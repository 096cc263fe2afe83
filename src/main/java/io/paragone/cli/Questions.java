package io.paragone.cli;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Prototype;
import io.paragone.graph.GraphSize;
import io.paragone.graph.OpenGraph;
import io.paragone.graphql.LocalGraphql;

/** What commands need that ask questions; the graph is opened with the first one. */
@Prototype
final class Questions {

  private final BeanProvider<LocalGraphql> graphql;
  private final BeanProvider<Terminal> terminal;
  private final BeanProvider<OpenGraph> graph;
  private final BeanProvider<GraphSize> size;

  Questions(
      BeanProvider<LocalGraphql> graphql,
      BeanProvider<Terminal> terminal,
      BeanProvider<OpenGraph> graph,
      BeanProvider<GraphSize> size) {
    this.graphql = graphql;
    this.terminal = terminal;
    this.graph = graph;
    this.size = size;
  }

  LocalGraphql graphql() {
    return graphql.get();
  }

  Terminal terminal() {
    return terminal.get();
  }

  boolean graphIsEmpty() {
    return size.get().isEmpty();
  }

  /** The folder of the graph, else the address of the server that has it. */
  String place() {
    var open = graph.get();
    var folder = open.folder();
    return folder == null ? open.uri() : folder.toString();
  }
}
