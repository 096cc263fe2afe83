package io.paragone.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.paragone.graphql.ExampleQuery;
import java.util.List;

/** GraphiQL, served whole from here: the page loads nothing from anywhere else. */
@Controller
final class GraphiqlController {

  /** Inline styles are GraphiQL's editor's; scripts are ours and the webjars' only. */
  private static final Page GRAPHIQL =
      new Page(
          "web/graphiql.html", "'self' 'unsafe-inline'", "font-src data:; img-src 'self' data:;");

  private final ResourceResolver resources;

  GraphiqlController(ResourceResolver resources) {
    this.resources = resources;
  }

  @Get("/graphiql")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<StreamedFile> page() {
    return GRAPHIQL.from(resources);
  }

  /** The ready queries, for the page's tabs. */
  @Get("/graphql/examples")
  List<ExampleQuery> examples() {
    return ExampleQuery.all();
  }
}
