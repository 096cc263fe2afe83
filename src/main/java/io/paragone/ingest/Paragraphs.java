package io.paragone.ingest;

import io.paragone.ingest.PaperSource.Skipped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a text. A paragraph is a line, unless the text was wrapped when it was saved:
 * then lines of about the same width, up to the next empty line, are one paragraph.
 */
final class Paragraphs extends PullIterator<Paragraphs.Part> {

  /** No text is wrapped wider than this. */
  private static final int WIDEST_WRAP = 130;

  private static final int NARROWEST_WRAP = 50;
  private static final int MOST_WRAPPED_LINES = 200;

  sealed interface Part {}

  /**
   * @param line where it begins
   * @param text on one line
   */
  record Paragraph(int line, String text) implements Part {}

  record Gap(Skipped skipped) implements Part {}

  private final Lines lines;
  private final Deque<Part> ready = new ArrayDeque<>();
  private final List<Paragraph> block = new ArrayList<>();

  Paragraphs(Lines lines) {
    this.lines = lines;
  }

  @Override
  @Nullable Part pull() {
    while (ready.isEmpty() && lines.hasNext()) {
      take(lines.next());
    }
    if (ready.isEmpty()) {
      endBlock();
    }
    return ready.poll();
  }

  private void take(Lines.Line line) {
    if (line instanceof Lines.Unreadable unreadable) {
      endBlock();
      ready.add(new Gap(unreadable.skipped()));
    } else if (line instanceof Lines.TextLine textLine) {
      String text = Text.oneLine(textLine.text());
      if (text.isEmpty()) {
        endBlock();
        return;
      }
      block.add(new Paragraph(textLine.number(), text));
      if (text.length() > WIDEST_WRAP || block.size() == MOST_WRAPPED_LINES) {
        ready.addAll(block);
        block.clear();
      }
    }
  }

  private void endBlock() {
    if (isWrapped()) {
      String text = String.join(" ", block.stream().map(Paragraph::text).toList());
      ready.add(new Paragraph(block.get(0).line(), text));
    } else {
      ready.addAll(block);
    }
    block.clear();
  }

  private boolean isWrapped() {
    return block.size() > 1
        && block.subList(0, block.size() - 1).stream()
            .allMatch(line -> line.text().length() >= NARROWEST_WRAP)
        && block.stream().noneMatch(line -> PageFurniture.isFurniture(line.text()));
  }
}
