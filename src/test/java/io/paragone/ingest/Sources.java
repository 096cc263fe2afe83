package io.paragone.ingest;

import io.paragone.ingest.PaperSource.Found;
import io.paragone.ingest.PaperSource.Item;
import io.paragone.ingest.PaperSource.Known;
import io.paragone.ingest.PaperSource.Skipped;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What a text or some bytes hold, all items at once. */
record Sources(String format, List<Item> items) {

  static final String LONG_TEXT =
      "%s looks at how words get their tags. We took ten languages and asked people to tag a few"
          + " lines in each. The tags that our way gives agree with theirs more often than those of"
          + " BaseTag do. All that we wrote for this work can be had by anybody who asks for it, and"
          + " we hope that it is of use.";

  static Sources of(String text) throws IOException {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Sources of(byte[] bytes) throws IOException {
    try (PaperSource source = PaperSources.open(new ByteArrayInputStream(bytes), "input")) {
      List<Item> items = new ArrayList<>();
      source.forEachRemaining(items::add);
      return new Sources(source.format(), items);
    }
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  static String abstractOf(String name) {
    return LONG_TEXT.formatted(name);
  }

  List<PaperRecord> found() {
    return only(Found.class).map(Found::paper).toList();
  }

  List<PaperFacts> known() {
    return only(Known.class).map(Known::facts).toList();
  }

  List<String> titles() {
    return found().stream().map(PaperRecord::title).toList();
  }

  List<String> skipped() {
    return only(Skipped.class).map(Skipped::toString).toList();
  }

  private <T extends Item> Stream<T> only(Class<T> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast);
  }
}
