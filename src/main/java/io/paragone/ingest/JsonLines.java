package io.paragone.ingest;

import io.paragone.ingest.PaperSource.Found;
import io.paragone.ingest.PaperSource.Item;
import io.paragone.ingest.PaperSource.Skipped;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns each line of an input into the item that a format makes of the line's JSON object. */
final class JsonLines extends PullIterator<Item> {

  private final Lines lines;
  private final Function<JsonFields, Item> toItem;

  /**
   * @param toItem may throw {@link InvalidRecordException}
   */
  JsonLines(InputStream in, Function<JsonFields, Item> toItem) {
    this.lines = new Lines(in);
    this.toItem = toItem;
  }

  @Override
  @Nullable Item pull() {
    while (lines.hasNext()) {
      Lines.Line line = lines.next();
      if (line instanceof Lines.Unreadable unreadable) {
        return unreadable.skipped();
      }
      if (line instanceof Lines.TextLine textLine && !textLine.text().isBlank()) {
        return item(textLine);
      }
    }
    return null;
  }

  private Item item(Lines.TextLine line) {
    String what = "a line";
    try {
      JsonFields fields = JsonFields.parse(line.text());
      what = named(fields);
      Item item = toItem.apply(fields);
      return item instanceof Found found ? new Found(found.paper(), line.number()) : item;
    } catch (InvalidRecordException e) {
      return new Skipped(line.number(), what, e.getMessage() == null ? "" : e.getMessage());
    }
  }

  private static String named(JsonFields fields) {
    String id = fields.node().path("id").asText("");
    String name = id.isBlank() ? fields.node().path("title").asText("") : id;
    return name.isBlank() ? "a record" : "\"" + Text.shortened(Text.oneLine(name)) + "\"";
  }
}
