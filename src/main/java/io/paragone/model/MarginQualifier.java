package io.paragone.model;

/** What the text says of a margin besides its number. */
public enum MarginQualifier {
  UP_TO("up to"),
  MORE_THAN("more than"),
  ABOUT("about"),
  AVERAGE("average");

  private final String text;

  MarginQualifier(String text) {
    this.text = text;
  }

  /** The words that JSON lines use for it. */
  public String text() {
    return text;
  }
}
