package io.paragone.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The first characters of an input, by which its format is recognised.
 *
 * @param text up to {@link #LONGEST} bytes decoded as UTF-8, with U+FFFD for what is none
 * @param isWhole whether there is no more of the input
 */
record Opening(String text, boolean isWhole) {

  /** How many bytes of an input are looked at first. */
  static final int LENGTH = 64 * 1024;

  /** How many are looked at where its first line is longer than that. */
  static final int LONGEST = 2 * Lines.LONGEST;

  private static final JsonFactory JSON = new JsonFactory();

  static Opening of(Unpacked input) throws IOException {
    Opening opening = of(input, LENGTH);
    boolean isCutOff = !opening.isWhole && opening.text.startsWith("{");
    return isCutOff && opening.text.lines().limit(2).count() < 2 ? of(input, LONGEST) : opening;
  }

  private static Opening of(Unpacked input, int length) throws IOException {
    byte[] start = input.peek(length);
    return new Opening(new String(start, StandardCharsets.UTF_8), start.length < length);
  }

  boolean isEmpty() {
    return isWhole && text.isBlank();
  }

  boolean isBinary() {
    long odd = text.chars().filter(c -> c == '\uFFFD' || isControl(c)).count();
    return text.indexOf('\0') >= 0 || odd * 10 > text.length();
  }

  /** The field names of each line that begins like a JSON object, also where it is cut off. */
  Stream<Set<String>> objects() {
    return text.lines().map(String::strip).filter(line -> line.startsWith("{")).map(Opening::names);
  }

  private static Set<String> names(String line) {
    Set<String> names = new LinkedHashSet<>();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        names.add(json.currentName());
        json.nextToken();
        json.skipChildren();
      }
    } catch (IOException e) {
      return names;
    }
    return names;
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }
}
