package io.paragone.ingest;

import io.paragone.ingest.PaperSource.Found;
import io.paragone.ingest.PaperSource.Item;
import io.paragone.ingest.PaperSource.Skipped;
import io.paragone.ingest.Paragraphs.Gap;
import io.paragone.ingest.Paragraphs.Paragraph;
import io.paragone.model.PaperRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the titles and abstracts of a page. An abstract belongs to the last title before it; a
 * paragraph that has no partner is told of and never joined to a neighbour's, since that would put
 * one paper's claims under another's name.
 */
final class DailyPapersPage extends PullIterator<Item> {

  static final String NO_TITLE = "an abstract with no title before it";
  static final String NO_ABSTRACT = "a title with no abstract";

  private static final int LONG = 250;
  private static final int SENTENCE_WORDS = 12;
  private static final int TITLE_WORDS_IN_HEADING = 3;
  private static final int MOST_TITLES_IN_A_ROW = 1_000;
  private static final Pattern SPACE = Pattern.compile(" ");

  private final Iterator<Paragraphs.Part> parts;
  private final Deque<Item> ready = new ArrayDeque<>();
  private final List<Paragraph> titles = new ArrayList<>();
  private boolean inHeading = true;

  /** How many of the titles stand among the heading's furniture and so are hardly titles. */
  private int heading;

  DailyPapersPage(Iterator<Paragraphs.Part> parts) {
    this.parts = parts;
  }

  @Override
  @Nullable Item pull() {
    while (ready.isEmpty() && parts.hasNext()) {
      Paragraphs.Part part = parts.next();
      if (part instanceof Gap gap) {
        giveUpTitles(titles.size());
        ready.add(gap.skipped());
      } else if (part instanceof Paragraph paragraph) {
        take(paragraph);
      }
    }
    if (ready.isEmpty()) {
      giveUpTitles(titles.size());
    }
    return ready.poll();
  }

  private void take(Paragraph paragraph) {
    if (isAbstract(paragraph.text())) {
      takeAbstract(paragraph);
    } else if (PageFurniture.isFurniture(paragraph.text())) {
      heading = inHeading ? titles.size() : 0;
    } else {
      titles.add(paragraph);
      if (titles.size() > MOST_TITLES_IN_A_ROW) {
        giveUpTitles(1);
      }
    }
  }

  private void takeAbstract(Paragraph paragraph) {
    if (titles.isEmpty()) {
      ready.add(skipped(paragraph, NO_TITLE));
    } else {
      giveUpTitles(titles.size() - 1);
      Paragraph title = titles.remove(0);
      ready.add(
          new Found(
              new PaperRecord(
                  null,
                  title.text(),
                  paragraph.text(),
                  null,
                  null,
                  null,
                  null,
                  List.of(),
                  "daily-papers"),
              title.line()));
    }
    inHeading = false;
    heading = 0;
  }

  /** The first titles will get no abstract any more. Short lines of a heading were never titles. */
  private void giveUpTitles(int count) {
    for (int i = 0; i < count; i++) {
      Paragraph title = titles.remove(0);
      boolean isTitle = !inHeading || words(title.text()) >= TITLE_WORDS_IN_HEADING;
      if (heading > 0) {
        heading--;
      } else if (isTitle) {
        ready.add(skipped(title, NO_ABSTRACT));
      }
    }
  }

  private static boolean isAbstract(String text) {
    boolean endsLikeASentence = text.endsWith(".") || text.endsWith("…");
    return text.length() >= LONG || (endsLikeASentence && words(text) >= SENTENCE_WORDS);
  }

  private static int words(String text) {
    return SPACE.split(text).length;
  }

  private static Skipped skipped(Paragraph paragraph, String reason) {
    return new Skipped(paragraph.line(), "\"" + Text.shortened(paragraph.text()) + "\"", reason);
  }
}
