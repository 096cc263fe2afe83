package io.paragone.neo4jdata.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles a repository with the annotation processors of the class path. */
final class RepositoryCompilation {
  private static final String SOURCE =
      """
      package plants;
      import io.micronaut.core.annotation.Introspected;
      import io.micronaut.data.annotation.*;
      import io.micronaut.data.model.*;
      import io.micronaut.data.repository.CrudRepository;
      import io.paragone.neo4jdata.*;
      import java.util.*;
      @MappedEntity record Plant(@Id String key, String name, int height) {}
      @MappedEntity record Garden(@Id String key, @Relation(Relation.Kind.MANY_TO_ONE) Plant plant) {}
      @MappedEntity record Nameless(String name) {}
      @MappedEntity record Counted(@Id @GeneratedValue String key) {}
      @MappedEntity record Versioned(@Id String key, @Version long version) {}
      @Introspected record NameOnly(String name) {}
      @Neo4jRepository interface Plants extends CrudRepository<%s, String> {
        %s
      }
      """;

  private RepositoryCompilation() {}

  /** The errors that a method of a repository of plants leads to, one a line. */
  static String errorsOf(Path output, String method) {
    return errorsOf(output, "Plant", method);
  }

  static String errorsOf(Path output, String entity, String method) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      compiler
          .getTask(
              null,
              files,
              diagnostics,
              List.of("-proc:only", "-classpath", System.getProperty("java.class.path")),
              null,
              List.of(source(SOURCE.formatted(entity, method))))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.join(
        "\n",
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
            .toList());
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///plants/Plants.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
