package io.paragone.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Names of texts, made from nothing but the text. */
final class DocumentHash {

  private static final String PREFIX = "sha256:";
  private static final int TAG_BYTES = 18;

  private DocumentHash() {}

  /** What a document is known by: {@code sha256:} and the hexadecimal SHA-256 of its UTF-8. */
  static String of(String document) {
    return PREFIX + HexFormat.of().formatHex(sha256(document.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same from the bare hexadecimal digits. */
  static String ofDigits(String digits) {
    return PREFIX + digits;
  }

  /** An entity tag, with its quotes. */
  static String tag(byte[] body) {
    var start = Arrays.copyOf(sha256(body), TAG_BYTES);
    return '"' + Base64.getUrlEncoder().encodeToString(start) + '"';
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
