package io.paragone.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;

/**
 * A page of the service, which the browser lets load nothing from anywhere else.
 *
 * @param resource where the page lies on the class path
 * @param styles what the page's {@code style-src} allows
 * @param more further directives of its Content-Security-Policy, each with its semicolon
 */
record Page(String resource, String styles, String more) {

  HttpResponse<StreamedFile> from(ResourceResolver resources) {
    var page =
        resources
            .getResourceAsStream("classpath:" + resource)
            .orElseThrow(() -> new IllegalStateException(resource + " is missing"));
    return HttpResponse.ok(new StreamedFile(page, MediaType.TEXT_HTML_TYPE))
        .header("Content-Security-Policy", policy())
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  private String policy() {
    return "default-src 'none'; script-src 'self'; style-src "
        + styles
        + "; connect-src 'self'; "
        + more
        + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }
}
