package io.paragone.bench.query;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.paragone.graph.GraphReader;
import io.paragone.graph.ReadStatement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Keeps the statement that Paragone ran last, so that the bare endpoint can run it too. */
@Singleton
final class Recorded implements BeanCreatedEventListener<GraphReader> {

  private volatile @Nullable ReadStatement last;

  @Override
  public GraphReader onCreated(BeanCreatedEvent<GraphReader> event) {
    var graph = event.getBean();
    return new GraphReader() {
      @Override
      public CompletionStage<List<Map<String, Object>>> read(ReadStatement statement) {
        last = statement;
        return graph.read(statement);
      }
    };
  }

  ReadStatement last() {
    return Objects.requireNonNull(last, "Paragone has read nothing");
  }
}
