package io.paragone.extract.llm;

import io.paragone.extract.llm.NoAnswerException.Remedy;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What an HTTP status that is no success means for the question. */
final class Refusal {

  private Refusal() {}

  static NoAnswerException of(HttpResponse<String> response) {
    int status = response.statusCode();
    String said = Told.shortened(response.body());
    String reason = "status " + status + (said.isEmpty() ? "" : ": " + said);
    return new NoAnswerException(remedy(status), reason, wait(response));
  }

  private static Remedy remedy(int status) {
    return switch (status) {
      case 408, 409, 425, 429 -> Remedy.ASK_LATER;
      case 400, 413, 422 -> Remedy.LEAVE_OUT;
      default -> status >= 500 ? Remedy.ASK_LATER : Remedy.GIVE_UP;
    };
  }

  /** {@code Retry-After} in seconds, or as a time that is measured against the answer's own. */
  private static Duration wait(HttpResponse<?> response) {
    Optional<String> after = response.headers().firstValue("Retry-After");
    if (after.isEmpty()) {
      return Duration.ZERO;
    }
    try {
      return Duration.ofSeconds(Math.max(0, Long.parseLong(after.get().strip())));
    } catch (NumberFormatException notSeconds) {
      Optional<Instant> until = time(after.get());
      Optional<Instant> now = response.headers().firstValue("Date").flatMap(Refusal::time);
      return until.isPresent() && now.isPresent() && until.get().isAfter(now.get())
          ? Duration.between(now.get(), until.get())
          : Duration.ZERO;
    }
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip(), Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
