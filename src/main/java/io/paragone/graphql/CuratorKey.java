package io.paragone.graphql;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * What people show who may decide.
 *
 * @param key null or blank where nobody may ({@code PARAGONE_CURATOR_KEY})
 */
@ConfigurationProperties("paragone.curator")
record CuratorKey(@Nullable String key) {

  private static final String SCHEME = "Bearer ";

  /** Whether a request bears the key; takes as long for any key of a length. */
  boolean isShownBy(HttpRequest<?> request) {
    var shown = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
    return key != null
        && !key.isBlank()
        && shown != null
        && shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(digest(key), digest(shown.substring(SCHEME.length())));
  }

  /** What is wrong with a request that does not bear it. */
  String refusal() {
    return key == null || key.isBlank()
        ? "decisions are off: start the service with PARAGONE_CURATOR_KEY"
        : "decisions need the curator's key: send the header Authorization: Bearer <key>";
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(text.strip().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** Without the key, so that no log has it. */
  @Override
  public String toString() {
    return "CuratorKey";
  }
}
