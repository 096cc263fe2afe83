package io.paragone.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The key of a thing that has no name: a hash of what it consists of. */
public final class ContentKey {

  private static final int HEX_DIGITS = 24;

  private ContentKey() {}

  /** The key of what consists of these parts, told by their text. */
  public static String of(@Nullable Object... parts) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
    for (var part : parts) {
      digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }
}
