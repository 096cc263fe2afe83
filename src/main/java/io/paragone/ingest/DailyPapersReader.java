package io.paragone.ingest;

import io.paragone.ingest.PaperSource.Found;
import io.paragone.ingest.PaperSource.Item;
import io.paragone.ingest.PaperSource.Skipped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * A page of papers saved as text, such as Daily Papers: heading lines, then titles and abstracts in
 * turn, then perhaps the foot of the page.
 */
final class DailyPapersReader implements PaperReader {

  private static final String NAME = "daily papers";
  private static final int HEADING = 50;
  private static final String MARKUP = "<{[|#%";

  @Override
  public String format() {
    return "Daily Papers pages as text";
  }

  /** By its name in the heading; without that, by titles and abstracts taking turns all along. */
  @Override
  public boolean recognises(Opening opening) {
    String text = opening.text().stripLeading();
    if (text.isEmpty() || MARKUP.indexOf(text.charAt(0)) >= 0) {
      return false;
    }
    return text.lines().limit(HEADING).anyMatch(line -> line.strip().equalsIgnoreCase(NAME))
        || isTitlesAndAbstracts(text);
  }

  @Override
  public Iterator<Item> read(InputStream in) {
    return new DailyPapersPage(new Paragraphs(new Lines(in)));
  }

  private boolean isTitlesAndAbstracts(String text) {
    if (text.lines().anyMatch(line -> line.startsWith("#") || line.startsWith("|"))) {
      return false;
    }
    int papers = 0;
    int titles = 0;
    Iterator<Item> items = read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    while (items.hasNext()) {
      Item item = items.next();
      if (item instanceof Found) {
        papers++;
      } else if (item instanceof Skipped skipped) {
        if (skipped.reason().equals(DailyPapersPage.NO_TITLE)) {
          return false;
        }
        titles++;
      }
    }
    return papers > 0 && titles <= papers;
  }
}
