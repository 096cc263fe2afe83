package io.paragone.graph;

/**
 * Who takes a step, and why.
 *
 * @param name how the history calls the person
 * @param note why; may be empty
 */
public record Curator(String name, String note) {
  public Curator {
    if (name.isBlank()) {
      throw new CurationException(CurationException.Reason.INVALID, "say who decides");
    }
  }
}
