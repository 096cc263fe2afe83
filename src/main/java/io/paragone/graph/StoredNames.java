package io.paragone.graph;

import io.paragone.model.KnownName;
import io.paragone.resolve.KnownGraph;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the stored graph knows of papers and names. */
@Singleton
final class StoredNames implements KnownGraph {

  /** One word with a digit or two capitals: no such word of a text means anything else. */
  private static final Pattern DISTINCTIVE =
      Pattern.compile("\\S*(?:\\p{Lu}\\S*\\p{Lu}|\\p{Nd})\\S*");

  private static final int SHORTEST = 4;

  private final PaperRepository papers;
  private final ContenderRepository contenders;

  StoredNames(PaperRepository papers, ContenderRepository contenders) {
    this.papers = papers;
    this.contenders = contenders;
  }

  @Override
  public Map<String, String> papersByTitle(Collection<String> titleKeys) {
    Map<String, String> found = new TreeMap<>();
    if (!titleKeys.isEmpty()) {
      papers.findTitled(titleKeys).forEach(paper -> found.put(paper.titleKey(), paper.key()));
    }
    return found;
  }

  List<KnownName> vouchedNames() {
    return contenders.findVouched().stream()
        .filter(vouched -> vouched.name().length() >= SHORTEST)
        .filter(vouched -> DISTINCTIVE.matcher(vouched.name()).matches())
        .map(vouched -> new KnownName(vouched.name(), vouched.kind()))
        .toList();
  }
}
