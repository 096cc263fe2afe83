package io.paragone.web.export;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.paragone.graph.ClaimChoice;
import io.paragone.graph.ClaimExport;
import io.paragone.graph.GraphUnavailableException;
import io.paragone.graph.UnknownNameException;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The graph as a file: contenders, and the claims between them. */
@Controller("/export")
final class ExportController {

  private static final Pattern LINE_BREAKS = Pattern.compile("\\p{Cntrl}+");

  private final ClaimExport claims;
  private final ExecutorService executor;

  ExportController(ClaimExport claims, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.claims = claims;
    this.executor = executor;
  }

  @Get(uri = "/{format}", headRoute = false)
  @Produces(MediaType.ALL)
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<?> export(@PathVariable String format, HttpRequest<?> request) {
    var known = ExportFormat.named(format);
    if (known.isEmpty()) {
      var formats = ChoiceReader.oneOf(Arrays.stream(ExportFormat.values()).map(f -> f.ending()));
      return refused(HttpStatus.NOT_FOUND, "format: not \"" + format + "\", " + formats);
    }
    try {
      var choice = ChoiceReader.read(request.getParameters().asMap());
      return file(known.get(), choice);
    } catch (BadParameterException e) {
      return refused(HttpStatus.BAD_REQUEST, e.getMessage());
    } catch (UnknownNameException e) {
      return refused(HttpStatus.NOT_FOUND, e.getMessage());
    } catch (GraphUnavailableException e) {
      return refused(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
    }
  }

  private HttpResponse<?> file(ExportFormat format, ClaimChoice choice) {
    if (!format.takesUnnamedBaselines() && Boolean.FALSE.equals(choice.named())) {
      throw new BadParameterException(
          "named", "an edge of " + format.ending() + " needs two named ends, allowed: true");
    }
    var chosen = claims.open(format.takesUnnamedBaselines() ? choice : choice.betweenContenders());
    var type = MediaType.of(format.mediaType());
    return HttpResponse.ok(new StreamedFile(new ExportStream(chosen, format, executor), type))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"paragone." + format.ending() + "\"")
        .header("X-Content-Type-Options", "nosniff");
  }

  private static HttpResponse<String> refused(HttpStatus status, @Nullable String message) {
    return HttpResponse.status(status)
        .contentType("text/plain; charset=utf-8")
        .body(LINE_BREAKS.matcher(String.valueOf(message)).replaceAll(" ") + "\n");
  }
}
