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
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; "
          + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private final ResourceResolver resources;

  GraphiqlController(ResourceResolver resources) {
    this.resources = resources;
  }

  @Get(uris = {"/", "/graphiql"})
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<StreamedFile> page() {
    var page =
        resources
            .getResourceAsStream("classpath:web/graphiql.html")
            .orElseThrow(() -> new IllegalStateException("web/graphiql.html is missing"));
    return HttpResponse.ok(new StreamedFile(page, MediaType.TEXT_HTML_TYPE))
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer");
  }

  /** The ready queries, for the page's tabs. */
  @Get("/graphql/examples")
  List<ExampleQuery> examples() {
    return ExampleQuery.all();
  }
}
