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

  /**
   * Which stored paper introduced the contenders with these keys, as the {@linkplain NameKey key of
   * its title}; keys that no stored paper introduces are left out. Of several papers the one that
   * came first counts.
   */
  Map<String, String> contenderIntroducers(Collection<String> keys);

  /** The same for benchmarks and datasets. */
  Map<String, String> testbedIntroducers(Collection<String> keys);
}
