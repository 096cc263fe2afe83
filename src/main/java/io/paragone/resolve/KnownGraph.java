package io.paragone.resolve;

import java.util.Collection;
import java.util.Map;

/** What resolution has to know of the papers that are stored already. */
public interface KnownGraph {

  /**
   * The keys of stored papers by the {@linkplain NameKey key of their title}; titles that no stored
   * paper has are left out. Of several papers with one title the one with the smallest key counts.
   */
  Map<String, String> papersByTitle(Collection<String> titleKeys);
}
