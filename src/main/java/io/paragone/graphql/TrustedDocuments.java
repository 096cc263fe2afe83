package io.paragone.graphql;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents that whoever runs the service has laid down, and the ready queries, by their hash. */
@Singleton
final class TrustedDocuments {

  private static final String ENDING = ".graphql";

  /**
   * Where they are.
   *
   * @param folder with a document in each {@code .graphql} file; null where there are none
   * @param required whether nothing else is run
   */
  @ConfigurationProperties("paragone.documents")
  record Config(@Nullable Path folder, @Bindable(defaultValue = "false") boolean required) {}

  private final boolean required;
  private final Map<String, String> texts = new HashMap<>();

  TrustedDocuments(Config config) {
    required = config.required();
    ExampleQuery.all().forEach(example -> add(example.query()));
    if (config.folder() != null) {
      read(config.folder());
    }
  }

  private void read(Path folder) {
    try (var files = Files.list(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
        add(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("PARAGONE_DOCUMENTS_FOLDER: cannot read " + folder, e);
    }
  }

  private void add(String text) {
    texts.put(DocumentHash.of(text), text);
  }

  /** Whether nothing else is run. */
  boolean required() {
    return required;
  }

  /** The document of that hash; null where it is none of them. */
  @Nullable String text(String hash) {
    return texts.get(hash);
  }
}
