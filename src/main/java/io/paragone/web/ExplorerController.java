package io.paragone.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;

/**
 * The explorer. Each of its views has an address of its own; all of them answer with the same page,
 * which reads the address and asks the GraphQL API.
 */
@Controller
final class ExplorerController {

  private static final Page EXPLORER =
      new Page("web/explorer.html", "'self'", "img-src 'self' blob: data:;");

  private final ResourceResolver resources;

  ExplorerController(ResourceResolver resources) {
    this.resources = resources;
  }

  @Get(
      uris = {
        "/",
        "/search",
        "/compare",
        "/table",
        "/ranking",
        "/contradictions",
        "/contender/{+name}",
        "/testbed/{+name}",
        "/paper/{+name}"
      })
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<StreamedFile> page() {
    return EXPLORER.from(resources);
  }
}
