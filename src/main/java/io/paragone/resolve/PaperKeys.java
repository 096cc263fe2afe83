package io.paragone.resolve;

import io.paragone.model.PaperRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One key for one paper: its identifier where any record of it has one, else its title. A record
 * without an identifier is the paper of that title.
 */
final class PaperKeys {

  static final String BY_TITLE = "title:";

  private final Map<String, String> keyOfTitle = new TreeMap<>();

  PaperKeys(List<PaperRecord> records, KnownGraph known) {
    Set<String> titles = new LinkedHashSet<>();
    for (var paper : records) {
      titles.add(NameKey.of(paper.title()));
    }
    known.papersByTitle(titles).forEach(this::propose);
    for (var paper : records) {
      var id = paper.id();
      if (id != null) {
        propose(NameKey.of(paper.title()), id);
      }
    }
  }

  private void propose(String titleKey, String key) {
    keyOfTitle.merge(titleKey, key, PaperKeys::better);
  }

  private static String better(String one, String other) {
    if (one.startsWith(BY_TITLE) != other.startsWith(BY_TITLE)) {
      return one.startsWith(BY_TITLE) ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  String of(PaperRecord paper) {
    var id = paper.id();
    if (id != null) {
      return id;
    }
    var titleKey = NameKey.of(paper.title());
    return keyOfTitle.getOrDefault(titleKey, BY_TITLE + titleKey);
  }
}
